package io.vqreport.webrtc.w3c.internal.mapping;

import io.vqreport.webrtc.w3c.StatsMember;
import io.vqreport.webrtc.w3c.StatsType;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What Chrome's getStats before the standard calls what the standard calls otherwise, or in another unit. */
enum LegacyRow {
    IN_SSRC(StatsType.INBOUND_RTP, "ssrc", StatsMember.SSRC, 0),
    IN_KIND(StatsType.INBOUND_RTP, "mediaType", StatsMember.KIND, 0),
    IN_PACKETS(StatsType.INBOUND_RTP, "packetsReceived", StatsMember.PACKETS_RECEIVED, 0),
    IN_LOST(StatsType.INBOUND_RTP, "packetsLost", StatsMember.PACKETS_LOST, 0),
    IN_BYTES(StatsType.INBOUND_RTP, "bytesReceived", StatsMember.BYTES_RECEIVED, 0),
    IN_JITTER(StatsType.INBOUND_RTP, "googJitterReceived", StatsMember.JITTER, 3),
    OUT_SSRC(StatsType.OUTBOUND_RTP, "ssrc", StatsMember.SSRC, 0),
    OUT_KIND(StatsType.OUTBOUND_RTP, "mediaType", StatsMember.KIND, 0),
    OUT_PACKETS(StatsType.OUTBOUND_RTP, "packetsSent", StatsMember.PACKETS_SENT, 0),
    OUT_BYTES(StatsType.OUTBOUND_RTP, "bytesSent", StatsMember.BYTES_SENT, 0),
    TOLD_SSRC(StatsType.REMOTE_INBOUND_RTP, "ssrc", StatsMember.SSRC, 0),
    TOLD_KIND(StatsType.REMOTE_INBOUND_RTP, "mediaType", StatsMember.KIND, 0),
    TOLD_LOST(StatsType.REMOTE_INBOUND_RTP, "packetsLost", StatsMember.PACKETS_LOST, 0),
    TOLD_JITTER(StatsType.REMOTE_INBOUND_RTP, "googJitterReceived", StatsMember.JITTER, 3),
    TOLD_ROUND_TRIP(StatsType.REMOTE_INBOUND_RTP, "googRtt", StatsMember.ROUND_TRIP_TIME, 3),
    PAIR_BYTES_SENT(StatsType.CANDIDATE_PAIR, "bytesSent", StatsMember.BYTES_SENT, 0),
    PAIR_BYTES_RECEIVED(StatsType.CANDIDATE_PAIR, "bytesReceived", StatsMember.BYTES_RECEIVED, 0),
    PAIR_ROUND_TRIP(StatsType.CANDIDATE_PAIR, "googRtt", StatsMember.CURRENT_ROUND_TRIP_TIME, 3),
    PAIR_SEND(StatsType.CANDIDATE_PAIR, "googAvailableSendBandwidth", StatsMember.AVAILABLE_OUTGOING_BITRATE, 0),
    PAIR_RECEIVE(StatsType.CANDIDATE_PAIR, "googAvailableReceiveBandwidth", StatsMember.AVAILABLE_INCOMING_BITRATE, 0);

    private final StatsType type;
    private final String legacyName;
    private final StatsMember member;
    private final int shift;

    /**
     * A row.
     *
     * @param type the standard's type
     * @param legacyName the name before the standard
     * @param member the standard's member
     * @param shift by how many digits the number is smaller in the standard's unit: 3 from ms to s
     */
    LegacyRow(StatsType type, String legacyName, StatsMember member, int shift) {
        this.type = type;
        this.legacyName = legacyName;
        this.member = member;
        this.shift = shift;
    }

    /** The rows of a type. */
    static List<LegacyRow> of(StatsType type) {
        return Arrays.stream(values()).filter(row -> row.type == type).toList();
    }

    /** The names of all rows. */
    static Set<String> names() {
        return Arrays.stream(values()).map(LegacyRow::legacyName).collect(Collectors.toSet());
    }

    String legacyName() {
        return legacyName;
    }

    StatsMember member() {
        return member;
    }

    int shift() {
        return shift;
    }
}
