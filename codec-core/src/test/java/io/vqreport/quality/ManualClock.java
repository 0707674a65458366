package io.vqreport.quality;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** A clock that a test moves. */
final class ManualClock implements InstantSource {
    static final Instant START = Instant.parse("2026-03-01T12:00:00Z");

    private Instant now = START;

    @Override
    public Instant instant() {
        return now;
    }

    void forward(Duration step) {
        now = now.plus(step);
    }

    void forward(long seconds) {
        forward(Duration.ofSeconds(seconds));
    }
}
