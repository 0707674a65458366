package io.vqreport.metric;

import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serial;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * The measured values of one stream or network path: an immutable map from {@link Metric} to a number in that metric's
 * unit.
 *
 * <p>A metric that was not reported is absent. It is never present as 0, -1, 127 or NaN: every value held is finite and
 * within {@linkplain Metric#inRange(double) the range of its metric}. All views are in catalogue order, the order of
 * {@link Metric#column()}.
 *
 * <p>A value's basis is that of the window it was measured in, unless it was stored with
 * {@linkplain #ownBasis(Metric) its own} (RFC 6792 section 2).
 *
 * <p>Values are kept as primitives; nothing here boxes a number. Serialization writes the metrics by name, so that a
 * later catalogue reads what an earlier one wrote; a stream with an unknown name or a value out of range is refused.
 */
public final class Metrics implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    private static final Metrics EMPTY = new Metrics(new long[Columns.WORDS], new double[0], Map.of());

    // Transient because the stream holds a SerializedMetrics instead.
    private final transient long[] present;
    private final transient double[] values;
    private final transient Map<Metric, Basis> ownBases;

    /** Takes the arrays over: {@code values} holds one value for each bit of {@code present}, in order of columns. */
    private Metrics(long[] present, double[] values, Map<Metric, Basis> ownBases) {
        this.present = present;
        this.values = values;
        this.ownBases = ownBases;
    }

    /**
     * The metrics of a source that reported none.
     *
     * @return metrics without a value
     */
    public static Metrics of() {
        return EMPTY;
    }

    /**
     * A builder without values.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The value of a metric.
     *
     * @param metric the metric
     * @return its value in its unit; empty if it was not reported
     */
    public OptionalDouble get(Metric metric) {
        return has(metric) ? OptionalDouble.of(values[Columns.rank(present, metric)]) : OptionalDouble.empty();
    }

    /**
     * The value of a metric, or a number of the caller's choice. Allocates nothing.
     *
     * @param metric the metric
     * @param absent what to return if the metric was not reported; any number, NaN included
     * @return the value in the metric's unit, or {@code absent}
     */
    public double getOrDefault(Metric metric, double absent) {
        return has(metric) ? values[Columns.rank(present, metric)] : absent;
    }

    /**
     * Whether a metric was reported.
     *
     * @param metric the metric
     * @return true if there is a value, be it 0
     */
    public boolean has(Metric metric) {
        return Columns.has(present, metric);
    }

    /**
     * The basis of a value where it differs from that of its window.
     *
     * @param metric the metric
     * @return the basis the value was stored with; empty if it has that of its window, or if the metric is absent
     */
    public Optional<Basis> ownBasis(Metric metric) {
        return Optional.ofNullable(ownBases.get(metric));
    }

    /**
     * How many metrics were reported.
     *
     * @return the number of values
     */
    public int size() {
        return values.length;
    }

    /**
     * Whether nothing was reported.
     *
     * @return true if there is no value
     */
    public boolean isEmpty() {
        return values.length == 0;
    }

    /**
     * Hands over every value, in catalogue order, without boxing.
     *
     * @param consumer receives each metric with its value
     */
    public void forEach(MetricConsumer consumer) {
        int index = 0;
        for (int word = 0; word < present.length; word++) {
            for (long rest = present[word]; rest != 0; rest &= rest - 1) {
                int column = word * Long.SIZE + Long.numberOfTrailingZeros(rest);
                consumer.accept(Metric.ofColumn(column), values[index++]);
            }
        }
    }

    /**
     * The metrics that were reported, in catalogue order.
     *
     * @return an immutable set
     */
    public Set<Metric> keySet() {
        return Collections.unmodifiableSet(new MetricSet(present, values.length));
    }

    /**
     * These metrics with one value set, on the basis of the window.
     *
     * @param metric the metric
     * @param value its value in its unit
     * @return the changed copy
     * @throws IllegalArgumentException if the value is not finite or outside the metric's range
     */
    public Metrics with(Metric metric, double value) {
        return toBuilder().put(metric, value).build();
    }

    /**
     * These metrics with one value set, on a basis of its own.
     *
     * @param metric the metric
     * @param value its value in its unit
     * @param basis its basis
     * @return the changed copy
     * @throws IllegalArgumentException if the value is not finite or outside the metric's range
     */
    public Metrics with(Metric metric, double value, Basis basis) {
        return toBuilder().put(metric, value, basis).build();
    }

    /**
     * These metrics without one of them.
     *
     * @param metric the metric
     * @return a copy in which the metric is absent; these metrics themselves if it already is
     */
    public Metrics without(Metric metric) {
        return has(metric) ? toBuilder().remove(metric).build() : this;
    }

    /**
     * A builder that starts with these values.
     *
     * @return a new builder
     */
    public Builder toBuilder() {
        return new Builder().putAll(this);
    }

    @Override
    public boolean equals(Object object) {
        // Neither NaN nor -0.0 is ever held, so comparing bits and comparing values is the same.
        return object instanceof Metrics other
                && Arrays.equals(present, other.present)
                && Arrays.equals(values, other.values)
                && ownBases.equals(other.ownBases);
    }

    @Override
    public int hashCode() {
        return Objects.hash(Arrays.hashCode(present), Arrays.hashCode(values), ownBases);
    }

    /**
     * The values with their units in catalogue order:
     * {@code {NETWORK_LOSS_RATE=5.0 percent, FIR_COUNT=2.0 count SAMPLED}}.
     */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("{");
        forEach((metric, value) -> {
            text.append(text.length() > 1 ? ", " : "")
                    .append(metric.name())
                    .append('=')
                    .append(value);
            text.append(' ').append(metric.unit().symbol());
            ownBasis(metric).ifPresent(basis -> text.append(' ').append(basis));
        });
        return text.append('}').toString();
    }

    @Serial
    private Object writeReplace() {
        return new SerializedMetrics(this);
    }

    @Serial
    private void readObject(ObjectInputStream stream) throws InvalidObjectException {
        throw new InvalidObjectException("metrics are read from their serialized form only");
    }

    /**
     * Collects values for {@link Metrics}. Not thread-safe; usable further after {@link #build()}.
     *
     * <p>Setting a metric again replaces both its value and its basis.
     */
    public static final class Builder {
        private static final int INITIAL_CAPACITY = 16;

        private final long[] present = new long[Columns.WORDS];
        private double[] values = new double[INITIAL_CAPACITY];
        private int size;
        // The shared empty map until a value comes with a basis, which most never do.
        private Map<Metric, Basis> ownBases = Map.of();

        private Builder() {}

        /**
         * Sets a value on the basis of the window.
         *
         * @param metric the metric
         * @param value its value in its unit; negative zero is taken as zero
         * @return this builder
         * @throws IllegalArgumentException if the value is not finite or outside the metric's range; the builder is
         *     unchanged then
         */
        public Builder put(Metric metric, double value) {
            metric.requireInRange(value);
            insert(metric, value);
            forgetBasis(metric);
            return this;
        }

        /**
         * Sets a value on a basis of its own.
         *
         * @param metric the metric
         * @param value its value in its unit; negative zero is taken as zero
         * @param basis its basis
         * @return this builder
         * @throws IllegalArgumentException if the value is not finite or outside the metric's range; the builder is
         *     unchanged then
         */
        public Builder put(Metric metric, double value, Basis basis) {
            Objects.requireNonNull(basis, "basis");
            metric.requireInRange(value);
            insert(metric, value);
            if (ownBases.isEmpty()) {
                ownBases = new EnumMap<>(Metric.class);
            }
            ownBases.put(metric, basis);
            return this;
        }

        /**
         * Sets every value of other metrics, each with the basis it has there.
         *
         * @param metrics the metrics to add; where both have a value, theirs stays
         * @return this builder
         */
        public Builder putAll(Metrics metrics) {
            metrics.forEach(this::put);
            metrics.ownBases.forEach((metric, basis) -> put(metric, metrics.getOrDefault(metric, 0), basis));
            return this;
        }

        /**
         * Makes a metric absent, whether or not it has a value.
         *
         * @param metric the metric
         * @return this builder
         */
        public Builder remove(Metric metric) {
            if (Columns.has(present, metric)) {
                int index = Columns.rank(present, metric);
                size--;
                System.arraycopy(values, index + 1, values, index, size - index);
                Columns.remove(present, metric);
                forgetBasis(metric);
            }
            return this;
        }

        /**
         * The metrics collected so far.
         *
         * @return immutable metrics, independent of this builder
         */
        public Metrics build() {
            return size == 0 ? EMPTY : new Metrics(present.clone(), Arrays.copyOf(values, size), Map.copyOf(ownBases));
        }

        private void insert(Metric metric, double value) {
            int index = Columns.rank(present, metric);
            if (!Columns.has(present, metric)) {
                if (size == values.length) {
                    values = Arrays.copyOf(values, size * 2);
                }
                System.arraycopy(values, index, values, index + 1, size - index);
                size++;
                Columns.add(present, metric);
            }
            // Adding zero turns -0.0 into 0.0 and changes nothing else.
            values[index] = value + 0.0;
        }

        private void forgetBasis(Metric metric) {
            if (!ownBases.isEmpty()) {
                ownBases.remove(metric);
            }
        }
    }
}
