package io.vqreport.rtcpxr;

/** The forms of a parameter's value in RFC 6035 section 4.6.1. */
public enum ValueKind {
    /** Digits: {@code 1*nDIGIT}. */
    INTEGER,
    /** Digits, perhaps with a minus sign: {@code ["-"] 1*nDIGIT}. */
    SIGNED,
    /** A decimal number: {@code 1*nDIGIT ["." 1*mDIGIT]}. */
    DECIMAL,
    /** One digit 0 to 3, a code of RFC 3611 section 4.7.6. */
    CODE,
    /** {@code on} or {@code off}. */
    SWITCH,
    /** One or more numbers joined by semicolons. */
    RATES,
    /** A word, or words in quotes. */
    TEXT,
    /** Words in quotes. */
    QUOTED,
    /** A word. */
    WORD,
    /** A date and time of RFC 3339. */
    TIMESTAMP,
    /** An IPv4 or IPv6 address without brackets. */
    IP_ADDRESS,
    /** An SSRC: {@code 0x} and up to eight hex digits; the RFC's examples leave out the {@code 0x}. */
    SSRC,
    /** One of a few names. */
    NAME,
    /** A token of RFC 3261. */
    TOKEN;

    /**
     * Whether values of this form are kept as numbers.
     *
     * @return true for the four numeric forms and the switch (off 0, on 1)
     */
    public boolean numeric() {
        return this == INTEGER || this == SIGNED || this == DECIMAL || this == CODE || this == SWITCH;
    }
}
