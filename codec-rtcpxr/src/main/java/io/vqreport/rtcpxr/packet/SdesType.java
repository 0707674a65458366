package io.vqreport.rtcpxr.packet;

import java.util.Optional;

/** The kinds of items a {@link SourceDescription} has (RFC 3550 section 6.5 and the registry that continues it). */
public enum SdesType {
    /** A name that stays the same for a participant while its SSRC changes. */
    CNAME(1),
    /** The user's name. */
    NAME(2),
    /** The user's e-mail address. */
    EMAIL(3),
    /** The user's telephone number. */
    PHONE(4),
    /** Where the user is. */
    LOC(5),
    /** The program. */
    TOOL(6),
    /** What the user is doing. */
    NOTE(7),
    /** A private extension: an octet of length, a prefix so long, a value. */
    PRIV(8),
    /** An address of H.323. */
    H323_CADDR(9),
    /** APSI: an identifier that application-level reports use, too (RFC 6776). */
    APSI(10);

    private final int code;

    SdesType(int code) {
        this.code = code;
    }

    /**
     * The number on the wire.
     *
     * @return 1..10
     */
    public int code() {
        return code;
    }

    /**
     * The kind a number says.
     *
     * @param code 0..255
     * @return the kind; empty where the number is unknown
     */
    public static Optional<SdesType> ofCode(int code) {
        return code >= 1 && code <= values().length ? Optional.of(values()[code - 1]) : Optional.empty();
    }
}
