package io.vqreport.rtcpxr.packet;

import java.util.List;

/**
 * The answer to {@link ReceiverReferenceTime}, for each receiver: how long ago its last one came (block type 5).
 *
 * <pre>
 *  0                   1                   2                   3
 *  0 1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6 7 8 9 0 1
 * +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
 * |      BT=5     |   reserved    |         block length          |
 * +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
 * |                       SSRC of a receiver                      |
 * +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
 * |                         last RR (LRR)                         |
 * +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
 * |                   delay since last RR (DLRR)                  |
 * +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
 * |                  the same for other receivers ...             |
 * </pre>
 *
 * <p>Source: RFC 3611 section 4.5.
 *
 * @param flagsReserved 8 reserved bits, 0 unless the sender set them
 * @param items one for each receiver, in their order
 */
public record Dlrr(int flagsReserved, List<DlrrItem> items) implements XrBlock {
    /** The block type. */
    public static final int TYPE = 5;

    /**
     * Copies the list and checks that the reserved bits fit.
     *
     * @throws IllegalArgumentException when they do not
     */
    public Dlrr {
        Bits.check("flagsReserved", flagsReserved, 8);
        items = List.copyOf(items);
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
        return 3 * items.size();
    }
}
