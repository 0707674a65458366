package io.vqreport.webrtc.w3c;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/**
 * An RTP stream that is sent, counted by this end ({@code outbound-rtp}).
 *
 * <p>Whatever the accessors do not give is had from {@link #members}.
 *
 * @param head id, type and timestamp
 * @param members all members, in the wire's own units
 */
public record OutboundRtp(EntryHead head, StatsMembers members) implements SentRtpStreamStats {
    /**
     * {@code mid}.
     *
     * @return the text as sent; empty when not sent
     */
    public Optional<String> mid() {
        return members.text(StatsMember.MID);
    }

    /**
     * {@code rid}.
     *
     * @return the text as sent; empty when not sent
     */
    public Optional<String> rid() {
        return members.text(StatsMember.RID);
    }

    /**
     * {@code mediaSourceId}.
     *
     * @return the text as sent; empty when not sent
     */
    public Optional<String> mediaSourceId() {
        return members.text(StatsMember.MEDIA_SOURCE_ID);
    }

    /**
     * {@code remoteId}.
     *
     * @return the text as sent; empty when not sent
     */
    public Optional<String> remoteId() {
        return members.text(StatsMember.REMOTE_ID);
    }

    /**
     * {@code headerBytesSent}.
     *
     * @return the number, in bytes, since the entry began; empty when not sent
     */
    public OptionalLong headerBytesSent() {
        return members.count(StatsMember.HEADER_BYTES_SENT);
    }

    /**
     * {@code retransmittedPacketsSent}.
     *
     * @return the number, in packets, since the entry began; empty when not sent
     */
    public OptionalLong retransmittedPacketsSent() {
        return members.count(StatsMember.RETRANSMITTED_PACKETS_SENT);
    }

    /**
     * {@code retransmittedBytesSent}.
     *
     * @return the number, in bytes, since the entry began; empty when not sent
     */
    public OptionalLong retransmittedBytesSent() {
        return members.count(StatsMember.RETRANSMITTED_BYTES_SENT);
    }

    /**
     * {@code targetBitrate}.
     *
     * @return the number, in bit/s; empty when not sent
     */
    public OptionalDouble targetBitrateBitsPerSecond() {
        return members.number(StatsMember.TARGET_BITRATE);
    }

    /**
     * {@code framesSent}.
     *
     * @return the number, in frames, since the entry began; empty when not sent
     */
    public OptionalLong framesSent() {
        return members.count(StatsMember.FRAMES_SENT);
    }

    /**
     * {@code framesEncoded}.
     *
     * @return the number, in frames, since the entry began; empty when not sent
     */
    public OptionalLong framesEncoded() {
        return members.count(StatsMember.FRAMES_ENCODED);
    }

    /**
     * {@code framesPerSecond}.
     *
     * @return the number, in frames/s; empty when not sent
     */
    public OptionalDouble framesPerSecond() {
        return members.number(StatsMember.FRAMES_PER_SECOND);
    }

    /**
     * {@code qualityLimitationReason}.
     *
     * @return the text as sent; empty when not sent
     */
    public Optional<String> qualityLimitationReason() {
        return members.text(StatsMember.QUALITY_LIMITATION_REASON);
    }

    /**
     * {@code nackCount}.
     *
     * @return the number, since the entry began; empty when not sent
     */
    public OptionalLong nackCount() {
        return members.count(StatsMember.NACK_COUNT);
    }

    /**
     * {@code firCount}.
     *
     * @return the number, since the entry began; empty when not sent
     */
    public OptionalLong firCount() {
        return members.count(StatsMember.FIR_COUNT);
    }

    /**
     * {@code pliCount}.
     *
     * @return the number, since the entry began; empty when not sent
     */
    public OptionalLong pliCount() {
        return members.count(StatsMember.PLI_COUNT);
    }

    /**
     * {@code active}.
     *
     * @return the value; empty when not sent
     */
    public Optional<Boolean> active() {
        return members.flag(StatsMember.ACTIVE);
    }
}
