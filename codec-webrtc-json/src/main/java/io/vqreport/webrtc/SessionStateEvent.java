package io.vqreport.webrtc;

import io.vqreport.webrtc.internal.PlainMap;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The session's start or end.
 *
 * @param state start or stop; absent when not told
 * @param tsOffset how far it is from the message's time, as sent; absent when not told
 * @param extras further members, as plain values
 */
public record SessionStateEvent(
        @Nullable String state, @Nullable BigDecimal tsOffset, Map<String, @Nullable Object> extras)
        implements ServerEvent {
    /** Copies the map. */
    public SessionStateEvent {
        extras = PlainMap.copyOf(extras);
    }

    /**
     * The new state, as a constant.
     *
     * @return the constant; empty when not told or not one the format lists
     */
    public Optional<SessionState> sessionState() {
        return Optional.ofNullable(state).flatMap(SessionState::of);
    }

    /** Shows state and time, of extras only the names. */
    @Override
    public String toString() {
        return "SessionStateEvent[state=" + state + ", tsOffset=" + tsOffset + ", extras=" + extras.keySet() + "]";
    }
}
