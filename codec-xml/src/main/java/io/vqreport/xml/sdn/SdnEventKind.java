package io.vqreport.xml.sdn;

import java.util.Arrays;
import java.util.Optional;

/** The kinds of events and quality messages, in the order of the schema's choice. */
public enum SdnEventKind {
    /** A call was offered: INVITE. */
    INVITE("Invite"),
    /** A call was offered to a room system; schema A only. */
    LRS_INVITE("LRSInvite"),
    /** A BYE was seen. */
    BYE("Bye"),
    /** Quality of a stream during the call. */
    IN_CALL_QUALITY("InCallQuality"),
    /** Quality of a stream over the whole call, at its end. */
    QUALITY_UPDATE("QualityUpdate"),
    /** A dialog failed. */
    ERROR("Error"),
    /** A stream ended. */
    ENDED("Ended"),
    /** A stream of one direction started: an INVITE was accepted. */
    START("Start"),
    /** A stream changed: a re-INVITE was accepted. */
    UPDATE("Update"),
    /** A stream started or changed; version 1.0 only. */
    START_OR_UPDATE("StartOrUpdate");

    private final String wireName;

    SdnEventKind(String wireName) {
        this.wireName = wireName;
    }

    /**
     * The element's name.
     *
     * @return for example {@code QualityUpdate}
     */
    public String wireName() {
        return wireName;
    }

    /**
     * Finds a kind by its element's name.
     *
     * @param wireName the name
     * @return the kind; empty when there is none of that name
     */
    public static Optional<SdnEventKind> of(String wireName) {
        for (SdnEventKind kind : values()) {
            if (kind.wireName.equals(wireName)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    /** Checks that an element is of one of some kinds. */
    static void require(SdnElement element, SdnEventKind... kinds) {
        if (Arrays.stream(kinds).noneMatch(kind -> kind.wireName.equals(element.name()))) {
            throw new IllegalArgumentException("the element is none of " + Arrays.toString(kinds));
        }
    }

    /**
     * Whether it tells of quality.
     *
     * @return true for {@link #IN_CALL_QUALITY} and {@link #QUALITY_UPDATE}
     */
    public boolean isQuality() {
        return this == IN_CALL_QUALITY || this == QUALITY_UPDATE;
    }

    /**
     * Whether it tells that a call or a stream is over.
     *
     * @return true for {@link #BYE} and {@link #ENDED}
     */
    public boolean isEnd() {
        return this == BYE || this == ENDED;
    }
}
