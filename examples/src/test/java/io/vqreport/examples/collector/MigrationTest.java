package io.vqreport.examples.collector;

import static org.assertj.core.api.Assertions.assertThat;

import io.vqreport.row.RowColumn;
import io.vqreport.row.RowColumns;
import io.vqreport.row.SqlDialect;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** A database that an earlier version made, and one that is opened again. */
@ParameterizedClass
@EnumSource(TestStore.Kind.class)
class MigrationTest {
    @Parameter
    private TestStore.Kind kind;

    @TempDir
    private Path folder;

    private final SampleTraffic traffic = new SampleTraffic(4, Instant.parse("2026-01-02T12:00:00Z"));

    @Test
    void whatWasStoredIsThereAfterARestartAndMigrationsRunOnce() throws Exception {
        TestStore store = kind.create(folder);
        store(store, "first", 1);
        long migrations = store.count("SELECT COUNT(*) FROM schema_history");
        store(store, "second", 2);
        assertThat(migrations).isPositive();
        assertThat(store.count("SELECT COUNT(*) FROM schema_history")).isEqualTo(migrations);
    }

    @Test
    void columnsThatANewerSdkHasAreAdded() throws Exception {
        TestStore store = kind.create(folder);
        store(store, "before", 1);
        List<RowColumn> columns = RowColumns.list();
        RowColumn last = columns.get(columns.size() - 1);
        try (Connection connection = DriverManager.getConnection(store.url());
                Statement statement = connection.createStatement()) {
            // As if it had been made before the last column was thought of.
            statement.execute("ALTER TABLE " + SqlDialect.DEFAULT_TABLE + " DROP COLUMN " + last.name());
        }
        store(store, "after", 2);
        assertThat(store.count("SELECT COUNT(*) FROM vq_report WHERE " + last.name() + " IS NULL"))
                .isEqualTo(store.count("SELECT COUNT(*) FROM vq_report"))
                .isEqualTo(4);
    }

    private void store(TestStore store, String list, long reports) throws Exception {
        try (CollectorRig rig = CollectorRig.start(store)) {
            rig.post("/qoe", "text/xml", SampleTraffic.list(list, List.of(traffic.session())));
            rig.awaitCount("SELECT COUNT(*) FROM reports", reports);
        }
    }
}
