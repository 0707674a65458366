package io.vqreport.examples.collector.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vqreport.examples.collector.http.GetEndpoint;
import io.vqreport.examples.collector.http.Reply;
import io.vqreport.examples.collector.store.CallCursor;
import io.vqreport.examples.collector.store.CallDetail;
import io.vqreport.examples.collector.store.CallFilter;
import io.vqreport.examples.collector.store.CallQueries;
import io.vqreport.examples.collector.store.CallSummary;
import io.vqreport.examples.collector.store.Quality;
import io.vqreport.examples.collector.store.RawReceipt;
import io.vqreport.quality.QualityThresholds;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The page's API under {@code /api/}, in JSON. docs/collector.md describes it. */
public final class ApiEndpoint implements GetEndpoint {
    private static final int MOST_CALLS = 500;

    private final CallQueries queries;
    private final CallJson calls;
    private final boolean allowFull;
    private final ObjectMapper json = new ObjectMapper();

    /**
     * Makes the endpoint.
     *
     * @param queries asks the database
     * @param thresholds the bounds shown in plots
     * @param allowFull whether raw receipts may be had without redaction
     */
    public ApiEndpoint(CallQueries queries, QualityThresholds thresholds, boolean allowFull) {
        this.queries = queries;
        this.calls = new CallJson(json, thresholds);
        this.allowFull = allowFull;
    }

    @Override
    public Optional<Reply> get(String path, Map<String, String> query) {
        if (!path.startsWith("/api/")) {
            return Optional.empty();
        }
        try {
            return route(path.substring("/api/".length()).split("/", -1), query);
        } catch (SQLException e) {
            return Optional.of(Reply.text(503, "the database does not answer"));
        } catch (DateTimeException e) {
            return Optional.of(Reply.text(400, "a time is RFC 3339, as in 2026-01-31T12:00:00Z"));
        }
    }

    private Optional<Reply> route(String[] path, Map<String, String> query) throws SQLException {
        if (path.length == 1 && path[0].equals("calls")) {
            return Optional.of(list(query));
        }
        if (path.length == 1 && path[0].equals("summary")) {
            return Optional.of(summary(query));
        }
        if (path.length == 2 && path[0].equals("calls")) {
            return queries.call(CallJson.number(path[1])).map(this::detail);
        }
        if (path.length == 3 && path[0].equals("receipts") && path[2].equals("raw")) {
            return raw(CallJson.number(path[1]), query.containsKey("full"));
        }
        return Optional.empty();
    }

    private Reply list(Map<String, String> query) throws SQLException {
        int limit = Math.max(1, Math.min(Integer.parseInt(query.getOrDefault("limit", "50")), MOST_CALLS));
        CallFilter filter = new CallFilter(
                time(query.get("from")),
                time(query.get("to")),
                given(query.get("party")),
                qualities(query.getOrDefault("state", "")),
                query.containsKey("open") ? (Boolean) Boolean.parseBoolean(query.get("open")) : null,
                query.getOrDefault("order", "worst").equals("time"),
                limit,
                cursor(given(query.get("after"))));
        List<CallSummary> found = queries.calls(filter);
        ObjectNode body = json.createObjectNode();
        ArrayNode array = body.putArray("calls");
        found.forEach(call -> array.add(calls.summary(call)));
        if (found.size() == limit) {
            body.put("next", found.get(limit - 1).cursor().toString());
        }
        return reply(body);
    }

    private static @Nullable CallCursor cursor(@Nullable String text) {
        return text == null ? null : CallCursor.parse(text);
    }

    private static @Nullable String given(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    private static @Nullable Long time(@Nullable String text) {
        String given = given(text);
        return given == null ? null : (Long) Instant.parse(given).toEpochMilli();
    }

    private static Set<Integer> qualities(String text) {
        Set<Integer> ranks = new TreeSet<>();
        for (String name : text.split(",", -1)) {
            for (int rank = 0; rank <= 3; rank++) {
                if (Quality.name(rank).equals(name.strip().toUpperCase(Locale.ROOT))) {
                    ranks.add(rank);
                }
            }
        }
        return ranks;
    }

    private Reply summary(Map<String, String> query) throws SQLException {
        Long from = time(query.get("from"));
        Map<Integer, Long> counts = queries.countByQuality(from == null ? 0 : from);
        ObjectNode body = json.createObjectNode();
        for (int rank = 3; rank >= 0; rank--) {
            body.put(Quality.name(rank), counts.getOrDefault(rank, 0L));
        }
        body.put("full", allowFull);
        return reply(body);
    }

    private Reply detail(CallDetail detail) {
        return reply(calls.detail(detail));
    }

    private Optional<Reply> raw(long id, boolean full) throws SQLException {
        if (full && !allowFull) {
            return Optional.of(Reply.text(403, "the configuration (web.allowFull) does not allow it"));
        }
        Optional<RawReceipt> receipt = queries.raw(id);
        if (receipt.isEmpty()) {
            return Optional.empty();
        }
        String name = "receipt-" + CallJson.id(id) + (full ? "" : "-redacted") + CallJson.ending(receipt.get());
        byte[] octets = full
                ? receipt.get().body().toByteArray()
                : Redaction.of(receipt.get()).orElse(null);
        return Optional.of(
                octets == null
                        ? Reply.text(403, "binary receipts cannot be redacted")
                        // Never as HTML or XML, which a browser would run.
                        : Reply.ok("application/octet-stream", octets)
                                .with("Content-Disposition", "attachment; filename=\"" + name + "\"")
                                .with("X-Content-Type-Options", "nosniff"));
    }

    private Reply reply(ObjectNode body) {
        try {
            return Reply.ok("application/json", json.writeValueAsBytes(body)).with("Cache-Control", "no-store");
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree always is JSON", e);
        }
    }
}
