package io.vqreport.webrtc.internal;

import java.io.Serial;
import java.io.Serializable;
import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;

/** The elements of a JSON array as plain Java values. Immutable, equal to any list with the same elements. */
public final class PlainList extends AbstractList<@Nullable Object> implements RandomAccess, Serializable {
    /** No elements. */
    public static final PlainList EMPTY = new PlainList(List.of());

    @Serial
    private static final long serialVersionUID = 1L;

    /** The elements; they are serializable. */
    private final @Nullable Object[] elements;

    /** Copies the list. */
    PlainList(List<? extends @Nullable Object> elements) {
        this.elements = elements.toArray();
    }

    /**
     * Copies a list.
     *
     * @param elements strings, numbers, booleans, lists, maps and nulls
     * @return an immutable list; the given one itself where it is already
     * @throws IllegalArgumentException when a value is of another type, or nests deeper than {@link JsonFactories#MAX_DEPTH}
     */
    public static List<@Nullable Object> copyOf(List<? extends @Nullable Object> elements) {
        if (elements instanceof PlainList plain) {
            return plain;
        }
        return elements.isEmpty() ? EMPTY : PlainValues.list(elements, 0);
    }

    @Override
    public @Nullable Object get(int index) {
        return elements[index];
    }

    @Override
    public int size() {
        return elements.length;
    }
}
