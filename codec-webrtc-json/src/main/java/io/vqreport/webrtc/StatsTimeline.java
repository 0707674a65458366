package io.vqreport.webrtc;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where the stats messages of one tag set stand in time. A message counts what happened since the one before it, and does not say how long that
 * was; whoever keeps one timeline for each {@link ServerMessage#tags()} knows.
 *
 * <pre>{@code
 * StatsTimeline timeline = timelines.getOrDefault(message.tags(), StatsTimeline.START);
 * Optional<Decoded<QualityReport>> report = reader.toQualityReport(decoded, timeline);
 * timelines.put(message.tags(), timeline.with(message, reader.profile()));
 * }</pre>
 *
 * @param last the time of the latest message; absent before the first
 */
public record StatsTimeline(@Nullable Instant last) implements Serializable {
    /** The timeline before the first message. */
    public static final StatsTimeline START = new StatsTimeline(null);

    /**
     * When the interval began that a message speaks of.
     *
     * @param stop the message's time
     * @return the time of the message before; empty for the first message, and where time did not go on
     */
    public Optional<Instant> startOf(Instant stop) {
        return Optional.ofNullable(last).filter(start -> start.isBefore(stop));
    }

    /**
     * How long the interval was that a message speaks of.
     *
     * @param stop the message's time
     * @return the length, more than 0; empty for the first message, and where time did not go on
     */
    public Optional<Duration> lengthTo(Instant stop) {
        return startOf(stop).map(start -> Duration.between(start, stop));
    }

    /**
     * The timeline behind a message.
     *
     * @param message the message
     * @param profile how its time is read
     * @return the timeline with the message's time; this one where the message has none
     */
    public StatsTimeline with(ServerMessage message, ServerProfile profile) {
        return profile.time(message).map(StatsTimeline::new).orElse(this);
    }
}
