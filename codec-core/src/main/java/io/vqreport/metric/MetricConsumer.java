package io.vqreport.metric;

/** Receives measured values one by one, without boxing them; see {@link Metrics#forEach(MetricConsumer)}. */
@FunctionalInterface
public interface MetricConsumer {
    /**
     * Takes one value.
     *
     * @param metric what was measured
     * @param value the value in the unit of the metric, finite and within its range
     */
    void accept(Metric metric, double value);
}
