package io.vqreport.examples.cli;

import io.vqreport.codec.Capability;
import io.vqreport.codec.PathCapability;
import io.vqreport.codec.QualityReportCodec;
import io.vqreport.metric.Metric;
import io.vqreport.model.Direction;
import io.vqreport.model.Media;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Every metric against every format, as a Markdown table, drawn from the capabilities of the codecs. */
final class CapabilityMatrix {
    /** What stands where a format cannot say a metric. */
    private static final String NONE = "–";

    /** Formats that say the same share a column. */
    private final Map<List<Map<Metric, String>>, List<String>> columns = new LinkedHashMap<>();

    CapabilityMatrix(List<QualityReportCodec> codecs) {
        for (QualityReportCodec codec : codecs) {
            columns.computeIfAbsent(List.of(cells(codec)), cells -> new ArrayList<>())
                    .add("`" + codec.id() + "`");
        }
    }

    /** The table with its head, a metric a line. */
    String table() {
        StringBuilder text = new StringBuilder("| metric | unit |");
        columns.values()
                .forEach(ids -> text.append(' ').append(String.join(", ", ids)).append(" |"));
        text.append("\n|---|---|").append("---|".repeat(columns.size())).append('\n');
        for (Metric metric : Metric.values()) {
            text.append("| ")
                    .append(metric)
                    .append(" | ")
                    .append(metric.unit().symbol())
                    .append(" |");
            columns.keySet()
                    .forEach(cells -> text.append(' ')
                            .append(cells.get(0).getOrDefault(metric, NONE))
                            .append(" |"));
            text.append('\n');
        }
        return text.toString();
    }

    private static Map<Metric, String> cells(QualityReportCodec codec) {
        String access = codec.encoder().isPresent() ? "RW" : "R";
        Map<Metric, String> cells = new LinkedHashMap<>();
        for (Metric metric : Metric.values()) {
            Map<String, Places> forms = new LinkedHashMap<>();
            for (Capability entry : codec.capabilities().entries()) {
                if (entry.metric() == metric) {
                    forms.computeIfAbsent(entry.wireForm(), form -> new Places())
                            .add(entry);
                }
            }
            for (PathCapability path : codec.capabilities().paths()) {
                if (path.metric() == metric) {
                    forms.computeIfAbsent(path.wireForm(), form -> new Places()).path = true;
                }
            }
            if (!forms.isEmpty()) {
                cells.put(
                        metric,
                        access + " "
                                + forms.entrySet().stream()
                                        .map(form ->
                                                form.getKey() + form.getValue().text())
                                        .collect(Collectors.joining("; ")));
            }
        }
        return cells;
    }

    /** Where a format says a metric: said only where it is not everywhere. */
    private static final class Places {
        private final Set<Direction> directions = EnumSet.noneOf(Direction.class);
        private final Set<Media> media = EnumSet.noneOf(Media.class);
        private boolean path;

        void add(Capability entry) {
            directions.add(entry.direction());
            media.add(entry.media());
        }

        String text() {
            Set<String> words = new LinkedHashSet<>();
            if (media.size() == 1) {
                media.forEach(it -> words.add(it.name().toLowerCase(Locale.ROOT)));
            }
            if (directions.size() == 1) {
                directions.forEach(it -> words.add(it.name().toLowerCase(Locale.ROOT)));
            }
            if (path) {
                words.add(directions.isEmpty() ? "path" : "and path");
            }
            return words.isEmpty() ? "" : " (" + String.join(", ", words) + ")";
        }
    }
}
