package io.vqreport.xml.msqoe.internal.mapping;

import java.util.Arrays;
import java.util.function.BiConsumer;

/** Names with their texts, in the order they came; a later one of a name takes the place of an earlier one where they are put together. */
final class Texts {
    private static final int FIRST_ROOM = 32;
    private static final String[] NONE = {};

    private String[] pairs = NONE;
    private int end;

    void put(String name, String text) {
        if (end == pairs.length) {
            pairs = Arrays.copyOf(pairs, Math.max(FIRST_ROOM, 2 * end));
        }
        pairs[end++] = name;
        pairs[end++] = text;
    }

    void forEach(BiConsumer<String, String> taker) {
        for (int i = 0; i < end; i += 2) {
            taker.accept(pairs[i], pairs[i + 1]);
        }
    }
}
