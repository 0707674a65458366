package io.vqreport.row;

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
import java.util.List;
import java.util.Map;

/** Reports of an invented call. */
final class RowSamples {
    static final Instant START = Instant.parse("2026-03-01T12:00:00.123456789Z");

    private RowSamples() {}

    /** A report with everything: a stream that fills every column a stream can, and a network path. */
    static QualityReport full() {
        return QualityReport.builder()
                .kind(ReportKind.ALERT)
                .endOfCall(true)
                .reportedAt(START.plusSeconds(70))
                .reporterRole(ReporterRole.END_SYSTEM)
                .batchId("batch-1")
                .call(new CallIdentity("c1", "d1", "f1", "t1", "cv1", "co1", "s1", "cf1"))
                .local(new Party("sip:ada@example.org", "Ada", "north", "00:00:5e:00:53:01", "Phone/1", "ada@host"))
                .remote(new Party("sip:bela@example.net", "Bela", "south", "00:00:5e:00:53:02", "Phone/2", "bela@host"))
                .originator("sip:ada@example.org")
                .alert(new Alert(Metric.NETWORK_LOSS_RATE, "NLR", AlertSeverity.CRITICAL, Direction.RECEIVED))
                .tag("Location", "mediaserver/\"agent\"\n")
                .addStream(fullStream())
                .transports(List.of(new TransportReport(
                        "path-1",
                        MeasurementWindow.UNKNOWN,
                        new TransportAddress("192.0.2.1", 4000),
                        null,
                        Metrics.of().with(Metric.AVAILABLE_SEND_BANDWIDTH, 512.5))))
                .build();
    }

    private static StreamReport fullStream() {
        return StreamReport.builder()
                .media(Media.AUDIO)
                .label("main-audio")
                .direction(Direction.SENT)
                .window(new MeasurementWindow(
                        START, START.plusSeconds(60), Duration.ofNanos(59_900_500_000L), Basis.INTERVAL))
                .ssrc(new Ssrc(0x2468abcd))
                .localAddress(new TransportAddress("192.0.2.1", 5004))
                .remoteAddress(new TransportAddress("2001:db8::7", 5006))
                .description(MediaDescription.builder()
                        .payloadType(0)
                        .codec("PCMU")
                        .clockRates(List.of(8000, 16_000))
                        .frameDurationMs(20.0)
                        .frameOctets(160)
                        .framesPerPacket(1)
                        .packetsPerSecond(50.0)
                        .fmtp("annexb=no")
                        .plc(PacketLossConcealment.STANDARD)
                        .silenceSuppression(false)
                        .jitterBufferMode(JitterBufferMode.ADAPTIVE)
                        .build())
                .rScale(RScale.NB)
                .reportedQuality(StreamQuality.GOOD)
                .metric(Metric.NETWORK_LOSS_RATE, 0)
                .metrics(Metrics.builder()
                        .put(Metric.NETWORK_LOSS_RATE, 0)
                        .put(Metric.PACKETS_LOST, -3, Basis.CUMULATIVE)
                        .put(Metric.MOS_LISTENING, 4.25)
                        .build())
                .algorithm(Metric.MOS_LISTENING, Algorithm.computed("G.107 Annex B"))
                .extras(Map.of("vq-rtcpxr:QualityEst/EXTR", "90"))
                .build();
    }

    /** A report that says nothing but what it must. */
    static QualityReport empty() {
        return QualityReport.builder().build();
    }
}
