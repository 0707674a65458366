package io.vqreport.xml.msqoe.internal.mapping;

import io.vqreport.metric.Metric;
import io.vqreport.model.Direction;
import io.vqreport.model.Media;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The rows of the path table by the metric they name. */
final class MetricRows {
    private static final Map<Metric, List<Row>> ROWS = rows();

    private MetricRows() {}

    private static Map<Metric, List<Row>> rows() {
        Map<Metric, List<Row>> rows = new EnumMap<>(Metric.class);
        for (Row row : PathTable.rows()) {
            if (row.metric() != null) {
                rows.computeIfAbsent(row.metric(), key -> new ArrayList<>(1)).add(row);
            }
        }
        return rows;
    }

    /** The row that says a metric of such a stream; null where the format has none. */
    static @Nullable Row find(Metric metric, Direction direction, Media media) {
        for (Row row : ROWS.getOrDefault(metric, List.of())) {
            if (row.speaksOf(direction) && row.media().contains(media)) {
                return row;
            }
        }
        return null;
    }
}
