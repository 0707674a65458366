package io.vqreport.examples;

import io.vqreport.codec.ContextKey;
import io.vqreport.codec.Decoded;
import io.vqreport.codec.EncodeContext;
import io.vqreport.codec.Encoded;
import io.vqreport.metric.Metric;
import io.vqreport.model.Direction;
import io.vqreport.model.Media;
import io.vqreport.model.QualityReport;
import io.vqreport.model.StreamReport;
import io.vqreport.rtcpxr.VqReport;
import io.vqreport.rtcpxr.VqRtcpXr;
import java.io.IOException;
import java.io.OutputStream;
import java.util.OptionalDouble;
import java.util.function.Consumer;

/** The README's snippets, as they compile. A test holds the README to them. */
public final class FirstSteps {
    private FirstSteps() {}

    /**
     * Reads a body.
     *
     * @param body an application/vq-rtcpxr body
     * @param log takes what was odd
     * @return the MOS of the stream received, 1..5; empty when it was not reported
     */
    public static OptionalDouble read(byte[] body, Consumer<String> log) {
        // snippet: decode
        Decoded<VqReport> decoded = VqRtcpXr.decode(body); // typed, as it was sent
        Decoded<QualityReport> report = VqRtcpXr.toQualityReport(decoded); // neutral, canonical units
        StreamReport received = report.value().stream(Media.AUDIO, Direction.RECEIVED);
        OptionalDouble mos = received.metric(Metric.MOS_LISTENING); // absent is absent, never 0
        report.problems().forEach(problem -> log.accept(problem.severity() + " " + problem)); // code, line:column, path
        // end
        return mos;
    }

    /**
     * Writes a report.
     *
     * @param report the report
     * @param out where to
     * @param log takes what the format cannot say
     * @throws IOException when the stream fails
     */
    public static void write(Decoded<QualityReport> report, OutputStream out, Consumer<String> log) throws IOException {
        // snippet: encode
        EncodeContext context =
                EncodeContext.empty().with(ContextKey.LOCAL_GROUP, "home").with(ContextKey.REMOTE_GROUP, "carrier");
        Encoded encoded = VqRtcpXr.encode(report.value(), context);
        encoded.writeTo(out);
        encoded.losses().forEach(loss -> log.accept("not said: " + loss)); // OMITTED, CLAMPED, ROUNDED, MOVED …
        // end
    }
}
