package io.vqreport.codec;

import io.vqreport.model.TransportAddress;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What the caller knows and a report lacks: the values a format makes mandatory. Immutable and thread-safe.
 *
 * <p>A value of the report always goes before one of the context.
 */
public final class EncodeContext {
    private static final EncodeContext EMPTY = new EncodeContext(new EnumMap<>(ContextKey.class));

    private final EnumMap<ContextKey, String> values;

    private EncodeContext(EnumMap<ContextKey, String> values) {
        this.values = values;
    }

    /**
     * A context that supplies nothing.
     *
     * @return the empty context
     */
    public static EncodeContext empty() {
        return EMPTY;
    }

    /**
     * A copy that supplies one value more, or another for a key it had.
     *
     * @param key what it is
     * @param value its text, in the form {@link ContextKey} tells; checked by the encoder that needs it
     * @return the changed copy
     */
    public EncodeContext with(ContextKey key, String value) {
        EnumMap<ContextKey, String> changed = new EnumMap<>(values);
        changed.put(key, Objects.requireNonNull(value, "value"));
        return new EncodeContext(changed);
    }

    /**
     * What is supplied for a key.
     *
     * @param key which one
     * @return its text; empty when the context does not supply it
     */
    public Optional<String> get(ContextKey key) {
        return Optional.ofNullable(values.get(key));
    }

    /**
     * The transport address supplied for a key: {@code 192.0.2.1:5004}, {@code [2001:db8::1]:5004}, or an IP address alone.
     *
     * @param key which one
     * @return the address; empty when the context does not supply it, or supplies what is no address
     */
    public Optional<TransportAddress> address(ContextKey key) {
        return get(key).flatMap(EncodeContext::address);
    }

    /**
     * The time supplied for a key: {@code 2026-03-01T12:00:00Z}.
     *
     * @param key which one
     * @return the time; empty when the context does not supply it, or supplies what is no time
     */
    public Optional<Instant> instant(ContextKey key) {
        return get(key).flatMap(EncodeContext::instant);
    }

    private static Optional<Instant> instant(String text) {
        try {
            return Optional.of(Instant.parse(text.strip()));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static Optional<TransportAddress> address(String text) {
        String host = text.strip();
        String port = "";
        if (host.startsWith("[")) {
            int close = host.indexOf(']');
            if (close < 0) {
                return Optional.empty();
            }
            port = host.substring(close + 1);
            host = host.substring(1, close);
        } else {
            int colon = host.indexOf(':');
            if (colon >= 0 && colon == host.lastIndexOf(':')) {
                port = host.substring(colon);
                host = host.substring(0, colon);
            }
        }
        if (host.isEmpty() || !(port.isEmpty() || port.matches(":[0-9]{1,5}"))) {
            return Optional.empty();
        }
        int number = port.isEmpty() ? 0 : Integer.parseInt(port.substring(1));
        return number > 65_535
                ? Optional.empty()
                : Optional.of(new TransportAddress(host, number == 0 ? null : (Integer) number));
    }

    /**
     * What the context supplies.
     *
     * @return the keys, in the order of {@link ContextKey}; immutable
     */
    public Set<ContextKey> keys() {
        return Collections.unmodifiableSet(values.keySet());
    }

    /** Shows which keys there are, not their values. */
    @Override
    public String toString() {
        return "EncodeContext" + values.keySet();
    }
}
