package io.vqreport.examples.collector.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vqreport.examples.collector.store.CallDetail;
import io.vqreport.examples.collector.store.ReportRow;
import io.vqreport.examples.collector.store.StreamRow;
import io.vqreport.metric.Metric;
import io.vqreport.model.Media;
import io.vqreport.quality.QualityThresholds;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A call's values over time, ready to be plotted, with the bounds they are judged by. */
final class SeriesJson {
    private final ObjectMapper json;
    private final QualityThresholds thresholds;

    SeriesJson(ObjectMapper json, QualityThresholds thresholds) {
        this.json = json;
        this.thresholds = thresholds;
    }

    /** What one line of a plot is of. */
    private record Line(
            PlotFamily family, Metric metric, String media, String direction, String label, String reporter) {}

    ArrayNode of(CallDetail detail) {
        Map<Long, ReportRow> reports = new HashMap<>();
        detail.reports().forEach(report -> reports.put(report.id(), report));
        Map<Line, ArrayNode> lines = new LinkedHashMap<>();
        for (StreamRow stream : detail.streams()) {
            ReportRow report = reports.get(stream.reportId());
            String reporter = report == null ? "" : reporter(report);
            for (PlotFamily family : PlotFamily.values()) {
                List<Metric> found = family.metrics().stream()
                        .filter(stream.metrics()::containsKey)
                        .toList();
                if (!found.isEmpty()) {
                    Metric metric = found.get(0);
                    ArrayNode point = lines.computeIfAbsent(
                                    line(family, metric, stream, reporter), line -> json.createArrayNode())
                            .addArray()
                            .add(stream.at())
                            .add(stream.metrics().get(metric));
                    if (stream.startAt() != null) {
                        point.add(stream.startAt());
                    }
                }
            }
        }
        ArrayNode all = json.createArrayNode();
        lines.forEach((line, points) -> add(all.addObject(), line, points));
        return all;
    }

    /** Who measured: by URI, or as the media server names the leg, so that two legs are two lines. */
    private static String reporter(ReportRow report) {
        String uri = report.reporter();
        return uri != null
                ? uri
                : report.tags().getOrDefault("Location", report.tags().getOrDefault("SessionId", ""));
    }

    private static Line line(PlotFamily family, Metric metric, StreamRow stream, String reporter) {
        return new Line(
                family,
                metric,
                stream.media() == null ? "" : stream.media(),
                stream.direction() == null ? "" : stream.direction(),
                stream.label() == null ? "" : stream.label(),
                reporter);
    }

    private void add(ObjectNode node, Line line, ArrayNode points) {
        node.put("family", line.family().name())
                .put("metric", line.metric().name())
                .put("unit", line.metric().unit().symbol())
                .put("media", line.media())
                .put("direction", line.direction())
                .put("label", line.label())
                .put("reporter", line.reporter());
        for (Media media : Media.values()) {
            if (media.name().equals(line.media())) {
                thresholds.of(media).stream()
                        .filter(threshold -> threshold.metric() == line.metric())
                        .forEach(threshold -> node.putObject("threshold")
                                .put("better", threshold.better().name())
                                .put("optimal", threshold.optimal())
                                .put("acceptable", threshold.acceptable()));
            }
        }
        node.set("points", points);
    }
}
