package io.vqreport.examples.cli;

import io.vqreport.codec.OptionKey;
import io.vqreport.codec.QualityReportCodec;
import io.vqreport.codec.QualityReportCodecs;
import java.io.PrintWriter;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code vqreport formats}: lists what can be read and written, and with which settings. */
@Command(
        name = "formats",
        mixinStandardHelpOptions = true,
        versionProvider = VersionProvider.class,
        exitCodeOnExecutionException = RootCommand.FAULT,
        description = "Lists the formats that were found, and the settings of each for --set.")
final class FormatsCommand implements Callable<Integer> {
    private static final int LABEL = 14;

    private final QualityReportCodecs codecs;

    @Spec
    private CommandSpec spec;

    FormatsCommand(QualityReportCodecs codecs) {
        this.codecs = codecs;
    }

    @Override
    public Integer call() {
        ColumnText text = new ColumnText(false);
        for (QualityReportCodec codec : codecs.all()) {
            text.heading(0, codec.id());
            text.field(2, "What it is", LABEL, codec.description());
            text.field(
                    2,
                    "Media types",
                    LABEL,
                    codec.mediaTypes().isEmpty() ? "none" : String.join(", ", new TreeSet<>(codec.mediaTypes())));
            text.field(2, "Access", LABEL, codec.encoder().isPresent() ? "read, write" : "read");
            for (OptionKey<?> key : codec.optionKeys()) {
                text.field(2, "--set", LABEL, key + " (default " + shown(key.defaultValue()) + ")");
                text.field(2, "", LABEL, key.description());
            }
            text.gap();
        }
        PrintWriter out = spec.commandLine().getOut();
        out.print(text);
        out.flush();
        return Outcome.CLEAN.exitCode();
    }

    /** A switch is written on or off on the command line, and a table that is empty says nothing. */
    private static Object shown(Object defaultValue) {
        if (defaultValue instanceof Map<?, ?> table && table.isEmpty()) {
            return "none";
        }
        return defaultValue instanceof Boolean on ? (on ? "on" : "off") : defaultValue;
    }
}
