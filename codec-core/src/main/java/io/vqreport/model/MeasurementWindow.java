package io.vqreport.model;

import io.vqreport.metric.Basis;
import java.io.Serializable;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The stretch of time a stream's values speak of, and how they relate to it (RFC 6792 section 2).
 *
 * @param start when it began; absent when not told
 * @param stop when it ended; absent when not told. It may lie before {@code start} where the source said so
 * @param duration its length as the source told it, which may differ from that between start and stop; absent when not
 *     told
 * @param basis whether values cover the interval, all time up to its end, or a sample in it
 */
public record MeasurementWindow(
        @Nullable Instant start,
        @Nullable Instant stop,
        @Nullable Duration duration,
        Basis basis) implements Serializable {
    /** A window of which nothing is known. */
    public static final MeasurementWindow UNKNOWN = new MeasurementWindow(null, null, null, Basis.UNSPECIFIED);

    /** Checks that the basis is there. */
    public MeasurementWindow {
        Objects.requireNonNull(basis, "basis");
    }

    /**
     * The window's length: as told, else from start to stop where these are in order.
     *
     * @return the length; empty when it is not told and cannot be had from start and stop
     */
    public Optional<Duration> length() {
        if (duration != null) {
            return Optional.of(duration);
        }
        if (start == null || stop == null || stop.isBefore(start)) {
            return Optional.empty();
        }
        return Optional.of(Duration.between(start, stop));
    }

    /**
     * The window's beginning: as told, else stop less duration.
     *
     * @return the beginning; empty when it is neither told nor to be had from stop and duration, or would be before {@link Instant#MIN}
     */
    public Optional<Instant> beginning() {
        if (start != null) {
            return Optional.of(start);
        }
        return stop == null || duration == null ? Optional.empty() : sum(stop, duration.negated());
    }

    /**
     * The window's end: as told, else start plus duration.
     *
     * @return the end; empty when it is neither told nor to be had from start and duration, or would be beyond {@link Instant#MAX}
     */
    public Optional<Instant> end() {
        if (stop != null) {
            return Optional.of(stop);
        }
        return start == null || duration == null ? Optional.empty() : sum(start, duration);
    }

    private static Optional<Instant> sum(Instant instant, Duration duration) {
        try {
            return Optional.of(instant.plus(duration));
        } catch (DateTimeException | ArithmeticException e) {
            // Beyond what an Instant holds.
            return Optional.empty();
        }
    }
}
