package io.vqreport.examples.cli;

import io.vqreport.codec.QualityReportCodecs;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code vqreport matrix}: prints what each format can say of each metric. */
@Command(
        name = "matrix",
        mixinStandardHelpOptions = true,
        versionProvider = VersionProvider.class,
        exitCodeOnExecutionException = RootCommand.FAULT,
        description = {
            "Prints every metric against every format, with unit and scale on the wire, as a Markdown table.",
            "R: read, W: written, in the direction and medium given, if not in all."
        })
final class MatrixCommand implements Callable<Integer> {
    private final QualityReportCodecs codecs;

    @Spec
    private CommandSpec spec;

    MatrixCommand(QualityReportCodecs codecs) {
        this.codecs = codecs;
    }

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        out.print(new CapabilityMatrix(codecs.all()).table());
        out.flush();
        return Outcome.CLEAN.exitCode();
    }
}
