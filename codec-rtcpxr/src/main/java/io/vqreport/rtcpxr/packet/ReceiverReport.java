package io.vqreport.rtcpxr.packet;

import io.vqreport.model.Bytes;
import io.vqreport.model.Ssrc;
import java.util.List;
import java.util.Objects;

/**
 * What a participant that sends nothing received of others (packet type 201).
 *
 * <pre>
 *  0                   1                   2                   3
 *  0 1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6 7 8 9 0 1
 * +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
 * |V=2|P|   RC    |    PT=201     |             length            |
 * +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
 * |                        SSRC of reporter                       |
 * +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
 * |        RC report blocks, then what a profile appends          |
 * </pre>
 *
 * <p>Source: RFC 3550 section 6.4.2.
 *
 * @param reporter who sent the packet
 * @param reports what was received of others, in their order; at most 31 can be written
 * @param extension what a profile appends, a multiple of 4 octets; empty as a rule
 * @param padding see {@link RtcpPacket#padding()}
 */
public record ReceiverReport(Ssrc reporter, List<ReportBlock> reports, Bytes extension, Bytes padding)
        implements RtcpPacket {
    /** The packet type. */
    public static final int TYPE = 201;

    private static final int FIXED = 8;

    /** Copies the list and checks that all is there. */
    public ReceiverReport {
        Objects.requireNonNull(reporter, "reporter");
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
