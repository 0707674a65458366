package io.vqreport.benchmarks.hostile;

import java.nio.charset.StandardCharsets;
import java.util.Random;

/**
 * Input of one kind: something to begin with, then the same thing again and again, then something to end with.
 *
 * @param name what it is called in tables
 * @param start what it begins with
 * @param repeated what comes again and again; empty for random octets
 * @param end what it ends with
 */
public record Shape(String name, String start, String repeated, String end) {
    private static final long SEED = 3611;

    /**
     * Makes the input.
     *
     * @param size its size in octets; it may fall short by less than one repetition
     * @return the octets
     */
    public byte[] of(int size) {
        byte[] first = start.getBytes(StandardCharsets.UTF_8);
        byte[] again = repeated.getBytes(StandardCharsets.UTF_8);
        byte[] last = end.getBytes(StandardCharsets.UTF_8);
        int fixed = first.length + last.length;
        byte[] out = new byte[again.length == 0 ? size : fixed + (size - fixed) / again.length * again.length];
        if (again.length == 0) {
            new Random(SEED).nextBytes(out);
        } else {
            for (int at = first.length; at < out.length - last.length; at += again.length) {
                System.arraycopy(again, 0, out, at, again.length);
            }
        }
        System.arraycopy(first, 0, out, 0, first.length);
        System.arraycopy(last, 0, out, out.length - last.length, last.length);
        return out;
    }
}
