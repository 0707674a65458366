package io.vqreport.examples.cli;

import io.vqreport.codec.DecodeOptions;
import io.vqreport.codec.QualityReportCodecs;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code vqreport validate}: names every problem of its files with its place. */
@Command(
        name = "validate",
        mixinStandardHelpOptions = true,
        versionProvider = VersionProvider.class,
        exitCodeOnExecutionException = RootCommand.FAULT,
        sortOptions = false,
        description = {
            "Names every problem of its files with its place, and closes each file with a count.",
            "The form is FILE:line:column: SEVERITY code path message; FILE:@offset where there are no lines."
        },
        exitCodeListHeading = "%nExit codes (the highest of all bulk.files()):%n",
        exitCodeList = {
            "0:no problem, or harmless ones (INFO) only",
            "1:a problem of WARNING or more, or a report was refused",
            "2:a file is beyond reading (the others are checked all the same), or wrong usage"
        })
final class ValidateCommand implements Callable<Integer> {
    private final QualityReportCodecs codecs;
    private final Io io;

    @Spec
    private CommandSpec spec;

    @Mixin
    private ReadArguments reading;

    @Mixin
    private BulkArguments bulk;

    ValidateCommand(QualityReportCodecs codecs, Io io) {
        this.codecs = codecs;
        this.io = io;
    }

    @Override
    public Integer call() {
        DecodeOptions read = reading.decodeOptions(codecs);
        // Every problem is to be named; a report's own size bounds how many it can have.
        DecodeOptions options = read.withLimits(read.limits().withMaxProblems(Integer.MAX_VALUE));
        InputLoop loop = new InputLoop(io, spec.commandLine(), bulk, reading.sniffer(codecs), options, false);
        return loop.run(bulk.files(), new ValidateSinks(), state -> Outcome.CLEAN)
                .exitCode();
    }
}
