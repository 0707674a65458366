package io.vqreport.webrtc.w3c;

import java.util.Optional;
import java.util.OptionalLong;

/**
 * A transport ({@code transport}).
 *
 * <p>Whatever the accessors do not give is had from {@link #members}.
 *
 * @param head id, type and timestamp
 * @param members all members, in the wire's own units
 */
public record TransportStats(EntryHead head, StatsMembers members) implements StatsEntry {
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
     * {@code selectedCandidatePairId}.
     *
     * @return the text as sent; empty when not sent
     */
    public Optional<String> selectedCandidatePairId() {
        return members.text(StatsMember.SELECTED_CANDIDATE_PAIR_ID);
    }

    /**
     * {@code selectedCandidatePairChanges}.
     *
     * @return the number, since the entry began; empty when not sent
     */
    public OptionalLong selectedCandidatePairChanges() {
        return members.count(StatsMember.SELECTED_CANDIDATE_PAIR_CHANGES);
    }

    /**
     * {@code iceRole}.
     *
     * @return the text as sent; empty when not sent
     */
    public Optional<String> iceRole() {
        return members.text(StatsMember.ICE_ROLE);
    }

    /**
     * {@code iceState}.
     *
     * @return the text as sent; empty when not sent
     */
    public Optional<String> iceState() {
        return members.text(StatsMember.ICE_STATE);
    }

    /**
     * {@code dtlsState}.
     *
     * @return the text as sent; empty when not sent
     */
    public Optional<String> dtlsState() {
        return members.text(StatsMember.DTLS_STATE);
    }
}
