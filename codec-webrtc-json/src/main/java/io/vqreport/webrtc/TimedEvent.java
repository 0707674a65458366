package io.vqreport.webrtc;

import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An event with its absolute time.
 *
 * @param at when it was; absent when the message's time or the event's offset cannot be read
 * @param event the event
 */
public record TimedEvent(@Nullable Instant at, ServerEvent event) implements Serializable {
    /** Checks that the event is there. */
    public TimedEvent {
        Objects.requireNonNull(event, "event");
    }

    /**
     * When it was.
     *
     * @return the time; empty when it is not known
     */
    public Optional<Instant> time() {
        return Optional.ofNullable(at);
    }
}
