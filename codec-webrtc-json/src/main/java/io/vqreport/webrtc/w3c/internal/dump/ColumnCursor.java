package io.vqreport.webrtc.w3c.internal.dump;

import io.vqreport.webrtc.JsonNumber;
import org.jspecify.annotations.Nullable;

/**
 * Walks over the text of a JSON array, one element at a time, so that a series takes no more memory than its text. It knows where an element
 * ends; whoever wants a text or a structure out of it parses it.
 */
final class ColumnCursor {
    private static final int LONG_DIGITS = 18;

    private final String text;
    private final int end;
    private int at;
    private final int size;

    private ColumnCursor(String text, int start, int end) {
        this.text = text;
        this.end = end;
        this.at = start;
        this.size = count();
        this.at = start;
    }

    /** Opens an array; absent where the text is none. */
    static @Nullable ColumnCursor of(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && blank(text.charAt(start))) {
            start++;
        }
        while (end > start && blank(text.charAt(end - 1))) {
            end--;
        }
        boolean array = end - start >= 2 && text.charAt(start) == '[' && text.charAt(end - 1) == ']';
        return array ? new ColumnCursor(text, start + 1, end - 1) : null;
    }

    private static boolean blank(char character) {
        return character == ' ' || character == '\t' || character == '\r' || character == '\n';
    }

    /** How many elements the array has. */
    int size() {
        return size;
    }

    private int count() {
        int elements = 0;
        while (next() != null) {
            elements++;
        }
        return elements;
    }

    /** The text of the next element; absent behind the last one. */
    @Nullable
    String next() {
        while (at < end && blank(text.charAt(at))) {
            at++;
        }
        if (at >= end) {
            return null;
        }
        int from = at;
        int depth = 0;
        boolean inString = false;
        while (at < end) {
            char character = text.charAt(at);
            if (inString) {
                if (character == '\\') {
                    at++;
                } else if (character == '"') {
                    inString = false;
                }
            } else if (character == '"') {
                inString = true;
            } else if (character == '[' || character == '{') {
                depth++;
            } else if (character == ']' || character == '}') {
                depth--;
            } else if (character == ',' && depth <= 0) {
                break;
            }
            at++;
        }
        int to = Math.min(at, end);
        at = Math.min(at + 1, end);
        while (to > from && blank(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    /** The number an element is; absent where it is none. */
    static @Nullable Number number(String element) {
        boolean digits = !element.isEmpty() && element.length() <= LONG_DIGITS;
        for (int i = 0; i < element.length() && digits; i++) {
            char character = element.charAt(i);
            digits = (character >= '0' && character <= '9') || (i == 0 && character == '-' && element.length() > 1);
        }
        try {
            JsonNumber number = JsonNumber.of(element);
            if (digits) {
                return Long.valueOf(element);
            }
            return number.isJson() ? number : null;
        } catch (IllegalArgumentException e) {
            // No number: the caller looks further.
            return null;
        }
    }
}
