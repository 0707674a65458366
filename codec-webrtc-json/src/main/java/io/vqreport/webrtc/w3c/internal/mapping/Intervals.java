package io.vqreport.webrtc.w3c.internal.mapping;

import io.vqreport.codec.DecodeLimits;
import io.vqreport.codec.Decoded;
import io.vqreport.codec.Problems;
import io.vqreport.webrtc.w3c.EntryInterval;
import io.vqreport.webrtc.w3c.GetStatsProblem;
import io.vqreport.webrtc.w3c.StatsEntry;
import io.vqreport.webrtc.w3c.StatsInterval;
import io.vqreport.webrtc.w3c.StatsMember;
import io.vqreport.webrtc.w3c.StatsSnapshot;
import io.vqreport.webrtc.w3c.StatsType;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Pairs the entries of two snapshots, and says of every stream that has no pair why. */
public final class Intervals {
    private static final Set<StatsType> STREAMS = EnumSet.of(
            StatsType.INBOUND_RTP, StatsType.OUTBOUND_RTP, StatsType.REMOTE_INBOUND_RTP, StatsType.REMOTE_OUTBOUND_RTP);

    /** The types whose counters go into a report. */
    private static final Set<StatsType> COUNTED = EnumSet.of(
            StatsType.INBOUND_RTP,
            StatsType.OUTBOUND_RTP,
            StatsType.REMOTE_INBOUND_RTP,
            StatsType.REMOTE_OUTBOUND_RTP,
            StatsType.TRANSPORT,
            StatsType.CANDIDATE_PAIR);

    private final Places places;
    private final List<EntryInterval> entries = new ArrayList<>();

    private Intervals(Places places) {
        this.places = places;
    }

    /**
     * Pairs two snapshots. Entries of before the standard are paired as those of the standard that they stand for, which the interval's
     * snapshots have beside them.
     *
     * @param earlier the snapshot before
     * @param later the snapshot after
     * @param limits how many problems are kept
     * @return the interval and what was odd about it
     */
    public static Decoded<StatsInterval> between(StatsSnapshot earlier, StatsSnapshot later, DecodeLimits limits) {
        return standard(Legacy.standardized(earlier), Legacy.standardized(later), limits);
    }

    private static Decoded<StatsInterval> standard(StatsSnapshot earlier, StatsSnapshot later, DecodeLimits limits) {
        Problems problems = new Problems(limits);
        Intervals intervals = new Intervals(new Places(later, problems));
        Map<String, StatsEntry> before = byId(earlier);
        for (StatsEntry entry : intervals.distinct(later)) {
            intervals.pair(before.remove(entry.id()), entry);
        }
        Places gone = new Places(earlier, problems);
        for (StatsEntry entry : before.values()) {
            if (is(entry, STREAMS)) {
                gone.note(GetStatsProblem.ENTRY_REMOVED, entry);
            }
        }
        return problems.with(new StatsInterval(earlier, later, intervals.entries));
    }

    static Map<String, StatsEntry> byId(StatsSnapshot snapshot) {
        Map<String, StatsEntry> entries = new LinkedHashMap<>();
        for (StatsEntry entry : snapshot.entries()) {
            if (!entry.id().isEmpty()) {
                entries.putIfAbsent(entry.id(), entry);
            }
        }
        return entries;
    }

    private List<StatsEntry> distinct(StatsSnapshot snapshot) {
        Map<String, StatsEntry> seen = new HashMap<>();
        List<StatsEntry> list = new ArrayList<>();
        for (StatsEntry entry : snapshot.entries()) {
            if (entry.id().isEmpty()) {
                continue;
            }
            if (seen.putIfAbsent(entry.id(), entry) == null) {
                list.add(entry);
            } else {
                places.note(GetStatsProblem.ID_REPEATED, entry);
            }
        }
        return list;
    }

    private void pair(@Nullable StatsEntry earlier, StatsEntry later) {
        boolean counted = is(later, COUNTED);
        if (earlier == null) {
            if (is(later, STREAMS)) {
                places.note(GetStatsProblem.ENTRY_NEW, later);
            }
            return;
        }
        if (!earlier.type().equals(later.type()) || otherSource(earlier, later)) {
            places.note(GetStatsProblem.ENTRY_REPLACED, later);
            return;
        }
        Double from = earlier.head().timestampMillis();
        Double to = later.head().timestampMillis();
        if (from == null || to == null) {
            // That it has none was noted when it was read.
            return;
        }
        if (from >= to) {
            if (counted) {
                places.note(from > to ? GetStatsProblem.TIMESTAMP_BACKWARDS : GetStatsProblem.NOT_ADVANCED, later);
            }
            return;
        }
        EntryInterval interval = new EntryInterval(earlier, later);
        entries.add(interval);
        if (counted) {
            for (StatsMember member : later.members().known().keySet()) {
                if (interval.fell(member)) {
                    places.note(GetStatsProblem.COUNTER_RESET, later, member);
                }
            }
        }
    }

    private static boolean otherSource(StatsEntry earlier, StatsEntry later) {
        return earlier.members().has(StatsMember.SSRC)
                && later.members().has(StatsMember.SSRC)
                && !earlier.members()
                        .number(StatsMember.SSRC)
                        .equals(later.members().number(StatsMember.SSRC));
    }

    private static boolean is(StatsEntry entry, Set<StatsType> types) {
        return entry.type().map(types::contains).orElse(false);
    }
}
