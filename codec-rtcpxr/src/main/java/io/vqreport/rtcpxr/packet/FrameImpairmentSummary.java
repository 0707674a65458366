package io.vqreport.rtcpxr.packet;

import io.vqreport.model.Ssrc;
import java.util.Objects;

/**
 * How many video frames were discarded, doubled, or lost wholly or in part (block type 19).
 *
 * <pre>
 *  0                   1                   2                   3
 *  0 1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6 7 8 9 0 1
 * +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
 * |     BT=19     |T|     rsvd    |        block length = 6       |
 * +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
 * |                         SSRC of source                        |
 * +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
 * |         begin sequence        |          end sequence         |
 * +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
 * |                        discarded frames                       |
 * +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
 * |                        duplicate frames                       |
 * +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
 * |                          lost frames                          |
 * +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
 * |                       partly lost frames                      |
 * +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
 * </pre>
 *
 * <p>Source: RFC 7004 section 4.1.
 *
 * @param derived T: whether derived frames are counted; else key frames
 * @param flagsReserved 7 reserved bits, 0 unless the sender set them
 * @param source the stream reported on
 * @param beginSequence the first sequence number of the range
 * @param endSequence one behind the last sequence number of the range; less than the first where the numbers
 *     wrapped
 * @param discardedFrames frames discarded
 * @param duplicateFrames frames received twice
 * @param lostFrames frames lost as a whole
 * @param partlyLostFrames frames lost in part
 */
public record FrameImpairmentSummary(
        boolean derived,
        int flagsReserved,
        Ssrc source,
        int beginSequence,
        int endSequence,
        long discardedFrames,
        long duplicateFrames,
        long lostFrames,
        long partlyLostFrames)
        implements StreamBlock {
    /** The block type. */
    public static final int TYPE = 19;

    /**
     * Checks that each value fits its bits.
     *
     * @throws IllegalArgumentException when one does not
     */
    public FrameImpairmentSummary {
        Objects.requireNonNull(source, "source");
        Bits.check("flagsReserved", flagsReserved, 7);
        Bits.check("beginSequence", beginSequence, 16);
        Bits.check("endSequence", endSequence, 16);
        Bits.check("discardedFrames", discardedFrames, 32);
        Bits.check("duplicateFrames", duplicateFrames, 32);
        Bits.check("lostFrames", lostFrames, 32);
        Bits.check("partlyLostFrames", partlyLostFrames, 32);
    }

    @Override
    public int blockType() {
        return TYPE;
    }

    @Override
    public int typeSpecific() {
        return ((derived ? 1 : 0) << 7) | flagsReserved;
    }

    @Override
    public int blockLength() {
        return 6;
    }
}
