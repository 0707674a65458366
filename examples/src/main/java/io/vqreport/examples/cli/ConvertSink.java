package io.vqreport.examples.cli;

import io.vqreport.codec.DecodedItem;
import io.vqreport.codec.DocumentSummary;
import io.vqreport.codec.Loss;
import io.vqreport.codec.Problem;
import io.vqreport.codec.ReportWriter;
import io.vqreport.model.QualityReport;
import java.io.IOException;

/** Writes reports in another format and tells what that could not say. */
final class ConvertSink implements ItemSink {
    private final Printer printer;
    private final String name;
    private final ReportWriter writer;
    private final boolean verbose;
    private int written;
    private int refused;

    ConvertSink(Printer printer, String name, ReportWriter writer, boolean verbose) {
        this.printer = printer;
        this.name = name;
        this.writer = writer;
        this.verbose = verbose;
    }

    @Override
    public void item(DecodedItem item) {
        if (item instanceof DecodedItem.Report report) {
            report.decoded().problems().forEach(this::problem);
            write(report.decoded().value());
        } else if (item instanceof DecodedItem.NoReport noReport) {
            noReport.problems().forEach(this::problem);
        } else if (item instanceof DecodedItem.Refused bad) {
            refused++;
            printer.refused(name, bad.problem());
        }
    }

    @Override
    public Outcome finish(DocumentSummary summary) {
        summary.problems().forEach(this::problem);
        if (written == 0) {
            printer.complain(name, "holds no report to convert");
            return Outcome.FAILED;
        }
        return refused > 0 ? Outcome.NOTED : Outcome.CLEAN;
    }

    private void write(QualityReport report) {
        try {
            for (Loss loss : writer.write(report)) {
                printer.err(loss.toString());
            }
            written++;
        } catch (IOException e) {
            throw new OutputFailedException(e);
        }
    }

    private void problem(Problem problem) {
        if (verbose) {
            printer.err(ProblemLine.of(name, problem));
        }
    }
}
