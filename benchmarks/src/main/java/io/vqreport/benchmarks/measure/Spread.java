package io.vqreport.benchmarks.measure;

import java.util.Arrays;

/** Values of many rounds, by their quantiles. */
public final class Spread {
    private final double[] sorted;

    /**
     * Makes a spread.
     *
     * @param values at least one
     */
    public Spread(double[] values) {
        sorted = values.clone();
        Arrays.sort(sorted);
    }

    /**
     * The value that half of the rounds do not exceed.
     *
     * @return the median
     */
    public double median() {
        return quantile(0.5);
    }

    /**
     * The value that a part of the rounds does not exceed.
     *
     * @param part 0..1
     * @return the value
     */
    public double quantile(double part) {
        return sorted[(int) Math.round(part * (sorted.length - 1))];
    }
}
