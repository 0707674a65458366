package io.vqreport.model;

import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serial;
import java.io.Serializable;
import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Texts by their names, in the order they came: an immutable map in two arrays, since most reports have many and are read once.
 *
 * <p>Serialized as the map it is equal to, so that what comes in is checked as any other map is.
 */
final class Texts extends AbstractMap<String, String> implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    /** Names that hash alike may be a sender's choice: where so many lie together, a map that orders them takes over. */
    private static final int LONGEST_RUN = 16;

    /** Names at even places, each with its text behind it. */
    private final transient String[] pairs;
    /** By the names' hashes: where the name stands, plus 1; 0 where there is none. */
    private final transient int[] slots;

    private Texts(String[] pairs, int[] slots) {
        this.pairs = pairs;
        this.slots = slots;
    }

    /**
     * A map of names and texts; of two texts of a name, the later one takes the earlier one's place.
     *
     * @param given names at even places, each with its text behind it; not kept
     * @param end how many places count
     */
    static Map<String, String> of(@Nullable String[] given, int end) {
        if (end == 0) {
            return Map.of();
        }
        String[] pairs = new String[end];
        int[] slots = new int[Integer.highestOneBit(end) * 2];
        int size = 0;
        for (int i = 0; i < end; i += 2) {
            String name = Objects.requireNonNull(given[i], "key");
            String text = Objects.requireNonNull(given[i + 1], "value");
            int slot = slot(pairs, slots, name);
            if (slot < 0) {
                return ordered(given, end);
            }
            if (slots[slot] == 0) {
                slots[slot] = size + 1;
                pairs[size] = name;
                size += 2;
            }
            pairs[slots[slot]] = text;
        }
        return new Texts(size == end ? pairs : Arrays.copyOf(pairs, size), slots);
    }

    private static Map<String, String> ordered(@Nullable String[] given, int end) {
        Map<String, String> map = new LinkedHashMap<>();
        for (int i = 0; i < end; i += 2) {
            map.put(Objects.requireNonNull(given[i], "key"), Objects.requireNonNull(given[i + 1], "value"));
        }
        return Collections.unmodifiableMap(map);
    }

    /** The slot of a name, or the free one where it would stand; -1 when too many others lie before it. */
    private static int slot(String[] pairs, int[] slots, String name) {
        int hash = name.hashCode();
        int slot = (hash ^ hash >>> 16) & slots.length - 1;
        for (int run = 0; run < LONGEST_RUN; run++) {
            if (slots[slot] == 0 || pairs[slots[slot] - 1].equals(name)) {
                return slot;
            }
            slot = slot + 1 & slots.length - 1;
        }
        return -1;
    }

    @Override
    public int size() {
        return pairs.length / 2;
    }

    @Override
    public @Nullable String get(@Nullable Object key) {
        int slot = key instanceof String name ? slot(pairs, slots, name) : -1;
        return slot < 0 || slots[slot] == 0 ? null : pairs[slots[slot]];
    }

    @Override
    public boolean containsKey(@Nullable Object key) {
        return get(key) != null;
    }

    @Override
    public void forEach(BiConsumer<? super String, ? super String> action) {
        for (int i = 0; i < pairs.length; i += 2) {
            action.accept(pairs[i], pairs[i + 1]);
        }
    }

    @Override
    public Set<Entry<String, String>> entrySet() {
        return new Entries();
    }

    @Serial
    private Object writeReplace() {
        return new LinkedHashMap<>(this);
    }

    @Serial
    private void readObject(ObjectInputStream stream) throws InvalidObjectException {
        throw new InvalidObjectException("texts are read from their serialized form only");
    }

    private final class Entries extends AbstractSet<Entry<String, String>> {
        @Override
        public int size() {
            return Texts.this.size();
        }

        @Override
        public Iterator<Entry<String, String>> iterator() {
            return new EntryIterator();
        }
    }

    private final class EntryIterator implements Iterator<Entry<String, String>> {
        private int next;

        @Override
        public boolean hasNext() {
            return next < pairs.length;
        }

        @Override
        public Entry<String, String> next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            next += 2;
            return Map.entry(pairs[next - 2], pairs[next - 1]);
        }
    }
}
