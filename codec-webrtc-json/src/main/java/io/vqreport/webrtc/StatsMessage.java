package io.vqreport.webrtc;

import io.vqreport.webrtc.internal.PlainMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A stats message: what one leg of a call sent and received in one interval.
 *
 * @param audio the audio streams; absent when not told
 * @param network the network path; absent when not told
 * @param video the video streams; absent when not told, as in calls without video
 * @param extras further members beside these three, and these without a usable value, as plain values
 * @param envelope tags, time and kind
 */
public record StatsMessage(
        @Nullable MediaStats audio,
        @Nullable NetworkStats network,
        @Nullable MediaStats video,
        Map<String, @Nullable Object> extras,
        MessageEnvelope envelope)
        implements ServerMessage {
    /** Copies the map. */
    public StatsMessage {
        Objects.requireNonNull(envelope, "envelope");
        extras = PlainMap.copyOf(extras);
    }

    /** Shows the numbers; of extras only the names. */
    @Override
    public String toString() {
        return "StatsMessage[audio=" + audio + ", network=" + network + ", video=" + video + ", extras="
                + extras.keySet() + ", envelope=" + envelope + "]";
    }
}
