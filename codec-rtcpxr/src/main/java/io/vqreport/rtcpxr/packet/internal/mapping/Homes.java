package io.vqreport.rtcpxr.packet.internal.mapping;

import io.vqreport.metric.Basis;
import io.vqreport.metric.Metric;
import io.vqreport.model.Direction;
import io.vqreport.rtcpxr.packet.BurstGapDiscardSummary;
import io.vqreport.rtcpxr.packet.BurstGapLossSummary;
import io.vqreport.rtcpxr.packet.DeJitterBuffer;
import io.vqreport.rtcpxr.packet.DelayMetrics;
import io.vqreport.rtcpxr.packet.PacketDelayVariation;
import io.vqreport.rtcpxr.packet.SyncOffset;
import io.vqreport.rtcpxr.packet.VoipMetrics;
import io.vqreport.rtcpxr.packet.XrField;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Which blocks can say a metric, and of what basis. */
final class Homes {
    private static final Set<Basis> INTERVAL_OR_ALL = Set.of(Basis.INTERVAL, Basis.CUMULATIVE);
    private static final Set<Basis> ANY = Set.of(Basis.INTERVAL, Basis.CUMULATIVE, Basis.SAMPLED);

    private Homes() {}

    /** The fields of XR blocks that a metric can go into: those of small blocks first, the VoIP metrics block last. */
    static List<XrField> of(Metric metric, Direction direction) {
        List<XrField> homes = new ArrayList<>(2);
        XrField voip = null;
        for (FieldRule rule : MappingTable.fields()) {
            if (rule.role() == Role.METRIC && BlockMapper.metric(rule, direction) == metric) {
                if (rule.field().blockType() == VoipMetrics.TYPE) {
                    voip = rule.field();
                } else if (metric != Metric.GAP_THRESHOLD) {
                    // The threshold of a burst goes with the burst; by itself only the VoIP metrics block makes sense
                    // of it.
                    homes.add(rule.field());
                }
            }
        }
        if (metric == Metric.JITTER_BUFFER_RATE) {
            voip = XrField.VOIP_METRICS_RECEIVER_CONFIG;
        }
        if (voip != null) {
            homes.add(voip);
        }
        return homes;
    }

    /** The bases a block can say. */
    static Set<Basis> basesOf(int blockType) {
        boolean flagged = MappingTable.fieldsOf(blockType).stream()
                .anyMatch(field -> MappingTable.of(field).role() == Role.BASIS);
        if (!flagged) {
            return Set.of(MappingTable.basisOf(blockType));
        }
        return switch (blockType) {
            case DeJitterBuffer.TYPE -> Set.of(Basis.SAMPLED);
            case PacketDelayVariation.TYPE,
                    DelayMetrics.TYPE,
                    BurstGapLossSummary.TYPE,
                    BurstGapDiscardSummary.TYPE,
                    SyncOffset.TYPE -> ANY;
            default -> INTERVAL_OR_ALL;
        };
    }

    /** The basis a block is written with: the one wanted where it can say that, else the nearest. */
    static Basis basisFor(int blockType, Basis wanted) {
        Set<Basis> bases = basesOf(blockType);
        if (bases.contains(wanted)) {
            return wanted;
        }
        return bases.contains(Basis.INTERVAL)
                ? Basis.INTERVAL
                : bases.iterator().next();
    }
}
