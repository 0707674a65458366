package io.vqreport.codec;

/** What a decoder does with input that breaks its format's rules. */
public enum DecodeMode {
    /** Reads on, and notes every deviation as a {@link Problem}. The default. */
    LENIENT,
    /** Refuses input with a {@link ProblemClass#SYNTAX} problem by a {@link MalformedReportException}. */
    STRICT
}
