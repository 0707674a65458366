package io.vqreport.rtcpxr.packet.internal.mapping;

import io.vqreport.rtcpxr.packet.ReceiverReport;
import io.vqreport.rtcpxr.packet.RtcpPacket;
import io.vqreport.rtcpxr.packet.SenderReport;
import java.util.ArrayList;
import java.util.List;

/**
 * Which packets of an input make a report: a compound packet begins with its sender and receiver reports (RFC 3550 section 6.1), so one that
 * stands behind other packets begins the next.
 *
 * @param from the first packet's index
 * @param to the index behind the last packet
 */
public record Groups(int from, int to) {
    /**
     * Divides packets.
     *
     * @param packets the packets of an input
     * @return one group for each compound packet, in their order
     */
    public static List<Groups> of(List<RtcpPacket> packets) {
        List<Groups> groups = new ArrayList<>(1);
        int from = 0;
        for (int i = 1; i <= packets.size(); i++) {
            boolean begins = i == packets.size() || (isReport(packets.get(i)) && !isReport(packets.get(i - 1)));
            if (begins) {
                groups.add(new Groups(from, i));
                from = i;
            }
        }
        return groups;
    }

    private static boolean isReport(RtcpPacket packet) {
        return packet instanceof SenderReport || packet instanceof ReceiverReport;
    }
}
