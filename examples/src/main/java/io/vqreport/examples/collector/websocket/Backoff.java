package io.vqreport.examples.collector.websocket;

import io.vqreport.examples.collector.config.BackoffConfig;
import java.time.Duration;
import java.util.random.RandomGenerator;

/**
 * How long to wait before the next try: twice as long each time, up to a bound, and a random half of it less, so that collectors that lost a
 * service at once do not come back at once. Not thread-safe.
 */
final class Backoff {
    private final BackoffConfig config;
    private final RandomGenerator random;
    private int failures;

    Backoff(BackoffConfig config, RandomGenerator random) {
        this.config = config;
        this.random = random;
    }

    /** The connection held: the next wait is a first one. */
    void reset() {
        failures = 0;
    }

    Duration next() {
        long most = config.most().toMillis();
        // 2^30 times any first wait is beyond any bound that makes sense.
        long wait = Math.min(most, config.first().toMillis() << Math.min(failures, 30));
        failures++;
        return Duration.ofMillis(wait <= 1 ? wait : wait / 2 + random.nextLong(wait - wait / 2 + 1));
    }
}
