/** Reads and writes VQReportEventList XML (MS-QoE) and the messages of the SDN interface. */
module io.vqreport.xml {
    requires static transitive org.jspecify;
    requires transitive io.vqreport.core;
    requires transitive jakarta.xml.bind;
    requires com.ctc.wstx;
}
