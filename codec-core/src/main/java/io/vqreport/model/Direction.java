package io.vqreport.model;

/**
 * Which way a stream flows, seen from the reporter.
 *
 * <p>"Local" and "remote" never name a direction in this model, because every format means something else by them.
 */
public enum Direction {
    /** The reporter receives the stream; what is said of it was measured at the reporter. */
    RECEIVED,
    /** The reporter sends the stream; what is said of it was, as a rule, measured at the far end and told to the reporter. */
    SENT
}
