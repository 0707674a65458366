package io.vqreport.examples.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code vqreport} itself, which does nothing without a command. */
@Command(
        name = "vqreport",
        mixinStandardHelpOptions = true,
        versionProvider = VersionProvider.class,
        exitCodeOnExecutionException = RootCommand.FAULT,
        synopsisSubcommandLabel = "COMMAND",
        description = "Reads, checks and converts VoIP quality reports.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  vqreport inspect report.txt               show what a phone reported",
            "  vqreport inspect --json *.txt | jq .call  one JSON line a report",
            "  vqreport inspect --summary archive.tar.gz what many reports come to",
            "  vqreport validate --strict report.txt     name everything that breaks the format's rules",
            "  vqreport COMMAND --help                   all options of a command"
        })
final class RootCommand implements Runnable {
    /** The exit code of a fault in this program, apart from those that speak of the input (EX_SOFTWARE of sysexits). */
    static final int FAULT = 70;

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(),
                "a command is missing: " + String.join(", ", spec.subcommands().keySet()));
    }
}
