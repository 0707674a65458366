package io.vqreport.examples.cli;

import io.vqreport.examples.cli.summary.Summary;
import io.vqreport.examples.cli.summary.SummaryPage;
import io.vqreport.examples.cli.summary.SummaryText;
import io.vqreport.examples.cli.summary.Tally;
import io.vqreport.examples.cli.text.Printable;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;

/** Shows what all inputs come to, once: at the end, or when somebody ends the command, whichever comes first. */
final class SummaryOutput {
    private final Tally tally;
    private final BulkArguments arguments;
    private final PrintWriter out;
    private final boolean converting;
    private boolean written;
    private volatile boolean requested;

    SummaryOutput(Tally tally, BulkArguments arguments, PrintWriter out, boolean converting) {
        this.tally = tally;
        this.arguments = arguments;
        this.out = out;
        this.converting = converting;
        this.requested = arguments.quiet() || arguments.html() != null;
    }

    /** There was enough to read that a summary is worth showing. */
    void request() {
        requested = true;
    }

    /** Shows it if it is worth showing and was not shown; says how that went. Who comes second waits for the first. */
    synchronized Outcome write(boolean interrupted) {
        if (!requested || written) {
            return Outcome.CLEAN;
        }
        written = true;
        Summary summary = tally.summary(converting, interrupted);
        out.print(SummaryText.of(summary, arguments.bars()));
        out.flush();
        Path page = arguments.html();
        if (page != null) {
            try {
                Files.writeString(page, SummaryPage.of(summary, arguments.named()));
            } catch (IOException e) {
                out.print(Printable.text("vqreport: " + page + ": cannot write: " + InputSource.describe(e)) + "\n");
                out.flush();
                return Outcome.FAILED;
            }
        }
        return Outcome.CLEAN;
    }
}
