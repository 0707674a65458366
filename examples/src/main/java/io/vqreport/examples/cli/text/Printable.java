package io.vqreport.examples.cli.text;

import java.util.Locale;

/**
 * Text of an input made fit for a terminal: what would move the cursor, change colours or turn the direction of writing is shown as an escape.
 *
 * <p>Reports come from the network; a display name must not be able to repaint the screen of whoever looks at it.
 */
public final class Printable {
    private Printable() {}

    public static String text(String text) {
        StringBuilder printable = null;
        for (int i = 0; i < text.length(); ) {
            int point = text.codePointAt(i);
            if (printable == null && !isHarmless(point)) {
                printable = new StringBuilder(text.length() + 16).append(text, 0, i);
            }
            if (printable != null) {
                append(printable, point);
            }
            i += Character.charCount(point);
        }
        return printable == null ? text : printable.toString();
    }

    private static void append(StringBuilder printable, int point) {
        if (isHarmless(point)) {
            printable.appendCodePoint(point);
        } else {
            printable.append(
                    point > 0xFFFF
                            ? String.format(Locale.ROOT, "\\u{%x}", point)
                            : String.format(Locale.ROOT, "\\u%04x", point));
        }
    }

    private static boolean isHarmless(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
