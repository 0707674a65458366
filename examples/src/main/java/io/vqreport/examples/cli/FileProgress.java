package io.vqreport.examples.cli;

import java.io.PrintWriter;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarConsumer;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** How much of a command's files is read, on standard error, where there is much of them and somebody looks on. */
final class FileProgress implements AutoCloseable {
    /** Up to so many files, a bar would be gone before it is seen. */
    static final int FEW_FILES = 20;

    private static final int LINE = 79;
    private static final int REDRAW_MILLIS = 200;
    private static final int KIBIBYTE = 1 << 10;

    private final Line line;
    private final @Nullable ProgressBar bar;

    private FileProgress(Line line, @Nullable ProgressBar bar) {
        this.line = line;
        this.bar = bar;
    }

    /** No bar at all. */
    static FileProgress none(PrintWriter err) {
        return new FileProgress(new Line(err), null);
    }

    /**
     * A bar.
     *
     * @param octets how much there is to read; -1 when nobody knows
     * @param err where it is drawn
     */
    static FileProgress over(long octets, PrintWriter err) {
        Line line = new Line(err);
        ProgressBar bar = new ProgressBarBuilder()
                .setTaskName("files")
                .setInitialMax(octets)
                .setUnit(" KiB", KIBIBYTE)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(REDRAW_MILLIS)
                .setConsumer(line)
                .build();
        return new FileProgress(line, bar);
    }

    /** So much more is read. */
    void step(long octets) {
        if (bar != null) {
            bar.stepBy(octets);
        }
    }

    /** Takes the bar off the screen while something else is printed; it comes back by itself. */
    void aside(Runnable printing) {
        synchronized (line) {
            line.wipe();
            printing.run();
        }
    }

    /** Prints to an output that may be the same screen, if there is a bar on it. */
    void clear(Runnable printing, PrintWriter out) {
        if (bar == null) {
            printing.run();
        } else {
            aside(() -> {
                printing.run();
                out.flush();
            });
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
            aside(() -> {});
        }
    }

    /** The line of the screen the bar stands on. The bar draws from a thread of its own. */
    private static final class Line implements ProgressBarConsumer {
        private final PrintWriter err;
        private int drawn;

        Line(PrintWriter err) {
            this.err = err;
        }

        @Override
        public int getMaxRenderedLength() {
            return LINE;
        }

        @Override
        public synchronized void accept(String text) {
            err.print("\r" + text);
            err.flush();
            drawn = Math.max(drawn, text.length());
        }

        synchronized void wipe() {
            if (drawn > 0) {
                err.print("\r" + " ".repeat(drawn) + "\r");
                err.flush();
                drawn = 0;
            }
        }

        @Override
        public void close() {}
    }
}
