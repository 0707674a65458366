package io.vqreport.quality;

/** Why an in-call report is due. */
public enum InCallReportReason {
    /** The first period of the stream has passed, whether or not anything changed. */
    FIRST_PERIOD,
    /** A period has passed since the previous report, and a change was raised since. */
    CHANGE,
    /** The call was de-escalated to audio: the last report of a video stream, however short the time since the previous one. */
    DE_ESCALATION,
    /** Not due by the published rules: the stream ended with changes that no report had told of. */
    PENDING_AT_END
}
