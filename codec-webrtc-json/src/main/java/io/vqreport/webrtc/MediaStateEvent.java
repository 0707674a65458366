package io.vqreport.webrtc;

import io.vqreport.model.Redacted;
import io.vqreport.webrtc.internal.PlainMap;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A track of an entity that began or ceased to send.
 *
 * @param activated activated or deactivated; absent when not told
 * @param entity the entity's name; absent when not told
 * @param track the track's name; absent when not told
 * @param tsOffset how far it is from the message's time, as sent; absent when not told
 * @param extras further members, as plain values
 */
public record MediaStateEvent(
        @Nullable String activated,
        @Nullable String entity,
        @Nullable String track,
        @Nullable BigDecimal tsOffset,
        Map<String, @Nullable Object> extras)
        implements ServerEvent {
    /** Copies the map. */
    public MediaStateEvent {
        extras = PlainMap.copyOf(extras);
    }

    /**
     * The new state, as a constant.
     *
     * @return the constant; empty when not told or not one the format lists
     */
    public Optional<MediaActivation> activation() {
        return Optional.ofNullable(activated).flatMap(MediaActivation::of);
    }

    /** Shows kind and time; of names and texts only the length, of extras only the names. */
    @Override
    public String toString() {
        return "MediaStateEvent[activated=" + activated
                + ", entity=" + Redacted.text(entity)
                + ", track=" + Redacted.text(track)
                + ", tsOffset=" + tsOffset + ", extras=" + extras.keySet() + "]";
    }
}
