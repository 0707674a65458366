package io.vqreport.benchmarks.measure;

import java.util.Arrays;

/** What was measured of one variant: its processor time in each round, and its allocation. */
public final class Series {
    private final String name;
    private final double[] nanos;
    private final double bytes;

    Series(String name, double[] nanos, double bytes) {
        this.name = name;
        this.nanos = nanos;
        this.bytes = bytes;
    }

    /**
     * What the variant is called.
     *
     * @return its name
     */
    public String name() {
        return name;
    }

    /**
     * The processor time for one document.
     *
     * @return the median of all rounds, in ns
     */
    public double medianNanos() {
        return new Spread(nanos).median();
    }

    /**
     * The memory allocated for one document.
     *
     * @return in octets
     */
    public double bytes() {
        return bytes;
    }

    /**
     * How many times as fast as another this one is.
     *
     * @param other the yard-stick
     * @return the spread of the ratios, one of each round
     */
    public Spread speedOver(Series other) {
        double[] ratios = new double[nanos.length];
        Arrays.setAll(ratios, round -> other.nanos[round] / nanos[round]);
        return new Spread(ratios);
    }
}
