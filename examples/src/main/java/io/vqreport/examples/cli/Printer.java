package io.vqreport.examples.cli;

import io.vqreport.codec.Problem;
import java.io.PrintWriter;
import java.util.List;

/** Where a command's text goes. Keeps standard output and standard error in order, and both clear of a progress bar. */
final class Printer {
    private final PrintWriter out;
    private final PrintWriter err;
    private final FileProgress progress;

    Printer(PrintWriter out, PrintWriter err, FileProgress progress) {
        this.out = out;
        this.err = err;
        this.progress = progress;
    }

    /** Prints to standard output; the text brings its own line ends. */
    void out(String text) {
        if (progress.isShown()) {
            progress.aside(() -> {
                out.print(text);
                out.flush();
            });
        } else {
            out.print(text);
        }
    }

    /** Prints a line to standard error. */
    void err(String line) {
        progress.aside(() -> {
            out.flush();
            err.print(Printable.text(line) + "\n");
            err.flush();
        });
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

    void flush() {
        out.flush();
    }
}
