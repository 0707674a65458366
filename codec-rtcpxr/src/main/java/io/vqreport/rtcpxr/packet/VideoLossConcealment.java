package io.vqreport.rtcpxr.packet;

import io.vqreport.model.Ssrc;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How much of a video was impaired and how much of that was concealed (block type 34).
 *
 * <pre>
 *  0                   1                   2                   3
 *  0 1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6 7 8 9 0 1
 * +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
 * |     BT=34     | I | V |  rsvd |    block length = 4 or 5      |
 * +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
 * |                         SSRC of source                        |
 * +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
 * |                       impaired duration                       |
 * +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
 * |                       concealed duration                      |
 * +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
 * |                mean frame freeze duration (V=10 only)         |
 * +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
 * |     MIFP      |     MCFP      |     FFSC      |    reserved   |
 * +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
 * </pre>
 *
 * <p>A block with another V has no layout, and is a {@link RawBlock}.
 *
 * <p>Source: RFC 7867 section 4.
 *
 * @param interval what time the values cover: an interval or all of the measurement; others are ignored
 * @param metricType V: {@link #FREEZE} 2 or {@link #OTHER} 3
 * @param flagsReserved 4 reserved bits, 0 unless the sender set them
 * @param source the stream reported on
 * @param impairedDuration what was impaired before concealment, in units of the RTP timestamp; 0xFFFFFFFE over range, 0xFFFFFFFF
 *     unavailable
 * @param concealedDuration what was concealed, in units of the RTP timestamp; 0xFFFFFFFE over range, 0xFFFFFFFF unavailable
 * @param meanFreezeDuration the mean length of a freeze, in units of the RTP timestamp; 0xFFFFFFFE over range, 0xFFFFFFFF unavailable;
 *     there for V 2, absent for V 3
 * @param meanImpairedShare MIFP: the mean share of an impaired frame that was impaired, in 1/256; 255 says all
 * @param meanConcealedShare MCFP: the mean share of a concealed frame that was concealed, in 1/256; 255 says all
 * @param concealedFrameShare FFSC: the share of frames that were concealed, in 1/256; 255 says all
 * @param reserved 8 reserved bits, 0 unless the sender set them
 */
public record VideoLossConcealment(
        IntervalFlag interval,
        int metricType,
        int flagsReserved,
        Ssrc source,
        long impairedDuration,
        long concealedDuration,
        @Nullable Long meanFreezeDuration,
        int meanImpairedShare,
        int meanConcealedShare,
        int concealedFrameShare,
        int reserved)
        implements IntervalBlock {
    /** The block type. */
    public static final int TYPE = 34;

    /** V of a block that counts freezes. */
    public static final int FREEZE = 2;

    /** V of a block that counts other ways of concealment. */
    public static final int OTHER = 3;

    /**
     * Checks that each value fits its bits, and that the freeze is there if V says so.
     *
     * @throws IllegalArgumentException when one does not
     */
    public VideoLossConcealment {
        Objects.requireNonNull(interval, "interval");
        Objects.requireNonNull(source, "source");
        if (metricType != FREEZE && metricType != OTHER) {
            throw new IllegalArgumentException("metricType is 2 or 3, not " + metricType);
        }
        if ((metricType == FREEZE) != (meanFreezeDuration != null)) {
            throw new IllegalArgumentException("meanFreezeDuration is there for metricType 2 only");
        }
        Bits.check("flagsReserved", flagsReserved, 4);
        Bits.check("impairedDuration", impairedDuration, 32);
        Bits.check("concealedDuration", concealedDuration, 32);
        if (meanFreezeDuration != null) {
            Bits.check("meanFreezeDuration", meanFreezeDuration, 32);
        }
        Bits.check("meanImpairedShare", meanImpairedShare, 8);
        Bits.check("meanConcealedShare", meanConcealedShare, 8);
        Bits.check("concealedFrameShare", concealedFrameShare, 8);
        Bits.check("reserved", reserved, 8);
    }

    @Override
    public int blockType() {
        return TYPE;
    }

    @Override
    public int typeSpecific() {
        return (interval.code() << 6) | (metricType << 4) | flagsReserved;
    }

    @Override
    public int blockLength() {
        return meanFreezeDuration == null ? 4 : 5;
    }
}
