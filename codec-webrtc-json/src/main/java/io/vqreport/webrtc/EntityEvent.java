package io.vqreport.webrtc;

import io.vqreport.model.Redacted;
import io.vqreport.webrtc.internal.PlainMap;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Someone who takes part in the session.
 *
 * @param entity the role: agent or customer; absent when not told
 * @param externalId the agent's or customer's id; absent when not told
 * @param name the entity's name in other events; absent when not told
 * @param tsOffset how far it is from the message's time, as sent; absent when not told
 * @param extras further members, as plain values
 */
public record EntityEvent(
        @Nullable String entity,
        @Nullable String externalId,
        @Nullable String name,
        @Nullable BigDecimal tsOffset,
        Map<String, @Nullable Object> extras)
        implements ServerEvent {
    /** Copies the map. */
    public EntityEvent {
        extras = PlainMap.copyOf(extras);
    }

    /**
     * The role, as a constant.
     *
     * @return the constant; empty when not told or not one the format lists
     */
    public Optional<EntityRole> role() {
        return Optional.ofNullable(entity).flatMap(EntityRole::of);
    }

    /** Shows kind and time; of names and texts only the length, of extras only the names. */
    @Override
    public String toString() {
        return "EntityEvent[entity=" + entity
                + ", externalId=" + Redacted.text(externalId)
                + ", name=" + Redacted.text(name)
                + ", tsOffset=" + tsOffset + ", extras=" + extras.keySet() + "]";
    }
}
