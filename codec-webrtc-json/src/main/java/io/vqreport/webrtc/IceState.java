package io.vqreport.webrtc;

import java.util.Optional;

/** The state of an ICE transport, under the names of W3C webrtc. */
public enum IceState {
    /** Nothing was tried yet. */
    NEW("new"),
    /** Pairs of candidates are being checked. */
    CHECKING("checking"),
    /** A pair works; others are still being checked. */
    CONNECTED("connected"),
    /** A pair was chosen. */
    COMPLETED("completed"),
    /** No pair works. */
    FAILED("failed"),
    /** The pair stopped answering. */
    DISCONNECTED("disconnected"),
    /** The transport was closed. */
    CLOSED("closed");

    private final String wireName;

    IceState(String wireName) {
        this.wireName = wireName;
    }

    /**
     * The name in a message.
     *
     * @return for example {@code new}
     */
    public String wireName() {
        return wireName;
    }

    /**
     * Finds a state by its name in a message.
     *
     * @param wireName the name, letter case included
     * @return the constant; empty for a name the format does not list
     */
    public static Optional<IceState> of(String wireName) {
        for (IceState candidate : values()) {
            if (candidate.wireName.equals(wireName)) {
                return Optional.of(candidate);
            }
        }
        return Optional.empty();
    }
}
