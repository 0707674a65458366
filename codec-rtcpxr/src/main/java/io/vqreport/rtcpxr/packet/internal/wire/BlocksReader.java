package io.vqreport.rtcpxr.packet.internal.wire;

import io.vqreport.codec.DecodeLimits;
import io.vqreport.model.Bytes;
import io.vqreport.model.Ssrc;
import io.vqreport.rtcpxr.packet.ExtendedReport;
import io.vqreport.rtcpxr.packet.RawBlock;
import io.vqreport.rtcpxr.packet.RtcpProblem;
import io.vqreport.rtcpxr.packet.XrBlock;
import io.vqreport.rtcpxr.packet.internal.rules.BlockLayouts;
import java.util.Arrays;
import java.util.List;

/** Reads the report blocks of a packet, one behind the other. */
final class BlocksReader {
    private static final int WORD = 4;
    private static final int FIRST_ROOM = 8;

    private BlocksReader() {}

    /**
     * Reads blocks as those of a report.
     *
     * @param elements how many elements were read before
     * @param packet which packet it is; -1 for blocks without one
     * @param sender who sent the packet
     * @param reserved the packet's reserved bits
     * @param from where the first block begins
     * @param end where the content of the packet ends
     * @param padding what stands behind it
     * @return the report; what is left behind its blocks is kept as octets where the length of a block before it is doubtful
     */
    static ExtendedReport read(
            WireInput in,
            DecodeLimits limits,
            int elements,
            int packet,
            Ssrc sender,
            int reserved,
            int from,
            int end,
            Bytes padding) {
        if (end - from >= WORD && next(in, from) == end) {
            XrBlock block = block(in, from, end);
            Elements.check(elements + 1 + Elements.within(block), limits, from);
            return new ExtendedReport(sender, reserved, List.of(block), PacketReader.NONE, padding);
        }
        // Blocks are put down as objects: to put one into an array of the interface has its class looked through for
        // it.
        Object[] blocks = new Object[FIRST_ROOM];
        int count = 0;
        int all = elements;
        int at = from;
        while (end - at >= WORD) {
            int next = next(in, at);
            if (next > end) {
                break;
            }
            XrBlock block = block(in, at, next);
            all += 1 + Elements.within(block);
            Elements.check(all, limits, at);
            if (count == blocks.length) {
                blocks = Arrays.copyOf(blocks, 2 * count);
            }
            blocks[count++] = block;
            at = next;
        }
        if (at < end) {
            requireDoubt(in, packet, from, at);
        }
        return new ExtendedReport(sender, reserved, Lists.of(blocks, count), in.bytes(at, end), padding);
    }

    /** Refuses what is left behind the blocks, unless a block before it has a length that its type does not have. */
    private static void requireDoubt(WireInput in, int packet, int from, int end) {
        int index = 0;
        for (int at = from; at < end; at = next(in, at)) {
            if (BlockLayouts.refusal(in.u8(at), in.u8(at + 1), in.u16(at + 2)) == RtcpProblem.BLOCK_LENGTH) {
                return;
            }
            index++;
        }
        throw Notes.beyondReading(RtcpProblem.BLOCK_TRUNCATED, end, Paths.block(packet, index));
    }

    private static int next(WireInput in, int at) {
        return at + WORD + WORD * in.u16(at + 2);
    }

    private static XrBlock block(WireInput in, int at, int end) {
        int code = in.u8(at);
        int typeSpecific = in.u8(at + 1);
        if (BlockLayouts.refusal(code, typeSpecific, in.u16(at + 2)) != null) {
            return new RawBlock(code, typeSpecific, in.bytes(at + WORD, end));
        }
        return BlockReader.read(in, at, end);
    }
}
