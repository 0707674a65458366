package io.vqreport.examples.collector.http;

import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/** {@code /metrics}, for Prometheus. */
public final class MetricsEndpoint implements GetEndpoint {
    private final PrometheusMeterRegistry registry;

    /**
     * Makes the endpoint.
     *
     * @param registry what is counted
     */
    public MetricsEndpoint(PrometheusMeterRegistry registry) {
        this.registry = registry;
    }

    @Override
    public Optional<Reply> get(String path, Map<String, String> query) {
        return path.equals("/metrics")
                ? Optional.of(Reply.ok(
                        "text/plain; version=0.0.4; charset=utf-8",
                        registry.scrape().getBytes(StandardCharsets.UTF_8)))
                : Optional.empty();
    }
}
