package io.vqreport.webrtc;

import io.vqreport.model.Redacted;
import io.vqreport.webrtc.internal.PlainMap;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The {@code network} block: the network path that the streams share.
 *
 * <p>Numbers are held as they were sent, digit for digit. A value that is no number, null included, stands in {@code extras} under its
 * name.
 *
 * @param availableReceiveBandwidth estimated bandwidth for receiving in kbit/s; absent when not told
 * @param availableSendBandwidth estimated bandwidth for sending in kbit/s; absent when not told
 * @param bytesReceived bytes received in this interval, all streams together; absent when not told
 * @param bytesSent bytes sent in this interval, all streams together; absent when not told
 * @param localAddress address and port of the server's candidate, as sent; absent when not told
 * @param remoteAddress address and port of the peer's candidate, as sent; absent when not told
 * @param rtt round-trip time of the path in ms; absent when not told
 * @param extras members the format does not list, and listed ones without a usable value, as plain values: {@link String}, {@link Boolean},
 *     {@link Long}, {@link JsonNumber}, lists, maps and null
 */
public record NetworkStats(
        @Nullable BigDecimal availableReceiveBandwidth,
        @Nullable BigDecimal availableSendBandwidth,
        @Nullable Long bytesReceived,
        @Nullable Long bytesSent,
        @Nullable String localAddress,
        @Nullable String remoteAddress,
        @Nullable BigDecimal rtt,
        Map<String, @Nullable Object> extras)
        implements Serializable {
    /** Copies the map. */
    public NetworkStats {
        extras = PlainMap.copyOf(extras);
    }

    /** Shows the numbers, of addresses only the length, of extras only the names. */
    @Override
    public String toString() {
        return "NetworkStats["
                + "availableReceiveBandwidth=" + availableReceiveBandwidth
                + ", availableSendBandwidth=" + availableSendBandwidth
                + ", bytesReceived=" + bytesReceived
                + ", bytesSent=" + bytesSent
                + ", localAddress=" + Redacted.text(localAddress)
                + ", remoteAddress=" + Redacted.text(remoteAddress)
                + ", rtt=" + rtt
                + ", extras="
                + extras.keySet()
                + "]";
    }
}
