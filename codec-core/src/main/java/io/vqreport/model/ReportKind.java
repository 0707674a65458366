package io.vqreport.model;

/** What occasioned a report. */
public enum ReportKind {
    /** A report of a whole session, or of one up to now (RFC 6035 section 4.5; MS-QoE VQSessionReport). */
    SESSION,
    /** A report of a stretch of a session (RFC 6035 section 4.5; a getStats pair; an RTCP packet). */
    INTERVAL,
    /** A report of a threshold that was crossed (RFC 6035 section 4.5). */
    ALERT
}
