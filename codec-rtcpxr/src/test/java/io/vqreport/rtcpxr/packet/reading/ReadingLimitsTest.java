package io.vqreport.rtcpxr.packet.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vqreport.codec.CoreProblemCode;
import io.vqreport.codec.DecodeLimits;
import io.vqreport.codec.DecodeOptions;
import io.vqreport.codec.Decoded;
import io.vqreport.codec.LimitExceededException;
import io.vqreport.codec.Location;
import io.vqreport.codec.MalformedReportException;
import io.vqreport.codec.Problem;
import io.vqreport.rtcpxr.packet.RtcpPacket;
import io.vqreport.rtcpxr.packet.RtcpPackets;
import io.vqreport.rtcpxr.packet.RtcpProblem;
import io.vqreport.rtcpxr.packet.RtcpReader;
import io.vqreport.rtcpxr.packet.XrBlock;
import io.vqreport.rtcpxr.packet.XrBlocks;
import io.vqreport.rtcpxr.packet.support.Datagrams;
import io.vqreport.rtcpxr.packet.support.Vectors;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Is as much read as the limits allow and no more, of a datagram, a packet and blocks alike? */
class ReadingLimitsTest {
    private static final String RR = "80c90001 11111111";
    private static final String ODD =
            "07000008 22222222 00000000 00000000 00000000 7f7f7f00 6565097f 00000000 00000000";

    private static RtcpReader elements(int most) {
        return RtcpPackets.reader(
                DecodeOptions.lenient().withLimits(DecodeLimits.standard().withMaxElements(most)));
    }

    private static RtcpReader octets(int most) {
        return RtcpPackets.reader(
                DecodeOptions.lenient().withLimits(DecodeLimits.standard().withMaxReportBytes(most)));
    }

    private static final String COUNTS = """
            # packets; their elements: themselves, and what repeats within them
            80c90001 11111111, 1
            81c90007 11111111 22222222 00000000 00000000 00000000 00000000 00000000, 2
            82c9000d 11111111 22222222 00000000 00000000 00000000 00000000 00000000 33333333 00000000 00000000 00000000 00000000 00000000, 3
            81c8000c 11111111 00000000 00000000 00000000 00000000 00000000 22222222 00000000 00000000 00000000 00000000 00000000, 2
            83cb0003 11111111 22222222 33333333, 4
            82ca0007 11111111 01013102 01320000 22222222 01013302 01340000 00000000, 7
            80cc0002 11111111 54455354, 1
            80cd0000, 1
            80cf0001 11111111, 1
            80cf0002 11111111 2a000000, 2
            80cf0003 11111111 2a000000 2a000000, 3
            80cf0008 11111111 05000006 22222222 00000000 00000000 33333333 00000000 00000000, 4
            80cf0009 11111111 2a000000 05000006 22222222 00000000 00000000 33333333 00000000 00000000, 5
            80cf0005 11111111 1d800003 22222222 00000000 00000000, 4
            80cf0006 11111111 0b010004 22222222 00000000 01000000 02000000, 4
            """;

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = COUNTS)
    void countTheElementsOfAPacket(String hex, int count) {
        byte[] octets = Vectors.hex(hex);
        assertThat(elements(count).decode(octets).value().packets()).hasSize(1);
        assertThat(elements(count).decodePacket(octets, 0, octets.length).value())
                .isEqualTo(RtcpPackets.decode(octets).value().packets().get(0));
        assertThatThrownBy(() -> elements(count - 1).decode(octets)).isInstanceOf(LimitExceededException.class);
        assertThatThrownBy(() -> elements(count - 1).decodePacket(octets, 0, octets.length))
                .isInstanceOf(LimitExceededException.class);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = COUNTS)
    void countTheElementsOfAllPackets(String hex, int count) {
        byte[] behind = Vectors.hex(RR, hex);
        assertThat(elements(count + 1).decode(behind).value().packets()).hasSize(2);
        assertThatThrownBy(() -> elements(count).decode(behind)).isInstanceOf(LimitExceededException.class);
        byte[] before = Vectors.hex(hex, RR);
        assertThat(elements(count + 1).decode(before).value().packets()).hasSize(2);
        assertThatThrownBy(() -> elements(count).decode(before))
                .isInstanceOf(LimitExceededException.class)
                .hasMessageContaining("@" + (before.length - 8));
        byte[] threefold = Vectors.hex(hex, hex, hex);
        assertThat(elements(3 * count).decode(threefold).value().packets()).hasSize(3);
        assertThatThrownBy(() -> elements(3 * count - 1).decode(threefold)).isInstanceOf(LimitExceededException.class);
    }

    @Test
    void countBlocksByThemselves() {
        byte[] octets = Vectors.hex("2a000000 05000003 22222222 00000000 00000000 2a000000");
        assertThat(elements(4).decodeBlocks(octets, 0, octets.length).value()).hasSize(3);
        assertThatThrownBy(() -> elements(3).decodeBlocks(octets, 0, octets.length))
                .isInstanceOf(LimitExceededException.class)
                .hasMessageContaining("@20");
    }

    @Test
    void countOctetsFromWhereTheInputBegins() {
        byte[] octets = Vectors.hex("ffffffff", "80cf0002 11111111 2a000000", "ffff");
        assertThat(octets(12).decode(octets, 4, 16).value().packets()).hasSize(1);
        assertThat(octets(12).decodePacket(octets, 4, 16).isClean()).isFalse();
        assertThat(octets(4).decodeBlocks(octets, 12, 16).value()).hasSize(1);
        assertThatThrownBy(() -> octets(11).decode(octets, 4, 16)).isInstanceOf(LimitExceededException.class);
        assertThatThrownBy(() -> octets(11).decodePacket(octets, 4, 16)).isInstanceOf(LimitExceededException.class);
        assertThatThrownBy(() -> octets(3).decodeBlocks(octets, 12, 16)).isInstanceOf(LimitExceededException.class);
    }

    @Test
    void countTheOctetsOfText() {
        byte[] text = "80 c9 00 01 # RR\n11 11 11 11".getBytes(StandardCharsets.US_ASCII);
        assertThat(octets(8).decodeHex(text).value().packets()).hasSize(1);
        assertThatThrownBy(() -> octets(7).decodeHex(text)).isInstanceOf(LimitExceededException.class);
    }

    @Test
    void problemsBeyondTheLimitAreCounted() {
        DecodeOptions two =
                DecodeOptions.lenient().withLimits(DecodeLimits.standard().withMaxProblems(2));
        Decoded<?> decoded = RtcpPackets.reader(two).decode(Vectors.hex(Datagrams.extended(ODD)));
        assertThat(decoded.problems())
                .extracting(Problem::code)
                .containsExactly(RtcpProblem.GAP_THRESHOLD, RtcpProblem.R_FACTOR);
        assertThat(decoded.suppressed()).isEqualTo(2);
        // What strict refuses is refused, whether or not there is room for it.
        DecodeOptions none =
                DecodeOptions.strict().withLimits(DecodeLimits.standard().withMaxProblems(0));
        assertThatThrownBy(() -> RtcpPackets.reader(none).decode(Vectors.hex("81c90001 11111111")))
                .isInstanceOf(MalformedReportException.class);
    }

    // ---- A packet, and blocks, by themselves ----

    private static Problem refusal(Runnable reading) {
        try {
            reading.run();
        } catch (MalformedReportException e) {
            return e.problem();
        }
        throw new AssertionError("nothing was refused");
    }

    @Test
    void aPacketIsAlone() {
        byte[] octets = Vectors.hex("ff", RR, RR);
        RtcpReader reader = RtcpPackets.reader(DecodeOptions.lenient());
        assertThat(reader.decodePacket(octets, 1, 9).value())
                .isEqualTo(RtcpPackets.decode(Vectors.hex(RR)).value().packets().get(0));
        Problem behind = refusal(() -> reader.decodePacket(octets, 1, 17));
        assertThat(behind.code()).isEqualTo(RtcpProblem.TRAILING_OCTETS);
        assertThat(behind.location()).isEqualTo(new Location(9, -1, -1, "packet[1]"));
        Problem empty = refusal(() -> reader.decodePacket(octets, 1, 1));
        assertThat(empty.code()).isEqualTo(CoreProblemCode.EMPTY_INPUT);
        assertThat(empty.location()).isEqualTo(new Location(1, -1, -1, ""));
    }

    @Test
    void ofAPacketAloneOnlyItselfIsJudged() {
        // Delay metrics lack their measurement information, which may stand in another packet.
        byte[] octets = Vectors.hex("ff", Datagrams.extended(Datagrams.block(16, 0x80, 6), ODD, "2a000000"));
        Decoded<RtcpPacket> decoded =
                RtcpPackets.reader(DecodeOptions.lenient()).decodePacket(octets, 1, octets.length);
        assertThat(decoded.problems())
                .extracting(Datagrams::text)
                .containsExactly(
                        "rtcp.GAP_THRESHOLD 60 packet[0]/block[1]/gapThreshold",
                        "rtcp.R_FACTOR 61 packet[0]/block[1]/rFactor",
                        "rtcp.R_FACTOR 62 packet[0]/block[1]/externalRFactor",
                        "rtcp.MOS 63 packet[0]/block[1]/mosListening",
                        "rtcp.BLOCK_TYPE_UNKNOWN 73 packet[0]/block[2]");
        byte[] unknown = Vectors.hex("80dc0000");
        assertThat(RtcpPackets.reader(DecodeOptions.lenient())
                        .decodePacket(unknown, 0, 4)
                        .problems())
                .extracting(Datagrams::text)
                .containsExactly("rtcp.PACKET_TYPE_UNKNOWN 1 packet[0]/packetType");
    }

    @Test
    void blocksByThemselvesAreWhole() {
        RtcpReader reader = RtcpPackets.reader(DecodeOptions.lenient());
        byte[] octets = Vectors.hex("ff", "04000002 00000000 00000001", "04000001 00000000", "0400");
        Problem lost = refusal(() -> reader.decodeBlocks(octets, 1, octets.length));
        assertThat(lost.code()).isEqualTo(RtcpProblem.BLOCKS_LOST);
        assertThat(lost.location()).isEqualTo(new Location(21, -1, -1, "block[2]"));
        assertThat(refusal(() -> reader.decodeBlocks(octets, 3, 3)).code()).isEqualTo(CoreProblemCode.EMPTY_INPUT);
        assertThat(XrBlocks.decode(octets, 1, 13).value()).hasSize(1);
    }

    @Test
    void aBufferIsReadBetweenItsPositionAndLimit() {
        byte[] octets = Vectors.hex("ffff", "04000002 e8000000 80000000", "ff");
        List<XrBlock> expected = XrBlocks.decode(octets, 2, 14).value();
        RtcpReader reader = RtcpPackets.reader(DecodeOptions.lenient());
        ByteBuffer direct = ByteBuffer.allocateDirect(octets.length).put(octets);
        for (ByteBuffer buffer :
                List.of(ByteBuffer.wrap(octets), ByteBuffer.wrap(octets).asReadOnlyBuffer(), direct)) {
            buffer.position(2).limit(14);
            assertThat(reader.decodeBlocks(buffer).value()).isEqualTo(expected);
            assertThat(buffer.position()).isEqualTo(2);
        }
        ByteBuffer slice = ByteBuffer.wrap(octets, 2, 12).slice();
        assertThat(reader.decodeBlocks(slice).value()).isEqualTo(expected);
    }

    // ---- Many ----

    @Test
    void manyBlocksAndPacketsHaveTheirPaths() {
        String known = "04000002 e8000000 80000000";
        for (int before : new int[] {0, 1, 7, 8, 9, 15, 16, 17, 40}) {
            String[] blocks = new String[before + 1];
            Arrays.fill(blocks, known);
            blocks[before] = "2a000000";
            for (int packet : new int[] {0, 1, 3, 4, 5}) {
                String hex = RR.repeat(packet) + Datagrams.extended(blocks);
                Decoded<?> decoded = RtcpPackets.decode(Vectors.hex(hex));
                int at = 8 * packet + 8 + 12 * before;
                assertThat(decoded.problems())
                        .extracting(Datagrams::text)
                        .containsExactly(
                                "rtcp.BLOCK_TYPE_UNKNOWN " + at + " packet[" + packet + "]/block[" + before + "]");
            }
            assertThat(XrBlocks.decode(Vectors.hex(blocks)).problems())
                    .extracting(Datagrams::text)
                    .containsExactly("rtcp.BLOCK_TYPE_UNKNOWN " + 12 * before + " block[" + before + "]");
        }
    }
}
