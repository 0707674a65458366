package io.vqreport.metric;

/**
 * The time over which a value was measured, after RFC 6792 section 2.
 *
 * <p>A measurement window has a basis, and its values share it; a value that differs carries its own, see {@link
 * Metrics#ownBasis(Metric)}. Values of different basis are never comparable as they stand.
 */
public enum Basis {
    /** Over one reporting interval, from the report before this one. RTCP XR writes this as 10 in its I flag. */
    INTERVAL,

    /** Over several intervals, as a rule since the stream began. RTCP XR writes this as 11 in its I flag. */
    CUMULATIVE,

    /** At one instant, as a rule the end of the interval. RTCP XR writes this as 01 in its I flag. */
    SAMPLED,

    /** The source does not say. */
    UNSPECIFIED
}
