package io.vqreport.examples.collector;

import static org.assertj.core.api.Assertions.assertThat;

import io.vqreport.examples.collector.config.ConfigFiles;
import io.vqreport.examples.collector.config.RetentionConfig;
import io.vqreport.examples.collector.store.Database;
import io.vqreport.examples.collector.store.Retention;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What is over its time goes, first the octets, then everything. */
@ParameterizedClass
@EnumSource(TestStore.Kind.class)
class RetentionTest {
    @Parameter
    private TestStore.Kind kind;

    @TempDir
    private Path folder;

    @Test
    void oldReceiptsGoWithAllThatBelongsToThem() throws Exception {
        Instant now = Instant.now();
        TestStore store = kind.create(folder);
        try (CollectorRig rig = CollectorRig.start(store)) {
            SampleTraffic traffic = new SampleTraffic(2, now);
            rig.post("/qoe", "text/xml", SampleTraffic.list("old", List.of(traffic.session(), traffic.session())));
            for (byte[] message : traffic.mediaServerCall(2)) {
                rig.post("/reports", "application/json", message);
            }
            rig.awaitCount("SELECT COUNT(*) FROM reports", 6);
            rig.awaitCount("SELECT COUNT(*) FROM events", 12);
            run(store, now.plus(Duration.ofDays(15)));
            assertThat(rig.count("SELECT COUNT(*) FROM receipts WHERE body IS NOT NULL"))
                    .isZero();
            assertThat(rig.count("SELECT COUNT(*) FROM reports")).isEqualTo(6);
            run(store, now.plus(Duration.ofDays(61)));
            for (String table :
                    List.of("receipts", "reports", "streams", "vq_report", "events", "problems", "calls", "parties")) {
                assertThat(rig.count("SELECT COUNT(*) FROM " + table)).as(table).isZero();
            }
        }
    }

    private static void run(TestStore store, Instant now) throws Exception {
        RetentionConfig config = ConfigFiles.defaults().retention();
        try (Database database = Database.open(ConfigFiles.parse(CollectorRig.baseConfig(store), "test")
                        .store());
                Retention retention = new Retention(database, config, Clock.fixed(now, ZoneOffset.UTC))) {
            retention.once();
        }
    }
}
