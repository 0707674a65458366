package io.vqreport.webrtc.w3c;

import java.util.OptionalDouble;
import java.util.OptionalLong;

/**
 * An RTP stream as its receiver saw it, whether that is this end or the far one ({@code RTCReceivedRtpStreamStats}, W3C
 * webrtc-stats).
 */
public sealed interface ReceivedRtpStreamStats extends RtpStreamStats permits InboundRtp, RemoteInboundRtp {
    /**
     * {@code packetsReceived}.
     *
     * @return the number, in packets, since the entry began; empty when not sent
     */
    default OptionalLong packetsReceived() {
        return members().count(StatsMember.PACKETS_RECEIVED);
    }

    /**
     * {@code packetsLost}.
     *
     * @return the number, in packets, since the entry began, may be negative; empty when not sent
     */
    default OptionalLong packetsLost() {
        return members().count(StatsMember.PACKETS_LOST);
    }

    /**
     * {@code jitter}.
     *
     * @return the number, in seconds; empty when not sent
     */
    default OptionalDouble jitterSeconds() {
        return members().number(StatsMember.JITTER);
    }
}
