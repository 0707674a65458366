package io.vqreport.webrtc;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The timelines of all legs of calls that a source tells of, by their tags: what a collector keeps that is handed one message at a time, as by a
 * websocket, so that each report knows when its interval began. Thread-safe; the order of messages is the caller's matter.
 *
 * <pre>{@code
 * StatsTimelines timelines = new StatsTimelines(10_000);                          // one for each source
 * Decoded<ServerMessage> decoded = reader.decode(frame);
 * Optional<Decoded<QualityReport>> report = reader.toQualityReport(decoded, timelines);
 * }</pre>
 */
public final class StatsTimelines {
    private final int most;
    private final Map<ServerTags, StatsTimeline> legs = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<ServerTags, StatsTimeline> eldest) {
            return size() > most;
        }
    };

    /**
     * Starts without any.
     *
     * @param most how many legs are remembered, 1 or more; the one that was silent longest is forgotten first
     * @throws IllegalArgumentException when it is less than 1
     */
    public StatsTimelines(int most) {
        if (most < 1) {
            throw new IllegalArgumentException("at least one leg is remembered");
        }
        this.most = most;
    }

    /**
     * Goes on by one message.
     *
     * @param message the message
     * @param profile how its time is read
     * @return where the messages of its tags stood before it
     */
    public synchronized StatsTimeline step(ServerMessage message, ServerProfile profile) {
        StatsTimeline before = legs.getOrDefault(message.tags(), StatsTimeline.START);
        legs.put(message.tags(), before.with(message, profile));
        return before;
    }
}
