package io.vqreport.codec;

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
