package io.vqreport.webrtc;

import java.util.Optional;

/** Whether a track of an entity sends media. */
public enum MediaActivation {
    /** It does from now on. */
    ACTIVATED("activated"),
    /** It does no longer. */
    DEACTIVATED("deactivated");

    private final String wireName;

    MediaActivation(String wireName) {
        this.wireName = wireName;
    }

    /**
     * The name in a message.
     *
     * @return for example {@code activated}
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
    public static Optional<MediaActivation> of(String wireName) {
        for (MediaActivation candidate : values()) {
            if (candidate.wireName.equals(wireName)) {
                return Optional.of(candidate);
            }
        }
        return Optional.empty();
    }
}
