package io.vqreport.examples.cli;

import io.vqreport.codec.DecodeOptions;
import io.vqreport.codec.QualityReportCodecs;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code vqreport inspect}: shows neutral reports, as tables or as JSON, and what all of them come to. */
@Command(
        name = "inspect",
        mixinStandardHelpOptions = true,
        versionProvider = VersionProvider.class,
        exitCodeOnExecutionException = RootCommand.FAULT,
        sortOptions = false,
        description = {
            "Shows what reports say, in plain words and canonical units, and everything that was odd about them.",
            "What a format is wrapped in, such as a captured SIP PUBLISH, is taken off by its codec. Folders and archives are read whole; then a summary follows "
                    + "on standard error, or alone on standard output with --summary."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:every file gave reports, or messages that hold none",
            "1:a report was refused",
            "2:a file is beyond reading (the others are shown all the same), or wrong usage"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  vqreport inspect --summary --html page.html archive.tar.gz",
            "  vqreport inspect --json reports/ > reports.ndjson"
        })
final class InspectCommand implements Callable<Integer> {
    private final QualityReportCodecs codecs;
    private final Io io;

    @Spec
    private CommandSpec spec;

    @Option(names = "--json", description = "One line of JSON a report instead of a table.")
    private boolean json;

    @Mixin
    private ReadArguments reading;

    @Mixin
    private BulkArguments bulk;

    InspectCommand(QualityReportCodecs codecs, Io io) {
        this.codecs = codecs;
        this.io = io;
    }

    @Override
    public Integer call() {
        DecodeOptions options = reading.decodeOptions(codecs);
        InputLoop loop = new InputLoop(io, spec.commandLine(), bulk, reading.sniffer(codecs), options, false);
        return loop.run(bulk.files(), sinks(), state -> Outcome.CLEAN).exitCode();
    }

    private Sinks sinks() {
        if (bulk.quiet()) {
            return (input, codec, printer, lane) -> new SilentSink();
        }
        return json
                ? (input, codec, printer, lane) -> new JsonSink(printer, input.name(), codec.id())
                : (input, codec, printer, lane) -> new TableSink(printer, input.name(), codec.id(), io.colour());
    }
}
