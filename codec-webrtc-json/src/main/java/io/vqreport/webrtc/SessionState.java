package io.vqreport.webrtc;

import java.util.Optional;

/** Whether a session begins or ends. */
public enum SessionState {
    /** It begins. */
    START("start"),
    /** It ends. */
    STOP("stop");

    private final String wireName;

    SessionState(String wireName) {
        this.wireName = wireName;
    }

    /**
     * The name in a message.
     *
     * @return for example {@code start}
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
    public static Optional<SessionState> of(String wireName) {
        for (SessionState candidate : values()) {
            if (candidate.wireName.equals(wireName)) {
                return Optional.of(candidate);
            }
        }
        return Optional.empty();
    }
}
