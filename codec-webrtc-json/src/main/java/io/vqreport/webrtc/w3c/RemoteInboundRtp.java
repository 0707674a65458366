package io.vqreport.webrtc.w3c;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/**
 * What the far end told, in its receiver reports, of a stream sent from here ({@code remote-inbound-rtp}).
 *
 * <p>Its timestamp is the arrival of the receiver report, so it repeats from one snapshot to the next.
 *
 * <p>Whatever the accessors do not give is had from {@link #members}.
 *
 * @param head id, type and timestamp
 * @param members all members, in the wire's own units
 */
public record RemoteInboundRtp(EntryHead head, StatsMembers members) implements ReceivedRtpStreamStats {
    /**
     * {@code localId}.
     *
     * @return the text as sent; empty when not sent
     */
    public Optional<String> localId() {
        return members.text(StatsMember.LOCAL_ID);
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

    /**
     * {@code fractionLost}.
     *
     * @return the number, 0 to 1, since the last receiver report; empty when not sent
     */
    public OptionalDouble fractionLost() {
        return members.number(StatsMember.FRACTION_LOST);
    }
}
