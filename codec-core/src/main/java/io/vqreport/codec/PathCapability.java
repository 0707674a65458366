package io.vqreport.codec;

import io.vqreport.metric.Metric;
import java.util.Objects;

/**
 * One value a format can say of a network path.
 *
 * @param metric the metric
 * @param wireName where the format says it, for example {@code network/rtt}
 * @param wireForm in what unit and on what scale the format says it, for a person
 */
public record PathCapability(Metric metric, String wireName, String wireForm) {
    /** Checks that what must be there is there. */
    public PathCapability {
        Objects.requireNonNull(metric, "metric");
        Objects.requireNonNull(wireName, "wireName");
        Objects.requireNonNull(wireForm, "wireForm");
    }
}
