package io.vqreport.codec;

/** How much a {@link Problem} matters. */
public enum Severity {
    /** Harmless: a dialect's spelling or order, a sentinel, an unknown extension. */
    INFO,
    /** A value was lost or is doubtful: out of range, ambiguous, repaired. */
    WARNING,
    /** A part could not be read. */
    ERROR
}
