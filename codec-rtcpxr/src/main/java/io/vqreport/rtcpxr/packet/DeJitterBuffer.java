package io.vqreport.rtcpxr.packet;

import io.vqreport.model.Ssrc;
import java.util.Objects;

/**
 * How a de-jitter buffer is set and how it ran (block type 23).
 *
 * <pre>
 *  0                   1                   2                   3
 *  0 1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6 7 8 9 0 1
 * +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
 * |     BT=23     | I |C|   rsvd  |        block length = 3       |
 * +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
 * |                         SSRC of source                        |
 * +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
 * |            nominal            |            maximum            |
 * +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
 * |           high water          |           low water           |
 * +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
 * </pre>
 *
 * <p>Only sampled values are legal.
 *
 * <p>Source: RFC 7005 section 4.
 *
 * @param interval what time the values cover
 * @param adaptive C: whether the buffer follows the jitter; else it is fixed
 * @param flagsReserved 5 reserved bits, 0 unless the sender set them
 * @param source the stream reported on
 * @param nominal the nominal delay, ms; 0xFFFE over range, 0xFFFF unavailable
 * @param maximum the greatest delay, ms; 0xFFFE over range, 0xFFFF unavailable
 * @param highWater the most the buffer held, ms; 0xFFFE over range, 0xFFFF unavailable
 * @param lowWater the least the buffer held, ms; 0xFFFE over range, 0xFFFF unavailable
 */
public record DeJitterBuffer(
        IntervalFlag interval,
        boolean adaptive,
        int flagsReserved,
        Ssrc source,
        int nominal,
        int maximum,
        int highWater,
        int lowWater)
        implements IntervalBlock {
    /** The block type. */
    public static final int TYPE = 23;

    /**
     * Checks that each value fits its bits.
     *
     * @throws IllegalArgumentException when one does not
     */
    public DeJitterBuffer {
        Objects.requireNonNull(interval, "interval");
        Objects.requireNonNull(source, "source");
        Bits.check("flagsReserved", flagsReserved, 5);
        Bits.check("nominal", nominal, 16);
        Bits.check("maximum", maximum, 16);
        Bits.check("highWater", highWater, 16);
        Bits.check("lowWater", lowWater, 16);
    }

    @Override
    public int blockType() {
        return TYPE;
    }

    @Override
    public int typeSpecific() {
        return (interval.code() << 6) | ((adaptive ? 1 : 0) << 5) | flagsReserved;
    }

    @Override
    public int blockLength() {
        return 3;
    }

    /**
     * {@link #nominal()} as a number, its special codes told apart.
     *
     * @return the value
     */
    public FieldValue nominalValue() {
        return FieldFormat.MILLIS_16.of(nominal);
    }

    /**
     * {@link #maximum()} as a number, its special codes told apart.
     *
     * @return the value
     */
    public FieldValue maximumValue() {
        return FieldFormat.MILLIS_16.of(maximum);
    }

    /**
     * {@link #highWater()} as a number, its special codes told apart.
     *
     * @return the value
     */
    public FieldValue highWaterValue() {
        return FieldFormat.MILLIS_16.of(highWater);
    }

    /**
     * {@link #lowWater()} as a number, its special codes told apart.
     *
     * @return the value
     */
    public FieldValue lowWaterValue() {
        return FieldFormat.MILLIS_16.of(lowWater);
    }
}
