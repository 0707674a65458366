package io.vqreport.codec;

/** What a decoder does with input that breaks its format's rules. */
public enum DecodeMode {
    /** Reads on, and notes every deviation as a {@link Problem}. The default. */
    LENIENT,
    /**
     * Refuses what has a {@link ProblemClass#SYNTAX} problem: one report among several as {@link DecodedItem.Refused},
     * input that is wrong as a whole by a {@link MalformedReportException}. {@link ProblemClass#VALUE} problems are
     * only noted here too.
     */
    STRICT
}
