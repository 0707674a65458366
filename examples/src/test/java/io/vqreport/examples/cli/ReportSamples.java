package io.vqreport.examples.cli;

import io.vqreport.codec.Decoded;
import io.vqreport.codec.Location;
import io.vqreport.codec.Problem;
import io.vqreport.metric.Basis;
import io.vqreport.metric.Metric;
import io.vqreport.metric.Metrics;
import io.vqreport.model.Alert;
import io.vqreport.model.AlertSeverity;
import io.vqreport.model.Algorithm;
import io.vqreport.model.CallIdentity;
import io.vqreport.model.Direction;
import io.vqreport.model.JitterBufferMode;
import io.vqreport.model.MeasurementWindow;
import io.vqreport.model.Media;
import io.vqreport.model.MediaDescription;
import io.vqreport.model.PacketLossConcealment;
import io.vqreport.model.Party;
import io.vqreport.model.QualityReport;
import io.vqreport.model.RScale;
import io.vqreport.model.ReportKind;
import io.vqreport.model.ReporterRole;
import io.vqreport.model.Ssrc;
import io.vqreport.model.StreamQuality;
import io.vqreport.model.StreamReport;
import io.vqreport.model.TransportAddress;
import io.vqreport.model.TransportReport;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Neutral reports: one that says everything the model can hold, and one that says nothing. */
final class ReportSamples {
    private ReportSamples() {}

    static Decoded<QualityReport> nothing() {
        return new Decoded<>(QualityReport.builder().build(), List.of(), 0);
    }

    static Decoded<QualityReport> everything() {
        Map<String, String> tags = new LinkedHashMap<>();
        tags.put("Location", "media/agent");
        tags.put("fromId", "sip:b@example.org");
        QualityReport report = QualityReport.builder()
                .kind(ReportKind.ALERT)
                .endOfCall(true)
                .reportedAt(Instant.parse("2026-11-20T10:00:00.250Z"))
                .reporterRole(ReporterRole.END_SYSTEM)
                .call(CallIdentity.builder()
                        .callId("c1@192.0.2.1")
                        .dialogId("d1@192.0.2.1")
                        .fromTag("f1")
                        .toTag("t1")
                        .conversationId("conv1")
                        .correlationId("corr1")
                        .sessionId("sess1")
                        .conferenceId("conf1")
                        .build())
                .local(Party.builder()
                        .uri("sip:a@example.org")
                        .displayName("Ann \"A\" Ünal")
                        .group("g1")
                        .mac("00:00:5e:00:53:01")
                        .userAgent("Phone/1.0")
                        .cname("ann@host")
                        .build())
                .remote(Party.builder().uri("sip:b@example.org").build())
                .originator("sip:a@example.org")
                .alert(new Alert(Metric.NETWORK_LOSS_RATE, "NLR", AlertSeverity.CRITICAL, Direction.RECEIVED))
                .streams(List.of(stream(), bareStream()))
                .transports(List.of(transport()))
                .batchId("batch1")
                .tags(tags)
                .build();
        List<Problem> problems = List.of(
                Problem.of(FakeProblem.DOUBTFUL, new Location(311, 9, 44, "LocalAddr/SSRC")),
                Problem.of(FakeProblem.HARMLESS, Location.UNKNOWN));
        return new Decoded<>(report, problems, 4);
    }

    private static StreamReport stream() {
        return StreamReport.builder()
                .media(Media.AUDIO)
                .label("main-audio")
                .direction(Direction.RECEIVED)
                .window(new MeasurementWindow(
                        Instant.parse("2026-11-20T09:58:00Z"),
                        Instant.parse("2026-11-20T10:00:00Z"),
                        Duration.ofNanos(119_999_500_000L),
                        Basis.CUMULATIVE))
                .ssrc(new Ssrc(0x2468abcd))
                .localAddress(new TransportAddress("192.0.2.1", 5004))
                .remoteAddress(new TransportAddress("2001:db8::2", null))
                .description(MediaDescription.builder()
                        .payloadType(18)
                        .codec("G729")
                        .clockRates(List.of(8000, 16000))
                        .frameDurationMs(2.5)
                        .frameOctets(20)
                        .framesPerPacket(2)
                        .packetsPerSecond(50.0)
                        .fmtp("annexb=no")
                        .plc(PacketLossConcealment.ENHANCED)
                        .silenceSuppression(false)
                        .jitterBufferMode(JitterBufferMode.ADAPTIVE)
                        .build())
                .rScale(RScale.WB)
                .algorithm(Metric.MOS_LISTENING, Algorithm.reported("P.564"))
                .algorithm(Metric.MOS_CONVERSATIONAL, Algorithm.computed("G.107"))
                .reportedQuality(StreamQuality.POOR)
                .metrics(Metrics.builder()
                        .put(Metric.NETWORK_LOSS_RATE, 5.0)
                        .put(Metric.ROUND_TRIP_DELAY, 200, Basis.SAMPLED)
                        .put(Metric.INTERARRIVAL_JITTER, 1234567890123.0625, Basis.CUMULATIVE)
                        .put(Metric.SIGNAL_LEVEL, -21)
                        .put(Metric.MOS_LISTENING, 4.07)
                        .put(Metric.MOS_CONVERSATIONAL, 3.9)
                        .build())
                .extra("fake:Line/KEY", "v1")
                .build();
    }

    private static StreamReport bareStream() {
        return StreamReport.builder().direction(Direction.SENT).build();
    }

    private static TransportReport transport() {
        return TransportReport.builder()
                .id("path-1")
                .window(new MeasurementWindow(Instant.parse("2026-11-20T09:58:00Z"), null, null, Basis.UNSPECIFIED))
                .localAddress(new TransportAddress(null, 5004))
                .remoteAddress(new TransportAddress("198.51.100.2", 6000))
                .metrics(Metrics.builder()
                        .put(Metric.AVAILABLE_SEND_BANDWIDTH, 300, Basis.SAMPLED)
                        .put(Metric.TRANSPORT_BYTES_SENT, 1e15)
                        .build())
                .build();
    }
}
