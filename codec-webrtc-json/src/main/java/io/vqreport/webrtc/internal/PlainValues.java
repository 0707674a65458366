package io.vqreport.webrtc.internal;

import io.vqreport.webrtc.JsonNumber;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The few types that values of JSON have here: String, Boolean, Long, JsonNumber, lists, maps, and null. */
public final class PlainValues {
    private PlainValues() {}

    /**
     * A value as text: strings as they are, everything else as JSON.
     *
     * @param value a plain value
     * @return its text
     */
    public static String text(@Nullable Object value) {
        return value instanceof String text ? text : json(value);
    }

    /**
     * A value as JSON.
     *
     * @param value a plain value
     * @return its text
     */
    public static String json(@Nullable Object value) {
        JsonOutput out = new JsonOutput();
        out.plain(value);
        return new String(out.toByteArray(), StandardCharsets.UTF_8);
    }

    /** Copies a map. */
    static PlainMap map(Map<?, ? extends @Nullable Object> members, int depth) {
        LinkedHashMap<String, @Nullable Object> copy = new LinkedHashMap<>();
        members.forEach((name, value) -> {
            if (!(name instanceof String text)) {
                throw new IllegalArgumentException("the name of a member is a string");
            }
            copy.put(text, value(value, depth + 1));
        });
        return new PlainMap(copy);
    }

    /** Copies a list. */
    static PlainList list(List<? extends @Nullable Object> elements, int depth) {
        ArrayList<@Nullable Object> copy = new ArrayList<>(elements.size());
        for (Object element : elements) {
            copy.add(value(element, depth + 1));
        }
        return new PlainList(copy);
    }

    private static @Nullable Object value(@Nullable Object value, int depth) {
        if (depth > JsonFactories.MAX_DEPTH) {
            throw new IllegalArgumentException("values nest too deep");
        }
        if (value == null
                || value instanceof String
                || value instanceof Boolean
                || value instanceof PlainMap
                || value instanceof PlainList) {
            return value;
        }
        if (value instanceof Map<?, ?> members) {
            return map(members, depth);
        }
        if (value instanceof List<?> elements) {
            return list(elements, depth);
        }
        if (value instanceof Number number) {
            return number(number);
        }
        throw new IllegalArgumentException(
                "not a plain value of JSON: " + value.getClass().getName());
    }

    private static Number number(Number number) {
        if (number instanceof Integer || number instanceof Short || number instanceof Byte) {
            return whole(number.longValue());
        }
        if (number instanceof Long value) {
            return whole(value);
        }
        if (number instanceof JsonNumber
                || number instanceof BigDecimal
                || number instanceof BigInteger
                || number instanceof Double
                || number instanceof Float) {
            return of(number.toString());
        }
        throw new IllegalArgumentException(
                "not a plain value of JSON: " + number.getClass().getName());
    }

    private static Number whole(long value) {
        return of(Long.toString(value));
    }

    /** A number's text as the one plain value there is for it. */
    static Number of(String text) {
        return isShortWhole(text) ? (Number) Long.valueOf(text) : JsonNumber.of(text);
    }

    private static boolean isShortWhole(String text) {
        if (text.length() > JsonCursor.LONG_DIGITS || text.equals("-0")) {
            return false;
        }
        for (int i = text.startsWith("-") ? 1 : 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }
}
