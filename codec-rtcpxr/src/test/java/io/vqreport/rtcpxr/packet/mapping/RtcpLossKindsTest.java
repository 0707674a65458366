package io.vqreport.rtcpxr.packet.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import io.vqreport.codec.EncodeOptions;
import io.vqreport.codec.Encoded;
import io.vqreport.codec.Loss;
import io.vqreport.metric.Basis;
import io.vqreport.metric.Metric;
import io.vqreport.metric.Metrics;
import io.vqreport.model.Algorithm;
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
import io.vqreport.model.Ssrc;
import io.vqreport.model.StreamReport;
import io.vqreport.rtcpxr.packet.RtcpPackets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Is each thing that differs when packets are read again told once, by its kind and place, and nothing else? */
class RtcpLossKindsTest {
    private static final String SENDER = "0x11111111";
    private static final Ssrc SOURCE = Ssrc.of(0x22222222L);

    private static StreamReport.Builder stream(Basis basis) {
        return StreamReport.builder()
                .direction(Direction.RECEIVED)
                .ssrc(SOURCE)
                .window(new MeasurementWindow(null, null, null, basis));
    }

    /** An interval in which half of the packets were lost: the report block that says so says nothing lost in all. */
    private static StreamReport.Builder half() {
        return stream(Basis.INTERVAL).metric(Metric.NETWORK_LOSS_RATE, 50);
    }

    private static QualityReport.Builder report(StreamReport... streams) {
        return QualityReport.builder()
                .kind(ReportKind.INTERVAL)
                .tag("rtcp:senderSsrc", SENDER)
                .streams(List.of(streams));
    }

    private static Set<String> losses(QualityReport report) {
        Encoded encoded = RtcpPackets.encode(report, EncodeOptions.defaults());
        Set<String> losses = new TreeSet<>();
        for (Loss loss : encoded.losses()) {
            assertThat(losses.add(loss.toString())).isTrue();
        }
        return losses;
    }

    private static final String LOST = "DEFAULTED streams[0]/metrics PACKETS_LOST";

    // ---- What is added ----

    @Test
    void aReportBlockStatesItsOtherNumbers() {
        assertThat(losses(report(half().build()).build())).containsExactly(LOST);
        assertThat(losses(report(stream(Basis.CUMULATIVE)
                                .metric(Metric.PACKETS_LOST, 3)
                                .build())
                        .build()))
                .containsExactly("DEFAULTED streams[0]/metrics NETWORK_LOSS_RATE");
        assertThat(losses(report(
                                half().build(),
                                stream(Basis.CUMULATIVE)
                                        .metric(Metric.PACKETS_LOST, 3)
                                        .build())
                        .build()))
                .isEmpty();
    }

    @Test
    void aVoiceBlockStatesWhatItCannotLeaveOpen() {
        assertThat(losses(report(stream(Basis.CUMULATIVE)
                                .media(Media.AUDIO)
                                .metric(Metric.R_CONVERSATIONAL, 93)
                                .build())
                        .build()))
                .isEqualTo(additions(
                        "NETWORK_LOSS_RATE",
                        "DISCARD_RATE",
                        "BURST_LOSS_DENSITY",
                        "GAP_LOSS_DENSITY",
                        "BURST_DURATION",
                        "GAP_DURATION",
                        "GAP_THRESHOLD",
                        "ROUND_TRIP_DELAY",
                        "JITTER_BUFFER_NOMINAL",
                        "JITTER_BUFFER_MAX",
                        "JITTER_BUFFER_ABSOLUTE_MAX"));
    }

    private static Set<String> additions(String... metrics) {
        Set<String> lines = new TreeSet<>();
        for (String metric : metrics) {
            lines.add("DEFAULTED streams[0]/metrics " + metric);
        }
        return lines;
    }

    @Test
    void whatIsAddedIsToldOfTheFirstStreamOfItsSource() {
        StreamReport other = half().ssrc(Ssrc.of(0x33333333L)).build();
        StreamReport delay =
                stream(Basis.INTERVAL).metric(Metric.ROUND_TRIP_DELAY, 250).build();
        assertThat(losses(report(
                                delay,
                                other,
                                half().build(),
                                half().ssrc(other.ssrc()).build())
                        .build()))
                .contains("DEFAULTED streams[0]/metrics PACKETS_LOST", "DEFAULTED streams[1]/metrics PACKETS_LOST")
                .noneMatch(it -> it.startsWith("DEFAULTED streams[2]") || it.startsWith("DEFAULTED streams[3]"));
    }

    @Test
    void aSourceIsStatedWhereItIsNotKnown() {
        assertThat(losses(report(half().ssrc(null).build()).build()))
                .containsExactlyInAnyOrder(LOST, "DEFAULTED streams[0]/ssrc");
        assertThat(losses(report(half().ssrc(new Ssrc(0)).build()).build())).containsExactly(LOST);
        // Where nothing is written of the stream, nothing is stated.
        assertThat(losses(report(stream(Basis.UNSPECIFIED).ssrc(null).build()).build()))
                .isEmpty();
        assertThat(losses(report(stream(Basis.UNSPECIFIED).ssrc(new Ssrc(0)).build())
                        .build()))
                .isEmpty();
    }

    @Test
    void aSenderIsStatedWhereItIsNotKnown() {
        QualityReport.Builder unknown =
                QualityReport.builder().kind(ReportKind.INTERVAL).addStream(half().build());
        assertThat(losses(unknown.build())).containsExactlyInAnyOrder(LOST, "DEFAULTED tags/rtcp:senderSsrc");
        assertThat(losses(unknown.tag("rtcp:senderSsrc", "0x00000000").build())).containsExactly(LOST);
        assertThat(losses(unknown.tag("rtcp:senderSsrc", "nobody").build()))
                .containsExactlyInAnyOrder(LOST, "OMITTED tags/rtcp:senderSsrc");
    }

    // ---- The report ----

    @Test
    void theTimeIsKeptToTheNanosecondAndLostBeyondTheClock() {
        Instant time = Instant.parse("2026-05-04T10:00:00.123456789Z");
        assertThat(losses(report(half().build()).reportedAt(time).build())).containsExactly(LOST);
        Instant beyond = Instant.parse("2104-02-26T09:42:24Z");
        assertThat(losses(report(half().build()).reportedAt(beyond).build()))
                .containsExactlyInAnyOrder(LOST, "OMITTED reportedAt");
    }

    @Test
    void onlyTheSenderIsNamedAndTheNameIsNotTooLong() {
        Party named = Party.builder()
                .cname("b@host.example")
                .displayName("Bea")
                .userAgent("phone 2")
                .build();
        assertThat(losses(report(half().build()).local(named).build())).containsExactly(LOST);
        assertThat(losses(report(half().build()).remote(named).build()))
                .containsExactlyInAnyOrder(LOST, "OMITTED remote/displayName", "OMITTED remote/userAgent");
        Party wordy = Party.builder()
                .cname("c".repeat(256))
                .displayName("\u00e9".repeat(128))
                .userAgent("u".repeat(255))
                .build();
        assertThat(losses(report(half().build()).local(wordy).build()))
                .containsExactlyInAnyOrder(LOST, "OMITTED local/cname", "OMITTED local/displayName");
    }

    @Test
    void aTagIsLostUnlessThePacketsSayIt() {
        assertThat(losses(report(half().build())
                        .tag("rtcp:sdes.email", "a@host.example")
                        .tag("rtcp:sdes.mail", "a@host.example")
                        .build()))
                .containsExactlyInAnyOrder(LOST, "OMITTED tags/rtcp:sdes.mail");
    }

    // ---- Streams ----

    @Test
    void theMediumIsWhatBlocksCanOnlySpeakOf() {
        assertThat(losses(report(half().media(Media.VIDEO).build()).build()))
                .containsExactlyInAnyOrder(LOST, "OMITTED streams[0]/media");
        assertThat(losses(report(half().media(Media.VIDEO)
                                .extra("rtcp:bt19.key.lostFrames", "7")
                                .build())
                        .build()))
                .doesNotContain("OMITTED streams[0]/media");
        // Told of the source, it is lost only of the stream that has another.
        assertThat(losses(report(
                                half().media(Media.VIDEO)
                                        .extra("rtcp:bt19.key.lostFrames", "7")
                                        .build(),
                                stream(Basis.CUMULATIVE)
                                        .media(Media.AUDIO)
                                        .metric(Metric.PACKETS_LOST, 1)
                                        .build())
                        .build()))
                .contains("OMITTED streams[1]/media")
                .doesNotContain("OMITTED streams[0]/media");
    }

    @Test
    void theLengthOfAWindowNeedsABlockThatGoesByIt() {
        MeasurementWindow five = new MeasurementWindow(null, null, Duration.ofSeconds(5), Basis.INTERVAL);
        MeasurementWindow none = new MeasurementWindow(null, null, Duration.ZERO, Basis.INTERVAL);
        assertThat(losses(report(half().window(five).build()).build()))
                .containsExactlyInAnyOrder(LOST, "OMITTED streams[0]/window/duration");
        assertThat(losses(report(half().window(none).build()).build())).containsExactly(LOST);
        assertThat(losses(report(stream(Basis.INTERVAL)
                                .window(five)
                                .metric(Metric.ROUND_TRIP_DELAY, 250)
                                .build())
                        .build()))
                .isEmpty();
    }

    @Test
    void aBasisThatNoBlockSaysIsLostOnceForTheWindowAndOnceForTheValue() {
        // The buffer's block says samples only.
        assertThat(losses(report(stream(Basis.INTERVAL)
                                .metric(Metric.JITTER_BUFFER_HIGH_WATER, 40)
                                .build())
                        .build()))
                .containsExactlyInAnyOrder(
                        "OMITTED streams[0]/window/basis", "OMITTED streams[0]/bases JITTER_BUFFER_HIGH_WATER");
        assertThat(losses(report(stream(Basis.UNSPECIFIED)
                                .metric(Metric.JITTER_BUFFER_HIGH_WATER, 40)
                                .build())
                        .build()))
                .isEmpty();
        // A block of discards says intervals and whole calls.
        assertThat(losses(report(stream(Basis.SAMPLED)
                                .metric(Metric.PACKETS_DISCARDED, 4)
                                .build())
                        .build()))
                .containsExactlyInAnyOrder(
                        "OMITTED streams[0]/window/basis",
                        "OMITTED streams[0]/bases PACKETS_DISCARDED",
                        "DEFAULTED streams[0]/metrics GAP_THRESHOLD");
    }

    @Test
    void aBasisOfAValueAloneIsThatOfItsBlock() {
        Metrics own = Metrics.builder()
                .put(Metric.NETWORK_LOSS_RATE, 50)
                .put(Metric.PACKETS_LOST, 3, Basis.CUMULATIVE)
                .build();
        assertThat(losses(report(stream(Basis.INTERVAL).metrics(own).build()).build()))
                .isEmpty();
        Metrics sampled = Metrics.of().with(Metric.PACKETS_LOST, 3, Basis.SAMPLED);
        assertThat(losses(report(half().metrics(sampled).build()).build()))
                .containsExactlyInAnyOrder(
                        "OMITTED streams[0]/bases PACKETS_LOST", "DEFAULTED streams[0]/metrics NETWORK_LOSS_RATE");
    }

    @Test
    void ofEqualValuesTheOneOfItsBasisIsMeant() {
        StreamReport interval = half().metric(Metric.PACKETS_LOST, 0).build();
        StreamReport all = stream(Basis.CUMULATIVE)
                .media(Media.AUDIO)
                .metric(Metric.NETWORK_LOSS_RATE, 50)
                .build();
        assertThat(losses(report(interval, all).build())).noneMatch(it -> it.contains("/bases NETWORK_LOSS_RATE"));
        assertThat(losses(report(all, interval).build())).noneMatch(it -> it.contains("/bases NETWORK_LOSS_RATE"));
    }

    @Test
    void aDescriptionIsKeptWhereABlockSaysIt() {
        MediaDescription description = MediaDescription.builder()
                .payloadType(96)
                .plc(PacketLossConcealment.ENHANCED)
                .jitterBufferMode(JitterBufferMode.ADAPTIVE)
                .build();
        assertThat(losses(report(half().description(description).build()).build()))
                .containsExactlyInAnyOrder(
                        LOST,
                        "OMITTED streams[0]/description/payloadType",
                        "OMITTED streams[0]/description/plc",
                        "OMITTED streams[0]/description/jitterBufferMode");
        // The buffer is said by its block, the concealment by another, the payload type by a third.
        assertThat(losses(report(stream(Basis.SAMPLED)
                                .description(description)
                                .metric(Metric.JITTER_BUFFER_NOMINAL, 40)
                                .build())
                        .build()))
                .containsExactlyInAnyOrder(
                        "OMITTED streams[0]/description/payloadType", "OMITTED streams[0]/description/plc");
        assertThat(losses(report(stream(Basis.INTERVAL)
                                .media(Media.AUDIO)
                                .description(description)
                                .extra("rtcp:bt31.unimpairedSeconds", "9")
                                .build())
                        .build()))
                .contains("OMITTED streams[0]/description/payloadType")
                .doesNotContain("OMITTED streams[0]/description/plc");
        assertThat(losses(report(stream(Basis.SAMPLED)
                                .description(description)
                                .extra("rtcp:bt12.receivedRtpTimestamp", "9")
                                .build())
                        .build()))
                .contains("OMITTED streams[0]/description/plc")
                .doesNotContain("OMITTED streams[0]/description/payloadType");
    }

    @Test
    void theScaleAndTheAlgorithmNeedAScoreOfANumberedAlgorithm() {
        assertThat(losses(report(half().rScale(RScale.UNKNOWN)
                                .algorithm(Metric.NETWORK_LOSS_RATE, Algorithm.reported("guess"))
                                .build())
                        .build()))
                .containsExactlyInAnyOrder(LOST, "OMITTED streams[0]/algorithms/NETWORK_LOSS_RATE");
    }
}
