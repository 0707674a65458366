package io.vqreport.convert;

/** What an octet with a limited range of legal values says (RFC 3611 section 4.7.5). */
public enum Validity {
    /** A measured value. */
    VALUE,
    /** The sender says that it has no value. */
    UNAVAILABLE,
    /** A number the encoding gives no meaning; RFC 3611 has a receiver ignore it. */
    ILLEGAL
}
