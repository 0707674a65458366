/**
 * The neutral model of a VoIP quality report, its metric catalogue, the conversions between wire units, and the interface that
 * every codec implements.
 */
module io.vqreport.core {
    requires static transitive org.jspecify;

    exports io.vqreport.codec;
    exports io.vqreport.convert;
    exports io.vqreport.metric;
    exports io.vqreport.model;
    exports io.vqreport.quality;
    exports io.vqreport.row;

    uses io.vqreport.codec.QualityReportCodec;
}
