package io.vqreport.examples.collector.store;

import io.vqreport.row.RowColumn;
import io.vqreport.row.RowColumns;
import io.vqreport.row.SqlDialect;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * The SDK's own table of reports, as its row view writes it down. Columns are only ever added to that: a newer SDK's are added here when the
 * collector starts, and no old row changes.
 */
final class RowTable {
    /** The table's name. */
    static final String NAME = SqlDialect.DEFAULT_TABLE;

    private RowTable() {}

    static void bringUpToDate(Connection connection, SqlDialect dialect) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            Set<String> present = columns(connection);
            if (present.isEmpty()) {
                statement.execute(dialect.createTable(NAME));
                return;
            }
            for (RowColumn column : RowColumns.list()) {
                if (!present.contains(column.name())) {
                    statement.execute(dialect.addColumn(NAME, column));
                }
            }
        }
    }

    private static Set<String> columns(Connection connection) throws SQLException {
        Set<String> names = new HashSet<>();
        try (ResultSet columns = connection.getMetaData().getColumns(null, null, NAME, null)) {
            while (columns.next()) {
                names.add(columns.getString("COLUMN_NAME").toLowerCase(Locale.ROOT));
            }
        }
        return names;
    }
}
