package io.vqreport.webrtc;

import java.util.Optional;

/** Who takes part in a session. */
public enum EntityRole {
    /** The agent of the contact centre. */
    AGENT("agent"),
    /** The customer. */
    CUSTOMER("customer");

    private final String wireName;

    EntityRole(String wireName) {
        this.wireName = wireName;
    }

    /**
     * The name in a message.
     *
     * @return for example {@code agent}
     */
    public String wireName() {
        return wireName;
    }

    /**
     * Finds a role by its name in a message.
     *
     * @param wireName the name, letter case included
     * @return the constant; empty for a name the format does not list
     */
    public static Optional<EntityRole> of(String wireName) {
        for (EntityRole candidate : values()) {
            if (candidate.wireName.equals(wireName)) {
                return Optional.of(candidate);
            }
        }
        return Optional.empty();
    }
}
