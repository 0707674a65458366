package io.vqreport.examples.collector.pipeline;

import io.vqreport.codec.DecodeOptions;
import io.vqreport.codec.Decoded;
import io.vqreport.model.CallIdentity;
import io.vqreport.webrtc.CallTimeline;
import io.vqreport.webrtc.EventsMessage;
import io.vqreport.webrtc.MediaServerReader;
import io.vqreport.webrtc.MediaServerStats;
import io.vqreport.webrtc.ServerMessage;
import io.vqreport.webrtc.StatsTimelines;
import io.vqreport.webrtc.TimedEvent;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

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
    private final StatsTimelines legs = new StatsTimelines(MAX_LEGS);

    MediaServerFrames(DecodeOptions options) {
        this.reader = MediaServerStats.reader(options);
    }

    /** Reads all messages; a bad one leaves the others alone. */
    void read(byte[] body, ReceiptDecoder.Collected collected) {
        try {
            reader.decodeAll(new ByteArrayInputStream(body), message -> message(message, collected), collected::refuse);
        } catch (IOException e) {
            throw new UncheckedIOException("memory cannot fail", e);
        }
    }

    private void message(Decoded<ServerMessage> message, ReceiptDecoder.Collected collected) {
        reader.toQualityReport(message, legs).ifPresent(collected::report);
        if (message.value() instanceof EventsMessage events) {
            message.problems().forEach(collected::problem);
            events(events, collected.events);
        }
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
