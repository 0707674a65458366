package io.vqreport.webrtc;

import io.vqreport.webrtc.internal.PlainMap;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The {@code remote} block of a medium: the stream the media server receives.
 *
 * <p>Numbers are held as they were sent, digit for digit. A value that is no number, null included, stands in {@code extras} under its
 * name.
 *
 * @param bytesReceived bytes received in this interval; absent when not told
 * @param firCount Full Intra Requests (RFC 5104 section 4.3.1); video only; absent when not told
 * @param jitter interarrival jitter in ms; absent when not told
 * @param nackCount generic NACKs (RFC 4585 section 6.2.1); video only; absent when not told
 * @param packetsLost packets lost in this interval, negative where duplicates came; absent when not told
 * @param packetsLostFraction share of packets lost in percent, 0..100, though the name says fraction; absent when not told
 * @param packetsReceived packets received in this interval; absent when not told
 * @param pliCount Picture Loss Indications (RFC 4585 section 6.3.1); video only; absent when not told
 * @param rtt round-trip time in ms; absent when not told
 * @param extras members the format does not list, and listed ones without a usable value, as plain values: {@link String}, {@link Boolean},
 *     {@link Long}, {@link JsonNumber}, lists, maps and null
 */
public record ReceivedStats(
        @Nullable Long bytesReceived,
        @Nullable Long firCount,
        @Nullable BigDecimal jitter,
        @Nullable Long nackCount,
        @Nullable Long packetsLost,
        @Nullable BigDecimal packetsLostFraction,
        @Nullable Long packetsReceived,
        @Nullable Long pliCount,
        @Nullable BigDecimal rtt,
        Map<String, @Nullable Object> extras)
        implements Serializable {
    /** Copies the map. */
    public ReceivedStats {
        extras = PlainMap.copyOf(extras);
    }

    /** Shows the numbers, of extras only the names. */
    @Override
    public String toString() {
        return "ReceivedStats["
                + "bytesReceived=" + bytesReceived
                + ", firCount=" + firCount
                + ", jitter=" + jitter
                + ", nackCount=" + nackCount
                + ", packetsLost=" + packetsLost
                + ", packetsLostFraction=" + packetsLostFraction
                + ", packetsReceived=" + packetsReceived
                + ", pliCount=" + pliCount
                + ", rtt=" + rtt
                + ", extras="
                + extras.keySet()
                + "]";
    }
}
