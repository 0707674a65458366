package io.vqreport.quality;

import io.vqreport.metric.Metric;
import io.vqreport.model.StreamQuality;
import java.util.Objects;

/**
 * How good one value is, and by which bounds.
 *
 * @param threshold the metric with the bounds it was judged by
 * @param value the value judged, in the metric's unit
 * @param quality what the bounds make of it
 */
public record MetricJudgement(QualityThreshold threshold, double value, StreamQuality quality) {
    /** Checks that everything is there. */
    public MetricJudgement {
        Objects.requireNonNull(threshold, "threshold");
        Objects.requireNonNull(quality, "quality");
    }

    /**
     * What was judged.
     *
     * @return the metric
     */
    public Metric metric() {
        return threshold.metric();
    }
}
