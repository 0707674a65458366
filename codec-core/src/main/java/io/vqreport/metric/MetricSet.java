package io.vqreport.metric;

import java.util.AbstractSet;
import java.util.Iterator;
import java.util.NoSuchElementException;

/** A set of metrics in catalogue order, without a way to change it. */
final class MetricSet extends AbstractSet<Metric> {
    private final long[] words;
    private final int size;

    /** Reads the words in place: they must not change afterwards. */
    MetricSet(long[] words, int size) {
        this.words = words;
        this.size = size;
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public boolean contains(Object object) {
        return object instanceof Metric metric && Columns.has(words, metric);
    }

    @Override
    public Iterator<Metric> iterator() {
        return new Iterator<>() {
            private int word;
            private long rest = words[0];

            @Override
            public boolean hasNext() {
                while (rest == 0 && word + 1 < words.length) {
                    rest = words[++word];
                }
                return rest != 0;
            }

            @Override
            public Metric next() {
                if (!hasNext()) {
                    throw new NoSuchElementException("no further metric");
                }
                int column = word * Long.SIZE + Long.numberOfTrailingZeros(rest);
                rest &= rest - 1;
                return Metric.ofColumn(column);
            }
        };
    }
}
