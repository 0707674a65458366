package io.vqreport.rtcpxr.packet;

import io.vqreport.model.Bytes;
import io.vqreport.model.Ssrc;
import java.util.List;
import java.util.Objects;

/**
 * What a sender sent, and what it received of others (packet type 200).
 *
 * <pre>
 *  0                   1                   2                   3
 *  0 1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6 7 8 9 0 1
 * +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
 * |V=2|P|   RC    |    PT=200     |             length            |
 * +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
 * |                         SSRC of sender                        |
 * +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
 * |                    NTP timestamp, 64 bits                     |
 * +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
 * |                     NTP timestamp (cont.)                     |
 * +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
 * |                         RTP timestamp                         |
 * +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
 * |                     sender's packet count                     |
 * +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
 * |                      sender's octet count                     |
 * +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
 * |        RC report blocks, then what a profile appends          |
 * </pre>
 *
 * <p>Source: RFC 3550 section 6.4.1.
 *
 * @param sender who sent the packet
 * @param ntpTimestamp when it was sent, an NTP timestamp (all 64 bits); 0 without a clock
 * @param rtpTimestamp the same moment on the clock of the stream
 * @param packetCount RTP packets sent since the beginning
 * @param octetCount octets of payload sent since the beginning
 * @param reports what was received of others, in their order; at most 31 can be written
 * @param extension what a profile appends, a multiple of 4 octets; empty as a rule
 * @param padding see {@link RtcpPacket#padding()}
 */
public record SenderReport(
        Ssrc sender,
        long ntpTimestamp,
        long rtpTimestamp,
        long packetCount,
        long octetCount,
        List<ReportBlock> reports,
        Bytes extension,
        Bytes padding)
        implements RtcpPacket {
    /** The packet type. */
    public static final int TYPE = 200;

    private static final int FIXED = 28;

    /**
     * Copies the list and checks that each value fits its bits.
     *
     * @throws IllegalArgumentException when one does not
     */
    public SenderReport {
        Objects.requireNonNull(sender, "sender");
        Bits.check("rtpTimestamp", rtpTimestamp, 32);
        Bits.check("packetCount", packetCount, 32);
        Bits.check("octetCount", octetCount, 32);
        reports = List.copyOf(reports);
        Objects.requireNonNull(extension, "extension");
        Objects.requireNonNull(padding, "padding");
    }

    @Override
    public int packetType() {
        return TYPE;
    }

    @Override
    public int count() {
        return reports.size();
    }

    @Override
    public long size() {
        return FIXED + (long) ReportBlock.SIZE * reports.size() + extension.size() + padding.size();
    }
}
