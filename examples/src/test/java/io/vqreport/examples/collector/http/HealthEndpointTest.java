package io.vqreport.examples.collector.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a load balancer is told. */
class HealthEndpointTest {
    @Test
    void aDatabaseThatIsAwayIs503() {
        Reply reply = new HealthEndpoint(() -> false, () -> 3)
                .get("/health", Map.of())
                .orElseThrow();
        assertThat(reply.status()).isEqualTo(503);
        assertThat(text(reply)).isEqualTo("{\"status\":\"down\",\"store\":\"down\",\"waiting\":3}\n");
    }

    @Test
    void aDatabaseThatAnswersIs200() {
        Reply reply =
                new HealthEndpoint(() -> true, () -> 0).get("/health", Map.of()).orElseThrow();
        assertThat(reply.status()).isEqualTo(200);
        assertThat(text(reply)).contains("\"status\":\"up\"");
        assertThat(new HealthEndpoint(() -> true, () -> 0).get("/other", Map.of()))
                .isEmpty();
    }

    private static String text(Reply reply) {
        return new String(reply.body().toByteArray(), StandardCharsets.UTF_8);
    }
}
