package io.vqreport.rtcpxr.packet;

import io.vqreport.model.Ssrc;
import java.util.Objects;

/**
 * How long bursts of loss were and how many packets they took (block type 20).
 *
 * <pre>
 *  0                   1                   2                   3
 *  0 1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6 7 8 9 0 1
 * +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
 * |     BT=20     | I |C|   rsvd  |        block length = 5       |
 * +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
 * |                         SSRC of source                        |
 * +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
 * |   threshold   |               burst duration sum              |
 * +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
 * |                 lost in bursts                |expected in bu.|
 * +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
 * |   expected in bursts (cont.)  |      burst count      |burst .|
 * +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
 * |               burst duration square sum (cont.)               |
 * +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
 * </pre>
 *
 * <p>The RFC's text gives the number of bursts 16 bits, its figure and the block's length 12; it has 12 here, with
 * the two largest numbers for over range and unavailable.
 *
 * <p>Source: RFC 6958 section 3.
 *
 * @param interval what time the values cover
 * @param combined C: whether the block speaks of losses and discards together, which takes a {@link
 *     BurstGapDiscard} block beside it
 * @param flagsReserved 5 reserved bits, 0 unless the sender set them
 * @param source the stream reported on
 * @param threshold Gmin: the packets received in a row that end a burst, 1..255
 * @param burstDurationSum the bursts' durations, summed up, ms; 0xFFFFFE over range, 0xFFFFFF unavailable
 * @param lostInBursts packets lost within bursts, 0xFFFFFE over range, 0xFFFFFF unavailable
 * @param expectedInBursts packets expected within bursts, 0xFFFFFE over range, 0xFFFFFF unavailable
 * @param burstCount the number of bursts, 12 bits; 0xFFE over range, 0xFFF unavailable
 * @param burstDurationSquareSum the squares of the bursts' durations, summed up, ms squared; 0xFFFFFFFFE over
 *     range, 0xFFFFFFFFF unavailable
 */
public record BurstGapLoss(
        IntervalFlag interval,
        boolean combined,
        int flagsReserved,
        Ssrc source,
        int threshold,
        int burstDurationSum,
        int lostInBursts,
        int expectedInBursts,
        int burstCount,
        long burstDurationSquareSum)
        implements IntervalBlock {
    /** The block type. */
    public static final int TYPE = 20;

    /**
     * Checks that each value fits its bits.
     *
     * @throws IllegalArgumentException when one does not
     */
    public BurstGapLoss {
        Objects.requireNonNull(interval, "interval");
        Objects.requireNonNull(source, "source");
        Bits.check("flagsReserved", flagsReserved, 5);
        Bits.check("threshold", threshold, 8);
        Bits.check("burstDurationSum", burstDurationSum, 24);
        Bits.check("lostInBursts", lostInBursts, 24);
        Bits.check("expectedInBursts", expectedInBursts, 24);
        Bits.check("burstCount", burstCount, 12);
        Bits.check("burstDurationSquareSum", burstDurationSquareSum, 36);
    }

    @Override
    public int blockType() {
        return TYPE;
    }

    @Override
    public int typeSpecific() {
        return (interval.code() << 6) | ((combined ? 1 : 0) << 5) | flagsReserved;
    }

    @Override
    public int blockLength() {
        return 5;
    }

    /**
     * {@link #threshold()} as a number, its special codes told apart.
     *
     * @return the value
     */
    public FieldValue thresholdValue() {
        return FieldFormat.GAP_THRESHOLD.of(threshold);
    }

    /**
     * {@link #burstDurationSum()} as a number, its special codes told apart.
     *
     * @return the value
     */
    public FieldValue burstDurationSumValue() {
        return FieldFormat.MILLIS_24.of(burstDurationSum);
    }

    /**
     * {@link #lostInBursts()} as a number, its special codes told apart.
     *
     * @return the value
     */
    public FieldValue lostInBurstsValue() {
        return FieldFormat.COUNT_24.of(lostInBursts);
    }

    /**
     * {@link #expectedInBursts()} as a number, its special codes told apart.
     *
     * @return the value
     */
    public FieldValue expectedInBurstsValue() {
        return FieldFormat.COUNT_24.of(expectedInBursts);
    }

    /**
     * {@link #burstCount()} as a number, its special codes told apart.
     *
     * @return the value
     */
    public FieldValue burstCountValue() {
        return FieldFormat.COUNT_12.of(burstCount);
    }

    /**
     * {@link #burstDurationSquareSum()} as a number, its special codes told apart.
     *
     * @return the value
     */
    public FieldValue burstDurationSquareSumValue() {
        return FieldFormat.SQUARED_MILLIS_36.of(burstDurationSquareSum);
    }
}
