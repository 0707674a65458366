package io.vqreport.examples.cli;

import io.vqreport.examples.cli.input.ArchiveLimits;
import io.vqreport.examples.cli.text.Bars;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The inputs and options of every command that takes many inputs. */
final class BulkArguments {
    private static final int MOST_THREADS = 8;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec mixee;

    @Option(
            names = {"-q", "--quiet", "--summary"},
            description = "Of all inputs together only the summary.")
    private boolean quiet;

    @Option(
            names = "--html",
            paramLabel = "PAGE",
            description = "Write the summary as a page with plots, too: one file that asks no network for anything.")
    private @Nullable String html;

    @Option(
            names = "--show-addresses",
            description = "Let the page show names of files, user agents, Call-IDs and addresses as they are.")
    private boolean named;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description =
                    "Read so many inputs at once (by default one for each processor, at most " + MOST_THREADS + ").")
    private @Nullable Integer threads;

    @Option(
            names = "--archive-ratio",
            paramLabel = "N",
            description = "Break an archive off that expands to more than N times what it is (200), beyond 64 MiB.")
    private int archiveRatio = ArchiveLimits.standard().ratio();

    @Option(names = "--ascii", description = "Draw the summary's bars in ASCII, whatever the terminal can show.")
    private boolean ascii;

    @Option(names = "--no-progress", description = "No progress bar, however much there is to read.")
    private boolean noProgress;

    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            description = "Files of reports, folders and archives (zip, tar, tar.gz, gz) of them; - is standard input.")
    private List<String> files;

    /** What is read, as it was given: at least one. */
    List<String> files() {
        return files;
    }

    /** Whether nothing but the summary is wanted. */
    boolean quiet() {
        return quiet;
    }

    /** Where the page goes; null when none is wanted. */
    @Nullable
    Path html() {
        try {
            return html == null ? null : Path.of(html);
        } catch (InvalidPathException e) {
            throw new ParameterException(mixee.commandLine(), "not a file name for --html: " + e.getReason(), e);
        }
    }

    /** Whether names and addresses are shown as they are. */
    boolean named() {
        return named;
    }

    /** How many inputs are read at once, at least 1. */
    int threads() {
        if (threads == null) {
            return Math.min(MOST_THREADS, Runtime.getRuntime().availableProcessors());
        }
        if (threads < 1 || threads > 256) {
            throw new ParameterException(mixee.commandLine(), "--threads is 1 to 256");
        }
        return threads;
    }

    /** How much an archive may cost. */
    ArchiveLimits archiveLimits() {
        if (archiveRatio < 1) {
            throw new ParameterException(mixee.commandLine(), "--archive-ratio is 1 or more");
        }
        return ArchiveLimits.standard().withRatio(archiveRatio);
    }

    /** How bars are drawn. */
    Bars bars() {
        return ascii ? Bars.ASCII : Bars.ofProcess();
    }

    /** Whether somebody may want to see how far it is. */
    boolean progress() {
        return !noProgress;
    }
}
