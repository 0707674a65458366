package io.vqreport.rtcpxr.packet;

import io.vqreport.model.Ssrc;
import java.util.Objects;

/**
 * The time and the packets that blocks behind it, of the same stream, speak of (block type 14).
 *
 * <pre>
 *  0                   1                   2                   3
 *  0 1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6 7 8 9 0 1
 * +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
 * |     BT=14     |      rsvd     |        block length = 7       |
 * +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
 * |                         SSRC of source                        |
 * +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
 * |            reserved           |         first sequence        |
 * +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
 * |                    extended first sequence                    |
 * +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
 * |                     extended last sequence                    |
 * +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
 * |                       interval duration                       |
 * +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
 * |                      cumulative duration                      |
 * +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
 * |                  cumulative duration (cont.)                  |
 * +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
 * </pre>
 *
 * <p>It belongs to every block of its stream that follows it in the same compound packet, up to the next such block.
 *
 * <p>Source: RFC 6776 section 4.
 *
 * @param flagsReserved 8 reserved bits, 0 unless the sender set them
 * @param source the stream reported on
 * @param reserved 16 reserved bits, 0 unless the sender set them
 * @param firstSequence the first packet received since the measurement began
 * @param extendedFirstSequence the first packet of the interval, counted on beyond 16 bits
 * @param extendedLastSequence the last packet of the interval, counted on beyond 16 bits
 * @param intervalDuration how long the interval was, in 1/65536 s
 * @param cumulativeDuration how long the measurement has lasted, seconds in the NTP format, 32 bits and 32 of
 *     fraction
 */
public record MeasurementInformation(
        int flagsReserved,
        Ssrc source,
        int reserved,
        int firstSequence,
        long extendedFirstSequence,
        long extendedLastSequence,
        long intervalDuration,
        long cumulativeDuration)
        implements StreamBlock {
    /** The block type. */
    public static final int TYPE = 14;

    /**
     * Checks that each value fits its bits.
     *
     * @throws IllegalArgumentException when one does not
     */
    public MeasurementInformation {
        Objects.requireNonNull(source, "source");
        Bits.check("flagsReserved", flagsReserved, 8);
        Bits.check("reserved", reserved, 16);
        Bits.check("firstSequence", firstSequence, 16);
        Bits.check("extendedFirstSequence", extendedFirstSequence, 32);
        Bits.check("extendedLastSequence", extendedLastSequence, 32);
        Bits.check("intervalDuration", intervalDuration, 32);
    }

    @Override
    public int blockType() {
        return TYPE;
    }

    @Override
    public int typeSpecific() {
        return flagsReserved;
    }

    @Override
    public int blockLength() {
        return 7;
    }

    /**
     * {@link #intervalDuration()} as a number, its special codes told apart.
     *
     * @return the value
     */
    public FieldValue intervalDurationValue() {
        return FieldFormat.SECONDS_65536.of(intervalDuration);
    }

    /**
     * {@link #cumulativeDuration()} as a number, its special codes told apart.
     *
     * @return the value
     */
    public FieldValue cumulativeDurationValue() {
        return FieldFormat.SECONDS_NTP.of(cumulativeDuration);
    }
}
