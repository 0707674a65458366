package io.vqreport.examples.cli;

import io.vqreport.codec.DecodedItem;
import io.vqreport.codec.DocumentSummary;

/** Prints items as JSON, one line each; what is no report goes to standard error. */
final class JsonSink implements ItemSink {
    private final Printer printer;
    private final String name;
    private final String format;
    private Outcome outcome = Outcome.CLEAN;

    JsonSink(Printer printer, String name, String format) {
        this.printer = printer;
        this.name = name;
        this.format = format;
    }

    @Override
    public void item(DecodedItem item) {
        if (item instanceof DecodedItem.Report report) {
            printer.out(NeutralJson.report(format, report.decoded()) + "\n");
        } else if (item instanceof DecodedItem.NoReport noReport) {
            printer.out(NeutralJson.noReport(format, noReport) + "\n");
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
