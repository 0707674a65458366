package io.vqreport.examples.collector.websocket;

import static org.assertj.core.api.Assertions.assertThat;

import io.vqreport.examples.collector.config.BackoffConfig;
import java.time.Duration;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The waits between tries: doubled, bounded, and spread. */
class BackoffTest {
    private static final BackoffConfig CONFIG = new BackoffConfig(Duration.ofSeconds(1), Duration.ofSeconds(60));

    @Test
    void waitsAreDoubledUpToTheMostAndSpreadOverTheirUpperHalf() {
        Set<Duration> firsts = new HashSet<>();
        for (int seed = 0; seed < 200; seed++) {
            Backoff backoff = new Backoff(CONFIG, new Random(seed));
            for (long whole : new long[] {1000, 2000, 4000, 8000, 16000, 32000, 60000, 60000}) {
                Duration wait = backoff.next();
                assertThat(wait.toMillis()).isBetween(whole / 2, whole);
                if (whole == 1000) {
                    firsts.add(wait);
                }
            }
        }
        // Collectors that lost a service at once do not come back at once.
        assertThat(firsts).hasSizeGreaterThan(50);
    }

    @Test
    void aConnectionThatHeldBeginsAnew() {
        Backoff backoff = new Backoff(CONFIG, new Random(1));
        for (int i = 0; i < 40; i++) {
            assertThat(backoff.next()).isLessThanOrEqualTo(CONFIG.most());
        }
        backoff.reset();
        assertThat(backoff.next()).isLessThanOrEqualTo(CONFIG.first());
    }
}
