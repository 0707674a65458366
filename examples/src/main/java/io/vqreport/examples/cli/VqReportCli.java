package io.vqreport.examples.cli;

import io.vqreport.codec.ContextKey;
import io.vqreport.codec.QualityReportCodecs;
import io.vqreport.examples.cli.text.Printable;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Help;

/** The entry to the command line. */
public final class VqReportCli {
    /** What a shell reports of a program that was ended by a closed pipe: 128 and the number of SIGPIPE. */
    static final int CLOSED_PIPE = 141;

    private VqReportCli() {}

    /**
     * Runs the command line and ends the process with its exit code.
     *
     * @param args a command with its options and files
     */
    public static void main(String[] args) {
        System.exit(run(QualityReportCodecs.load(), Io.ofProcess(), args));
    }

    /** Runs the command line within this process; gives the exit code. */
    static int run(QualityReportCodecs codecs, Io io, String... args) {
        PrintWriter err = new PrintWriter(new OutputStreamWriter(io.err(), StandardCharsets.UTF_8), true);
        PrintWriter out = new PrintWriter(new OutputStreamWriter(io.out(), StandardCharsets.UTF_8), false);
        try {
            int exitCode = commandLine(codecs, io).setOut(out).setErr(err).execute(args);
            out.flush();
            return exitCode;
        } catch (OutputFailedException e) {
            return outputFailed(e, err);
        }
    }

    /** All commands, reading and writing through the streams given. */
    static CommandLine commandLine(QualityReportCodecs codecs, Io io) {
        CommandLine commandLine = new CommandLine(new RootCommand())
                .addSubcommand(new InspectCommand(codecs, io))
                .addSubcommand(new ValidateCommand(codecs, io))
                .addSubcommand(new ConvertCommand(codecs, io))
                .addSubcommand(new RoundtripCommand(codecs, io))
                .addSubcommand(new FormatsCommand(codecs))
                .addSubcommand(new SchemaCommand())
                .addSubcommand(new MatrixCommand(codecs))
                .addSubcommand(new CollectCommand(codecs));
        commandLine.registerConverter(ContextKey.class, new ContextKeys());
        // A file's name may begin with @; it is a report then, not a list of arguments.
        commandLine.setExpandAtFiles(false);
        commandLine.setUsageHelpWidth(ColumnText.WIDTH);
        commandLine.setColorScheme(Help.defaultColorScheme(io.colour() ? Help.Ansi.ON : Help.Ansi.OFF));
        commandLine.setExecutionStrategy(parsed -> {
            try {
                return new CommandLine.RunLast().execute(parsed);
            } catch (OutputFailedException e) {
                // Thrown by a help page; what a command throws comes to the handler below.
                return outputFailed(e, parsed.commandSpec().commandLine().getErr());
            }
        });
        commandLine.setExecutionExceptionHandler((exception, failed, parsed) -> {
            if (exception instanceof OutputFailedException outputFailed) {
                return outputFailed(outputFailed, failed.getErr());
            }
            // A fault of this program: picocli prints its trace, which is what a bug report needs.
            throw exception;
        });
        return commandLine;
    }

    private static int outputFailed(OutputFailedException exception, PrintWriter err) {
        if (exception.isClosedPipe()) {
            return CLOSED_PIPE;
        }
        err.println("vqreport: cannot write: " + Printable.text(exception.reason()));
        return Outcome.FAILED.exitCode();
    }
}
