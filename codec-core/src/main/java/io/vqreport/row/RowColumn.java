package io.vqreport.row;

import io.vqreport.metric.Metric;
import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One column of the row view.
 *
 * @param position its index in every row, from 0; never changes once published
 * @param name its name in snake case, for example {@code network_loss_rate}; never changes once published
 * @param type the type of its values
 * @param unit the unit of its values, for example {@code ms}; absent where values have none
 * @param nullable whether a row may have no value here; no value never means 0
 * @param description what it holds, one English sentence with its full stop
 * @param metric the metric of the catalogue it holds; absent where it holds something else
 */
public record RowColumn(
        int position,
        String name,
        ColumnType type,
        @Nullable String unit,
        boolean nullable,
        String description,
        @Nullable Metric metric)
        implements Serializable {
    /** Checks that what must be there is there. */
    public RowColumn {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(description, "description");
    }
}
