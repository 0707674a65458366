package io.vqreport.examples.collector.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vqreport.examples.collector.pipeline.Gzip;
import io.vqreport.metric.Metric;
import io.vqreport.model.Bytes;
import io.vqreport.row.RowColumns;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the page asks the database. Thread-safe. */
public final class CallQueries {
    /** So much of a call is shown. */
    private static final int MOST = 5_000;

    private static final String CALL_COLUMNS = "id, call_key, first_at, last_at, ended, reports, events, worst_quality,"
            + " worst_score, worst_media, worst_direction, worst_metric, worst_value";
    private static final String STREAMS = "SELECT * FROM streams JOIN " + RowTable.NAME
            + " ON " + RowTable.NAME + ".report_key = streams.report_key AND " + RowTable.NAME + ".part = streams.part"
            + " WHERE streams.call_id = ? ORDER BY at, streams.report_key, streams.part LIMIT " + MOST;
    private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};

    private final Database database;
    private final ObjectMapper json = new ObjectMapper();

    /**
     * Makes the queries.
     *
     * @param database where from
     */
    public CallQueries(Database database) {
        this.database = database;
    }

    /**
     * Looks for calls.
     *
     * @param filter which
     * @return the worst first, or the latest
     * @throws SQLException when the database fails
     */
    public List<CallSummary> calls(CallFilter filter) throws SQLException {
        List<Object> values = new ArrayList<>();
        String sql = "SELECT " + CALL_COLUMNS + " FROM calls WHERE 1 = 1" + where(filter, values)
                + (filter.byTime()
                        ? " ORDER BY last_at DESC, id DESC"
                        : " ORDER BY worst_quality DESC, worst_score DESC, last_at DESC, id DESC")
                + " LIMIT " + filter.limit();
        try (Connection connection = database.reading();
                PreparedStatement statement = prepared(connection, sql, values);
                ResultSet rows = statement.executeQuery()) {
            List<CallSummary> calls = new ArrayList<>();
            while (rows.next()) {
                calls.add(call(connection, rows));
            }
            return calls;
        }
    }

    private static String where(CallFilter filter, List<Object> values) {
        StringBuilder sql = new StringBuilder();
        if (filter.from() != null) {
            sql.append(" AND last_at >= ?");
            values.add(filter.from());
        }
        if (filter.to() != null) {
            sql.append(" AND first_at < ?");
            values.add(filter.to());
        }
        if (filter.open() != null) {
            sql.append(" AND ended = ?");
            values.add(filter.open() ? 0 : 1);
        }
        if (!filter.qualities().isEmpty()) {
            sql.append(" AND worst_quality IN (")
                    .append(String.join(
                            ", ", Collections.nCopies(filter.qualities().size(), "?")))
                    .append(')');
            values.addAll(filter.qualities());
        }
        if (filter.party() != null) {
            sql.append(
                    " AND EXISTS (SELECT 1 FROM parties WHERE parties.call_id = calls.id AND folded LIKE ? ESCAPE '!')");
            values.add("%" + filter.party().toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1") + "%");
        }
        CallCursor after = filter.after();
        if (after != null && filter.byTime()) {
            sql.append(" AND (last_at, id) < (?, ?)");
            values.addAll(List.of(after.lastAt(), after.id()));
        } else if (after != null) {
            sql.append(" AND (worst_quality, worst_score, last_at, id) < (?, ?, ?, ?)");
            values.addAll(List.of(after.quality(), after.score(), after.lastAt(), after.id()));
        }
        return sql.toString();
    }

    /**
     * Everything known of a call.
     *
     * @param id its number
     * @return the call; empty when there is none
     * @throws SQLException when the database fails
     */
    public Optional<CallDetail> call(long id) throws SQLException {
        try (Connection connection = database.reading()) {
            List<CallSummary> found = list(
                    connection,
                    "SELECT " + CALL_COLUMNS + " FROM calls WHERE id = ?",
                    id,
                    rows -> call(connection, rows));
            if (found.isEmpty()) {
                return Optional.empty();
            }
            List<ReportRow> reports = list(connection, ofCall("reports", "at, id"), id, this::report);
            List<StreamRow> streams = list(connection, STREAMS, id, CallQueries::stream);
            List<EventRow> events = list(connection, ofCall("events", "at, id"), id, this::event);
            List<ProblemRow> problems = list(connection, ofCall("problems", "id"), id, CallQueries::problem);
            boolean cut = reports.size() == MOST
                    || streams.size() == MOST
                    || events.size() == MOST
                    || problems.size() == MOST;
            return Optional.of(new CallDetail(found.get(0), reports, streams, events, problems, cut));
        }
    }

    private static String ofCall(String table, String order) {
        return "SELECT * FROM " + table + " WHERE call_id = ? ORDER BY " + order + " LIMIT " + MOST;
    }

    /**
     * A receipt as it came.
     *
     * @param id its number
     * @return the receipt; empty when there is none, or its octets are gone by retention
     * @throws SQLException when the database fails
     */
    public Optional<RawReceipt> raw(long id) throws SQLException {
        try (Connection connection = database.reading()) {
            return list(
                            connection,
                            "SELECT format, content_type, body FROM receipts WHERE id = ? AND body IS NOT NULL",
                            id,
                            rows -> new RawReceipt(
                                    rows.getString(1), rows.getString(2), Bytes.copyOf(Gzip.unpack(rows.getBytes(3)))))
                    .stream()
                    .findFirst();
        }
    }

    /**
     * How many calls there are of each quality.
     *
     * @param from those that something is known of at this time or later, in milliseconds
     * @return the number by rank
     * @throws SQLException when the database fails
     */
    public Map<Integer, Long> countByQuality(long from) throws SQLException {
        Map<Integer, Long> counts = new java.util.TreeMap<>();
        try (Connection connection = database.reading()) {
            list(
                    connection,
                    "SELECT worst_quality, COUNT(*) FROM calls WHERE last_at >= ? GROUP BY worst_quality",
                    from,
                    rows -> counts.put(rows.getInt(1), rows.getLong(2)));
        }
        return counts;
    }

    // Rows.

    private interface RowReader<T> {
        @Nullable
        T read(ResultSet rows) throws SQLException;
    }

    private static <T> List<T> list(Connection connection, String sql, long parameter, RowReader<T> reader)
            throws SQLException {
        try (PreparedStatement statement = prepared(connection, sql, List.of(parameter));
                ResultSet rows = statement.executeQuery()) {
            List<T> found = new ArrayList<>();
            while (rows.next()) {
                T row = reader.read(rows);
                if (row != null) {
                    found.add(row);
                }
            }
            return found;
        }
    }

    private static PreparedStatement prepared(Connection connection, String sql, List<?> values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.size(); i++) {
            statement.setObject(i + 1, values.get(i));
        }
        return statement;
    }

    private static CallSummary call(Connection connection, ResultSet rows) throws SQLException {
        long id = rows.getLong("id");
        return new CallSummary(
                id,
                rows.getString("call_key"),
                rows.getLong("first_at"),
                rows.getLong("last_at"),
                rows.getInt("ended") != 0,
                rows.getInt("reports"),
                rows.getInt("events"),
                list(
                        connection,
                        "SELECT uri FROM parties WHERE call_id = ? ORDER BY uri",
                        id,
                        uris -> uris.getString(1)),
                rows.getInt("worst_quality"),
                rows.getDouble("worst_score"),
                rows.getString("worst_media"),
                rows.getString("worst_direction"),
                rows.getString("worst_metric"),
                realOrNull(rows, "worst_value"));
    }

    private ReportRow report(ResultSet rows) throws SQLException {
        return new ReportRow(
                rows.getLong("id"),
                rows.getLong("receipt_id"),
                rows.getLong("at"),
                rows.getString("format"),
                rows.getString("kind"),
                rows.getInt("end_of_call") != 0,
                rows.getString("reporter"),
                rows.getString("peer"),
                rows.getString("user_agent"),
                rows.getInt("quality"),
                rows.getString("alert"),
                texts(rows.getString("tags")));
    }

    private static StreamRow stream(ResultSet rows) throws SQLException {
        Map<Metric, Double> metrics = new EnumMap<>(Metric.class);
        for (Metric metric : Metric.values()) {
            Double value = realOrNull(rows, RowColumns.of(metric).name());
            if (value != null) {
                metrics.put(metric, value);
            }
        }
        return new StreamRow(
                rows.getLong("report_id"),
                rows.getLong("at"),
                rows.getString("media"),
                rows.getString("direction"),
                rows.getString("label"),
                numberOrNull(rows, "start_at"),
                numberOrNull(rows, "stop_at"),
                rows.getString("basis"),
                rows.getString("codec"),
                rows.getInt("quality"),
                rows.getString("worst_metric"),
                realOrNull(rows, "worst_value"),
                metrics);
    }

    private EventRow event(ResultSet rows) throws SQLException {
        return new EventRow(
                rows.getLong("at"),
                rows.getInt("timed") != 0,
                rows.getString("type"),
                rows.getInt("end_of_call") != 0,
                texts(rows.getString("details")));
    }

    private static ProblemRow problem(ResultSet rows) throws SQLException {
        return new ProblemRow(
                numberOrNull(rows, "report_id"),
                rows.getString("code"),
                rows.getString("severity"),
                rows.getString("place"),
                rows.getString("message"));
    }

    private static @Nullable Double realOrNull(ResultSet rows, String column) throws SQLException {
        double value = rows.getDouble(column);
        return rows.wasNull() ? null : value;
    }

    private static @Nullable Long numberOrNull(ResultSet rows, String column) throws SQLException {
        long value = rows.getLong(column);
        return rows.wasNull() ? null : value;
    }

    private Map<String, String> texts(@Nullable String text) {
        if (text == null) {
            return Map.of();
        }
        try {
            return json.readValue(text, TEXTS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a stored text is damaged", e);
        }
    }
}
