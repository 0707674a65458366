package io.vqreport.webrtc;

import io.vqreport.webrtc.internal.PlainMap;
import java.io.Serializable;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The {@code audio} or {@code video} block of a stats message. Mind the names: {@code local} is what the server sends, {@code remote} what it
 * receives.
 *
 * @param local the stream sent; absent when not told
 * @param remote the stream received; absent when not told
 * @param extras members the format does not list, and listed ones without a usable value, as plain values
 */
public record MediaStats(
        @Nullable SentStats local, @Nullable ReceivedStats remote, Map<String, @Nullable Object> extras)
        implements Serializable {
    /** Copies the map. */
    public MediaStats {
        extras = PlainMap.copyOf(extras);
    }

    /** Shows both streams, of extras only the names. */
    @Override
    public String toString() {
        return "MediaStats[local=" + local + ", remote=" + remote + ", extras=" + extras.keySet() + "]";
    }
}
