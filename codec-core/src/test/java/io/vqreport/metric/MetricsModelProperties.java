package io.vqreport.metric;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** Do metrics behave like a sorted map from metric to value and basis, whatever is done to them in whatever order? */
class MetricsModelProperties {
    private static final double NOT_GENERATED = -1e12;

    record Entry(double value, Optional<Basis> ownBasis) {}

    /** One step, done to a builder and to the model. */
    sealed interface Step {
        record Put(Metric metric, Entry entry) implements Step {}

        record Remove(Metric metric) implements Step {}

        record PutAll(Map<Metric, Entry> entries) implements Step {}
    }

    @Property(tries = 200)
    void aBuilderEndsUpWithWhatAMapEndsUpWith(@ForAll("steps") List<Step> steps) {
        Metrics.Builder builder = Metrics.builder();
        SortedMap<Metric, Entry> model = new TreeMap<>();
        for (Step step : steps) {
            apply(builder, step);
            apply(model, step);
            assertThat(builder.build().keySet()).isEqualTo(model.keySet());
        }
        assertSame(builder.build(), model);
    }

    @Property(tries = 200)
    void theChangingMethodsDoWhatTheBuilderDoes(
            @ForAll("entries") Map<Metric, Entry> entries, @ForAll("steps") List<Step> steps) {
        Metrics metrics = metrics(entries);
        SortedMap<Metric, Entry> model = new TreeMap<>(entries);
        for (Step step : steps) {
            metrics = changed(metrics, step);
            apply(model, step);
        }
        assertSame(metrics, model);
    }

    @Property(tries = 200)
    void metricsAreEqualExactlyWhenTheirMapsAre(
            @ForAll("entries") Map<Metric, Entry> left, @ForAll("entries") Map<Metric, Entry> right) {
        assertThat(metrics(left).equals(metrics(right))).isEqualTo(left.equals(right));
        assertThat(metrics(left)).isEqualTo(metrics(left)).hasSameHashCodeAs(metrics(left));
        assertThat(metrics(left).toBuilder().build()).isEqualTo(metrics(left));
    }

    @Property(tries = 200)
    void theKeySetEqualsThatOfTheMap(@ForAll("entries") Map<Metric, Entry> entries) {
        assertThat(metrics(entries).keySet()).isEqualTo(entries.keySet()).hasSameHashCodeAs(entries.keySet());
        assertThat(entries.keySet()).isEqualTo(metrics(entries).keySet());
    }

    private static void assertSame(Metrics metrics, SortedMap<Metric, Entry> model) {
        assertThat(asked(metrics)).isEqualTo(model);
        assertThat(metrics.size()).isEqualTo(model.size());
        assertThat(metrics.isEmpty()).isEqualTo(model.isEmpty());
        List<Map.Entry<Metric, Double>> visited = new ArrayList<>();
        metrics.forEach((metric, value) -> visited.add(Map.entry(metric, value)));
        List<Map.Entry<Metric, Double>> expected = new ArrayList<>();
        model.forEach((metric, entry) -> expected.add(Map.entry(metric, entry.value())));
        assertThat(visited).isEqualTo(expected);
        assertThat(new ArrayList<>(metrics.keySet())).isEqualTo(new ArrayList<>(model.keySet()));
    }

    /** What the metrics answer when asked for every metric of the catalogue, one by one. */
    private static Map<Metric, Entry> asked(Metrics metrics) {
        Map<Metric, Entry> answers = new TreeMap<>();
        for (Metric metric : Metric.values()) {
            OptionalDouble value = metrics.get(metric);
            assertThat(metrics.has(metric)).isEqualTo(value.isPresent());
            assertThat(metrics.getOrDefault(metric, NOT_GENERATED)).isEqualTo(value.orElse(NOT_GENERATED));
            value.ifPresentOrElse(
                    number -> answers.put(metric, new Entry(number, metrics.ownBasis(metric))),
                    () -> assertThat(metrics.ownBasis(metric)).isEmpty());
        }
        return answers;
    }

    private static Metrics changed(Metrics metrics, Step step) {
        if (step instanceof Step.Put put) {
            double value = put.entry().value();
            return put.entry().ownBasis().isPresent()
                    ? metrics.with(put.metric(), value, put.entry().ownBasis().get())
                    : metrics.with(put.metric(), value);
        }
        if (step instanceof Step.Remove remove) {
            return metrics.without(remove.metric());
        }
        return metrics.toBuilder()
                .putAll(metrics(((Step.PutAll) step).entries()))
                .build();
    }

    private static void apply(Metrics.Builder builder, Step step) {
        if (step instanceof Step.Put put) {
            put(builder, put.metric(), put.entry());
        } else if (step instanceof Step.Remove remove) {
            builder.remove(remove.metric());
        } else if (step instanceof Step.PutAll all) {
            builder.putAll(metrics(all.entries()));
        }
    }

    private static void apply(Map<Metric, Entry> model, Step step) {
        if (step instanceof Step.Put put) {
            model.put(put.metric(), put.entry());
        } else if (step instanceof Step.Remove remove) {
            model.remove(remove.metric());
        } else if (step instanceof Step.PutAll all) {
            model.putAll(all.entries());
        }
    }

    static Metrics metrics(Map<Metric, Entry> entries) {
        Metrics.Builder builder = Metrics.builder();
        entries.forEach((metric, entry) -> put(builder, metric, entry));
        return builder.build();
    }

    private static void put(Metrics.Builder builder, Metric metric, Entry entry) {
        entry.ownBasis()
                .ifPresentOrElse(
                        basis -> builder.put(metric, entry.value(), basis), () -> builder.put(metric, entry.value()));
    }

    @Provide
    Arbitrary<List<Step>> steps() {
        Arbitrary<Step> put =
                Arbitraries.of(Metric.class).flatMap(metric -> entry(metric).map(entry -> new Step.Put(metric, entry)));
        Arbitrary<Step> remove = Arbitraries.of(Metric.class).map(Step.Remove::new);
        Arbitrary<Step> putAll = entries().map(Step.PutAll::new);
        return Arbitraries.frequencyOf(Tuple.of(6, put), Tuple.of(3, remove), Tuple.of(1, putAll))
                .list()
                .ofMaxSize(40)
                .withoutEdgeCases();
    }

    @Provide
    static Arbitrary<Map<Metric, Entry>> entries() {
        return Arbitraries.of(Metric.class)
                .set()
                .ofMaxSize(25)
                .flatMap(metrics -> entriesFor(List.copyOf(metrics)))
                .withoutEdgeCases();
    }

    private static Arbitrary<Map<Metric, Entry>> entriesFor(List<Metric> metrics) {
        return Combinators.combine(
                        metrics.stream().map(MetricsModelProperties::entry).toList())
                .as(entries -> {
                    Map<Metric, Entry> map = new TreeMap<>();
                    for (int i = 0; i < entries.size(); i++) {
                        map.put(metrics.get(i), entries.get(i));
                    }
                    return map;
                });
    }

    private static Arbitrary<Entry> entry(Metric metric) {
        double least = Math.max(metric.minimum(), -1e9);
        double greatest = Math.min(metric.maximum(), 1e9);
        Arbitrary<Double> value = Arbitraries.frequencyOf(
                        Tuple.of(1, Arbitraries.of(least, greatest)),
                        Tuple.of(9, Arbitraries.doubles().between(least, greatest)))
                .filter(metric::inRange)
                // The model has no notion of -0.0; MetricsTest says what becomes of it.
                .map(number -> number + 0.0);
        return Combinators.combine(value, Arbitraries.of(Basis.class).optional(0.2))
                .as(Entry::new);
    }
}
