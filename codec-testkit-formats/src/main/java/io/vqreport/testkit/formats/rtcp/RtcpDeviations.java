package io.vqreport.testkit.formats.rtcp;

import io.vqreport.codec.ProblemCode;
import io.vqreport.rtcpxr.packet.RtcpMappingProblem;
import io.vqreport.rtcpxr.packet.RtcpProblem;
import io.vqreport.testkit.Deviated;
import io.vqreport.testkit.Deviation;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The deviations from RTCP and RTCP XR, each made by a packet or report block behind a conforming datagram, with the code that a reader notes for
 * it. Without jqwik.
 */
public final class RtcpDeviations {
    private static final int HEADER = 4;
    private static final int SENDER_END = 8;
    private static final int PADDING_FLAG = 0x20;
    /** An XR packet's first octets, without length and sender. */
    private static final byte[] EXTENDED_REPORT = {(byte) 0x80, (byte) 0xCF};
    /** A stream that no other packet knows; hexadecimal. */
    private static final String STREAM = "0a0b0c0d";
    /** Measurement information of that stream: RFC 6776, 7 words. */
    private static final String MEASURED = "0e000007" + STREAM + "00000001000000020000000a0000000a0000000100000000";

    private static final List<Deviation> ALL = Stream.of(packets(), layouts(), discarded(), values())
            .flatMap(List::stream)
            .toList();

    private RtcpDeviations() {}

    /**
     * The deviations.
     *
     * @return all of them; some codes have several
     */
    public static List<Deviation> all() {
        return ALL;
    }

    private static List<Deviation> packets() {
        return List.of(
                behind("a packet of version 1", RtcpProblem.VERSION, "40c9000100000001")
                        .refused(),
                behind("three octets", RtcpProblem.HEADER_TRUNCATED, "80c900").refused(),
                behind("a packet cut off", RtcpProblem.PACKET_TRUNCATED, "80c9000200000001")
                        .refused(),
                behind("a sender report of two words", RtcpProblem.PACKET_TOO_SHORT, "80c8000100000001")
                        .refused(),
                behind("padding of no octets", RtcpProblem.PADDING_COUNT, "a0c900020000000100000000")
                        .refused(),
                behind("padding of three octets", RtcpProblem.PADDING_COUNT, "a0c900020000000100000003")
                        .refused(),
                behind(
                                "a padded packet before another",
                                RtcpProblem.PADDING_NOT_LAST,
                                "a0c90002000000010000000480c9000100000001")
                        .otherItems(),
                behind("a receiver report without its block", RtcpProblem.COUNT_EXCEEDS_PACKET, "81c9000100000001"),
                behind("items without a null octet", RtcpProblem.SDES_END, "81ca0003000000010106616263646566"),
                behind("a word behind no chunk", RtcpProblem.TRAILING_OCTETS, "80ca000100000001"),
                behind("a packet of type 223", RtcpProblem.PACKET_TYPE_UNKNOWN, "80df000100000001"));
    }

    private static List<Deviation> layouts() {
        return List.of(
                blocks("a block cut off", RtcpProblem.BLOCK_TRUNCATED, "04000002" + "00000001")
                        .refused(),
                blocks(
                        "a reference time of three words",
                        RtcpProblem.BLOCK_LENGTH,
                        "04000003" + "000000010000000200000003"),
                blocks(
                        "a wrong length, and no block behind it",
                        RtcpProblem.BLOCKS_LOST,
                        "04000001" + "00000001" + "ffffffff"),
                blocks(
                        "a word more than the figure",
                        RtcpProblem.SURPLUS_WORD,
                        "21c00004" + STREAM + "000000010000000200000003"),
                blocks(
                        "one time for two packets",
                        RtcpProblem.RECEIPT_TIME_COUNT,
                        "03000003" + STREAM + "00010003" + "00000005"),
                blocks(
                        "an element too long",
                        RtcpProblem.ELEMENT_LENGTH,
                        "0b000003" + STREAM + "00000000" + "00010064"),
                blocks("a block of type 200", RtcpProblem.BLOCK_TYPE_UNKNOWN, "c8000000"));
    }

    private static List<Deviation> discarded() {
        return List.of(
                blocks(
                        "a variation of no interval",
                        RtcpProblem.INTERVAL_FLAG,
                        MEASURED + "0f000004" + STREAM + "000000000000000000000000"),
                blocks(
                        "a variation without its measurement",
                        RtcpProblem.MEASUREMENT_MISSING,
                        "0f800004" + STREAM + "000000000000000000000000"),
                blocks(
                        "burst loss without burst discard",
                        RtcpProblem.COMPANION_MISSING,
                        MEASURED + "14a00005" + STREAM + "10000001" + "00000100" + "00200010" + "00000000"),
                blocks(
                        "a loss that its flag denies",
                        RtcpProblem.SUMMARY_FLAGS,
                        "06000009" + STREAM + "00010002" + "00000001" + "00000000".repeat(6)),
                blocks("discards of type 3", RtcpProblem.DISCARD_TYPE, MEASURED + "18b00002" + STREAM + "00000001"),
                blocks(
                        "concealment of a reserved kind",
                        RtcpProblem.VIDEO_METRIC_TYPE,
                        MEASURED + "22800004" + STREAM + "00000000".repeat(3)),
                blocks(
                        "scores of one and of two channels",
                        RtcpProblem.SEGMENTS_MIXED,
                        MEASURED + "1d800003" + STREAM + "00010100" + "80010100"));
    }

    private static List<Deviation> values() {
        String voip = "07000008" + STREAM + "00000000" + "00000000" + "00000000" + "7f7f7f%s" + "%s%s" + "00000000"
                + "00000000";
        return List.of(
                blocks(
                        "a delay of no interval",
                        RtcpProblem.INTERVAL_UNSTATED,
                        MEASURED + "10000006" + STREAM + "00000001".repeat(3) + "0000000000000000"),
                blocks("R 110", RtcpProblem.R_FACTOR, voip.formatted("10", "6e7f", "7f7f")),
                blocks("MOS 0.5", RtcpProblem.MOS, voip.formatted("10", "7f7f", "057f")),
                blocks("Gmin 0", RtcpProblem.GAP_THRESHOLD, voip.formatted("00", "7f7f", "7f7f")),
                blocks(
                        "a percentile of more than all",
                        RtcpProblem.SHARE,
                        MEASURED + "0f800004" + STREAM + "0010ff00" + "00000000" + "00000000"),
                blocks("a range of all numbers", RtcpProblem.RANGE, "03000002" + STREAM + "0001ffff"),
                blocks("chunks of too few", RtcpProblem.CHUNKS_MISSING, "01000003" + STREAM + "00010064" + "ffff0000"),
                blocks(
                        "a negative mean variation",
                        RtcpMappingProblem.OUT_OF_RANGE,
                        MEASURED + "0f800004" + STREAM + "00000000" + "00000000" + "ff000000"),
                blocks(
                        "a variation too great for its field",
                        RtcpMappingProblem.SATURATED,
                        MEASURED + "0f800004" + STREAM + "00000000" + "00000000" + "7ffe0000"));
    }

    /** A packet behind the last one, which must not be padded. */
    private static Deviation behind(String name, ProblemCode expected, String packet) {
        return Deviation.of(name, expected, (conforming, random) -> appended(conforming, parse(packet)));
    }

    /** An extended report of the datagram's sender behind the last packet. */
    private static Deviation blocks(String name, ProblemCode expected, String blocks) {
        return Deviation.of(name, expected, (conforming, random) -> {
            byte[] octets = parse(blocks);
            if (conforming.length < SENDER_END) {
                return Optional.empty();
            }
            ByteBuffer packet = ByteBuffer.allocate(SENDER_END + octets.length);
            packet.put(EXTENDED_REPORT).putShort((short) (1 + octets.length / HEADER));
            packet.put(Arrays.copyOfRange(conforming, HEADER, SENDER_END)).put(octets);
            return appended(conforming, packet.array());
        });
    }

    private static Optional<Deviated> appended(byte[] conforming, byte[] packet) {
        int last = 0;
        for (int at = 0; at + HEADER <= conforming.length; ) {
            last = at;
            at += HEADER * (1 + Short.toUnsignedInt(ByteBuffer.wrap(conforming).getShort(at + 2)));
        }
        if ((conforming[last] & PADDING_FLAG) != 0) {
            return Optional.empty();
        }
        byte[] both = Arrays.copyOf(conforming, conforming.length + packet.length);
        System.arraycopy(packet, 0, both, conforming.length, packet.length);
        return Optional.of(Deviated.of(both));
    }

    private static byte[] parse(String hex) {
        return HexFormat.of().parseHex(hex);
    }
}
