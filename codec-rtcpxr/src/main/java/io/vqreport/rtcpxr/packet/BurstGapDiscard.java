package io.vqreport.rtcpxr.packet;

import io.vqreport.model.Ssrc;
import java.util.Objects;

/**
 * How many packets were discarded within bursts (block type 21).
 *
 * <pre>
 *  0                   1                   2                   3
 *  0 1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6 7 8 9 0 1
 * +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
 * |     BT=21     | I |    rsvd   |        block length = 3       |
 * +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
 * |                         SSRC of source                        |
 * +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
 * |   threshold   |              discarded in bursts              |
 * +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
 * |               expected in bursts              |    reserved   |
 * +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
 * </pre>
 *
 * <p>The RFC's text prints 20 for the type; erratum 3735 has 21.
 *
 * <p>Source: RFC 7003 section 3.
 *
 * @param interval what time the values cover
 * @param flagsReserved 6 reserved bits, 0 unless the sender set them
 * @param source the stream reported on
 * @param threshold Gmin: the packets received in a row that end a burst, 1..255
 * @param discardedInBursts packets discarded within bursts, 0xFFFFFE over range, 0xFFFFFF unavailable
 * @param expectedInBursts packets expected within bursts, 0xFFFFFE over range, 0xFFFFFF unavailable
 * @param reserved 8 reserved bits, 0 unless the sender set them
 */
public record BurstGapDiscard(
        IntervalFlag interval,
        int flagsReserved,
        Ssrc source,
        int threshold,
        int discardedInBursts,
        int expectedInBursts,
        int reserved)
        implements IntervalBlock {
    /** The block type. */
    public static final int TYPE = 21;

    /**
     * Checks that each value fits its bits.
     *
     * @throws IllegalArgumentException when one does not
     */
    public BurstGapDiscard {
        Objects.requireNonNull(interval, "interval");
        Objects.requireNonNull(source, "source");
        Bits.check("flagsReserved", flagsReserved, 6);
        Bits.check("threshold", threshold, 8);
        Bits.check("discardedInBursts", discardedInBursts, 24);
        Bits.check("expectedInBursts", expectedInBursts, 24);
        Bits.check("reserved", reserved, 8);
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
        return 3;
    }

    /**
     * {@link #threshold()} as a number, its special codes told apart.
     *
     * @return the value
     */
    public FieldValue thresholdValue() {
        return FieldFormat.GAP_THRESHOLD.of(threshold);
    }

    /**
     * {@link #discardedInBursts()} as a number, its special codes told apart.
     *
     * @return the value
     */
    public FieldValue discardedInBurstsValue() {
        return FieldFormat.COUNT_24.of(discardedInBursts);
    }

    /**
     * {@link #expectedInBursts()} as a number, its special codes told apart.
     *
     * @return the value
     */
    public FieldValue expectedInBurstsValue() {
        return FieldFormat.COUNT_24.of(expectedInBursts);
    }
}
