package io.vqreport.webrtc.w3c;

import java.util.Optional;
import java.util.OptionalLong;

/**
 * A codec that streams refer to ({@code codec}).
 *
 * <p>Whatever the accessors do not give is had from {@link #members}.
 *
 * @param head id, type and timestamp
 * @param members all members, in the wire's own units
 */
public record CodecStats(EntryHead head, StatsMembers members) implements StatsEntry {
    /**
     * {@code payloadType}.
     *
     * @return the number; empty when not sent
     */
    public OptionalLong payloadType() {
        return members.count(StatsMember.PAYLOAD_TYPE);
    }

    /**
     * {@code mimeType}.
     *
     * @return the text as sent; empty when not sent
     */
    public Optional<String> mimeType() {
        return members.text(StatsMember.MIME_TYPE);
    }

    /**
     * {@code clockRate}.
     *
     * @return the number, in Hz; empty when not sent
     */
    public OptionalLong clockRate() {
        return members.count(StatsMember.CLOCK_RATE);
    }

    /**
     * {@code channels}.
     *
     * @return the number; empty when not sent
     */
    public OptionalLong channels() {
        return members.count(StatsMember.CHANNELS);
    }

    /**
     * {@code sdpFmtpLine}.
     *
     * @return the text as sent; empty when not sent
     */
    public Optional<String> sdpFmtpLine() {
        return members.text(StatsMember.SDP_FMTP_LINE);
    }

    /**
     * {@code transportId}.
     *
     * @return the text as sent; empty when not sent
     */
    public Optional<String> transportId() {
        return members.text(StatsMember.TRANSPORT_ID);
    }
}
