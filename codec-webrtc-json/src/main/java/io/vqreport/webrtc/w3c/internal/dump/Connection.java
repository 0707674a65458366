package io.vqreport.webrtc.w3c.internal.dump;

import com.fasterxml.jackson.core.JsonFactory;
import io.vqreport.codec.DecodeOptions;
import io.vqreport.codec.Location;
import io.vqreport.codec.MalformedReportException;
import io.vqreport.codec.Problems;
import io.vqreport.webrtc.internal.JsonFactories;
import io.vqreport.webrtc.w3c.ContainerForm;
import io.vqreport.webrtc.w3c.GetStatsProblem;
import io.vqreport.webrtc.w3c.StatsEntry;
import io.vqreport.webrtc.w3c.StatsSnapshot;
import io.vqreport.webrtc.w3c.internal.EntryBuilder;
import io.vqreport.webrtc.w3c.internal.Modes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The columns of one peer connection of webrtc-internals, and the snapshots they were made of. */
final class Connection {
    private static final String TIMESTAMP = "timestamp";

    private final String name;
    private final Location place;
    private final Map<String, EntryColumns> entries = new LinkedHashMap<>();
    private boolean computed;

    Connection(String name) {
        this.name = name;
        this.place = new Location(-1, -1, -1, "/PeerConnections/" + DumpNotes.name(name) + "/stats");
    }

    /** Whether no computed series was seen yet. */
    boolean firstComputed() {
        boolean first = !computed;
        computed = true;
        return first;
    }

    /** Takes a series; false where timestamps are none. */
    boolean add(String id, String member, String type, ColumnCursor values) {
        EntryColumns entry = entries.computeIfAbsent(id, key -> new EntryColumns(key, type));
        if (member.equals(TIMESTAMP)) {
            return entry.times(values);
        }
        // The page has series of the two that every entry begins with.
        if (!member.equals("id") && !member.equals("type")) {
            entry.add(new Series(member, values));
        }
        return true;
    }

    /** Aligns all series to the timestamps of their entries. */
    void alignment(Problems problems) {
        for (EntryColumns entry : entries.values()) {
            DumpNotes notes = new DumpNotes(problems, place, entry.id());
            if (!entry.timed()) {
                notes.note(GetStatsProblem.SERIES_WITHOUT_TIMES);
                continue;
            }
            for (Series series : entry.series()) {
                if (series.size() < entry.rows()) {
                    notes.note(GetStatsProblem.SERIES_SHORT, series.member());
                } else if (series.size() > entry.rows()) {
                    notes.note(GetStatsProblem.SERIES_LONG, series.member());
                }
                series.align(entry.rows());
            }
        }
    }

    /** Hands over the snapshots, in their order. */
    void emit(SnapshotSink sink, DecodeOptions options) {
        List<EntryColumns> timed =
                entries.values().stream().filter(EntryColumns::timed).toList();
        double[] polls =
                polls(timed.stream().filter(entry -> !entry.isReportedByPeer()).toList());
        if (polls.length == 0) {
            polls = polls(timed);
        }
        List<List<EntryColumns>> rows = new ArrayList<>(polls.length);
        for (int i = 0; i < polls.length; i++) {
            rows.add(new ArrayList<>());
        }
        Map<EntryColumns, int[]> places = new LinkedHashMap<>();
        for (EntryColumns entry : timed) {
            int[] of = entry.pollsOfRows(polls);
            places.put(entry, of);
            for (int poll : of) {
                if (poll >= 0) {
                    rows.get(poll).add(entry);
                }
            }
        }
        JsonFactory factory = JsonFactories.of(options.limits());
        for (List<EntryColumns> poll : rows) {
            snapshot(poll, places, factory, sink, options);
        }
    }

    private static double[] polls(Collection<EntryColumns> entries) {
        return entries.stream()
                .flatMapToDouble(entry -> Arrays.stream(entry.timestamps()))
                .sorted()
                .distinct()
                .toArray();
    }

    private void snapshot(
            List<EntryColumns> poll,
            Map<EntryColumns, int[]> places,
            JsonFactory factory,
            SnapshotSink sink,
            DecodeOptions options) {
        Problems problems = Modes.gathering(options);
        List<StatsEntry> snapshot = new ArrayList<>();
        long members = 0;
        for (EntryColumns columns : poll) {
            int[] of = places.getOrDefault(columns, new int[0]);
            int row = columns.takeRow();
            while (of[row] < 0) {
                // A row that belongs to no poll: its values are passed over.
                read(columns, row, null, factory, options);
                row = columns.takeRow();
            }
            members += columns.series().size() + 1L;
            options.limits().checkElements(members, place);
            EntryBuilder builder = new EntryBuilder(new DumpNotes(problems, place, columns.id()));
            builder.listedUnder(columns.id());
            builder.member("type", columns.type().isEmpty() ? null : columns.type());
            builder.member(TIMESTAMP, columns.timestamp(row));
            read(columns, row, builder, factory, options);
            snapshot.add(builder.build());
        }
        try {
            Problems judged = Modes.judged(problems, options);
            sink.snapshot(judged.with(new StatsSnapshot(ContainerForm.DUMP, name, snapshot)));
        } catch (MalformedReportException e) {
            sink.refused(e.problem());
        }
    }

    private static void read(
            EntryColumns columns, int row, @Nullable EntryBuilder builder, JsonFactory factory, DecodeOptions options) {
        for (Series series : columns.series()) {
            if (series.covers(row)) {
                Object value = series.next(factory, options.limits());
                if (builder != null) {
                    builder.member(series.member(), value);
                }
            }
        }
    }
}
