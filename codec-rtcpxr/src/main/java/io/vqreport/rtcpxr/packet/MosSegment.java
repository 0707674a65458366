package io.vqreport.rtcpxr.packet;

import java.io.Serializable;
import java.util.OptionalInt;

/**
 * One score of a {@link MosMetrics} block.
 *
 * <pre>
 *  0                   1                   2                   3
 *  0 1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6 7 8 9 0 1
 * +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
 * |0|     CAID      |     PT      |          MOS in 1/512         |
 * +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
 * |1|     CAID      |     PT      |CHID |       MOS in 1/64       |
 * +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
 * </pre>
 *
 * <p>Which algorithm a CAID stands for the session description says (RFC 7266 section 4); without it the score's scale is not known.
 *
 * <p>Source: RFC 7266 sections 3.2.1 and 3.2.2.
 *
 * @param bits all 32 bits
 */
public record MosSegment(int bits) implements Serializable {
    /**
     * A score of a stream with a single channel.
     *
     * @param algorithm CAID, 0..255
     * @param payloadType 0..127
     * @param score the raw score in 1/512, 0..65535
     * @return the segment
     * @throws IllegalArgumentException when a value does not fit its bits
     */
    public static MosSegment single(int algorithm, int payloadType, int score) {
        Bits.check("score", score, 16);
        return new MosSegment(head(0, algorithm, payloadType) | score);
    }

    /**
     * A score of one channel among several.
     *
     * @param algorithm CAID, 0..255
     * @param payloadType 0..127
     * @param channel CHID, 0..7
     * @param score the raw score in 1/64, 0..8191
     * @return the segment
     * @throws IllegalArgumentException when a value does not fit its bits
     */
    public static MosSegment multi(int algorithm, int payloadType, int channel, int score) {
        Bits.check("channel", channel, 3);
        Bits.check("score", score, 13);
        return new MosSegment(head(1, algorithm, payloadType) | (channel << 13) | score);
    }

    private static int head(int kind, int algorithm, int payloadType) {
        Bits.check("algorithm", algorithm, 8);
        Bits.check("payloadType", payloadType, 7);
        return (kind << 31) | (algorithm << 23) | (payloadType << 16);
    }

    /**
     * Whether the score is that of one channel among several.
     *
     * @return the bit S
     */
    public boolean multiChannel() {
        return bits < 0;
    }

    /**
     * CAID: the calculation algorithm, as the session description numbers it.
     *
     * @return 0..255
     */
    public int algorithm() {
        return (bits >>> 23) & 0xFF;
    }

    /**
     * The payload type of the packets the score is of.
     *
     * @return 0..127
     */
    public int payloadType() {
        return (bits >>> 16) & 0x7F;
    }

    /**
     * CHID: the channel.
     *
     * @return 0..7; empty for a single channel
     */
    public OptionalInt channel() {
        return multiChannel() ? OptionalInt.of((bits >>> 13) & 0x7) : OptionalInt.empty();
    }

    /**
     * The score on the scale of its algorithm.
     *
     * @return the value
     */
    public FieldValue score() {
        return multiChannel() ? FieldFormat.MOS_7_6.of(bits & 0x1FFF) : FieldFormat.MOS_7_9.of(bits & 0xFFFF);
    }
}
