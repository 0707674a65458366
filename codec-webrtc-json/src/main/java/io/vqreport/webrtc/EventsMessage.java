package io.vqreport.webrtc;

import java.util.List;
import java.util.Objects;

/**
 * An events message: what happened in one session.
 *
 * @param events the events, in the message's order
 * @param envelope tags, time and kind
 */
public record EventsMessage(List<ServerEvent> events, MessageEnvelope envelope) implements ServerMessage {
    /** Copies the list. */
    public EventsMessage {
        Objects.requireNonNull(envelope, "envelope");
        events = List.copyOf(events);
    }
}
