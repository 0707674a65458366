package io.vqreport.benchmarks.corpus;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * RTCP packets of one run, all of them conforming. One seed gives the same packets on every machine.
 *
 * @param voip packets with one VoIP metrics block, 44 octets each
 * @param seven packets with the seven blocks of RFC 3611, 208 octets each
 */
public record RtcpCorpus(List<byte[]> voip, List<byte[]> seven) {
    private static final long SEED = 3611;
    private static final int VOIP_SIZE = 44;
    private static final int SEVEN_SIZE = 208;

    /** Copies the lists. */
    public RtcpCorpus {
        voip = List.copyOf(voip);
        seven = List.copyOf(seven);
    }

    /**
     * Makes the corpus that all figures are taken from.
     *
     * @return it
     */
    public static RtcpCorpus standard() {
        Draw draw = new Draw(new Random(SEED));
        List<byte[]> voip = new ArrayList<>();
        List<byte[]> seven = new ArrayList<>();
        for (int i = 0; i < Corpus.SIZE; i++) {
            ByteBuffer one = packet(draw, VOIP_SIZE);
            voipMetrics(draw, one);
            voip.add(octets(one));
            ByteBuffer all = packet(draw, SEVEN_SIZE);
            rle(draw, all, 1);
            rle(draw, all, 2);
            receiptTimes(draw, all);
            referenceTime(draw, all);
            dlrr(draw, all);
            summary(draw, all);
            voipMetrics(draw, all);
            seven.add(octets(all));
        }
        return new RtcpCorpus(voip, seven);
    }

    private static ByteBuffer packet(Draw draw, int size) {
        ByteBuffer out = ByteBuffer.allocate(size);
        header(out, 0x80, 207, size);
        return ssrc(draw, out);
    }

    private static byte[] octets(ByteBuffer packet) {
        byte[] octets = new byte[packet.flip().remaining()];
        packet.get(octets);
        return octets;
    }

    private static void header(ByteBuffer out, int first, int second, int size) {
        out.put((byte) first).put((byte) second).putShort((short) (size / 4 - 1));
    }

    private static ByteBuffer ssrc(Draw draw, ByteBuffer out) {
        return out.putInt((int) draw.bits());
    }

    /** 45 packets: a run, fifteen of them one by one, another run. */
    private static void rle(Draw draw, ByteBuffer out, int type) {
        header(out, type, 0, 20);
        ssrc(draw, out);
        range(draw, out, 45);
        out.putShort((short) (0x4000 | 21)).putShort((short) (0x8000 | draw.between(0, 0x7FFF)));
        out.putShort((short) (0x4000 | 9)).putShort((short) 0);
    }

    private static void range(Draw draw, ByteBuffer out, int packets) {
        int begin = draw.between(0, 0xFFFF);
        out.putShort((short) begin).putShort((short) (begin + packets));
    }

    private static void receiptTimes(Draw draw, ByteBuffer out) {
        header(out, 3, 0, 32);
        ssrc(draw, out);
        range(draw, out, 5);
        long time = draw.bits();
        for (int i = 0; i < 5; i++) {
            out.putInt((int) time);
            time += 160 + draw.between(-20, 20);
        }
    }

    private static void referenceTime(Draw draw, ByteBuffer out) {
        header(out, 4, 0, 12);
        out.putInt((int) draw.bits()).putInt((int) draw.bits());
    }

    private static void dlrr(Draw draw, ByteBuffer out) {
        header(out, 5, 0, 40);
        for (int i = 0; i < 3; i++) {
            ssrc(draw, out);
            out.putInt((int) draw.bits()).putInt(draw.between(1, 500_000));
        }
    }

    private static void summary(Draw draw, ByteBuffer out) {
        header(out, 6, 0xE8, 40);
        ssrc(draw, out);
        range(draw, out, draw.between(500, 5000));
        out.putInt(draw.between(0, 200)).putInt(draw.between(0, 5));
        int least = draw.between(0, 40);
        int most = least + draw.between(10, 400);
        out.putInt(least).putInt(most).putInt((least + most) / 2).putInt((most - least) / 4);
        out.put((byte) 50).put((byte) 60).put((byte) 55).put((byte) 2);
    }

    private static void voipMetrics(Draw draw, ByteBuffer out) {
        header(out, 7, 0, 36);
        ssrc(draw, out);
        octets(draw, out, 4, 0, 60);
        out.putShort((short) draw.between(0, 2000)).putShort((short) draw.between(0, 60_000));
        out.putShort((short) draw.between(1, 400)).putShort((short) draw.between(1, 200));
        out.put((byte) draw.between(-40, -1)).put((byte) draw.between(-90, -30));
        out.put((byte) draw.between(20, 80)).put((byte) 16);
        out.put((byte) draw.between(0, 100)).put((byte) (draw.chance(0.8) ? 127 : 90));
        octets(draw, out, 2, 10, 50);
        out.put(draw.one((byte) 0xF1, (byte) 0xE0, (byte) 0xB4)).put((byte) 0);
        int nominal = draw.between(20, 80);
        out.putShort((short) nominal).putShort((short) (2 * nominal)).putShort((short) (4 * nominal));
    }

    private static void octets(Draw draw, ByteBuffer out, int count, int least, int greatest) {
        for (int i = 0; i < count; i++) {
            out.put((byte) draw.between(least, greatest));
        }
    }
}
