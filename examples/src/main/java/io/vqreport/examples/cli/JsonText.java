package io.vqreport.examples.cli;

import io.vqreport.convert.Decimals;
import java.util.Collection;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * JSON text on one line (RFC 8259), built member by member. What is absent or empty leaves no trace.
 *
 * <p>The text is ASCII-safe where that matters: control characters, line separators and unpaired surrogates are escaped, all other characters
 * stand as they are.
 */
final class JsonText {
    private final StringBuilder out = new StringBuilder(1024).append('{');

    /** A text member, left out when absent. */
    JsonText text(String name, @Nullable String value) {
        if (value != null) {
            name(name);
            quoted(value);
        }
        return this;
    }

    /** An enum's or an instant's member, left out when absent. */
    JsonText word(String name, @Nullable Object value) {
        return text(
                name, value instanceof Enum<?> constant ? constant.name() : value == null ? null : value.toString());
    }

    /** A number, left out when absent: never an exponent, and no point in a whole one. */
    JsonText number(String name, @Nullable Number value) {
        if (value != null) {
            name(name);
            out.append(
                    value instanceof Double fraction
                            ? Decimals.format(fraction, 0, Decimals.MAX_FRACTION_DIGITS)
                            : value.toString());
        }
        return this;
    }

    /** A flag, left out when absent. */
    JsonText flag(String name, @Nullable Boolean value) {
        if (value != null) {
            name(name);
            out.append(value.booleanValue());
        }
        return this;
    }

    /** An object, left out when it has no members. */
    JsonText object(String name, Consumer<JsonText> members) {
        int start = out.length();
        name(name);
        if (!braced(members)) {
            out.setLength(start);
        }
        return this;
    }

    /** An object that stands even without members. */
    JsonText objectAlways(String name, Consumer<JsonText> members) {
        name(name);
        braced(members);
        return this;
    }

    /** A list of objects, left out when it is empty. */
    <T> JsonText objects(String name, Collection<T> elements, Consumer<T> members) {
        return elements.isEmpty() ? this : objectsAlways(name, elements, members);
    }

    /** A list of objects that stands even when it is empty. */
    <T> JsonText objectsAlways(String name, Collection<T> elements, Consumer<T> members) {
        name(name);
        out.append('[');
        for (T element : elements) {
            separate();
            braced(json -> members.accept(element));
        }
        out.append(']');
        return this;
    }

    /** A list of numbers or, by their names, of constants; left out when it is empty. */
    JsonText list(String name, Collection<?> elements) {
        if (!elements.isEmpty()) {
            name(name);
            out.append('[');
            for (Object element : elements) {
                separate();
                if (element instanceof Number) {
                    out.append(element);
                } else {
                    quoted(element.toString());
                }
            }
            out.append(']');
        }
        return this;
    }

    /** The finished text. */
    String end() {
        return out.append('}').toString();
    }

    private boolean braced(Consumer<JsonText> members) {
        out.append('{');
        int start = out.length();
        members.accept(this);
        boolean filled = out.length() > start;
        out.append('}');
        return filled;
    }

    private void name(String name) {
        separate();
        quoted(name);
        out.append(':');
    }

    /** A comma, unless a brace or bracket was just opened: neither can end a value. */
    private void separate() {
        char last = out.charAt(out.length() - 1);
        if (last != '{' && last != '[') {
            out.append(',');
        }
    }

    private void quoted(String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"', '\\' -> out.append('\\').append(c);
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> {
                    if (Character.isISOControl(c) || c == '\u2028' || c == '\u2029' || isUnpaired(text, i)) {
                        out.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        out.append('"');
    }

    /** Half a character cannot be written in UTF-8. */
    private static boolean isUnpaired(String text, int index) {
        char c = text.charAt(index);
        if (Character.isHighSurrogate(c)) {
            return index + 1 == text.length() || !Character.isLowSurrogate(text.charAt(index + 1));
        }
        return Character.isLowSurrogate(c) && (index == 0 || !Character.isHighSurrogate(text.charAt(index - 1)));
    }
}
