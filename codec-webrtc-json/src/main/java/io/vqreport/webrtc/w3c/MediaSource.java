package io.vqreport.webrtc.w3c;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/**
 * What is sent, before it is encoded ({@code media-source}).
 *
 * <p>Whatever the accessors do not give is had from {@link #members}.
 *
 * @param head id, type and timestamp
 * @param members all members, in the wire's own units
 */
public record MediaSource(EntryHead head, StatsMembers members) implements StatsEntry {
    /**
     * What is sent.
     *
     * @return {@code audio} or {@code video}; empty when not sent
     */
    public Optional<String> kind() {
        return members.text(StatsMember.KIND);
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
     * {@code audioLevel}.
     *
     * @return the number, linear, 0 to 1, where 1 is 0 dBov; empty when not sent
     */
    public OptionalDouble audioLevelLinear() {
        return members.number(StatsMember.AUDIO_LEVEL);
    }

    /**
     * {@code totalAudioEnergy}.
     *
     * @return the number, since the entry began; empty when not sent
     */
    public OptionalDouble totalAudioEnergy() {
        return members.number(StatsMember.TOTAL_AUDIO_ENERGY);
    }

    /**
     * {@code totalSamplesDuration}.
     *
     * @return the number, in seconds, since the entry began; empty when not sent
     */
    public OptionalDouble totalSamplesDurationSeconds() {
        return members.number(StatsMember.TOTAL_SAMPLES_DURATION);
    }

    /**
     * {@code echoReturnLoss}.
     *
     * @return the number, in dB; empty when not sent
     */
    public OptionalDouble echoReturnLossDecibels() {
        return members.number(StatsMember.ECHO_RETURN_LOSS);
    }

    /**
     * {@code echoReturnLossEnhancement}.
     *
     * @return the number, in dB; empty when not sent
     */
    public OptionalDouble echoReturnLossEnhancementDecibels() {
        return members.number(StatsMember.ECHO_RETURN_LOSS_ENHANCEMENT);
    }

    /**
     * {@code width}.
     *
     * @return the number, in pixels; empty when not sent
     */
    public OptionalLong width() {
        return members.count(StatsMember.WIDTH);
    }

    /**
     * {@code height}.
     *
     * @return the number, in pixels; empty when not sent
     */
    public OptionalLong height() {
        return members.count(StatsMember.HEIGHT);
    }

    /**
     * {@code frames}.
     *
     * @return the number, in frames, since the entry began; empty when not sent
     */
    public OptionalLong frames() {
        return members.count(StatsMember.FRAMES);
    }

    /**
     * {@code framesPerSecond}.
     *
     * @return the number, in frames/s; empty when not sent
     */
    public OptionalDouble framesPerSecond() {
        return members.number(StatsMember.FRAMES_PER_SECOND);
    }
}
