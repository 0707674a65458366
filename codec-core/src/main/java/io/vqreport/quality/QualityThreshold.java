package io.vqreport.quality;

import io.vqreport.metric.Metric;
import io.vqreport.model.StreamQuality;
import java.util.Objects;

/**
 * The two bounds by which one metric is judged, both in the metric's unit.
 *
 * <p>A value beyond {@code acceptable} is BAD, one beyond {@code optimal} only is POOR, any other is GOOD. A value equal
 * to a bound is not beyond it.
 *
 * @param metric what is judged
 * @param better which way it gets better
 * @param optimal the last value that is still GOOD
 * @param acceptable the last value that is still POOR; equal to {@code optimal} where there is no step between
 */
public record QualityThreshold(Metric metric, Better better, double optimal, double acceptable) {
    /**
     * Checks the bounds.
     *
     * @throws IllegalArgumentException when a bound is outside the metric's range, or {@code acceptable} lies on the
     *     better side of {@code optimal}
     */
    public QualityThreshold {
        Objects.requireNonNull(metric, "metric");
        Objects.requireNonNull(better, "better");
        if (!metric.inRange(optimal) || !metric.inRange(acceptable)) {
            throw new IllegalArgumentException(
                    metric + ": bounds " + optimal + " and " + acceptable + " must be in the metric's range");
        }
        if (better.beyond(optimal, acceptable)) {
            throw new IllegalArgumentException(
                    metric + ": optimal " + optimal + " is worse than acceptable " + acceptable);
        }
    }

    /**
     * Bounds of a metric of which less is better.
     *
     * @param metric what is judged
     * @param optimal the greatest value that is still GOOD
     * @param acceptable the greatest value that is still POOR
     * @return the threshold
     * @throws IllegalArgumentException when a bound is out of range or the two are in the wrong order
     */
    public static QualityThreshold lowerIsBetter(Metric metric, double optimal, double acceptable) {
        return new QualityThreshold(metric, Better.LOWER, optimal, acceptable);
    }

    /**
     * Bounds of a metric of which more is better.
     *
     * @param metric what is judged
     * @param optimal the least value that is still GOOD
     * @param acceptable the least value that is still POOR
     * @return the threshold
     * @throws IllegalArgumentException when a bound is out of range or the two are in the wrong order
     */
    public static QualityThreshold higherIsBetter(Metric metric, double optimal, double acceptable) {
        return new QualityThreshold(metric, Better.HIGHER, optimal, acceptable);
    }

    /**
     * Judges one value.
     *
     * @param value a value of {@link #metric()} in its unit
     * @return how good it is
     * @throws IllegalArgumentException when the value is outside the metric's range
     */
    public StreamQuality judge(double value) {
        if (!metric.inRange(value)) {
            throw new IllegalArgumentException(metric + ": " + value + " is outside the metric's range");
        }
        if (better.beyond(value, acceptable)) {
            return StreamQuality.BAD;
        }
        return better.beyond(value, optimal) ? StreamQuality.POOR : StreamQuality.GOOD;
    }
}
