package io.vqreport.codec;

import java.util.Optional;

/** What an {@link EncodeContext} can supply where a format makes mandatory what a report lacks. */
public enum ContextKey {
    /** The call's Call-ID. */
    CALL_ID("callId"),
    /** The reporter's URI. */
    LOCAL_ID("localId"),
    /** The far end's URI. */
    REMOTE_ID("remoteId"),
    /** The URI of the end that began the session. */
    ORIGIN_ID("originId"),
    /** The reporter's group. */
    LOCAL_GROUP("localGroup"),
    /** The far end's group. */
    REMOTE_GROUP("remoteGroup"),
    /** The reporter's address: {@code 192.0.2.1:5004}, {@code [2001:db8::1]:5004} or an IP address alone. */
    LOCAL_ADDRESS("localAddress"),
    /** The far end's address, written like the reporter's. */
    REMOTE_ADDRESS("remoteAddress"),
    /** The reporting endpoint's name. */
    ENDPOINT_NAME("endpointName"),
    /** The reporter's contact URI. */
    LOCAL_CONTACT("localContact"),
    /** The far end's contact URI. */
    REMOTE_CONTACT("remoteContact"),
    /** The reporter's product name and version. */
    LOCAL_USER_AGENT("localUserAgent"),
    /** The far end's product name and version. */
    REMOTE_USER_AGENT("remoteUserAgent"),
    /** When the window began, as {@link java.time.Instant} prints it: {@code 2026-03-01T12:00:00Z}. */
    START("start"),
    /** When the window ended, written like its beginning. */
    STOP("stop");

    private final String key;

    ContextKey(String key) {
        this.key = key;
    }

    /**
     * The key's name on a command line.
     *
     * @return for example {@code callId}
     */
    public String key() {
        return key;
    }

    /**
     * Finds a key by its name.
     *
     * @param key the name, for example {@code callId}
     * @return the key; empty when there is none of that name
     */
    public static Optional<ContextKey> of(String key) {
        for (ContextKey candidate : values()) {
            if (candidate.key.equals(key)) {
                return Optional.of(candidate);
            }
        }
        return Optional.empty();
    }
}
