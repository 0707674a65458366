package io.vqreport.webrtc.w3c;

import java.util.Optional;
import java.util.OptionalLong;

/**
 * An RTP stream, seen from whichever end and in whichever direction ({@code RTCRtpStreamStats}, W3C webrtc-stats).
 */
public sealed interface RtpStreamStats extends StatsEntry permits ReceivedRtpStreamStats, SentRtpStreamStats {
    /**
     * {@code ssrc}.
     *
     * @return the number; empty when not sent
     */
    default OptionalLong ssrc() {
        return members().count(StatsMember.SSRC);
    }

    /**
     * What the stream carries.
     *
     * @return {@code audio} or {@code video}; empty when not sent
     */
    default Optional<String> kind() {
        return members().text(StatsMember.KIND).or(() -> members().text(StatsMember.MEDIA_TYPE));
    }

    /**
     * {@code transportId}.
     *
     * @return the text as sent; empty when not sent
     */
    default Optional<String> transportId() {
        return members().text(StatsMember.TRANSPORT_ID);
    }

    /**
     * {@code codecId}.
     *
     * @return the text as sent; empty when not sent
     */
    default Optional<String> codecId() {
        return members().text(StatsMember.CODEC_ID);
    }
}
