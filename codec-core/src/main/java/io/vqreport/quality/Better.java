package io.vqreport.quality;

/** Which way a metric gets better. */
public enum Better {
    /** Less is better: loss, delay, jitter. */
    LOWER,
    /** More is better: frame rate, bandwidth, MOS. */
    HIGHER;

    /** Whether a value lies strictly on the bad side of a bound. */
    boolean beyond(double value, double bound) {
        return this == LOWER ? value > bound : value < bound;
    }
}
