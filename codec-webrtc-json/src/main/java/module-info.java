/** Reads and writes media-server stats and events, and reads W3C getStats. */
module io.vqreport.webrtc {
    requires static transitive org.jspecify;
    requires transitive io.vqreport.core;
    requires com.fasterxml.jackson.databind;
}
