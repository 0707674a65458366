package io.vqreport.testkit.formats.rtcp;

import io.vqreport.model.Bytes;
import io.vqreport.model.Ssrc;
import io.vqreport.rtcpxr.packet.ApplicationDefined;
import io.vqreport.rtcpxr.packet.ExtendedReport;
import io.vqreport.rtcpxr.packet.Goodbye;
import io.vqreport.rtcpxr.packet.LossRle;
import io.vqreport.rtcpxr.packet.ReceiverReport;
import io.vqreport.rtcpxr.packet.ReportBlock;
import io.vqreport.rtcpxr.packet.RleChunks;
import io.vqreport.rtcpxr.packet.RtcpCompound;
import io.vqreport.rtcpxr.packet.RtcpPacket;
import io.vqreport.rtcpxr.packet.SdesChunk;
import io.vqreport.rtcpxr.packet.SdesItem;
import io.vqreport.rtcpxr.packet.SdesType;
import io.vqreport.rtcpxr.packet.SenderReport;
import io.vqreport.rtcpxr.packet.SourceDescription;
import io.vqreport.rtcpxr.packet.UnknownPacket;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Makes conforming packets by chance. */
final class PacketMaker {
    private static final Bytes NONE = Bytes.copyOf(new byte[0]);
    private static final int[] UNREAD = {192, 195, 205, 206, 208, 209, 213};

    private final Random random;
    private final BlockMaker blocks;

    PacketMaker(Random random) {
        this.random = random;
        this.blocks = new BlockMaker(random);
    }

    RtcpCompound compound() {
        List<RtcpPacket> packets = new ArrayList<>();
        if (random.nextInt(3) != 0) {
            packets.add(random.nextBoolean() ? senderReport(NONE) : receiverReport(NONE));
            packets.add(new SourceDescription(List.of(chunk()), NONE, NONE));
        }
        for (int i = random.nextInt(4); i > 0; i--) {
            packets.add(packet(NONE));
        }
        packets.add(packet(padding()));
        return new RtcpCompound(packets);
    }

    /** A datagram that is refused, or read back as another. */
    RtcpCompound unwritable() {
        Ssrc source = ssrc();
        SdesItem item = new SdesItem(1 + random.nextInt(255), octets(256 + random.nextInt(9)));
        SdesChunk open = new SdesChunk(source, List.of(SdesItem.of(SdesType.CNAME, "ab")), NONE);
        return switch (random.nextInt(6)) {
            case 0 -> RtcpCompound.of();
            case 1 -> RtcpCompound.of(new SourceDescription(List.of(new SdesChunk(source, List.of(item))), NONE, NONE));
            case 2 -> RtcpCompound.of(new SourceDescription(List.of(open, open), NONE, NONE));
            case 3 -> RtcpCompound.of(new ReceiverReport(source, List.of(), octets(1 + random.nextInt(7)), NONE));
            case 4 -> RtcpCompound.of(new Goodbye(List.of(source), null, octets(4), NONE));
            default ->
                RtcpCompound.of(
                        ExtendedReport.of(source, List.of(new LossRle(0, 0, source, 1, 9, RleChunks.of(0x4001)))));
        };
    }

    private RtcpPacket packet(Bytes padding) {
        return switch (random.nextInt(10)) {
            case 0 -> senderReport(padding);
            case 1 -> receiverReport(padding);
            case 2 -> new SourceDescription(chunks(), NONE, padding);
            case 3 -> goodbye(padding);
            case 4 ->
                new ApplicationDefined(random.nextInt(32), ssrc(), octets(4), octets(4 * random.nextInt(4)), padding);
            case 5 ->
                new UnknownPacket(
                        UNREAD[random.nextInt(UNREAD.length)],
                        random.nextInt(32),
                        octets(4 * random.nextInt(6)),
                        padding);
            default -> new ExtendedReport(ssrc(), random.nextInt(32), blocks.blocks(ssrc()), NONE, padding);
        };
    }

    private List<SdesChunk> chunks() {
        List<SdesChunk> chunks = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            chunks.add(chunk());
        }
        return chunks;
    }

    private SenderReport senderReport(Bytes padding) {
        return new SenderReport(
                ssrc(), random.nextLong(), word(), word(), word(), reports(), octets(4 * random.nextInt(2)), padding);
    }

    private ReceiverReport receiverReport(Bytes padding) {
        return new ReceiverReport(ssrc(), reports(), octets(4 * random.nextInt(3)), padding);
    }

    private List<ReportBlock> reports() {
        List<ReportBlock> reports = new ArrayList<>();
        for (int i = random.nextInt(random.nextInt(10) == 0 ? 32 : 3); i > 0; i--) {
            reports.add(new ReportBlock(
                    ssrc(), random.nextInt(256), random.nextInt(1 << 24) - (1 << 23), word(), word(), word(), word()));
        }
        return reports;
    }

    private SdesChunk chunk() {
        List<SdesItem> items = new ArrayList<>();
        items.add(SdesItem.of(SdesType.CNAME, "phone" + random.nextInt(1000) + "@example.org"));
        for (int i = random.nextInt(3); i > 0; i--) {
            items.add(new SdesItem(1 + random.nextInt(255), octets(random.nextInt(20) == 0 ? 255 : random.nextInt(9))));
        }
        return new SdesChunk(ssrc(), items);
    }

    private Goodbye goodbye(Bytes padding) {
        List<Ssrc> sources = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            sources.add(ssrc());
        }
        if (random.nextBoolean()) {
            return new Goodbye(sources, null, NONE, padding);
        }
        Bytes reason = octets(random.nextInt(12));
        return new Goodbye(sources, reason, Bytes.copyOf(new byte[3 - reason.size() % 4]), padding);
    }

    private Bytes padding() {
        if (random.nextInt(4) != 0) {
            return NONE;
        }
        byte[] padding = new byte[4 * (1 + random.nextInt(63))];
        random.nextBytes(padding);
        padding[padding.length - 1] = (byte) padding.length;
        return Bytes.copyOf(padding);
    }

    private Bytes octets(int size) {
        byte[] octets = new byte[size];
        random.nextBytes(octets);
        return Bytes.copyOf(octets);
    }

    private Ssrc ssrc() {
        return new Ssrc(random.nextInt(20) == 0 ? 0 : random.nextInt());
    }

    private long word() {
        return Integer.toUnsignedLong(random.nextInt());
    }
}
