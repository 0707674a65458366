package io.vqreport.rtcpxr.packet;

import io.vqreport.codec.Loss;
import java.util.List;
import java.util.Objects;

/**
 * What {@link VoipMetricsBridge} made, and what it could not carry over.
 *
 * @param value what was made
 * @param losses what was clamped, rounded, left out or set for want of a value; the path is the name of the text's parameter, for example {@code
 *     Signal/SL}
 * @param <T> its type
 */
public record Bridged<T>(T value, List<Loss> losses) {
    /** Checks that the value is there and copies the list. */
    public Bridged {
        Objects.requireNonNull(value, "value");
        losses = List.copyOf(losses);
    }
}
