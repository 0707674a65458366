package io.vqreport.examples.collector.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vqreport.examples.collector.store.CallDetail;
import io.vqreport.examples.collector.store.CallSummary;
import io.vqreport.examples.collector.store.EventRow;
import io.vqreport.examples.collector.store.ProblemRow;
import io.vqreport.examples.collector.store.Quality;
import io.vqreport.examples.collector.store.RawReceipt;
import io.vqreport.examples.collector.store.ReportRow;
import io.vqreport.examples.collector.store.StreamRow;
import io.vqreport.metric.Metric;
import io.vqreport.quality.QualityThresholds;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Calls as JSON. Numbers of rows are texts: JavaScript has no 64-bit integers. */
final class CallJson {
    private final ObjectMapper json;
    private final SeriesJson series;

    CallJson(ObjectMapper json, QualityThresholds thresholds) {
        this.json = json;
        this.series = new SeriesJson(json, thresholds);
    }

    static String id(long number) {
        return Long.toHexString(number);
    }

    static long number(String id) {
        return Long.parseUnsignedLong(id, 16);
    }

    static String ending(RawReceipt receipt) {
        String format = receipt.format();
        if (format == null) {
            return ".txt";
        }
        return switch (format) {
            case "msqoe", "sdn" -> ".xml";
            case "vq-rtcpxr" -> ".txt";
            case "rtcp" -> ".bin";
            default -> ".json";
        };
    }

    static String time(long millis) {
        return Instant.ofEpochMilli(millis).toString();
    }

    ObjectNode summary(CallSummary call) {
        ObjectNode node = json.createObjectNode()
                .put("id", id(call.id()))
                .put("key", call.key())
                .put("first", time(call.firstAt()))
                .put("last", time(call.lastAt()))
                .put("ended", call.ended())
                .put("reports", call.reports())
                .put("events", call.events())
                .put("quality", Quality.name(call.quality()));
        ArrayNode parties = node.putArray("parties");
        call.parties().forEach(parties::add);
        if (call.worstMetric() != null && call.worstValue() != null) {
            worst(node, call.worstMetric(), call.worstValue())
                    .put("media", call.worstMedia())
                    .put("direction", call.worstDirection())
                    .put("score", Math.rint(call.score() * 1000) / 1000);
        }
        return node;
    }

    private static ObjectNode worst(ObjectNode node, String metric, double value) {
        return node.putObject("worst").put("metric", metric).put("value", value).put("unit", unit(metric));
    }

    /** The unit of a stored metric; nothing when a newer version stored it. */
    private static @Nullable String unit(String metric) {
        for (Metric known : Metric.values()) {
            if (known.name().equals(metric)) {
                return known.unit().symbol();
            }
        }
        return null;
    }

    ObjectNode detail(CallDetail detail) {
        ObjectNode node = json.createObjectNode();
        node.set("call", summary(detail.call()));
        node.put("cut", detail.cut());
        ArrayNode reports = node.putArray("reports");
        for (ReportRow report : detail.reports()) {
            report(reports.addObject(), report, detail);
        }
        ArrayNode events = node.putArray("events");
        detail.events().forEach(event -> event(events.addObject(), event));
        ArrayNode problems = node.putArray("problems");
        detail.problems().forEach(problem -> problem(problems.addObject(), problem));
        node.set("series", series.of(detail));
        return node;
    }

    private static void report(ObjectNode node, ReportRow report, CallDetail detail) {
        node.put("id", id(report.id()))
                .put("receipt", id(report.receiptId()))
                .put("at", time(report.at()))
                .put("format", report.format())
                .put("kind", report.kind())
                .put("endOfCall", report.endOfCall())
                .put("quality", Quality.name(report.quality()))
                .put("reporter", report.reporter())
                .put("peer", report.peer())
                .put("userAgent", report.userAgent())
                .put("alert", report.alert());
        texts(node.putObject("tags"), report.tags());
        ArrayNode streams = node.putArray("streams");
        detail.streams().stream()
                .filter(stream -> stream.reportId() == report.id())
                .forEach(stream -> stream(streams.addObject(), stream));
    }

    private static void stream(ObjectNode node, StreamRow stream) {
        node.put("at", time(stream.at()))
                .put("media", stream.media())
                .put("direction", stream.direction())
                .put("label", stream.label())
                .put("codec", stream.codec())
                .put("basis", stream.basis())
                .put("start", stream.startAt() == null ? null : time(stream.startAt()))
                .put("stop", stream.stopAt() == null ? null : time(stream.stopAt()))
                .put("quality", Quality.name(stream.quality()));
        if (stream.worstMetric() != null && stream.worstValue() != null) {
            worst(node, stream.worstMetric(), stream.worstValue());
        }
        ObjectNode metrics = node.putObject("metrics");
        stream.metrics()
                .forEach((metric, value) -> metrics.putObject(metric.name())
                        .put("value", value)
                        .put("unit", metric.unit().symbol()));
    }

    private static void event(ObjectNode node, EventRow event) {
        node.put("at", time(event.at()))
                .put("timed", event.timed())
                .put("type", event.type())
                .put("endOfCall", event.endOfCall());
        texts(node.putObject("details"), event.details());
    }

    private static void problem(ObjectNode node, ProblemRow problem) {
        node.put("report", problem.reportId() == null ? null : id(problem.reportId()))
                .put("code", problem.code())
                .put("severity", problem.severity())
                .put("place", problem.place())
                .put("message", problem.message());
    }

    private static void texts(ObjectNode node, Map<String, String> texts) {
        texts.forEach(node::put);
    }
}
