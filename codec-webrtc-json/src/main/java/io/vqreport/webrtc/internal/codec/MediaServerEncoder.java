package io.vqreport.webrtc.internal.codec;

import io.vqreport.codec.EncodeContext;
import io.vqreport.codec.EncodeOptions;
import io.vqreport.codec.Loss;
import io.vqreport.codec.ReportEncoder;
import io.vqreport.codec.ReportWriter;
import io.vqreport.model.QualityReport;
import io.vqreport.webrtc.internal.mapping.FromQualityReport;
import io.vqreport.webrtc.internal.message.MessageWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** The format's encoder: one message a line (NDJSON). */
public final class MediaServerEncoder implements ReportEncoder {
    /** Makes an encoder. */
    public MediaServerEncoder() {}

    @Override
    public ReportWriter open(OutputStream out, EncodeContext context, EncodeOptions options) {
        return new ReportWriter() {
            @Override
            public List<Loss> write(QualityReport report) throws IOException {
                FromQualityReport.Mapped mapped = FromQualityReport.map(report, options);
                MessageWriter writer = new MessageWriter();
                mapped.messages().forEach(message -> {
                    writer.write(message);
                    writer.newLine();
                });
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
