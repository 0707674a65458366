package io.vqreport.examples.cli.summary;

import io.vqreport.metric.Metric;
import java.util.ArrayList;
import java.util.List;
import org.HdrHistogram.Histogram;

/**
 * The values of one metric, in constant memory.
 *
 * <p>A value is counted in steps of a thousandth of its unit and kept to three digits, so that a percentile is off by at most 0.1 percent of itself
 * or half a thousandth of its unit, whichever is more. The least and the greatest value are exact.
 */
final class Distribution {
    private static final int DIGITS = 3;
    private static final int STEPS_A_UNIT = 1000;
    private static final long MOST_STEPS = 1L << 50;

    private final Metric metric;
    private final Family family;
    private final Histogram steps = new Histogram(DIGITS);
    private final long[] bins;
    private double least = Double.POSITIVE_INFINITY;
    private double greatest = Double.NEGATIVE_INFINITY;

    Distribution(Metric metric, Family family) {
        this.metric = metric;
        this.family = family;
        this.bins = new long[family.bins()];
    }

    void add(double value) {
        // A count of steps, not a conversion between units: nothing but the place in the histogram comes of it.
        steps.recordValue(Math.max(0, Math.min(MOST_STEPS, Math.round(value * STEPS_A_UNIT))));
        bins[family.binOf(value)]++;
        least = Math.min(least, value);
        greatest = Math.max(greatest, value);
    }

    /** What it comes to; only with at least one value. */
    Values values() {
        List<Double> percentiles = new ArrayList<>();
        for (double part : Values.PARTS) {
            percentiles.add(at(family.higherIsBetter() ? 100 - part : part));
        }
        return new Values(metric, family, steps.getTotalCount(), least, greatest, percentiles, bins.clone());
    }

    private double at(double percentile) {
        long step = steps.medianEquivalentValue(steps.getValueAtPercentile(percentile));
        return Math.max(least, Math.min(greatest, (double) step / STEPS_A_UNIT));
    }
}
