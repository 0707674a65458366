package io.vqreport.webrtc.internal;

import io.vqreport.webrtc.JsonNumber;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes JSON without white space. It writes what it is told; commas and brackets are its own. Not thread-safe. */
public final class JsonOutput {
    private static final byte[] HEX = "0123456789abcdef".getBytes(StandardCharsets.ISO_8859_1);

    private byte[] buffer = new byte[1024];
    private int length;
    private boolean comma;

    /** Makes an empty output. */
    public JsonOutput() {}

    /** Begins an object. */
    public void beginObject() {
        open('{');
    }

    /** Ends an object. */
    public void endObject() {
        close('}');
    }

    /** Begins an array. */
    public void beginArray() {
        open('[');
    }

    /** Ends an array. */
    public void endArray() {
        close(']');
    }

    private void open(char bracket) {
        separate();
        put(bracket);
        comma = false;
    }

    private void close(char bracket) {
        put(bracket);
        comma = true;
    }

    private void separate() {
        if (comma) {
            put(',');
        }
        comma = true;
    }

    /**
     * Begins a member.
     *
     * @param name its name
     */
    public void name(String name) {
        value(name);
        put(':');
        comma = false;
    }

    /**
     * Writes a string. What JSON demands is escaped, and half of a surrogate pair, which UTF-8 does not have.
     *
     * @param text the text
     */
    public void value(String text) {
        separate();
        put('"');
        int end = text.length();
        reserve(end);
        for (int i = 0; i < end; i++) {
            char unit = text.charAt(i);
            if (unit >= ' ' && unit < 0x7F && unit != '"' && unit != '\\') {
                put(unit);
            } else if (unit < 0x80) {
                escape(unit);
            } else if (!Character.isSurrogate(unit)) {
                utf8(unit);
            } else if (Character.isHighSurrogate(unit) && i + 1 < end && Character.isLowSurrogate(text.charAt(i + 1))) {
                utf8(Character.toCodePoint(unit, text.charAt(++i)));
            } else {
                unicodeEscape(unit);
            }
        }
        put('"');
    }

    private void escape(char unit) {
        int letter = switch (unit) {
            case '"', '\\' -> unit;
            case '\b' -> 'b';
            case '\f' -> 'f';
            case '\n' -> 'n';
            case '\r' -> 'r';
            case '\t' -> 't';
            default -> 0;
        };
        if (letter != 0) {
            put('\\');
            put((char) letter);
        } else if (unit == 0x7F) {
            put(unit);
        } else {
            unicodeEscape(unit);
        }
    }

    private void unicodeEscape(char unit) {
        put('\\');
        put('u');
        for (int shift = 12; shift >= 0; shift -= 4) {
            put((char) HEX[(unit >> shift) & 0xF]);
        }
    }

    private void utf8(int point) {
        if (point < 0x800) {
            put((char) (0xC0 | (point >> 6)));
        } else {
            if (point < 0x10000) {
                put((char) (0xE0 | (point >> 12)));
            } else {
                put((char) (0xF0 | (point >> 18)));
                put((char) (0x80 | ((point >> 12) & 0x3F)));
            }
            put((char) (0x80 | ((point >> 6) & 0x3F)));
        }
        put((char) (0x80 | (point & 0x3F)));
    }

    /**
     * Writes a number.
     *
     * @param number its digits, as they are
     */
    public void number(String number) {
        separate();
        raw(number);
    }

    /** Writes the octets of ASCII text as they are. */
    private void raw(String ascii) {
        reserve(ascii.length());
        for (int i = 0; i < ascii.length(); i++) {
            buffer[length++] = (byte) ascii.charAt(i);
        }
    }

    /**
     * Writes a plain value, as {@link JsonCursor#value} reads it.
     *
     * @param value a string, finite number, boolean, list, map, or null
     * @throws IllegalArgumentException when it is none of these
     */
    public void plain(@Nullable Object value) {
        if (value instanceof String text) {
            value(text);
        } else if (value instanceof Map<?, ?> members) {
            beginObject();
            members.forEach((name, member) -> {
                name((String) name);
                plain(member);
            });
            endObject();
        } else if (value instanceof List<?> values) {
            beginArray();
            values.forEach(this::plain);
            endArray();
        } else if (value == null
                || value instanceof Boolean
                || value instanceof Long
                || value instanceof Double
                || value instanceof JsonNumber
                || value instanceof BigInteger
                || value instanceof BigDecimal) {
            number(String.valueOf(value));
        } else {
            throw new IllegalArgumentException("not a plain value of JSON");
        }
    }

    /** Ends a line between two texts, or behind the last. */
    public void newLine() {
        put('\n');
        comma = false;
    }

    /**
     * What was written.
     *
     * @return the octets, a copy
     */
    public byte[] toByteArray() {
        return Arrays.copyOf(buffer, length);
    }

    private void put(char octet) {
        if (length == buffer.length) {
            reserve(1);
        }
        buffer[length++] = (byte) octet;
    }

    private void reserve(int more) {
        if (buffer.length - length < more) {
            buffer = Arrays.copyOf(buffer, Math.max(buffer.length * 2, length + more));
        }
    }
}
