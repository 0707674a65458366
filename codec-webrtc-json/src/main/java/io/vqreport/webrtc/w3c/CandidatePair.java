package io.vqreport.webrtc.w3c;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/**
 * A pair of ICE candidates ({@code candidate-pair}).
 *
 * <p>Whatever the accessors do not give is had from {@link #members}.
 *
 * @param head id, type and timestamp
 * @param members all members, in the wire's own units
 */
public record CandidatePair(EntryHead head, StatsMembers members) implements StatsEntry {
    /**
     * {@code transportId}.
     *
     * @return the text as sent; empty when not sent
     */
    public Optional<String> transportId() {
        return members.text(StatsMember.TRANSPORT_ID);
    }

    /**
     * {@code localCandidateId}.
     *
     * @return the text as sent; empty when not sent
     */
    public Optional<String> localCandidateId() {
        return members.text(StatsMember.LOCAL_CANDIDATE_ID);
    }

    /**
     * {@code remoteCandidateId}.
     *
     * @return the text as sent; empty when not sent
     */
    public Optional<String> remoteCandidateId() {
        return members.text(StatsMember.REMOTE_CANDIDATE_ID);
    }

    /**
     * {@code state}.
     *
     * @return the text as sent; empty when not sent
     */
    public Optional<String> state() {
        return members.text(StatsMember.STATE);
    }

    /**
     * {@code nominated}.
     *
     * @return the value; empty when not sent
     */
    public Optional<Boolean> nominated() {
        return members.flag(StatsMember.NOMINATED);
    }

    /**
     * {@code selected}.
     *
     * @return the value; empty when not sent
     */
    public Optional<Boolean> selected() {
        return members.flag(StatsMember.SELECTED);
    }

    /**
     * {@code packetsSent}.
     *
     * @return the number, in packets, since the entry began; empty when not sent
     */
    public OptionalLong packetsSent() {
        return members.count(StatsMember.PACKETS_SENT);
    }

    /**
     * {@code packetsReceived}.
     *
     * @return the number, in packets, since the entry began; empty when not sent
     */
    public OptionalLong packetsReceived() {
        return members.count(StatsMember.PACKETS_RECEIVED);
    }

    /**
     * {@code bytesSent}.
     *
     * @return the number, in bytes, since the entry began; empty when not sent
     */
    public OptionalLong bytesSent() {
        return members.count(StatsMember.BYTES_SENT);
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
     * {@code currentRoundTripTime}.
     *
     * @return the number, in seconds; empty when not sent
     */
    public OptionalDouble currentRoundTripTimeSeconds() {
        return members.number(StatsMember.CURRENT_ROUND_TRIP_TIME);
    }

    /**
     * {@code totalRoundTripTime}.
     *
     * @return the number, in seconds, since the entry began; empty when not sent
     */
    public OptionalDouble totalRoundTripTimeSeconds() {
        return members.number(StatsMember.TOTAL_ROUND_TRIP_TIME);
    }

    /**
     * {@code responsesReceived}.
     *
     * @return the number, since the entry began; empty when not sent
     */
    public OptionalLong responsesReceived() {
        return members.count(StatsMember.RESPONSES_RECEIVED);
    }

    /**
     * {@code availableOutgoingBitrate}.
     *
     * @return the number, in bit/s; empty when not sent
     */
    public OptionalDouble availableOutgoingBitrateBitsPerSecond() {
        return members.number(StatsMember.AVAILABLE_OUTGOING_BITRATE);
    }

    /**
     * {@code availableIncomingBitrate}.
     *
     * @return the number, in bit/s; empty when not sent
     */
    public OptionalDouble availableIncomingBitrateBitsPerSecond() {
        return members.number(StatsMember.AVAILABLE_INCOMING_BITRATE);
    }
}
