package io.vqreport.examples.collector.pipeline;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.vqreport.codec.Severity;

/** What the collector counts. Names are Prometheus's with dots; labels have few values and never tell of a person. */
public final class Counters {
    private final MeterRegistry registry;
    private final Timer commits;

    /**
     * Registers what is always there.
     *
     * @param registry where to
     */
    public Counters(MeterRegistry registry) {
        this.registry = registry;
        this.commits = Timer.builder("vqreport.store.commit")
                .description("Time one transaction took")
                .publishPercentiles(0.5, 0.99)
                .register(registry);
        for (Channel channel : Channel.values()) {
            registry.counter("vqreport.receipts.accepted", "channel", channel.id());
            registry.counter("vqreport.receipts.duplicate", "channel", channel.id());
        }
        registry.counter("vqreport.receipts.dropped");
        registry.counter("vqreport.reports.dropped");
        registry.counter("vqreport.reports.stored");
        registry.counter("vqreport.reports.duplicate");
        registry.counter("vqreport.reports.refused");
        registry.counter("vqreport.receipts.unreadable");
        registry.counter("vqreport.receipts.failed");
        registry.counter("vqreport.events.stored");
    }

    void watch(ReceiptBuffer buffer, String name) {
        Gauge.builder("vqreport.buffer.receipts", buffer, ReceiptBuffer::size)
                .tag("buffer", name)
                .description("Receipts that wait to be decoded")
                .register(registry);
        Gauge.builder("vqreport.buffer.bytes", buffer, ReceiptBuffer::bytes)
                .tag("buffer", name)
                .description("Octets that wait to be decoded")
                .register(registry);
    }

    void accepted(Channel channel) {
        registry.counter("vqreport.receipts.accepted", "channel", channel.id()).increment();
    }

    void dropped(ReceiptBuffer.Dropped dropped) {
        registry.counter("vqreport.receipts.dropped").increment(dropped.receipts());
        registry.counter("vqreport.reports.dropped").increment((double) dropped.reports());
    }

    void decoded(DecodedReceipt decoded) {
        registry.counter("vqreport.reports.refused").increment(decoded.refused());
        if (decoded.beyondReading()) {
            registry.counter("vqreport.receipts.unreadable").increment();
        }
        decoded.problems().forEach(problem -> problem(problem.severity()));
        decoded.reports().forEach(report -> report.decoded().problems().forEach(found -> problem(found.severity())));
    }

    private void problem(Severity severity) {
        registry.counter("vqreport.problems", "severity", severity.name().toLowerCase(java.util.Locale.ROOT))
                .increment();
    }

    void stored(DecodedReceipt decoded, StoredReceipt stored) {
        registry.counter("vqreport.reports.stored").increment(stored.newReports());
        registry.counter("vqreport.reports.duplicate")
                .increment(decoded.reports().size() - stored.newReports());
        registry.counter("vqreport.events.stored").increment(decoded.events().size());
    }

    void duplicate(Channel channel) {
        registry.counter("vqreport.receipts.duplicate", "channel", channel.id()).increment();
    }

    void failed() {
        registry.counter("vqreport.receipts.failed").increment();
    }

    Timer commits() {
        return commits;
    }

    /**
     * Counts an answer.
     *
     * @param path one of the paths the collector knows, or {@code other}
     * @param status the status
     */
    public void answered(String path, int status) {
        registry.counter("vqreport.http.answers", "path", path, "status", Integer.toString(status))
                .increment();
    }

    /**
     * Counts a SIP response.
     *
     * @param method the request's method, or {@code other}
     * @param status the status
     */
    public void responded(String method, int status) {
        registry.counter("vqreport.sip.responses", "method", method, "status", Integer.toString(status))
                .increment();
    }

    /**
     * Counts what befell a connection to a stats service.
     *
     * @param what {@code opened}, {@code lost}, {@code failed} or {@code oversized}
     */
    public void websocket(String what) {
        registry.counter("vqreport.websocket", "event", what).increment();
    }
}
