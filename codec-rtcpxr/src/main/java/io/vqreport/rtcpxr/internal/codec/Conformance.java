package io.vqreport.rtcpxr.internal.codec;

import io.vqreport.codec.DecodeLimits;
import io.vqreport.codec.DecodeOptions;
import io.vqreport.codec.Decoded;
import io.vqreport.codec.Problem;
import io.vqreport.codec.UnrepresentableReportException;
import io.vqreport.rtcpxr.ProducerProfile;
import io.vqreport.rtcpxr.VqReport;
import io.vqreport.rtcpxr.VqRtcpXrGrammar;
import io.vqreport.rtcpxr.internal.BodyWriter;
import io.vqreport.rtcpxr.internal.Envelope;
import io.vqreport.rtcpxr.internal.OffsetMap;
import java.util.List;
import java.util.Optional;

/** Whether a report conforms: decided by the grammar on what is written of it. */
public final class Conformance {
    private Conformance() {}

    /**
     * Checks a report.
     *
     * @param report the report
     * @return what does not conform; empty when all does
     */
    public static List<String> check(VqReport report) {
        BodyWriter writer = new BodyWriter();
        try {
            writer.write(report);
        } catch (UnrepresentableReportException e) {
            return e.items();
        }
        byte[] body = writer.toByteArray();
        DecodeLimits limits = DecodeLimits.unbounded();
        Optional<Problem> problem = VqRtcpXrGrammar.validate(body, limits);
        if (problem.isPresent()) {
            return List.of(
                    problem.get().location().path() + ": " + problem.get().message());
        }
        Decoded<VqReport> again = new BodyReader(
                        new Envelope.Body(body, 0, body.length, OffsetMap.identity(body), null),
                        DecodeOptions.lenient().withLimits(limits),
                        ProducerProfile.STANDARD,
                        null)
                .next();
        return again.value().equals(report) ? List.of() : List.of("it is not read back as it is held");
    }
}
