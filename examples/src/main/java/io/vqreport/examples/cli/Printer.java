package io.vqreport.examples.cli;

import io.vqreport.codec.Problem;
import io.vqreport.examples.cli.order.Lanes;
import io.vqreport.examples.cli.text.Printable;
import java.io.PrintWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a command's text goes. Keeps standard output and standard error in order, and both clear of a progress bar.
 *
 * <p>A printer of a lane prints when it is that lane's turn; so what is read side by side is shown in the order of the inputs.
 */
final class Printer {
    /** So much more than its characters weighs a text that waits. */
    private static final int OBJECT = 64;

    private final PrintWriter out;
    private final PrintWriter err;
    private final FileProgress progress;
    private final Lanes.@Nullable Lane lane;
    private final boolean quiet;

    Printer(PrintWriter out, PrintWriter err, FileProgress progress) {
        this(out, err, progress, null, false);
    }

    private Printer(PrintWriter out, PrintWriter err, FileProgress progress, Lanes.@Nullable Lane lane, boolean quiet) {
        this.out = out;
        this.err = err;
        this.progress = progress;
        this.lane = lane;
        this.quiet = quiet;
    }

    /** A printer for one input, which may have nothing to say. */
    Printer in(Lanes.Lane turn, boolean silent) {
        return new Printer(out, err, progress, turn, silent);
    }

    /** A printer that prints at once: for what happens in a lane's turn. */
    Printer now() {
        return new Printer(out, err, progress, null, quiet);
    }

    /** Prints to standard output; the text brings its own line ends. */
    void out(String text) {
        print(text, () -> progress.clear(() -> out.print(text), out));
    }

    /** Prints a line to standard error. */
    void err(String line) {
        String printable = Printable.text(line) + "\n";
        print(
                printable,
                () -> progress.aside(() -> {
                    out.flush();
                    err.print(printable);
                    err.flush();
                }));
    }

    /** The one line that says why a file is not read. */
    void complain(String name, String message) {
        err("vqreport: " + name + ": " + message);
    }

    /** One report of a file could not be read. */
    void refused(String name, Problem problem) {
        err(name + ": refused: " + problem + ": " + problem.message());
    }

    /** What was odd about a file outside its reports. */
    void documentProblems(String name, List<Problem> problems) {
        for (Problem problem : problems) {
            err(name + ": " + problem + ": " + problem.message());
        }
    }

    /** Hands over what is still held. */
    void flush() {
        out.flush();
    }

    private void print(String text, Runnable printing) {
        if (quiet) {
            return;
        }
        if (lane == null) {
            printing.run();
        } else {
            lane.effect(text.length() + OBJECT, printing);
        }
    }
}
