package io.vqreport.webrtc.w3c.internal.dump;

import com.fasterxml.jackson.core.JsonToken;
import io.vqreport.codec.CoreProblemCode;
import io.vqreport.codec.DecodeLimits;
import io.vqreport.codec.DecodeOptions;
import io.vqreport.codec.Location;
import io.vqreport.codec.MalformedReportException;
import io.vqreport.codec.Problem;
import io.vqreport.codec.Problems;
import io.vqreport.webrtc.internal.JsonCursor;
import io.vqreport.webrtc.internal.JsonFactories;
import io.vqreport.webrtc.internal.JsonPiece;
import io.vqreport.webrtc.internal.JsonPieces;
import io.vqreport.webrtc.internal.Unpacked;
import io.vqreport.webrtc.w3c.GetStatsProblem;
import io.vqreport.webrtc.w3c.internal.Modes;
import io.vqreport.webrtc.w3c.internal.SnapshotReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads dumps of Chrome's webrtc-internals page: for every member of every entry a series of values, as the text of a JSON array. The dump
 * is held in memory, up to 64 MiB or {@code maxReportBytes}, whichever is more; {@code maxElements} limits the members of one snapshot.
 */
public final class InternalsDump implements Dump {
    private static final int LARGEST = 64 * 1024 * 1024;

    private final DecodeOptions options;
    private final DecodeLimits limits;

    /**
     * Makes a reader.
     *
     * @param options how to read
     */
    public InternalsDump(DecodeOptions options) {
        this.options = options;
        this.limits = options.limits()
                .withMaxReportBytes(Math.max(LARGEST, options.limits().maxReportBytes()))
                .withMaxElements(Integer.MAX_VALUE);
    }

    @Override
    public void read(InputStream input, SnapshotSink sink) throws IOException {
        InputStream unpacked = new Unpacked(input, limits, GetStatsProblem.PACKING_BROKEN);
        JsonPieces pieces = JsonPieces.of(unpacked, limits, false);
        JsonPiece piece = pieces.next();
        if (piece == null) {
            boolean empty = pieces.place().offset() == 0;
            throw new MalformedReportException(Problem.of(
                    empty ? CoreProblemCode.EMPTY_INPUT : GetStatsProblem.NO_DUMP, new Location(0, 1, 1, "")));
        }
        while (piece != null) {
            new Document(piece, sink).read();
            piece = pieces.next();
        }
    }

    /** One dump. */
    private final class Document {
        private final JsonPiece piece;
        private final SnapshotSink sink;
        private final Problems problems = Modes.gathering(options);
        private final List<Connection> connections = new ArrayList<>();
        private boolean recognized;
        private boolean eventsNoted;

        Document(JsonPiece piece, SnapshotSink sink) {
            this.piece = piece;
            this.sink = sink;
        }

        void read() {
            try (JsonCursor cursor =
                    new JsonCursor(JsonFactories.of(limits), piece, SnapshotReader.CODES, limits, problems)) {
                if (cursor.next() != JsonToken.START_OBJECT) {
                    throw new MalformedReportException(Problem.of(GetStatsProblem.NO_DUMP, piece.start()));
                }
                while (cursor.next() == JsonToken.FIELD_NAME) {
                    member(cursor, cursor.name());
                }
                if (!recognized || cursor.next() != null) {
                    throw new MalformedReportException(Problem.of(GetStatsProblem.NO_DUMP, piece.start()));
                }
            }
            for (Connection connection : connections) {
                connection.alignment(problems);
            }
            Modes.judged(problems, options).list().forEach(sink::document);
            for (Connection connection : connections) {
                connection.emit(sink, options);
            }
        }

        private void member(JsonCursor cursor, String name) {
            JsonToken token = cursor.next();
            if (name.equals("PeerConnections") && token == JsonToken.START_OBJECT) {
                recognized = true;
                while (cursor.next() == JsonToken.FIELD_NAME) {
                    connection(cursor, cursor.name());
                }
            } else if (name.equals("UserAgent") && token == JsonToken.VALUE_STRING) {
                sink.userAgent(cursor.text());
            } else {
                cursor.skip();
            }
        }

        private void connection(JsonCursor cursor, String name) {
            if (cursor.next() != JsonToken.START_OBJECT) {
                cursor.note(GetStatsProblem.STATS_MALFORMED);
                cursor.skip();
                return;
            }
            Connection connection = new Connection(name);
            connections.add(connection);
            while (cursor.next() == JsonToken.FIELD_NAME) {
                String member = cursor.name();
                JsonToken token = cursor.next();
                if (member.equals("stats") && token == JsonToken.START_OBJECT) {
                    while (cursor.next() == JsonToken.FIELD_NAME) {
                        series(cursor, connection, cursor.name());
                    }
                } else {
                    if (member.equals("updateLog") && !eventsNoted) {
                        eventsNoted = true;
                        cursor.note(GetStatsProblem.EVENTS_SKIPPED);
                    }
                    cursor.skip();
                }
            }
        }

        private void series(JsonCursor cursor, Connection connection, String key) {
            JsonToken token = cursor.next();
            int computed = key.indexOf("-[");
            int dash = computed >= 0 ? computed : key.lastIndexOf('-');
            if (token != JsonToken.START_OBJECT || dash <= 0) {
                cursor.note(GetStatsProblem.SERIES_MALFORMED);
                cursor.skip();
                return;
            }
            if (key.startsWith("[", dash + 1)) {
                if (connection.firstComputed()) {
                    cursor.note(GetStatsProblem.SERIES_COMPUTED);
                }
                cursor.skip();
                return;
            }
            String type = "";
            ColumnCursor values = null;
            while (cursor.next() == JsonToken.FIELD_NAME) {
                String member = cursor.name();
                token = cursor.next();
                if (member.equals("statsType") && token == JsonToken.VALUE_STRING) {
                    type = cursor.text();
                } else if (member.equals("values")) {
                    values = values(cursor, token);
                } else {
                    cursor.skip();
                }
            }
            boolean taken =
                    values != null && connection.add(key.substring(0, dash), key.substring(dash + 1), type, values);
            if (!taken) {
                cursor.note(GetStatsProblem.SERIES_MALFORMED);
            }
        }

        private @Nullable ColumnCursor values(JsonCursor cursor, @Nullable JsonToken token) {
            if (token == JsonToken.VALUE_STRING) {
                return ColumnCursor.of(cursor.text());
            }
            int from = cursor.at();
            cursor.skip();
            int to = cursor.at() + 1;
            return token == JsonToken.START_ARRAY
                    ? ColumnCursor.of(new String(piece.octets(), from, to - from, StandardCharsets.UTF_8))
                    : null;
        }
    }
}
