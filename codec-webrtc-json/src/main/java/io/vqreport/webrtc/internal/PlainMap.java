package io.vqreport.webrtc.internal;

import java.io.Serial;
import java.io.Serializable;
import java.util.AbstractMap;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The members of a JSON object as plain Java values, in their order. Immutable, equal to any map with the same entries. */
public final class PlainMap extends AbstractMap<String, @Nullable Object> implements Serializable {
    /** No members. */
    public static final PlainMap EMPTY = new PlainMap(new LinkedHashMap<>());

    @Serial
    private static final long serialVersionUID = 1L;

    /** The members; their values are serializable. */
    private final Map<String, @Nullable Object> members;

    /** Takes the map over. */
    PlainMap(Map<String, @Nullable Object> members) {
        this.members = members;
    }

    /**
     * Copies a map.
     *
     * @param members strings, numbers, booleans, lists, maps and nulls by name
     * @return an immutable map; the given one itself where it is already
     * @throws IllegalArgumentException when a value is of another type, or nests deeper than {@link JsonFactories#MAX_DEPTH}
     */
    public static PlainMap copyOf(Map<?, ? extends @Nullable Object> members) {
        if (members instanceof PlainMap plain) {
            return plain;
        }
        return members.isEmpty() ? EMPTY : PlainValues.map(members, 0);
    }

    @Override
    public Set<Entry<String, @Nullable Object>> entrySet() {
        return Collections.unmodifiableMap(members).entrySet();
    }

    @Override
    public @Nullable Object get(@Nullable Object name) {
        return members.get(name);
    }

    @Override
    public boolean containsKey(@Nullable Object name) {
        return members.containsKey(name);
    }

    @Override
    public int size() {
        return members.size();
    }
}
