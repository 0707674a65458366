/** Reads and writes VQReportEventList XML (MS-QoE) and the messages of the SDN interface. */
module io.vqreport.xml {
    requires static transitive org.jspecify;
    requires transitive io.vqreport.core;
    requires transitive jakarta.xml.bind;
    requires com.ctc.wstx;

    exports io.vqreport.xml.msqoe;
    exports io.vqreport.xml.msqoe.base;
    exports io.vqreport.xml.msqoe.cqf;
    exports io.vqreport.xml.msqoe.v2;
    exports io.vqreport.xml.msqoe.v3;
    exports io.vqreport.xml.msqoe.v4;
    exports io.vqreport.xml.sdn;

    opens io.vqreport.xml.msqoe.base to
            jakarta.xml.bind;
    opens io.vqreport.xml.msqoe.cqf to
            jakarta.xml.bind;
    opens io.vqreport.xml.msqoe.v2 to
            jakarta.xml.bind;
    opens io.vqreport.xml.msqoe.v3 to
            jakarta.xml.bind;
    opens io.vqreport.xml.msqoe.v4 to
            jakarta.xml.bind;

    provides io.vqreport.codec.QualityReportCodec with
            io.vqreport.xml.msqoe.MsQoeCodec,
            io.vqreport.xml.sdn.SdnCodec;
}
