package io.vqreport.examples.cli;

import io.vqreport.codec.DecodeOptions;
import io.vqreport.codec.Encoded;
import io.vqreport.codec.LimitExceededException;
import io.vqreport.codec.MalformedReportException;
import io.vqreport.codec.QualityReportCodec;
import io.vqreport.codec.QualityReportCodecs;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code vqreport roundtrip}: reads a file into its format's own model and writes that again. */
@Command(
        name = "roundtrip",
        mixinStandardHelpOptions = true,
        versionProvider = VersionProvider.class,
        exitCodeOnExecutionException = RootCommand.FAULT,
        sortOptions = false,
        description = {
            "Reads a file into its format's own model and writes that again, in the format's canonical spelling.",
            "Nothing leaves the format, so nothing the model holds is lost."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:written", "2:nothing written: the file is beyond reading or was refused; or wrong usage"})
final class RoundtripCommand implements Callable<Integer> {
    /** A file is rewritten in memory; so much of one is taken on. */
    private static final int MAX_BYTES = 1 << 26;

    private final QualityReportCodecs codecs;
    private final Io io;

    @Spec
    private CommandSpec spec;

    @Mixin
    private ReadArguments reading;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "OUT",
            description = "The file to write instead of standard output.")
    private @Nullable String output;

    @Parameters(paramLabel = "FILE", description = "A file of reports; - is standard input.")
    private String file;

    RoundtripCommand(QualityReportCodecs codecs, Io io) {
        this.codecs = codecs;
        this.io = io;
    }

    @Override
    public Integer call() {
        DecodeOptions options = reading.decodeOptions(codecs);
        Sniffer sniffer = reading.sniffer(codecs);
        Printer printer = new Printer(
                spec.commandLine().getOut(),
                spec.commandLine().getErr(),
                FileProgress.none(spec.commandLine().getErr()));
        Encoded encoded;
        try {
            encoded = rewrite(sniffer, options);
        } catch (MalformedReportException | LimitExceededException e) {
            printer.complain(file, String.valueOf(e.getMessage()));
            return Outcome.FAILED.exitCode();
        } catch (IOException e) {
            printer.complain(file, InputSource.describe(e));
            return Outcome.FAILED.exitCode();
        }
        try (SpooledOutput spool = new SpooledOutput()) {
            encoded.writeTo(spool);
            spool.copyTo(output, io.out());
            return Outcome.CLEAN.exitCode();
        } catch (IOException e) {
            printer.complain(output == null ? file : output, "cannot write: " + InputSource.describe(e));
            return Outcome.FAILED.exitCode();
        }
    }

    private Encoded rewrite(Sniffer sniffer, DecodeOptions options) throws IOException {
        try (InputStream input = new InputSource(io.in()).open(file)) {
            QualityReportCodec codec = sniffer.choose(input);
            byte[] octets = input.readNBytes(MAX_BYTES + 1);
            if (octets.length > MAX_BYTES) {
                throw new IOException("is larger than the " + MAX_BYTES + " bytes that are rewritten in memory");
            }
            return codec.rewrite(octets, options);
        }
    }
}
