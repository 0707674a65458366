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
public record RemoteOutboundRtp(EntryHead head, StatsMembers members) implements SentRtpStreamStats {
    /**
     * {@code localId}.
     *
     * @return the text as sent; empty when not sent
     */
    public Optional<String> localId() {
        return members.text(StatsMember.LOCAL_ID);
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
