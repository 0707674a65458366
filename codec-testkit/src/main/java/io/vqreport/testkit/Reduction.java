package io.vqreport.testkit;

import java.util.Arrays;
import java.util.function.Predicate;

/** Makes a failing input small: takes away what the failure does not need. */
public final class Reduction {
    private Reduction() {}

    /**
     * Takes ever smaller pieces away as long as the rest still fails.
     *
     * @param failing an input that fails, left as it is
     * @param stillFails whether an input fails in the same way; must be true for {@code failing}
     * @return an input that still fails, and of which no single octet can be taken away
     * @throws IllegalArgumentException when {@code failing} does not fail
     */
    public static byte[] smallest(byte[] failing, Predicate<byte[]> stillFails) {
        if (!stillFails.test(failing.clone())) {
            throw new IllegalArgumentException("the input does not fail");
        }
        byte[] smallest = failing.clone();
        int size = Math.max(1, smallest.length / 2);
        while (true) {
            int before = smallest.length;
            smallest = withoutPieces(smallest, size, stillFails);
            if (size == 1 && smallest.length == before) {
                return smallest;
            }
            size = Math.max(1, size / 2);
        }
    }

    private static byte[] withoutPieces(byte[] input, int size, Predicate<byte[]> stillFails) {
        byte[] rest = input;
        int at = 0;
        while (at < rest.length) {
            byte[] candidate = Octets.replace(rest, at, Math.min(rest.length, at + size), Octets.NONE);
            if (stillFails.test(Arrays.copyOf(candidate, candidate.length))) {
                rest = candidate;
            } else {
                at += size;
            }
        }
        return rest;
    }
}
