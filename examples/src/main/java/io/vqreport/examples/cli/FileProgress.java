package io.vqreport.examples.cli;

import java.io.PrintWriter;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarConsumer;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** How many of a command's files are done, on standard error, where there are many of them and somebody looks on. */
final class FileProgress implements AutoCloseable {
    /** Up to so many files, a bar would be gone before it is seen. */
    static final int FEW_FILES = 20;

    private static final int LINE = 79;
    private static final int REDRAW_MILLIS = 200;

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

    /** A bar if there are many files and it is wanted. */
    static FileProgress over(int files, boolean wanted, PrintWriter err) {
        if (!wanted || files <= FEW_FILES) {
            return none(err);
        }
        Line line = new Line(err);
        ProgressBar bar = new ProgressBarBuilder()
                .setTaskName("files")
                .setInitialMax(files)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(REDRAW_MILLIS)
                .setConsumer(line)
                .build();
        return new FileProgress(line, bar);
    }

    boolean isShown() {
        return bar != null;
    }

    /** One file more is done. */
    void step() {
        if (bar != null) {
            bar.step();
        }
    }

    /** Takes the bar off the screen while something else is printed; it comes back by itself. */
    void aside(Runnable printing) {
        synchronized (line) {
            line.wipe();
            printing.run();
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
