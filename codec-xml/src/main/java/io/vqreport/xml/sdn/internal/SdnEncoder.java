package io.vqreport.xml.sdn.internal;

import io.vqreport.codec.EncodeContext;
import io.vqreport.codec.EncodeOptions;
import io.vqreport.codec.Loss;
import io.vqreport.codec.ReportEncoder;
import io.vqreport.codec.ReportWriter;
import io.vqreport.model.QualityReport;
import io.vqreport.xml.sdn.SdnMessages;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** The format's encoder: a message for each report, one behind the other. */
public final class SdnEncoder implements ReportEncoder {
    /** Makes an encoder. */
    public SdnEncoder() {}

    @Override
    public ReportWriter open(OutputStream out, EncodeContext context, EncodeOptions options) {
        return new ReportWriter() {
            @Override
            public List<Loss> write(QualityReport report) throws IOException {
                FromQualityReport.Mapped mapped = FromQualityReport.map(report, context, options);
                ElementWriter writer = new ElementWriter(options.get(SdnMessages.PRETTY));
                out.write(writer.document(mapped.message().element()).toByteArray());
                return mapped.losses();
            }

            @Override
            public void close() throws IOException {
                out.flush();
            }
        };
    }
}
