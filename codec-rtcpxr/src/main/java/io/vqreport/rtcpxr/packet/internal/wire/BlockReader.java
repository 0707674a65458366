package io.vqreport.rtcpxr.packet.internal.wire;

import io.vqreport.model.Ssrc;
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
import io.vqreport.rtcpxr.packet.IntervalFlag;
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
import io.vqreport.rtcpxr.packet.RleChunks;
import io.vqreport.rtcpxr.packet.StatisticsSummary;
import io.vqreport.rtcpxr.packet.SyncOffset;
import io.vqreport.rtcpxr.packet.TsPsiDecodability;
import io.vqreport.rtcpxr.packet.TsPsiIndependentDecodability;
import io.vqreport.rtcpxr.packet.VideoLossConcealment;
import io.vqreport.rtcpxr.packet.VoipMetrics;
import io.vqreport.rtcpxr.packet.XrBlock;
import java.util.List;

/** Reads one report block whose length its type allows. */
final class BlockReader {
    private static final int DLRR_ITEM = 12;
    private static final int WORD = 4;

    private BlockReader() {}

    /**
     * Reads a block.
     *
     * @param at where the block begins
     * @param end behind its last octet
     */
    static XrBlock read(WireInput in, int at, int end) {
        int type = in.u8(at);
        return switch (type) {
            case LossRle.TYPE -> rle(in, at, end, LossRle::new);
            case DuplicateRle.TYPE -> rle(in, at, end, DuplicateRle::new);
            case PacketReceiptTimes.TYPE -> packetReceiptTimes(in, at, end);
            case ReceiverReferenceTime.TYPE -> receiverReferenceTime(in, at);
            case StatisticsSummary.TYPE -> statisticsSummary(in, at);
            case VoipMetrics.TYPE -> voipMetrics(in, at);
            case PostRepairLossRle.TYPE -> rle(in, at, end, PostRepairLossRle::new);
            case MulticastAcquisition.TYPE -> multicastAcquisition(in, at, end);
            case InterDestinationSync.TYPE -> interDestinationSync(in, at);
            case EcnSummary.TYPE -> ecnSummary(in, at);
            case MeasurementInformation.TYPE -> measurementInformation(in, at);
            case PacketDelayVariation.TYPE -> packetDelayVariation(in, at);
            case DelayMetrics.TYPE -> delayMetrics(in, at);
            case BurstGapLossSummary.TYPE -> burstGapLossSummary(in, at);
            case BurstGapDiscardSummary.TYPE -> burstGapDiscardSummary(in, at);
            case FrameImpairmentSummary.TYPE -> frameImpairmentSummary(in, at);
            case BurstGapLoss.TYPE -> burstGapLoss(in, at);
            case BurstGapDiscard.TYPE -> burstGapDiscard(in, at);
            case TsPsiIndependentDecodability.TYPE -> tsPsiIndependentDecodability(in, at);
            case DeJitterBuffer.TYPE -> deJitterBuffer(in, at);
            case DiscardCount.TYPE -> discardCount(in, at);
            case DiscardRle.TYPE -> discardRle(in, at, end);
            case BytesDiscarded.TYPE -> bytesDiscarded(in, at);
            case InitialSyncDelay.TYPE -> initialSyncDelay(in, at);
            case SyncOffset.TYPE -> syncOffset(in, at);
            case LossConcealment.TYPE -> lossConcealment(in, at);
            case ConcealedSeconds.TYPE -> concealedSeconds(in, at);
            case TsPsiDecodability.TYPE -> tsPsiDecodability(in, at);
            case PostRepairLossCount.TYPE -> postRepairLossCount(in, at, end);
            case IndependentBurstGapDiscard.TYPE -> independentBurstGapDiscard(in, at);
            case Dlrr.TYPE -> dlrr(in, at, end);
            case MosMetrics.TYPE -> mosMetrics(in, at, end);
            case VideoLossConcealment.TYPE -> videoLossConcealment(in, at);
            default -> new RawBlock(type, in.u8(at + 1), in.bytes(at + 4, end));
        };
    }

    /** What three blocks of run lengths are made of, in this order. */
    private interface RleMaker {
        XrBlock make(int reserved, int thinning, Ssrc source, int beginSequence, int endSequence, RleChunks chunks);
    }

    private static XrBlock rle(WireInput in, int at, int end, RleMaker maker) {
        int range = in.i32(at + 8);
        int flags = in.u8(at + 1);
        return maker.make(
                flags >>> 4,
                flags & 0xF,
                new Ssrc(in.i32(at + 4)),
                range >>> 16,
                range & 0xFFFF,
                in.chunks(at + 12, end));
    }

    private static PacketReceiptTimes packetReceiptTimes(WireInput in, int at, int end) {
        int range = in.i32(at + 8);
        int flags = in.u8(at + 1);
        return new PacketReceiptTimes(
                flags >>> 4,
                flags & 0xF,
                new Ssrc(in.i32(at + 4)),
                range >>> 16,
                range & 0xFFFF,
                in.times(at + 12, end));
    }

    private static ReceiverReferenceTime receiverReferenceTime(WireInput in, int at) {
        return new ReceiverReferenceTime(in.u8(at + 1), in.i64(at + 4));
    }

    private static StatisticsSummary statisticsSummary(WireInput in, int at) {
        int flags = in.u8(at + 1);
        int range = in.i32(at + 8);
        int hopLimits = in.i32(at + 36);
        return new StatisticsSummary(
                (flags & 0x80) != 0,
                (flags & 0x40) != 0,
                (flags & 0x20) != 0,
                (flags >>> 3) & 0x3,
                flags & 0x7,
                new Ssrc(in.i32(at + 4)),
                range >>> 16,
                range & 0xFFFF,
                in.u32(at + 12),
                in.u32(at + 16),
                in.u32(at + 20),
                in.u32(at + 24),
                in.u32(at + 28),
                in.u32(at + 32),
                hopLimits >>> 24,
                hopLimits >>> 16 & 0xFF,
                hopLimits >>> 8 & 0xFF,
                hopLimits & 0xFF);
    }

    /** Word by word, since this is the block that most packets have. */
    private static VoipMetrics voipMetrics(WireInput in, int at) {
        int shares = in.i32(at + 8);
        int durations = in.i32(at + 12);
        int delays = in.i32(at + 16);
        int levels = in.i32(at + 20);
        int scores = in.i32(at + 24);
        int buffer = in.i32(at + 28);
        int maxima = in.i32(at + 32);
        return new VoipMetrics(
                in.u8(at + 1),
                new Ssrc(in.i32(at + 4)),
                shares >>> 24,
                shares >>> 16 & 0xFF,
                shares >>> 8 & 0xFF,
                shares & 0xFF,
                durations >>> 16,
                durations & 0xFFFF,
                delays >>> 16,
                delays & 0xFFFF,
                levels >>> 24,
                levels >>> 16 & 0xFF,
                levels >>> 8 & 0xFF,
                levels & 0xFF,
                scores >>> 24,
                scores >>> 16 & 0xFF,
                scores >>> 8 & 0xFF,
                scores & 0xFF,
                buffer >>> 24,
                buffer >>> 16 & 0xFF,
                buffer & 0xFFFF,
                maxima >>> 16,
                maxima & 0xFFFF);
    }

    private static MulticastAcquisition multicastAcquisition(WireInput in, int at, int end) {
        return new MulticastAcquisition(
                in.u8(at + 1), new Ssrc(in.i32(at + 4)), in.u16(at + 8), in.u16(at + 10), in.bytes(at + 12, end));
    }

    private static InterDestinationSync interDestinationSync(WireInput in, int at) {
        int flags = in.u8(at + 1);
        int word = in.i32(at + 4);
        return new InterDestinationSync(
                flags >>> 4,
                (flags >>> 1) & 0x7,
                (flags & 0x1) != 0,
                word >>> 25,
                word & 0x1FFFFFF,
                in.u32(at + 8),
                new Ssrc(in.i32(at + 12)),
                in.i64(at + 16),
                in.u32(at + 24),
                in.u32(at + 28));
    }

    private static EcnSummary ecnSummary(WireInput in, int at) {
        return new EcnSummary(
                in.u8(at + 1),
                new Ssrc(in.i32(at + 4)),
                in.u32(at + 8),
                in.u32(at + 12),
                in.u16(at + 16),
                in.u16(at + 18),
                in.u16(at + 20),
                in.u16(at + 22));
    }

    private static MeasurementInformation measurementInformation(WireInput in, int at) {
        return new MeasurementInformation(
                in.u8(at + 1),
                new Ssrc(in.i32(at + 4)),
                in.u16(at + 8),
                in.u16(at + 10),
                in.u32(at + 12),
                in.u32(at + 16),
                in.u32(at + 20),
                in.i64(at + 24));
    }

    private static PacketDelayVariation packetDelayVariation(WireInput in, int at) {
        int flags = in.u8(at + 1);
        return new PacketDelayVariation(
                IntervalFlag.ofCode(flags >>> 6),
                (flags >>> 2) & 0xF,
                flags & 0x3,
                new Ssrc(in.i32(at + 4)),
                in.u16(at + 8),
                in.u16(at + 10),
                in.u16(at + 12),
                in.u16(at + 14),
                in.u16(at + 16),
                in.u16(at + 18));
    }

    private static DelayMetrics delayMetrics(WireInput in, int at) {
        int flags = in.u8(at + 1);
        return new DelayMetrics(
                IntervalFlag.ofCode(flags >>> 6),
                flags & 0x3F,
                new Ssrc(in.i32(at + 4)),
                in.u32(at + 8),
                in.u32(at + 12),
                in.u32(at + 16),
                in.i64(at + 20));
    }

    private static BurstGapLossSummary burstGapLossSummary(WireInput in, int at) {
        int flags = in.u8(at + 1);
        return new BurstGapLossSummary(
                IntervalFlag.ofCode(flags >>> 6),
                flags & 0x3F,
                new Ssrc(in.i32(at + 4)),
                in.u16(at + 8),
                in.u16(at + 10),
                in.u16(at + 12),
                in.u16(at + 14));
    }

    private static BurstGapDiscardSummary burstGapDiscardSummary(WireInput in, int at) {
        int flags = in.u8(at + 1);
        return new BurstGapDiscardSummary(
                IntervalFlag.ofCode(flags >>> 6),
                flags & 0x3F,
                new Ssrc(in.i32(at + 4)),
                in.u16(at + 8),
                in.u16(at + 10));
    }

    private static FrameImpairmentSummary frameImpairmentSummary(WireInput in, int at) {
        int flags = in.u8(at + 1);
        return new FrameImpairmentSummary(
                (flags & 0x80) != 0,
                flags & 0x7F,
                new Ssrc(in.i32(at + 4)),
                in.u16(at + 8),
                in.u16(at + 10),
                in.u32(at + 12),
                in.u32(at + 16),
                in.u32(at + 20),
                in.u32(at + 24));
    }

    private static BurstGapLoss burstGapLoss(WireInput in, int at) {
        int flags = in.u8(at + 1);
        long tail = in.u48(at + 18);
        return new BurstGapLoss(
                IntervalFlag.ofCode(flags >>> 6),
                (flags & 0x20) != 0,
                flags & 0x1F,
                new Ssrc(in.i32(at + 4)),
                in.u8(at + 8),
                in.u24(at + 9),
                in.u24(at + 12),
                in.u24(at + 15),
                (int) (tail >>> 36),
                tail & 0xFFFFFFFFFL);
    }

    private static BurstGapDiscard burstGapDiscard(WireInput in, int at) {
        int flags = in.u8(at + 1);
        return new BurstGapDiscard(
                IntervalFlag.ofCode(flags >>> 6),
                flags & 0x3F,
                new Ssrc(in.i32(at + 4)),
                in.u8(at + 8),
                in.u24(at + 9),
                in.u24(at + 12),
                in.u8(at + 15));
    }

    private static TsPsiIndependentDecodability tsPsiIndependentDecodability(WireInput in, int at) {
        return new TsPsiIndependentDecodability(
                in.u8(at + 1),
                new Ssrc(in.i32(at + 4)),
                in.u16(at + 8),
                in.u16(at + 10),
                in.u32(at + 12),
                in.u32(at + 16),
                in.u32(at + 20),
                in.u32(at + 24),
                in.u32(at + 28),
                in.u32(at + 32),
                in.u32(at + 36),
                in.u32(at + 40),
                in.u32(at + 44));
    }

    private static DeJitterBuffer deJitterBuffer(WireInput in, int at) {
        int flags = in.u8(at + 1);
        return new DeJitterBuffer(
                IntervalFlag.ofCode(flags >>> 6),
                (flags & 0x20) != 0,
                flags & 0x1F,
                new Ssrc(in.i32(at + 4)),
                in.u16(at + 8),
                in.u16(at + 10),
                in.u16(at + 12),
                in.u16(at + 14));
    }

    private static DiscardCount discardCount(WireInput in, int at) {
        int flags = in.u8(at + 1);
        return new DiscardCount(
                IntervalFlag.ofCode(flags >>> 6),
                (flags >>> 4) & 0x3,
                flags & 0xF,
                new Ssrc(in.i32(at + 4)),
                in.u32(at + 8));
    }

    private static DiscardRle discardRle(WireInput in, int at, int end) {
        int range = in.i32(at + 8);
        int flags = in.u8(at + 1);
        return new DiscardRle(
                flags >>> 5,
                (flags & 0x10) != 0,
                flags & 0xF,
                new Ssrc(in.i32(at + 4)),
                range >>> 16,
                range & 0xFFFF,
                in.chunks(at + 12, end));
    }

    private static BytesDiscarded bytesDiscarded(WireInput in, int at) {
        int flags = in.u8(at + 1);
        return new BytesDiscarded(
                IntervalFlag.ofCode(flags >>> 6),
                (flags & 0x20) != 0,
                flags & 0x1F,
                new Ssrc(in.i32(at + 4)),
                in.u32(at + 8));
    }

    private static InitialSyncDelay initialSyncDelay(WireInput in, int at) {
        return new InitialSyncDelay(in.u8(at + 1), new Ssrc(in.i32(at + 4)), in.u32(at + 8));
    }

    private static SyncOffset syncOffset(WireInput in, int at) {
        int flags = in.u8(at + 1);
        return new SyncOffset(IntervalFlag.ofCode(flags >>> 6), flags & 0x3F, new Ssrc(in.i32(at + 4)), in.i64(at + 8));
    }

    private static LossConcealment lossConcealment(WireInput in, int at) {
        int flags = in.u8(at + 1);
        return new LossConcealment(
                IntervalFlag.ofCode(flags >>> 6),
                (flags >>> 4) & 0x3,
                flags & 0xF,
                new Ssrc(in.i32(at + 4)),
                in.u32(at + 8),
                in.u32(at + 12),
                in.u32(at + 16),
                in.u16(at + 20),
                in.u16(at + 22),
                in.u32(at + 24));
    }

    private static ConcealedSeconds concealedSeconds(WireInput in, int at) {
        int flags = in.u8(at + 1);
        return new ConcealedSeconds(
                IntervalFlag.ofCode(flags >>> 6),
                (flags >>> 4) & 0x3,
                flags & 0xF,
                new Ssrc(in.i32(at + 4)),
                in.u32(at + 8),
                in.u32(at + 12),
                in.u16(at + 16),
                in.u8(at + 18),
                in.u8(at + 19));
    }

    private static TsPsiDecodability tsPsiDecodability(WireInput in, int at) {
        return new TsPsiDecodability(
                in.u8(at + 1),
                new Ssrc(in.i32(at + 4)),
                in.u16(at + 8),
                in.u16(at + 10),
                in.u16(at + 12),
                in.u16(at + 14),
                in.u16(at + 16),
                in.u16(at + 18),
                in.u16(at + 20),
                in.u16(at + 22),
                in.u16(at + 24),
                in.u16(at + 26));
    }

    private static PostRepairLossCount postRepairLossCount(WireInput in, int at, int end) {
        return new PostRepairLossCount(
                in.u8(at + 1),
                new Ssrc(in.i32(at + 4)),
                in.u16(at + 8),
                in.u16(at + 10),
                in.u16(at + 12),
                in.u16(at + 14),
                in.bytes(at + 16, end));
    }

    private static IndependentBurstGapDiscard independentBurstGapDiscard(WireInput in, int at) {
        int flags = in.u8(at + 1);
        return new IndependentBurstGapDiscard(
                IntervalFlag.ofCode(flags >>> 6),
                flags & 0x3F,
                new Ssrc(in.i32(at + 4)),
                in.u8(at + 8),
                in.u24(at + 9),
                in.u24(at + 12),
                in.u16(at + 15),
                in.u24(at + 17),
                in.u32(at + 20));
    }

    private static Dlrr dlrr(WireInput in, int at, int end) {
        DlrrItem[] items = new DlrrItem[(end - at) / DLRR_ITEM];
        for (int i = 0; i < items.length; i++) {
            int from = at + WORD + i * DLRR_ITEM;
            items[i] = new DlrrItem(new Ssrc(in.i32(from)), in.u32(from + 4), in.u32(from + 8));
        }
        return new Dlrr(in.u8(at + 1), Lists.of(items, items.length));
    }

    private static MosMetrics mosMetrics(WireInput in, int at, int end) {
        int flags = in.u8(at + 1);
        MosSegment[] segments = new MosSegment[(end - at) / WORD - 2];
        for (int i = 0; i < segments.length; i++) {
            segments[i] = new MosSegment(in.i32(at + 8 + i * WORD));
        }
        return new MosMetrics(
                IntervalFlag.ofCode(flags >>> 6), flags & 0x3F, new Ssrc(in.i32(at + 4)), List.of(segments));
    }

    private static VideoLossConcealment videoLossConcealment(WireInput in, int at) {
        int flags = in.u8(at + 1);
        int metricType = (flags >>> 4) & 0x3;
        boolean freeze = metricType == VideoLossConcealment.FREEZE;
        int shares = at + (freeze ? 20 : 16);
        return new VideoLossConcealment(
                IntervalFlag.ofCode(flags >>> 6),
                metricType,
                flags & 0xF,
                new Ssrc(in.i32(at + 4)),
                in.u32(at + 8),
                in.u32(at + 12),
                freeze ? in.u32(at + 16) : null,
                in.u8(shares),
                in.u8(shares + 1),
                in.u8(shares + 2),
                in.u8(shares + 3));
    }
}
