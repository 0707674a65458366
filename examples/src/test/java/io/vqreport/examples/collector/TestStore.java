package io.vqreport.examples.collector;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * A database of a test's own, asked past the collector.
 *
 * @param url its JDBC URL
 */
record TestStore(String url) {
    /** Both databases the collector knows. */
    enum Kind {
        SQLITE {
            @Override
            TestStore create(Path folder) {
                return sqlite(folder);
            }
        },
        /** Skipped where there is no server to start. */
        POSTGRESQL {
            @Override
            TestStore create(Path folder) throws SQLException {
                return new TestStore(PostgresServer.newDatabase());
            }
        };

        /** Makes an empty database, in the folder if it is a file. */
        abstract TestStore create(Path folder) throws SQLException;
    }

    static TestStore sqlite(Path folder) {
        return new TestStore(
                "jdbc:sqlite:" + folder.resolve("calls.db").toString().replace("\\", "/"));
    }

    long count(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            if (url.startsWith("jdbc:sqlite:")) {
                statement.execute("PRAGMA busy_timeout=10000");
            }
            try (ResultSet rows = statement.executeQuery(sql)) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }
}
