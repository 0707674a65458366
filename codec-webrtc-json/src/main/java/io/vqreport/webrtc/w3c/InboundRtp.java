package io.vqreport.webrtc.w3c;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/**
 * An RTP stream that is received, measured by this end ({@code inbound-rtp}).
 *
 * <p>Whatever the accessors do not give is had from {@link #members}.
 *
 * @param head id, type and timestamp
 * @param members all members, in the wire's own units
 */
public record InboundRtp(EntryHead head, StatsMembers members) implements ReceivedRtpStreamStats {
    /**
     * {@code mid}.
     *
     * @return the text as sent; empty when not sent
     */
    public Optional<String> mid() {
        return members.text(StatsMember.MID);
    }

    /**
     * {@code trackIdentifier}.
     *
     * @return the text as sent; empty when not sent
     */
    public Optional<String> trackIdentifier() {
        return members.text(StatsMember.TRACK_IDENTIFIER);
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
     * {@code packetsDiscarded}.
     *
     * @return the number, in packets, since the entry began; empty when not sent
     */
    public OptionalLong packetsDiscarded() {
        return members.count(StatsMember.PACKETS_DISCARDED);
    }

    /**
     * {@code bytesReceived}.
     *
     * @return the number, in bytes, since the entry began; empty when not sent
     */
    public OptionalLong bytesReceived() {
        return members.count(StatsMember.BYTES_RECEIVED);
    }

    /**
     * {@code headerBytesReceived}.
     *
     * @return the number, in bytes, since the entry began; empty when not sent
     */
    public OptionalLong headerBytesReceived() {
        return members.count(StatsMember.HEADER_BYTES_RECEIVED);
    }

    /**
     * {@code jitterBufferDelay}.
     *
     * @return the number, in seconds, since the entry began, summed over the samples or frames; empty when not sent
     */
    public OptionalDouble jitterBufferDelaySeconds() {
        return members.number(StatsMember.JITTER_BUFFER_DELAY);
    }

    /**
     * {@code jitterBufferTargetDelay}.
     *
     * @return the number, in seconds, since the entry began, summed over the samples or frames; empty when not sent
     */
    public OptionalDouble jitterBufferTargetDelaySeconds() {
        return members.number(StatsMember.JITTER_BUFFER_TARGET_DELAY);
    }

    /**
     * {@code jitterBufferEmittedCount}.
     *
     * @return the number, since the entry began; empty when not sent
     */
    public OptionalLong jitterBufferEmittedCount() {
        return members.count(StatsMember.JITTER_BUFFER_EMITTED_COUNT);
    }

    /**
     * {@code totalSamplesReceived}.
     *
     * @return the number, in samples, since the entry began; empty when not sent
     */
    public OptionalLong totalSamplesReceived() {
        return members.count(StatsMember.TOTAL_SAMPLES_RECEIVED);
    }

    /**
     * {@code concealedSamples}.
     *
     * @return the number, in samples, since the entry began; empty when not sent
     */
    public OptionalLong concealedSamples() {
        return members.count(StatsMember.CONCEALED_SAMPLES);
    }

    /**
     * {@code silentConcealedSamples}.
     *
     * @return the number, in samples, since the entry began; empty when not sent
     */
    public OptionalLong silentConcealedSamples() {
        return members.count(StatsMember.SILENT_CONCEALED_SAMPLES);
    }

    /**
     * {@code concealmentEvents}.
     *
     * @return the number, since the entry began; empty when not sent
     */
    public OptionalLong concealmentEvents() {
        return members.count(StatsMember.CONCEALMENT_EVENTS);
    }

    /**
     * {@code audioLevel}.
     *
     * @return the number, linear, 0 to 1, where 1 is 0 dBov; empty when not sent
     */
    public OptionalDouble audioLevelLinear() {
        return members.number(StatsMember.AUDIO_LEVEL);
    }

    /**
     * {@code framesReceived}.
     *
     * @return the number, in frames, since the entry began; empty when not sent
     */
    public OptionalLong framesReceived() {
        return members.count(StatsMember.FRAMES_RECEIVED);
    }

    /**
     * {@code framesDecoded}.
     *
     * @return the number, in frames, since the entry began; empty when not sent
     */
    public OptionalLong framesDecoded() {
        return members.count(StatsMember.FRAMES_DECODED);
    }

    /**
     * {@code framesDropped}.
     *
     * @return the number, in frames, since the entry began; empty when not sent
     */
    public OptionalLong framesDropped() {
        return members.count(StatsMember.FRAMES_DROPPED);
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
     * {@code freezeCount}.
     *
     * @return the number, since the entry began; empty when not sent
     */
    public OptionalLong freezeCount() {
        return members.count(StatsMember.FREEZE_COUNT);
    }

    /**
     * {@code totalFreezesDuration}.
     *
     * @return the number, in seconds, since the entry began; empty when not sent
     */
    public OptionalDouble totalFreezesDurationSeconds() {
        return members.number(StatsMember.TOTAL_FREEZES_DURATION);
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
}
