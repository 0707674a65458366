package io.vqreport.webrtc;

import io.vqreport.model.Redacted;
import io.vqreport.webrtc.internal.PlainMap;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A new state of an entity's ICE transport.
 *
 * @param state the new state; absent when not told
 * @param entity the entity's name; absent when not told
 * @param tsOffset how far it is from the message's time, as sent; absent when not told
 * @param extras further members, as plain values
 */
public record IceStateChangeEvent(
        @Nullable String state,
        @Nullable String entity,
        @Nullable BigDecimal tsOffset,
        Map<String, @Nullable Object> extras)
        implements ServerEvent {
    /** Copies the map. */
    public IceStateChangeEvent {
        extras = PlainMap.copyOf(extras);
    }

    /**
     * The new state, as a constant.
     *
     * @return the constant; empty when not told or not one the format lists
     */
    public Optional<IceState> iceState() {
        return Optional.ofNullable(state).flatMap(IceState::of);
    }

    /** Shows kind and time; of names and texts only the length, of extras only the names. */
    @Override
    public String toString() {
        return "IceStateChangeEvent[state=" + state
                + ", entity=" + Redacted.text(entity)
                + ", tsOffset=" + tsOffset + ", extras=" + extras.keySet() + "]";
    }
}
