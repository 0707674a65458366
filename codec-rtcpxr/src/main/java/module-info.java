/** Reads, writes and maps {@code application/vq-rtcpxr} text (RFC 6035) and binary RTCP and RTCP XR (RFC 3550, RFC 3611). */
module io.vqreport.rtcpxr {
    requires static transitive org.jspecify;
    requires transitive io.vqreport.core;
    requires org.antlr.antlr4.runtime;

    exports io.vqreport.rtcpxr;
    exports io.vqreport.rtcpxr.packet;

    provides io.vqreport.codec.QualityReportCodec with
            io.vqreport.rtcpxr.VqRtcpXrCodec,
            io.vqreport.rtcpxr.packet.RtcpCodec;
}
