package io.vqreport.examples.cli.summary;

import io.vqreport.examples.cli.text.Numbers;
import java.util.Locale;

/** Plots in SVG, drawn into a page. Colours come from the page's style. */
final class Plots {
    private static final int WIDTH = 360;
    private static final int BASE = 110;
    private static final int HEIGHT = 132;
    private static final int TOP = 14;
    private static final int EDGES_BETWEEN_LABELS = 4;

    private final Html html;

    Plots(Html html) {
        this.html = html;
    }

    /** How often values lie between edges: bars of equal width, whatever lies between the edges. */
    void histogram(Values values) {
        Family family = values.family();
        long highest = 1;
        for (long bin : values.bins()) {
            highest = Math.max(highest, bin);
        }
        long scale = highest;
        double width = (double) WIDTH / family.bins();
        html.element(svg(HEIGHT), () -> {
            for (int bin = 0; bin < family.bins(); bin++) {
                bar(values, bin, bin * width, width, scale);
            }
            html.empty(String.format(
                    Locale.ROOT, "line class=\"axis\" x1=\"0\" x2=\"%d\" y1=\"%d\" y2=\"%d\"", WIDTH, BASE, BASE));
            for (int bin = 0; bin < family.bins(); bin += EDGES_BETWEEN_LABELS) {
                label(bin * width, Numbers.value(family.edge(bin)));
            }
        });
    }

    /** Parts of a whole, side by side. */
    void parts(long whole, long... parts) {
        html.element("svg class=\"parts\" viewBox=\"0 0 1000 16\" preserveAspectRatio=\"none\" role=\"img\"", () -> {
            double x = 0;
            for (int i = 0; i < parts.length; i++) {
                double width = whole == 0 ? 0 : 1000.0 * parts[i] / whole;
                html.empty(String.format(
                        Locale.ROOT,
                        "rect class=\"part%d\" x=\"%.2f\" y=\"0\" width=\"%.2f\" height=\"16\"",
                        i,
                        x,
                        width));
                x += width;
            }
        });
    }

    /** A bar that lies, for a row of a table. */
    void lying(long part, long whole) {
        double width = whole == 0 ? 0 : Math.max(part > 0 ? 0.5 : 0, 100.0 * part / whole);
        html.element(
                "svg class=\"lying\" viewBox=\"0 0 100 10\" preserveAspectRatio=\"none\" aria-hidden=\"true\"",
                () -> html.empty(String.format(
                        Locale.ROOT, "rect class=\"bar\" x=\"0\" y=\"0\" width=\"%.2f\" height=\"10\"", width)));
    }

    private void bar(Values values, int bin, double x, double width, long scale) {
        long number = values.bins()[bin];
        Family family = values.family();
        double height = number == 0 ? 0 : Math.max(1, (double) number / scale * (BASE - TOP));
        String from = Numbers.value(family.edge(bin));
        String range = bin + 1 < family.bins() ? from + " to " + Numbers.value(family.edge(bin + 1)) : "from " + from;
        html.element(
                String.format(
                        Locale.ROOT,
                        "rect class=\"bar\" x=\"%.2f\" y=\"%.2f\" width=\"%.2f\" height=\"%.2f\"",
                        x + 1,
                        BASE - height,
                        width - 2,
                        height),
                () -> html.element("title", range + ": " + Numbers.count(number)));
    }

    private void label(double x, String text) {
        html.empty(String.format(
                Locale.ROOT, "line class=\"axis\" x1=\"%.2f\" x2=\"%.2f\" y1=\"%d\" y2=\"%d\"", x, x, BASE, BASE + 4));
        html.element(String.format(Locale.ROOT, "text x=\"%.2f\" y=\"%d\"", x + 1, HEIGHT - 5), text);
    }

    private static String svg(int height) {
        return "svg class=\"plot\" viewBox=\"0 0 " + WIDTH + " " + height + "\" role=\"img\"";
    }
}
