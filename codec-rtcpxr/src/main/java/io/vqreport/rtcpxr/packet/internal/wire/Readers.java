package io.vqreport.rtcpxr.packet.internal.wire;

import io.vqreport.codec.CoreProblemCode;
import io.vqreport.codec.DecodeOptions;
import io.vqreport.codec.Decoded;
import io.vqreport.codec.Location;
import io.vqreport.codec.MalformedReportException;
import io.vqreport.codec.Problem;
import io.vqreport.rtcpxr.packet.ExtendedReport;
import io.vqreport.rtcpxr.packet.RtcpCompound;
import io.vqreport.rtcpxr.packet.RtcpPacket;
import io.vqreport.rtcpxr.packet.RtcpProblem;
import io.vqreport.rtcpxr.packet.XrBlock;
import io.vqreport.rtcpxr.packet.XrField;
import io.vqreport.rtcpxr.packet.internal.rules.Finding;
import io.vqreport.rtcpxr.packet.internal.rules.ReportRules;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Reads a datagram, a packet, or report blocks without a packet around them. */
public final class Readers {
    private static final int HEADER = 4;
    private static final int BLOCKS_AT = 8;

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
        return compound(new ArrayReading(input, options), from, to);
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
        return compound(new BufferReading(input, options), input.position(), input.limit());
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
        Reading in = new ArrayReading(input, options);
        in.limits().checkReportBytes(to - from);
        refuseEmpty(from, to);
        int end = PacketReader.end(in, 0, from, to);
        if (end < to) {
            throw in.beyondReading(RtcpProblem.TRAILING_OCTETS, end, Paths.packet(1));
        }
        in.count(1, from);
        RtcpPacket packet = PacketReader.read(in, 0, from, end);
        if (packet instanceof ExtendedReport report) {
            noteFindings(in, ReportRules.checkAlone(report.blocks()), List.of(packet), from);
        }
        return in.with(packet);
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
        return blocks(new ArrayReading(input, options), from, to);
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
        return blocks(new BufferReading(input, options), input.position(), input.limit());
    }

    private static Decoded<RtcpCompound> compound(Reading in, int from, int to) {
        in.limits().checkReportBytes(to - from);
        refuseEmpty(from, to);
        RtcpCompound compound = new RtcpCompound(packets(in, from, to));
        noteFindings(in, ReportRules.check(compound.packets()), compound.packets(), from);
        return in.with(compound);
    }

    private static List<RtcpPacket> packets(Reading in, int from, int to) {
        int end = PacketReader.end(in, 0, from, to);
        in.count(1, from);
        if (end == to) {
            return List.of(PacketReader.read(in, 0, from, to));
        }
        List<RtcpPacket> packets = new ArrayList<>(4);
        int at = from;
        while (true) {
            RtcpPacket packet = PacketReader.read(in, packets.size(), at, end);
            if (end < to && packet.padding().size() > 0) {
                in.note(
                        RtcpProblem.PADDING_NOT_LAST,
                        end - packet.padding().size(),
                        Paths.in(Paths.packet(packets.size()), "padding"));
            }
            packets.add(packet);
            if (end == to) {
                return packets;
            }
            at = end;
            end = PacketReader.end(in, packets.size(), at, to);
            in.count(1, at);
        }
    }

    private static Decoded<List<XrBlock>> blocks(Reading in, int from, int to) {
        in.limits().checkReportBytes(to - from);
        refuseEmpty(from, to);
        BlocksReader reader = new BlocksReader(in, -1, from, to);
        List<XrBlock> blocks = reader.read();
        int end = reader.finish();
        if (end < to) {
            throw in.beyondReading(RtcpProblem.BLOCKS_LOST, end, Paths.block(-1, blocks.size()));
        }
        int at = from;
        int index = 0;
        for (Finding finding : ReportRules.checkAlone(blocks)) {
            for (; index < finding.block(); index++) {
                at += (int) blocks.get(index).size();
            }
            note(in, finding, blocks.get(index), at, -1);
        }
        return in.with(blocks);
    }

    private static void refuseEmpty(int from, int to) {
        if (from == to) {
            throw new MalformedReportException(Problem.of(CoreProblemCode.EMPTY_INPUT, new Location(from, -1, -1, "")));
        }
    }

    /** Notes findings, which come in the order of packets and blocks, at their places in the input. */
    private static void noteFindings(Reading in, List<Finding> findings, List<RtcpPacket> packets, int from) {
        if (findings.isEmpty()) {
            return;
        }
        int packetAt = from;
        int packet = 0;
        int blockAt = from + BLOCKS_AT;
        int block = 0;
        for (Finding finding : findings) {
            for (; packet < finding.packet(); packet++) {
                packetAt += (int) packets.get(packet).size();
                blockAt = packetAt + BLOCKS_AT;
                block = 0;
            }
            List<XrBlock> blocks = ((ExtendedReport) packets.get(packet)).blocks();
            for (; block < finding.block(); block++) {
                blockAt += (int) blocks.get(block).size();
            }
            note(in, finding, blocks.get(block), blockAt, packet);
        }
    }

    private static void note(Reading in, Finding finding, XrBlock block, int at, int packet) {
        if (in.hasRoom()) {
            String path = Paths.in(Paths.block(packet, finding.block()), finding.component());
            in.note(finding.code(), at + offsetOf(block, finding.component()), path);
        } else {
            in.note(finding.code(), at, "");
        }
    }

    /** Where a value begins in its block; of what repeats, where the first one does. */
    private static int offsetOf(XrBlock block, String component) {
        return switch (component) {
            case "" -> 0;
            case "chunks" -> 3 * HEADER;
            case "segments" -> 2 * HEADER;
            default -> XrField.of(block.blockType(), component).bitOffset() / 8;
        };
    }
}
