package io.vqreport.examples.cli;

import io.vqreport.examples.cli.text.Printable;
import java.util.ArrayList;
import java.util.List;

/** Labelled values in columns that never grow beyond {@value #WIDTH} characters a line; long values go on below their column. */
final class ColumnText {
    /** The most characters of a line. */
    static final int WIDTH = 100;

    private final StringBuilder out = new StringBuilder(2048);
    private final boolean colour;

    ColumnText(boolean colour) {
        this.colour = colour;
    }

    /** An empty line. */
    void gap() {
        out.append('\n');
    }

    /** A line that begins a part. */
    void heading(int indent, String text) {
        for (String line : wrap(text, WIDTH - indent)) {
            out.append(" ".repeat(indent)).append(bold(line)).append('\n');
        }
    }

    /**
     * A value behind its label.
     *
     * @param indent the blanks before the label
     * @param label what the value is; one longer than its column has a line of its own
     * @param labelWidth the label's column
     * @param value the value, wrapped within its own column
     */
    void field(int indent, String label, int labelWidth, String value) {
        String margin = " ".repeat(indent);
        String begin = Printable.text(label);
        if (length(begin) >= labelWidth) {
            wrap(begin, WIDTH - indent)
                    .forEach(line -> out.append(margin).append(line).append('\n'));
            begin = "";
        }
        for (String line : wrap(value, WIDTH - indent - labelWidth)) {
            String padding = " ".repeat(labelWidth - length(begin));
            out.append((margin + begin + padding + line).stripTrailing()).append('\n');
            begin = "";
        }
    }

    @Override
    public String toString() {
        return out.toString();
    }

    private String bold(String text) {
        return colour ? "\u001b[1m" + text + "\u001b[0m" : text;
    }

    /** Breaks a text at blanks, or within a word where it has none. Control characters are made harmless first. */
    static List<String> wrap(String text, int width) {
        List<String> lines = new ArrayList<>();
        String rest = Printable.text(text).strip();
        while (length(rest) > width) {
            int end = rest.offsetByCodePoints(0, width);
            int blank = rest.lastIndexOf(' ', end);
            int cut = blank > 0 ? blank : end;
            lines.add(rest.substring(0, cut).stripTrailing());
            rest = rest.substring(cut).stripLeading();
        }
        lines.add(rest);
        return lines;
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
