package io.vqreport.row;

import io.vqreport.metric.Metric;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The columns of the row view in their order: what identifies report and stream first, then every metric in catalogue order.
 *
 * <p>Names and positions never change and are never reused. What a later version adds, of either sort, comes behind all columns of the version
 * before; so an older reader finds what it knows where it was.
 */
public final class RowColumns {
    private static final List<RowColumn> ALL = all();
    private static final Map<String, RowColumn> BY_NAME = byName();

    private RowColumns() {}

    /**
     * All columns.
     *
     * @return the columns; the index of each is its {@link RowColumn#position()}
     */
    public static List<RowColumn> list() {
        return ALL;
    }

    /**
     * The column of a name.
     *
     * @param name the name, for example {@code call_id}
     * @return the column; empty if there is none of this name
     */
    public static Optional<RowColumn> find(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    /**
     * The column of a metric.
     *
     * @param metric the metric
     * @return its column
     */
    public static RowColumn of(Metric metric) {
        return ALL.get(firstMetric() + metric.column());
    }

    /** How many columns stand before those of the metrics. */
    static int firstMetric() {
        return IdentityColumn.count();
    }

    private static List<RowColumn> all() {
        List<RowColumn> columns = new ArrayList<>();
        for (IdentityColumn identity : IdentityColumn.values()) {
            columns.add(identity.column(columns.size()));
        }
        for (Metric metric : Metric.values()) {
            columns.add(new RowColumn(
                    columns.size(),
                    SnakeCase.of(metric),
                    ColumnType.DOUBLE,
                    metric.unit().symbol(),
                    true,
                    metric.meaning(),
                    metric));
        }
        return List.copyOf(columns);
    }

    private static Map<String, RowColumn> byName() {
        Map<String, RowColumn> columns = new HashMap<>();
        ALL.forEach(column -> columns.put(column.name(), column));
        return Map.copyOf(columns);
    }
}
