package io.vqreport.testkit.formats.matrix;

import io.vqreport.metric.Metric;
import io.vqreport.model.Media;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The hand-written table of what each format keeps, {@code what-survives.txt}. */
final class SurvivalTable {
    private final Map<String, Map<Metric, List<Keep>>> formats = new HashMap<>();

    SurvivalTable() {
        List<String> lines = lines();
        String[] head = cells(lines.get(0));
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = cells(line);
            Metric metric = Metric.valueOf(cells[0]);
            for (int i = 1; i < head.length; i++) {
                formats.computeIfAbsent(head[i], id -> new EnumMap<>(Metric.class))
                        .put(metric, Keep.parse(metric, cells[i]));
            }
        }
    }

    private static String[] cells(String line) {
        return Arrays.stream(line.split("\\|", -1)).map(String::strip).toArray(String[]::new);
    }

    private static List<String> lines() {
        try (InputStream in = SurvivalTable.class.getResourceAsStream("what-survives.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a format keeps of a metric, everywhere. */
    List<Keep> of(String format, Metric metric) {
        List<Keep> keeps = formats.get(format).get(metric);
        if (keeps == null) {
            throw new IllegalStateException("what-survives.txt says nothing of " + metric);
        }
        return keeps;
    }

    /** What a format keeps of a metric in one place. */
    Optional<Keep> find(String format, Metric metric, Place place, @Nullable Media media) {
        return of(format, metric).stream()
                .filter(keep -> keep.holds(place, media))
                .findFirst();
    }
}
