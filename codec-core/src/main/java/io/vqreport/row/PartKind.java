package io.vqreport.row;

/** What a row speaks of; the words of the column {@code part_kind}. */
public enum PartKind {
    /** One stream of a report. */
    STREAM,

    /** One network path of a report, with the values that belong to all its streams together. */
    PATH,

    /** A report that tells of neither stream nor path: only what identifies it. */
    REPORT
}
