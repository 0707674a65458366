package io.vqreport.testkit.formats.rtcpxr;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Joining and ordering of lists. */
final class Pieces {
    private Pieces() {}

    /** The lists one after the other. */
    @SafeVarargs
    static <T> List<T> join(List<? extends T>... parts) {
        List<T> all = new ArrayList<>();
        for (List<? extends T> part : parts) {
            all.addAll(part);
        }
        return all;
    }

    /** The lists one after the other with a separator between them. */
    static <T> List<T> joined(List<? extends List<? extends T>> parts, List<? extends T> separator) {
        List<T> all = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            if (i > 0) {
                all.addAll(separator);
            }
            all.addAll(parts.get(i));
        }
        return all;
    }

    /** Any order; shrinks to the one there is. */
    static Arbitrary<Order> order() {
        return Arbitraries.integers().between(0, 1000).map(Order::new);
    }

    /**
     * A way to order lists.
     *
     * @param seed 0 leaves a list as it is
     */
    record Order(int seed) {
        <T> List<T> of(List<T> list) {
            List<T> ordered = new ArrayList<>(list);
            if (seed != 0) {
                Collections.shuffle(ordered, new Random(seed));
            }
            return ordered;
        }

        /** Puts further elements between those of a list, from an index on. */
        <T> List<T> mixed(List<T> list, List<T> further, int from) {
            List<T> mixed = new ArrayList<>(list);
            Random random = new Random(seed);
            for (T element : further) {
                mixed.add(from + random.nextInt(mixed.size() - from + 1), element);
            }
            return mixed;
        }
    }
}
