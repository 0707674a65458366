package io.vqreport.examples.cli;

import io.vqreport.codec.ContextKey;
import io.vqreport.codec.EncodeContext;
import io.vqreport.codec.EncodeOptions;
import io.vqreport.codec.Loss;
import io.vqreport.codec.LossKind;
import io.vqreport.codec.ReportEncoder;
import io.vqreport.codec.ReportWriter;
import io.vqreport.codec.UnrepresentableReportException;
import io.vqreport.metric.Metric;
import io.vqreport.model.QualityReport;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** Writes a line with the call id, which is mandatory, and loses two things each time. */
final class FakeEncoder implements ReportEncoder {
    @Override
    public ReportWriter open(OutputStream out, EncodeContext context, EncodeOptions options) {
        return new ReportWriter() {
            @Override
            public List<Loss> write(QualityReport report) throws IOException {
                String callId = report.call().callId() == null
                        ? context.get(ContextKey.CALL_ID)
                                .orElseThrow(() -> new UnrepresentableReportException(
                                        "fake", List.of("no Call-ID (callId)", "no LocalID (localId)")))
                        : report.call().callId();
                String text = options.get(FakeCodec.SPELLING) == FakeCodec.Spelling.UPPER
                        ? callId.toUpperCase(Locale.ROOT)
                        : callId;
                out.write(("call " + text + "\n").getBytes(StandardCharsets.UTF_8));
                return List.of(
                        new Loss(LossKind.OMITTED, "streams[0]/metrics", Metric.MOS_NETWORK),
                        Loss.of(LossKind.DEFAULTED, "originator"));
            }

            @Override
            public void close() throws IOException {
                out.flush();
            }
        };
    }
}
