package io.vqreport.rtcpxr.packet;

import io.vqreport.model.Ssrc;
import java.util.Objects;

/**
 * How many packets came with which ECN mark (block type 13).
 *
 * <pre>
 *  0                   1                   2                   3
 *  0 1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6 7 8 9 0 1
 * +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
 * |     BT=13     |      rsvd     |        block length = 5       |
 * +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
 * |                         SSRC of source                        |
 * +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
 * |                              ect0                             |
 * +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
 * |                              ect1                             |
 * +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
 * |               ce              |            not ect            |
 * +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
 * |          lost packets         |       duplicate packets       |
 * +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
 * </pre>
 *
 * <p>Source: RFC 6679 section 5.2.
 *
 * @param flagsReserved 8 reserved bits, 0 unless the sender set them
 * @param source the stream reported on
 * @param ect0 packets marked ECT(0)
 * @param ect1 packets marked ECT(1)
 * @param ce packets marked ECN-CE
 * @param notEct packets marked not-ECT
 * @param lostPackets packets lost
 * @param duplicatePackets duplicates received
 */
public record EcnSummary(
        int flagsReserved, Ssrc source, long ect0, long ect1, int ce, int notEct, int lostPackets, int duplicatePackets)
        implements StreamBlock {
    /** The block type. */
    public static final int TYPE = 13;

    /**
     * Checks that each value fits its bits.
     *
     * @throws IllegalArgumentException when one does not
     */
    public EcnSummary {
        Objects.requireNonNull(source, "source");
        Bits.check("flagsReserved", flagsReserved, 8);
        Bits.check("ect0", ect0, 32);
        Bits.check("ect1", ect1, 32);
        Bits.check("ce", ce, 16);
        Bits.check("notEct", notEct, 16);
        Bits.check("lostPackets", lostPackets, 16);
        Bits.check("duplicatePackets", duplicatePackets, 16);
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
        return 5;
    }
}
