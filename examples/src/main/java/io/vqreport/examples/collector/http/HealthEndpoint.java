package io.vqreport.examples.collector.http;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.IntSupplier;

/** {@code /health}: whether the collector can do its work. */
public final class HealthEndpoint implements GetEndpoint {
    private final BooleanSupplier storeUp;
    private final IntSupplier waiting;

    /**
     * Makes the endpoint.
     *
     * @param storeUp whether the database answers
     * @param waiting how many receipts wait
     */
    public HealthEndpoint(BooleanSupplier storeUp, IntSupplier waiting) {
        this.storeUp = storeUp;
        this.waiting = waiting;
    }

    @Override
    public Optional<Reply> get(String path, Map<String, String> query) {
        if (!path.equals("/health")) {
            return Optional.empty();
        }
        boolean up = storeUp.getAsBoolean();
        String body = "{\"status\":\"" + (up ? "up" : "down") + "\",\"store\":\"" + (up ? "up" : "down")
                + "\",\"waiting\":" + waiting.getAsInt() + "}\n";
        Reply reply = Reply.ok("application/json", body.getBytes(StandardCharsets.UTF_8));
        return Optional.of(up ? reply : new Reply(503, reply.contentType(), reply.body(), reply.headers()));
    }
}
