package io.vqreport.rtcpxr.packet;

import io.vqreport.model.Bytes;
import io.vqreport.model.Ssrc;
import java.util.List;
import java.util.Objects;

/**
 * Report blocks (packet type 207).
 *
 * <pre>
 *  0                   1                   2                   3
 *  0 1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6 7 8 9 0 1
 * +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
 * |V=2|P|reserved |    PT=207     |             length            |
 * +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
 * |                         SSRC of sender                        |
 * +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
 * |                        report blocks ...                      |
 * </pre>
 *
 * <p>Source: RFC 3611 section 2.
 *
 * @param sender who sent the packet
 * @param reserved 5 reserved bits, 0 unless the sender set them
 * @param blocks the report blocks, in their order; none is legal
 * @param trailing octets behind the blocks that make no block, because one before them gives a length its type does not have, a multiple
 *     of 4; empty as a rule
 * @param padding see {@link RtcpPacket#padding()}
 */
public record ExtendedReport(Ssrc sender, int reserved, List<XrBlock> blocks, Bytes trailing, Bytes padding)
        implements RtcpPacket {
    /** The packet type. */
    public static final int TYPE = 207;

    private static final int FIXED = 8;

    /**
     * Copies the list and checks that each value fits its bits.
     *
     * @throws IllegalArgumentException when one does not
     */
    public ExtendedReport {
        Objects.requireNonNull(sender, "sender");
        Bits.check("reserved", reserved, 5);
        blocks = List.copyOf(blocks);
        Objects.requireNonNull(trailing, "trailing");
        Objects.requireNonNull(padding, "padding");
    }

    /**
     * A report without reserved bits and padding.
     *
     * @param sender who sends the packet
     * @param blocks the report blocks
     * @return the report
     */
    public static ExtendedReport of(Ssrc sender, List<XrBlock> blocks) {
        Bytes none = Bytes.copyOf(new byte[0]);
        return new ExtendedReport(sender, 0, blocks, none, none);
    }

    @Override
    public int packetType() {
        return TYPE;
    }

    @Override
    public int count() {
        return reserved;
    }

    @Override
    public long size() {
        long size = FIXED + (long) trailing.size() + padding.size();
        for (XrBlock block : blocks) {
            size += block.size();
        }
        return size;
    }
}
