package io.vqreport.codec;

/** What kind of thing a {@link Problem} is. */
public enum ProblemClass {
    /** The input breaks the format's grammar, schema or layout: LENIENT reads on, STRICT refuses. */
    SYNTAX,
    /** Well-formed, but a sentinel, out of range, ambiguous or out of order: noted in both modes, never thrown. */
    VALUE
}
