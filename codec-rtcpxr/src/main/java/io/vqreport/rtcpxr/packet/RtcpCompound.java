package io.vqreport.rtcpxr.packet;

import java.io.Serializable;
import java.util.List;

/**
 * The RTCP packets of one datagram.
 *
 * @param packets the packets, in their order; none cannot be written
 */
public record RtcpCompound(List<RtcpPacket> packets) implements Serializable {
    /** Copies the list. */
    public RtcpCompound {
        packets = List.copyOf(packets);
    }

    /**
     * Makes a datagram of packets.
     *
     * @param packets the packets
     * @return the datagram
     */
    public static RtcpCompound of(RtcpPacket... packets) {
        return new RtcpCompound(List.of(packets));
    }

    /**
     * How the packets were put together.
     *
     * @return compound or reduced size
     */
    public RtcpFraming framing() {
        boolean reportFirst = !packets.isEmpty()
                && (packets.get(0) instanceof SenderReport || packets.get(0) instanceof ReceiverReport);
        return reportFirst && packets.stream().anyMatch(RtcpCompound::hasCname)
                ? RtcpFraming.COMPOUND
                : RtcpFraming.REDUCED_SIZE;
    }

    private static boolean hasCname(RtcpPacket packet) {
        return packet instanceof SourceDescription description
                && description.chunks().stream()
                        .anyMatch(chunk -> chunk.item(SdesType.CNAME).isPresent());
    }

    /**
     * The datagram's size.
     *
     * @return the number of octets
     */
    public long size() {
        long size = 0;
        for (RtcpPacket packet : packets) {
            size += packet.size();
        }
        return size;
    }
}
