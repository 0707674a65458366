package io.vqreport.rtcpxr.packet.internal.wire;

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
import io.vqreport.rtcpxr.packet.XrBlock;
import java.util.List;

/**
 * Reads packets. First come version and length, then the padding is taken off, then the content is read by type (RFC 3550 section 6,
 * appendix A.2).
 */
final class PacketReader {
    private static final Bytes NONE = Bytes.copyOf(new byte[0]);
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
    static int end(Reading in, int index, int at, int end) {
        if (end - at < HEADER) {
            throw in.beyondReading(RtcpProblem.HEADER_TRUNCATED, at, Paths.packet(index));
        }
        if (in.u8(at) >>> 6 != 2) {
            throw in.beyondReading(RtcpProblem.VERSION, at, Paths.in(Paths.packet(index), "version"));
        }
        long size = HEADER + 4L * in.u16(at + 2);
        if (size > end - at) {
            throw in.beyondReading(RtcpProblem.PACKET_TRUNCATED, at + 2, Paths.in(Paths.packet(index), "length"));
        }
        return at + (int) size;
    }

    /** Reads the packet between. */
    static RtcpPacket read(Reading in, int index, int at, int end) {
        int contentEnd = end;
        Bytes padding = NONE;
        if ((in.u8(at) & PADDING) != 0) {
            int count = in.u8(end - 1);
            if (count == 0 || count % 4 != 0 || count > end - at - HEADER) {
                throw in.beyondReading(RtcpProblem.PADDING_COUNT, end - 1, Paths.in(Paths.packet(index), "padding"));
            }
            contentEnd = end - count;
            padding = in.bytes(contentEnd, end);
        }
        int type = in.u8(at + 1);
        return switch (type) {
            case SenderReport.TYPE -> senderReport(in, index, at, contentEnd, padding);
            case ReceiverReport.TYPE -> receiverReport(in, index, at, contentEnd, padding);
            case SourceDescription.TYPE -> sourceDescription(in, index, at, contentEnd, padding);
            case Goodbye.TYPE -> goodbye(in, index, at, contentEnd, padding);
            case ApplicationDefined.TYPE -> applicationDefined(in, index, at, contentEnd, padding);
            case ExtendedReport.TYPE -> extendedReport(in, index, at, contentEnd, padding);
            default -> {
                if (!isRegistered(type)) {
                    in.note(RtcpProblem.PACKET_TYPE_UNKNOWN, at + 1, Paths.in(Paths.packet(index), "packetType"));
                }
                yield unknown(in, at, contentEnd, padding);
            }
        };
    }

    /** The registry of RTCP packet types, as far as it is not read here. */
    private static boolean isRegistered(int type) {
        return (type >= 192 && type <= 195) || (type >= 205 && type <= 213);
    }

    private static int countOf(Reading in, int at) {
        return in.u8(at) & COUNT;
    }

    private static UnknownPacket unknown(Reading in, int at, int end, Bytes padding) {
        return new UnknownPacket(in.u8(at + 1), countOf(in, at), in.bytes(at + HEADER, end), padding);
    }

    /** Keeps a packet as it is that announces more than it has room for. */
    private static UnknownPacket tooMany(Reading in, int index, int at, int end, Bytes padding) {
        in.note(RtcpProblem.COUNT_EXCEEDS_PACKET, at, Paths.in(Paths.packet(index), "count"));
        return unknown(in, at, end, padding);
    }

    private static void require(Reading in, int index, int at, int end, int size) {
        if (end - at < size) {
            throw in.beyondReading(RtcpProblem.PACKET_TOO_SHORT, at + 2, Paths.in(Paths.packet(index), "length"));
        }
    }

    private static RtcpPacket senderReport(Reading in, int index, int at, int end, Bytes padding) {
        require(in, index, at, end, SENDER);
        int reportsEnd = at + SENDER + countOf(in, at) * ReportBlock.SIZE;
        if (reportsEnd > end) {
            return tooMany(in, index, at, end, padding);
        }
        return new SenderReport(
                new Ssrc(in.i32(at + 4)),
                in.i64(at + 8),
                in.u32(at + 16),
                in.u32(at + 20),
                in.u32(at + 24),
                reports(in, at + SENDER, countOf(in, at)),
                in.bytes(reportsEnd, end),
                padding);
    }

    private static RtcpPacket receiverReport(Reading in, int index, int at, int end, Bytes padding) {
        require(in, index, at, end, SSRC_LAST);
        int reportsEnd = at + SSRC_LAST + countOf(in, at) * ReportBlock.SIZE;
        if (reportsEnd > end) {
            return tooMany(in, index, at, end, padding);
        }
        return new ReceiverReport(
                new Ssrc(in.i32(at + 4)),
                reports(in, at + SSRC_LAST, countOf(in, at)),
                in.bytes(reportsEnd, end),
                padding);
    }

    private static List<ReportBlock> reports(Reading in, int from, int count) {
        in.count(count, from);
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

    private static RtcpPacket sourceDescription(Reading in, int index, int at, int end, Bytes padding) {
        SdesReader reader = new SdesReader(in, index, at + HEADER, end);
        return reader.read(countOf(in, at))
                ? new SourceDescription(reader.chunks(), reader.trailing(), padding)
                : tooMany(in, index, at, end, padding);
    }

    private static RtcpPacket goodbye(Reading in, int index, int at, int end, Bytes padding) {
        int count = countOf(in, at);
        int reasonAt = at + HEADER + HEADER * count;
        if (reasonAt > end) {
            return tooMany(in, index, at, end, padding);
        }
        in.count(count, at);
        Ssrc[] sources = new Ssrc[count];
        for (int i = 0; i < count; i++) {
            sources[i] = new Ssrc(in.i32(at + HEADER + HEADER * i));
        }
        if (reasonAt == end) {
            return new Goodbye(List.of(sources), null, NONE, padding);
        }
        int reasonEnd = reasonAt + 1 + in.u8(reasonAt);
        if (reasonEnd > end) {
            return tooMany(in, index, at, end, padding);
        }
        if (end - reasonEnd > 3 || !in.allNull(reasonEnd, end)) {
            in.note(RtcpProblem.TRAILING_OCTETS, reasonEnd, Paths.in(Paths.packet(index), "end"));
        }
        return new Goodbye(List.of(sources), in.bytes(reasonAt + 1, reasonEnd), in.bytes(reasonEnd, end), padding);
    }

    private static RtcpPacket applicationDefined(Reading in, int index, int at, int end, Bytes padding) {
        require(in, index, at, end, APPLICATION);
        return new ApplicationDefined(
                countOf(in, at),
                new Ssrc(in.i32(at + 4)),
                in.bytes(at + 8, at + APPLICATION),
                in.bytes(at + APPLICATION, end),
                padding);
    }

    private static RtcpPacket extendedReport(Reading in, int index, int at, int end, Bytes padding) {
        require(in, index, at, end, SSRC_LAST);
        BlocksReader reader = new BlocksReader(in, index, at + SSRC_LAST, end);
        List<XrBlock> blocks = reader.read();
        return new ExtendedReport(
                new Ssrc(in.i32(at + 4)), countOf(in, at), blocks, in.bytes(reader.finish(), end), padding);
    }
}
