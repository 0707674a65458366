package io.vqreport.webrtc;

import io.vqreport.webrtc.internal.PlainMap;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An event of a type the format does not list, or of none, kept whole.
 *
 * @param extras all its members, type and tsOffset included, as plain values
 */
public record UnknownEvent(Map<String, @Nullable Object> extras) implements ServerEvent {
    /** Copies the map. */
    public UnknownEvent {
        extras = PlainMap.copyOf(extras);
    }

    /**
     * The type it names.
     *
     * @return the type; empty when it names none
     */
    public Optional<String> type() {
        return extras.get("type") instanceof String type ? Optional.of(type) : Optional.empty();
    }

    @Override
    public @Nullable BigDecimal tsOffset() {
        return JsonNumber.toDecimal(extras.get("tsOffset")).orElse(null);
    }

    /** Shows the names of its members. */
    @Override
    public String toString() {
        return "UnknownEvent[extras=" + extras.keySet() + "]";
    }
}
