package io.vqreport.rtcpxr.internal;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The headers of a SIP request or MIME part (RFC 3261 section 7.3), by lower-case name; of several of one name the first.
 *
 * @param values the headers
 * @param bodyAt where the body begins
 */
record SipHeaders(Map<String, String> values, int bodyAt) {
    private static final String VERSION = "SIP/2.0";

    /** Whether a line {@code METHOD uri SIP/2.0} stands at an offset. */
    static boolean isRequest(byte[] in, int from, int to) {
        int end = lineEnd(in, from, to);
        int length = VERSION.length();
        if (end - from < length + 4
                || !new String(in, end - length, length, StandardCharsets.ISO_8859_1).equalsIgnoreCase(VERSION)) {
            return false;
        }
        int at = from;
        while (at < end && Octets.is(in[at], Octets.TOKEN)) {
            at++;
        }
        return at > from && in[at] == ' ';
    }

    /** Where the next line stands that begins a SIP request or response; the end when none does. */
    static int nextMessage(byte[] in, int from, int to) {
        int at = behindLine(in, from, to);
        while (at < to && !isRequest(in, at, to) && !isResponse(in, at, to)) {
            at = behindLine(in, at, to);
        }
        return at;
    }

    /** Whether a line {@code SIP/2.0 200 ...} stands at an offset. */
    private static boolean isResponse(byte[] in, int from, int to) {
        int digit = from + VERSION.length() + 1;
        return digit < to
                && (in[from] | 0x20) == 's'
                && new String(in, from, VERSION.length() + 1, StandardCharsets.ISO_8859_1)
                        .equalsIgnoreCase(VERSION + " ")
                && Octets.is(in[digit], Octets.DIGIT);
    }

    /** Where a line's end begins, blanks before it left out. */
    static int lineEnd(byte[] in, int from, int to) {
        int at = from;
        while (at < to && in[at] != '\r' && in[at] != '\n') {
            at++;
        }
        while (at > from && in[at - 1] == ' ') {
            at--;
        }
        return at;
    }

    /** Where the next line begins. */
    static int behindLine(byte[] in, int from, int to) {
        int at = from;
        while (at < to && in[at] != '\r' && in[at] != '\n') {
            at++;
        }
        if (at + 1 < to && in[at] == '\r' && in[at + 1] == '\n') {
            return at + 2;
        }
        return Math.min(at + 1, to);
    }

    /** Reads headers up to the blank line; none where the first line is no header. */
    static SipHeaders read(byte[] in, int from, int to) {
        Map<String, String> values = new HashMap<>();
        String name = "";
        int at = from;
        while (at < to && in[at] != '\r' && in[at] != '\n') {
            int next = behindLine(in, at, to);
            String line = new String(in, at, lineEnd(in, at, to) - at, StandardCharsets.UTF_8);
            if (in[at] == ' ' || in[at] == '\t') {
                values.computeIfPresent(
                        name, (key, value) -> value.length() < 4096 ? (value + " " + line.strip()).strip() : value);
            } else {
                int colon = line.indexOf(':');
                name = colon < 0 ? "" : line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
                values.putIfAbsent(
                        name, colon < 0 ? "" : line.substring(colon + 1).strip());
            }
            at = next;
        }
        return new SipHeaders(values, at < to ? behindLine(in, at, to) : to);
    }

    /** A header by its name or its compact form; null when it is not there. */
    @Nullable
    String get(String name, String compact) {
        String value = values.get(name);
        return value != null ? value : values.get(compact);
    }

    /** Content-Length; -1 where there is none or it is no number. */
    long contentLength() {
        String value = get("content-length", "l");
        return value != null && value.matches("[0-9]{1,9}") ? Long.parseLong(value) : -1;
    }

    /** A parameter of a header, without quotes; null when it is not there. */
    static @Nullable String parameter(String header, String name) {
        int at = header.indexOf(';');
        while (at >= 0) {
            int equals = header.indexOf('=', at);
            if (equals < 0) {
                return null;
            }
            String key = header.substring(at + 1, equals).strip();
            boolean quoted = equals + 1 < header.length() && header.charAt(equals + 1) == '"';
            int end = quoted ? header.indexOf('"', equals + 2) : header.indexOf(';', equals);
            end = end < 0 ? header.length() : end;
            if (key.equalsIgnoreCase(name)) {
                return header.substring(quoted ? equals + 2 : equals + 1, end).strip();
            }
            at = header.indexOf(';', end);
        }
        return null;
    }
}
