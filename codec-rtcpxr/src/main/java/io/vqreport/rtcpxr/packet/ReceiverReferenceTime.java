package io.vqreport.rtcpxr.packet;

/**
 * The receiver's clock, so that a sender of no reports can measure round-trip times (block type 4).
 *
 * <pre>
 *  0                   1                   2                   3
 *  0 1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6 7 8 9 0 1
 * +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
 * |      BT=4     |      rsvd     |        block length = 2       |
 * +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
 * |                         ntp timestamp                         |
 * +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
 * |                     ntp timestamp (cont.)                     |
 * +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
 * </pre>
 *
 * <p>Source: RFC 3611 section 4.4.
 *
 * @param flagsReserved 8 reserved bits, 0 unless the sender set them
 * @param ntpTimestamp when the packet was sent, an NTP timestamp; 0 without a clock (all 64 bits)
 */
public record ReceiverReferenceTime(int flagsReserved, long ntpTimestamp) implements XrBlock {
    /** The block type. */
    public static final int TYPE = 4;

    /**
     * Checks that each value fits its bits.
     *
     * @throws IllegalArgumentException when one does not
     */
    public ReceiverReferenceTime {
        Bits.check("flagsReserved", flagsReserved, 8);
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
        return 2;
    }
}
