package io.vqreport.webrtc;

import java.util.Optional;

/** What a signal between an endpoint and the media server is about. */
public enum SignalKind {
    /** An SDP offer. */
    OFFER("offer"),
    /** An SDP answer. */
    ANSWER("answer"),
    /** An ICE candidate. */
    ICE("ice"),
    /** The end of the call. */
    END("end"),
    /** The routing of the call. */
    ROUTE_CALL("route-call");

    private final String wireName;

    SignalKind(String wireName) {
        this.wireName = wireName;
    }

    /**
     * The name in a message.
     *
     * @return for example {@code offer}
     */
    public String wireName() {
        return wireName;
    }

    /**
     * Finds a kind by its name in a message.
     *
     * @param wireName the name, letter case included
     * @return the constant; empty for a name the format does not list
     */
    public static Optional<SignalKind> of(String wireName) {
        for (SignalKind candidate : values()) {
            if (candidate.wireName.equals(wireName)) {
                return Optional.of(candidate);
            }
        }
        return Optional.empty();
    }
}
