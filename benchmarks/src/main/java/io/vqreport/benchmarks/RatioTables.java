package io.vqreport.benchmarks;

import io.vqreport.benchmarks.measure.Series;
import io.vqreport.benchmarks.measure.Spread;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;

/** Prints what ratio runs measured, as Markdown. */
final class RatioTables {
    private final PrintStream out;

    RatioTables(PrintStream out) {
        this.out = out;
    }

    /** A table of the variants, the first of which is the yard-stick. */
    void table(String work, List<Series> rows) {
        Series yardStick = rows.get(0);
        out.printf(
                "| %s | µs | octets allocated | speed, %s = 1 (p10 / median / p90) |%n|---|---:|---:|---|%n",
                work, yardStick.name());
        for (Series row : rows) {
            Spread speed = row.speedOver(yardStick);
            out.printf(
                    Locale.ROOT,
                    "| %s | %.3f | %,.0f | %.2f / **%.2f** / %.2f |%n",
                    row.name(),
                    row.medianNanos() / 1000,
                    row.bytes(),
                    speed.quantile(0.1),
                    speed.median(),
                    speed.quantile(0.9));
        }
        out.println();
    }

    /** Begins the table of goals. */
    void goals() {
        out.printf("| goal | measured | met |%n|---|---:|---|%n");
    }

    /** A goal of speed: at least so many times as fast as the yard-stick. */
    void faster(String goal, Series row, Series yardStick, double least) {
        goal(goal, row.speedOver(yardStick).median(), true, least);
    }

    /** A goal of memory: at most such a part of what the yard-stick allocates. */
    void smaller(String goal, Series row, Series yardStick, double most) {
        goal(goal, row.bytes() / yardStick.bytes(), false, most);
    }

    private void goal(String goal, double measured, boolean atLeast, double bound) {
        boolean met = atLeast ? measured >= bound : measured <= bound;
        out.printf(Locale.ROOT, "| %s | %.2f | %s |%n", goal, measured, met ? "yes" : "no");
    }
}
