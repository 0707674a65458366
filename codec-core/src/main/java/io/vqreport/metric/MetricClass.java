package io.vqreport.metric;

/**
 * The class of a metric after RFC 6792 section 2: which part of the transmission it characterizes.
 *
 * <p>A monitor on the path can know metrics of {@link #TRANSPORT}; the other two need an end system.
 */
public enum MetricClass {
    /** The impairments of transport, which are loss, delay and jitter, and the traffic they fell on. */
    TRANSPORT,

    /** How a terminal dealt with these impairments, and what state the terminal itself was in. */
    END_SYSTEM,

    /** Quality of content and of experience, and what belongs to one application. */
    APPLICATION
}
