package io.vqreport.webrtc;

import java.util.Optional;

/** What a track carries. */
public enum TrackKind {
    /** Sound. */
    AUDIO("audio"),
    /** Pictures. */
    VIDEO("video"),
    /** Data of an application. */
    DATA("data");

    private final String wireName;

    TrackKind(String wireName) {
        this.wireName = wireName;
    }

    /**
     * The name in a message.
     *
     * @return for example {@code audio}
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
    public static Optional<TrackKind> of(String wireName) {
        for (TrackKind candidate : values()) {
            if (candidate.wireName.equals(wireName)) {
                return Optional.of(candidate);
            }
        }
        return Optional.empty();
    }
}
