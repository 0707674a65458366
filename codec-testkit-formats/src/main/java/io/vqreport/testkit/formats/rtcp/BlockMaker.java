package io.vqreport.testkit.formats.rtcp;

import io.vqreport.model.Bytes;
import io.vqreport.model.Ssrc;
import io.vqreport.rtcpxr.packet.DiscardCount;
import io.vqreport.rtcpxr.packet.Dlrr;
import io.vqreport.rtcpxr.packet.FieldFormat;
import io.vqreport.rtcpxr.packet.FieldState;
import io.vqreport.rtcpxr.packet.IntervalFlag;
import io.vqreport.rtcpxr.packet.MosMetrics;
import io.vqreport.rtcpxr.packet.MulticastAcquisition;
import io.vqreport.rtcpxr.packet.PacketReceiptTimes;
import io.vqreport.rtcpxr.packet.PostRepairLossCount;
import io.vqreport.rtcpxr.packet.RawBlock;
import io.vqreport.rtcpxr.packet.SequenceRange;
import io.vqreport.rtcpxr.packet.StatisticsSummary;
import io.vqreport.rtcpxr.packet.VideoLossConcealment;
import io.vqreport.rtcpxr.packet.XrBlock;
import io.vqreport.rtcpxr.packet.XrBlockType;
import io.vqreport.rtcpxr.packet.XrBlocks;
import io.vqreport.rtcpxr.packet.XrField;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Makes conforming report blocks by chance: random octets in which each field is made legal by its row in the table. */
final class BlockMaker {
    private static final XrBlockType[] TYPES = XrBlockType.values();
    private static final int[] UNREAD = {0, 8, 9, 36, 42, 200, 255};
    private static final int RLE_FIXED = 2;

    private final Random random;

    BlockMaker(Random random) {
        this.random = random;
    }

    /** Blocks of one stream, with those in front that some of them need beside them. */
    List<XrBlock> blocks(Ssrc source) {
        List<XrBlock> blocks = new ArrayList<>();
        if (random.nextInt(8) == 0) {
            return blocks;
        }
        blocks.add(block(XrBlockType.MEASUREMENT_INFORMATION, source));
        blocks.add(block(XrBlockType.BURST_GAP_DISCARD, source));
        blocks.add(new DiscardCount(IntervalFlag.INTERVAL, 1, 0, source, random.nextInt(1000)));
        blocks.add(new DiscardCount(IntervalFlag.INTERVAL, 2, 0, source, random.nextInt(1000)));
        for (int i = random.nextInt(8); i > 0; i--) {
            blocks.add(
                    random.nextInt(8) == 0
                            ? new RawBlock(
                                    UNREAD[random.nextInt(UNREAD.length)],
                                    random.nextInt(256),
                                    words(random.nextInt(5)))
                            : block(TYPES[random.nextInt(TYPES.length)], source));
        }
        return blocks;
    }

    private XrBlock block(XrBlockType type, Ssrc source) {
        ByteBuffer octets = ByteBuffer.allocate(4 + 4 * length(type));
        random.nextBytes(octets.array());
        octets.put(0, (byte) type.code());
        octets.putShort(2, (short) length(octets));
        for (XrField field : XrField.of(type.code())) {
            put(octets.array(), field, legal(field, source));
        }
        switch (type.code()) {
            case VideoLossConcealment.TYPE -> put(octets.array(), XrField.VIDEO_LOSS_CONCEALMENT_METRIC_TYPE, 2);
            case StatisticsSummary.TYPE -> summary(octets.array());
            case MosMetrics.TYPE -> segments(octets);
            case MulticastAcquisition.TYPE -> elements(octets);
            default -> repeated(type, octets);
        }
        return XrBlocks.decode(octets.array()).value().get(0);
    }

    /** A length the type allows; with room for a few of what repeats, for each kind of that. */
    private int length(XrBlockType type) {
        return switch (type.code()) {
            case VideoLossConcealment.TYPE -> 5;
            case PostRepairLossCount.TYPE -> 3;
            case Dlrr.TYPE -> 3 * random.nextInt(4);
            case MosMetrics.TYPE, MulticastAcquisition.TYPE -> 2 + random.nextInt(4);
            default -> {
                int length = RLE_FIXED;
                while (!type.allowsLength(length)) {
                    length++;
                }
                // What allows a length as long as this has run lengths or times.
                yield type.allowsLength(100) ? RLE_FIXED + random.nextInt(6) : length;
            }
        };
    }

    private static int length(ByteBuffer octets) {
        return octets.capacity() / 4 - 1;
    }

    private long legal(XrField field, Ssrc source) {
        long ones = field.bits() == 64 ? -1 : (1L << field.bits()) - 1;
        if (field.format() == FieldFormat.SSRC) {
            return source.value();
        }
        if (field.component().equals("interval")) {
            return interval(field.blockType());
        }
        if (field == XrField.DISCARD_COUNT_DISCARD_TYPE) {
            return random.nextInt(3);
        }
        long value = 0;
        do {
            value = random.nextInt(6) == 0 ? ones - random.nextInt(2) : random.nextLong() & ones;
        } while (field.format().state(value) == FieldState.ILLEGAL);
        return value;
    }

    private int interval(int blockType) {
        XrBlockType type = XrBlockType.ofCode(blockType).orElseThrow();
        IntervalFlag flag = IntervalFlag.ofCode(1 + random.nextInt(3));
        while (!type.allows(flag)) {
            flag = IntervalFlag.ofCode(1 + random.nextInt(3));
        }
        return flag.code();
    }

    /** All values are flagged. */
    private void summary(byte[] octets) {
        put(octets, XrField.STATISTICS_SUMMARY_LOSS_REPORTED, 1);
        put(octets, XrField.STATISTICS_SUMMARY_DUPLICATES_REPORTED, 1);
        put(octets, XrField.STATISTICS_SUMMARY_JITTER_REPORTED, 1);
        put(octets, XrField.STATISTICS_SUMMARY_HOP_LIMIT_KIND, 1 + random.nextInt(2));
    }

    private void segments(ByteBuffer octets) {
        int kind = random.nextInt(2) << 7;
        for (int at = 8; at < octets.capacity(); at += 4) {
            octets.put(at, (byte) ((octets.get(at) & 0x7F) | kind));
        }
    }

    /** One element fills the rest. */
    private static void elements(ByteBuffer octets) {
        int room = octets.capacity() - 12;
        if (room > 0) {
            octets.putShort(14, (short) (room - 4));
        }
    }

    /** A range as long as there are times, or at most as long as the chunks reach. */
    private void repeated(XrBlockType type, ByteBuffer octets) {
        int words = length(octets) - RLE_FIXED;
        if (type.code() == PacketReceiptTimes.TYPE) {
            range(octets, words);
        } else if (type.allowsLength(100) && type.code() != Dlrr.TYPE) {
            for (int at = 12; at < octets.capacity(); at += 2) {
                octets.putShort(at, (short) (0x8000 | random.nextInt(0x8000)));
            }
            range(octets, random.nextInt(1 + 30 * words));
        }
    }

    private void range(ByteBuffer octets, int count) {
        int thinning = random.nextInt(3);
        int begin = random.nextInt(0x10000) & -(1 << thinning) & 0xFFFF;
        int end = begin + (count << thinning) & 0xFFFF;
        octets.put(1, (byte) ((octets.get(1) & 0xF0) | thinning));
        octets.putShort(8, (short) begin);
        octets.putShort(10, (short) end);
        if (new SequenceRange(begin, end, thinning).count() != count) {
            throw new IllegalStateException("a range of another length");
        }
    }

    private Bytes words(int count) {
        byte[] octets = new byte[4 * count];
        random.nextBytes(octets);
        return Bytes.copyOf(octets);
    }

    private static void put(byte[] octets, XrField field, long value) {
        for (int bit = 0; bit < field.bits(); bit++) {
            int at = field.bitOffset() + bit;
            int mask = 0x80 >> at % 8;
            boolean set = (value >>> (field.bits() - 1 - bit) & 1) != 0;
            octets[at / 8] = (byte) (set ? octets[at / 8] | mask : octets[at / 8] & ~mask);
        }
    }
}
