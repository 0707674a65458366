package io.vqreport.examples.cli;

import io.vqreport.codec.DecodedItem;
import io.vqreport.codec.DocumentSummary;

/** Prints items as tables, with a blank line behind each; what is no report goes to standard error. */
final class TableSink implements ItemSink {
    private final Printer printer;
    private final String name;
    private final String format;
    private final boolean colour;
    private Outcome outcome = Outcome.CLEAN;

    TableSink(Printer printer, String name, String format, boolean colour) {
        this.printer = printer;
        this.name = name;
        this.format = format;
        this.colour = colour;
    }

    @Override
    public void item(DecodedItem item) {
        if (item instanceof DecodedItem.Report report) {
            printer.out(ReportTable.report(name, format, report.decoded(), colour) + "\n");
        } else if (item instanceof DecodedItem.NoReport noReport) {
            printer.out(ReportTable.noReport(name, format, noReport, colour) + "\n");
        } else if (item instanceof DecodedItem.Refused refused) {
            printer.refused(name, refused.problem());
            outcome = Outcome.NOTED;
        }
    }

    @Override
    public Outcome finish(DocumentSummary summary) {
        printer.documentProblems(name, summary.problems());
        return outcome;
    }
}
