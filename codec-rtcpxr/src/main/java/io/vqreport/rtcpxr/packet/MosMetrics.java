package io.vqreport.rtcpxr.packet;

import io.vqreport.model.Ssrc;
import java.util.List;
import java.util.Objects;

/**
 * Estimated opinion scores of a stream, one or several, each by its own algorithm (block type 29).
 *
 * <pre>
 *  0                   1                   2                   3
 *  0 1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6 7 8 9 0 1
 * +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
 * |     BT=29     | I |    rsvd   |      block length = 1 + n     |
 * +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
 * |                         SSRC of source                        |
 * +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
 * |                      n segments of a word                     |
 * +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
 * </pre>
 *
 * <p>There is at least one segment, and all are of one kind.
 *
 * <p>Source: RFC 7266 section 3.
 *
 * @param interval what time the values cover: an interval or all of the measurement; others are ignored
 * @param flagsReserved 6 reserved bits, 0 unless the sender set them
 * @param source the stream reported on
 * @param segments the scores, in their order
 */
public record MosMetrics(IntervalFlag interval, int flagsReserved, Ssrc source, List<MosSegment> segments)
        implements IntervalBlock {
    /** The block type. */
    public static final int TYPE = 29;

    /**
     * Copies the list and checks that the reserved bits fit.
     *
     * @throws IllegalArgumentException when they do not
     */
    public MosMetrics {
        Objects.requireNonNull(interval, "interval");
        Objects.requireNonNull(source, "source");
        Bits.check("flagsReserved", flagsReserved, 6);
        segments = List.copyOf(segments);
    }

    @Override
    public int blockType() {
        return TYPE;
    }

    @Override
    public int typeSpecific() {
        return (interval.code() << 6) | flagsReserved;
    }

    @Override
    public int blockLength() {
        return 1 + segments.size();
    }
}
