package io.vqreport.rtcpxr.packet.internal.wire;

import io.vqreport.rtcpxr.packet.BurstGapDiscard;
import io.vqreport.rtcpxr.packet.BurstGapDiscardSummary;
import io.vqreport.rtcpxr.packet.BurstGapLoss;
import io.vqreport.rtcpxr.packet.BurstGapLossSummary;
import io.vqreport.rtcpxr.packet.BytesDiscarded;
import io.vqreport.rtcpxr.packet.ConcealedSeconds;
import io.vqreport.rtcpxr.packet.DeJitterBuffer;
import io.vqreport.rtcpxr.packet.DelayMetrics;
import io.vqreport.rtcpxr.packet.DiscardCount;
import io.vqreport.rtcpxr.packet.DiscardRle;
import io.vqreport.rtcpxr.packet.Dlrr;
import io.vqreport.rtcpxr.packet.DlrrItem;
import io.vqreport.rtcpxr.packet.DuplicateRle;
import io.vqreport.rtcpxr.packet.EcnSummary;
import io.vqreport.rtcpxr.packet.FrameImpairmentSummary;
import io.vqreport.rtcpxr.packet.IndependentBurstGapDiscard;
import io.vqreport.rtcpxr.packet.InitialSyncDelay;
import io.vqreport.rtcpxr.packet.InterDestinationSync;
import io.vqreport.rtcpxr.packet.LossConcealment;
import io.vqreport.rtcpxr.packet.LossRle;
import io.vqreport.rtcpxr.packet.MeasurementInformation;
import io.vqreport.rtcpxr.packet.MosMetrics;
import io.vqreport.rtcpxr.packet.MosSegment;
import io.vqreport.rtcpxr.packet.MulticastAcquisition;
import io.vqreport.rtcpxr.packet.PacketDelayVariation;
import io.vqreport.rtcpxr.packet.PacketReceiptTimes;
import io.vqreport.rtcpxr.packet.PostRepairLossCount;
import io.vqreport.rtcpxr.packet.PostRepairLossRle;
import io.vqreport.rtcpxr.packet.RawBlock;
import io.vqreport.rtcpxr.packet.ReceiverReferenceTime;
import io.vqreport.rtcpxr.packet.RleBlock;
import io.vqreport.rtcpxr.packet.StatisticsSummary;
import io.vqreport.rtcpxr.packet.SyncOffset;
import io.vqreport.rtcpxr.packet.TsPsiDecodability;
import io.vqreport.rtcpxr.packet.TsPsiIndependentDecodability;
import io.vqreport.rtcpxr.packet.VideoLossConcealment;
import io.vqreport.rtcpxr.packet.VoipMetrics;
import io.vqreport.rtcpxr.packet.XrBlock;

/** Writes one report block as it is held. */
final class BlockWriter {
    private BlockWriter() {}

    static void write(WireOutput out, XrBlock block) {
        out.u8(block.blockType());
        out.u8(block.typeSpecific());
        out.u16(block.blockLength());
        if (block instanceof RawBlock raw) {
            out.bytes(raw.content());
        } else {
            content(out, block);
        }
    }

    private static void content(WireOutput out, XrBlock block) {
        switch (block.blockType()) {
            case LossRle.TYPE, DuplicateRle.TYPE, PostRepairLossRle.TYPE, DiscardRle.TYPE -> rle(out, (RleBlock) block);
            case PacketReceiptTimes.TYPE -> packetReceiptTimes(out, (PacketReceiptTimes) block);
            case ReceiverReferenceTime.TYPE -> receiverReferenceTime(out, (ReceiverReferenceTime) block);
            case StatisticsSummary.TYPE -> statisticsSummary(out, (StatisticsSummary) block);
            case VoipMetrics.TYPE -> voipMetrics(out, (VoipMetrics) block);
            case MulticastAcquisition.TYPE -> multicastAcquisition(out, (MulticastAcquisition) block);
            case InterDestinationSync.TYPE -> interDestinationSync(out, (InterDestinationSync) block);
            case EcnSummary.TYPE -> ecnSummary(out, (EcnSummary) block);
            case MeasurementInformation.TYPE -> measurementInformation(out, (MeasurementInformation) block);
            case PacketDelayVariation.TYPE -> packetDelayVariation(out, (PacketDelayVariation) block);
            case DelayMetrics.TYPE -> delayMetrics(out, (DelayMetrics) block);
            case BurstGapLossSummary.TYPE -> burstGapLossSummary(out, (BurstGapLossSummary) block);
            case BurstGapDiscardSummary.TYPE -> burstGapDiscardSummary(out, (BurstGapDiscardSummary) block);
            case FrameImpairmentSummary.TYPE -> frameImpairmentSummary(out, (FrameImpairmentSummary) block);
            case BurstGapLoss.TYPE -> burstGapLoss(out, (BurstGapLoss) block);
            case BurstGapDiscard.TYPE -> burstGapDiscard(out, (BurstGapDiscard) block);
            case TsPsiIndependentDecodability.TYPE ->
                tsPsiIndependentDecodability(out, (TsPsiIndependentDecodability) block);
            case DeJitterBuffer.TYPE -> deJitterBuffer(out, (DeJitterBuffer) block);
            case DiscardCount.TYPE -> discardCount(out, (DiscardCount) block);
            case BytesDiscarded.TYPE -> bytesDiscarded(out, (BytesDiscarded) block);
            case InitialSyncDelay.TYPE -> initialSyncDelay(out, (InitialSyncDelay) block);
            case SyncOffset.TYPE -> syncOffset(out, (SyncOffset) block);
            case LossConcealment.TYPE -> lossConcealment(out, (LossConcealment) block);
            case ConcealedSeconds.TYPE -> concealedSeconds(out, (ConcealedSeconds) block);
            case TsPsiDecodability.TYPE -> tsPsiDecodability(out, (TsPsiDecodability) block);
            case PostRepairLossCount.TYPE -> postRepairLossCount(out, (PostRepairLossCount) block);
            case IndependentBurstGapDiscard.TYPE -> independentBurstGapDiscard(out, (IndependentBurstGapDiscard) block);
            case Dlrr.TYPE -> dlrr(out, (Dlrr) block);
            case MosMetrics.TYPE -> mosMetrics(out, (MosMetrics) block);
            case VideoLossConcealment.TYPE -> videoLossConcealment(out, (VideoLossConcealment) block);
            default -> throw new AssertionError(block.blockType());
        }
    }

    private static void rle(WireOutput out, RleBlock block) {
        out.u32(block.source().bits());
        out.u16(block.beginSequence());
        out.u16(block.endSequence());
        out.chunks(block.chunks());
    }

    private static void packetReceiptTimes(WireOutput out, PacketReceiptTimes block) {
        out.u32(block.source().bits());
        out.u16(block.beginSequence());
        out.u16(block.endSequence());
        out.times(block.times());
    }

    private static void receiverReferenceTime(WireOutput out, ReceiverReferenceTime block) {
        out.u64(block.ntpTimestamp());
    }

    private static void statisticsSummary(WireOutput out, StatisticsSummary block) {
        out.u32(block.source().bits());
        out.u16(block.beginSequence());
        out.u16(block.endSequence());
        out.u32(block.lostPackets());
        out.u32(block.duplicatePackets());
        out.u32(block.minJitter());
        out.u32(block.maxJitter());
        out.u32(block.meanJitter());
        out.u32(block.devJitter());
        out.u8(block.minHopLimit());
        out.u8(block.maxHopLimit());
        out.u8(block.meanHopLimit());
        out.u8(block.devHopLimit());
    }

    private static void voipMetrics(WireOutput out, VoipMetrics block) {
        out.u32(block.source().bits());
        out.u8(block.lossRate());
        out.u8(block.discardRate());
        out.u8(block.burstDensity());
        out.u8(block.gapDensity());
        out.u16(block.burstDuration());
        out.u16(block.gapDuration());
        out.u16(block.roundTripDelay());
        out.u16(block.endSystemDelay());
        out.u8(block.signalLevel());
        out.u8(block.noiseLevel());
        out.u8(block.echoReturnLoss());
        out.u8(block.gapThreshold());
        out.u8(block.rFactor());
        out.u8(block.externalRFactor());
        out.u8(block.mosListening());
        out.u8(block.mosConversational());
        out.u8(block.receiverConfig());
        out.u8(block.reserved());
        out.u16(block.jitterBufferNominal());
        out.u16(block.jitterBufferMaximum());
        out.u16(block.jitterBufferAbsoluteMaximum());
    }

    private static void multicastAcquisition(WireOutput out, MulticastAcquisition block) {
        out.u32(block.source().bits());
        out.u16(block.status());
        out.u16(block.reserved());
        out.bytes(block.extensions());
    }

    private static void interDestinationSync(WireOutput out, InterDestinationSync block) {
        out.u32((block.payloadType() << 25) | block.reserved());
        out.u32(block.mediaSyncGroup());
        out.u32(block.source().bits());
        out.u64(block.receivedTime());
        out.u32(block.receivedRtpTimestamp());
        out.u32(block.presentedTime());
    }

    private static void ecnSummary(WireOutput out, EcnSummary block) {
        out.u32(block.source().bits());
        out.u32(block.ect0());
        out.u32(block.ect1());
        out.u16(block.ce());
        out.u16(block.notEct());
        out.u16(block.lostPackets());
        out.u16(block.duplicatePackets());
    }

    private static void measurementInformation(WireOutput out, MeasurementInformation block) {
        out.u32(block.source().bits());
        out.u16(block.reserved());
        out.u16(block.firstSequence());
        out.u32(block.extendedFirstSequence());
        out.u32(block.extendedLastSequence());
        out.u32(block.intervalDuration());
        out.u64(block.cumulativeDuration());
    }

    private static void packetDelayVariation(WireOutput out, PacketDelayVariation block) {
        out.u32(block.source().bits());
        out.u16(block.positiveThreshold());
        out.u16(block.positivePercentile());
        out.u16(block.negativeThreshold());
        out.u16(block.negativePercentile());
        out.u16(block.mean());
        out.u16(block.reserved());
    }

    private static void delayMetrics(WireOutput out, DelayMetrics block) {
        out.u32(block.source().bits());
        out.u32(block.meanRoundTrip());
        out.u32(block.minRoundTrip());
        out.u32(block.maxRoundTrip());
        out.u64(block.endSystemDelay());
    }

    private static void burstGapLossSummary(WireOutput out, BurstGapLossSummary block) {
        out.u32(block.source().bits());
        out.u16(block.burstLossRate());
        out.u16(block.gapLossRate());
        out.u16(block.burstDurationMean());
        out.u16(block.burstDurationVariance());
    }

    private static void burstGapDiscardSummary(WireOutput out, BurstGapDiscardSummary block) {
        out.u32(block.source().bits());
        out.u16(block.burstDiscardRate());
        out.u16(block.gapDiscardRate());
    }

    private static void frameImpairmentSummary(WireOutput out, FrameImpairmentSummary block) {
        out.u32(block.source().bits());
        out.u16(block.beginSequence());
        out.u16(block.endSequence());
        out.u32(block.discardedFrames());
        out.u32(block.duplicateFrames());
        out.u32(block.lostFrames());
        out.u32(block.partlyLostFrames());
    }

    private static void burstGapLoss(WireOutput out, BurstGapLoss block) {
        out.u32(block.source().bits());
        out.u8(block.threshold());
        out.u24(block.burstDurationSum());
        out.u24(block.lostInBursts());
        out.u24(block.expectedInBursts());
        out.u48(((long) block.burstCount() << 36) | block.burstDurationSquareSum());
    }

    private static void burstGapDiscard(WireOutput out, BurstGapDiscard block) {
        out.u32(block.source().bits());
        out.u8(block.threshold());
        out.u24(block.discardedInBursts());
        out.u24(block.expectedInBursts());
        out.u8(block.reserved());
    }

    private static void tsPsiIndependentDecodability(WireOutput out, TsPsiIndependentDecodability block) {
        out.u32(block.source().bits());
        out.u16(block.beginSequence());
        out.u16(block.endSequence());
        out.u32(block.transportStreamSyncLosses());
        out.u32(block.syncByteErrors());
        out.u32(block.continuityCountErrors());
        out.u32(block.transportErrors());
        out.u32(block.pcrErrors());
        out.u32(block.pcrRepetitionErrors());
        out.u32(block.pcrDiscontinuityErrors());
        out.u32(block.pcrAccuracyErrors());
        out.u32(block.ptsErrors());
    }

    private static void deJitterBuffer(WireOutput out, DeJitterBuffer block) {
        out.u32(block.source().bits());
        out.u16(block.nominal());
        out.u16(block.maximum());
        out.u16(block.highWater());
        out.u16(block.lowWater());
    }

    private static void discardCount(WireOutput out, DiscardCount block) {
        out.u32(block.source().bits());
        out.u32(block.discarded());
    }

    private static void bytesDiscarded(WireOutput out, BytesDiscarded block) {
        out.u32(block.source().bits());
        out.u32(block.discardedBytes());
    }

    private static void initialSyncDelay(WireOutput out, InitialSyncDelay block) {
        out.u32(block.source().bits());
        out.u32(block.delay());
    }

    private static void syncOffset(WireOutput out, SyncOffset block) {
        out.u32(block.source().bits());
        out.u64(block.offset());
    }

    private static void lossConcealment(WireOutput out, LossConcealment block) {
        out.u32(block.source().bits());
        out.u32(block.onTimePlayout());
        out.u32(block.lossConcealment());
        out.u32(block.bufferAdjustmentConcealment());
        out.u16(block.interruptCount());
        out.u16(block.reserved());
        out.u32(block.meanInterruptSize());
    }

    private static void concealedSeconds(WireOutput out, ConcealedSeconds block) {
        out.u32(block.source().bits());
        out.u32(block.unimpairedSeconds());
        out.u32(block.concealedSeconds());
        out.u16(block.severelyConcealedSeconds());
        out.u8(block.reserved());
        out.u8(block.severeThreshold());
    }

    private static void tsPsiDecodability(WireOutput out, TsPsiDecodability block) {
        out.u32(block.source().bits());
        out.u16(block.beginSequence());
        out.u16(block.endSequence());
        out.u16(block.patErrors());
        out.u16(block.patErrors2());
        out.u16(block.pmtErrors());
        out.u16(block.pmtErrors2());
        out.u16(block.pidErrors());
        out.u16(block.crcErrors());
        out.u16(block.catErrors());
        out.u16(block.reserved());
    }

    private static void postRepairLossCount(WireOutput out, PostRepairLossCount block) {
        out.u32(block.source().bits());
        out.u16(block.beginSequence());
        out.u16(block.endSequence());
        out.u16(block.postRepairLosses());
        out.u16(block.repairedPackets());
        out.bytes(block.surplus());
    }

    private static void independentBurstGapDiscard(WireOutput out, IndependentBurstGapDiscard block) {
        out.u32(block.source().bits());
        out.u8(block.threshold());
        out.u24(block.burstDurationSum());
        out.u24(block.discardedInBursts());
        out.u16(block.burstCount());
        out.u24(block.expectedInBursts());
        out.u32(block.discarded());
    }

    private static void dlrr(WireOutput out, Dlrr block) {
        for (DlrrItem item : block.items()) {
            out.u32(item.receiver().bits());
            out.u32(item.lastReport());
            out.u32(item.delay());
        }
    }

    private static void mosMetrics(WireOutput out, MosMetrics block) {
        out.u32(block.source().bits());
        for (MosSegment segment : block.segments()) {
            out.u32(segment.bits());
        }
    }

    private static void videoLossConcealment(WireOutput out, VideoLossConcealment block) {
        out.u32(block.source().bits());
        out.u32(block.impairedDuration());
        out.u32(block.concealedDuration());
        Long freeze = block.meanFreezeDuration();
        if (freeze != null) {
            out.u32(freeze);
        }
        out.u8(block.meanImpairedShare());
        out.u8(block.meanConcealedShare());
        out.u8(block.concealedFrameShare());
        out.u8(block.reserved());
    }
}
