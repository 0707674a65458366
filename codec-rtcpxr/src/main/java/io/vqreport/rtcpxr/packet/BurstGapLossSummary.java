package io.vqreport.rtcpxr.packet;

import io.vqreport.model.Ssrc;
import java.util.Objects;

/**
 * The loss rates within bursts and gaps, and how long bursts were (block type 17).
 *
 * <pre>
 *  0                   1                   2                   3
 *  0 1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6 7 8 9 0 1
 * +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
 * |     BT=17     | I |    rsvd   |        block length = 3       |
 * +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
 * |                         SSRC of source                        |
 * +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
 * |        burst loss rate        |         gap loss rate         |
 * +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
 * |      burst duration mean      |    burst duration variance    |
 * +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
 * </pre>
 *
 * <p>Source: RFC 7004 section 3.1.
 *
 * @param interval what time the values cover
 * @param flagsReserved 6 reserved bits, 0 unless the sender set them
 * @param source the stream reported on
 * @param burstLossRate packets lost within bursts, in 1/32768, 0x8000 being all; 0xFFFF unavailable
 * @param gapLossRate packets lost within gaps, in 1/32768, 0x8000 being all; 0xFFFF unavailable
 * @param burstDurationMean the bursts' mean duration; the RFC names no unit, RFC 6958 has ms; 0xFFFF unavailable
 * @param burstDurationVariance the bursts' variance; the RFC names no unit, RFC 6958 has ms; 0xFFFF unavailable
 */
public record BurstGapLossSummary(
        IntervalFlag interval,
        int flagsReserved,
        Ssrc source,
        int burstLossRate,
        int gapLossRate,
        int burstDurationMean,
        int burstDurationVariance)
        implements IntervalBlock {
    /** The block type. */
    public static final int TYPE = 17;

    /**
     * Checks that each value fits its bits.
     *
     * @throws IllegalArgumentException when one does not
     */
    public BurstGapLossSummary {
        Objects.requireNonNull(interval, "interval");
        Objects.requireNonNull(source, "source");
        Bits.check("flagsReserved", flagsReserved, 6);
        Bits.check("burstLossRate", burstLossRate, 16);
        Bits.check("gapLossRate", gapLossRate, 16);
        Bits.check("burstDurationMean", burstDurationMean, 16);
        Bits.check("burstDurationVariance", burstDurationVariance, 16);
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
        return 3;
    }

    /**
     * {@link #burstLossRate()} as a number, its special codes told apart.
     *
     * @return the value
     */
    public FieldValue burstLossRateValue() {
        return FieldFormat.FRACTION_32768.of(burstLossRate);
    }

    /**
     * {@link #gapLossRate()} as a number, its special codes told apart.
     *
     * @return the value
     */
    public FieldValue gapLossRateValue() {
        return FieldFormat.FRACTION_32768.of(gapLossRate);
    }

    /**
     * {@link #burstDurationMean()} as a number, its special codes told apart.
     *
     * @return the value
     */
    public FieldValue burstDurationMeanValue() {
        return FieldFormat.MILLIS_OR_NONE.of(burstDurationMean);
    }

    /**
     * {@link #burstDurationVariance()} as a number, its special codes told apart.
     *
     * @return the value
     */
    public FieldValue burstDurationVarianceValue() {
        return FieldFormat.SQUARED_MILLIS_OR_NONE.of(burstDurationVariance);
    }
}
