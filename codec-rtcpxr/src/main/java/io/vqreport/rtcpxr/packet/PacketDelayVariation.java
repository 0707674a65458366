package io.vqreport.rtcpxr.packet;

import io.vqreport.model.Ssrc;
import java.util.Objects;

/**
 * How much the packets' delay varied (block type 15).
 *
 * <pre>
 *  0                   1                   2                   3
 *  0 1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6 7 8 9 0 1
 * +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
 * |     BT=15     | I | pdvtyp|rsv|        block length = 4       |
 * +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
 * |                         SSRC of source                        |
 * +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
 * |       positive threshold      |      positive percentile      |
 * +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
 * |       negative threshold      |      negative percentile      |
 * +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
 * |              mean             |            reserved           |
 * +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
 * </pre>
 *
 * <p>Interval, cumulative and sampled values are legal; a block of interval flag 0 is ignored.
 *
 * <p>Source: RFC 6798 section 3.
 *
 * @param interval what time the values cover
 * @param variationType pdvtyp: 0 for MAPDV2 (ITU-T G.1020), 1 for two-point variation (ITU-T Y.1540)
 * @param flagsReserved 2 reserved bits, 0 unless the sender set them
 * @param source the stream reported on
 * @param positiveThreshold the peak or threshold of late packets, ms in 1/16, two's complement; 0x8000 under
 *     range, 0x7FFE over range, 0x7FFF unavailable
 * @param positivePercentile the packets whose variation lies below that, percent in 1/256; 0xFFFF unavailable
 * @param negativeThreshold the peak or threshold of early packets; for MAPDV2 a magnitude; ms in 1/16, two's
 *     complement; 0x8000 under range, 0x7FFE over range, 0x7FFF unavailable
 * @param negativePercentile the packets whose variation lies above that, percent in 1/256; 0xFFFF unavailable
 * @param mean the mean variation, ms in 1/16, two's complement; 0x8000 under range, 0x7FFE over range, 0x7FFF
 *     unavailable
 * @param reserved 16 reserved bits, 0 unless the sender set them
 */
public record PacketDelayVariation(
        IntervalFlag interval,
        int variationType,
        int flagsReserved,
        Ssrc source,
        int positiveThreshold,
        int positivePercentile,
        int negativeThreshold,
        int negativePercentile,
        int mean,
        int reserved)
        implements IntervalBlock {
    /** The block type. */
    public static final int TYPE = 15;

    /**
     * Checks that each value fits its bits.
     *
     * @throws IllegalArgumentException when one does not
     */
    public PacketDelayVariation {
        Objects.requireNonNull(interval, "interval");
        Objects.requireNonNull(source, "source");
        Bits.check("variationType", variationType, 4);
        Bits.check("flagsReserved", flagsReserved, 2);
        Bits.check("positiveThreshold", positiveThreshold, 16);
        Bits.check("positivePercentile", positivePercentile, 16);
        Bits.check("negativeThreshold", negativeThreshold, 16);
        Bits.check("negativePercentile", negativePercentile, 16);
        Bits.check("mean", mean, 16);
        Bits.check("reserved", reserved, 16);
    }

    @Override
    public int blockType() {
        return TYPE;
    }

    @Override
    public int typeSpecific() {
        return (interval.code() << 6) | (variationType << 2) | flagsReserved;
    }

    @Override
    public int blockLength() {
        return 4;
    }

    /**
     * {@link #positiveThreshold()} as a number, its special codes told apart.
     *
     * @return the value
     */
    public FieldValue positiveThresholdValue() {
        return FieldFormat.MILLIS_S11_4.of(positiveThreshold);
    }

    /**
     * {@link #positivePercentile()} as a number, its special codes told apart.
     *
     * @return the value
     */
    public FieldValue positivePercentileValue() {
        return FieldFormat.PERCENT_8_8.of(positivePercentile);
    }

    /**
     * {@link #negativeThreshold()} as a number, its special codes told apart.
     *
     * @return the value
     */
    public FieldValue negativeThresholdValue() {
        return FieldFormat.MILLIS_S11_4.of(negativeThreshold);
    }

    /**
     * {@link #negativePercentile()} as a number, its special codes told apart.
     *
     * @return the value
     */
    public FieldValue negativePercentileValue() {
        return FieldFormat.PERCENT_8_8.of(negativePercentile);
    }

    /**
     * {@link #mean()} as a number, its special codes told apart.
     *
     * @return the value
     */
    public FieldValue meanValue() {
        return FieldFormat.MILLIS_S11_4.of(mean);
    }
}
