package io.vqreport.examples.collector;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A collector in a process of its own, as the command line starts it. Where it listens is read from its log. */
record CollectorProcess(Process process, Path log, int httpPort, int sipUdpPort) {
    private static final Pattern HTTP = Pattern.compile("\"http\":\"([0-9]+)\"");
    private static final Pattern SIP = Pattern.compile("\"sipUdp\":\"([0-9]+)\"");

    /** Starts one with what {@link CollectorRig#baseConfig} says; the folder gets its configuration and its log. */
    static CollectorProcess start(Path folder, TestStore store) throws IOException, InterruptedException {
        Path config = Files.writeString(folder.resolve("collector.yaml"), CollectorRig.baseConfig(store));
        Path log = Files.createTempFile(folder, "collector", ".log");
        Process process = new ProcessBuilder(
                        System.getProperty("java.home") + File.separator + "bin" + File.separator + "java",
                        // SQLite is native code, of which newer JDKs warn unless it is allowed, as the jar's manifest
                        // does.
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "io.vqreport.examples.cli.VqReportCli",
                        "collect",
                        "--config",
                        config.toString())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(log.toFile())
                .start();
        CollectorRig.await(() -> Files.readString(log).contains("the collector listens") || !process.isAlive());
        String read = Files.readString(log);
        Matcher http = HTTP.matcher(read);
        Matcher sip = SIP.matcher(read);
        if (!http.find() || !sip.find()) {
            process.destroyForcibly();
            throw new IOException("the collector did not start:\n" + read);
        }
        return new CollectorProcess(process, log, Integer.parseInt(http.group(1)), Integer.parseInt(sip.group(1)));
    }

    URI qoe() {
        return URI.create("http://127.0.0.1:" + httpPort + "/qoe");
    }

    /** SIGKILL: no hook runs, nothing is drained. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** SIGTERM. Gives the exit code; fails when the process does not end within a minute. */
    int stop() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(1, TimeUnit.MINUTES)) {
            kill();
            throw new IllegalStateException("the collector does not end");
        }
        return process.exitValue();
    }
}
