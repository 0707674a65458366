package io.vqreport.webrtc;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One event of a session, as it was sent. */
public sealed interface ServerEvent extends Serializable
        permits SignalEvent,
                SignalErrorEvent,
                IceStateChangeEvent,
                MediaStateEvent,
                TrackEvent,
                EntityEvent,
                SessionStateEvent,
                UnknownEvent {
    /**
     * How far the event is from the message's time, as sent. Unit and sign are not told by the format ({@link ServerProfile}).
     *
     * @return the number; absent when not told
     */
    @Nullable
    BigDecimal tsOffset();

    /**
     * Members the format does not list for the event's type, and listed ones without a usable value, as plain values. For an {@link
     * UnknownEvent} all members.
     *
     * @return the members by name, in their order
     */
    Map<String, @Nullable Object> extras();
}
