package io.vqreport.metric;

/**
 * Bit sets over the columns of the catalogue, kept in plain arrays of words with bit {@code c % 64} of word
 * {@code c / 64}.
 */
final class Columns {
    /** The number of words that hold one bit for every metric. */
    static final int WORDS = (Metric.count() + Long.SIZE - 1) / Long.SIZE;

    private Columns() {}

    static boolean has(long[] words, Metric metric) {
        // The shift distance of a long is taken modulo 64.
        return (words[metric.column() >>> 6] >>> metric.column() & 1L) != 0;
    }

    static void add(long[] words, Metric metric) {
        words[metric.column() >>> 6] |= 1L << metric.column();
    }

    static void remove(long[] words, Metric metric) {
        words[metric.column() >>> 6] &= ~(1L << metric.column());
    }

    /** How many metrics of the set stand before this one in the catalogue. */
    static int rank(long[] words, Metric metric) {
        int word = metric.column() >>> 6;
        int rank = Long.bitCount(words[word] & ((1L << metric.column()) - 1));
        for (int before = 0; before < word; before++) {
            rank += Long.bitCount(words[before]);
        }
        return rank;
    }
}
