package io.vqreport.examples.collector.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import io.vqreport.examples.collector.config.ConfigException;
import io.vqreport.examples.collector.config.StoreConfig;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jspecify.annotations.Nullable;

/** The database: one connection that writes, several that read, and the schema brought up to date before either is used. */
public final class Database implements AutoCloseable {
    private static final String MIGRATIONS = "classpath:io/vqreport/examples/collector/migrations";

    private final Dialect dialect;
    private final HikariDataSource writing;
    private final HikariDataSource reading;

    private Database(Dialect dialect, HikariDataSource writing, HikariDataSource reading) {
        this.dialect = dialect;
        this.writing = writing;
        this.reading = reading;
    }

    /**
     * Opens the database and brings its schema up to date.
     *
     * @param config where it is
     * @return the database
     * @throws ConfigException when it cannot be opened or migrated
     */
    public static Database open(StoreConfig config) {
        Dialect dialect = Dialect.of(config.url());
        if (config.url().contains("reWriteBatchedInserts=true")) {
            throw new ConfigException("store.url: reWriteBatchedInserts hides which rows are new");
        }
        HikariDataSource writing = null;
        try {
            writing = pool(dialect, config, "vqreport-writing", 1);
            migrate(dialect, config, writing);
            return new Database(dialect, writing, pool(dialect, config, "vqreport-reading", config.readers()));
        } catch (FlywayException | PoolInitializationException | SQLException e) {
            if (writing != null) {
                writing.close();
            }
            throw new ConfigException("store: the database cannot be opened or migrated: " + e.getMessage(), e);
        }
    }

    private static HikariDataSource pool(Dialect dialect, StoreConfig config, String name, int size) {
        HikariConfig pool = new HikariConfig();
        pool.setPoolName(name);
        pool.setJdbcUrl(config.url());
        if (!config.user().isEmpty()) {
            pool.setUsername(config.user());
            pool.setPassword(config.password());
        }
        pool.setMaximumPoolSize(size);
        pool.setConnectionTimeout(5_000);
        dialect.settings().forEach(pool::addDataSourceProperty);
        return new HikariDataSource(pool);
    }

    /** Flyway takes two connections of its own, and so more than the pool that writes has. */
    private static void migrate(Dialect dialect, StoreConfig config, DataSource source) throws SQLException {
        Flyway.configure(Database.class.getClassLoader())
                .dataSource(config.url(), orNull(config.user()), orNull(config.password()))
                .locations(MIGRATIONS)
                .placeholders(dialect.types())
                .table("schema_history")
                .load()
                .migrate();
        try (Connection connection = source.getConnection()) {
            RowTable.bringUpToDate(connection, dialect.rows());
        }
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    Dialect dialect() {
        return dialect;
    }

    /** The connection that writes; who has it is alone. Transactions are committed by hand. */
    Connection writing() throws SQLException {
        Connection connection = writing.getConnection();
        connection.setAutoCommit(false);
        return connection;
    }

    Connection reading() throws SQLException {
        return reading.getConnection();
    }

    /**
     * Whether the database answers.
     *
     * @return false when it is away
     */
    public boolean isUp() {
        try (Connection connection = reading.getConnection()) {
            return connection.isValid(2);
        } catch (SQLException e) {
            return false;
        }
    }

    @Override
    public void close() {
        reading.close();
        writing.close();
    }
}
