package io.vqreport.examples.cli.summary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Counts by name, in bounded memory: names beyond a limit are counted together. */
final class Counter {
    private static final int MAX_NAMES = 1000;
    private static final int MAX_LENGTH = 120;

    private final Map<String, long[]> counts = new HashMap<>();
    private long others;

    void add(String name, long number) {
        String kept = name.length() <= MAX_LENGTH ? name : name.substring(0, MAX_LENGTH) + "…";
        long[] count = counts.get(kept);
        if (count == null) {
            if (counts.size() >= MAX_NAMES) {
                others += number;
                return;
            }
            count = new long[1];
            counts.put(kept, count);
        }
        count[0] += number;
    }

    /** The counts, the most frequent first; among equals by name. Those beyond the limit come last. */
    List<Count> list() {
        List<Count> list = new ArrayList<>();
        counts.forEach((name, count) -> list.add(new Count(name, count[0])));
        list.sort(Comparator.comparingLong(Count::number).reversed().thenComparing(Count::name));
        if (others > 0) {
            list.add(new Count("(names beyond the first " + MAX_NAMES + ")", others));
        }
        return list;
    }
}
