package io.vqreport.row;

import io.vqreport.metric.Metric;
import io.vqreport.metric.Metrics;
import io.vqreport.model.QualityReport;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * One flat row of a report: a stream, a network path, or a report without either, always together with what identifies the report.
 *
 * <p>A row has a value or none in each of {@link RowColumns#list()}; no value never shows as 0, as an empty text or as NaN. It is a view: making one
 * copies nothing, and metrics are read without boxing. Immutable and thread-safe.
 *
 * <p>The values of a network path, which belong to all streams together, stand in a row of their own and are not repeated in those of the streams, so
 * that a sum over rows counts nothing twice. {@code report_key} joins them.
 */
public final class MetricRow {
    private final RowPart part;

    private MetricRow(RowPart part) {
        this.part = part;
    }

    /**
     * The rows of a report of which nothing else is known.
     *
     * @param report the report
     * @return one row a stream, then one a network path; one row if there is neither
     */
    public static List<MetricRow> of(QualityReport report) {
        return of(report, RowOrigin.UNKNOWN);
    }

    /**
     * The rows of a report.
     *
     * @param report the report
     * @param origin what the collector knows of it
     * @return one row a stream, then one a network path; one row if there is neither
     */
    public static List<MetricRow> of(QualityReport report, RowOrigin origin) {
        Objects.requireNonNull(origin, "origin");
        return RowParts.of(report, origin, new ReportKey(report)).stream()
                .map(MetricRow::new)
                .toList();
    }

    /**
     * The report's key, which is the value of {@code report_key}: equal for equal reports, whenever and however they were received. Together with
     * {@link #part()} it is the key of the row. Computed when first asked for.
     *
     * @return 32 lower-case hex digits, half a SHA-256 over all values
     */
    public String key() {
        return part.key().text();
    }

    /**
     * The row's number within its report.
     *
     * @return a number from 0: streams first, then network paths
     */
    public int part() {
        return part.number();
    }

    /**
     * What the row speaks of.
     *
     * @return a stream, a network path, or the report alone
     */
    public PartKind kind() {
        return part.kind();
    }

    /**
     * The metrics of the row, by their names.
     *
     * @return the metrics of the stream or the network path; none for a report alone
     */
    public Metrics metrics() {
        return part.metrics();
    }

    /**
     * The value of one metric.
     *
     * @param metric the metric
     * @return its value in its unit; empty if it was not reported
     */
    public OptionalDouble metric(Metric metric) {
        return part.metrics().get(metric);
    }

    /**
     * Whether a column has no value.
     *
     * @param column the column's position
     * @return true if there is none
     * @throws IndexOutOfBoundsException if there is no such column
     */
    public boolean isNull(int column) {
        Metric metric = metricAt(column);
        return metric == null
                ? IdentityColumn.at(column).value(part) == null
                : !metrics().has(metric);
    }

    /**
     * The value of a column, as an object of its type's class.
     *
     * @param column the column's position
     * @return the value; empty if there is none
     * @throws IndexOutOfBoundsException if there is no such column
     */
    public Optional<Object> get(int column) {
        return Optional.ofNullable(value(column));
    }

    /**
     * The value of a column of type DOUBLE. That of a metric is not boxed.
     *
     * @param column the column's position
     * @return the value in the column's unit
     * @throws NoSuchElementException if there is none
     * @throws IllegalArgumentException if the column has another type
     */
    public double getDouble(int column) {
        Metric metric = metricAt(column);
        if (metric == null) {
            return (Double) present(column, ColumnType.DOUBLE);
        }
        double value = metrics().getOrDefault(metric, Double.NaN);
        if (Double.isNaN(value)) {
            throw absent(column);
        }
        return value;
    }

    /**
     * The value of a column of type LONG, or the time of one of type INSTANT.
     *
     * @param column the column's position
     * @return the number; a time in microseconds since 1970-01-01T00:00:00Z, further digits dropped towards the past
     * @throws NoSuchElementException if there is none
     * @throws IllegalArgumentException if the column has another type
     * @throws ArithmeticException if a time is more than 290,000 years away
     */
    public long getLong(int column) {
        if (type(column) == ColumnType.INSTANT) {
            return microseconds(getInstant(column));
        }
        return (Long) present(column, ColumnType.LONG);
    }

    /**
     * The value of a column of type BOOLEAN.
     *
     * @param column the column's position
     * @return the value
     * @throws NoSuchElementException if there is none
     * @throws IllegalArgumentException if the column has another type
     */
    public boolean getBoolean(int column) {
        return (Boolean) present(column, ColumnType.BOOLEAN);
    }

    /**
     * The value of a column of type TEXT.
     *
     * @param column the column's position
     * @return the text
     * @throws NoSuchElementException if there is none
     * @throws IllegalArgumentException if the column has another type
     */
    public String getText(int column) {
        return (String) present(column, ColumnType.TEXT);
    }

    /**
     * The value of a column of type INSTANT.
     *
     * @param column the column's position
     * @return the time
     * @throws NoSuchElementException if there is none
     * @throws IllegalArgumentException if the column has another type
     */
    public Instant getInstant(int column) {
        return (Instant) present(column, ColumnType.INSTANT);
    }

    /**
     * All values, for engines that take an array: each of its column's class, null where there is none.
     *
     * @return a new array as long as {@link RowColumns#list()}
     */
    public @Nullable Object[] toArray() {
        @Nullable Object[] values = new Object[RowColumns.list().size()];
        for (int i = 0; i < IdentityColumn.count(); i++) {
            values[i] = IdentityColumn.at(i).value(part);
        }
        metrics().forEach((metric, value) -> values[RowColumns.firstMetric() + metric.column()] = value);
        return values;
    }

    /**
     * The values present, by the names of their columns.
     *
     * @return a new map in the order of the columns
     */
    public Map<String, Object> toMap() {
        Map<String, Object> values = new LinkedHashMap<>();
        for (RowColumn column : RowColumns.list()) {
            Object value = value(column.position());
            if (value != null) {
                values.put(column.name(), value);
            }
        }
        return values;
    }

    /** Rows are equal if all their values are. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof MetricRow that && Arrays.equals(toArray(), that.toArray());
    }

    @Override
    public int hashCode() {
        return 31 * key().hashCode() + part();
    }

    /** Shows which row it is and how many metrics it has, nothing of who called whom. */
    @Override
    public String toString() {
        return "MetricRow[" + key() + "/" + part() + " " + kind() + ", "
                + metrics().size() + " metrics]";
    }

    /** A time in microseconds, down to the past. */
    static long microseconds(Instant time) {
        return Math.addExact(Math.multiplyExact(time.getEpochSecond(), 1_000_000L), time.getNano() / 1_000);
    }

    private @Nullable Object value(int column) {
        Metric metric = metricAt(column);
        if (metric == null) {
            return IdentityColumn.at(column).value(part);
        }
        return metrics().has(metric) ? metrics().getOrDefault(metric, 0) : null;
    }

    private Object present(int column, ColumnType wanted) {
        ColumnType type = type(column);
        if (type != wanted) {
            throw new IllegalArgumentException(name(column) + " is of type " + type + ", not " + wanted);
        }
        Object value = value(column);
        if (value == null) {
            throw absent(column);
        }
        return value;
    }

    private static @Nullable Metric metricAt(int column) {
        Objects.checkIndex(column, RowColumns.list().size());
        return column < IdentityColumn.count() ? null : Metric.ofColumn(column - IdentityColumn.count());
    }

    private static ColumnType type(int column) {
        return RowColumns.list().get(column).type();
    }

    private static NoSuchElementException absent(int column) {
        return new NoSuchElementException(name(column) + " has no value");
    }

    private static String name(int column) {
        return RowColumns.list().get(column).name();
    }
}
