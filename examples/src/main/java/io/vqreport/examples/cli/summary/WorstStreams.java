package io.vqreport.examples.cli.summary;

import io.vqreport.metric.Metric;
import io.vqreport.model.QualityReport;
import io.vqreport.model.StreamReport;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/** Keeps a few streams of each family: those at its bad end. Which they are does not depend on the order in which they come. */
final class WorstStreams {
    private static final int KEPT = 10;

    private final boolean named;
    private final Map<Family, PriorityQueue<WorstStream>> kept = new EnumMap<>(Family.class);

    /** Begins with none; whose calls they were is kept only if it is asked for. */
    WorstStreams(boolean named) {
        this.named = named;
        for (Family family : Family.values()) {
            // Its head is the best of the worst, which goes first.
            kept.put(family, new PriorityQueue<>(KEPT + 1, worstFirst(family).reversed()));
        }
    }

    void add(WorstStream.Place place, QualityReport report, StreamReport stream) {
        kept.forEach((family, worst) -> {
            OptionalDouble value = value(family, stream);
            if (value.isPresent() && wanted(family, worst, value.getAsDouble())) {
                worst.add(row(place, value.getAsDouble(), report, stream));
                if (worst.size() > KEPT) {
                    worst.remove();
                }
            }
        });
    }

    Map<Family, List<WorstStream>> list() {
        Map<Family, List<WorstStream>> lists = new EnumMap<>(Family.class);
        kept.forEach((family, worst) ->
                lists.put(family, worst.stream().sorted(worstFirst(family)).toList()));
        return lists;
    }

    private static Comparator<WorstStream> worstFirst(Family family) {
        return ((Comparator<WorstStream>) (one, other) -> family.compare(one.value(), other.value()))
                .thenComparingLong(stream -> stream.place().input())
                .thenComparingInt(stream -> stream.place().report())
                .thenComparingInt(stream -> stream.place().stream());
    }

    /** Whether a row is worth making. */
    private static boolean wanted(Family family, PriorityQueue<WorstStream> worst, double value) {
        WorstStream best = worst.peek();
        return worst.size() < KEPT || best == null || family.compare(value, best.value()) <= 0;
    }

    /** What was measured; of scores the lowest, since most streams have but one. */
    private static OptionalDouble value(Family family, StreamReport stream) {
        if (!family.higherIsBetter()) {
            return stream.metric(family.metrics().get(0));
        }
        double lowest = Double.POSITIVE_INFINITY;
        for (Metric metric : family.metrics()) {
            lowest = Math.min(lowest, stream.metrics().getOrDefault(metric, lowest));
        }
        return lowest == Double.POSITIVE_INFINITY ? OptionalDouble.empty() : OptionalDouble.of(lowest);
    }

    private WorstStream row(WorstStream.Place place, double value, QualityReport report, StreamReport stream) {
        List<@Nullable Double> figures = new ArrayList<>();
        for (Family family : Family.values()) {
            OptionalDouble figure = value(family, stream);
            figures.add(figure.isPresent() ? figure.getAsDouble() : null);
        }
        return new WorstStream(place, value, what(stream), figures, named ? call(report) : null);
    }

    private static String what(StreamReport stream) {
        List<String> words = new ArrayList<>();
        if (stream.media() != null) {
            words.add(stream.media().name().toLowerCase(Locale.ROOT));
        }
        words.add(stream.direction().name().toLowerCase(Locale.ROOT));
        String codec = stream.description().codec();
        if (codec != null) {
            words.add(codec.length() <= 40 ? codec : codec.substring(0, 40) + "…");
        }
        return String.join(" ", words);
    }

    private static @Nullable String call(QualityReport report) {
        List<String> parts = new ArrayList<>();
        for (String part : new @Nullable String[] {
            report.call().callId(), report.local().uri(), report.remote().uri()
        }) {
            if (part != null) {
                parts.add(part);
            }
        }
        return parts.isEmpty() ? null : String.join(", ", parts);
    }
}
