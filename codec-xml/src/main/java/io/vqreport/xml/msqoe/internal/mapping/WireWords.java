package io.vqreport.xml.msqoe.internal.mapping;

import io.vqreport.xml.internal.CharBuffer;
import io.vqreport.xml.msqoe.internal.WireTimes;
import java.time.DateTimeException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Truth values, times, URIs and labels of the wire. */
final class WireWords {
    private WireWords() {}

    /** {@code true} or {@code false}; null for neither. */
    static @Nullable String truth(String text) {
        return switch (text) {
            case "true", "1" -> "true";
            case "false", "0" -> "false";
            default -> null;
        };
    }

    /** As {@link #truth(String)}; blanks may surround it. */
    static @Nullable String truth(CharBuffer text) {
        if (text.is("true") || text.is("1")) {
            return "true";
        }
        return text.is("false") || text.is("0")
                ? "false"
                : truth(text.toString().strip());
    }

    /** A time as an instant prints it; null when it is none. One without an offset is UTC. */
    static @Nullable String time(String text) {
        Instant instant = instant(text);
        return instant == null ? null : instant.toString();
    }

    /** A time; null when it is none. One without an offset is UTC. */
    static @Nullable Instant instant(String text) {
        try {
            return WireTimes.parse(text).toInstant();
        } catch (DateTimeException e) {
            // It is no time; reading noted it.
            return null;
        }
    }

    /** Whether an instant can be written as a time with a year of four digits. */
    static boolean isWritable(Instant instant) {
        // A year of another number of digits has a sign before it.
        return Character.isDigit(instant.toString().charAt(0));
    }

    /** Whether a URI begins with a scheme (RFC 3986 section 3.1). */
    static boolean hasScheme(String uri) {
        int colon = uri.indexOf(':');
        for (int i = 0; i < colon; i++) {
            char c = uri.charAt(i);
            boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
            boolean later = (c >= '0' && c <= '9') || c == '+' || c == '-' || c == '.';
            if (!letter && !(later && i > 0)) {
                return false;
            }
        }
        return colon > 0;
    }

    /** Whether a text can stand where the schema wants a URI: with a scheme and, if not ASCII, letters that IRIs have. */
    static boolean isUri(String text) {
        boolean fragment = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean excluded = c <= ' ' || (c >= 0x7F && c < 0xA0) || "<>\"{}|\\^`[]".indexOf(c) >= 0;
            boolean escape = c != '%' || isEscape(text, i);
            if (excluded || !escape || (c == '#' && fragment)) {
                return false;
            }
            fragment |= c == '#';
        }
        return hasScheme(text) && text.indexOf(':') < text.length() - 1 && XmlNames.isWritable(text);
    }

    private static boolean isEscape(String text, int at) {
        return at + 2 < text.length()
                && Character.digit(text.charAt(at + 1), 16) >= 0
                && Character.digit(text.charAt(at + 2), 16) >= 0;
    }
}
