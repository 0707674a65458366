package io.vqreport.rtcpxr.packet;

import io.vqreport.model.Ssrc;
import java.util.Objects;

/**
 * How many packets were discarded, for one reason (block type 24).
 *
 * <pre>
 *  0                   1                   2                   3
 *  0 1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6 7 8 9 0 1
 * +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
 * |     BT=24     | I | DT|  rsvd |        block length = 2       |
 * +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
 * |                         SSRC of source                        |
 * +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
 * |                           discarded                           |
 * +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
 * </pre>
 *
 * <p>Source: RFC 7002 section 3.
 *
 * @param interval what time the values cover
 * @param discardType DT: 0 duplicates, 1 early, 2 late packets; 3 is reserved, and such a block ignored
 * @param flagsReserved 4 reserved bits, 0 unless the sender set them
 * @param source the stream reported on
 * @param discarded packets discarded, 0xFFFFFFFE over range, 0xFFFFFFFF unavailable
 */
public record DiscardCount(IntervalFlag interval, int discardType, int flagsReserved, Ssrc source, long discarded)
        implements IntervalBlock {
    /** The block type. */
    public static final int TYPE = 24;

    /**
     * Checks that each value fits its bits.
     *
     * @throws IllegalArgumentException when one does not
     */
    public DiscardCount {
        Objects.requireNonNull(interval, "interval");
        Objects.requireNonNull(source, "source");
        Bits.check("discardType", discardType, 2);
        Bits.check("flagsReserved", flagsReserved, 4);
        Bits.check("discarded", discarded, 32);
    }

    @Override
    public int blockType() {
        return TYPE;
    }

    @Override
    public int typeSpecific() {
        return (interval.code() << 6) | (discardType << 4) | flagsReserved;
    }

    @Override
    public int blockLength() {
        return 2;
    }

    /**
     * {@link #discarded()} as a number, its special codes told apart.
     *
     * @return the value
     */
    public FieldValue discardedValue() {
        return FieldFormat.COUNT_32.of(discarded);
    }
}
