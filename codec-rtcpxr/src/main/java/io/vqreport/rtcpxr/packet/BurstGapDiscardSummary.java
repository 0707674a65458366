package io.vqreport.rtcpxr.packet;

import io.vqreport.model.Ssrc;
import java.util.Objects;

/**
 * The discard rates within bursts and gaps (block type 18).
 *
 * <pre>
 *  0                   1                   2                   3
 *  0 1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6 7 8 9 0 1
 * +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
 * |     BT=18     | I |    rsvd   |        block length = 2       |
 * +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
 * |                         SSRC of source                        |
 * +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
 * |       burst discard rate      |        gap discard rate       |
 * +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
 * </pre>
 *
 * <p>It stands only beside two {@link DiscardCount} blocks of the same stream, one of early and one of late packets.
 *
 * <p>Source: RFC 7004 section 3.2.
 *
 * @param interval what time the values cover
 * @param flagsReserved 6 reserved bits, 0 unless the sender set them
 * @param source the stream reported on
 * @param burstDiscardRate packets discarded within bursts, in 1/32768, 0x8000 being all; 0xFFFF unavailable
 * @param gapDiscardRate packets discarded within gaps, in 1/32768, 0x8000 being all; 0xFFFF unavailable
 */
public record BurstGapDiscardSummary(
        IntervalFlag interval, int flagsReserved, Ssrc source, int burstDiscardRate, int gapDiscardRate)
        implements IntervalBlock {
    /** The block type. */
    public static final int TYPE = 18;

    /**
     * Checks that each value fits its bits.
     *
     * @throws IllegalArgumentException when one does not
     */
    public BurstGapDiscardSummary {
        Objects.requireNonNull(interval, "interval");
        Objects.requireNonNull(source, "source");
        Bits.check("flagsReserved", flagsReserved, 6);
        Bits.check("burstDiscardRate", burstDiscardRate, 16);
        Bits.check("gapDiscardRate", gapDiscardRate, 16);
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
        return 2;
    }

    /**
     * {@link #burstDiscardRate()} as a number, its special codes told apart.
     *
     * @return the value
     */
    public FieldValue burstDiscardRateValue() {
        return FieldFormat.FRACTION_32768.of(burstDiscardRate);
    }

    /**
     * {@link #gapDiscardRate()} as a number, its special codes told apart.
     *
     * @return the value
     */
    public FieldValue gapDiscardRateValue() {
        return FieldFormat.FRACTION_32768.of(gapDiscardRate);
    }
}
