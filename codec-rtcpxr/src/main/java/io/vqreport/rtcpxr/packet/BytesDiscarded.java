package io.vqreport.rtcpxr.packet;

import io.vqreport.model.Ssrc;
import java.util.Objects;

/**
 * How many octets of payload were discarded, for one reason (block type 26).
 *
 * <pre>
 *  0                   1                   2                   3
 *  0 1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6 7 8 9 0 1
 * +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
 * |     BT=26     | I |E|   rsvd  |        block length = 2       |
 * +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
 * |                         SSRC of source                        |
 * +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
 * |                        discarded bytes                        |
 * +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
 * </pre>
 *
 * <p>Without measurement information it stands only beside a receiver report.
 *
 * <p>Source: RFC 7243 section 3.
 *
 * @param interval what time the values cover
 * @param early E: whether the packets were discarded for being early; else for being late
 * @param flagsReserved 5 reserved bits, 0 unless the sender set them
 * @param source the stream reported on
 * @param discardedBytes octets of RTP payload discarded
 */
public record BytesDiscarded(IntervalFlag interval, boolean early, int flagsReserved, Ssrc source, long discardedBytes)
        implements IntervalBlock {
    /** The block type. */
    public static final int TYPE = 26;

    /**
     * Checks that each value fits its bits.
     *
     * @throws IllegalArgumentException when one does not
     */
    public BytesDiscarded {
        Objects.requireNonNull(interval, "interval");
        Objects.requireNonNull(source, "source");
        Bits.check("flagsReserved", flagsReserved, 5);
        Bits.check("discardedBytes", discardedBytes, 32);
    }

    @Override
    public int blockType() {
        return TYPE;
    }

    @Override
    public int typeSpecific() {
        return (interval.code() << 6) | ((early ? 1 : 0) << 5) | flagsReserved;
    }

    @Override
    public int blockLength() {
        return 2;
    }
}
