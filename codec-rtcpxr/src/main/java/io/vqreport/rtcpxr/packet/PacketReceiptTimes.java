package io.vqreport.rtcpxr.packet;

import io.vqreport.model.Ssrc;
import java.util.Objects;

/**
 * When each packet of a range was received (block type 3).
 *
 * <pre>
 *  0                   1                   2                   3
 *  0 1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6 7 8 9 0 1
 * +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
 * |      BT=3     |  rsvd |   T   |          block length         |
 * +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
 * |                         SSRC of source                        |
 * +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
 * |         begin sequence        |          end sequence         |
 * +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
 * |                receipt times, 32 bits each ...                |
 * +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
 * </pre>
 *
 * <p>No packet of the range was lost; a loss ends a block and another one goes on.
 *
 * <p>Source: RFC 3611 section 4.3.
 *
 * @param flagsReserved 4 reserved bits, 0 unless the sender set them
 * @param thinning T: only sequence numbers divisible by 2 to this power are reported
 * @param source the stream reported on
 * @param beginSequence the first sequence number of the range
 * @param endSequence one behind the last sequence number of the range; less than the first where the numbers
 *     wrapped
 * @param times a receipt time for each reported sequence number, in their order, in units of the RTP timestamp
 */
public record PacketReceiptTimes(
        int flagsReserved, int thinning, Ssrc source, int beginSequence, int endSequence, ReceiptTimes times)
        implements StreamBlock {
    /** The block type. */
    public static final int TYPE = 3;

    /**
     * Checks that each value fits its bits.
     *
     * @throws IllegalArgumentException when one does not
     */
    public PacketReceiptTimes {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(times, "times");
        Bits.check("flagsReserved", flagsReserved, 4);
        Bits.check("thinning", thinning, 4);
        Bits.check("beginSequence", beginSequence, 16);
        Bits.check("endSequence", endSequence, 16);
    }

    @Override
    public int blockType() {
        return TYPE;
    }

    @Override
    public int typeSpecific() {
        return (flagsReserved << 4) | thinning;
    }

    @Override
    public int blockLength() {
        return 2 + times.size();
    }

    /**
     * The sequence numbers reported on.
     *
     * @return the range
     */
    public SequenceRange range() {
        return new SequenceRange(beginSequence, endSequence, thinning);
    }
}
