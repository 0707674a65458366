package io.vqreport.examples.collector;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vqreport.codec.QualityReportCodecs;
import io.vqreport.examples.collector.config.ConfigFiles;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.stream.Collectors;

/** A collector at free ports with a database of its own, and what a test asks it. */
final class CollectorRig implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final TestStore store;
    private final Collector collector;
    private final HttpClient http = HttpClient.newHttpClient();

    private CollectorRig(TestStore store, Collector collector) {
        this.store = store;
        this.collector = collector;
    }

    /** Starts one with a new file as its database; {@code yaml} is laid over free ports. */
    static CollectorRig start(Path folder, String... yaml) {
        return start(TestStore.sqlite(folder), yaml);
    }

    static CollectorRig start(TestStore store, String... yaml) {
        String text = baseConfig(store);
        for (String line : yaml) {
            // A line replaces the one for the same setting.
            String name = line.substring(0, line.indexOf(':') + 1);
            text = text.lines().filter(base -> !base.startsWith(name)).collect(Collectors.joining("\n", "", "\n"))
                    + line;
        }
        Collector collector = new Collector(ConfigFiles.parse(text, "test"), QualityReportCodecs.load());
        collector.start();
        return new CollectorRig(store, collector);
    }

    static String baseConfig(TestStore store) {
        return """
                http: {listen: "127.0.0.1:0"}
                web: {listen: "127.0.0.1:0"}
                sip: {udp: "127.0.0.1:0", tcp: "127.0.0.1:0"}
                store: {url: "%s"}
                """.formatted(store.url());
    }

    Collector collector() {
        return collector;
    }

    HttpResponse<String> post(String path, String type, byte[] body) throws IOException, InterruptedException {
        return http.send(
                HttpRequest.newBuilder(ingest(path))
                        .header("Content-Type", type)
                        .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                        .build(),
                BodyHandlers.ofString());
    }

    HttpResponse<String> post(String path, String type, String body) throws IOException, InterruptedException {
        return post(path, type, body.getBytes(StandardCharsets.UTF_8));
    }

    URI ingest(String path) {
        return URI.create("http://127.0.0.1:" + collector.httpPort().orElseThrow() + path);
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        URI uri = URI.create("http://127.0.0.1:" + collector.webPort().orElseThrow() + path);
        return http.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString());
    }

    JsonNode json(String path) throws IOException, InterruptedException {
        HttpResponse<String> response = get(path);
        assertThat(response.statusCode()).as(path).isEqualTo(200);
        return new ObjectMapper().readTree(response.body());
    }

    /** The value of a counter; 0 when it is not there. */
    double counter(String line) throws IOException, InterruptedException {
        return get("/metrics")
                .body()
                .lines()
                .filter(text -> text.startsWith(line + " "))
                .mapToDouble(text -> Double.parseDouble(text.substring(line.length() + 1)))
                .findFirst()
                .orElse(0);
    }

    /** Asks the database past the collector. */
    long count(String sql) throws SQLException {
        return store.count(sql);
    }

    /** Waits until the count is reached, and says what it was if it is not. */
    void awaitCount(String sql, long expected) throws SQLException, InterruptedException {
        await(() -> count(sql) == expected);
        assertThat(count(sql)).as(sql).isEqualTo(expected);
    }

    void awaitCounter(String line, double expected) throws Exception {
        await(() -> counter(line) == expected);
        assertThat(counter(line)).as(line).isEqualTo(expected);
    }

    /** Something that becomes true. */
    interface Condition<E extends Exception> {
        boolean holds() throws E;
    }

    static <E extends Exception> void await(Condition<E> condition) throws E, InterruptedException {
        await(PATIENCE, condition);
    }

    static <E extends Exception> void await(Duration patience, Condition<E> condition) throws E, InterruptedException {
        long end = System.nanoTime() + patience.toNanos();
        while (!condition.holds() && System.nanoTime() < end) {
            Thread.sleep(20);
        }
    }

    @Override
    public void close() {
        collector.close();
    }
}
