/** Reads and writes media-server stats and events, and reads W3C getStats. */
module io.vqreport.webrtc {
    requires static transitive org.jspecify;
    requires transitive io.vqreport.core;
    requires com.fasterxml.jackson.databind;

    exports io.vqreport.webrtc;
    exports io.vqreport.webrtc.w3c;

    provides io.vqreport.codec.QualityReportCodec with
            io.vqreport.webrtc.MediaServerCodec,
            io.vqreport.webrtc.w3c.GetStatsCodec,
            io.vqreport.webrtc.w3c.RtcStatsCodec,
            io.vqreport.webrtc.w3c.WebRtcInternalsCodec;
}
