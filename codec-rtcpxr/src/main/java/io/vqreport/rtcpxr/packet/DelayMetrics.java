package io.vqreport.rtcpxr.packet;

import io.vqreport.model.Ssrc;
import java.util.Objects;

/**
 * Round-trip times and the delay within the end system (block type 16).
 *
 * <pre>
 *  0                   1                   2                   3
 *  0 1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6 7 8 9 0 1
 * +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
 * |     BT=16     | I |    rsvd   |        block length = 6       |
 * +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
 * |                         SSRC of source                        |
 * +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
 * |                        mean round trip                        |
 * +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
 * |                         min round trip                        |
 * +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
 * |                         max round trip                        |
 * +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
 * |                        end system delay                       |
 * +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
 * |                    end system delay (cont.)                   |
 * +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
 * </pre>
 *
 * <p>Interval, cumulative and sampled values are legal; the RFC is silent on interval flag 0, so that is noted and
 * the block stands.
 *
 * <p>Source: RFC 6843 section 3.
 *
 * @param interval what time the values cover
 * @param flagsReserved 6 reserved bits, 0 unless the sender set them
 * @param source the stream reported on
 * @param meanRoundTrip the mean round-trip time, in 1/65536 s; all ones unavailable
 * @param minRoundTrip the least round-trip time, in 1/65536 s; all ones unavailable
 * @param maxRoundTrip the greatest round-trip time, in 1/65536 s; all ones unavailable
 * @param endSystemDelay the delay within the reporting end system, seconds in the NTP format, 32 bits and 32 of
 *     fraction; all ones unavailable
 */
public record DelayMetrics(
        IntervalFlag interval,
        int flagsReserved,
        Ssrc source,
        long meanRoundTrip,
        long minRoundTrip,
        long maxRoundTrip,
        long endSystemDelay)
        implements IntervalBlock {
    /** The block type. */
    public static final int TYPE = 16;

    /**
     * Checks that each value fits its bits.
     *
     * @throws IllegalArgumentException when one does not
     */
    public DelayMetrics {
        Objects.requireNonNull(interval, "interval");
        Objects.requireNonNull(source, "source");
        Bits.check("flagsReserved", flagsReserved, 6);
        Bits.check("meanRoundTrip", meanRoundTrip, 32);
        Bits.check("minRoundTrip", minRoundTrip, 32);
        Bits.check("maxRoundTrip", maxRoundTrip, 32);
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
        return 6;
    }

    /**
     * {@link #meanRoundTrip()} as a number, its special codes told apart.
     *
     * @return the value
     */
    public FieldValue meanRoundTripValue() {
        return FieldFormat.SECONDS_65536_OR_NONE.of(meanRoundTrip);
    }

    /**
     * {@link #minRoundTrip()} as a number, its special codes told apart.
     *
     * @return the value
     */
    public FieldValue minRoundTripValue() {
        return FieldFormat.SECONDS_65536_OR_NONE.of(minRoundTrip);
    }

    /**
     * {@link #maxRoundTrip()} as a number, its special codes told apart.
     *
     * @return the value
     */
    public FieldValue maxRoundTripValue() {
        return FieldFormat.SECONDS_65536_OR_NONE.of(maxRoundTrip);
    }

    /**
     * {@link #endSystemDelay()} as a number, its special codes told apart.
     *
     * @return the value
     */
    public FieldValue endSystemDelayValue() {
        return FieldFormat.SECONDS_NTP_OR_NONE.of(endSystemDelay);
    }
}
