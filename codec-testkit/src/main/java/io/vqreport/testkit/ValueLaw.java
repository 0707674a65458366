package io.vqreport.testkit;

import io.vqreport.codec.Capability;
import io.vqreport.codec.DecodeOptions;
import io.vqreport.codec.DecodedItem;
import io.vqreport.codec.EncodeContext;
import io.vqreport.codec.Encoded;
import io.vqreport.codec.LossKind;
import io.vqreport.codec.QualityReportCodec;
import io.vqreport.codec.ReportEncoder;
import io.vqreport.metric.Basis;
import io.vqreport.metric.Metrics;
import io.vqreport.model.CallIdentity;
import io.vqreport.model.MeasurementWindow;
import io.vqreport.model.MediaDescription;
import io.vqreport.model.Party;
import io.vqreport.model.QualityReport;
import io.vqreport.model.ReportKind;
import io.vqreport.model.Ssrc;
import io.vqreport.model.StreamReport;
import io.vqreport.model.TransportAddress;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Law 8: one value, alone in a report, survives within the format's resolution. */
final class ValueLaw {
    private static final double ARITHMETIC = 1e-9;
    private static final Instant START = Instant.parse("2026-03-05T17:20:00Z");
    private static final Instant STOP = Instant.parse("2026-03-05T17:21:00Z");

    private ValueLaw() {}

    static void check(QualityReportCodec codec, Capability capability, double value, EncodeContext context) {
        ReportEncoder encoder = codec.encoder().orElse(null);
        // A metric may leave single values out, as residual echo return loss does 127.
        if (encoder == null || !capability.metric().inRange(value)) {
            return;
        }
        Encoded encoded = encoder.encode(report(capability, value), context);
        // A value may move to another stream, and one that would be rounded to a mark such as 127 goes to the number
        // beside it.
        boolean told = encoded.losses().stream()
                .anyMatch(loss -> (loss.kind() == LossKind.MOVED || loss.kind() == LossKind.CLAMPED)
                        && loss.metric() == capability.metric());
        if (told) {
            return;
        }
        List<String> read = new ArrayList<>();
        for (DecodedItem item : codec.decode(encoded.bytes(), DecodeOptions.lenient())) {
            if (item instanceof DecodedItem.Report report) {
                for (StreamReport stream : report.decoded().value().streams()) {
                    if (stream.direction() == capability.direction() && near(stream, capability, value)) {
                        return;
                    }
                    read.add(stream.direction() + " " + stream.metrics());
                }
            }
        }
        throw Failure.of(
                codec.id() + ": " + capability.wireName() + " of " + value + " does not come back as "
                        + capability.media() + "/" + capability.direction() + "/" + capability.metric() + " within "
                        + capability.resolution() + "\n  read:   " + read + "\n  losses: " + encoded.losses(),
                encoded.bytes());
    }

    private static boolean near(StreamReport stream, Capability capability, double value) {
        double read = stream.metrics().getOrDefault(capability.metric(), Double.NaN);
        return Math.abs(read - value) <= capability.resolution() + ARITHMETIC * Math.max(1, Math.abs(value));
    }

    private static QualityReport report(Capability capability, double value) {
        return QualityReport.builder()
                .kind(ReportKind.SESSION)
                .reportedAt(STOP)
                .call(CallIdentity.builder().callId("a1@client.example.org").build())
                .local(Party.builder().uri("sip:ada@example.org").build())
                .remote(Party.builder().uri("sip:bela@example.net").build())
                .addStream(StreamReport.builder()
                        .media(capability.media())
                        .direction(capability.direction())
                        .window(new MeasurementWindow(START, STOP, null, Basis.INTERVAL))
                        .ssrc(new Ssrc(0x2A2B2C2D))
                        .localAddress(new TransportAddress("192.0.2.1", 5004))
                        .remoteAddress(new TransportAddress("198.51.100.2", 5004))
                        .description(MediaDescription.builder()
                                .payloadType(0)
                                .codec("PCMU")
                                .clockRates(List.of(8000))
                                .build())
                        .metrics(Metrics.builder()
                                .put(capability.metric(), value)
                                .build())
                        .build())
                .build();
    }
}
