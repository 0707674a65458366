package io.vqreport.webrtc;

import io.vqreport.model.Redacted;
import io.vqreport.webrtc.internal.PlainMap;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A track that was added.
 *
 * @param track the kind: audio, video or data; absent when not told
 * @param name the track's name; absent when not told
 * @param owner whose it is: a role or an id; absent when not told
 * @param externalId the track's id; absent when not told
 * @param groupId the id of the stream it belongs to; absent when not told
 * @param tsOffset how far it is from the message's time, as sent; absent when not told
 * @param extras further members, as plain values
 */
public record TrackEvent(
        @Nullable String track,
        @Nullable String name,
        @Nullable String owner,
        @Nullable String externalId,
        @Nullable String groupId,
        @Nullable BigDecimal tsOffset,
        Map<String, @Nullable Object> extras)
        implements ServerEvent {
    /** Copies the map. */
    public TrackEvent {
        extras = PlainMap.copyOf(extras);
    }

    /**
     * What the track carries, as a constant.
     *
     * @return the constant; empty when not told or not one the format lists
     */
    public Optional<TrackKind> kind() {
        return Optional.ofNullable(track).flatMap(TrackKind::of);
    }

    /** Shows kind and time; of names and texts only the length, of extras only the names. */
    @Override
    public String toString() {
        return "TrackEvent[track=" + track
                + ", name=" + Redacted.text(name)
                + ", owner=" + Redacted.text(owner)
                + ", externalId=" + Redacted.text(externalId)
                + ", groupId=" + Redacted.text(groupId)
                + ", tsOffset=" + tsOffset + ", extras=" + extras.keySet() + "]";
    }
}
