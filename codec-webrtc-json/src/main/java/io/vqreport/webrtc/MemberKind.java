package io.vqreport.webrtc;

/** The form of a member's value in a stats message. */
public enum MemberKind {
    /** A whole number. */
    COUNT,
    /** A number, with or without a fraction. */
    DECIMAL,
    /** A string. */
    TEXT
}
