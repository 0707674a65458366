package io.vqreport.webrtc.w3c.internal;

import io.vqreport.webrtc.JsonNumber;
import java.io.Serializable;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Values of JSON as plain Java: texts, numbers, truth values, lists and maps of them, and null. */
public final class PlainValues {
    private PlainValues() {}

    /**
     * Copies a map with all it holds.
     *
     * @param map names and plain values
     * @return an unmodifiable, serializable map in the same order
     * @throws IllegalArgumentException when it holds something that is no plain value
     */
    // Every map that copy() makes is a Collections.unmodifiableMap or Map.of(), which are serializable, of serializable
    // values.
    public static Serializable frozen(Map<?, ?> map) {
        return (Serializable) copyOf(map);
    }

    private static Map<String, @Nullable Object> copyOf(Map<?, ?> map) {
        if (map.isEmpty()) {
            return Map.of();
        }
        Map<String, @Nullable Object> copy = new LinkedHashMap<>();
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            if (!(entry.getKey() instanceof String name)) {
                throw new IllegalArgumentException("a name is a text");
            }
            copy.put(name, copyOf(entry.getValue()));
        }
        return Collections.unmodifiableMap(copy);
    }

    private static @Nullable Object copyOf(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            return copyOf(map);
        }
        if (value instanceof List<?> list) {
            List<@Nullable Object> copy = new ArrayList<>(list.size());
            for (Object element : list) {
                copy.add(copyOf(element));
            }
            return Collections.unmodifiableList(copy);
        }
        boolean plain = value == null
                || value instanceof String
                || value instanceof Boolean
                || value instanceof Long
                || value instanceof Double
                || value instanceof BigInteger
                || value instanceof JsonNumber;
        if (!plain) {
            throw new IllegalArgumentException("not a value of JSON");
        }
        return value;
    }

    /**
     * A value as text, for the extras of a report: texts as they are, everything else as JSON.
     *
     * @param value a plain value
     * @return its text
     */
    public static String text(@Nullable Object value) {
        if (value instanceof String text) {
            return text;
        }
        StringBuilder json = new StringBuilder();
        json(value, json);
        return json.toString();
    }

    private static void json(@Nullable Object value, StringBuilder json) {
        if (value instanceof Map<?, ?> map) {
            String separator = "{";
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                json.append(separator);
                quoted(String.valueOf(entry.getKey()), json);
                json.append(':');
                json(entry.getValue(), json);
                separator = ",";
            }
            json.append(map.isEmpty() ? "{}" : "}");
        } else if (value instanceof List<?> list) {
            String separator = "[";
            for (Object element : list) {
                json.append(separator);
                json(element, json);
                separator = ",";
            }
            json.append(list.isEmpty() ? "[]" : "]");
        } else if (value instanceof String text) {
            quoted(text, json);
        } else {
            json.append(value);
        }
    }

    /** Whether there is half a pair of surrogates, which UTF-8 cannot say. */
    private static boolean isAlone(String text, int at) {
        char character = text.charAt(at);
        if (Character.isHighSurrogate(character)) {
            return at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
        }
        return Character.isLowSurrogate(character) && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
    }

    private static void quoted(String text, StringBuilder json) {
        json.append('"');
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (character == '"' || character == '\\') {
                json.append('\\').append(character);
            } else if (character < ' ' || isAlone(text, i)) {
                json.append(String.format(Locale.ROOT, "\\u%04x", (int) character));
            } else {
                json.append(character);
            }
        }
        json.append('"');
    }
}
