package io.vqreport.rtcpxr.packet.internal.wire;

import io.vqreport.codec.CoreProblemCode;
import io.vqreport.codec.DecodeLimits;
import io.vqreport.codec.DecodeOptions;
import io.vqreport.codec.Decoded;
import io.vqreport.codec.Location;
import io.vqreport.codec.MalformedReportException;
import io.vqreport.codec.Problem;
import io.vqreport.model.Ssrc;
import io.vqreport.rtcpxr.packet.ExtendedReport;
import io.vqreport.rtcpxr.packet.RtcpCompound;
import io.vqreport.rtcpxr.packet.RtcpPacket;
import io.vqreport.rtcpxr.packet.RtcpProblem;
import io.vqreport.rtcpxr.packet.XrBlock;
import io.vqreport.rtcpxr.packet.internal.rules.Finding;
import io.vqreport.rtcpxr.packet.internal.rules.ReportRules;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Reads a datagram, a packet, or report blocks without a packet around them. */
public final class Readers {
    /** Of blocks without a packet, which are read as those of a report. */
    private static final Ssrc NO_SENDER = new Ssrc(0);

    private Readers() {}

    /**
     * Reads all packets of a datagram.
     *
     * @param input the array, left as it is; locations count from its start
     * @param from the datagram's first octet
     * @param to behind the datagram's last octet
     * @param options mode and limits
     * @return the packets and what was odd about them
     */
    public static Decoded<RtcpCompound> compound(byte[] input, int from, int to, DecodeOptions options) {
        Objects.checkFromToIndex(from, to, input.length);
        return compound(new ArrayInput(input), from, to, options);
    }

    /**
     * Reads all packets of a datagram.
     *
     * @param input holds the datagram between position and limit, and is left as it is; locations count from its first octet
     * @param options mode and limits
     * @return the packets and what was odd about them
     */
    public static Decoded<RtcpCompound> compound(ByteBuffer input, DecodeOptions options) {
        if (input.hasArray() && input.arrayOffset() == 0) {
            return compound(input.array(), input.position(), input.limit(), options);
        }
        return compound(new BufferInput(input), input.position(), input.limit(), options);
    }

    /**
     * Reads a packet without its neighbours.
     *
     * @param input the array, left as it is; locations count from its start
     * @param from the packet's first octet
     * @param to behind the packet's last octet
     * @param options mode and limits
     * @return the packet and what was odd about it
     */
    public static Decoded<RtcpPacket> packet(byte[] input, int from, int to, DecodeOptions options) {
        Objects.checkFromToIndex(from, to, input.length);
        WireInput in = new ArrayInput(input);
        DecodeLimits limits = options.limits();
        limits.checkReportBytes(to - from);
        refuseEmpty(from, to);
        int end = PacketReader.end(in, 0, from, to);
        if (end < to) {
            throw Notes.beyondReading(RtcpProblem.TRAILING_OCTETS, end, Paths.packet(1));
        }
        Elements.check(1, limits, from);
        RtcpPacket packet = PacketReader.read(in, limits, 1, 0, from, end);
        List<Finding> findings = ReportRules.checkAlone(packet);
        return findings.isEmpty()
                ? new Decoded<>(packet, List.of(), 0)
                : Notes.ofPackets(packet, List.of(packet), findings, from, options);
    }

    /**
     * Reads report blocks without a packet around them.
     *
     * @param input the array, left as it is; locations count from its start
     * @param from the first block's first octet
     * @param to behind the last block's last octet
     * @param options mode and limits
     * @return the blocks and what was odd about them
     */
    public static Decoded<List<XrBlock>> blocks(byte[] input, int from, int to, DecodeOptions options) {
        Objects.checkFromToIndex(from, to, input.length);
        return blocks(new ArrayInput(input), from, to, options);
    }

    /**
     * Reads report blocks without a packet around them.
     *
     * @param input holds the blocks between position and limit, and is left as it is; locations count from its first octet
     * @param options mode and limits
     * @return the blocks and what was odd about them
     */
    public static Decoded<List<XrBlock>> blocks(ByteBuffer input, DecodeOptions options) {
        if (input.hasArray() && input.arrayOffset() == 0) {
            return blocks(input.array(), input.position(), input.limit(), options);
        }
        return blocks(new BufferInput(input), input.position(), input.limit(), options);
    }

    private static Decoded<RtcpCompound> compound(WireInput in, int from, int to, DecodeOptions options) {
        DecodeLimits limits = options.limits();
        limits.checkReportBytes(to - from);
        refuseEmpty(from, to);
        RtcpCompound compound = new RtcpCompound(packets(in, limits, from, to));
        List<RtcpPacket> packets = compound.packets();
        return Notes.ofPackets(compound, packets, ReportRules.check(packets), from, options);
    }

    private static List<RtcpPacket> packets(WireInput in, DecodeLimits limits, int from, int to) {
        int end = PacketReader.end(in, 0, from, to);
        Elements.check(1, limits, from);
        if (end == to) {
            return List.of(PacketReader.read(in, limits, 1, 0, from, to));
        }
        List<RtcpPacket> packets = new ArrayList<>(4);
        int elements = 0;
        int at = from;
        while (true) {
            RtcpPacket packet = PacketReader.read(in, limits, elements + 1, packets.size(), at, end);
            packets.add(packet);
            if (end == to) {
                return packets;
            }
            elements += Elements.of(packet);
            at = end;
            end = PacketReader.end(in, packets.size(), at, to);
            Elements.check(elements + 1, limits, at);
        }
    }

    private static Decoded<List<XrBlock>> blocks(WireInput in, int from, int to, DecodeOptions options) {
        DecodeLimits limits = options.limits();
        limits.checkReportBytes(to - from);
        refuseEmpty(from, to);
        ExtendedReport report = BlocksReader.read(in, limits, 0, -1, NO_SENDER, 0, from, to, PacketReader.NONE);
        List<XrBlock> blocks = report.blocks();
        int left = report.trailing().size();
        if (left > 0) {
            throw Notes.beyondReading(RtcpProblem.BLOCKS_LOST, to - left, Paths.block(-1, blocks.size()));
        }
        return Notes.ofBlocks(blocks, ReportRules.checkAlone(blocks), from, options);
    }

    private static void refuseEmpty(int from, int to) {
        if (from == to) {
            throw new MalformedReportException(Problem.of(CoreProblemCode.EMPTY_INPUT, new Location(from, -1, -1, "")));
        }
    }
}
