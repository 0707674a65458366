package io.vqreport.rtcpxr.packet.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import io.vqreport.codec.DecodeOptions;
import io.vqreport.codec.Decoded;
import io.vqreport.codec.DecodedItem;
import io.vqreport.codec.Problem;
import io.vqreport.metric.Basis;
import io.vqreport.metric.Metric;
import io.vqreport.model.Direction;
import io.vqreport.model.JitterBufferMode;
import io.vqreport.model.Media;
import io.vqreport.model.QualityReport;
import io.vqreport.model.ReportKind;
import io.vqreport.model.Ssrc;
import io.vqreport.model.StreamReport;
import io.vqreport.rtcpxr.packet.Perspective;
import io.vqreport.rtcpxr.packet.RtcpCodec;
import io.vqreport.rtcpxr.packet.RtcpOptions;
import io.vqreport.rtcpxr.packet.RtcpPackets;
import io.vqreport.rtcpxr.packet.RtcpReader;
import io.vqreport.rtcpxr.packet.support.Vectors;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Do blocks and packets of one stream and window become one stream report, as RFC 6792 has it? */
class AssociationTest {
    private static final String SENDER_REPORT = "81c8000c 11111111 e8000000 80000000 00002710 00000064 00003e80"
            + " 22222222 20fffffe 00010203 000000a0 aabbccdd 00018000";
    private static final String DESCRIPTION = "82ca0007 11111111 0103612e 62000000 22222222 0103632e 64000000 00000000";
    private static final String WINDOW = "0e000007 22222222 00000001 00000001 00000064 00050000 0000003d 80000000";
    private static final String ROUND_TRIP = "10800006 22222222 00010000 00008000 00020000 ffffffff ffffffff";
    private static final String BUFFER = "17600003 22222222 002800c8 fffeffff";
    private static final String DELAY_VARIATION = "0f800004 22222222 7fff ffff 7fff ffff 00c8 0000";
    private static final String VOIP =
            "07000008 22222222 0d000000 00000000 00640000 7f7f7f10 5d7f2c2a 30000028 00640064";

    private static QualityReport map(RtcpReader reader, String... hex) {
        return reader.toQualityReport(reader.decode(Vectors.hex(hex))).value();
    }

    private static QualityReport map(String... hex) {
        return map(RtcpPackets.reader(DecodeOptions.lenient()), hex);
    }

    private static String extended(String... blocks) {
        String content = String.join("", blocks).replaceAll("\\s", "");
        return String.format("80cf%04x11111111%s", content.length() / 8 + 1, content);
    }

    private static StreamReport only(QualityReport report, Direction direction, Basis basis) {
        List<StreamReport> found = report.streams().stream()
                .filter(it -> it.direction() == direction && it.window().basis() == basis)
                .toList();
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    @Test
    void aSenderReportHasTheCountersOfOneStreamAndTheReceptionOfAnother() {
        QualityReport report = map(SENDER_REPORT, DESCRIPTION);
        assertThat(report.kind()).isEqualTo(ReportKind.INTERVAL);
        assertThat(report.endOfCall()).isFalse();
        assertThat(report.reportedAt()).isEqualTo(Instant.parse("2023-05-05T22:21:52.500Z"));
        assertThat(report.local().cname()).isEqualTo("a.b");
        assertThat(report.remote().cname()).isEqualTo("c.d");
        StreamReport sent = only(report, Direction.SENT, Basis.CUMULATIVE);
        assertThat(sent.ssrc()).isEqualTo(Ssrc.of(0x11111111L));
        assertThat(sent.metric(Metric.PACKETS)).hasValue(100);
        assertThat(sent.metric(Metric.BYTES)).hasValue(16000);
        StreamReport interval = only(report, Direction.RECEIVED, Basis.INTERVAL);
        assertThat(interval.ssrc()).isEqualTo(Ssrc.of(0x22222222L));
        assertThat(interval.metric(Metric.NETWORK_LOSS_RATE)).hasValue(12.5);
        assertThat(interval.metric(Metric.INTERARRIVAL_JITTER)).isEmpty();
        assertThat(interval.extras())
                .containsEntry("rtcp:rr.jitter", "160")
                .containsEntry("rtcp:rr.highestSequence", "66051")
                .containsEntry("rtcp:rr.lastSenderReport", "0xaabbccdd")
                .containsEntry("rtcp:rr.delaySinceLastSenderReport", "1.5");
        assertThat(only(report, Direction.RECEIVED, Basis.CUMULATIVE).metric(Metric.PACKETS_LOST))
                .hasValue(-2);
    }

    @Test
    void jitterIsInMillisecondsOnceAClockRateIsKnown() {
        RtcpReader reader = RtcpPackets.reader(DecodeOptions.lenient().with(RtcpOptions.CLOCK_RATES, Map.of(0, 8000)));
        StreamReport interval = only(map(reader, SENDER_REPORT), Direction.RECEIVED, Basis.INTERVAL);
        assertThat(interval.metric(Metric.INTERARRIVAL_JITTER)).hasValue(20);
        assertThat(interval.extras()).doesNotContainKey("rtcp:rr.jitter");
        RtcpReader doubtful =
                RtcpPackets.reader(DecodeOptions.lenient().with(RtcpOptions.CLOCK_RATES, Map.of(0, 8000, 111, 48000)));
        assertThat(only(map(doubtful, SENDER_REPORT), Direction.RECEIVED, Basis.INTERVAL)
                        .metric(Metric.INTERARRIVAL_JITTER))
                .as("of two rates neither is guessed")
                .isEmpty();
    }

    @Test
    void seenByTheReceiverEverythingTurnsRound() {
        RtcpReader reader =
                RtcpPackets.reader(DecodeOptions.lenient().with(RtcpOptions.PERSPECTIVE, Perspective.PACKET_RECEIVER));
        QualityReport report = map(reader, SENDER_REPORT, DESCRIPTION, extended(VOIP.replace("5d7f", "5d50")));
        assertThat(report.remote().cname()).isEqualTo("a.b");
        assertThat(report.local().cname()).isEqualTo("c.d");
        assertThat(only(report, Direction.RECEIVED, Basis.CUMULATIVE).metric(Metric.PACKETS))
                .hasValue(100);
        StreamReport sent = only(report, Direction.SENT, Basis.CUMULATIVE);
        assertThat(sent.metric(Metric.MOS_LISTENING)).hasValue(4.4);
        assertThat(sent.metric(Metric.R_EXTERNAL_OUT)).hasValue(80);
        assertThat(sent.metric(Metric.R_EXTERNAL_IN)).isEmpty();
    }

    @Test
    void smallBlocksOfOneWindowAreOneStreamReport() {
        QualityReport report = map(SENDER_REPORT, extended(WINDOW, ROUND_TRIP, DELAY_VARIATION, BUFFER));
        StreamReport window = report.streams().stream()
                .filter(it -> it.metrics().has(Metric.MEAN_ABSOLUTE_JITTER))
                .findFirst()
                .orElseThrow();
        assertThat(window.window().basis()).isEqualTo(Basis.INTERVAL);
        assertThat(window.window().duration()).isEqualTo(Duration.ofSeconds(5));
        assertThat(window.metric(Metric.ROUND_TRIP_DELAY)).hasValue(1000);
        assertThat(window.metric(Metric.ROUND_TRIP_DELAY_MIN)).hasValue(500);
        assertThat(window.metric(Metric.ROUND_TRIP_DELAY_MAX)).hasValue(2000);
        assertThat(window.metric(Metric.END_SYSTEM_DELAY)).isEmpty();
        assertThat(window.metric(Metric.MEAN_ABSOLUTE_JITTER)).hasValue(12.5);
        StreamReport sampled = only(report, Direction.RECEIVED, Basis.SAMPLED);
        assertThat(sampled.metric(Metric.JITTER_BUFFER_NOMINAL)).hasValue(40);
        assertThat(sampled.metric(Metric.JITTER_BUFFER_MAX)).hasValue(200);
        assertThat(sampled.description().jitterBufferMode()).isEqualTo(JitterBufferMode.ADAPTIVE);
        assertThat(sampled.metric(Metric.JITTER_BUFFER_HIGH_WATER)).isEmpty();
        assertThat(sampled.extras()).containsEntry("rtcp:bt23.highWater", "over-range");
    }

    @Test
    void theVoipBlockMeansAudioForAllOfItsStream() {
        QualityReport report = map(SENDER_REPORT, extended(VOIP));
        assertThat(report.streams())
                .filteredOn(it -> it.direction() == Direction.RECEIVED)
                .hasSize(2)
                .allSatisfy(it -> assertThat(it.media()).isEqualTo(Media.AUDIO));
        // The first stream of a medium and direction is the one of the whole call.
        StreamReport first = report.stream(Media.AUDIO, Direction.RECEIVED);
        assertThat(first.metric(Metric.MOS_LISTENING)).hasValue(4.4);
        assertThat(first.metric(Metric.NETWORK_LOSS_RATE)).hasValue(5.078125);
        assertThat(first.metric(Metric.PACKETS_LOST)).hasValue(-2);
        assertThat(first.metric(Metric.SIGNAL_LEVEL)).isEmpty();
        assertThat(first.metric(Metric.END_SYSTEM_DELAY)).isEmpty();
    }

    @Test
    void aBlockThatIsToBeDiscardedIsNotMapped() {
        Decoded<QualityReport> alone =
                RtcpPackets.toQualityReport(RtcpPackets.decode(Vectors.hex(extended(DELAY_VARIATION))));
        assertThat(alone.value().streams()).isEmpty();
        assertThat(alone.problems())
                .extracting(Problem::code)
                .extracting(Object::toString)
                .contains("MEASUREMENT_MISSING");
    }

    @Test
    void countsOfEarlyAndLatePacketsAreAddedAndKeptApart() {
        String early = "18900002 22222222 00000003";
        String late = "18a00002 22222222 00000004";
        String duplicate = "18800002 22222222 00000009";
        QualityReport report = map(extended(WINDOW, duplicate, early, late));
        StreamReport stream = only(report, Direction.RECEIVED, Basis.INTERVAL);
        assertThat(stream.metric(Metric.PACKETS_DISCARDED)).hasValue(7);
        assertThat(stream.extras())
                .containsEntry("rtcp:bt24.duplicate.discarded", "9")
                .containsEntry("rtcp:bt24.early.discarded", "3")
                .containsEntry("rtcp:bt24.late.discarded", "4");
    }

    @Test
    void twoBlocksOfOneTypeThatDisagreeAreTwoStreamReports() {
        QualityReport report = map(extended(VOIP, VOIP.replace("0d000000", "1a000000")));
        assertThat(report.streams()).hasSize(2);
        assertThat(report.streams())
                .extracting(it -> it.metric(Metric.NETWORK_LOSS_RATE).orElseThrow())
                .containsExactly(5.078125, 10.15625);
    }

    @Test
    void aSourceOfZeroIsNone() {
        QualityReport report = map(extended(VOIP.replace("22222222", "00000000")));
        assertThat(report.streams()).hasSize(1);
        assertThat(report.streams().get(0).ssrc()).isNull();
    }

    @Test
    void compoundPacketsBehindOneAnotherAreReportsOfTheirOwn() {
        String receiver = "81c90007 33333333 22222222 40000001 00000010 00000000 00000000 00000000";
        List<DecodedItem> items = new RtcpCodec()
                .decode(Vectors.hex(SENDER_REPORT, DESCRIPTION, receiver, extended(VOIP)), DecodeOptions.lenient());
        assertThat(items).hasSize(2).allMatch(DecodedItem.Report.class::isInstance);
        QualityReport second = ((DecodedItem.Report) items.get(1)).decoded().value();
        assertThat(second.tags()).containsEntry("rtcp:senderSsrc", "0x33333333");
        assertThat(second.stream(Media.AUDIO, Direction.RECEIVED).metric(Metric.PACKETS_LOST))
                .hasValue(1);
    }

    @Test
    void goodbyeAloneIsNoReportButTheEndOfTheCall() {
        List<DecodedItem> items = new RtcpCodec().decode(Vectors.hex("81cb0001 11111111"), DecodeOptions.lenient());
        assertThat(items)
                .singleElement()
                .isInstanceOfSatisfying(
                        DecodedItem.NoReport.class,
                        it -> assertThat(it.endOfCall()).isTrue());
        QualityReport with = map(SENDER_REPORT, "81cb0001 11111111");
        assertThat(with.endOfCall()).isTrue();
    }

    @Test
    void aMeanThatIsNegativeIsNoMeanAbsoluteJitter() {
        Decoded<QualityReport> report = RtcpPackets.toQualityReport(
                RtcpPackets.decode(Vectors.hex(extended(WINDOW, DELAY_VARIATION.replace("00c8", "ffff")))));
        StreamReport stream = only(report.value(), Direction.RECEIVED, Basis.INTERVAL);
        assertThat(stream.metric(Metric.MEAN_ABSOLUTE_JITTER)).isEmpty();
        assertThat(stream.extras()).containsEntry("rtcp:bt15.mapdv2.mean", "-0.0625");
        assertThat(report.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code().id()).isEqualTo("rtcp.OUT_OF_RANGE");
            assertThat(problem.location().path()).isEqualTo("packet[0]/block[1]/mean");
            assertThat(problem.location().offset()).isEqualTo(8 + 32 + 16);
        });
    }
}
