package io.vqreport.rtcpxr.packet.internal.rules;

import io.vqreport.model.Bytes;
import io.vqreport.rtcpxr.packet.ExtendedReport;
import io.vqreport.rtcpxr.packet.Goodbye;
import io.vqreport.rtcpxr.packet.MulticastAcquisition;
import io.vqreport.rtcpxr.packet.MulticastAcquisitionElement;
import io.vqreport.rtcpxr.packet.PacketReceiptTimes;
import io.vqreport.rtcpxr.packet.PostRepairLossCount;
import io.vqreport.rtcpxr.packet.RawBlock;
import io.vqreport.rtcpxr.packet.RtcpPacket;
import io.vqreport.rtcpxr.packet.RtcpProblem;
import io.vqreport.rtcpxr.packet.SdesChunk;
import io.vqreport.rtcpxr.packet.SdesItem;
import io.vqreport.rtcpxr.packet.SenderReport;
import io.vqreport.rtcpxr.packet.SourceDescription;
import io.vqreport.rtcpxr.packet.UnknownPacket;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is odd about the layout of packets and blocks that were read. The wire model loses nothing, so all of it can be seen there: what did
 * not fit its type was kept as octets.
 */
final class LayoutRules {
    /** Where in its block the first chunk of a run length block stands, the first time of BT3, the first element of BT11. */
    static final int CHUNKS_AT = 12;
    /** Where the first segment of BT29 stands. */
    static final int SEGMENTS_AT = 8;

    private static final int WORD = 4;
    private static final int LENGTH_AT = 2;

    private LayoutRules() {}

    // Packets.

    /** What is odd about a packet but for its report blocks. */
    static @Nullable Oddity of(RtcpPacket packet) {
        if (packet instanceof UnknownPacket unknown) {
            return unknown(unknown.packetType());
        }
        if (packet instanceof SourceDescription description) {
            return sourceDescription(description);
        }
        return packet instanceof Goodbye goodbye ? goodbye(goodbye) : null;
    }

    /** What is odd about the padding of a packet that others follow. */
    static @Nullable Oddity ofPadding(RtcpPacket packet) {
        int size = packet.padding().size();
        return size > 0 ? new Oddity(RtcpProblem.PADDING_NOT_LAST, "padding", packet.size() - size, null) : null;
    }

    private static @Nullable Oddity unknown(int type) {
        if (type >= SenderReport.TYPE && type <= Goodbye.TYPE) {
            return new Oddity(RtcpProblem.COUNT_EXCEEDS_PACKET, "count", 0, null);
        }
        return isRegistered(type) ? null : new Oddity(RtcpProblem.PACKET_TYPE_UNKNOWN, "packetType", 1, null);
    }

    /** The registry of RTCP packet types, as far as it is not read here. */
    private static boolean isRegistered(int type) {
        return (type >= 192 && type <= 195) || (type >= 205 && type <= 213);
    }

    private static @Nullable Oddity goodbye(Goodbye packet) {
        Bytes end = packet.end();
        boolean odd = end.size() >= WORD || !allNull(end);
        long at = packet.size() - packet.padding().size() - end.size();
        return odd ? new Oddity(RtcpProblem.TRAILING_OCTETS, "end", at, null) : null;
    }

    private static @Nullable Oddity sourceDescription(SourceDescription packet) {
        Oddity found = null;
        long at = WORD;
        List<SdesChunk> chunks = packet.chunks();
        for (int i = 0; i < chunks.size(); i++) {
            SdesChunk chunk = chunks.get(i);
            at += WORD;
            for (SdesItem item : chunk.items()) {
                at += 2L + item.octets().size();
            }
            if (chunk.end().size() == 0 || !allNull(chunk.end())) {
                found = new Oddity(RtcpProblem.SDES_END, "chunk[" + i + "]/end", at, found);
            }
            at += chunk.end().size();
        }
        return packet.trailing().size() > 0 ? new Oddity(RtcpProblem.TRAILING_OCTETS, "trailing", at, found) : found;
    }

    private static boolean allNull(Bytes octets) {
        for (int i = 0; i < octets.size(); i++) {
            if (octets.unsignedAt(i) != 0) {
                return false;
            }
        }
        return true;
    }

    // Report blocks.

    /** What stands behind the blocks of a report. */
    static @Nullable Oddity ofTrailing(ExtendedReport report) {
        return report.trailing().size() > 0 ? new Oddity(RtcpProblem.BLOCKS_LOST, "", 0, null) : null;
    }

    /** BT3 has one time for each sequence number. */
    static @Nullable Oddity of(PacketReceiptTimes block) {
        return block.range().count() == block.times().size()
                ? null
                : new Oddity(RtcpProblem.RECEIPT_TIME_COUNT, "times", CHUNKS_AT, null);
    }

    /** BT33 may have a word too many. */
    static @Nullable Oddity of(PostRepairLossCount block) {
        return block.surplus().size() > 0 ? new Oddity(RtcpProblem.SURPLUS_WORD, "blockLength", LENGTH_AT, null) : null;
    }

    /** Why a block was kept as octets. */
    static @Nullable Oddity of(RawBlock block) {
        RtcpProblem refusal = BlockLayouts.refusal(block.blockType(), block.typeSpecific(), block.blockLength());
        if (refusal == null) {
            return null;
        }
        return switch (refusal) {
            case BLOCK_LENGTH -> new Oddity(refusal, "blockLength", LENGTH_AT, null);
            case VIDEO_METRIC_TYPE -> new Oddity(refusal, "metricType", 1, null);
            default -> new Oddity(refusal, "", 0, null);
        };
    }

    /** The elements of BT11 fill it. */
    static @Nullable Oddity of(MulticastAcquisition block) {
        int size = 0;
        for (MulticastAcquisitionElement element : block.elements()) {
            size += WORD + (element.value().size() + 3 & ~3);
        }
        int room = block.extensions().size();
        return size == room
                ? null
                : new Oddity(RtcpProblem.ELEMENT_LENGTH, "extensions", CHUNKS_AT + Math.min(size, room), null);
    }
}
