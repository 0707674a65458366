package io.vqreport.rtcpxr.packet.internal.wire;

import io.vqreport.codec.DecodeLimits;
import io.vqreport.model.Bytes;
import io.vqreport.model.Ssrc;
import io.vqreport.rtcpxr.packet.ApplicationDefined;
import io.vqreport.rtcpxr.packet.ExtendedReport;
import io.vqreport.rtcpxr.packet.Goodbye;
import io.vqreport.rtcpxr.packet.ReceiverReport;
import io.vqreport.rtcpxr.packet.ReportBlock;
import io.vqreport.rtcpxr.packet.RtcpPacket;
import io.vqreport.rtcpxr.packet.RtcpProblem;
import io.vqreport.rtcpxr.packet.SenderReport;
import io.vqreport.rtcpxr.packet.SourceDescription;
import io.vqreport.rtcpxr.packet.UnknownPacket;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads packets. First come version and length, then the padding is taken off, then the content is read by type (RFC 3550 section 6,
 * appendix A.2).
 */
final class PacketReader {
    static final Bytes NONE = Bytes.copyOf(new byte[0]);
    private static final int HEADER = 4;
    private static final int SENDER = 28;
    private static final int SSRC_LAST = 8;
    private static final int APPLICATION = 12;
    private static final int PADDING = 0x20;
    private static final int COUNT = 0x1F;

    private PacketReader() {}

    /**
     * Where the packet ends that begins here. Whatever is wrong with that leaves nothing to read on.
     *
     * @param at where the packet begins
     * @param end where the input ends
     */
    static int end(WireInput in, int index, int at, int end) {
        if (end - at < HEADER) {
            throw Notes.beyondReading(RtcpProblem.HEADER_TRUNCATED, at, Paths.packet(index));
        }
        if (in.u8(at) >>> 6 != 2) {
            throw Notes.beyondReading(RtcpProblem.VERSION, at, Paths.in(Paths.packet(index), "version"));
        }
        long size = HEADER + 4L * in.u16(at + 2);
        if (size > end - at) {
            throw Notes.beyondReading(RtcpProblem.PACKET_TRUNCATED, at + 2, Paths.in(Paths.packet(index), "length"));
        }
        return at + (int) size;
    }

    /**
     * Reads the packet between. What does not fit its type is kept as octets.
     *
     * @param elements how many elements were read before, the packet itself included
     */
    static RtcpPacket read(WireInput in, DecodeLimits limits, int elements, int index, int at, int end) {
        int contentEnd = end;
        Bytes padding = NONE;
        if ((in.u8(at) & PADDING) != 0) {
            int count = in.u8(end - 1);
            if (count == 0 || count % 4 != 0 || count > end - at - HEADER) {
                throw Notes.beyondReading(RtcpProblem.PADDING_COUNT, end - 1, Paths.in(Paths.packet(index), "padding"));
            }
            contentEnd = end - count;
            padding = in.bytes(contentEnd, end);
        }
        int type = in.u8(at + 1);
        if (type == ExtendedReport.TYPE) {
            return extendedReport(in, limits, elements, index, at, contentEnd, padding);
        }
        require(index, at, contentEnd, leastOf(type));
        RtcpPacket packet = switch (type) {
            case SenderReport.TYPE -> senderReport(in, limits, elements, at, contentEnd, padding);
            case ReceiverReport.TYPE -> receiverReport(in, limits, elements, at, contentEnd, padding);
            case SourceDescription.TYPE ->
                new SdesReader(in, limits, elements, at + HEADER, contentEnd).read(countOf(in, at), padding);
            case Goodbye.TYPE -> goodbye(in, limits, elements, at, contentEnd, padding);
            case ApplicationDefined.TYPE -> applicationDefined(in, at, contentEnd, padding);
            default -> null;
        };
        return packet == null
                ? new UnknownPacket(type, countOf(in, at), in.bytes(at + HEADER, contentEnd), padding)
                : packet;
    }

    private static int leastOf(int type) {
        return switch (type) {
            case SenderReport.TYPE -> SENDER;
            case ReceiverReport.TYPE -> SSRC_LAST;
            case ApplicationDefined.TYPE -> APPLICATION;
            default -> HEADER;
        };
    }

    private static int countOf(WireInput in, int at) {
        return in.u8(at) & COUNT;
    }

    private static void require(int index, int at, int end, int size) {
        if (end - at < size) {
            throw Notes.beyondReading(RtcpProblem.PACKET_TOO_SHORT, at + 2, Paths.in(Paths.packet(index), "length"));
        }
    }

    /** Null, as with the other kinds, where the packet announces more than it has room for. */
    private static @Nullable RtcpPacket senderReport(
            WireInput in, DecodeLimits limits, int elements, int at, int end, Bytes padding) {
        int reportsEnd = at + SENDER + countOf(in, at) * ReportBlock.SIZE;
        if (reportsEnd > end) {
            return null;
        }
        return new SenderReport(
                new Ssrc(in.i32(at + 4)),
                in.i64(at + 8),
                in.u32(at + 16),
                in.u32(at + 20),
                in.u32(at + 24),
                reports(in, limits, elements, at + SENDER, countOf(in, at)),
                in.bytes(reportsEnd, end),
                padding);
    }

    private static @Nullable RtcpPacket receiverReport(
            WireInput in, DecodeLimits limits, int elements, int at, int end, Bytes padding) {
        int reportsEnd = at + SSRC_LAST + countOf(in, at) * ReportBlock.SIZE;
        if (reportsEnd > end) {
            return null;
        }
        return new ReceiverReport(
                new Ssrc(in.i32(at + 4)),
                reports(in, limits, elements, at + SSRC_LAST, countOf(in, at)),
                in.bytes(reportsEnd, end),
                padding);
    }

    private static List<ReportBlock> reports(WireInput in, DecodeLimits limits, int elements, int from, int count) {
        Elements.check(elements + count, limits, from);
        ReportBlock[] reports = new ReportBlock[count];
        for (int i = 0; i < count; i++) {
            int at = from + i * ReportBlock.SIZE;
            reports[i] = new ReportBlock(
                    new Ssrc(in.i32(at)),
                    in.u8(at + 4),
                    // The sign stands in the first of three octets.
                    in.u24(at + 5) << 8 >> 8,
                    in.u32(at + 8),
                    in.u32(at + 12),
                    in.u32(at + 16),
                    in.u32(at + 20));
        }
        return List.of(reports);
    }

    private static @Nullable RtcpPacket goodbye(
            WireInput in, DecodeLimits limits, int elements, int at, int end, Bytes padding) {
        int count = countOf(in, at);
        int reasonAt = at + HEADER + HEADER * count;
        if (reasonAt > end) {
            return null;
        }
        Elements.check(elements + count, limits, at);
        int reasonEnd = reasonAt < end ? reasonAt + 1 + in.u8(reasonAt) : end;
        if (reasonEnd > end) {
            return null;
        }
        Ssrc[] sources = new Ssrc[count];
        for (int i = 0; i < count; i++) {
            sources[i] = new Ssrc(in.i32(at + HEADER + HEADER * i));
        }
        Bytes reason = reasonAt < end ? in.bytes(reasonAt + 1, reasonEnd) : null;
        return new Goodbye(List.of(sources), reason, in.bytes(reasonEnd, end), padding);
    }

    private static RtcpPacket applicationDefined(WireInput in, int at, int end, Bytes padding) {
        return new ApplicationDefined(
                countOf(in, at),
                new Ssrc(in.i32(at + 4)),
                in.bytes(at + 8, at + APPLICATION),
                in.bytes(at + APPLICATION, end),
                padding);
    }

    private static RtcpPacket extendedReport(
            WireInput in, DecodeLimits limits, int elements, int index, int at, int end, Bytes padding) {
        require(index, at, end, SSRC_LAST);
        return BlocksReader.read(
                in, limits, elements, index, new Ssrc(in.i32(at + 4)), countOf(in, at), at + SSRC_LAST, end, padding);
    }
}
