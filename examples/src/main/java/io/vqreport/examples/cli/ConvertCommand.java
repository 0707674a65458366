package io.vqreport.examples.cli;

import io.vqreport.codec.ContextKey;
import io.vqreport.codec.DecodeOptions;
import io.vqreport.codec.EncodeContext;
import io.vqreport.codec.EncodeOptions;
import io.vqreport.codec.QualityReportCodec;
import io.vqreport.codec.QualityReportCodecs;
import io.vqreport.codec.ReportEncoder;
import io.vqreport.codec.UnrepresentableReportException;
import io.vqreport.examples.cli.input.InputFinder;
import io.vqreport.examples.cli.output.OutputStores;
import io.vqreport.examples.cli.summary.Tally;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code vqreport convert}: writes the reports of a file in another format. */
@Command(
        name = "convert",
        mixinStandardHelpOptions = true,
        versionProvider = VersionProvider.class,
        exitCodeOnExecutionException = RootCommand.FAULT,
        sortOptions = false,
        description = {
            "Writes the reports of a file in another format, all or nothing.",
            "What that format cannot say is told on standard error, a line each: what was done, where, and the metric.",
            "Of many inputs, folders and archives, what can be written is: all reports into one output, or into a folder or an archive with an output for each "
                    + "input."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:written",
            "1:written, but for reports that were refused",
            "2:something mandatory is missing, a file is beyond reading, or there is no report (of a single file nothing is written then); or wrong usage"
        })
final class ConvertCommand implements Callable<Integer> {
    private final QualityReportCodecs codecs;
    private final Io io;

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--to",
            paramLabel = "FORMAT",
            required = true,
            description = "The format to write, by its id (see 'vqreport formats').")
    private String target = "";

    @Mixin
    private ReadArguments reading;

    @Option(
            names = "--context",
            paramLabel = "KEY=VALUE",
            completionCandidates = ContextKeys.class,
            description = {
                "What the new format makes mandatory and the reports lack; may be given several times.",
                "Keys: ${COMPLETION-CANDIDATES}"
            })
    private Map<ContextKey, String> context = Map.of();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "OUT",
            description =
                    "The file to write instead of standard output; with an output for each input, a folder (empty or new, ending with /), or an archive "
                            + "called .zip, .tar, .tar.gz or .tgz.")
    private @Nullable String output;

    @Option(
            names = {"-v", "--verbose"},
            description = "Tell what was odd about the input, too.")
    private boolean verbose;

    @Mixin
    private BulkArguments bulk;

    ConvertCommand(QualityReportCodecs codecs, Io io) {
        this.codecs = codecs;
        this.io = io;
    }

    @Override
    public Integer call() {
        QualityReportCodec targetCodec = reading.codec(codecs, "--to", target);
        ReportEncoder encoder = targetCodec
                .encoder()
                .orElseThrow(() ->
                        new ParameterException(spec.commandLine(), "the format '" + target + "' is read, not written"));
        requireOutside();
        DecodeOptions decodeOptions = reading.decodeOptions(codecs);
        PrintWriter err = spec.commandLine().getErr();
        Printer printer = new Printer(spec.commandLine().getOut(), err, FileProgress.none(err));
        InputLoop loop = new InputLoop(io, spec.commandLine(), bulk, reading.sniffer(codecs), decodeOptions, true);
        try (Conversion conversion = conversion(targetCodec, encoder, loop.tally())) {
            return loop.run(bulk.files(), conversion, state -> complete(conversion, printer, state))
                    .exitCode();
        } catch (UnrepresentableReportException e) {
            printer.complain(bulk.files().get(0), e.getMessage() + remedy(e));
        } catch (IOException e) {
            cannotWrite(printer, e);
        }
        return Outcome.FAILED.exitCode();
    }

    private Conversion conversion(QualityReportCodec targetCodec, ReportEncoder encoder, Tally tally)
            throws IOException {
        EncodeContext encodeContext = EncodeContext.empty();
        for (Map.Entry<ContextKey, String> entry : context.entrySet()) {
            encodeContext = encodeContext.with(entry.getKey(), entry.getValue());
        }
        EncodeOptions options = reading.encodeOptions(codecs, EncodeOptions.defaults());
        if (output != null && OutputStores.isStore(output)) {
            return new StoredConversion(
                    OutputStores.open(output), targetCodec, encoder, encodeContext, options, tally, verbose);
        }
        SpooledOutput spool = new SpooledOutput();
        return new MergedConversion(
                spool, encoder.open(spool, encodeContext, options), output, io.out(), tally, isSingle(), verbose);
    }

    private Outcome complete(Conversion conversion, Printer printer, InputLoop.State state) {
        if (state.interrupted()) {
            printer.err("vqreport: interrupted, so that the output is not complete");
            return Outcome.FAILED;
        }
        if (isSingle() && state.outcome() == Outcome.FAILED) {
            return Outcome.FAILED;
        }
        try {
            return conversion.complete(printer);
        } catch (IOException e) {
            return cannotWrite(printer, e);
        }
    }

    /** What to add to the command line where a context can supply what is missing. */
    private static String remedy(UnrepresentableReportException e) {
        String supply =
                e.keys().stream().map(key -> " --context " + key.key() + "=...").collect(Collectors.joining());
        return supply.isEmpty() ? "" : "; add" + supply;
    }

    private Outcome cannotWrite(Printer printer, IOException why) {
        printer.complain(output == null ? bulk.files().get(0) : output, "cannot write: " + InputSource.describe(why));
        return Outcome.FAILED;
    }

    /** Whether there is one input and one output, and so all is written or nothing. */
    private boolean isSingle() {
        return bulk.files().size() == 1
                && !InputFinder.isMany(bulk.files().get(0))
                && (output == null || !OutputStores.isStore(output));
    }

    /** What is written into a folder that is being read would be read in turn. */
    private void requireOutside() {
        if (output == null || output.equals(InputSource.STDIN)) {
            return;
        }
        try {
            Path to = Path.of(output).toAbsolutePath().normalize();
            for (String file : bulk.files()) {
                Path from = Path.of(file).toAbsolutePath().normalize();
                if (Files.isDirectory(from) && to.startsWith(from)) {
                    throw new ParameterException(spec.commandLine(), "the output lies within a folder that is read");
                }
            }
        } catch (InvalidPathException e) {
            throw new ParameterException(spec.commandLine(), "not a file name: " + e.getReason(), e);
        }
    }
}
