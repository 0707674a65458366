package io.vqreport.rtcpxr.packet.internal.rules;

import io.vqreport.convert.MosTimesTen;
import io.vqreport.convert.RFactor;
import io.vqreport.convert.Validity;
import io.vqreport.rtcpxr.packet.BurstGapDiscard;
import io.vqreport.rtcpxr.packet.BurstGapDiscardSummary;
import io.vqreport.rtcpxr.packet.BurstGapLoss;
import io.vqreport.rtcpxr.packet.BurstGapLossSummary;
import io.vqreport.rtcpxr.packet.DiscardCount;
import io.vqreport.rtcpxr.packet.Dlrr;
import io.vqreport.rtcpxr.packet.DuplicateRle;
import io.vqreport.rtcpxr.packet.FieldState;
import io.vqreport.rtcpxr.packet.FieldValue;
import io.vqreport.rtcpxr.packet.IndependentBurstGapDiscard;
import io.vqreport.rtcpxr.packet.IntervalBlock;
import io.vqreport.rtcpxr.packet.IntervalFlag;
import io.vqreport.rtcpxr.packet.LossRle;
import io.vqreport.rtcpxr.packet.MosMetrics;
import io.vqreport.rtcpxr.packet.MosSegment;
import io.vqreport.rtcpxr.packet.MulticastAcquisition;
import io.vqreport.rtcpxr.packet.PacketDelayVariation;
import io.vqreport.rtcpxr.packet.PacketReceiptTimes;
import io.vqreport.rtcpxr.packet.PostRepairLossCount;
import io.vqreport.rtcpxr.packet.RawBlock;
import io.vqreport.rtcpxr.packet.ReceiverReferenceTime;
import io.vqreport.rtcpxr.packet.RleBlock;
import io.vqreport.rtcpxr.packet.RleChunks;
import io.vqreport.rtcpxr.packet.RtcpProblem;
import io.vqreport.rtcpxr.packet.SequenceRange;
import io.vqreport.rtcpxr.packet.StatisticsSummary;
import io.vqreport.rtcpxr.packet.VoipMetrics;
import io.vqreport.rtcpxr.packet.XrBlock;
import io.vqreport.rtcpxr.packet.XrBlockType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rules that need nothing but the block itself. */
final class BlockRules {
    private static final int RESERVED_DISCARD_TYPE = 3;
    private static final int NO_HOP_LIMIT = 3;

    private BlockRules() {}

    /**
     * What is odd about a block. Common blocks come first, by their classes: to find out whether a class has an interface takes longer than
     * everything else here.
     */
    static @Nullable Oddity of(XrBlock block) {
        if (block instanceof VoipMetrics voip) {
            return voipMetrics(voip);
        }
        if (block instanceof StatisticsSummary summary) {
            return summary(summary);
        }
        if (block instanceof LossRle rle) {
            return chunks(rle, rle.beginSequence(), rle.endSequence(), rle.thinning(), rle.chunks());
        }
        if (block instanceof DuplicateRle rle) {
            return chunks(rle, rle.beginSequence(), rle.endSequence(), rle.thinning(), rle.chunks());
        }
        if (block instanceof PacketReceiptTimes times) {
            return range(times, times.range(), LayoutRules.of(times));
        }
        return block instanceof ReceiverReferenceTime || block instanceof Dlrr ? null : ofOther(block);
    }

    private static @Nullable Oddity ofOther(XrBlock block) {
        if (block instanceof RawBlock raw) {
            return LayoutRules.of(raw);
        }
        if (block instanceof PostRepairLossCount count) {
            return LayoutRules.of(count);
        }
        if (block instanceof MulticastAcquisition acquisition) {
            return LayoutRules.of(acquisition);
        }
        if (block instanceof RleBlock rle) {
            return chunks(rle, rle.beginSequence(), rle.endSequence(), rle.thinning(), rle.chunks());
        }
        return block instanceof IntervalBlock interval ? value(interval, interval(interval)) : null;
    }

    private static @Nullable Oddity chunks(XrBlock block, int begin, int end, int thinning, RleChunks chunks) {
        SequenceRange range = new SequenceRange(begin, end, thinning);
        Oddity found = range(block, range, null);
        return chunks.events() < range.count()
                ? new Oddity(RtcpProblem.CHUNKS_MISSING, "chunks", LayoutRules.CHUNKS_AT, found)
                : found;
    }

    private static @Nullable Oddity range(XrBlock block, SequenceRange range, @Nullable Oddity before) {
        return range.span() >= SequenceRange.LIMIT
                ? Oddity.of(RtcpProblem.RANGE, block, "endSequence", before)
                : before;
    }

    private static @Nullable Oddity voipMetrics(VoipMetrics block) {
        Oddity found = threshold(block, block.gapThreshold(), "gapThreshold", null);
        if (RFactor.validity(block.rFactor()) == Validity.ILLEGAL) {
            found = Oddity.of(RtcpProblem.R_FACTOR, block, "rFactor", found);
        }
        if (RFactor.validity(block.externalRFactor()) == Validity.ILLEGAL) {
            found = Oddity.of(RtcpProblem.R_FACTOR, block, "externalRFactor", found);
        }
        if (MosTimesTen.validity(block.mosListening()) == Validity.ILLEGAL) {
            found = Oddity.of(RtcpProblem.MOS, block, "mosListening", found);
        }
        if (MosTimesTen.validity(block.mosConversational()) == Validity.ILLEGAL) {
            found = Oddity.of(RtcpProblem.MOS, block, "mosConversational", found);
        }
        return found;
    }

    private static @Nullable Oddity threshold(XrBlock block, int threshold, String component, @Nullable Oddity before) {
        return threshold == 0 ? Oddity.of(RtcpProblem.GAP_THRESHOLD, block, component, before) : before;
    }

    private static @Nullable Oddity summary(StatisticsSummary block) {
        Oddity found = null;
        if (block.hopLimitKind() == NO_HOP_LIMIT) {
            found = Oddity.of(RtcpProblem.SUMMARY_FLAGS, block, "hopLimitKind", found);
        }
        if (!block.lossReported() && block.lostPackets() != 0) {
            found = Oddity.of(RtcpProblem.SUMMARY_FLAGS, block, "lostPackets", found);
        }
        if (!block.duplicatesReported() && block.duplicatePackets() != 0) {
            found = Oddity.of(RtcpProblem.SUMMARY_FLAGS, block, "duplicatePackets", found);
        }
        if (!block.jitterReported()
                && (block.minJitter() | block.maxJitter() | block.meanJitter() | block.devJitter()) != 0) {
            found = Oddity.of(RtcpProblem.SUMMARY_FLAGS, block, "minJitter", found);
        }
        if (block.hopLimitKind() == 0
                && (block.minHopLimit() | block.maxHopLimit() | block.meanHopLimit() | block.devHopLimit()) != 0) {
            found = Oddity.of(RtcpProblem.SUMMARY_FLAGS, block, "minHopLimit", found);
        }
        return found;
    }

    private static @Nullable Oddity interval(IntervalBlock block) {
        XrBlockType type = XrBlockType.ofCode(block.blockType()).orElseThrow();
        if (!type.allows(block.interval())) {
            return Oddity.of(RtcpProblem.INTERVAL_FLAG, block, "interval", null);
        }
        return block.interval() == IntervalFlag.RESERVED
                ? Oddity.of(RtcpProblem.INTERVAL_UNSTATED, block, "interval", null)
                : null;
    }

    private static @Nullable Oddity value(IntervalBlock block, @Nullable Oddity found) {
        if (block instanceof PacketDelayVariation it) {
            Oddity positive = share(it, it.positivePercentileValue(), "positivePercentile", found);
            return share(it, it.negativePercentileValue(), "negativePercentile", positive);
        }
        if (block instanceof BurstGapLossSummary it) {
            Oddity burst = share(it, it.burstLossRateValue(), "burstLossRate", found);
            return share(it, it.gapLossRateValue(), "gapLossRate", burst);
        }
        if (block instanceof BurstGapDiscardSummary it) {
            Oddity burst = share(it, it.burstDiscardRateValue(), "burstDiscardRate", found);
            return share(it, it.gapDiscardRateValue(), "gapDiscardRate", burst);
        }
        if (block instanceof BurstGapLoss it) {
            return threshold(it, it.threshold(), "threshold", found);
        }
        if (block instanceof BurstGapDiscard it) {
            return threshold(it, it.threshold(), "threshold", found);
        }
        if (block instanceof IndependentBurstGapDiscard it) {
            return threshold(it, it.threshold(), "threshold", found);
        }
        if (block instanceof DiscardCount it && it.discardType() == RESERVED_DISCARD_TYPE) {
            return Oddity.of(RtcpProblem.DISCARD_TYPE, it, "discardType", found);
        }
        if (block instanceof MosMetrics it && isMixed(it.segments())) {
            return new Oddity(RtcpProblem.SEGMENTS_MIXED, "segments", LayoutRules.SEGMENTS_AT, found);
        }
        return found;
    }

    private static boolean isMixed(List<MosSegment> segments) {
        return segments.stream()
                .anyMatch(it -> it.multiChannel() != segments.get(0).multiChannel());
    }

    private static @Nullable Oddity share(XrBlock block, FieldValue value, String component, @Nullable Oddity before) {
        return value.state() == FieldState.ILLEGAL ? Oddity.of(RtcpProblem.SHARE, block, component, before) : before;
    }
}
