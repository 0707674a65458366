package io.vqreport.rtcpxr.packet;

import io.vqreport.model.Ssrc;
import java.util.Objects;

/**
 * How many seconds were concealed, and how many severely (block type 31).
 *
 * <pre>
 *  0                   1                   2                   3
 *  0 1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6 7 8 9 0 1
 * +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
 * |     BT=31     | I |plc|  rsvd |        block length = 4       |
 * +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
 * |                         SSRC of source                        |
 * +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
 * |                       unimpaired seconds                      |
 * +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
 * |                       concealed seconds                       |
 * +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
 * |   severely concealed seconds  |    reserved   |severe thresho.|
 * +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
 * </pre>
 *
 * <p>Source: RFC 7294 section 4.
 *
 * @param interval what time the values cover
 * @param concealment plc: 0 silence, 1 replay without and 2 with attenuation, 3 an enhanced method; not the
 *     codes of RFC 3611
 * @param flagsReserved 4 reserved bits, 0 unless the sender set them
 * @param source the stream reported on
 * @param unimpairedSeconds seconds without concealment, 0xFFFFFFFE over range, 0xFFFFFFFF unavailable
 * @param concealedSeconds seconds with some concealment, severe ones included, 0xFFFFFFFE over range, 0xFFFFFFFF
 *     unavailable
 * @param severelyConcealedSeconds seconds concealed for longer than the threshold, 0xFFFE over range, 0xFFFF
 *     unavailable
 * @param reserved 8 reserved bits, 0 unless the sender set them
 * @param severeThreshold SCS threshold: from which share on a second counts as severely concealed, in 1/256
 */
public record ConcealedSeconds(
        IntervalFlag interval,
        int concealment,
        int flagsReserved,
        Ssrc source,
        long unimpairedSeconds,
        long concealedSeconds,
        int severelyConcealedSeconds,
        int reserved,
        int severeThreshold)
        implements IntervalBlock {
    /** The block type. */
    public static final int TYPE = 31;

    /**
     * Checks that each value fits its bits.
     *
     * @throws IllegalArgumentException when one does not
     */
    public ConcealedSeconds {
        Objects.requireNonNull(interval, "interval");
        Objects.requireNonNull(source, "source");
        Bits.check("concealment", concealment, 2);
        Bits.check("flagsReserved", flagsReserved, 4);
        Bits.check("unimpairedSeconds", unimpairedSeconds, 32);
        Bits.check("concealedSeconds", concealedSeconds, 32);
        Bits.check("severelyConcealedSeconds", severelyConcealedSeconds, 16);
        Bits.check("reserved", reserved, 8);
        Bits.check("severeThreshold", severeThreshold, 8);
    }

    @Override
    public int blockType() {
        return TYPE;
    }

    @Override
    public int typeSpecific() {
        return (interval.code() << 6) | (concealment << 4) | flagsReserved;
    }

    @Override
    public int blockLength() {
        return 4;
    }

    /**
     * {@link #unimpairedSeconds()} as a number, its special codes told apart.
     *
     * @return the value
     */
    public FieldValue unimpairedSecondsValue() {
        return FieldFormat.SECONDS_32.of(unimpairedSeconds);
    }

    /**
     * {@link #concealedSeconds()} as a number, its special codes told apart.
     *
     * @return the value
     */
    public FieldValue concealedSecondsValue() {
        return FieldFormat.SECONDS_32.of(concealedSeconds);
    }

    /**
     * {@link #severelyConcealedSeconds()} as a number, its special codes told apart.
     *
     * @return the value
     */
    public FieldValue severelyConcealedSecondsValue() {
        return FieldFormat.SECONDS_16.of(severelyConcealedSeconds);
    }

    /**
     * {@link #severeThreshold()} as a number, its special codes told apart.
     *
     * @return the value
     */
    public FieldValue severeThresholdValue() {
        return FieldFormat.FRACTION_256.of(severeThreshold);
    }
}
