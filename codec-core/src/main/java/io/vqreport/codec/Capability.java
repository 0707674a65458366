package io.vqreport.codec;

import io.vqreport.metric.Metric;
import io.vqreport.model.Direction;
import io.vqreport.model.Media;
import java.util.Objects;

/**
 * One value a format can say: a metric of one direction of one medium.
 *
 * @param media the medium
 * @param direction the direction, seen from the reporter
 * @param metric the metric
 * @param wireName where the format says it, for example {@code PacketLoss/NLR}
 * @param resolution the smallest step the format tells apart, in the metric's unit, more than 0
 * @param minimum the least value it can hold, in the metric's unit
 * @param maximum the greatest value it can hold, in the metric's unit
 */
public record Capability(
        Media media,
        Direction direction,
        Metric metric,
        String wireName,
        double resolution,
        double minimum,
        double maximum) {
    /** Checks that what must be there is there. */
    public Capability {
        Objects.requireNonNull(media, "media");
        Objects.requireNonNull(direction, "direction");
        Objects.requireNonNull(metric, "metric");
        Objects.requireNonNull(wireName, "wireName");
    }
}
