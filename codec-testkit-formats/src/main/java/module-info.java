/**
 * Arbitraries of the codecs' wire models, deviations made out of conforming inputs, and a corpus of inputs with the problems they hold.
 *
 * <p>Only the arbitraries and the domains need jqwik's API.
 */
module io.vqreport.testkit.formats {
    requires static transitive net.jqwik.api;
    requires static transitive org.jspecify;
    requires transitive io.vqreport.rtcpxr;
    requires transitive io.vqreport.testkit;
    requires transitive io.vqreport.webrtc;
    requires transitive io.vqreport.xml;

    exports io.vqreport.testkit.formats;
    exports io.vqreport.testkit.formats.msqoe;
    exports io.vqreport.testkit.formats.rtcp;
    exports io.vqreport.testkit.formats.rtcpxr;
    exports io.vqreport.testkit.formats.sdn;
    exports io.vqreport.testkit.formats.w3c;
    exports io.vqreport.testkit.formats.webrtc;
}
