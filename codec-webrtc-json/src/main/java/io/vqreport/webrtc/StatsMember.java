package io.vqreport.webrtc;

import io.vqreport.metric.Metric;
import io.vqreport.model.Media;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The members of a stats message's blocks: the one table that reader, writer, mapping, capabilities and documentation go by. The members of a
 * block stand in the alphabetical order in which the server writes them.
 *
 * <p>Units are those of the metrics, so no value is converted, save {@code packetsLostFraction} under {@link LossScale#FRACTION}.
 */
// The functions hold nothing.
@SuppressWarnings("ImmutableEnumChecker")
public enum StatsMember {
    /** {@code bytesSent} of the stream sent. */
    LOCAL_BYTES_SENT(
            StatsBlock.LOCAL, 0, "bytesSent", MemberKind.COUNT, Metric.BYTES, Metric.BYTES, sent(SentStats::bytesSent)),
    /** {@code firCount} of the stream sent. */
    LOCAL_FIR_COUNT(
            StatsBlock.LOCAL, 1, "firCount", MemberKind.COUNT, null, Metric.FIR_COUNT, sent(SentStats::firCount)),
    /** {@code framesSent} of the stream sent. */
    LOCAL_FRAMES_SENT(
            StatsBlock.LOCAL, 2, "framesSent", MemberKind.COUNT, null, Metric.FRAMES, sent(SentStats::framesSent)),
    /** {@code jitter} of the stream sent. */
    LOCAL_JITTER(
            StatsBlock.LOCAL,
            3,
            "jitter",
            MemberKind.DECIMAL,
            Metric.INTERARRIVAL_JITTER,
            Metric.INTERARRIVAL_JITTER,
            sent(SentStats::jitter)),
    /** {@code mos} of the stream sent. */
    LOCAL_MOS(
            StatsBlock.LOCAL,
            4,
            "mos",
            MemberKind.DECIMAL,
            Metric.MOS_UNSPECIFIED,
            Metric.MOS_VIDEO,
            sent(SentStats::mos)),
    /** {@code nackCount} of the stream sent. */
    LOCAL_NACK_COUNT(
            StatsBlock.LOCAL, 5, "nackCount", MemberKind.COUNT, null, Metric.NACK_COUNT, sent(SentStats::nackCount)),
    /** {@code packetsLost} of the stream sent. */
    LOCAL_PACKETS_LOST(
            StatsBlock.LOCAL,
            6,
            "packetsLost",
            MemberKind.COUNT,
            Metric.PACKETS_LOST,
            Metric.PACKETS_LOST,
            sent(SentStats::packetsLost)),
    /** {@code packetsLostFraction} of the stream sent. */
    LOCAL_PACKETS_LOST_FRACTION(
            StatsBlock.LOCAL,
            7,
            "packetsLostFraction",
            MemberKind.DECIMAL,
            Metric.NETWORK_LOSS_RATE,
            Metric.NETWORK_LOSS_RATE,
            sent(SentStats::packetsLostFraction)),
    /** {@code packetsSent} of the stream sent. */
    LOCAL_PACKETS_SENT(
            StatsBlock.LOCAL,
            8,
            "packetsSent",
            MemberKind.COUNT,
            Metric.PACKETS,
            Metric.PACKETS,
            sent(SentStats::packetsSent)),
    /** {@code pliCount} of the stream sent. */
    LOCAL_PLI_COUNT(
            StatsBlock.LOCAL, 9, "pliCount", MemberKind.COUNT, null, Metric.PLI_COUNT, sent(SentStats::pliCount)),
    /** {@code rtt} of the stream sent. */
    LOCAL_RTT(
            StatsBlock.LOCAL,
            10,
            "rtt",
            MemberKind.DECIMAL,
            Metric.ROUND_TRIP_DELAY,
            Metric.ROUND_TRIP_DELAY,
            sent(SentStats::rtt)),
    /** {@code bytesReceived} of the stream received. */
    REMOTE_BYTES_RECEIVED(
            StatsBlock.REMOTE,
            0,
            "bytesReceived",
            MemberKind.COUNT,
            Metric.BYTES,
            Metric.BYTES,
            received(ReceivedStats::bytesReceived)),
    /** {@code firCount} of the stream received. */
    REMOTE_FIR_COUNT(
            StatsBlock.REMOTE,
            1,
            "firCount",
            MemberKind.COUNT,
            null,
            Metric.FIR_COUNT,
            received(ReceivedStats::firCount)),
    /** {@code jitter} of the stream received. */
    REMOTE_JITTER(
            StatsBlock.REMOTE,
            2,
            "jitter",
            MemberKind.DECIMAL,
            Metric.INTERARRIVAL_JITTER,
            Metric.INTERARRIVAL_JITTER,
            received(ReceivedStats::jitter)),
    /** {@code nackCount} of the stream received. */
    REMOTE_NACK_COUNT(
            StatsBlock.REMOTE,
            3,
            "nackCount",
            MemberKind.COUNT,
            null,
            Metric.NACK_COUNT,
            received(ReceivedStats::nackCount)),
    /** {@code packetsLost} of the stream received. */
    REMOTE_PACKETS_LOST(
            StatsBlock.REMOTE,
            4,
            "packetsLost",
            MemberKind.COUNT,
            Metric.PACKETS_LOST,
            Metric.PACKETS_LOST,
            received(ReceivedStats::packetsLost)),
    /** {@code packetsLostFraction} of the stream received. */
    REMOTE_PACKETS_LOST_FRACTION(
            StatsBlock.REMOTE,
            5,
            "packetsLostFraction",
            MemberKind.DECIMAL,
            Metric.NETWORK_LOSS_RATE,
            Metric.NETWORK_LOSS_RATE,
            received(ReceivedStats::packetsLostFraction)),
    /** {@code packetsReceived} of the stream received. */
    REMOTE_PACKETS_RECEIVED(
            StatsBlock.REMOTE,
            6,
            "packetsReceived",
            MemberKind.COUNT,
            Metric.PACKETS,
            Metric.PACKETS,
            received(ReceivedStats::packetsReceived)),
    /** {@code pliCount} of the stream received. */
    REMOTE_PLI_COUNT(
            StatsBlock.REMOTE,
            7,
            "pliCount",
            MemberKind.COUNT,
            null,
            Metric.PLI_COUNT,
            received(ReceivedStats::pliCount)),
    /** {@code rtt} of the stream received. */
    REMOTE_RTT(
            StatsBlock.REMOTE,
            8,
            "rtt",
            MemberKind.DECIMAL,
            Metric.ROUND_TRIP_DELAY,
            Metric.ROUND_TRIP_DELAY,
            received(ReceivedStats::rtt)),
    /** {@code availableReceiveBandwidth} of the network path. */
    NETWORK_AVAILABLE_RECEIVE_BANDWIDTH(
            StatsBlock.NETWORK,
            0,
            "availableReceiveBandwidth",
            MemberKind.DECIMAL,
            Metric.AVAILABLE_RECEIVE_BANDWIDTH,
            Metric.AVAILABLE_RECEIVE_BANDWIDTH,
            network(NetworkStats::availableReceiveBandwidth)),
    /** {@code availableSendBandwidth} of the network path. */
    NETWORK_AVAILABLE_SEND_BANDWIDTH(
            StatsBlock.NETWORK,
            1,
            "availableSendBandwidth",
            MemberKind.DECIMAL,
            Metric.AVAILABLE_SEND_BANDWIDTH,
            Metric.AVAILABLE_SEND_BANDWIDTH,
            network(NetworkStats::availableSendBandwidth)),
    /** {@code bytesReceived} of the network path. */
    NETWORK_BYTES_RECEIVED(
            StatsBlock.NETWORK,
            2,
            "bytesReceived",
            MemberKind.COUNT,
            Metric.TRANSPORT_BYTES_RECEIVED,
            Metric.TRANSPORT_BYTES_RECEIVED,
            network(NetworkStats::bytesReceived)),
    /** {@code bytesSent} of the network path. */
    NETWORK_BYTES_SENT(
            StatsBlock.NETWORK,
            3,
            "bytesSent",
            MemberKind.COUNT,
            Metric.TRANSPORT_BYTES_SENT,
            Metric.TRANSPORT_BYTES_SENT,
            network(NetworkStats::bytesSent)),
    /** {@code localAddress} of the network path. */
    NETWORK_LOCAL_ADDRESS(
            StatsBlock.NETWORK, 4, "localAddress", MemberKind.TEXT, null, null, network(NetworkStats::localAddress)),
    /** {@code remoteAddress} of the network path. */
    NETWORK_REMOTE_ADDRESS(
            StatsBlock.NETWORK, 5, "remoteAddress", MemberKind.TEXT, null, null, network(NetworkStats::remoteAddress)),
    /** {@code rtt} of the network path. */
    NETWORK_RTT(
            StatsBlock.NETWORK,
            6,
            "rtt",
            MemberKind.DECIMAL,
            Metric.ROUND_TRIP_DELAY,
            Metric.ROUND_TRIP_DELAY,
            network(NetworkStats::rtt));

    private static final Map<StatsBlock, List<StatsMember>> BY_BLOCK = byBlock();

    private final StatsBlock block;
    private final String wireName;
    private final MemberKind kind;
    private final @Nullable Metric audio;
    private final @Nullable Metric video;
    private final Getter getter;
    private final int position;

    StatsMember(
            StatsBlock block,
            int position,
            String wireName,
            MemberKind kind,
            @Nullable Metric audio,
            @Nullable Metric video,
            Getter getter) {
        this.block = block;
        this.wireName = wireName;
        this.kind = kind;
        this.audio = audio;
        this.video = video;
        this.getter = getter;
        this.position = position;
    }

    private static Map<StatsBlock, List<StatsMember>> byBlock() {
        Map<StatsBlock, List<StatsMember>> members = new EnumMap<>(StatsBlock.class);
        for (StatsBlock block : StatsBlock.values()) {
            members.put(
                    block,
                    Arrays.stream(values())
                            .filter(member -> member.block == block)
                            .toList());
        }
        return members;
    }

    /**
     * The members of a block.
     *
     * @param block the block
     * @return its members, in alphabetical order
     */
    public static List<StatsMember> of(StatsBlock block) {
        return BY_BLOCK.getOrDefault(block, List.of());
    }

    /**
     * The block that holds the member.
     *
     * @return the block
     */
    public StatsBlock block() {
        return block;
    }

    /**
     * The member's name.
     *
     * @return for example {@code bytesSent}
     */
    public String wireName() {
        return wireName;
    }

    /**
     * The form of its value.
     *
     * @return the kind
     */
    public MemberKind kind() {
        return kind;
    }

    /**
     * Where the member stands among those of its block.
     *
     * @return its index, from 0
     */
    public int position() {
        return position;
    }

    /**
     * The metric it fills for a medium; for the network block, whatever the medium.
     *
     * @param media AUDIO or VIDEO
     * @return the metric; empty where the medium's block has no such member, and for addresses
     */
    public Optional<Metric> metric(Media media) {
        return switch (media) {
            case AUDIO -> Optional.ofNullable(audio);
            case VIDEO -> Optional.ofNullable(video);
            default -> Optional.empty();
        };
    }

    /**
     * Whether the block of a medium has such a member.
     *
     * @param media AUDIO or VIDEO
     * @return false for the video members of an audio block
     */
    public boolean isOf(Media media) {
        return kind == MemberKind.TEXT || metric(media).isPresent();
    }

    /**
     * Whether a name in a medium's block means this member.
     *
     * @param name the name
     * @param media AUDIO or VIDEO
     * @return true when it does
     */
    public boolean is(String name, Media media) {
        return wireName.equals(name) && isOf(media);
    }

    /**
     * The member's value.
     *
     * @param held the {@link SentStats}, {@link ReceivedStats} or {@link NetworkStats} of its block
     * @return a {@link Long}, {@link java.math.BigDecimal} or {@link String}; empty when not told
     * @throws ClassCastException when it is another block
     */
    public Optional<Object> value(Record held) {
        return Optional.ofNullable(getter.get(held));
    }

    private static Getter sent(Typed<SentStats> typed) {
        return held -> typed.get((SentStats) held);
    }

    private static Getter received(Typed<ReceivedStats> typed) {
        return held -> typed.get((ReceivedStats) held);
    }

    private static Getter network(Typed<NetworkStats> typed) {
        return held -> typed.get((NetworkStats) held);
    }

    private interface Getter {
        @Nullable
        Object get(Record held);
    }

    private interface Typed<T extends Record> {
        @Nullable
        Object get(T held);
    }
}
