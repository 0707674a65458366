package io.vqreport.model;

/** How good a stream is, in the three steps that collectors show. */
public enum StreamQuality {
    /** No judged metric is beyond its first threshold. */
    GOOD,
    /** A judged metric is beyond its first threshold. */
    POOR,
    /** A judged metric is beyond its second threshold. */
    BAD
}
