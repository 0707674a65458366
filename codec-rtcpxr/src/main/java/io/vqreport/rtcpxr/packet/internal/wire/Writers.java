package io.vqreport.rtcpxr.packet.internal.wire;

import io.vqreport.codec.UnrepresentableReportException;
import io.vqreport.rtcpxr.packet.RtcpCompound;
import io.vqreport.rtcpxr.packet.RtcpPacket;
import io.vqreport.rtcpxr.packet.XrBlock;
import java.nio.BufferOverflowException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/** Writes datagrams and report blocks as they are held. */
public final class Writers {
    private static final String FORMAT = "rtcp";

    private Writers() {}

    /**
     * What a datagram cannot be written for.
     *
     * @param compound the datagram
     * @return one sentence each; empty when it can be written
     */
    public static List<String> refusals(RtcpCompound compound) {
        List<String> refusals = new ArrayList<>(0);
        if (compound.packets().isEmpty()) {
            refusals.add("there is no packet");
        }
        for (int i = 0; i < compound.packets().size(); i++) {
            PacketChecks.check(compound.packets().get(i), Paths.packet(i), refusals);
        }
        return refusals;
    }

    /**
     * Writes a datagram.
     *
     * @param compound the datagram
     * @return its octets
     * @throws UnrepresentableReportException when a part does not fit its place
     */
    public static byte[] write(RtcpCompound compound) {
        refuse(refusals(compound));
        byte[] octets = new byte[Math.toIntExact(compound.size())];
        writeTo(new WireOutput(ByteBuffer.wrap(octets)), compound);
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
        refuse(refusals(compound));
        if (compound.size() > out.remaining()) {
            throw new BufferOverflowException();
        }
        writeTo(new WireOutput(out), compound);
    }

    /**
     * Writes report blocks without a packet around them.
     *
     * @param blocks the blocks
     * @return their octets
     * @throws UnrepresentableReportException when a part does not fit its place
     */
    public static byte[] write(List<XrBlock> blocks) {
        List<String> refusals = new ArrayList<>(0);
        long size = 0;
        for (int i = 0; i < blocks.size(); i++) {
            PacketChecks.block(blocks.get(i), Paths.block(-1, i), refusals);
            size += blocks.get(i).size();
        }
        refuse(refusals);
        byte[] octets = new byte[Math.toIntExact(size)];
        WireOutput out = new WireOutput(ByteBuffer.wrap(octets));
        blocks.forEach(block -> BlockWriter.write(out, block));
        return octets;
    }

    private static void refuse(List<String> refusals) {
        if (!refusals.isEmpty()) {
            throw new UnrepresentableReportException(FORMAT, refusals);
        }
    }

    private static void writeTo(WireOutput out, RtcpCompound compound) {
        for (RtcpPacket packet : compound.packets()) {
            PacketWriter.write(out, packet);
        }
    }
}
