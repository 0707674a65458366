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
 * @param wireForm in what unit and on what scale the format says it, for a person, for example {@code fraction x100} or {@code octet x100/256}
 * @param resolution the smallest step the format tells apart, in the metric's unit, more than 0
 * @param minimum the least value it can hold, in the metric's unit
 * @param maximum the greatest value it can hold, in the metric's unit
 */
public record Capability(
        Media media,
        Direction direction,
        Metric metric,
        String wireName,
        String wireForm,
        double resolution,
        double minimum,
        double maximum) {
    /** Checks that what must be there is there. */
    public Capability {
        Objects.requireNonNull(media, "media");
        Objects.requireNonNull(direction, "direction");
        Objects.requireNonNull(metric, "metric");
        Objects.requireNonNull(wireName, "wireName");
        Objects.requireNonNull(wireForm, "wireForm");
    }

    /**
     * A value that the format says in the metric's own unit.
     *
     * @param media the medium
     * @param direction the direction, seen from the reporter
     * @param metric the metric
     * @param wireName where the format says it
     * @param resolution the smallest step the format tells apart
     * @param minimum the least value it can hold
     * @param maximum the greatest value it can hold
     */
    public Capability(
            Media media,
            Direction direction,
            Metric metric,
            String wireName,
            double resolution,
            double minimum,
            double maximum) {
        this(
                media,
                direction,
                metric,
                wireName,
                Objects.requireNonNull(metric, "metric").unit().symbol(),
                resolution,
                minimum,
                maximum);
    }
}
