package io.vqreport.rtcpxr.packet.internal.rules;

import io.vqreport.convert.MosTimesTen;
import io.vqreport.convert.RFactor;
import io.vqreport.convert.Validity;
import io.vqreport.rtcpxr.packet.BurstGapDiscard;
import io.vqreport.rtcpxr.packet.BurstGapDiscardSummary;
import io.vqreport.rtcpxr.packet.BurstGapLoss;
import io.vqreport.rtcpxr.packet.BurstGapLossSummary;
import io.vqreport.rtcpxr.packet.DiscardCount;
import io.vqreport.rtcpxr.packet.DiscardRle;
import io.vqreport.rtcpxr.packet.DuplicateRle;
import io.vqreport.rtcpxr.packet.FieldState;
import io.vqreport.rtcpxr.packet.FieldValue;
import io.vqreport.rtcpxr.packet.IndependentBurstGapDiscard;
import io.vqreport.rtcpxr.packet.IntervalBlock;
import io.vqreport.rtcpxr.packet.IntervalFlag;
import io.vqreport.rtcpxr.packet.LossRle;
import io.vqreport.rtcpxr.packet.MosMetrics;
import io.vqreport.rtcpxr.packet.MosSegment;
import io.vqreport.rtcpxr.packet.PacketDelayVariation;
import io.vqreport.rtcpxr.packet.PacketReceiptTimes;
import io.vqreport.rtcpxr.packet.PostRepairLossRle;
import io.vqreport.rtcpxr.packet.RawBlock;
import io.vqreport.rtcpxr.packet.RleBlock;
import io.vqreport.rtcpxr.packet.RtcpProblem;
import io.vqreport.rtcpxr.packet.SequenceRange;
import io.vqreport.rtcpxr.packet.StatisticsSummary;
import io.vqreport.rtcpxr.packet.VoipMetrics;
import io.vqreport.rtcpxr.packet.XrBlock;
import io.vqreport.rtcpxr.packet.XrBlockType;
import java.util.List;

/** The rules that need nothing but the block itself. */
final class BlockRules {
    private static final int RESERVED_DISCARD_TYPE = 3;
    private static final int NO_HOP_LIMIT = 3;

    private BlockRules() {}

    static void check(XrBlock block, Findings findings) {
        if (block instanceof RawBlock) {
            return;
        }
        switch (block.blockType()) {
            case VoipMetrics.TYPE -> voipMetrics((VoipMetrics) block, findings);
            case StatisticsSummary.TYPE -> summary((StatisticsSummary) block, findings);
            case PacketReceiptTimes.TYPE -> receiptTimes((PacketReceiptTimes) block, findings);
            case LossRle.TYPE, DuplicateRle.TYPE, PostRepairLossRle.TYPE, DiscardRle.TYPE ->
                chunks((RleBlock) block, findings);
            default -> {
                if (block instanceof IntervalBlock interval) {
                    interval(interval, findings);
                }
            }
        }
    }

    private static void chunks(RleBlock block, Findings findings) {
        SequenceRange range = block.range();
        range(range, findings);
        if (block.chunks().events() < range.count()) {
            findings.add(RtcpProblem.CHUNKS_MISSING, "chunks");
        }
    }

    private static void receiptTimes(PacketReceiptTimes block, Findings findings) {
        range(new SequenceRange(block.beginSequence(), block.endSequence(), block.thinning()), findings);
    }

    private static void range(SequenceRange range, Findings findings) {
        if (range.span() >= SequenceRange.LIMIT) {
            findings.add(RtcpProblem.RANGE, "endSequence");
        }
    }

    private static void voipMetrics(VoipMetrics block, Findings findings) {
        threshold(block.gapThreshold(), "gapThreshold", findings);
        if (RFactor.validity(block.rFactor()) == Validity.ILLEGAL) {
            findings.add(RtcpProblem.R_FACTOR, "rFactor");
        }
        if (RFactor.validity(block.externalRFactor()) == Validity.ILLEGAL) {
            findings.add(RtcpProblem.R_FACTOR, "externalRFactor");
        }
        if (MosTimesTen.validity(block.mosListening()) == Validity.ILLEGAL) {
            findings.add(RtcpProblem.MOS, "mosListening");
        }
        if (MosTimesTen.validity(block.mosConversational()) == Validity.ILLEGAL) {
            findings.add(RtcpProblem.MOS, "mosConversational");
        }
    }

    private static void threshold(int threshold, String component, Findings findings) {
        if (threshold == 0) {
            findings.add(RtcpProblem.GAP_THRESHOLD, component);
        }
    }

    private static void summary(StatisticsSummary block, Findings findings) {
        if (block.hopLimitKind() == NO_HOP_LIMIT) {
            findings.add(RtcpProblem.SUMMARY_FLAGS, "hopLimitKind");
        }
        if (!block.lossReported() && block.lostPackets() != 0) {
            findings.add(RtcpProblem.SUMMARY_FLAGS, "lostPackets");
        }
        if (!block.duplicatesReported() && block.duplicatePackets() != 0) {
            findings.add(RtcpProblem.SUMMARY_FLAGS, "duplicatePackets");
        }
        if (!block.jitterReported()
                && (block.minJitter() | block.maxJitter() | block.meanJitter() | block.devJitter()) != 0) {
            findings.add(RtcpProblem.SUMMARY_FLAGS, "minJitter");
        }
        if (block.hopLimitKind() == 0
                && (block.minHopLimit() | block.maxHopLimit() | block.meanHopLimit() | block.devHopLimit()) != 0) {
            findings.add(RtcpProblem.SUMMARY_FLAGS, "minHopLimit");
        }
    }

    private static void interval(IntervalBlock block, Findings findings) {
        XrBlockType type = XrBlockType.ofCode(block.blockType()).orElseThrow();
        if (!type.allows(block.interval())) {
            findings.add(RtcpProblem.INTERVAL_FLAG, "interval");
        } else if (block.interval() == IntervalFlag.RESERVED) {
            findings.add(RtcpProblem.INTERVAL_UNSTATED, "interval");
        }
        if (block instanceof PacketDelayVariation variation) {
            share(variation.positivePercentileValue(), "positivePercentile", findings);
            share(variation.negativePercentileValue(), "negativePercentile", findings);
        } else if (block instanceof BurstGapLossSummary summary) {
            share(summary.burstLossRateValue(), "burstLossRate", findings);
            share(summary.gapLossRateValue(), "gapLossRate", findings);
        } else if (block instanceof BurstGapDiscardSummary summary) {
            share(summary.burstDiscardRateValue(), "burstDiscardRate", findings);
            share(summary.gapDiscardRateValue(), "gapDiscardRate", findings);
        } else if (block instanceof BurstGapLoss loss) {
            threshold(loss.threshold(), "threshold", findings);
        } else if (block instanceof BurstGapDiscard discard) {
            threshold(discard.threshold(), "threshold", findings);
        } else if (block instanceof IndependentBurstGapDiscard discard) {
            threshold(discard.threshold(), "threshold", findings);
        } else if (block instanceof DiscardCount count && count.discardType() == RESERVED_DISCARD_TYPE) {
            findings.add(RtcpProblem.DISCARD_TYPE, "discardType");
        } else if (block instanceof MosMetrics mos) {
            List<MosSegment> segments = mos.segments();
            if (segments.stream()
                    .anyMatch(it -> it.multiChannel() != segments.get(0).multiChannel())) {
                findings.add(RtcpProblem.SEGMENTS_MIXED, "segments");
            }
        }
    }

    private static void share(FieldValue value, String component, Findings findings) {
        if (value.state() == FieldState.ILLEGAL) {
            findings.add(RtcpProblem.SHARE, component);
        }
    }
}
