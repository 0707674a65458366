package io.vqreport.row;

import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** JSON text (RFC 8259) of what has no column of its own. */
final class Json {
    private Json() {}

    /** An object of texts; null where it would be empty. */
    static @Nullable String object(Map<String, String> members) {
        if (members.isEmpty()) {
            return null;
        }
        StringBuilder out = new StringBuilder("{");
        members.forEach((name, text) -> {
            out.append(out.length() > 1 ? "," : "");
            quote(out, name);
            out.append(':');
            quote(out, text);
        });
        return out.append('}').toString();
    }

    /** An array of numbers or texts; null where it would be empty. */
    static @Nullable String array(Collection<?> elements) {
        if (elements.isEmpty()) {
            return null;
        }
        StringBuilder out = new StringBuilder("[");
        for (Object element : elements) {
            out.append(out.length() > 1 ? "," : "");
            if (element instanceof Number) {
                out.append(element);
            } else {
                quote(out, element.toString());
            }
        }
        return out.append(']').toString();
    }

    /** A text in quotes; what UTF-8 or a line cannot hold is escaped. */
    static void quote(StringBuilder out, String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (Character.isISOControl(c) || isUnpaired(text, i)) {
                out.append("\\u");
                for (int shift = 12; shift >= 0; shift -= 4) {
                    out.append(Character.forDigit(c >> shift & 0xF, 16));
                }
            } else {
                out.append(c);
            }
        }
        out.append('"');
    }

    private static boolean isUnpaired(String text, int index) {
        char c = text.charAt(index);
        if (Character.isHighSurrogate(c)) {
            return index + 1 == text.length() || !Character.isLowSurrogate(text.charAt(index + 1));
        }
        return Character.isLowSurrogate(c) && (index == 0 || !Character.isHighSurrogate(text.charAt(index - 1)));
    }
}
