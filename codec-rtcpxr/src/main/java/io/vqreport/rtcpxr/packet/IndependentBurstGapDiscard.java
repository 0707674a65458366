package io.vqreport.rtcpxr.packet;

import io.vqreport.model.Ssrc;
import java.util.Objects;

/**
 * Bursts of discards by themselves: how long, and how many packets (block type 35).
 *
 * <pre>
 *  0                   1                   2                   3
 *  0 1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6 7 8 9 0 1
 * +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
 * |     BT=35     | I |    rsvd   |        block length = 5       |
 * +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
 * |                         SSRC of source                        |
 * +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
 * |   threshold   |               burst duration sum              |
 * +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
 * |              discarded in bursts              |  burst count  |
 * +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
 * |burst count (c.|               expected in bursts              |
 * +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
 * |                           discarded                           |
 * +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
 * </pre>
 *
 * <p>Source: RFC 8015 section 3.
 *
 * @param interval what time the values cover
 * @param flagsReserved 6 reserved bits, 0 unless the sender set them
 * @param source the stream reported on
 * @param threshold Gmin: the packets received in a row that end a burst, 1..255
 * @param burstDurationSum the bursts' durations, summed up, ms; 0xFFFFFE over range, 0xFFFFFF unavailable
 * @param discardedInBursts packets discarded within bursts, 0xFFFFFE over range, 0xFFFFFF unavailable
 * @param burstCount the number of bursts, 0xFFFE over range, 0xFFFF unavailable
 * @param expectedInBursts packets expected within bursts, 0xFFFFFE over range, 0xFFFFFF unavailable
 * @param discarded packets discarded, within bursts and outside, 0xFFFFFFFE over range, 0xFFFFFFFF unavailable
 */
public record IndependentBurstGapDiscard(
        IntervalFlag interval,
        int flagsReserved,
        Ssrc source,
        int threshold,
        int burstDurationSum,
        int discardedInBursts,
        int burstCount,
        int expectedInBursts,
        long discarded)
        implements IntervalBlock {
    /** The block type. */
    public static final int TYPE = 35;

    /**
     * Checks that each value fits its bits.
     *
     * @throws IllegalArgumentException when one does not
     */
    public IndependentBurstGapDiscard {
        Objects.requireNonNull(interval, "interval");
        Objects.requireNonNull(source, "source");
        Bits.check("flagsReserved", flagsReserved, 6);
        Bits.check("threshold", threshold, 8);
        Bits.check("burstDurationSum", burstDurationSum, 24);
        Bits.check("discardedInBursts", discardedInBursts, 24);
        Bits.check("burstCount", burstCount, 16);
        Bits.check("expectedInBursts", expectedInBursts, 24);
        Bits.check("discarded", discarded, 32);
    }

    @Override
    public int blockType() {
        return TYPE;
    }

    @Override
    public int typeSpecific() {
        return (interval.code() << 6) | flagsReserved;
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
     * {@link #discardedInBursts()} as a number, its special codes told apart.
     *
     * @return the value
     */
    public FieldValue discardedInBurstsValue() {
        return FieldFormat.COUNT_24.of(discardedInBursts);
    }

    /**
     * {@link #burstCount()} as a number, its special codes told apart.
     *
     * @return the value
     */
    public FieldValue burstCountValue() {
        return FieldFormat.COUNT_16.of(burstCount);
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
     * {@link #discarded()} as a number, its special codes told apart.
     *
     * @return the value
     */
    public FieldValue discardedValue() {
        return FieldFormat.COUNT_32.of(discarded);
    }
}
