package io.vqreport.rtcpxr.packet.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.vqreport.codec.DecodeOptions;
import io.vqreport.codec.EncodeOptions;
import io.vqreport.metric.Basis;
import io.vqreport.metric.Metric;
import io.vqreport.model.Media;
import io.vqreport.model.QualityReport;
import io.vqreport.model.StreamReport;
import io.vqreport.rtcpxr.packet.ExtendedReport;
import io.vqreport.rtcpxr.packet.MosAlgorithm;
import io.vqreport.rtcpxr.packet.MosMetrics;
import io.vqreport.rtcpxr.packet.MosSegment;
import io.vqreport.rtcpxr.packet.RtcpCompound;
import io.vqreport.rtcpxr.packet.RtcpOptions;
import io.vqreport.rtcpxr.packet.RtcpPacket;
import io.vqreport.rtcpxr.packet.RtcpPackets;
import io.vqreport.rtcpxr.packet.RtcpReader;
import io.vqreport.rtcpxr.packet.SenderReport;
import io.vqreport.rtcpxr.packet.support.Vectors;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Is what blocks tell of a source said of all its stream reports, wherever the blocks stand, and is it written as it was read? */
class SourceTest {
    private static final Map<Integer, Integer> RATES = Map.of(0, 8000, 96, 48_000);
    private static final Map<Integer, MosAlgorithm> ALGORITHMS = Map.of(1, MosAlgorithm.P564, 2, MosAlgorithm.P863);
    private static final RtcpReader READER = RtcpPackets.reader(
            DecodeOptions.lenient().with(RtcpOptions.CLOCK_RATES, RATES).with(RtcpOptions.MOS_ALGORITHMS, ALGORITHMS));
    private static final EncodeOptions ENCODE =
            EncodeOptions.defaults().with(RtcpOptions.CLOCK_RATES, RATES).with(RtcpOptions.MOS_ALGORITHMS, ALGORITHMS);

    /** With a jitter of 160 ticks. */
    private static final String SENDER_REPORT = "81c8000c 11111111 e8000000 80000000 00002710 00000064 00003e80"
            + " 22222222 20fffffe 00010203 000000a0 aabbccdd 00018000";

    private static final String WINDOW = "0e000007 22222222 00000001 00000001 00000064 00050000 0000003d 80000000";
    private static final String VOIP =
            "07000008 22222222 0d000000 00000000 00640000 7f7f7f10 5d7f2c2a 30000028 00640064";
    private static final String FRAMES = "13800006 22222222 04b004ce 00000001 00000002 00000003 00000004";
    private static final MosSegment LISTENING = MosSegment.single(1, 96, 4 * 512);
    private static final MosSegment LISTENING_TOO = MosSegment.single(2, 96, 3 * 512);
    private static final MosSegment OF_ANOTHER_TYPE = MosSegment.single(2, 0, 3 * 512);

    private static String extended(String... blocks) {
        String content = String.join("", blocks).replaceAll("\\s", "");
        return String.format("80cf%04x11111111%s", content.length() / 8 + 1, content);
    }

    private static String scores(MosSegment... segments) {
        StringBuilder hex = new StringBuilder(WINDOW).append(String.format("1d80%04x22222222", segments.length + 1));
        for (MosSegment segment : segments) {
            hex.append(String.format("%08x", segment.bits()));
        }
        return extended(hex.toString());
    }

    private static QualityReport map(String... hex) {
        return READER.toQualityReport(READER.decode(Vectors.hex(hex))).value();
    }

    private static RtcpCompound rewritten(String... hex) {
        return RtcpPackets.decode(RtcpPackets.encode(map(hex), ENCODE).bytes()).value();
    }

    private static <P extends RtcpPacket> Stream<P> packets(RtcpCompound compound, Class<P> type) {
        return compound.packets().stream().filter(type::isInstance).map(type::cast);
    }

    private static long jitter(RtcpCompound compound) {
        return packets(compound, SenderReport.class)
                .findFirst()
                .orElseThrow()
                .reports()
                .get(0)
                .jitter();
    }

    /** The stream report of the report block's fraction lost and jitter. */
    private static StreamReport reception(QualityReport report) {
        return report.streams().stream()
                .filter(it ->
                        it.window().basis() == Basis.INTERVAL && it.metrics().has(Metric.NETWORK_LOSS_RATE))
                .findFirst()
                .orElseThrow();
    }

    // ---- The payload type ----

    @Test
    void jitterInMillisecondsCarriesItsPayloadType() {
        StreamReport stream = reception(map(SENDER_REPORT, scores(LISTENING)));
        assertThat(stream.metric(Metric.INTERARRIVAL_JITTER).orElseThrow()).isCloseTo(160 / 48.0, within(1e-9));
        assertThat(stream.description().payloadType()).isEqualTo(96);
        assertThat(stream.extras()).doesNotContainKey("rtcp:rr.jitter");
        assertThat(jitter(rewritten(SENDER_REPORT, scores(LISTENING)))).isEqualTo(160);
    }

    @Test
    void severalPayloadTypesKeepJitterInTicks() {
        StreamReport stream = reception(map(SENDER_REPORT, scores(LISTENING, OF_ANOTHER_TYPE)));
        assertThat(stream.metric(Metric.INTERARRIVAL_JITTER)).isEmpty();
        assertThat(stream.description().payloadType()).isNull();
        assertThat(stream.extras()).containsEntry("rtcp:rr.jitter", "160");
        assertThat(jitter(rewritten(SENDER_REPORT, scores(LISTENING, OF_ANOTHER_TYPE))))
                .isEqualTo(160);
    }

    @Test
    void severalPayloadTypesKeepJitterInTicksWithASingleClockRate() {
        RtcpReader single = RtcpPackets.reader(DecodeOptions.lenient().with(RtcpOptions.CLOCK_RATES, Map.of(0, 8000)));
        byte[] octets = Vectors.hex(SENDER_REPORT, scores(LISTENING, OF_ANOTHER_TYPE));
        StreamReport stream =
                reception(single.toQualityReport(single.decode(octets)).value());
        assertThat(stream.metric(Metric.INTERARRIVAL_JITTER)).isEmpty();
        assertThat(stream.extras()).containsEntry("rtcp:rr.jitter", "160");
    }

    @Test
    void thePayloadTypeIsKnownToPacketsBeforeItsBlock() {
        assertThat(reception(map(scores(LISTENING), SENDER_REPORT)))
                .isEqualTo(reception(map(SENDER_REPORT, scores(LISTENING))));
    }

    // ---- Scores ----

    @Test
    void twoScoresOfAKindKeepTheirOrder() {
        StreamReport stream = map(scores(LISTENING, LISTENING_TOO)).streams().get(0);
        assertThat(stream.metric(Metric.MOS_LISTENING)).hasValue(4);
        assertThat(stream.algorithms().get(Metric.MOS_LISTENING))
                .satisfies(it -> assertThat(it.name()).isEqualTo("P564"));
        assertThat(segments(rewritten(scores(LISTENING, LISTENING_TOO)))).containsExactly(LISTENING, LISTENING_TOO);
        // The other way round, the other one is the stream's.
        assertThat(map(scores(LISTENING_TOO, LISTENING)).streams().get(0).metric(Metric.MOS_LISTENING))
                .hasValue(3);
        assertThat(segments(rewritten(scores(LISTENING_TOO, LISTENING)))).containsExactly(LISTENING_TOO, LISTENING);
    }

    private static List<MosSegment> segments(RtcpCompound compound) {
        return packets(compound, ExtendedReport.class)
                .flatMap(it -> it.blocks().stream())
                .filter(MosMetrics.class::isInstance)
                .flatMap(it -> ((MosMetrics) it).segments().stream())
                .toList();
    }

    // ---- The medium ----

    @Test
    void theMediumIsKnownToBlocksAndPacketsBeforeItsBlock() {
        QualityReport behind = map(SENDER_REPORT, extended(VOIP));
        QualityReport before = map(extended(VOIP), SENDER_REPORT);
        assertThat(received(before)).hasSize(2).allMatch(it -> it.media() == Media.AUDIO);
        assertThat(received(before)).containsExactlyInAnyOrderElementsOf(received(behind));
        assertThat(received(map(scores(LISTENING), extended(FRAMES))))
                .isNotEmpty()
                .allMatch(it -> it.media() == Media.VIDEO);
    }

    @Test
    void ofTwoMediaNeitherIsSaid() {
        assertThat(received(map(SENDER_REPORT, extended(VOIP, FRAMES))))
                .hasSize(2)
                .allMatch(it -> it.media() == null);
        assertThat(received(map(SENDER_REPORT, extended(FRAMES, VOIP))))
                .hasSize(2)
                .allMatch(it -> it.media() == null);
        // Nor does a third block that agrees with one of them settle it.
        assertThat(received(map(extended(FRAMES, VOIP, FRAMES)))).isNotEmpty().allMatch(it -> it.media() == null);
    }

    private static List<StreamReport> received(QualityReport report) {
        return report.streams().stream()
                .filter(it -> it.ssrc() != null && it.ssrc().value() == 0x22222222L)
                .toList();
    }

    // ---- Their order ----

    /** The VoIP block of one source stands before the report blocks, which a writer puts first, and the window of another behind them. */
    @Test
    void whatIsOfOneSourceStandsTogether() {
        String ofAnother = VOIP.replace("22222222", "33333333");
        QualityReport report =
                map(extended(ofAnother), SENDER_REPORT, extended(WINDOW, "1cc00003 22222222 00000001 00000000"));
        QualityReport second = again(report);
        assertThat(sources(report)).containsExactly(0x33333333L, 0x11111111L, 0x22222222L, 0x22222222L, 0x22222222L);
        assertThat(sources(second)).containsExactly(0x11111111L, 0x22222222L, 0x22222222L, 0x33333333L, 0x22222222L);
        assertThat(second.streams()).containsExactlyInAnyOrderElementsOf(report.streams());
        assertThat(again(second)).isEqualTo(second);
    }

    private static QualityReport again(QualityReport report) {
        return READER.toQualityReport(
                        READER.decode(RtcpPackets.encode(report, ENCODE).bytes()))
                .value();
    }

    private static List<Long> sources(QualityReport report) {
        return report.streams().stream()
                .map(it -> it.ssrc() == null ? 0L : it.ssrc().value())
                .toList();
    }
}
