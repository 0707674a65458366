package io.vqreport.rtcpxr.packet.internal.wire;

import io.vqreport.rtcpxr.packet.Dlrr;
import io.vqreport.rtcpxr.packet.MosMetrics;
import io.vqreport.rtcpxr.packet.MulticastAcquisition;
import io.vqreport.rtcpxr.packet.MulticastAcquisitionElement;
import io.vqreport.rtcpxr.packet.PacketReceiptTimes;
import io.vqreport.rtcpxr.packet.PostRepairLossCount;
import io.vqreport.rtcpxr.packet.RawBlock;
import io.vqreport.rtcpxr.packet.RtcpProblem;
import io.vqreport.rtcpxr.packet.SequenceRange;
import io.vqreport.rtcpxr.packet.VideoLossConcealment;
import io.vqreport.rtcpxr.packet.XrBlock;
import io.vqreport.rtcpxr.packet.XrBlockType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the report blocks of a packet, one behind the other. */
final class BlocksReader {
    private static final int WORD = 4;

    private final Reading in;
    /** Which packet it is, counted from 0; -1 for blocks without one. */
    private final int packet;

    private final int end;
    private int at;
    private int index;
    private boolean lengthDoubtful;

    BlocksReader(Reading in, int packet, int from, int end) {
        this.in = in;
        this.packet = packet;
        this.at = from;
        this.end = end;
    }

    /** The blocks up to the end, or up to where none is. */
    List<XrBlock> read() {
        int count = countBlocks();
        in.count(count, at);
        if (count == 1) {
            return List.of(next());
        }
        XrBlock[] blocks = new XrBlock[count];
        for (int i = 0; i < count; i++) {
            blocks[i] = next();
        }
        return List.of(blocks);
    }

    /** Where the blocks ended: the end, or earlier where something stands that is no block and is to be kept as octets. */
    int finish() {
        if (at < end) {
            String path = Paths.block(packet, index);
            if (!lengthDoubtful) {
                throw in.beyondReading(RtcpProblem.BLOCK_TRUNCATED, at, path);
            }
            in.note(RtcpProblem.BLOCKS_LOST, at, path);
        }
        return at;
    }

    private int countBlocks() {
        int count = 0;
        int from = at;
        while (end - from >= WORD) {
            int next = from + WORD + WORD * in.u16(from + 2);
            if (next > end) {
                break;
            }
            from = next;
            count++;
        }
        return count;
    }

    private XrBlock next() {
        int from = at;
        int length = in.u16(from + 2);
        at = from + WORD + WORD * length;
        XrBlock block = block(from, length);
        index++;
        return block;
    }

    private XrBlock block(int from, int length) {
        int code = in.u8(from);
        @Nullable XrBlockType type = XrBlockType.ofCode(code).orElse(null);
        if (type == null) {
            in.note(RtcpProblem.BLOCK_TYPE_UNKNOWN, from, Paths.block(packet, index));
            return raw(from);
        }
        if (!type.allowsLength(length)) {
            lengthDoubtful = true;
            in.note(RtcpProblem.BLOCK_LENGTH, from + 2, Paths.in(Paths.block(packet, index), "blockLength"));
            return raw(from);
        }
        if (type == XrBlockType.VIDEO_LOSS_CONCEALMENT && !isVideo(from, length)) {
            return raw(from);
        }
        XrBlock block = BlockReader.read(in, from, at);
        switch (type) {
            case DLRR -> in.count(((Dlrr) block).items().size(), from);
            case MOS_METRICS -> in.count(((MosMetrics) block).segments().size(), from);
            case PACKET_RECEIPT_TIMES -> receiptTimes((PacketReceiptTimes) block, from);
            case MULTICAST_ACQUISITION -> elements((MulticastAcquisition) block, from);
            case POST_REPAIR_LOSS_COUNT -> surplus((PostRepairLossCount) block, from);
            default -> {
                // The others have nothing that repeats.
            }
        }
        return block;
    }

    private RawBlock raw(int from) {
        return new RawBlock(in.u8(from), in.u8(from + 1), in.bytes(from + WORD, at));
    }

    /** Whether the kind of the block is one of the two, and the length is that kind's. */
    private boolean isVideo(int from, int length) {
        int metricType = in.u8(from + 1) >> 4 & 0x3;
        String path = Paths.block(packet, index);
        if (metricType != VideoLossConcealment.FREEZE && metricType != VideoLossConcealment.OTHER) {
            in.note(RtcpProblem.VIDEO_METRIC_TYPE, from + 1, Paths.in(path, "metricType"));
            return false;
        }
        if (length != (metricType == VideoLossConcealment.FREEZE ? 5 : 4)) {
            lengthDoubtful = true;
            in.note(RtcpProblem.BLOCK_LENGTH, from + 2, Paths.in(path, "blockLength"));
            return false;
        }
        return true;
    }

    private void receiptTimes(PacketReceiptTimes block, int from) {
        SequenceRange range = new SequenceRange(block.beginSequence(), block.endSequence(), block.thinning());
        if (range.count() != block.times().size()) {
            in.note(RtcpProblem.RECEIPT_TIME_COUNT, from + 12, Paths.in(Paths.block(packet, index), "times"));
        }
    }

    private void surplus(PostRepairLossCount block, int from) {
        if (block.surplus().size() > 0) {
            in.note(RtcpProblem.SURPLUS_WORD, from + 2, Paths.in(Paths.block(packet, index), "blockLength"));
        }
    }

    private void elements(MulticastAcquisition block, int from) {
        List<MulticastAcquisitionElement> elements = block.elements();
        in.count(elements.size(), from);
        int size = 0;
        for (MulticastAcquisitionElement element : elements) {
            size += WORD + (element.value().size() + 3 & ~3);
        }
        if (size != block.extensions().size()) {
            in.note(
                    RtcpProblem.ELEMENT_LENGTH,
                    from + 12 + Math.min(size, block.extensions().size()),
                    Paths.in(Paths.block(packet, index), "extensions"));
        }
    }
}
