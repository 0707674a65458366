package io.vqreport.rtcpxr.internal.codec;

import io.vqreport.codec.EncodeContext;
import io.vqreport.codec.EncodeOptions;
import io.vqreport.codec.Loss;
import io.vqreport.codec.ReportEncoder;
import io.vqreport.codec.ReportWriter;
import io.vqreport.model.QualityReport;
import io.vqreport.rtcpxr.internal.BodyWriter;
import io.vqreport.rtcpxr.internal.mapping.FromQualityReport;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * The format's encoder: several reports go one behind the other into one body (RFC 6035 section 3.3). So do the several pairs of streams of one
 * neutral report.
 */
public final class VqReportEncoder implements ReportEncoder {
    /** Makes an encoder. */
    public VqReportEncoder() {}

    @Override
    public ReportWriter open(OutputStream out, EncodeContext context, EncodeOptions options) {
        return new ReportWriter() {
            @Override
            public List<Loss> write(QualityReport report) throws IOException {
                FromQualityReport.Mapped mapped = FromQualityReport.map(report, context, options);
                BodyWriter writer = new BodyWriter();
                mapped.reports().forEach(writer::write);
                out.write(writer.toByteArray());
                return mapped.losses();
            }

            @Override
            public void close() throws IOException {
                out.flush();
            }
        };
    }
}
