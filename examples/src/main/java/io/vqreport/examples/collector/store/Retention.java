package io.vqreport.examples.collector.store;

import io.vqreport.examples.collector.config.RetentionConfig;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Deletes what is over its time, in small transactions between which the writer gets its turn. */
public final class Retention implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Retention.class);
    private static final int SLICE = 500;
    /** What belongs to the oldest receipts; the receipts themselves last, so that a break in between leaves nothing behind. */
    private static final List<String> OF_RECEIPTS = List.of(
            "DELETE FROM problems WHERE receipt_id IN ({old})",
            "DELETE FROM events WHERE receipt_id IN ({old})",
            "DELETE FROM streams WHERE report_key IN (SELECT report_key FROM reports WHERE receipt_id IN ({old}))",
            "DELETE FROM " + RowTable.NAME
                    + " WHERE report_key IN (SELECT report_key FROM reports WHERE receipt_id IN ({old}))",
            "DELETE FROM reports WHERE receipt_id IN ({old})",
            "DELETE FROM receipts WHERE id IN ({old})");

    private static final String OLD =
            "SELECT id FROM receipts WHERE received_at < ? ORDER BY received_at, id LIMIT " + SLICE;
    private static final String OLD_CALLS = "SELECT id FROM calls WHERE last_at < ?"
            + " AND NOT EXISTS (SELECT 1 FROM reports WHERE reports.call_id = calls.id)"
            + " AND NOT EXISTS (SELECT 1 FROM events WHERE events.call_id = calls.id) ORDER BY last_at, id LIMIT "
            + SLICE;

    private final Database database;
    private final RetentionConfig config;
    private final Clock clock;
    private @Nullable ScheduledFuture<?> task;
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "vqreport-retention");
        thread.setDaemon(true);
        return thread;
    });

    /**
     * Makes a retention that has not begun.
     *
     * @param database what to look through
     * @param config how long things are kept
     * @param clock tells the time
     */
    public Retention(Database database, RetentionConfig config, Clock clock) {
        this.database = database;
        this.config = config;
        this.clock = clock;
    }

    /** Looks through the database now and then. */
    public void start() {
        long every = config.every().toMillis();
        task = timer.scheduleWithFixedDelay(this::tryOnce, every, every, TimeUnit.MILLISECONDS);
    }

    private void tryOnce() {
        try {
            once();
        } catch (SQLException e) {
            LOG.atWarn()
                    .addKeyValue("sqlState", e.getSQLState())
                    .log("old data could not be deleted; tried again later");
        }
    }

    /**
     * Deletes everything that is over its time.
     *
     * @return how many receipts went
     * @throws SQLException when the database fails
     */
    public int once() throws SQLException {
        int total = 0;
        int receipts = SLICE;
        while (receipts == SLICE) {
            receipts = slice(OF_RECEIPTS, OLD, before(config.reports()));
            total += receipts;
        }
        for (int calls = SLICE; calls == SLICE; ) {
            calls = slice(
                    List.of("DELETE FROM parties WHERE call_id IN ({old})", "DELETE FROM calls WHERE id IN ({old})"),
                    OLD_CALLS,
                    before(config.reports()));
        }
        String oldRaw = "SELECT id FROM receipts WHERE received_at < ? AND body IS NOT NULL LIMIT " + SLICE;
        for (int raw = SLICE; raw == SLICE; ) {
            raw = slice(List.of("UPDATE receipts SET body = NULL WHERE id IN ({old})"), oldRaw, before(config.raw()));
        }
        return total;
    }

    private long before(Duration age) {
        return clock.millis() - age.toMillis();
    }

    /** Gives how many rows the last statement changed. */
    private int slice(List<String> statements, String old, long before) throws SQLException {
        try (Connection connection = database.writing()) {
            int changed = 0;
            try {
                for (String sql : statements) {
                    try (PreparedStatement statement = connection.prepareStatement(sql.replace("{old}", old))) {
                        statement.setLong(1, before);
                        changed = statement.executeUpdate();
                    }
                }
                connection.commit();
            } catch (SQLException e) {
                connection.rollback();
                throw e;
            }
            return changed;
        }
    }

    @Override
    public void close() {
        ScheduledFuture<?> running = task;
        if (running != null) {
            running.cancel(false);
        }
        timer.shutdown();
    }
}
