package io.vqreport.webrtc.internal.message;

import io.vqreport.codec.DecodeLimits;
import io.vqreport.codec.Problems;
import io.vqreport.codec.QualityReportException;
import io.vqreport.webrtc.internal.JsonCursor;
import io.vqreport.webrtc.internal.JsonFactories;
import io.vqreport.webrtc.internal.JsonPiece;
import io.vqreport.webrtc.internal.MediaServerFormat;
import io.vqreport.webrtc.internal.PlainValues;
import org.jspecify.annotations.Nullable;

/**
 * Plain values as the texts that the neutral report holds, and back. A string is its own text, unless it could be taken for another value; then
 * it has its quotes. Anything else is its JSON.
 */
public final class PlainText {
    /** What is deeper or longer is not taken for anything but text. */
    private static final DecodeLimits LIMITS =
            DecodeLimits.standard().withMaxDepth(32).withMaxElements(1_000).withMaxProblems(1);

    private PlainText() {}

    /**
     * The text of a value.
     *
     * @param value a plain value
     * @return its text
     */
    public static String of(@Nullable Object value) {
        if (value instanceof String text && read(text) instanceof String same && same.equals(text)) {
            return text;
        }
        return PlainValues.json(value);
    }

    /**
     * The value of a text.
     *
     * @param text the text
     * @return a plain value; the text itself where it is no JSON
     */
    public static @Nullable Object read(String text) {
        if (!mayBeJson(text)) {
            return text;
        }
        Problems problems = new Problems(LIMITS);
        JsonPiece piece = MessageReader.inner(text, "");
        try (JsonCursor cursor =
                new JsonCursor(JsonFactories.of(LIMITS), piece, MediaServerFormat.CODES, LIMITS, problems)) {
            cursor.next();
            Object value = cursor.value();
            // What is not strictly JSON, such as NaN, is a text.
            return cursor.next() == null && problems.isEmpty() ? value : text;
        } catch (QualityReportException e) {
            // It is no JSON, or too much of it.
            return text;
        }
    }

    private static boolean mayBeJson(String text) {
        if (text.isEmpty() || text.length() > LIMITS.maxReportBytes()) {
            return false;
        }
        char first = text.charAt(0);
        return "{[\"-".indexOf(first) >= 0
                || (first >= '0' && first <= '9')
                || text.equals("true")
                || text.equals("false")
                || text.equals("null");
    }
}
