package io.vqreport.rtcpxr.packet;

import io.vqreport.model.Bytes;
import io.vqreport.model.Ssrc;
import java.util.Objects;

/**
 * How many packets were lost for good and how many were repaired (block type 33).
 *
 * <pre>
 *  0                   1                   2                   3
 *  0 1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6 7 8 9 0 1
 * +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
 * |     BT=33     |      rsvd     |          block length         |
 * +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
 * |                         SSRC of source                        |
 * +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
 * |         begin sequence        |          end sequence         |
 * +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
 * |       post repair losses      |        repaired packets       |
 * +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
 * </pre>
 *
 * <p>The RFC's text gives the block length 4, its figure 3 (erratum 4525). 3 is written; 4 is read, and noted.
 *
 * <p>Source: RFC 7509 section 3.
 *
 * @param flagsReserved 8 reserved bits, 0 unless the sender set them
 * @param source the stream reported on
 * @param beginSequence the first sequence number of the range
 * @param endSequence one behind the last sequence number of the range; less than the first where the numbers
 *     wrapped
 * @param postRepairLosses packets neither received nor repaired
 * @param repairedPackets packets repaired
 * @param surplus the fourth word where one was sent, 0 or 4 octets
 */
public record PostRepairLossCount(
        int flagsReserved,
        Ssrc source,
        int beginSequence,
        int endSequence,
        int postRepairLosses,
        int repairedPackets,
        Bytes surplus)
        implements StreamBlock {
    /** The block type. */
    public static final int TYPE = 33;

    /**
     * Checks that each value fits its bits.
     *
     * @throws IllegalArgumentException when one does not
     */
    public PostRepairLossCount {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(surplus, "surplus");
        Bits.check("flagsReserved", flagsReserved, 8);
        Bits.check("beginSequence", beginSequence, 16);
        Bits.check("endSequence", endSequence, 16);
        Bits.check("postRepairLosses", postRepairLosses, 16);
        Bits.check("repairedPackets", repairedPackets, 16);
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
        return 3 + surplus.size() / 4;
    }
}
