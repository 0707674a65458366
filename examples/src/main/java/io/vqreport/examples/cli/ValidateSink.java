package io.vqreport.examples.cli;

import io.vqreport.codec.DecodedItem;
import io.vqreport.codec.DocumentSummary;
import io.vqreport.codec.Problem;
import io.vqreport.examples.cli.text.Printable;
import java.util.ArrayList;
import java.util.List;

/** Prints the problems of one file as they come, and their count at its end. */
final class ValidateSink implements ItemSink {
    private final Printer printer;
    private final String name;
    private final ProblemCounts counts = new ProblemCounts();
    private int reports;
    private int messages;
    private int refused;

    ValidateSink(Printer printer, String name) {
        this.printer = printer;
        this.name = name;
    }

    @Override
    public void item(DecodedItem item) {
        if (item instanceof DecodedItem.Report report) {
            reports++;
            report.decoded().problems().forEach(this::problem);
            counts.addSuppressed(report.decoded().suppressed());
        } else if (item instanceof DecodedItem.NoReport noReport) {
            messages++;
            noReport.problems().forEach(this::problem);
        } else if (item instanceof DecodedItem.Refused bad) {
            refused++;
            problem(bad.problem());
        }
    }

    @Override
    public Outcome finish(DocumentSummary summary) {
        summary.problems().forEach(this::problem);
        List<String> parts = new ArrayList<>();
        parts.add(count(reports, "report"));
        if (messages > 0) {
            parts.add(count(messages, "message") + " without a report");
        }
        if (refused > 0) {
            parts.add(refused + " refused");
        }
        parts.add(counts.total() == 0 ? "no problems" : count(counts.total(), "problem") + counts.detail());
        printer.out(Printable.text(name + ": " + String.join(", ", parts)) + "\n");
        return counts.matter() || refused > 0 ? Outcome.NOTED : Outcome.CLEAN;
    }

    private void problem(Problem problem) {
        counts.add(problem);
        printer.out(ProblemLine.of(name, problem) + "\n");
    }

    private static String count(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }
}
