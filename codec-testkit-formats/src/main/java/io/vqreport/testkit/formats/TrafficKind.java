package io.vqreport.testkit.formats;

/** What an input of {@link SampleTraffic} is. */
public enum TrafficKind {
    /** It conforms to its format. */
    CONFORMING,
    /** It deviates, is read all the same, and has a code noted for it. */
    DEVIATING,
    /** It is of the format, but beyond reading, and is refused with a code. */
    UNREADABLE,
    /** It is of no format. */
    NOISE
}
