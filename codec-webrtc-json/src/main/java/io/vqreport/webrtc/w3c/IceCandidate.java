package io.vqreport.webrtc.w3c;

import java.util.Optional;
import java.util.OptionalLong;

/**
 * An ICE candidate of one of the two ends ({@code local-candidate}, {@code remote-candidate}).
 *
 * <p>Whatever the accessors do not give is had from {@link #members}.
 *
 * @param head id, type and timestamp
 * @param members all members, in the wire's own units
 */
public record IceCandidate(EntryHead head, StatsMembers members) implements StatsEntry {
    /**
     * {@code transportId}.
     *
     * @return the text as sent; empty when not sent
     */
    public Optional<String> transportId() {
        return members.text(StatsMember.TRANSPORT_ID);
    }

    /**
     * The address, under its present or its old name ({@code ip}).
     *
     * @return the address as sent, perhaps a name of mDNS; empty when not sent
     */
    public Optional<String> address() {
        return members.text(StatsMember.ADDRESS).or(() -> members.text(StatsMember.IP));
    }

    /**
     * {@code port}.
     *
     * @return the number; empty when not sent
     */
    public OptionalLong port() {
        return members.count(StatsMember.PORT);
    }

    /**
     * {@code protocol}.
     *
     * @return the text as sent; empty when not sent
     */
    public Optional<String> protocol() {
        return members.text(StatsMember.PROTOCOL);
    }

    /**
     * {@code candidateType}.
     *
     * @return the text as sent; empty when not sent
     */
    public Optional<String> candidateType() {
        return members.text(StatsMember.CANDIDATE_TYPE);
    }

    /**
     * {@code priority}.
     *
     * @return the number; empty when not sent
     */
    public OptionalLong priority() {
        return members.count(StatsMember.PRIORITY);
    }

    /**
     * {@code relayProtocol}.
     *
     * @return the text as sent; empty when not sent
     */
    public Optional<String> relayProtocol() {
        return members.text(StatsMember.RELAY_PROTOCOL);
    }

    /**
     * {@code networkType}.
     *
     * @return the text as sent; empty when not sent
     */
    public Optional<String> networkType() {
        return members.text(StatsMember.NETWORK_TYPE);
    }
}
