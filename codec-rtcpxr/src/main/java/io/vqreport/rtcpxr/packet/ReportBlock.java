package io.vqreport.rtcpxr.packet;

import io.vqreport.model.Ssrc;
import java.io.Serializable;
import java.util.Objects;

/**
 * What a receiver says of one stream in a {@link SenderReport} or {@link ReceiverReport}.
 *
 * <pre>
 *  0                   1                   2                   3
 *  0 1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6 7 8 9 0 1
 * +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
 * |                         SSRC of source                        |
 * +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
 * | fraction lost |              cumulative lost                  |
 * +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
 * |              extended highest sequence number received        |
 * +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
 * |                       interarrival jitter                     |
 * +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
 * |                        last SR (LSR)                          |
 * +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
 * |                  delay since last SR (DLSR)                   |
 * +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
 * </pre>
 *
 * <p>Source: RFC 3550 section 6.4.1.
 *
 * @param source the stream reported on
 * @param fractionLost packets lost since the last report, in 1/256, 0..255
 * @param cumulativeLost packets lost since the beginning; negative where more came, by duplication, than were sent, -8388608..8388607
 * @param highestSequence the highest sequence number received, counted on beyond 16 bits
 * @param jitter the interarrival jitter in units of the RTP timestamp
 * @param lastSenderReport LSR: the middle 32 bits of the last sender report's NTP timestamp; 0 where none came
 * @param delaySinceLastSenderReport DLSR: how long ago that came, in 1/65536 s; 0 where none came
 */
public record ReportBlock(
        Ssrc source,
        int fractionLost,
        int cumulativeLost,
        long highestSequence,
        long jitter,
        long lastSenderReport,
        long delaySinceLastSenderReport)
        implements Serializable {
    /** The octets of a report block. */
    public static final int SIZE = 24;

    /**
     * Checks that each value fits its bits.
     *
     * @throws IllegalArgumentException when one does not
     */
    public ReportBlock {
        Objects.requireNonNull(source, "source");
        Bits.check("fractionLost", fractionLost, 8);
        if (cumulativeLost < -0x80_0000 || cumulativeLost > 0x7F_FFFF) {
            throw new IllegalArgumentException("cumulativeLost is -8388608..8388607, not " + cumulativeLost);
        }
        Bits.check("highestSequence", highestSequence, 32);
        Bits.check("jitter", jitter, 32);
        Bits.check("lastSenderReport", lastSenderReport, 32);
        Bits.check("delaySinceLastSenderReport", delaySinceLastSenderReport, 32);
    }
}
