package io.vqreport.examples.collector;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** A database that cannot be written for a while, as long as posts come. */
@ParameterizedClass
@EnumSource(TestStore.Kind.class)
class BacklogTest {
    private static final int LISTS = 40;
    private static final int LENGTH = 5;
    private static final int BUFFER = 6;

    @Parameter
    private TestStore.Kind kind;

    @TempDir
    private Path folder;

    @Test
    void answersWaitForNothingAndTheOldestBeyondTheBufferAreCounted() throws Exception {
        TestStore store = kind.create(folder);
        SampleTraffic traffic = new SampleTraffic(8, Instant.parse("2026-01-02T12:00:00Z"));
        String bounds = "pipeline: {maxReceipts: " + BUFFER + ", batchReceipts: 1, workers: 1}";
        try (CollectorRig rig = CollectorRig.start(store, bounds)) {
            try (Connection connection = DriverManager.getConnection(store.url())) {
                connection.setAutoCommit(false);
                lock(connection);
                for (int i = 0; i < LISTS; i++) {
                    byte[] list = SampleTraffic.list(
                            "backlog-" + i,
                            Stream.generate(traffic::session).limit(LENGTH).toList());
                    assertThat(rig.post("/qoe", "text/xml", list).statusCode()).isEqualTo(202);
                }
                // Behind the buffer four have room: with the decoder, between it and the writer, and with the writer.
                assertThat(rig.counter("vqreport_receipts_dropped_total")).isGreaterThanOrEqualTo(LISTS - BUFFER - 4);
                assertThat(rig.count("SELECT COUNT(*) FROM receipts")).isZero();
                connection.rollback();
            }
            double dropped = rig.counter("vqreport_receipts_dropped_total");
            rig.awaitCount("SELECT COUNT(*) FROM receipts", LISTS - (long) dropped);
            assertThat(rig.counter("vqreport_reports_dropped_total")).isEqualTo(dropped * LENGTH);
            assertThat(rig.count("SELECT COUNT(*) FROM reports")).isEqualTo((LISTS - (long) dropped) * LENGTH);
            // The newest is among those that are left.
            assertThat(rig.count("SELECT COUNT(*) FROM reports WHERE batch_id = 'backlog-" + (LISTS - 1) + "'"))
                    .isEqualTo(LENGTH);
        }
    }

    /** Others read, and do not write, until the transaction ends. */
    private void lock(Connection connection) throws Exception {
        try (Statement statement = connection.createStatement()) {
            statement.execute(
                    kind == TestStore.Kind.SQLITE
                            ? "UPDATE receipts SET refused = 0"
                            : "LOCK TABLE receipts IN EXCLUSIVE MODE");
        }
    }
}
