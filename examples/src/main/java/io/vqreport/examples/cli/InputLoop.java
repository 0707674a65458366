package io.vqreport.examples.cli;

import io.vqreport.codec.DecodeOptions;
import io.vqreport.examples.cli.input.Input;
import io.vqreport.examples.cli.input.InputConsumer;
import io.vqreport.examples.cli.input.InputFinder;
import io.vqreport.examples.cli.input.InputSize;
import io.vqreport.examples.cli.order.Crew;
import io.vqreport.examples.cli.order.Lanes;
import io.vqreport.examples.cli.order.StoppedException;
import io.vqreport.examples.cli.summary.Tally;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import picocli.CommandLine;

/**
 * Reads all inputs of a command, side by side and in bounded memory, and shows them in their order. What they come to is shown at the end, or when somebody ends
 * it before.
 */
final class InputLoop {
    /** So many inputs may be begun and not yet shown. */
    private static final int MAX_LANES = 512;
    /** So many characters may wait to be shown, and so many octets to be read. */
    private static final int ROOM = 1 << 23;
    /** From so many octets on, reading takes long enough to watch. */
    private static final long MUCH = 1 << 23;

    private static final int INTERRUPT_SECONDS = 3;

    private final Io io;
    private final PrintWriter out;
    private final PrintWriter err;
    private final BulkArguments arguments;
    private final Sniffer sniffer;
    private final DecodeOptions options;
    private final SummaryOutput summary;
    private final Tally tally;
    private final CountDownLatch ended = new CountDownLatch(1);
    private Outcome outcome = Outcome.CLEAN;
    private volatile boolean interrupted;

    InputLoop(
            Io io,
            CommandLine command,
            BulkArguments arguments,
            Sniffer sniffer,
            DecodeOptions options,
            boolean converting) {
        this.io = io;
        this.out = command.getOut();
        this.err = command.getErr();
        this.arguments = arguments;
        this.sniffer = sniffer;
        this.options = options;
        this.tally = new Tally(arguments.named());
        boolean onError = converting || !arguments.quiet();
        this.summary = new SummaryOutput(tally, arguments, onError ? err : out, converting);
    }

    /** What is counted. */
    Tally tally() {
        return tally;
    }

    /**
     * Reads everything.
     *
     * @param files files, folders and archives; {@code -} is standard input
     * @param sinks what is done with it
     * @param last what is to be done when all is read and before the summary, such as completing an output; gives how it went
     * @return the gravest of all
     */
    Outcome run(List<String> files, Sinks sinks, Last last) {
        Interrupts interrupts = new Interrupts(this::interrupt);
        try (FileProgress progress = progress(files)) {
            read(files, sinks, last, progress);
        } finally {
            // Also when something failed: whoever interrupts does not wait for nothing.
            ended.countDown();
            interrupts.close();
        }
        noteWorse(summary.write(interrupted));
        return worst();
    }

    private void read(List<String> files, Sinks sinks, Last last, FileProgress progress) {
        Printer printer = new Printer(out, err, progress);
        InputReader reader = new InputReader(sniffer, options, tally, sinks, () -> interrupted);
        Lanes lanes = new Lanes(MAX_LANES, ROOM);
        Runnable stop = () -> {
            lanes.stop();
            reader.stop();
        };
        try (Crew crew = new Crew(arguments.threads(), ROOM, stop)) {
            Work work = new Work(printer, reader, lanes, crew, progress);
            InputFinder finder = new InputFinder(io.in(), arguments.archiveLimits(), work);
            work.find(finder, files);
            noteWorse(last.done(new State(worst(), interrupted)));
            printer.flush();
            if (interrupted || finder.hasExpanded() || files.size() > FileProgress.FEW_FILES) {
                summary.request();
            }
        }
    }

    private FileProgress progress(List<String> files) {
        if (!io.terminal() || !arguments.progress()) {
            return FileProgress.none(err);
        }
        long octets = InputSize.octets(files);
        boolean much = files.size() > FileProgress.FEW_FILES
                || octets > MUCH
                || files.stream().anyMatch(InputLoop::isFolder);
        return much ? FileProgress.over(octets, err) : FileProgress.none(err);
    }

    private static boolean isFolder(String name) {
        try {
            return Files.isDirectory(Path.of(name));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    /** Runs while the process ends: lets what is being read come to its end, and makes sure that the summary is shown. */
    private void interrupt() {
        interrupted = true;
        summary.request();
        try {
            if (!ended.await(INTERRUPT_SECONDS, TimeUnit.SECONDS)) {
                err.println("vqreport: some inputs that were begun are not in the summary");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        summary.write(true);
    }

    private synchronized void noteWorse(Outcome other) {
        outcome = outcome.or(other);
    }

    private synchronized Outcome worst() {
        return outcome;
    }

    /**
     * How it stands when all is read.
     *
     * @param outcome the gravest of all inputs
     * @param interrupted whether somebody ended it before
     */
    record State(Outcome outcome, boolean interrupted) {}

    /** What is to be done when all is read. */
    @FunctionalInterface
    interface Last {
        /** Does it; says how it went. */
        Outcome done(State state);
    }

    /** Takes up what is found. */
    private final class Work implements InputConsumer {
        private final Printer printer;
        private final InputReader reader;
        private final Lanes lanes;
        private final Crew crew;
        private final FileProgress progress;

        Work(Printer printer, InputReader reader, Lanes lanes, Crew crew, FileProgress progress) {
            this.printer = printer;
            this.reader = reader;
            this.lanes = lanes;
            this.crew = crew;
            this.progress = progress;
        }

        void find(InputFinder finder, List<String> files) {
            try {
                finder.find(files);
            } catch (StoppedException e) {
                // Something failed elsewhere, and is thrown where that is known.
                crew.finish();
                throw e;
            }
            crew.finish();
        }

        @Override
        public boolean input(Input input) {
            if (!interrupted) {
                Lanes.Lane lane = lanes.begin();
                if (input.isLive()) {
                    read(input, lane);
                } else {
                    crew.add(input.held(), () -> read(input, lane));
                }
            }
            return !interrupted;
        }

        @Override
        public void passedOver(String name) {
            tally.passedOver();
        }

        @Override
        public void taken(long octets) {
            progress.step(octets);
        }

        private void read(Input input, Lanes.Lane lane) {
            try {
                noteWorse(reader.read(input, lane, printer.in(lane, arguments.quiet())));
            } catch (StoppedException e) {
                if (!interrupted) {
                    throw e;
                }
            }
            lane.close();
        }
    }
}
