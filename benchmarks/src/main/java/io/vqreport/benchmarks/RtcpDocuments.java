package io.vqreport.benchmarks;

import io.vqreport.benchmarks.corpus.RtcpCorpus;
import io.vqreport.benchmarks.peer.JitsiPeer;
import io.vqreport.codec.Decoded;
import io.vqreport.rtcpxr.packet.ExtendedReport;
import io.vqreport.rtcpxr.packet.RtcpCompound;
import io.vqreport.rtcpxr.packet.RtcpPackets;
import io.vqreport.rtcpxr.packet.VoipMetrics;
import io.vqreport.rtcpxr.packet.XrBlock;
import java.util.Arrays;
import java.util.List;
import org.jitsi.service.neomedia.rtp.RTCPExtendedReport;
import org.jitsi.service.neomedia.rtp.RTCPExtendedReport.VoIPMetricsReportBlock;

/** The RTCP corpus in every form that is read or written, and the proof that both libraries see the same in it. */
final class RtcpDocuments {
    final byte[][] voip;
    final byte[][] seven;
    final RtcpCompound[] wire;
    final RtcpCompound[] sevenWire;
    final RTCPExtendedReport[] jitsi;

    RtcpDocuments(RtcpCorpus corpus) {
        voip = corpus.voip().toArray(byte[][]::new);
        seven = corpus.seven().toArray(byte[][]::new);
        wire = read(voip);
        sevenWire = read(seven);
        jitsi = Arrays.stream(voip).map(JitsiPeer::read).toArray(RTCPExtendedReport[]::new);
    }

    private static RtcpCompound[] read(byte[][] packets) {
        return Arrays.stream(packets)
                .map(packet -> RtcpPackets.decode(packet).value())
                .toArray(RtcpCompound[]::new);
    }

    /**
     * Checks that nothing is odd about the packets, that both libraries read the same VoIP metrics, and that both write what they have read.
     *
     * @throws IllegalStateException when one does not, naming it
     */
    void check() {
        for (int i = 0; i < voip.length; i++) {
            Decoded<RtcpCompound> one = RtcpPackets.decode(voip[i]);
            Decoded<RtcpCompound> all = RtcpPackets.decode(seven[i]);
            require(one.isClean() && all.isClean(), "the codec notes something", i);
            require(blocks(all).size() == 7, "the codec does not read seven blocks", i);
            require(same(blocks(one), JitsiPeer.read(voip[i])), "the VoIP metrics differ", i);
            require(same(blocks(all), JitsiPeer.read(seven[i])), "the VoIP metrics among seven blocks differ", i);
            require(Arrays.equals(RtcpPackets.encode(wire[i]).bytes(), voip[i]), "the codec writes otherwise", i);
            require(Arrays.equals(RtcpPackets.encode(sevenWire[i]).bytes(), seven[i]), "the codec writes otherwise", i);
            require(Arrays.equals(JitsiPeer.write(jitsi[i]), voip[i]), "libjitsi writes otherwise", i);
        }
    }

    private static List<XrBlock> blocks(Decoded<RtcpCompound> decoded) {
        return ((ExtendedReport) decoded.value().packets().get(0)).blocks();
    }

    private static boolean same(List<XrBlock> blocks, RTCPExtendedReport report) {
        return report.getReportBlockCount() == 1
                && blocks.get(blocks.size() - 1) instanceof VoipMetrics ours
                && report.getReportBlocks().get(0) instanceof VoIPMetricsReportBlock theirs
                && Arrays.equals(values(ours), values(theirs));
    }

    private static int[] values(VoipMetrics ours) {
        return new int[] {
            ours.lossRate(),
            ours.discardRate(),
            ours.burstDensity(),
            ours.gapDensity(),
            ours.burstDuration(),
            ours.gapDuration(),
            ours.roundTripDelay(),
            ours.endSystemDelay(),
            ours.signalLevel(),
            ours.noiseLevel(),
            ours.echoReturnLoss(),
            ours.gapThreshold(),
            ours.rFactor(),
            ours.externalRFactor(),
            ours.mosListening(),
            ours.mosConversational(),
            ours.jitterBufferNominal(),
            ours.jitterBufferMaximum(),
            ours.jitterBufferAbsoluteMaximum()
        };
    }

    private static int[] values(VoIPMetricsReportBlock theirs) {
        return new int[] {
            theirs.getLossRate(),
            theirs.getDiscardRate(),
            theirs.getBurstDensity(),
            theirs.getGapDensity(),
            theirs.getBurstDuration(),
            theirs.getGapDuration(),
            theirs.getRoundTripDelay(),
            theirs.getEndSystemDelay(),
            theirs.getSignalLevel() & 255,
            theirs.getNoiseLevel() & 255,
            theirs.getResidualEchoReturnLoss(),
            theirs.getGMin(),
            theirs.getRFactor(),
            theirs.getExtRFactor(),
            theirs.getMosLq(),
            theirs.getMosCq(),
            theirs.getJitterBufferNominalDelay(),
            theirs.getJitterBufferMaximumDelay(),
            theirs.getJitterBufferAbsoluteMaximumDelay()
        };
    }

    private static void require(boolean holds, String complaint, int document) {
        if (!holds) {
            throw new IllegalStateException(complaint + ", packet " + document);
        }
    }
}
