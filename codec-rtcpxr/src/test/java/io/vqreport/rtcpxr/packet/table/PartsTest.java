package io.vqreport.rtcpxr.packet.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.vqreport.model.Bytes;
import io.vqreport.model.Ssrc;
import io.vqreport.rtcpxr.packet.ApplicationDefined;
import io.vqreport.rtcpxr.packet.Dlrr;
import io.vqreport.rtcpxr.packet.FieldState;
import io.vqreport.rtcpxr.packet.Goodbye;
import io.vqreport.rtcpxr.packet.IntervalFlag;
import io.vqreport.rtcpxr.packet.MosSegment;
import io.vqreport.rtcpxr.packet.MulticastAcquisition;
import io.vqreport.rtcpxr.packet.MulticastAcquisitionElement;
import io.vqreport.rtcpxr.packet.ReceiptTimes;
import io.vqreport.rtcpxr.packet.ReceiverReport;
import io.vqreport.rtcpxr.packet.RleChunks;
import io.vqreport.rtcpxr.packet.RtcpPacket;
import io.vqreport.rtcpxr.packet.SdesChunk;
import io.vqreport.rtcpxr.packet.SdesItem;
import io.vqreport.rtcpxr.packet.SdesType;
import io.vqreport.rtcpxr.packet.SenderReport;
import io.vqreport.rtcpxr.packet.SequenceRange;
import io.vqreport.rtcpxr.packet.SourceDescription;
import io.vqreport.rtcpxr.packet.UnknownPacket;
import io.vqreport.rtcpxr.packet.VideoLossConcealment;
import io.vqreport.rtcpxr.packet.XrBlockType;
import io.vqreport.rtcpxr.packet.support.Vectors;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Do the parts that repeat within packets and blocks hold what their bits hold, and refuse the rest? */
class PartsTest {
    private static final Ssrc SSRC = new Ssrc(0x11223344);

    private static Bytes octets(String... hex) {
        return Bytes.copyOf(Vectors.hex(hex));
    }

    // ---- Scores ----

    @ParameterizedTest(name = "{0} {1} {2} {3}")
    @CsvSource(textBlock = """
            # algorithm, payload type, channel, score, bits
            0, 0,, 0, 0
            1, 96,, 2048, 14682112
            255, 127,, 65535, 2147483647
            0, 0, 0, 0, 2147483648
            1, 2, 3, 4, 2156027908
            255, 127, 7, 8191, 4294967295
            """)
    void aSegmentIsPutTogetherAndTakenApart(int algorithm, int payloadType, Integer channel, int score, long bits) {
        MosSegment segment = channel == null
                ? MosSegment.single(algorithm, payloadType, score)
                : MosSegment.multi(algorithm, payloadType, channel, score);
        assertThat(Integer.toUnsignedLong(segment.bits())).isEqualTo(bits);
        assertThat(segment.algorithm()).isEqualTo(algorithm);
        assertThat(segment.payloadType()).isEqualTo(payloadType);
        assertThat(segment.score().raw()).isEqualTo(score);
        assertThat(segment.multiChannel()).isEqualTo(channel != null);
        assertThat(segment.channel().isPresent()).isEqualTo(channel != null);
        assertThat(segment.channel().orElse(-1)).isEqualTo(channel == null ? -1 : channel);
    }

    static Stream<Arguments> refusals() {
        return Stream.of(
                refusal("algorithm is 0..255, not 256", () -> MosSegment.single(256, 0, 0)),
                refusal("algorithm is 0..255, not -1", () -> MosSegment.multi(-1, 0, 0, 0)),
                refusal("payloadType is 0..127, not 128", () -> MosSegment.single(0, 128, 0)),
                refusal("payloadType is 0..127, not 128", () -> MosSegment.multi(0, 128, 0, 0)),
                refusal("score is 0..65535, not 65536", () -> MosSegment.single(0, 0, 65_536)),
                refusal("score is 0..8191, not 8192", () -> MosSegment.multi(0, 0, 0, 8_192)),
                refusal("channel is 0..7, not 8", () -> MosSegment.multi(0, 0, 8, 0)),
                refusal("type is 0..255, not 256", () -> new MulticastAcquisitionElement(256, octets())),
                refusal("time is 0..4294967295, not 4294967296", () -> ReceiptTimes.of(0, 1L << 32)),
                refusal("chunk is 0..65535, not 65536", () -> RleChunks.of(0, 65_536)),
                refusal("begin is 0..65535, not 65536", () -> new SequenceRange(65_536, 0, 0)),
                refusal("end is 0..65535, not 65536", () -> new SequenceRange(0, 65_536, 0)),
                refusal("thinning is 0..15, not 16", () -> new SequenceRange(0, 0, 16)),
                refusal("meanFreezeDuration is 0..4294967295, not 4294967296", () -> video(1L << 32)),
                refusal("meanFreezeDuration is 0..4294967295, not -1", () -> video(-1)));
    }

    private static Arguments refusal(String message, Runnable making) {
        return Arguments.of(message, making);
    }

    private static VideoLossConcealment video(long freeze) {
        return new VideoLossConcealment(
                IntervalFlag.INTERVAL, VideoLossConcealment.FREEZE, 0, SSRC, 0, 0, freeze, 0, 0, 0, 0);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refusals")
    void aNumberThatDoesNotFitIsRefusedByName(String message, Runnable making) {
        assertThatIllegalArgumentException().isThrownBy(making::run).withMessage(message);
    }

    @Test
    void theLargestNumbersFit() {
        assertThat(video(0xFFFF_FFFFL).meanFreezeDuration()).isEqualTo(0xFFFF_FFFFL);
        assertThat(new MulticastAcquisitionElement(255, octets()).type()).isEqualTo(255);
        assertThat(new SequenceRange(65_535, 65_535, 15).step()).isEqualTo(32_768);
        assertThat(MosSegment.single(0, 0, 65_535).score().state()).isEqualTo(FieldState.UNAVAILABLE);
    }

    // ---- Lists ----

    @Test
    void timesAreComparedByValue() {
        ReceiptTimes times = ReceiptTimes.of(0, 0xFFFF_FFFFL);
        assertThat(times.stream()).containsExactly(0L, 0xFFFF_FFFFL);
        assertThat(times.at(1)).isEqualTo(0xFFFF_FFFFL);
        assertThat(times)
                .isEqualTo(ReceiptTimes.ofOctets(Vectors.hex("ff 00000000 ffffffff ff"), 1, 9))
                .isNotEqualTo(ReceiptTimes.of(0, 1))
                .isNotEqualTo(ReceiptTimes.of(0))
                .hasSameHashCodeAs(ReceiptTimes.of(0, 0xFFFF_FFFFL))
                .hasToString("ReceiptTimes[2]");
        assertThat(times.hashCode()).isNotEqualTo(ReceiptTimes.of(0, 1).hashCode());
        assertThat(RleChunks.of(1, 2).hashCode())
                .isNotEqualTo(RleChunks.of(2, 1).hashCode());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # octets of the extensions; the elements that are whole
            '', ''
            '01000000', '1:'
            '01000002 abcd0000', '1:abcd'
            '01000004 abcdef01 ff000000', '1:abcdef01 255:'
            '01000001 ab000000 02000005 0102030405000000 03000000', '1:ab 2:0102030405 3:'
            '01000008 abcdef01', ''
            '01000000 02000001', '1:'
            '01000000 020000', '1:'
            """)
    void elementsStandOneBehindTheOther(String hex, String elements) {
        MulticastAcquisition block = new MulticastAcquisition(0, SSRC, 0, 0, octets(hex));
        assertThat(block.elements().stream()
                        .map(it -> it.type() + ":"
                                + HexFormat.of().formatHex(it.value().toByteArray()))
                        .toList())
                .isEqualTo(elements.isEmpty() ? List.of() : List.of(elements.split(" ", -1)));
    }

    @Test
    void anElementOf256OctetsHasItsLengthInTwo() {
        MulticastAcquisition block = new MulticastAcquisition(0, SSRC, 0, 0, octets("07000100" + "ab".repeat(256)));
        assertThat(block.elements())
                .singleElement()
                .satisfies(it -> assertThat(it.value().size()).isEqualTo(256));
    }

    // ---- Sizes ----

    static Stream<Arguments> sizes() {
        Bytes four = octets("00000004");
        Bytes eight = octets("0000000000000008");
        SdesChunk chunk = new SdesChunk(SSRC, List.of(SdesItem.of(SdesType.TOOL, "ab")));
        return Stream.of(
                Arguments.of(36, new SenderReport(SSRC, 0, 0, 0, 0, List.of(), four, four)),
                Arguments.of(20, new ReceiverReport(SSRC, List.of(), eight, four)),
                Arguments.of(24, new SourceDescription(List.of(chunk), octets(), eight)),
                Arguments.of(20, new Goodbye(List.of(SSRC), octets("616263"), octets(), eight)),
                Arguments.of(24, new ApplicationDefined(0, SSRC, octets("41424344"), eight, four)),
                Arguments.of(16, new UnknownPacket(205, 0, eight, four)));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("sizes")
    void aPacketCountsItsPadding(int size, RtcpPacket packet) {
        assertThat(packet.size()).isEqualTo(size);
    }

    @Test
    void reservedOctetsOfAnAnswerBlockAreKept() {
        assertThat(new Dlrr(0xA5, List.of()).typeSpecific()).isEqualTo(0xA5);
    }

    @Test
    void anItemIsFoundByItsKind() {
        SdesItem tool = SdesItem.of(SdesType.TOOL, "t");
        SdesChunk chunk = new SdesChunk(SSRC, List.of(SdesItem.of(SdesType.NAME, "n"), tool));
        assertThat(chunk.item(SdesType.TOOL)).contains(tool);
        assertThat(chunk.item(SdesType.CNAME)).isEmpty();
        assertThat(SdesType.ofCode(0)).isEmpty();
        assertThat(SdesType.ofCode(1)).contains(SdesType.CNAME);
        assertThat(SdesType.ofCode(10)).contains(SdesType.APSI);
        assertThat(SdesType.ofCode(11)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "LOSS_RLE, RFC 3611",
        "POST_REPAIR_LOSS_RLE, RFC 5725",
        "MOS_METRICS, RFC 7266",
        "DE_JITTER_BUFFER, RFC 7005"
    })
    void aBlockTypeHasItsDocument(XrBlockType type, String source) {
        assertThat(type.source()).isEqualTo(source);
    }
}
