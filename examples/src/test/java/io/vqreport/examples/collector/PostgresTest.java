package io.vqreport.examples.collector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.vqreport.examples.collector.config.ConfigFiles;
import io.vqreport.examples.collector.store.Database;
import io.vqreport.examples.collector.store.Retention;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The same store on a server. Skipped unless the environment variable {@code VQREPORT_POSTGRES} holds the JDBC URL of an empty database, user and
 * password included.
 */
class PostgresTest {
    @TempDir
    private Path folder;

    @Test
    void reportsAreStoredOnceShownAndDeleted() throws Exception {
        String url = System.getenv("VQREPORT_POSTGRES");
        assumeTrue(url != null, "VQREPORT_POSTGRES names no database");
        String store = "store: {url: \"" + url + "\"}";
        Instant now = Instant.now();
        SampleTraffic traffic = new SampleTraffic(now.toEpochMilli(), now);
        try (CollectorRig rig = CollectorRig.start(folder, store)) {
            String name = "postgres-" + now.toEpochMilli();
            byte[] list = SampleTraffic.list(
                    name, Stream.generate(traffic::session).limit(20).toList());
            rig.post("/qoe", "text/xml", list);
            rig.post("/qoe", "text/xml", list);
            for (byte[] message : traffic.mediaServerCall(5)) {
                rig.post("/reports", "application/json", message);
            }
            rig.awaitCounter("vqreport_reports_stored_total", 30);
            rig.awaitCounter("vqreport_receipts_duplicate_total{channel=\"qoe\"}", 1);
            rig.awaitCounter("vqreport_events_stored_total", 12);
            JsonNode calls = rig.json("/api/calls?limit=100&party=example.org").get("calls");
            assertThat(calls).hasSizeGreaterThanOrEqualTo(20);
            JsonNode call = rig.json("/api/calls/" + calls.get(0).get("id").asText());
            assertThat(call.get("reports").get(0).get("streams")).isNotEmpty();
            String raw =
                    "/api/receipts/" + call.get("reports").get(0).get("receipt").asText() + "/raw";
            assertThat(rig.get(raw).statusCode()).isEqualTo(200);
        }
        try (Database database = Database.open(ConfigFiles.parse(store, "test").store());
                Retention retention = new Retention(
                        database,
                        ConfigFiles.defaults().retention(),
                        Clock.fixed(now.plus(Duration.ofDays(90)), ZoneOffset.UTC))) {
            // The list, ten stats messages and four of events.
            assertThat(retention.once()).isEqualTo(15);
        }
        try (CollectorRig rig = CollectorRig.start(folder, store)) {
            assertThat(rig.json("/api/calls").get("calls")).isEmpty();
        }
    }
}
