package io.vqreport.rtcpxr.packet.internal.mapping;

import io.vqreport.metric.Basis;
import io.vqreport.rtcpxr.packet.IntervalBlock;
import io.vqreport.rtcpxr.packet.IntervalFlag;
import io.vqreport.rtcpxr.packet.StreamBlock;
import java.util.Comparator;
import java.util.List;

/** The basis of what blocks say. */
final class Bases {
    private static final List<Basis> ORDER =
            List.of(Basis.CUMULATIVE, Basis.INTERVAL, Basis.SAMPLED, Basis.UNSPECIFIED);

    /** Values of the whole call, then those of an interval, then samples; a stable order. */
    static final Comparator<StreamDraft> BROADEST_FIRST = Comparator.comparingInt(draft -> ORDER.indexOf(draft.basis));

    private Bases() {}

    static Basis of(StreamBlock block) {
        return block instanceof IntervalBlock flagged
                ? of(flagged.interval())
                : MappingTable.basisOf(block.blockType());
    }

    static Basis of(IntervalFlag flag) {
        return switch (flag) {
            case RESERVED -> Basis.UNSPECIFIED;
            case SAMPLED -> Basis.SAMPLED;
            case INTERVAL -> Basis.INTERVAL;
            case CUMULATIVE -> Basis.CUMULATIVE;
        };
    }

    static IntervalFlag flagOf(Basis basis) {
        return switch (basis) {
            case UNSPECIFIED -> IntervalFlag.RESERVED;
            case SAMPLED -> IntervalFlag.SAMPLED;
            case INTERVAL -> IntervalFlag.INTERVAL;
            case CUMULATIVE -> IntervalFlag.CUMULATIVE;
        };
    }
}
