package io.vqreport.webrtc.mapping;

import static io.vqreport.webrtc.support.Messages.octets;
import static io.vqreport.webrtc.support.Messages.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.vqreport.codec.Encoded;
import io.vqreport.codec.Loss;
import io.vqreport.codec.LossKind;
import io.vqreport.metric.Basis;
import io.vqreport.metric.Metric;
import io.vqreport.model.CallIdentity;
import io.vqreport.model.Direction;
import io.vqreport.model.MeasurementWindow;
import io.vqreport.model.Media;
import io.vqreport.model.QualityReport;
import io.vqreport.model.ReportKind;
import io.vqreport.model.StreamReport;
import io.vqreport.model.TransportAddress;
import io.vqreport.webrtc.MediaServerStats;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Is a neutral report written as far as the format can say it, and is the rest listed as lost? */
class FromNeutralTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "stats-audio-and-video.json",
                "stats-audio-only.json",
                "stats-ipv6.json",
                "stats-zeros.json",
                "stats-negative-loss.json",
                "stats-unknown-members.json",
            })
    void whatCameFromAMessageIsWrittenAsThatMessage(String file) {
        String message = text("canonical/" + file);
        QualityReport report = MediaServerStats.toQualityReport(MediaServerStats.decode(octets(message)))
                .orElseThrow()
                .value();
        Encoded encoded = MediaServerStats.encode(report);
        assertThat(encoded.text()).isEqualTo(message + "\n");
        assertThat(encoded.losses()).isEmpty();
    }

    @Test
    void callAndTagsBecomeTags() {
        QualityReport report = QualityReport.builder()
                .kind(ReportKind.INTERVAL)
                .call(CallIdentity.builder()
                        .sessionId("s1")
                        .conversationId("c1")
                        .build())
                .tag("Location", "mediaserver/customer")
                .build();
        assertThat(MediaServerStats.encode(report).text())
                .isEqualTo("{\"stats\":{\"stats\":{},\"tagKeys\":[\"Location\",\"SessionId\",\"ConversationId\"],"
                        + "\"tagValues\":[\"mediaserver/customer\",\"s1\",\"c1\"]},\"statsType\":\"webrtc\"}\n");
    }

    @Test
    void whatTheFormatCannotSayIsListed() {
        QualityReport report = QualityReport.builder()
                .kind(ReportKind.SESSION)
                .endOfCall(true)
                .reportedAt(Instant.parse("2026-01-02T03:04:05.123456789Z"))
                .call(CallIdentity.builder().callId("1@example.org").build())
                .addStream(StreamReport.builder()
                        .media(Media.AUDIO)
                        .direction(Direction.RECEIVED)
                        .window(new MeasurementWindow(
                                Instant.parse("2026-01-02T03:00:00Z"), null, null, Basis.CUMULATIVE))
                        .localAddress(new TransportAddress("192.0.2.1", 5004))
                        .metric(Metric.MOS_LISTENING, 4.1)
                        .metric(Metric.PACKETS, 1.4)
                        .metric(Metric.INTERARRIVAL_JITTER, 1e20)
                        .metric(Metric.NETWORK_LOSS_RATE, 1.25)
                        .build())
                .addStream(StreamReport.builder().media(Media.SCREEN).build())
                .build();
        Encoded encoded = MediaServerStats.encode(report);
        assertThat(encoded.losses())
                .containsExactlyInAnyOrder(
                        Loss.of(LossKind.OMITTED, "kind"),
                        Loss.of(LossKind.OMITTED, "endOfCall"),
                        Loss.of(LossKind.OMITTED, "call/callId"),
                        Loss.of(LossKind.ROUNDED, "reportedAt"),
                        Loss.of(LossKind.OMITTED, "streams[0]/window/basis"),
                        Loss.of(LossKind.OMITTED, "streams[0]/window/start"),
                        Loss.of(LossKind.MOVED, "streams[0]/localAddress"),
                        new Loss(LossKind.OMITTED, "streams[0]/metrics", Metric.MOS_LISTENING),
                        new Loss(LossKind.ROUNDED, "streams[0]/metrics", Metric.PACKETS),
                        new Loss(LossKind.CLAMPED, "streams[0]/metrics", Metric.INTERARRIVAL_JITTER),
                        Loss.of(LossKind.OMITTED, "streams[1]"));
        assertThat(encoded.text())
                .isEqualTo("{\"stats\":{\"stats\":{\"audio\":{\"remote\":{\"jitter\":1000000000000000,"
                        + "\"packetsLostFraction\":1.25,\"packetsReceived\":1}},"
                        + "\"network\":{\"localAddress\":\"192.0.2.1:5004\"}},"
                        + "\"ts\":1767323045123456},\"statsType\":\"webrtc\"}\n");
    }

    @Test
    void severalStreamsOfOneKindBecomeSeveralMessages() {
        StreamReport stream = StreamReport.builder()
                .media(Media.AUDIO)
                .window(new MeasurementWindow(null, null, null, Basis.INTERVAL))
                .metric(Metric.PACKETS, 1)
                .build();
        QualityReport report = QualityReport.builder()
                .kind(ReportKind.INTERVAL)
                .streams(List.of(
                        stream, stream.toBuilder().metric(Metric.PACKETS, 2).build()))
                .build();
        Encoded encoded = MediaServerStats.encode(report);
        assertThat(encoded.losses()).isEmpty();
        assertThat(MediaServerStats.decodeAll(encoded.bytes())).hasSize(2);
    }

    @Test
    void aTimeThatWouldBeReadInAnotherUnitIsNotWritten() {
        QualityReport report = QualityReport.builder()
                .kind(ReportKind.INTERVAL)
                .reportedAt(Instant.parse("1971-01-01T00:00:00Z"))
                .build();
        Encoded encoded = MediaServerStats.encode(report);
        assertThat(encoded.text()).doesNotContain("\"ts\"");
        assertThat(encoded.losses()).containsExactly(Loss.of(LossKind.OMITTED, "reportedAt"));
    }
}
