package io.vqreport.rtcpxr.packet.internal.wire;

import io.vqreport.codec.UnrepresentableReportException;
import io.vqreport.rtcpxr.packet.RtcpCompound;
import io.vqreport.rtcpxr.packet.RtcpPacket;
import io.vqreport.rtcpxr.packet.XrBlock;
import java.nio.BufferOverflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;

/** Writes datagrams and report blocks as they are held. */
public final class Writers {
    private Writers() {}

    /**
     * What a datagram cannot be written for.
     *
     * @param compound the datagram
     * @return one sentence each; empty when it can be written
     */
    public static List<String> refusals(RtcpCompound compound) {
        return check(compound).list();
    }

    /**
     * Writes a datagram.
     *
     * @param compound the datagram
     * @return its octets
     * @throws UnrepresentableReportException when a part does not fit its place
     */
    public static byte[] write(RtcpCompound compound) {
        check(compound).refuse();
        byte[] octets = new byte[Math.toIntExact(compound.size())];
        writeTo(ByteBuffer.wrap(octets), compound);
        return octets;
    }

    /**
     * Writes a datagram into a buffer.
     *
     * @param compound the datagram
     * @param out where to; its position moves behind the last octet
     * @throws UnrepresentableReportException when a part does not fit its place
     * @throws BufferOverflowException when the buffer has not enough room; nothing is written then
     */
    public static void write(RtcpCompound compound, ByteBuffer out) {
        check(compound).refuse();
        if (compound.size() > out.remaining()) {
            throw new BufferOverflowException();
        }
        // The caller's buffer keeps its order of octets.
        ByteBuffer bigEndian =
                out.order() == ByteOrder.BIG_ENDIAN ? out : out.duplicate().order(ByteOrder.BIG_ENDIAN);
        writeTo(bigEndian, compound);
        out.position(bigEndian.position());
    }

    /**
     * Writes report blocks without a packet around them.
     *
     * @param blocks the blocks
     * @return their octets
     * @throws UnrepresentableReportException when a part does not fit its place
     */
    public static byte[] write(List<XrBlock> blocks) {
        Refusals refusals = new Refusals();
        long size = 0;
        for (int i = 0; i < blocks.size(); i++) {
            refusals.at(-1, i);
            PacketChecks.block(blocks.get(i), refusals);
            size += blocks.get(i).size();
        }
        refusals.refuse();
        byte[] octets = new byte[Math.toIntExact(size)];
        WireOutput out = new WireOutput(ByteBuffer.wrap(octets));
        blocks.forEach(block -> BlockWriter.write(out, block));
        return octets;
    }

    private static Refusals check(RtcpCompound compound) {
        Refusals refusals = new Refusals();
        List<RtcpPacket> packets = compound.packets();
        if (packets.isEmpty()) {
            refusals.add("", "there is no packet");
        }
        for (int i = 0; i < packets.size(); i++) {
            PacketChecks.check(packets.get(i), i, refusals);
        }
        return refusals;
    }

    private static void writeTo(ByteBuffer buffer, RtcpCompound compound) {
        WireOutput out = new WireOutput(buffer);
        for (RtcpPacket packet : compound.packets()) {
            PacketWriter.write(out, packet);
        }
    }
}
