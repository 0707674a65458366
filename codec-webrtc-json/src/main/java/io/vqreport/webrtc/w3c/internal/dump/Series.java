package io.vqreport.webrtc.w3c.internal.dump;

import com.fasterxml.jackson.core.JsonFactory;
import io.vqreport.codec.DecodeLimits;
import io.vqreport.codec.MalformedReportException;
import io.vqreport.codec.Problems;
import io.vqreport.webrtc.internal.JsonCursor;
import io.vqreport.webrtc.internal.JsonPiece;
import io.vqreport.webrtc.w3c.internal.SnapshotReader;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The values of one member over time, aligned to the end of its entry's timestamps. */
final class Series {
    private final String member;
    private final ColumnCursor values;
    private int firstRow;
    private @Nullable String lastText;
    private @Nullable Object lastValue;

    Series(String member, ColumnCursor values) {
        this.member = member;
        this.values = values;
    }

    String member() {
        return member;
    }

    int size() {
        return values.size();
    }

    /** Tells how many timestamps the entry has. */
    void align(int rows) {
        firstRow = Math.max(0, rows - values.size());
        for (int surplus = values.size() - rows; surplus > 0; surplus--) {
            values.next();
        }
    }

    /** Whether there is a value in a row. */
    boolean covers(int row) {
        return row >= firstRow;
    }

    /** The next value. Rows are asked for in their order, and each that is covered. */
    @Nullable
    Object next(JsonFactory factory, DecodeLimits limits) {
        String text = values.next();
        // Texts hardly ever change from one row to the next.
        if (text == null || text.equals(lastText)) {
            return lastValue;
        }
        lastText = text;
        lastValue = parsed(text, factory, limits);
        return lastValue;
    }

    private static @Nullable Object parsed(String text, JsonFactory factory, DecodeLimits limits) {
        Number number = ColumnCursor.number(text);
        if (number != null) {
            return number;
        }
        byte[] octets = text.getBytes(StandardCharsets.UTF_8);
        // A place inside a text inside a string cannot be told; the pointer of the whole is in the problem of the
        // entry.
        JsonPiece piece = new JsonPiece(octets, 0, octets.length, -1, 1, 1, "");
        try (JsonCursor cursor =
                new JsonCursor(factory, piece, SnapshotReader.CODES, limits, new Problems(limits.withMaxProblems(0)))) {
            cursor.next();
            return cursor.value();
        } catch (MalformedReportException e) {
            // What is no JSON is kept as it is; its member will not fit its type, and is noted as that.
            return text;
        }
    }
}
