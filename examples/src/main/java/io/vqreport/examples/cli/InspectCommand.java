package io.vqreport.examples.cli;

import io.vqreport.codec.DecodeOptions;
import io.vqreport.codec.QualityReportCodec;
import io.vqreport.codec.QualityReportCodecs;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code vqreport inspect}: shows neutral reports, as tables or as JSON. */
@Command(
        name = "inspect",
        mixinStandardHelpOptions = true,
        versionProvider = VersionProvider.class,
        exitCodeOnExecutionException = RootCommand.FAULT,
        sortOptions = false,
        description = {
            "Shows what reports say, in plain words and canonical units, and everything that was odd about them.",
            "What a format is wrapped in, such as a captured SIP PUBLISH, is taken off by its codec."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:every file gave reports, or messages that hold none",
            "1:a report was refused",
            "2:a file is beyond reading (the others are shown all the same), or wrong usage"
        })
final class InspectCommand implements Callable<Integer> {
    private final QualityReportCodecs codecs;
    private final Io io;

    @Spec
    private CommandSpec spec;

    @Option(names = "--json", description = "One line of JSON a report instead of a table.")
    private boolean json;

    @Option(names = "--strict", description = "Refuse reports that break their format's rules.")
    private boolean strict;

    @Mixin
    private ReadArguments reading;

    @Option(names = "--no-progress", description = "No progress bar, however many files there are.")
    private boolean noProgress;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "Files of reports; - is standard input.")
    private List<String> files;

    InspectCommand(QualityReportCodecs codecs, Io io) {
        this.codecs = codecs;
        this.io = io;
    }

    @Override
    public Integer call() {
        DecodeOptions options =
                reading.decodeOptions(codecs, strict ? DecodeOptions.strict() : DecodeOptions.lenient());
        Sniffer sniffer = reading.sniffer(codecs);
        PrintWriter err = spec.commandLine().getErr();
        try (FileProgress progress = FileProgress.over(files.size(), io.terminal() && !noProgress, err)) {
            Printer printer = new Printer(spec.commandLine().getOut(), err, progress);
            BiFunction<String, QualityReportCodec, ItemSink> sinks = json
                    ? (name, codec) -> new JsonSink(printer, name, codec.id())
                    : (name, codec) -> new TableSink(printer, name, codec.id(), io.colour());
            InputReader reader = new InputReader(new InputSource(io.in()), sniffer, options, printer);
            Outcome outcome = Outcome.CLEAN;
            for (String file : files) {
                outcome = outcome.or(reader.read(file, sinks));
                printer.flush();
                progress.step();
            }
            return outcome.exitCode();
        }
    }
}
