package io.vqreport.testkit.arbitraries;

import io.vqreport.metric.Basis;
import io.vqreport.metric.Metric;
import io.vqreport.metric.Metrics;
import java.util.List;
import java.util.stream.DoubleStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.arbitraries.DoubleArbitrary;
import org.jspecify.annotations.Nullable;

/** Values of metrics, with ranges from the catalogue. */
final class MetricValues {
    /** How far ranges without an end go: beyond every field of 32 bits. */
    private static final double FAR = 5e9;

    /** How far the numbers of most reports go. */
    private static final double USUAL = 500;

    private static final int DECIMALS = 3;
    private static final int MOST = 12;

    private MetricValues() {}

    static Arbitrary<Double> of(Metric metric) {
        double minimum = Math.max(metric.minimum(), -FAR);
        double maximum = Math.min(metric.maximum(), FAR);
        double usualLeast = Math.max(minimum, -USUAL);
        double usualMost = Math.min(maximum, USUAL);
        Arbitrary<Double> whole =
                Arbitraries.doubles().between(usualLeast, usualMost).map(Math::rint);
        DoubleArbitrary decimal =
                Arbitraries.doubles().between(minimum, maximum).ofScale(DECIMALS);
        List<Double> edges = DoubleStream.of(metric.minimum(), 0, metric.maximum())
                .filter(metric::inRange)
                .boxed()
                .toList();
        Arbitrary<Double> within = Arbitraries.oneOf(whole, decimal).filter(metric::inRange);
        // As a share of all values, too: what has no edge cases of its own still meets these.
        return (edges.isEmpty() ? within : Arbitraries.oneOf(within, within, Arbitraries.of(edges)))
                .edgeCases(cases -> edges.forEach(cases::add));
    }

    static Arbitrary<Metrics> metrics(List<Metric> catalogue) {
        return Arbitraries.of(catalogue)
                .flatMap(MetricValues::entry)
                .list()
                .uniqueElements(Entry::metric)
                .ofMaxSize(Math.min(MOST, catalogue.size()))
                .map(MetricValues::join);
    }

    private static Arbitrary<Entry> entry(Metric metric) {
        return Combinators.combine(of(metric), Arbitraries.of(Basis.class).injectNull(0.9))
                .as((value, basis) -> new Entry(metric, value, basis));
    }

    private static Metrics join(List<Entry> entries) {
        Metrics.Builder metrics = Metrics.builder();
        for (Entry entry : entries) {
            if (entry.basis() == null) {
                metrics.put(entry.metric(), entry.value());
            } else {
                metrics.put(entry.metric(), entry.value(), entry.basis());
            }
        }
        return metrics.build();
    }

    private record Entry(
            Metric metric, double value, @Nullable Basis basis) {}
}
