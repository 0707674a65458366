package io.vqreport.examples.cli;

import io.vqreport.codec.QualityReportCodecs;
import io.vqreport.examples.cli.text.Printable;
import io.vqreport.examples.collector.Collector;
import io.vqreport.examples.collector.Demo;
import io.vqreport.examples.collector.config.CollectorConfig;
import io.vqreport.examples.collector.config.ConfigException;
import io.vqreport.examples.collector.config.ConfigFiles;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code vqreport collect}: runs the collector until it is told to stop. */
@Command(
        name = "collect",
        mixinStandardHelpOptions = true,
        versionProvider = VersionProvider.class,
        exitCodeOnExecutionException = RootCommand.FAULT,
        sortOptions = false,
        description = {
            "Runs a collector: takes reports over HTTP, SIP and websockets, stores them, and shows calls on a page.",
            "It stops on SIGTERM or Ctrl-C, once everything it accepted is stored."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:stopped as told", "2:the configuration cannot be used, or wrong usage"})
final class CollectCommand implements Callable<Integer> {
    private final QualityReportCodecs codecs;

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--config",
            paramLabel = "FILE",
            description = "YAML with what is to differ from the defaults, which --print-config shows.")
    private @Nullable Path file;

    @Option(
            names = "--print-config",
            description =
                    "Print the configuration and end: the defaults with their comments, or with --config what would hold.")
    private boolean print;

    @Option(
            names = "--demo",
            description =
                    "Listen on this machine only, at free ports and with a database of its own; post sample traffic to itself.")
    private boolean demo;

    CollectCommand(QualityReportCodecs codecs) {
        this.codecs = codecs;
    }

    @Override
    public Integer call() throws InterruptedException, IOException {
        PrintWriter out = spec.commandLine().getOut();
        try {
            CollectorConfig config = file == null ? ConfigFiles.defaults() : ConfigFiles.read(file);
            if (print) {
                out.print(file == null ? ConfigFiles.defaultsText() : ConfigFiles.text(config));
                out.flush();
                return Outcome.CLEAN.exitCode();
            }
            run(demo ? Demo.config() : config, out);
            return Outcome.CLEAN.exitCode();
        } catch (ConfigException e) {
            spec.commandLine().getErr().println("vqreport: " + Printable.text(String.valueOf(e.getMessage())));
            return Outcome.FAILED.exitCode();
        }
    }

    private void run(CollectorConfig config, PrintWriter out) throws InterruptedException, IOException {
        CountDownLatch told = new CountDownLatch(1);
        CountDownLatch over = new CountDownLatch(1);
        try (Collector collector = new Collector(config, codecs)) {
            Thread hook = new Thread(
                    () -> {
                        told.countDown();
                        awaitQuietly(over);
                    },
                    "vqreport-stop");
            Runtime.getRuntime().addShutdownHook(hook);
            collector.start();
            if (demo) {
                Demo.feed(collector);
            }
            collector.webPort().ifPresent(port -> out.println("The page: http://127.0.0.1:" + port + "/"));
            out.flush();
            told.await();
        } finally {
            over.countDown();
        }
    }

    /** The process lives as long as its hooks run: until everything is stored. */
    private static void awaitQuietly(CountDownLatch over) {
        try {
            over.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
