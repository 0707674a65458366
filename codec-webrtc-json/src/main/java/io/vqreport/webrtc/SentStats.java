package io.vqreport.webrtc;

import io.vqreport.webrtc.internal.PlainMap;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The {@code local} block of a medium: the stream the media server sends, with loss and jitter as the far end told it.
 *
 * <p>Numbers are held as they were sent, digit for digit. A value that is no number, null included, stands in {@code extras} under its
 * name.
 *
 * @param bytesSent bytes sent in this interval; absent when not told
 * @param firCount Full Intra Requests (RFC 5104 section 4.3.1); video only; absent when not told
 * @param framesSent frames sent in this interval; video only; absent when not told
 * @param jitter interarrival jitter in ms; absent when not told
 * @param mos estimated opinion score, 1..5; absent when not told
 * @param nackCount generic NACKs (RFC 4585 section 6.2.1); video only; absent when not told
 * @param packetsLost packets lost in this interval, negative where duplicates came; absent when not told
 * @param packetsLostFraction share of packets lost in percent, 0..100, though the name says fraction; absent when not told
 * @param packetsSent packets sent in this interval; absent when not told
 * @param pliCount Picture Loss Indications (RFC 4585 section 6.3.1); video only; absent when not told
 * @param rtt round-trip time in ms; absent when not told
 * @param extras members the format does not list, and listed ones without a usable value, as plain values: {@link String}, {@link Boolean},
 *     {@link Long}, {@link JsonNumber}, lists, maps and null
 */
public record SentStats(
        @Nullable Long bytesSent,
        @Nullable Long firCount,
        @Nullable Long framesSent,
        @Nullable BigDecimal jitter,
        @Nullable BigDecimal mos,
        @Nullable Long nackCount,
        @Nullable Long packetsLost,
        @Nullable BigDecimal packetsLostFraction,
        @Nullable Long packetsSent,
        @Nullable Long pliCount,
        @Nullable BigDecimal rtt,
        Map<String, @Nullable Object> extras)
        implements Serializable {
    /** Copies the map. */
    public SentStats {
        extras = PlainMap.copyOf(extras);
    }

    /** Shows the numbers, of extras only the names. */
    @Override
    public String toString() {
        return "SentStats["
                + "bytesSent=" + bytesSent
                + ", firCount=" + firCount
                + ", framesSent=" + framesSent
                + ", jitter=" + jitter
                + ", mos=" + mos
                + ", nackCount=" + nackCount
                + ", packetsLost=" + packetsLost
                + ", packetsLostFraction=" + packetsLostFraction
                + ", packetsSent=" + packetsSent
                + ", pliCount=" + pliCount
                + ", rtt=" + rtt
                + ", extras="
                + extras.keySet()
                + "]";
    }
}
