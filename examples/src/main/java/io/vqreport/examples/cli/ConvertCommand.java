package io.vqreport.examples.cli;

import io.vqreport.codec.ContextKey;
import io.vqreport.codec.DecodeOptions;
import io.vqreport.codec.EncodeContext;
import io.vqreport.codec.EncodeOptions;
import io.vqreport.codec.QualityReportCodec;
import io.vqreport.codec.QualityReportCodecs;
import io.vqreport.codec.ReportEncoder;
import io.vqreport.codec.ReportWriter;
import io.vqreport.codec.UnrepresentableReportException;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
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
            "What that format cannot say is told on standard error, a line each: what was done, where, and the metric."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:written",
            "1:written, but for reports that were refused",
            "2:nothing written: something mandatory is missing, the file is beyond reading or holds no report; or wrong usage"
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
            description = "The file to write instead of standard output.")
    private @Nullable String output;

    @Option(
            names = {"-v", "--verbose"},
            description = "Tell what was odd about the input, too.")
    private boolean verbose;

    @Parameters(paramLabel = "FILE", description = "A file of reports; - is standard input.")
    private String file;

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
        EncodeContext encodeContext = EncodeContext.empty();
        for (Map.Entry<ContextKey, String> entry : context.entrySet()) {
            encodeContext = encodeContext.with(entry.getKey(), entry.getValue());
        }
        EncodeOptions encodeOptions = reading.encodeOptions(codecs, EncodeOptions.defaults());
        DecodeOptions decodeOptions = reading.decodeOptions(codecs, DecodeOptions.lenient());
        Sniffer sniffer = reading.sniffer(codecs);
        Printer printer = new Printer(
                spec.commandLine().getOut(),
                spec.commandLine().getErr(),
                FileProgress.none(spec.commandLine().getErr()));
        InputReader reader = new InputReader(new InputSource(io.in()), sniffer, decodeOptions, printer);
        try (SpooledOutput spool = new SpooledOutput()) {
            Outcome outcome;
            try (ReportWriter writer = encoder.open(spool, encodeContext, encodeOptions)) {
                outcome = reader.read(file, (name, codec) -> new ConvertSink(printer, name, writer, verbose));
            }
            if (outcome != Outcome.FAILED) {
                spool.copyTo(output, io.out());
            }
            return outcome.exitCode();
        } catch (UnrepresentableReportException e) {
            printer.complain(file, String.valueOf(e.getMessage()));
        } catch (IOException e) {
            printer.complain(output == null ? file : output, "cannot write: " + InputSource.describe(e));
        }
        return Outcome.FAILED.exitCode();
    }
}
