/** Reads, writes and maps {@code application/vq-rtcpxr} text (RFC 6035). */
module io.vqreport.rtcpxr {
    requires static transitive org.jspecify;
    requires transitive io.vqreport.core;
    requires org.antlr.antlr4.runtime;

    exports io.vqreport.rtcpxr;

    provides io.vqreport.codec.QualityReportCodec with
            io.vqreport.rtcpxr.VqRtcpXrCodec;
}
