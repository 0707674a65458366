package io.vqreport.webrtc.w3c;

import java.util.OptionalLong;

/**
 * An RTP stream as its sender saw it, whether that is this end or the far one ({@code RTCSentRtpStreamStats}, W3C
 * webrtc-stats).
 */
public sealed interface SentRtpStreamStats extends RtpStreamStats permits OutboundRtp, RemoteOutboundRtp {
    /**
     * {@code packetsSent}.
     *
     * @return the number, in packets, since the entry began; empty when not sent
     */
    default OptionalLong packetsSent() {
        return members().count(StatsMember.PACKETS_SENT);
    }

    /**
     * {@code bytesSent}.
     *
     * @return the number, in bytes, since the entry began; empty when not sent
     */
    default OptionalLong bytesSent() {
        return members().count(StatsMember.BYTES_SENT);
    }
}
