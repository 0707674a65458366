package io.vqreport.webrtc.w3c;

import java.io.Serializable;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a getStats result (W3C webrtc-stats), as it was sent: in the wire's own units, which the accessors' names tell where they are
 * no plain counts.
 */
public sealed interface StatsEntry extends Serializable
        permits RtpStreamStats, TransportStats, CandidatePair, IceCandidate, CodecStats, MediaSource, OtherStats {
    /**
     * Id, type and timestamp.
     *
     * @return the head
     */
    EntryHead head();

    /**
     * All members.
     *
     * @return the members, in the wire's own units
     */
    StatsMembers members();

    /**
     * The entry's id, which is the same in every snapshot of a peer connection.
     *
     * @return the id; empty text when it has none
     */
    default String id() {
        return head().id();
    }

    /**
     * The entry's type. What older software writes as {@code inbound-rtp} with {@code isRemote} is {@link StatsType#REMOTE_INBOUND_RTP}.
     *
     * @return the type; empty when it is none of the standard's
     */
    default Optional<StatsType> type() {
        return Optional.ofNullable(typeOf(head().type(), members()));
    }

    /**
     * When the values held.
     *
     * @return ms since 1970, with fractions; empty when not told
     */
    default OptionalDouble timestampMillis() {
        Double millis = head().timestampMillis();
        return millis == null ? OptionalDouble.empty() : OptionalDouble.of(millis);
    }

    /**
     * Makes an entry of the record for its type.
     *
     * @param head id, type and timestamp
     * @param members all members
     * @return the entry; {@link OtherStats} for a type without a record of its own
     */
    static StatsEntry of(EntryHead head, StatsMembers members) {
        StatsType type = typeOf(head.type(), members);
        if (type == null) {
            return new OtherStats(head, members);
        }
        return switch (type) {
            case INBOUND_RTP -> new InboundRtp(head, members);
            case OUTBOUND_RTP -> new OutboundRtp(head, members);
            case REMOTE_INBOUND_RTP -> new RemoteInboundRtp(head, members);
            case REMOTE_OUTBOUND_RTP -> new RemoteOutboundRtp(head, members);
            case TRANSPORT -> new TransportStats(head, members);
            case CANDIDATE_PAIR -> new CandidatePair(head, members);
            case LOCAL_CANDIDATE, REMOTE_CANDIDATE -> new IceCandidate(head, members);
            case CODEC -> new CodecStats(head, members);
            case MEDIA_SOURCE -> new MediaSource(head, members);
            case DATA_CHANNEL, PEER_CONNECTION, CERTIFICATE, MEDIA_PLAYOUT -> new OtherStats(head, members);
        };
    }

    private static @Nullable StatsType typeOf(String name, StatsMembers members) {
        StatsType type = StatsType.find(name);
        if (type == StatsType.INBOUND_RTP && members.isSet(StatsMember.IS_REMOTE)) {
            return StatsType.REMOTE_INBOUND_RTP;
        }
        return type == StatsType.OUTBOUND_RTP && members.isSet(StatsMember.IS_REMOTE)
                ? StatsType.REMOTE_OUTBOUND_RTP
                : type;
    }
}
