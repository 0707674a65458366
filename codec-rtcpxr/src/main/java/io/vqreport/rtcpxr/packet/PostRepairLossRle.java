package io.vqreport.rtcpxr.packet;

import io.vqreport.model.Ssrc;
import java.util.Objects;

/**
 * Which packets of a stream were lost for good, and which received or repaired (block type 10).
 *
 * <pre>
 *  0                   1                   2                   3
 *  0 1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6 7 8 9 0 1
 * +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
 * |     BT=10     |  rsvd |   T   |          block length         |
 * +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
 * |                         SSRC of source                        |
 * +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
 * |         begin sequence        |          end sequence         |
 * +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
 * |                    chunks, 16 bits each ...                   |
 * +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
 * </pre>
 *
 * <p>An event of true says that the packet was received or repaired, false that it was lost. Sequence numbers are
 * those of the stream before repair.
 *
 * <p>Source: RFC 5725 section 3.
 *
 * @param flagsReserved 4 reserved bits, 0 unless the sender set them
 * @param thinning T: only sequence numbers divisible by 2 to this power are reported
 * @param source the stream reported on
 * @param beginSequence the first sequence number of the range
 * @param endSequence one behind the last sequence number of the range; less than the first where the numbers
 *     wrapped
 * @param chunks the run lengths and bit vectors, an even number
 */
public record PostRepairLossRle(
        int flagsReserved, int thinning, Ssrc source, int beginSequence, int endSequence, RleChunks chunks)
        implements RleBlock {
    /** The block type. */
    public static final int TYPE = 10;

    /**
     * Checks that each value fits its bits.
     *
     * @throws IllegalArgumentException when one does not
     */
    public PostRepairLossRle {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(chunks, "chunks");
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
        return 2 + chunks.words();
    }
}
