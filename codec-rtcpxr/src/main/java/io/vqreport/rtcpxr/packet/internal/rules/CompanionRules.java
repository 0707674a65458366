package io.vqreport.rtcpxr.packet.internal.rules;

import io.vqreport.model.Ssrc;
import io.vqreport.rtcpxr.packet.BurstGapDiscard;
import io.vqreport.rtcpxr.packet.BurstGapDiscardSummary;
import io.vqreport.rtcpxr.packet.BurstGapLoss;
import io.vqreport.rtcpxr.packet.BytesDiscarded;
import io.vqreport.rtcpxr.packet.DiscardCount;
import io.vqreport.rtcpxr.packet.Dlrr;
import io.vqreport.rtcpxr.packet.DuplicateRle;
import io.vqreport.rtcpxr.packet.ExtendedReport;
import io.vqreport.rtcpxr.packet.IntervalBlock;
import io.vqreport.rtcpxr.packet.LossRle;
import io.vqreport.rtcpxr.packet.MeasurementInformation;
import io.vqreport.rtcpxr.packet.PacketReceiptTimes;
import io.vqreport.rtcpxr.packet.ReceiverReferenceTime;
import io.vqreport.rtcpxr.packet.ReceiverReport;
import io.vqreport.rtcpxr.packet.RtcpPacket;
import io.vqreport.rtcpxr.packet.RtcpProblem;
import io.vqreport.rtcpxr.packet.SenderReport;
import io.vqreport.rtcpxr.packet.StatisticsSummary;
import io.vqreport.rtcpxr.packet.VoipMetrics;
import io.vqreport.rtcpxr.packet.XrBlock;
import io.vqreport.rtcpxr.packet.XrBlockType;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The rules that look at what else stands in the compound packet. Looks through it once for each kind of companion, if needed. */
final class CompanionRules {
    private static final int EARLY = 1;
    private static final int LATE = 2;

    private final List<RtcpPacket> packets;
    private final boolean hasReceiverReport;
    /** The streams whose measurement information has gone by. */
    private final Set<Ssrc> measured = new HashSet<>();

    private boolean discardsKnown;
    /** The streams of which a burst/gap discard block stands somewhere. */
    private final Set<Ssrc> discards = new HashSet<>();

    private int countsOf = -1;
    private final Set<Ssrc> early = new HashSet<>();
    private final Set<Ssrc> late = new HashSet<>();

    CompanionRules(List<RtcpPacket> packets) {
        this.packets = packets;
        this.hasReceiverReport =
                packets.stream().anyMatch(it -> it instanceof ReceiverReport || it instanceof SenderReport);
    }

    /** Whether the rules look at a block: none of RFC 3611 asks for, or is asked for as, something beside it. */
    static boolean concern(XrBlock block) {
        return !(block instanceof VoipMetrics
                || block instanceof StatisticsSummary
                || block instanceof LossRle
                || block instanceof DuplicateRle
                || block instanceof PacketReceiptTimes
                || block instanceof ReceiverReferenceTime
                || block instanceof Dlrr);
    }

    /** What a block lacks beside it; to be asked of each block in its order. */
    @Nullable
    Oddity of(XrBlock block, int packet) {
        if (block instanceof MeasurementInformation information) {
            measured.add(information.source());
            return null;
        }
        if (!(block instanceof IntervalBlock interval)) {
            return null;
        }
        Oddity found = null;
        boolean hasMeasurement = measured.contains(interval.source());
        if (!hasMeasurement
                && XrBlockType.ofCode(block.blockType()).orElseThrow().needsMeasurement()) {
            found = new Oddity(RtcpProblem.MEASUREMENT_MISSING, "", 0, found);
        }
        boolean missing = (block instanceof BurstGapLoss loss && loss.combined() && !hasDiscard(loss.source()))
                || (block instanceof BurstGapDiscardSummary && !hasCounts(interval.source(), packet))
                || (block instanceof BytesDiscarded && !hasMeasurement && !hasReceiverReport);
        return missing ? new Oddity(RtcpProblem.COMPANION_MISSING, "", 0, found) : found;
    }

    private boolean hasDiscard(Ssrc source) {
        if (!discardsKnown) {
            discardsKnown = true;
            for (RtcpPacket packet : packets) {
                if (packet instanceof ExtendedReport report) {
                    for (XrBlock block : report.blocks()) {
                        if (block instanceof BurstGapDiscard discard) {
                            discards.add(discard.source());
                        }
                    }
                }
            }
        }
        return discards.contains(source);
    }

    /** Both counts must stand in the same XR packet. */
    private boolean hasCounts(Ssrc source, int packet) {
        if (countsOf != packet) {
            countsOf = packet;
            early.clear();
            late.clear();
            for (XrBlock block : ((ExtendedReport) packets.get(packet)).blocks()) {
                if (block instanceof DiscardCount count && count.discardType() == EARLY) {
                    early.add(count.source());
                } else if (block instanceof DiscardCount count && count.discardType() == LATE) {
                    late.add(count.source());
                }
            }
        }
        return early.contains(source) && late.contains(source);
    }
}
