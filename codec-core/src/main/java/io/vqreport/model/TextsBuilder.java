package io.vqreport.model;

import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Collects names and texts for {@link Texts}. Not thread-safe. */
final class TextsBuilder {
    private @Nullable String[] pairs = {};
    private int end;

    void put(String name, String text) {
        if (end == pairs.length) {
            pairs = Arrays.copyOf(pairs, Math.max(32, 2 * end));
        }
        pairs[end++] = name;
        pairs[end++] = text;
    }

    /** Takes a map's entries in place of what was collected. */
    void set(Map<String, String> map) {
        end = 0;
        map.forEach(this::put);
    }

    Map<String, String> build() {
        return Texts.of(pairs, end);
    }
}
