package io.vqreport.webrtc;

import io.vqreport.model.Redacted;
import io.vqreport.webrtc.internal.PlainMap;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A signal that failed.
 *
 * @param signal offer, answer, ice, end or route-call; absent when not told
 * @param source who sent it: a role or an id; absent when not told
 * @param target whom it was sent to; absent when not told
 * @param error what went wrong; absent when not told
 * @param tsOffset how far it is from the message's time, as sent; absent when not told
 * @param extras further members, as plain values
 */
public record SignalErrorEvent(
        @Nullable String signal,
        @Nullable String source,
        @Nullable String target,
        @Nullable String error,
        @Nullable BigDecimal tsOffset,
        Map<String, @Nullable Object> extras)
        implements ServerEvent {
    /** Copies the map. */
    public SignalErrorEvent {
        extras = PlainMap.copyOf(extras);
    }

    /**
     * What the signal is about, as a constant.
     *
     * @return the constant; empty when not told or not one the format lists
     */
    public Optional<SignalKind> kind() {
        return Optional.ofNullable(signal).flatMap(SignalKind::of);
    }

    /** Shows kind and time; of names and texts only the length, of extras only the names. */
    @Override
    public String toString() {
        return "SignalErrorEvent[signal=" + signal
                + ", source=" + Redacted.text(source)
                + ", target=" + Redacted.text(target)
                + ", error=" + Redacted.text(error)
                + ", tsOffset=" + tsOffset + ", extras=" + extras.keySet() + "]";
    }
}
