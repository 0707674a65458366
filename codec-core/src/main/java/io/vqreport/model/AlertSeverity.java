package io.vqreport.model;

/** How grave a crossed threshold is (RFC 6035 section 4.6.1, Severity). */
public enum AlertSeverity {
    /** The warning threshold was crossed. */
    WARNING,
    /** The critical threshold was crossed. */
    CRITICAL,
    /** The metric is back within its thresholds. */
    CLEAR
}
