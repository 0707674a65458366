package io.vqreport.examples.collector.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import org.jspecify.annotations.Nullable;

/** One prepared statement that gathers rows; parameters are set from left to right. */
final class Insert implements AutoCloseable {
    private final PreparedStatement statement;
    private int next = 1;
    private int rows;

    Insert(Connection connection, String sql) throws SQLException {
        this.statement = connection.prepareStatement(sql);
    }

    /** A statement that fills columns of a table; {@code suffix} follows the values. */
    static Insert into(Connection connection, String table, String columns, String suffix) throws SQLException {
        int count = columns.split(",").length;
        return new Insert(
                connection,
                "INSERT INTO " + table + " (" + columns + ") VALUES (" + "?, ".repeat(count - 1) + "?) " + suffix);
    }

    Insert number(long value) throws SQLException {
        statement.setLong(next++, value);
        return this;
    }

    Insert numberOrNull(@Nullable Long value) throws SQLException {
        if (value == null) {
            statement.setNull(next++, Types.BIGINT);
        } else {
            statement.setLong(next++, value);
        }
        return this;
    }

    Insert flag(boolean value) throws SQLException {
        statement.setInt(next++, value ? 1 : 0);
        return this;
    }

    Insert real(double value) throws SQLException {
        statement.setDouble(next++, value);
        return this;
    }

    Insert realOrNull(@Nullable Double value) throws SQLException {
        if (value == null) {
            statement.setNull(next++, Types.DOUBLE);
        } else {
            statement.setDouble(next++, value);
        }
        return this;
    }

    Insert text(@Nullable String value, int longest) throws SQLException {
        statement.setString(next++, Text.fitOrNull(value, longest));
        return this;
    }

    Insert octets(byte[] value) throws SQLException {
        statement.setBytes(next++, value);
        return this;
    }

    /** Sets all parameters at once. */
    Insert all(@Nullable Object[] values) throws SQLException {
        for (Object value : values) {
            statement.setObject(next++, value);
        }
        return this;
    }

    void row() throws SQLException {
        statement.addBatch();
        rows++;
        next = 1;
    }

    /** Writes the rows; for each how many it changed. */
    int[] write() throws SQLException {
        if (rows == 0) {
            return new int[0];
        }
        rows = 0;
        return statement.executeBatch();
    }

    @Override
    public void close() throws SQLException {
        statement.close();
    }
}
