package io.vqreport.examples.collector;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.vqreport.model.QualityReport;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What the page asks. */
@ParameterizedClass
@EnumSource(TestStore.Kind.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ApiTest {
    private static final Instant NOW = Instant.parse("2026-01-02T12:00:00Z");
    private static final int SESSIONS = 60;

    @TempDir
    private static Path folder;

    @Parameter
    private TestStore.Kind kind;

    private CollectorRig rig;

    @BeforeParameterizedClassInvocation
    void start() throws Exception {
        rig = CollectorRig.start(kind.create(folder));
        SampleTraffic traffic = new SampleTraffic(11, NOW);
        List<QualityReport> reports =
                Stream.generate(traffic::session).limit(SESSIONS).toList();
        rig.post("/qoe", "text/xml", SampleTraffic.list("api", reports));
        for (byte[] message : traffic.mediaServerCall(10)) {
            rig.post("/reports", "application/json", message);
        }
        rig.awaitCount("SELECT COUNT(*) FROM reports", SESSIONS + 20);
        rig.awaitCount("SELECT COUNT(*) FROM events", 12);
    }

    @AfterParameterizedClassInvocation
    void stop() {
        rig.close();
    }

    @Test
    void theWorstComeFirst() throws Exception {
        JsonNode calls = rig.json("/api/calls?limit=100").get("calls");
        assertThat(calls).hasSize(SESSIONS + 1);
        List<String> order = List.of("BAD", "POOR", "GOOD", "UNJUDGED");
        for (int i = 1; i < calls.size(); i++) {
            JsonNode before = calls.get(i - 1);
            JsonNode call = calls.get(i);
            int step = order.indexOf(call.get("quality").asText())
                    - order.indexOf(before.get("quality").asText());
            assertThat(step).isNotNegative();
            if (step == 0) {
                assertThat(call.path("worst").path("score").asDouble())
                        .isLessThanOrEqualTo(before.path("worst").path("score").asDouble());
            }
        }
        assertThat(calls.get(0).get("quality").asText()).isEqualTo("BAD");
    }

    @Test
    void pagesMeetWithoutGapOrOverlap() throws Exception {
        for (String order : List.of("worst", "time")) {
            Set<String> seen = new HashSet<>();
            List<Integer> sizes = new ArrayList<>();
            String after = "";
            while (after != null) {
                JsonNode page = rig.json("/api/calls?limit=25&order=" + order + "&after=" + after);
                page.get("calls").forEach(call -> seen.add(call.get("id").asText()));
                sizes.add(page.get("calls").size());
                after = page.has("next") ? page.get("next").asText() : null;
            }
            assertThat(seen).hasSize(SESSIONS + 1);
            assertThat(sizes).containsExactly(25, 25, 11);
        }
    }

    @Test
    void callsAreFilteredByTimePartyAndState() throws Exception {
        rig.json("/api/calls?limit=100&state=bad,poor")
                .get("calls")
                .forEach(call -> assertThat(call.get("quality").asText()).isIn("BAD", "POOR"));
        JsonNode adas = rig.json("/api/calls?limit=100&party=ADA%40").get("calls");
        assertThat(adas).isNotEmpty().hasSizeLessThan(SESSIONS);
        adas.forEach(call -> assertThat(call.get("parties").toString()).contains("sip:ada@"));
        assertThat(rig.json("/api/calls?party=%25").get("calls")).isEmpty();
        assertThat(rig.json("/api/calls?from=2026-01-02T12:00:01Z").get("calls"))
                .isEmpty();
        assertThat(rig.json("/api/calls?limit=100&from=2026-01-02T11:00:00Z").get("calls"))
                .isNotEmpty()
                .hasSizeLessThan(SESSIONS);
        assertThat(rig.json("/api/calls?limit=100&open=true").get("calls")).isEmpty();
    }

    @Test
    void aParameterOfTheWrongKindIs400() throws Exception {
        assertThat(rig.get("/api/calls?from=yesterday").statusCode()).isEqualTo(400);
        assertThat(rig.get("/api/calls?limit=many").statusCode()).isEqualTo(400);
        assertThat(rig.get("/api/calls?after=x").statusCode()).isEqualTo(400);
        assertThat(rig.get("/api/calls/0").statusCode()).isEqualTo(404);
    }

    @Test
    void aCallHasItsTimelineAndItsSeries() throws Exception {
        JsonNode found = rig.json("/api/calls?limit=100&order=time").get("calls");
        String id = null;
        for (JsonNode call : found) {
            if (call.get("key").asText().startsWith("conversation:")) {
                id = call.get("id").asText();
            }
        }
        JsonNode call = rig.json("/api/calls/" + id);
        assertThat(call.get("reports")).hasSize(20);
        assertThat(call.get("events")).hasSize(12);
        assertThat(call.get("call").get("ended").asBoolean()).isTrue();
        Set<String> families = new HashSet<>();
        for (JsonNode series : call.get("series")) {
            families.add(series.get("family").asText());
            assertThat(series.get("points")).isNotEmpty();
        }
        assertThat(families).containsExactlyInAnyOrder("LOSS", "JITTER", "DELAY", "MOS");
        // A session description holds passwords, and is nowhere.
        assertThat(call.toString()).doesNotContain("v=0");
    }

    @Test
    void aReceiptIsHadRedactedAndWholeOnlyIfAllowed() throws Exception {
        JsonNode first = rig.json("/api/calls?limit=1").get("calls").get(0);
        JsonNode report = rig.json("/api/calls/" + first.get("id").asText())
                .get("reports")
                .get(0);
        String path = "/api/receipts/" + report.get("receipt").asText() + "/raw";
        HttpResponse<String> raw = rig.get(path);
        assertThat(raw.statusCode()).isEqualTo(200);
        assertThat(raw.headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("attachment");
        assertThat(raw.body())
                .contains("<VQReportEventList")
                .doesNotContain("ada@", "sip:", "192.0.2.10", "198.51.100.20", "PC-17");
        assertThat(rig.get(path + "?full").statusCode()).isEqualTo(403);
    }

    @Test
    void thePageAsksNobodyElse() throws Exception {
        HttpResponse<String> page = rig.get("/");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'self'");
        assertThat(page.body()).doesNotContain("http://", "https://");
    }
}
