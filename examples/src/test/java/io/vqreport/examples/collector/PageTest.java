package io.vqreport.examples.collector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.vqreport.model.QualityReport;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The page as a browser shows it. Skipped where there is no Chromium. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PageTest {
    private static final int SESSIONS = 30;

    private CollectorRig rig;
    private Path profile;
    private String browser;

    @BeforeAll
    void start(@TempDir Path folder, @TempDir Path temporary) throws Exception {
        Optional<String> found = Stream.of("chromium", "chromium-browser", "google-chrome")
                .filter(PageTest::isInstalled)
                .findFirst();
        assumeTrue(found.isPresent(), "no Chromium is installed (Debian: chromium)");
        browser = found.orElseThrow();
        profile = temporary;
        rig = CollectorRig.start(folder);
        SampleTraffic traffic = new SampleTraffic(21, Instant.parse("2026-01-02T12:00:00Z"));
        List<QualityReport> reports =
                Stream.generate(traffic::session).limit(SESSIONS).toList();
        rig.post("/qoe", "text/xml", SampleTraffic.list("page", reports));
        for (byte[] message : traffic.mediaServerCall(5)) {
            rig.post("/reports", "application/json", message);
        }
        rig.awaitCount("SELECT COUNT(*) FROM reports", SESSIONS + 10);
        rig.awaitCount("SELECT COUNT(*) FROM events", 12);
    }

    @AfterAll
    void stop() {
        if (rig != null) {
            rig.close();
        }
    }

    private static boolean isInstalled(String name) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .anyMatch(folder -> new File(folder, name).canExecute());
    }

    /** The document as it is once the scripts have run. */
    private String show(String path) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        browser,
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--user-data-dir=" + profile,
                        "--window-size=390,800",
                        "--virtual-time-budget=10000",
                        "--dump-dom",
                        "http://127.0.0.1:" + rig.collector().webPort().orElseThrow() + path)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String document = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isZero();
        return document;
    }

    @Test
    void theListShowsTheWorstFirst() throws Exception {
        String document = show("/");
        JsonNode calls = rig.json("/api/calls").get("calls");
        assertThat(document.split("<li>", -1)).hasSize(SESSIONS + 2);
        assertThat(document.indexOf(calls.get(0).get("id").asText()))
                .isPositive()
                .isLessThan(
                        document.indexOf(calls.get(calls.size() - 1).get("id").asText()));
        assertThat(document).contains("badge BAD", "badge GOOD");
    }

    @Test
    void theAddressHoldsTheFilter() throws Exception {
        String document = show("/#?state=bad&party=ADA");
        JsonNode calls = rig.json("/api/calls?state=bad&party=ADA").get("calls");
        assertThat(calls.size()).isPositive();
        assertThat(document.split("<li>", -1)).hasSize(calls.size() + 1);
        assertThat(document).contains("badge BAD").doesNotContain("badge GOOD", "badge POOR");
        assertThat(show("/#?party=nobody")).contains("No call fits.").doesNotContain("<li>");
    }

    @Test
    void aReportShowsItsStreamsWithUnits() throws Exception {
        JsonNode worst = rig.json("/api/calls?limit=1").get("calls").get(0);
        String document = show("/#" + worst.get("id").asText());
        assertThat(document)
                .contains("2 streams, msqoe", "User agent: SamplePhone/1.0", "main-audio, PCMA", ", cumulative</span>")
                .containsPattern("<td>network loss rate</td><td>[0-9.]+ %</td>")
                .containsPattern("<td>round trip delay</td><td>[0-9.]+ ms</td>")
                // Of a value of the whole call, a line from its start to its end.
                .containsPattern("<polyline class=\"s0\" points=\"40,[0-9.]+ 412,[0-9.]+\"");
    }

    @Test
    void aCallShowsTimelineAndPlots() throws Exception {
        String id = null;
        for (JsonNode call : rig.json("/api/calls?limit=100").get("calls")) {
            if (call.get("key").asText().startsWith("conversation:")) {
                id = call.get("id").asText();
            }
        }
        String document = show("/#" + id);
        assertThat(document)
                .contains(
                        "data-family=\"LOSS\"",
                        "data-family=\"JITTER\"",
                        "data-family=\"DELAY\"",
                        "data-family=\"MOS\"")
                .contains("polyline", "session-state", "interval report", "mediaserver/agent", "Raw report, redacted")
                .doesNotContain("as it came</a>");
        assertThat(document.split("<time ", -1)).hasSize(10 + 12 + 1);
    }
}
