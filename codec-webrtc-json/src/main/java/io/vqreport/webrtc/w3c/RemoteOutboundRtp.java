package io.vqreport.webrtc.w3c;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/**
 * What the far end told, in its sender reports, of a stream it sends here ({@code remote-outbound-rtp}).
 *
 * <p>Whatever the accessors do not give is had from {@link #members}.
 *
 * @param head id, type and timestamp
 * @param members all members, in the wire's own units
 */
public record RemoteOutboundRtp(EntryHead head, StatsMembers members) implements StatsEntry {
    /**
     * {@code ssrc}.
     *
     * @return the number; empty when not sent
     */
    public OptionalLong ssrc() {
        return members.count(StatsMember.SSRC);
    }

    /**
     * What the stream carries.
     *
     * @return {@code audio} or {@code video}; empty when not sent
     */
    public Optional<String> kind() {
        return members.text(StatsMember.KIND).or(() -> members.text(StatsMember.MEDIA_TYPE));
    }

    /**
     * {@code transportId}.
     *
     * @return the text as sent; empty when not sent
     */
    public Optional<String> transportId() {
        return members.text(StatsMember.TRANSPORT_ID);
    }

    /**
     * {@code codecId}.
     *
     * @return the text as sent; empty when not sent
     */
    public Optional<String> codecId() {
        return members.text(StatsMember.CODEC_ID);
    }

    /**
     * {@code localId}.
     *
     * @return the text as sent; empty when not sent
     */
    public Optional<String> localId() {
        return members.text(StatsMember.LOCAL_ID);
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
     * {@code bytesSent}.
     *
     * @return the number, in bytes, since the entry began; empty when not sent
     */
    public OptionalLong bytesSent() {
        return members.count(StatsMember.BYTES_SENT);
    }

    /**
     * {@code remoteTimestamp}.
     *
     * @return the number, in ms since 1970; empty when not sent
     */
    public OptionalDouble remoteTimestampMillis() {
        return members.number(StatsMember.REMOTE_TIMESTAMP);
    }

    /**
     * {@code reportsSent}.
     *
     * @return the number, since the entry began; empty when not sent
     */
    public OptionalLong reportsSent() {
        return members.count(StatsMember.REPORTS_SENT);
    }

    /**
     * {@code roundTripTime}.
     *
     * @return the number, in seconds; empty when not sent
     */
    public OptionalDouble roundTripTimeSeconds() {
        return members.number(StatsMember.ROUND_TRIP_TIME);
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
     * {@code roundTripTimeMeasurements}.
     *
     * @return the number, since the entry began; empty when not sent
     */
    public OptionalLong roundTripTimeMeasurements() {
        return members.count(StatsMember.ROUND_TRIP_TIME_MEASUREMENTS);
    }
}
