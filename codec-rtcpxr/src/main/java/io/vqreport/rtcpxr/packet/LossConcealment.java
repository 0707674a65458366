package io.vqreport.rtcpxr.packet;

import io.vqreport.model.Ssrc;
import java.util.Objects;

/**
 * How much was played of which quality, and how often playing stopped (block type 30).
 *
 * <pre>
 *  0                   1                   2                   3
 *  0 1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6 7 8 9 0 1
 * +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
 * |     BT=30     | I |plc|  rsvd |        block length = 6       |
 * +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
 * |                         SSRC of source                        |
 * +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
 * |                        on time playout                        |
 * +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
 * |                        loss concealment                       |
 * +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
 * |                 buffer adjustment concealment                 |
 * +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
 * |        interrupt count        |            reserved           |
 * +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
 * |                      mean interrupt size                      |
 * +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
 * </pre>
 *
 * <p>Source: RFC 7294 section 3.
 *
 * @param interval what time the values cover
 * @param concealment plc: 0 silence, 1 replay without and 2 with attenuation, 3 an enhanced method; not the
 *     codes of RFC 3611
 * @param flagsReserved 4 reserved bits, 0 unless the sender set them
 * @param source the stream reported on
 * @param onTimePlayout what was played as received, in units of the RTP timestamp; 0xFFFFFFFE over range,
 *     0xFFFFFFFF unavailable
 * @param lossConcealment what was played in place of lost packets, in units of the RTP timestamp; 0xFFFFFFFE
 *     over range, 0xFFFFFFFF unavailable
 * @param bufferAdjustmentConcealment what was inserted to adjust the buffer, in units of the RTP timestamp;
 *     0xFFFFFFFE over range, 0xFFFFFFFF unavailable
 * @param interruptCount how often playing was interrupted, 0xFFFE over range, 0xFFFF unavailable
 * @param reserved 16 reserved bits, 0 unless the sender set them
 * @param meanInterruptSize the mean length of an interruption, in units of the RTP timestamp; 0xFFFFFFFE over
 *     range, 0xFFFFFFFF unavailable
 */
public record LossConcealment(
        IntervalFlag interval,
        int concealment,
        int flagsReserved,
        Ssrc source,
        long onTimePlayout,
        long lossConcealment,
        long bufferAdjustmentConcealment,
        int interruptCount,
        int reserved,
        long meanInterruptSize)
        implements IntervalBlock {
    /** The block type. */
    public static final int TYPE = 30;

    /**
     * Checks that each value fits its bits.
     *
     * @throws IllegalArgumentException when one does not
     */
    public LossConcealment {
        Objects.requireNonNull(interval, "interval");
        Objects.requireNonNull(source, "source");
        Bits.check("concealment", concealment, 2);
        Bits.check("flagsReserved", flagsReserved, 4);
        Bits.check("onTimePlayout", onTimePlayout, 32);
        Bits.check("lossConcealment", lossConcealment, 32);
        Bits.check("bufferAdjustmentConcealment", bufferAdjustmentConcealment, 32);
        Bits.check("interruptCount", interruptCount, 16);
        Bits.check("reserved", reserved, 16);
        Bits.check("meanInterruptSize", meanInterruptSize, 32);
    }

    @Override
    public int blockType() {
        return TYPE;
    }

    @Override
    public int typeSpecific() {
        return (interval.code() << 6) | (concealment << 4) | flagsReserved;
    }

    @Override
    public int blockLength() {
        return 6;
    }

    /**
     * {@link #onTimePlayout()} as a number, its special codes told apart.
     *
     * @return the value
     */
    public FieldValue onTimePlayoutValue() {
        return FieldFormat.RTP_TICKS_32.of(onTimePlayout);
    }

    /**
     * {@link #lossConcealment()} as a number, its special codes told apart.
     *
     * @return the value
     */
    public FieldValue lossConcealmentValue() {
        return FieldFormat.RTP_TICKS_32.of(lossConcealment);
    }

    /**
     * {@link #bufferAdjustmentConcealment()} as a number, its special codes told apart.
     *
     * @return the value
     */
    public FieldValue bufferAdjustmentConcealmentValue() {
        return FieldFormat.RTP_TICKS_32.of(bufferAdjustmentConcealment);
    }

    /**
     * {@link #interruptCount()} as a number, its special codes told apart.
     *
     * @return the value
     */
    public FieldValue interruptCountValue() {
        return FieldFormat.COUNT_16.of(interruptCount);
    }

    /**
     * {@link #meanInterruptSize()} as a number, its special codes told apart.
     *
     * @return the value
     */
    public FieldValue meanInterruptSizeValue() {
        return FieldFormat.RTP_TICKS_32.of(meanInterruptSize);
    }
}
