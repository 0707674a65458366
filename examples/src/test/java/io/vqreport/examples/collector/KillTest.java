package io.vqreport.examples.collector;

import static org.assertj.core.api.Assertions.assertThat;

import io.vqreport.model.QualityReport;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A collector that is killed in the middle of its work, and started again. */
class KillTest {
    private static final int LISTS = 60;
    private static final int LENGTH = 10;

    @TempDir
    private Path folder;

    @Test
    void whatWasStoredIsThereAndNothingTwice() throws Exception {
        Path database = folder.resolve("calls.db");
        List<byte[]> lists = lists();
        long stored;
        Child first = Child.start(folder, database);
        try {
            for (byte[] list : lists) {
                assertThat(first.post(list)).isEqualTo(202);
            }
            CollectorRig.await(() -> CollectorRig.count(database, "SELECT COUNT(*) FROM receipts") > 0);
        } finally {
            first.kill();
        }
        stored = CollectorRig.count(database, "SELECT COUNT(*) FROM receipts");
        assertThat(stored).isBetween(1L, (long) LISTS);
        assertThat(CollectorRig.count(database, "SELECT COUNT(*) FROM reports")).isEqualTo(stored * LENGTH);
        // The agent posts everything again: what was lost comes back, what was stored is known.
        Child second = Child.start(folder, database);
        try {
            for (byte[] list : lists) {
                assertThat(second.post(list)).isEqualTo(202);
            }
            CollectorRig.await(() -> CollectorRig.count(database, "SELECT COUNT(*) FROM receipts") == LISTS);
        } finally {
            second.kill();
        }
        assertThat(CollectorRig.count(database, "SELECT COUNT(*) FROM receipts"))
                .isEqualTo(LISTS);
        assertThat(CollectorRig.count(database, "SELECT COUNT(*) FROM reports")).isEqualTo((long) LISTS * LENGTH);
        assertThat(CollectorRig.count(database, "SELECT SUM(reports) FROM calls"))
                .isEqualTo((long) LISTS * LENGTH);
        assertThat(CollectorRig.count(database, "SELECT COUNT(*) FROM vq_report"))
                .isEqualTo(2L * LISTS * LENGTH);
    }

    private static List<byte[]> lists() {
        SampleTraffic traffic = new SampleTraffic(9, Instant.parse("2026-01-02T12:00:00Z"));
        List<byte[]> lists = new ArrayList<>();
        for (int i = 0; i < LISTS; i++) {
            List<QualityReport> reports =
                    Stream.generate(traffic::session).limit(LENGTH).toList();
            lists.add(SampleTraffic.list("killed-" + i, reports));
        }
        return lists;
    }

    /** A collector in a process of its own. */
    private record Child(Process process, int port) {
        static Child start(Path folder, Path database) throws IOException {
            Path config = Files.writeString(folder.resolve("collector.yaml"), CollectorRig.baseConfig(database));
            Process process = new ProcessBuilder(
                            System.getProperty("java.home") + File.separator + "bin" + File.separator + "java",
                            "-cp",
                            System.getProperty("java.class.path"),
                            "io.vqreport.examples.cli.VqReportCli",
                            "collect",
                            "--config",
                            config.toString())
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            BufferedReader log =
                    new BufferedReader(new InputStreamReader(process.getErrorStream(), StandardCharsets.UTF_8));
            for (String line = log.readLine(); line != null; line = log.readLine()) {
                int at = line.indexOf("\"http\":\"");
                if (at >= 0) {
                    String port = line.substring(at + 8, line.indexOf('"', at + 8));
                    return new Child(process, Integer.parseInt(port));
                }
            }
            throw new IOException("the collector did not start");
        }

        int post(byte[] body) throws IOException, InterruptedException {
            HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/qoe"))
                    .header("Content-Type", "text/xml")
                    .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                    .build();
            return HttpClient.newHttpClient()
                    .send(request, BodyHandlers.discarding())
                    .statusCode();
        }

        /** SIGKILL: no hook runs, nothing is drained. */
        void kill() throws InterruptedException {
            process.destroyForcibly().waitFor();
        }
    }
}
