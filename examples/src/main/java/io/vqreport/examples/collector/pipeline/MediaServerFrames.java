package io.vqreport.examples.collector.pipeline;

import io.vqreport.codec.DecodeOptions;
import io.vqreport.codec.Decoded;
import io.vqreport.model.CallIdentity;
import io.vqreport.webrtc.CallTimeline;
import io.vqreport.webrtc.EventsMessage;
import io.vqreport.webrtc.MediaServerReader;
import io.vqreport.webrtc.MediaServerStats;
import io.vqreport.webrtc.ServerMessage;
import io.vqreport.webrtc.ServerTags;
import io.vqreport.webrtc.StatsMessage;
import io.vqreport.webrtc.StatsTimeline;
import io.vqreport.webrtc.TimedEvent;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads the media server's messages by the format's own types, for two things that the neutral way does not tell: an event's time and kind, and
 * when the interval of a stats message began, which only the message before it knows, a frame earlier. Thread-safe; the order of frames is the
 * caller's matter.
 */
final class MediaServerFrames {
    /** The format's id. */
    static final String FORMAT = "media-server";

    /** So many legs of calls are remembered; the one that was silent longest is forgotten first. */
    private static final int MAX_LEGS = 10_000;

    private final MediaServerReader reader;
    private final Map<ServerTags, StatsTimeline> legs = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<ServerTags, StatsTimeline> eldest) {
            return size() > MAX_LEGS;
        }
    };

    MediaServerFrames(DecodeOptions options) {
        this.reader = MediaServerStats.reader(options);
    }

    /** Reads all messages; where one ends the reading, those before it are kept. */
    void read(byte[] body, ReceiptDecoder.Collected collected) {
        try {
            reader.decodeAll(new ByteArrayInputStream(body), message -> message(message, collected));
        } catch (IOException e) {
            throw new UncheckedIOException("memory cannot fail", e);
        }
    }

    private void message(Decoded<ServerMessage> message, ReceiptDecoder.Collected collected) {
        if (message.value() instanceof StatsMessage stats) {
            reader.toQualityReport(message, step(stats)).ifPresent(collected::report);
        } else if (message.value() instanceof EventsMessage events) {
            message.problems().forEach(collected::problem);
            events(events, collected.events);
        }
    }

    private synchronized StatsTimeline step(StatsMessage stats) {
        StatsTimeline before = legs.getOrDefault(stats.tags(), StatsTimeline.START);
        legs.put(stats.tags(), before.with(stats, reader.profile()));
        return before;
    }

    private void events(EventsMessage message, List<CallEvent> found) {
        CallIdentity call = CallIdentity.builder()
                .sessionId(message.sessionId().orElse(null))
                .conversationId(message.conversationId().orElse(null))
                .build();
        for (TimedEvent event : CallTimeline.of(message, reader.profile()).events()) {
            found.add(ServerEvents.of(call, event));
        }
    }
}
