package io.vqreport.examples.cli.summary;

import io.vqreport.examples.cli.text.Bars;
import io.vqreport.examples.cli.text.MetricNames;
import io.vqreport.examples.cli.text.Numbers;
import io.vqreport.examples.cli.text.Printable;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/** A summary for a terminal, no wider than 100 columns. */
public final class SummaryText {
    private static final int NAME = 44;
    private static final int NUMBER = 13;
    private static final int BAR = 30;
    private static final int METRIC = 28;
    private static final int FIGURE = 8;
    private static final int MOST_ROWS = 15;

    private final StringBuilder text = new StringBuilder(4096);
    private final Summary summary;
    private final Bars bars;

    private SummaryText(Summary summary, Bars bars) {
        this.summary = summary;
        this.bars = bars;
    }

    /** The summary, with its line ends. */
    public static String of(Summary summary, Bars bars) {
        SummaryText text = new SummaryText(summary, bars);
        text.totals();
        text.written();
        text.formats();
        text.producers();
        text.problems();
        text.values();
        return text.text.toString();
    }

    /** What was read, in one line that adds up. */
    static String inputs(Summary.Inputs inputs) {
        return Numbers.count(inputs.given()) + " given = " + Numbers.count(inputs.withReport()) + " with report + "
                + Numbers.count(inputs.withoutReport()) + " without report + " + Numbers.count(inputs.refused())
                + " refused";
    }

    /** What was in it, in one line that adds up. */
    static String items(Summary.Items items) {
        return Numbers.count(items.all()) + " = " + Numbers.count(items.reports()) + " reports + "
                + Numbers.count(items.messages()) + " messages without report + " + Numbers.count(items.refused())
                + " refused";
    }

    private void totals() {
        line(summary.interrupted() ? "Summary of what was read before it was interrupted" : "Summary");
        line("  Inputs  " + inputs(summary.inputs()));
        line("  Items   " + items(summary.items()));
        if (summary.passedOver() > 0) {
            line("  Passed over, being no files: " + Numbers.count(summary.passedOver()) + " (links, devices)");
        }
        Duration elapsed = summary.elapsed();
        double seconds = elapsed.toNanos() / 1e9;
        line(String.format(
                Locale.ROOT,
                "  Time    %.1f s, %,.0f inputs a second",
                seconds,
                summary.inputs().given() / seconds));
    }

    private void written() {
        Written written = summary.written();
        if (written != null) {
            line("  Written " + Numbers.count(written.reports(), "report") + " in "
                    + Numbers.count(written.outputs(), "output")
                    + (written.unwritten() == 0
                            ? ""
                            : ", not written " + Numbers.count(written.unwritten(), "report")));
            counts("What could not be said", written.losses());
        }
    }

    private void formats() {
        if (summary.formats().isEmpty()) {
            return;
        }
        heading("Formats", "inputs", "reports");
        long most = 1;
        for (FormatCount format : summary.formats()) {
            most = Math.max(most, format.inputs());
        }
        for (FormatCount format : summary.formats()) {
            row(format.format(), bars.lying(format.inputs(), most, BAR - NUMBER), format.inputs(), format.reports());
        }
    }

    private void producers() {
        counts("Producers, by the reporter's user agent", summary.producers());
    }

    private void problems() {
        if (summary.problems().isEmpty()) {
            return;
        }
        heading("Problems", "times");
        long most = summary.problems().stream()
                .mapToLong(ProblemCount::number)
                .max()
                .orElse(1);
        for (ProblemCount problem : summary.problems()) {
            String name = String.format(
                    Locale.ROOT, "%-8s %s", problem.severity(), problem.code().id());
            row(name, bars.lying(problem.number(), most, BAR), problem.number());
        }
        if (summary.suppressed() > 0) {
            row("not listed, beyond a report's limit", "", summary.suppressed());
        }
    }

    private void values() {
        Family shown = null;
        for (Family family : Family.values()) {
            for (Values values : summary.values()) {
                if (values.family() == family) {
                    if (shown != family) {
                        shown = family;
                        familyHeading(values);
                    }
                    values(values);
                }
            }
        }
        if (shown != null) {
            line("");
            line(
                    "  Percentiles are those of a histogram: off by at most 0.1 percent, or half a thousandth of the unit.");
        }
    }

    private void familyHeading(Values values) {
        Family family = values.family();
        boolean low = family.higherIsBetter();
        line("");
        line(String.format(
                Locale.ROOT,
                "%-" + METRIC + "s%" + (NUMBER - 2) + "s%8s%8s%8s%8s%8s  %s to %s%s",
                family.titleWith(values.metric().unit()),
                "values",
                "p50",
                low ? "p10" : "p90",
                low ? "p5" : "p95",
                low ? "p1" : "p99",
                low ? "min" : "max",
                Numbers.value(family.edge(0)),
                Numbers.value(family.edge(family.bins() - 1)),
                low ? "" : "+"));
    }

    private void values(Values values) {
        StringBuilder row = new StringBuilder("  ");
        row.append(fit(MetricNames.plain(values.metric()), METRIC - 2));
        row.append(right(Numbers.count(values.count()), NUMBER - 2));
        for (double percentile : values.percentiles()) {
            row.append(right(Numbers.value(percentile), FIGURE));
        }
        row.append(right(Numbers.value(values.worst()), FIGURE));
        line(row.append("  ").append(bars.standing(values.bins())).toString());
    }

    private void counts(String title, List<Count> counts) {
        if (counts.isEmpty()) {
            return;
        }
        heading(title, "times");
        long most = counts.stream().mapToLong(Count::number).max().orElse(1);
        counts.stream()
                .limit(MOST_ROWS)
                .forEach(count -> row(count.name(), bars.lying(count.number(), most, BAR), count.number()));
        if (counts.size() > MOST_ROWS) {
            long rest = counts.stream().skip(MOST_ROWS).mapToLong(Count::number).sum();
            row(Numbers.count(counts.size() - MOST_ROWS) + " more", "", rest);
        }
    }

    private void heading(String title, String... columns) {
        line("");
        StringBuilder row = new StringBuilder(fit(title, NAME + 2));
        for (String column : columns) {
            row.append(right(column, NUMBER));
        }
        line(row.toString());
    }

    private void row(String name, String bar, long... numbers) {
        StringBuilder row = new StringBuilder("  ").append(fit(Printable.text(name), NAME));
        for (long number : numbers) {
            row.append(right(Numbers.count(number), NUMBER));
        }
        line(row.append("  ").append(bar).toString());
    }

    private void line(String line) {
        text.append(line.stripTrailing()).append('\n');
    }

    /** Cut, or filled with blanks; counted in characters, not in what they are written with. */
    private static String fit(String name, int width) {
        int length = name.codePointCount(0, name.length());
        return length < width
                ? name + " ".repeat(width - length)
                : name.substring(0, name.offsetByCodePoints(0, width - 2)) + "… ";
    }

    private static String right(String number, int width) {
        return " ".repeat(Math.max(1, width - number.length())) + number;
    }
}
