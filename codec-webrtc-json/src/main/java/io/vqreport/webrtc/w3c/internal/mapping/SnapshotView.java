package io.vqreport.webrtc.w3c.internal.mapping;

import io.vqreport.metric.Basis;
import io.vqreport.model.MeasurementWindow;
import io.vqreport.webrtc.w3c.EntryInterval;
import io.vqreport.webrtc.w3c.GetStatsProblem;
import io.vqreport.webrtc.w3c.StatsEntry;
import io.vqreport.webrtc.w3c.StatsInterval;
import io.vqreport.webrtc.w3c.StatsMember;
import io.vqreport.webrtc.w3c.StatsSnapshot;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A snapshot with its entries by id, what happened to each since the one before, and which were looked at. */
final class SnapshotView {
    private final StatsSnapshot snapshot;
    private final @Nullable Map<String, EntryInterval> intervals;
    /** The ids of the snapshot before. */
    private final Set<String> previous;

    private final Map<String, StatsEntry> byId;
    private final Set<String> consumed = new HashSet<>();
    private final Set<Double> judged = new HashSet<>();
    private final Places places;

    private SnapshotView(
            StatsSnapshot snapshot,
            @Nullable Map<String, EntryInterval> intervals,
            Set<String> previous,
            Places places) {
        this.snapshot = snapshot;
        this.intervals = intervals;
        this.previous = previous;
        this.byId = Intervals.byId(snapshot);
        this.places = places;
    }

    static SnapshotView of(StatsInterval interval, Places places) {
        Map<String, EntryInterval> intervals = new HashMap<>();
        interval.entries().forEach(entry -> intervals.put(entry.later().id(), entry));
        return new SnapshotView(
                interval.later(), intervals, Intervals.byId(interval.earlier()).keySet(), places);
    }

    static SnapshotView of(StatsSnapshot snapshot, Places places) {
        return new SnapshotView(snapshot, null, Set.of(), places);
    }

    StatsSnapshot snapshot() {
        return snapshot;
    }

    Iterable<StatsEntry> entries() {
        return byId.values();
    }

    /** Follows a reference of an entry to another one; notes where it leads nowhere. */
    <T extends StatsEntry> @Nullable T follow(StatsEntry from, StatsMember reference, Class<T> type) {
        String id = from.members().text(reference).orElse(null);
        if (id == null) {
            return null;
        }
        StatsEntry entry = byId.get(id);
        if (!type.isInstance(entry)) {
            places.note(GetStatsProblem.REFERENCE_MISSING, from, reference);
            return null;
        }
        consumed.add(id);
        return type.cast(entry);
    }

    /** What can be read off an entry; absent where there is no interval to read it over. */
    @Nullable
    Readings readings(@Nullable StatsEntry entry, @Nullable Readings companion) {
        if (entry == null) {
            return null;
        }
        consumed.add(entry.id());
        if (intervals == null) {
            return new Readings(entry, null, companion, places);
        }
        EntryInterval interval = intervals.get(entry.id());
        return interval == null ? null : new Readings(entry, interval, companion, places);
    }

    /** What can be read off an entry that holds values of the moment, even if it is new. */
    @Nullable
    Readings present(@Nullable StatsEntry entry) {
        if (entry == null) {
            return null;
        }
        Readings readings = readings(entry, null);
        return readings == null && !previous.contains(entry.id()) ? new Readings(entry, null, null, places) : readings;
    }

    boolean consumed(StatsEntry entry) {
        return consumed.contains(entry.id());
    }

    /** The window of an entry's values: its two timestamps, or the one it has. */
    MeasurementWindow window(Readings readings) {
        EntryInterval interval = readings.interval();
        if (interval == null) {
            return new MeasurementWindow(null, instant(readings.entry()), null, Basis.SAMPLED);
        }
        return new MeasurementWindow(instant(interval.earlier()), instant(readings.entry()), null, Basis.INTERVAL);
    }

    private @Nullable Instant instant(StatsEntry entry) {
        Double millis = entry.head().timestampMillis();
        if (millis == null) {
            return null;
        }
        Instant instant = Instants.of(millis);
        // Most entries share one timestamp, which is judged once.
        if (judged.add(millis)) {
            if (instant == null) {
                places.note(GetStatsProblem.TIMESTAMP_OUT_OF_RANGE, entry);
            } else if (!Instants.isPlausible(millis)) {
                places.note(GetStatsProblem.CLOCK_NOT_SET, entry);
            }
        }
        return instant;
    }
}
