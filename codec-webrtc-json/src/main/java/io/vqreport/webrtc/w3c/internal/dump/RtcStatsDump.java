package io.vqreport.webrtc.w3c.internal.dump;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonToken;
import io.vqreport.codec.CoreProblemCode;
import io.vqreport.codec.DecodeOptions;
import io.vqreport.codec.Location;
import io.vqreport.codec.MalformedReportException;
import io.vqreport.codec.Problem;
import io.vqreport.codec.ProblemCode;
import io.vqreport.codec.Problems;
import io.vqreport.webrtc.internal.JsonCursor;
import io.vqreport.webrtc.internal.JsonFactories;
import io.vqreport.webrtc.internal.JsonPiece;
import io.vqreport.webrtc.internal.JsonPieces;
import io.vqreport.webrtc.internal.Unpacked;
import io.vqreport.webrtc.w3c.ContainerForm;
import io.vqreport.webrtc.w3c.GetStatsProblem;
import io.vqreport.webrtc.w3c.StatsEntry;
import io.vqreport.webrtc.w3c.StatsSnapshot;
import io.vqreport.webrtc.w3c.internal.EntryBuilder;
import io.vqreport.webrtc.w3c.internal.Modes;
import io.vqreport.webrtc.w3c.internal.SnapshotReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads rtcstats dumps line by line: those with the header {@code RTCStatsDump} (file format 3, where names, types and methods may be
 * numbers), and JSON lines of Jitsi without one. It holds one line and the last state of each open connection, whose members together are
 * limited by {@code maxElements}.
 */
public final class RtcStatsDump implements Dump {
    private static final String HEADER = "RTCStatsDump";
    private static final long FILE_FORMAT = 3;
    /** The numbers that stand for getStats and close; other methods are none of ours. */
    private static final long GET_STATS = 1;

    private static final long CLOSE = 36;

    private final DecodeOptions options;

    /**
     * Makes a reader.
     *
     * @param options how to read
     */
    public RtcStatsDump(DecodeOptions options) {
        this.options = options;
    }

    @Override
    public void read(InputStream input, SnapshotSink sink) throws IOException {
        InputStream unpacked = new Unpacked(input, options.limits(), GetStatsProblem.PACKING_BROKEN);
        JsonPieces pieces = JsonPieces.of(unpacked, options.limits(), false);
        JsonPiece first = pieces.next();
        if (first == null) {
            boolean empty = pieces.place().offset() == 0;
            throw malformed(empty ? CoreProblemCode.EMPTY_INPUT : GetStatsProblem.NO_DUMP, new Location(0, 1, 1, ""));
        }
        Lines lines = new Lines(sink, isHeader(first));
        if (lines.fileFormat3) {
            lines.metadata(pieces.next(), pieces.place());
            first = pieces.next();
        }
        for (JsonPiece piece = first; piece != null; piece = pieces.next()) {
            lines.line(piece);
        }
        lines.end();
    }

    private static boolean isHeader(JsonPiece piece) {
        int length = Math.min(piece.length(), 2 * HEADER.length());
        return new String(piece.octets(), piece.from(), length, StandardCharsets.ISO_8859_1)
                .strip()
                .equals(HEADER);
    }

    private static MalformedReportException malformed(ProblemCode code, Location place) {
        return new MalformedReportException(Problem.of(code, place));
    }

    /** The lines of one dump. */
    private final class Lines {
        private final SnapshotSink sink;
        private final boolean fileFormat3;
        private final JsonFactory factory = JsonFactories.of(options.limits());
        private final Map<String, Map<String, Map<String, @Nullable Object>>> states = new HashMap<>();
        private final Map<String, Integer> sizes = new HashMap<>();
        private long held;
        private boolean recognized;
        private boolean eventsNoted;

        Lines(SnapshotSink sink, boolean fileFormat3) {
            this.sink = sink;
            this.fileFormat3 = fileFormat3;
            this.recognized = fileFormat3;
        }

        void metadata(@Nullable JsonPiece piece, Location end) {
            if (piece == null) {
                throw malformed(GetStatsProblem.DUMP_VERSION, end);
            }
            try (JsonCursor cursor = cursor(piece, Modes.gathering(options))) {
                cursor.next();
                Map<?, ?> members = cursor.value() instanceof Map<?, ?> map ? map : Map.of();
                if (!Long.valueOf(FILE_FORMAT).equals(members.get("fileFormat"))) {
                    throw malformed(GetStatsProblem.DUMP_VERSION, piece.start());
                }
                if (members.get("userAgent") instanceof String name) {
                    sink.userAgent(name);
                }
            }
        }

        void line(JsonPiece piece) {
            Problems problems = Modes.gathering(options);
            try (JsonCursor cursor = cursor(piece, problems)) {
                JsonToken token = cursor.next();
                if (token == JsonToken.START_ARRAY) {
                    event(cursor, piece.start(), problems);
                } else if (token == JsonToken.START_OBJECT && recognized) {
                    cursor.skip();
                    skipped(piece.start());
                } else {
                    throw malformed(GetStatsProblem.LINE_MALFORMED, piece.start());
                }
            } catch (MalformedReportException e) {
                if (!recognized) {
                    throw new MalformedReportException(
                            Problem.of(GetStatsProblem.NO_DUMP, e.problem().location()));
                }
                sink.refused(e.problem());
            }
        }

        private JsonCursor cursor(JsonPiece piece, Problems problems) {
            return new JsonCursor(factory, piece, SnapshotReader.CODES, options.limits(), problems);
        }

        private void event(JsonCursor cursor, Location place, Problems problems) {
            JsonToken token = cursor.next();
            if (token != JsonToken.VALUE_STRING && token != JsonToken.VALUE_NUMBER_INT) {
                throw malformed(GetStatsProblem.LINE_MALFORMED, place);
            }
            String method = token == JsonToken.VALUE_STRING ? cursor.text() : method(cursor.number());
            token = cursor.next();
            if (token == null || !token.isScalarValue()) {
                throw malformed(GetStatsProblem.LINE_MALFORMED, place);
            }
            String connection = token == JsonToken.VALUE_NULL ? "" : cursor.text();
            token = cursor.next();
            recognized = true;
            Map<?, ?> statistics = null;
            boolean statisticsExpected = false;
            switch (method) {
                case "getStats", "g", "getstats" -> {
                    statisticsExpected = true;
                    statistics =
                            token == JsonToken.START_OBJECT && cursor.value() instanceof Map<?, ?> map ? map : null;
                }
                case "close" -> {
                    forget(connection);
                    sink.closed(connection);
                    skipped(place);
                }
                case "connectionInfo" -> connectionInfo(cursor, token, place);
                default -> skipped(place);
            }
            JsonToken rest = statistics == null ? token : cursor.next();
            while (rest != JsonToken.END_ARRAY) {
                cursor.skip();
                rest = cursor.next();
            }
            if (cursor.next() != null) {
                throw malformed(GetStatsProblem.LINE_MALFORMED, place);
            }
            if (statistics != null) {
                snapshot(connection, statistics, place, problems);
            } else if (statisticsExpected) {
                throw malformed(GetStatsProblem.STATS_MALFORMED, place);
            }
        }

        private static String method(Number code) {
            return code.equals(GET_STATS) ? "getStats" : code.equals(CLOSE) ? "close" : "";
        }

        private void connectionInfo(JsonCursor cursor, @Nullable JsonToken token, Location place) {
            if (token == JsonToken.VALUE_STRING && cursor.text().contains("google_legacy")) {
                sink.document(Problem.of(GetStatsProblem.STATS_FORMAT, place));
            }
        }

        private void skipped(Location place) {
            if (!eventsNoted) {
                eventsNoted = true;
                sink.document(Problem.of(GetStatsProblem.EVENTS_SKIPPED, place));
            }
        }

        private void snapshot(String connection, Map<?, ?> line, Location place, Problems problems) {
            Location at = new Location(place.offset(), place.line(), -1, "/2");
            Map<String, Map<String, @Nullable Object>> base = states.getOrDefault(connection, Map.of());
            Map<String, Map<String, @Nullable Object>> state = fileFormat3
                    ? Deltas.fileFormat3(
                            base,
                            line,
                            (id, code) -> new DumpNotes(problems, at, id).note(GetStatsProblem.CODE_UNKNOWN, code),
                            id -> new DumpNotes(problems, at, id).note(GetStatsProblem.ENTRY_NOT_OBJECT))
                    : Deltas.jitsi(
                            base, line, id -> new DumpNotes(problems, at, id).note(GetStatsProblem.ENTRY_NOT_OBJECT));
            hold(connection, state, place);
            List<StatsEntry> entries = new ArrayList<>();
            state.forEach((id, members) -> {
                EntryBuilder builder = new EntryBuilder(new DumpNotes(problems, at, id));
                builder.listedUnder(id);
                members.forEach(builder::member);
                entries.add(builder.build());
            });
            StatsSnapshot snapshot = new StatsSnapshot(ContainerForm.DUMP, connection, entries);
            sink.snapshot(Modes.judged(problems, options).with(snapshot));
        }

        private void hold(String connection, Map<String, Map<String, @Nullable Object>> state, Location place) {
            int size = 1;
            for (Map<String, @Nullable Object> entry : state.values()) {
                size += entry.size();
            }
            forget(connection);
            held += size;
            options.limits().checkElements(held, place);
            sizes.put(connection, size);
            states.put(connection, state);
        }

        private void forget(String connection) {
            Integer size = sizes.remove(connection);
            held -= size == null ? 0 : size;
            states.remove(connection);
        }

        void end() {
            if (!recognized) {
                throw malformed(GetStatsProblem.NO_DUMP, new Location(0, 1, 1, ""));
            }
        }
    }
}
