package io.vqreport.row;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * How a database holds rows: the statements that make a table and fill it, and the parameters of the latter.
 *
 * <p>The table's primary key is report and part, and inserting what is already there does nothing: a report that is sent, read or stored again
 * leaves one copy.
 */
public enum SqlDialect {
    /** SQLite 3.24 or later. Times are text with six digits of a second, in UTC, which sorts in order of time; yes and no are 1 and 0. */
    SQLITE("TEXT", "INTEGER", "REAL", "TEXT", "INTEGER") {
        @Override
        Object parameter(Object value) {
            if (value instanceof Instant time) {
                return MICROSECONDS.format(time.atOffset(ZoneOffset.UTC));
            }
            return value instanceof Boolean flag ? (Object) (flag ? 1L : 0L) : value;
        }

        @Override
        void comments(StringBuilder sql, String table, List<RowColumn> columns) {
            // SQLite keeps the text of CREATE TABLE with its comments, and has no others.
        }
    },

    /** PostgreSQL 9.5 or later. Each column has its comment. A text's U+0000, for which this database has no place, becomes U+FFFD. */
    POSTGRESQL("text", "bigint", "double precision", "timestamp with time zone", "boolean") {
        @Override
        Object parameter(Object value) {
            if (value instanceof String text && text.indexOf('\0') >= 0) {
                return text.replace('\0', '\uFFFD');
            }
            return value instanceof Instant time ? time.atOffset(ZoneOffset.UTC) : value;
        }

        @Override
        void comments(StringBuilder sql, String table, List<RowColumn> columns) {
            for (RowColumn column : columns) {
                sql.append("COMMENT ON COLUMN ")
                        .append(table)
                        .append('.')
                        .append(column.name())
                        .append(" IS '")
                        .append(comment(column).replace("'", "''"))
                        .append("';\n");
            }
        }
    };

    /** The name tables have unless another is given. */
    public static final String DEFAULT_TABLE = "vq_report";

    private static final DateTimeFormatter MICROSECONDS =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'", Locale.ROOT);
    private static final Pattern TABLE =
            Pattern.compile("([A-Za-z_][A-Za-z0-9_]{0,62}\\.)?[A-Za-z_][A-Za-z0-9_]{0,62}");
    private static final int NAME_WIDTH = RowColumns.list().stream()
            .mapToInt(column -> column.name().length())
            .max()
            .orElse(0);

    private final String text;
    private final String whole;
    private final String number;
    private final String time;
    private final String flag;

    SqlDialect(String text, String whole, String number, String time, String flag) {
        this.text = text;
        this.whole = whole;
        this.number = number;
        this.time = time;
        this.flag = flag;
    }

    /**
     * The statement that makes the table, one column a line, each with unit and meaning.
     *
     * @param table the table's name, with a schema's before it if need be
     * @return SQL text that ends in a line end
     * @throws IllegalArgumentException if the name is more than ASCII letters, digits and underscores
     */
    public String createTable(String table) {
        checkName(table);
        StringBuilder sql =
                new StringBuilder(16_384).append("CREATE TABLE ").append(table).append(" (\n");
        for (RowColumn column : RowColumns.list()) {
            sql.append("  ")
                    .append(column.name())
                    .append(" ".repeat(NAME_WIDTH - column.name().length() + 1));
            sql.append(type(column)).append(column.nullable() ? "," : " NOT NULL,");
            sql.append(" -- ").append(comment(column)).append('\n');
        }
        sql.append("  PRIMARY KEY (report_key, part)\n);\n");
        comments(sql, table, RowColumns.list());
        return sql.toString();
    }

    /**
     * The statement that adds a column to a table that an earlier version made. Rows that are there already have no value in it.
     *
     * @param table the table's name, with a schema's before it if need be
     * @param column a column that the table lacks
     * @return SQL text that ends in a line end
     * @throws IllegalArgumentException if the name is more than ASCII letters, digits and underscores, or the column cannot be absent: such
     *     columns are there from the first version on
     */
    public String addColumn(String table, RowColumn column) {
        checkName(table);
        if (!column.nullable()) {
            throw new IllegalArgumentException(column.name() + " is a column of the first version");
        }
        StringBuilder sql = new StringBuilder("ALTER TABLE ")
                .append(table)
                .append(" ADD COLUMN ")
                .append(column.name())
                .append(' ')
                .append(type(column))
                .append(";\n");
        comments(sql, table, List.of(column));
        return sql.toString();
    }

    /**
     * The statement that adds a row, for a batch of a prepared statement; a row that is there already stays as it is.
     *
     * @param table the table's name, with a schema's before it if need be
     * @return SQL text with one {@code ?} a column, in the order of {@link RowColumns#list()}
     * @throws IllegalArgumentException if the name is more than ASCII letters, digits and underscores
     */
    public String insert(String table) {
        checkName(table);
        List<RowColumn> columns = RowColumns.list();
        return "INSERT INTO " + table + " ("
                + columns.stream().map(RowColumn::name).collect(Collectors.joining(", "))
                + ") VALUES ("
                + IntStream.range(0, columns.size()).mapToObj(i -> "?").collect(Collectors.joining(", "))
                + ") ON CONFLICT (report_key, part) DO NOTHING";
    }

    /**
     * The parameters of {@link #insert} for a row: what {@code PreparedStatement.setObject} takes at index 1 and up.
     *
     * @param row the row
     * @return texts, longs and doubles; times as {@link OffsetDateTime} and flags as {@link Boolean} where the database has such types; null where
     *     the row has no value
     */
    public @Nullable Object[] parameters(MetricRow row) {
        @Nullable Object[] values = row.toArray();
        for (int i = 0; i < values.length; i++) {
            Object value = values[i];
            if (value != null) {
                values[i] = parameter(value);
            }
        }
        return values;
    }

    /** The value in the form the database's driver takes it. */
    abstract Object parameter(Object value);

    /** Adds statements that comment on columns, where the database has such. */
    abstract void comments(StringBuilder sql, String table, List<RowColumn> columns);

    static String comment(RowColumn column) {
        return (column.unit() == null ? "" : column.unit() + ": ") + column.description();
    }

    private String type(RowColumn column) {
        return switch (column.type()) {
            case TEXT -> text;
            case LONG -> whole;
            case DOUBLE -> number;
            case INSTANT -> time;
            case BOOLEAN -> flag;
        };
    }

    private static void checkName(String table) {
        if (!TABLE.matcher(table).matches()) {
            throw new IllegalArgumentException("a table's name has ASCII letters, digits and underscores");
        }
    }
}
