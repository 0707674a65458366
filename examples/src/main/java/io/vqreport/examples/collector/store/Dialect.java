package io.vqreport.examples.collector.store;

import io.vqreport.examples.collector.config.ConfigException;
import io.vqreport.row.SqlDialect;
import java.sql.SQLException;
import java.util.Map;

/** What the two databases do differently. */
enum Dialect {
    /** One file beside the program; one connection writes, others read at the same time (WAL). */
    SQLITE(SqlDialect.SQLITE) {
        @Override
        Map<String, String> types() {
            return Map.of("key", "INTEGER PRIMARY KEY", "octets", "BLOB");
        }

        /** What was committed outlives the process; a power cut may take the last transactions, and damages nothing. */
        @Override
        Map<String, String> settings() {
            return Map.of(
                    "journal_mode", "WAL", "synchronous", "NORMAL", "busy_timeout", "10000", "temp_store", "MEMORY");
        }

        @Override
        boolean isPassing(SQLException e) {
            // SQLITE_BUSY, LOCKED, IOERR and FULL of the primary codes.
            int primary = e.getErrorCode() & 0xFF;
            return primary == 5 || primary == 6 || primary == 10 || primary == 13;
        }
    },
    /** A server. */
    POSTGRESQL(SqlDialect.POSTGRESQL) {
        @Override
        Map<String, String> types() {
            return Map.of("key", "BIGINT PRIMARY KEY", "octets", "BYTEA");
        }

        @Override
        Map<String, String> settings() {
            return Map.of("ApplicationName", "vqreport-collector");
        }

        @Override
        boolean isPassing(SQLException e) {
            // Class 22 is data, 23 a constraint; everything else may be different in a moment.
            String state = e.getSQLState();
            return state == null || !(state.startsWith("22") || state.startsWith("23"));
        }
    };

    private final SqlDialect rows;

    Dialect(SqlDialect rows) {
        this.rows = rows;
    }

    static Dialect of(String url) {
        if (url.startsWith("jdbc:sqlite:")) {
            return SQLITE;
        }
        if (url.startsWith("jdbc:postgresql:")) {
            return POSTGRESQL;
        }
        throw new ConfigException("store.url: jdbc:sqlite: or jdbc:postgresql: is expected");
    }

    /** How the row view speaks to this database. */
    SqlDialect rows() {
        return rows;
    }

    /** The words of the migrations that are not the same everywhere. */
    abstract Map<String, String> types();

    /** What every new connection is told. */
    abstract Map<String, String> settings();

    /** Whether the same may succeed later. */
    abstract boolean isPassing(SQLException e);
}
