package io.vqreport.examples.cli.summary;

import io.vqreport.metric.Metric;
import java.util.List;

/**
 * What the values of one metric come to, in its unit.
 *
 * @param metric the metric
 * @param family where it is shown
 * @param count how many values there are, at least 1
 * @param least the least, exact
 * @param greatest the greatest, exact
 * @param percentiles the values that 50, 90, 95 and 99 of a hundred are not worse than
 * @param bins how many values lie within each bar of the family
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared, only drawn.
public record Values(
        Metric metric,
        Family family,
        long count,
        double least,
        double greatest,
        List<Double> percentiles,
        long[] bins) {
    /** Of a hundred values, so many. */
    static final List<Integer> PARTS = List.of(50, 90, 95, 99);

    /** The value at the bad end. */
    double worst() {
        return family.higherIsBetter() ? least : greatest;
    }
}
