package io.vqreport.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.vqreport.codec.EncodeContext;
import io.vqreport.codec.QualityReportCodecs;
import io.vqreport.testkit.SeededReports;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName(
        "Does the command line, as a process of its own, keep to little memory, and tell what it knows when it is ended?")
final class ProcessTest {
    @TempDir
    private Path folder;

    @Test
    @DisplayName("40 MB of reports in one compressed file, with a heap of 24 MB")
    void memory() throws IOException, InterruptedException {
        byte[] message = QualityReportCodecs.load()
                .byId("media-server")
                .orElseThrow()
                .encoder()
                .orElseThrow()
                .encode(SeededReports.withSeed(1).next(), EncodeContext.empty())
                .bytes();
        byte[] many = new String(message, UTF_8).repeat(400).getBytes(UTF_8);
        Path file = folder.resolve("large.ndjson.gz");
        long size = 0;
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            for (; size < 40_000_000; size += many.length) {
                out.write(many);
            }
        }
        String reports = String.format(Locale.ROOT, "%,d", size / message.length);

        Process process = start("-Xmx24m", "inspect", "--summary", "--archive-ratio", "2000", file.toString());
        String out = new String(process.getInputStream().readAllBytes(), UTF_8);

        assertThat(process.waitFor()).as(out).isZero();
        assertThat(out)
                .contains("Inputs  1 given = 1 with report + 0 without report + 0 refused")
                .contains("Items   " + reports + " = " + reports + " reports");
    }

    @Test
    @DisplayName("ended while it waits for more: the summary so far")
    void interrupted() throws IOException, InterruptedException {
        Path bad = Files.writeString(folder.resolve("bad.txt"), "gibberish");
        Process process = start("-Xmx64m", "inspect", "samples/alert.txt", bad.toString(), "-");
        try (BufferedReader err = process.errorReader(UTF_8)) {
            // Told in its turn: so both files are done.
            assertThat(err.readLine()).endsWith("bad.txt: core.FORMAT_UNKNOWN: no codec recognizes the input");
            // Not process.destroy(), which closes the streams as well.
            process.toHandle().destroy();
            List<String> rest = err.lines().toList();

            assertThat(rest)
                    .containsSubsequence(
                            "Summary of what was read before it was interrupted",
                            "  Inputs  2 given = 1 with report + 0 without report + 1 refused");
        }
        assertThat(process.waitFor()).isNotZero();
    }

    private static Process start(String heap, String... args) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                heap,
                "-cp",
                System.getProperty("java.class.path"),
                VqReportCli.class.getName()));
        command.addAll(List.of(args));
        return new ProcessBuilder(command).start();
    }
}
