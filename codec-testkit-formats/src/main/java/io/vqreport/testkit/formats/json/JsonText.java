package io.vqreport.testkit.formats.json;

import java.math.BigDecimal;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** JSON text (RFC 8259) of maps, lists, texts, numbers, booleans and null. */
public final class JsonText {
    private static final int FIRST_PRINTABLE = 0x20;

    private JsonText() {}

    /**
     * Writes a value.
     *
     * @param value the value
     * @return the text, without blanks
     */
    public static String of(@Nullable Object value) {
        StringBuilder text = new StringBuilder(256);
        append(text, value);
        return text.toString();
    }

    /**
     * What a JSON string needs.
     *
     * @param text any text
     * @return the text with its escapes, without quotes around it
     */
    public static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 64);
        append(escaped, text);
        return escaped.substring(1, escaped.length() - 1);
    }

    private static void append(StringBuilder text, @Nullable Object value) {
        if (value instanceof String string) {
            append(text, string);
        } else if (value instanceof Map<?, ?> map) {
            text.append('{');
            Iterator<? extends Map.Entry<?, ?>> entries = map.entrySet().iterator();
            while (entries.hasNext()) {
                Map.Entry<?, ?> entry = entries.next();
                append(text, String.valueOf(entry.getKey()));
                text.append(':');
                append(text, entry.getValue());
                text.append(entries.hasNext() ? "," : "");
            }
            text.append('}');
        } else if (value instanceof List<?> list) {
            text.append('[');
            Iterator<?> elements = list.iterator();
            while (elements.hasNext()) {
                append(text, elements.next());
                text.append(elements.hasNext() ? "," : "");
            }
            text.append(']');
        } else if (value instanceof Double number) {
            text.append(BigDecimal.valueOf(number).stripTrailingZeros().toPlainString());
        } else {
            text.append(value);
        }
    }

    private static void append(StringBuilder text, String string) {
        text.append('"');
        for (int i = 0; i < string.length(); i++) {
            char c = string.charAt(i);
            switch (c) {
                case '\r' -> text.append("\\r");
                case '\n' -> text.append("\\n");
                case '\t' -> text.append("\\t");
                case '"', '\\' -> text.append('\\').append(c);
                default -> {
                    if (c < FIRST_PRINTABLE || Character.isSurrogate(c)) {
                        text.append(String.format("\\u%04x", (int) c));
                    } else {
                        text.append(c);
                    }
                }
            }
        }
        text.append('"');
    }
}
