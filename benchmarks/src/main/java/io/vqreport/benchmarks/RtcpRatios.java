package io.vqreport.benchmarks;

import io.vqreport.benchmarks.corpus.RtcpCorpus;
import io.vqreport.benchmarks.measure.Machine;
import io.vqreport.benchmarks.measure.RatioRun;
import io.vqreport.benchmarks.measure.Series;
import io.vqreport.benchmarks.measure.Variant;
import io.vqreport.benchmarks.peer.JitsiPeer;
import io.vqreport.codec.DecodeOptions;
import io.vqreport.rtcpxr.packet.RtcpPackets;
import io.vqreport.rtcpxr.packet.RtcpReader;
import io.vqreport.rtcpxr.packet.XrBlocks;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.util.List;

/** The ratio run of binary RTCP: the codec and libjitsi on the same packets in one virtual machine. Prints Markdown. */
final class RtcpRatios {
    private static final int WARM_UP_SECONDS = 15;
    private static final int ROUNDS = 200;

    private RtcpRatios() {}

    static void run(PrintStream out) throws IOException {
        RtcpDocuments documents = new RtcpDocuments(RtcpCorpus.standard());
        out.print(Machine.describe());
        documents.check();
        out.printf("* warm-up %d s, %d rounds%n%n", WARM_UP_SECONDS, ROUNDS);
        List<Series> measured =
                new RatioRun(documents.voip.length, variants(documents)).measure(WARM_UP_SECONDS, ROUNDS);
        List<Series> one = measured.subList(0, 5);
        List<Series> seven = measured.subList(5, 9);
        List<Series> write = measured.subList(9, 12);
        RatioTables tables = new RatioTables(out);
        tables.table("read, one VoIP metrics block, 44 octets", one);
        tables.table("read, seven blocks, 208 octets", seven);
        tables.table("write, one VoIP metrics block", write);
        tables.goals();
        tables.faster("one block, a datagram, at least as fast", one.get(2), one.get(0), 1);
        tables.faster("one block, a packet, at least as fast", one.get(3), one.get(0), 1);
        tables.smaller("one block, a datagram, at most half the octets", one.get(2), one.get(0), 0.5);
        tables.smaller("one block, a packet, at most half the octets", one.get(3), one.get(0), 0.5);
        tables.faster("seven blocks, a datagram, at least as fast as its one", seven.get(2), seven.get(0), 1);
        tables.faster("seven blocks, a packet, at least as fast as its one", seven.get(3), seven.get(0), 1);
        tables.faster("write, at least twice as fast", write.get(1), write.get(0), 2);
    }

    /** Of each table the first one is the yard-stick: libjitsi's fastest call. */
    private static List<Variant> variants(RtcpDocuments documents) {
        byte[][] voip = documents.voip;
        byte[][] seven = documents.seven;
        RtcpReader reader = RtcpPackets.reader(DecodeOptions.lenient());
        ByteBuffer buffer = ByteBuffer.allocate(256);
        return List.of(
                new Variant("libjitsi, constructor", i -> JitsiPeer.read(voip[i])),
                new Variant("libjitsi, parser", i -> JitsiPeer.parse(voip[i])),
                new Variant("vqreport, a datagram", i -> RtcpPackets.decode(voip[i])),
                new Variant("vqreport, a packet", i -> reader.decodePacket(voip[i], 0, voip[i].length)),
                new Variant("vqreport, the block alone", i -> XrBlocks.decode(voip[i], 8, voip[i].length)),
                new Variant("libjitsi, constructor, one block read", i -> JitsiPeer.read(seven[i])),
                new Variant("libjitsi, parser, one block read", i -> JitsiPeer.parse(seven[i])),
                new Variant("vqreport, a datagram, all read", i -> RtcpPackets.decode(seven[i])),
                new Variant("vqreport, a packet, all read", i -> reader.decodePacket(seven[i], 0, seven[i].length)),
                new Variant("libjitsi", i -> JitsiPeer.write(documents.jitsi[i])),
                new Variant("vqreport", i -> RtcpPackets.encode(documents.wire[i])),
                new Variant("vqreport, into a buffer", i -> {
                    RtcpPackets.encode(documents.wire[i], buffer.clear());
                    return buffer;
                }));
    }
}
