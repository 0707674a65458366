package io.vqreport.examples.cli.summary;

import io.vqreport.codec.Severity;
import io.vqreport.examples.cli.text.MetricNames;
import io.vqreport.examples.cli.text.Numbers;
import io.vqreport.examples.cli.text.Redaction;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/**
 * A summary as one page of HTML that stands alone: style and plots are in it, it asks nobody for anything, runs nothing, and forbids both to itself. It is well-formed XML, too.
 */
public final class SummaryPage {
    private static final String STYLE = "page.css";
    private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'";
    private static final int MOST_ROWS = 100;

    private final Html html = new Html();
    private final Plots plots = new Plots(html);
    private final Summary summary;
    private final boolean named;

    private SummaryPage(Summary summary, boolean named) {
        this.summary = summary;
        this.named = named;
    }

    /**
     * The page.
     *
     * @param summary what it shows
     * @param named whether names of files are shown as they are, and whose calls the worst streams were
     */
    public static String of(Summary summary, boolean named) {
        return new SummaryPage(summary, named).page();
    }

    private String page() {
        html.raw("<!DOCTYPE html>\n").element("html lang=\"en\"", () -> {
            html.element("head", this::head);
            html.element("body", () -> {
                html.element("header", this::totals);
                html.element("main", this::sections);
                html.element("footer", this::footer);
            });
        });
        return html.toString();
    }

    private void head() {
        html.empty("meta charset=\"utf-8\"");
        html.empty("meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"");
        html.empty("meta http-equiv=\"Content-Security-Policy\" content=\"" + POLICY + "\"");
        html.empty("meta name=\"referrer\" content=\"no-referrer\"");
        html.empty("meta name=\"color-scheme\" content=\"light dark\"");
        html.element("title", "Voice quality: " + Numbers.count(summary.items().reports(), "report"));
        html.element("style", () -> html.raw(style()));
    }

    private void totals() {
        Summary.Inputs inputs = summary.inputs();
        html.element("h1", Numbers.count(summary.items().reports(), "voice quality report"));
        if (summary.interrupted()) {
            html.element("p class=\"note\"", "Interrupted: this is what was read before.");
        }
        html.element("p class=\"sum\"", SummaryText.inputs(inputs));
        plots.parts(inputs.given(), inputs.withReport(), inputs.withoutReport(), inputs.refused());
        html.element("p class=\"legend\"", () -> {
            legend(0, "with report", inputs.withReport());
            legend(1, "without report", inputs.withoutReport());
            legend(2, "refused", inputs.refused());
        });
        html.element("p class=\"sum\"", "Items: " + SummaryText.items(summary.items()));
        if (summary.passedOver() > 0) {
            html.element(
                    "p", "Passed over, being no files: " + Numbers.count(summary.passedOver()) + " (links, devices)");
        }
    }

    private void legend(int part, String name, long number) {
        html.element("span class=\"key" + part + "\"", "■");
        html.text(" " + name + " " + Numbers.percent(number, summary.inputs().given()) + " ");
    }

    private void sections() {
        for (Family family : Family.values()) {
            List<Values> values = summary.values().stream()
                    .filter(of -> of.family() == family)
                    .toList();
            if (!values.isEmpty()) {
                section(family.titleWith(values.get(0).metric().unit()), () -> {
                    html.element("div class=\"plots\"", () -> values.forEach(this::plot));
                    percentiles(family, values);
                });
            }
        }
        section("Formats", this::formats);
        section("Producers", () -> counts("User agent of the reporter", summary.producers()));
        section("Problems", this::problems);
        for (Family family : Family.values()) {
            List<WorstStream> worst = summary.worst().getOrDefault(family, List.of());
            if (!worst.isEmpty()) {
                section("Worst streams by " + word(family), () -> worst(worst));
            }
        }
    }

    private void plot(Values values) {
        html.element("figure", () -> {
            html.element("figcaption", MetricNames.plain(values.metric()));
            plots.histogram(values);
        });
    }

    private void percentiles(Family family, List<Values> values) {
        boolean low = family.higherIsBetter();
        List<String> columns = low
                ? List.of("Metric", "#values", "#p50", "#p10", "#p5", "#p1", "#least")
                : List.of("Metric", "#values", "#p50", "#p90", "#p95", "#p99", "#most");
        table(
                columns,
                () -> values.forEach(of -> html.element("tr", () -> {
                    html.element("th scope=\"row\"", MetricNames.plain(of.metric()));
                    number(Numbers.count(of.count()));
                    of.percentiles().forEach(value -> number(Numbers.value(value)));
                    number(Numbers.value(of.worst()));
                })));
    }

    private void formats() {
        long most =
                summary.formats().stream().mapToLong(FormatCount::inputs).max().orElse(0);
        table(
                List.of("Format", "#inputs", "", "#reports", "#messages", "#refused"),
                () -> summary.formats()
                        .forEach(format -> html.element("tr", () -> {
                            html.element("th scope=\"row\"", format.format());
                            number(Numbers.count(format.inputs()));
                            html.element("td", () -> plots.lying(format.inputs(), most));
                            number(Numbers.count(format.reports()));
                            number(Numbers.count(format.messages()));
                            number(Numbers.count(format.refused()));
                        })));
    }

    private void counts(String title, List<Count> counts) {
        long most = counts.stream().mapToLong(Count::number).max().orElse(0);
        table(
                List.of(title, "#reports", ""),
                () -> counts.stream()
                        .limit(MOST_ROWS)
                        .forEach(count -> html.element("tr", () -> {
                            html.element("th scope=\"row\"", count.name());
                            number(Numbers.count(count.number()));
                            html.element("td", () -> plots.lying(count.number(), most));
                        })));
        if (counts.size() > MOST_ROWS) {
            html.element("p", "And " + Numbers.count(counts.size() - MOST_ROWS) + " more.");
        }
    }

    private void problems() {
        if (summary.problems().isEmpty()) {
            html.element("p", "None.");
            return;
        }
        table(
                List.of("Severity", "Code", "#times", "What it is"),
                () -> summary.problems()
                        .forEach(problem -> html.element("tr", () -> {
                            html.element(
                                    "td class=\"" + severityClass(problem.severity()) + "\"",
                                    problem.severity().name());
                            html.element(
                                    "th scope=\"row\"",
                                    () -> html.element("code", problem.code().id()));
                            number(Numbers.count(problem.number()));
                            html.element("td class=\"text\"", problem.code().description());
                        })));
        if (summary.suppressed() > 0) {
            html.element("p", "Not listed, beyond a report's limit: " + Numbers.count(summary.suppressed()));
        }
    }

    private void worst(List<WorstStream> worst) {
        table(
                List.of("#Loss %", "#Jitter ms", "#Delay ms", "#MOS", "Stream", "Format", "Input"),
                () -> worst.forEach(stream -> html.element("tr", () -> {
                    stream.figures().forEach(figure -> number(figure == null ? "" : Numbers.value(figure)));
                    html.element("td class=\"text\"", stream.what());
                    html.element("td", stream.place().format());
                    html.element("td class=\"place\"", place(stream));
                })));
    }

    private String place(WorstStream stream) {
        WorstStream.Place place = stream.place();
        String name = named ? place.name() : Redaction.fileName(place.name());
        String report = place.report() == 0 ? "" : ", report " + Numbers.count(place.report() + 1L);
        return name + " (input " + Numbers.count(place.input() + 1) + report + ")"
                + (stream.call() == null ? "" : ": " + stream.call());
    }

    private void footer() {
        html.element(
                "p",
                "An input is a file or a member of an archive; an archive whose rest could not be read is one more. With report: it gave at least one."
                        + " Without report: it was read to its end and gave none, and nothing of it was refused. Refused: it gave none, since it could not be read,"
                        + " or since what was in it was refused.");
        html.element(
                "p",
                "Percentiles are those of a histogram of three digits: off by at most 0.1 percent of the value, or half a thousandth of its unit. Least and most are exact."
                        + (named
                                ? ""
                                : " Addresses, accounts and MAC addresses are left out; --show-addresses shows them."));
    }

    private void section(String title, Html.Content content) {
        html.element("section", () -> {
            html.element("h2", title);
            content.add();
        });
    }

    private void table(List<String> columns, Html.Content rows) {
        html.element(
                "div class=\"wide\"",
                () -> html.element("table", () -> {
                    html.element("thead", () -> html.element("tr", () -> columns.forEach(this::column)));
                    html.element("tbody", rows);
                }));
    }

    /** A column's heading; one of numbers begins with {@code #}. */
    private void column(String heading) {
        if (heading.startsWith("#")) {
            html.element("th scope=\"col\" class=\"number\"", heading.substring(1));
        } else {
            html.element("th scope=\"col\"", heading);
        }
    }

    private void number(String number) {
        html.element("td class=\"number\"", number);
    }

    private static String word(Family family) {
        return family == Family.MOS ? family.title() : family.title().toLowerCase(Locale.ROOT);
    }

    private static String severityClass(Severity severity) {
        return severity.name().toLowerCase(Locale.ROOT);
    }

    private static String style() {
        try (InputStream style = SummaryPage.class.getResourceAsStream(STYLE)) {
            if (style == null) {
                throw new IllegalStateException(STYLE + " is missing from the jar");
            }
            return new String(style.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(STYLE + " cannot be read from the jar", e);
        }
    }
}
