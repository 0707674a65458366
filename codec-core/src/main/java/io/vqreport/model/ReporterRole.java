package io.vqreport.model;

/** What the reporter is in the session (RFC 6792 section 3.2). */
public enum ReporterRole {
    /** An end system: a phone, a softphone, a gateway that ends the RTP session. */
    END_SYSTEM,
    /** An RTP mixer, for example a conference bridge. */
    MIXER,
    /** An RTP translator, for example a transcoder. */
    TRANSLATOR,
    /** A third-party monitor that takes no part in the session. */
    MONITOR
}
