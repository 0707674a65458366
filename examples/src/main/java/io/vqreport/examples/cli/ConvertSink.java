package io.vqreport.examples.cli;

import io.vqreport.codec.DecodedItem;
import io.vqreport.codec.DocumentSummary;
import io.vqreport.codec.Problem;
import io.vqreport.model.QualityReport;

/** Hands an input's reports to a conversion, and tells what was odd about it. */
abstract class ConvertSink implements ItemSink {
    private final Printer printer;
    private final String name;
    private final boolean verbose;
    private int reports;
    private int refused;

    ConvertSink(Printer printer, String name, boolean verbose) {
        this.printer = printer;
        this.name = name;
        this.verbose = verbose;
    }

    /** Takes a report. */
    abstract void report(QualityReport report);

    /** The input is over, and gave so many reports; says how it went. */
    abstract Outcome end(int number);

    @Override
    public final void item(DecodedItem item) {
        if (item instanceof DecodedItem.Report report) {
            report.decoded().problems().forEach(this::problem);
            reports++;
            report(report.decoded().value());
        } else if (item instanceof DecodedItem.NoReport noReport) {
            noReport.problems().forEach(this::problem);
        } else if (item instanceof DecodedItem.Refused bad) {
            refused++;
            printer.refused(name, bad.problem());
        }
    }

    @Override
    public final Outcome finish(DocumentSummary summary) {
        summary.problems().forEach(this::problem);
        return end(reports).or(refused > 0 ? Outcome.NOTED : Outcome.CLEAN);
    }

    private void problem(Problem problem) {
        if (verbose) {
            printer.err(ProblemLine.of(name, problem));
        }
    }
}
