package io.vqreport.webrtc.w3c.internal.mapping;

import io.vqreport.metric.Metric;
import io.vqreport.webrtc.w3c.StatsMember;
import io.vqreport.webrtc.w3c.StatsType;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The table of metrics: which entry says which metric of what, and by which formula. Reading, capabilities and documentation are driven by
 * it. Where several rows give one metric of the same thing, the first one that has a value stands.
 */
public enum MetricRow {
    /** Packets received. */
    RECEIVED_PACKETS(
            Place.RECEIVED, StatsType.INBOUND_RTP, Metric.PACKETS, Formula.delta(StatsMember.PACKETS_RECEIVED)),
    /** Packets lost on the way here. */
    RECEIVED_LOST(Place.RECEIVED, StatsType.INBOUND_RTP, Metric.PACKETS_LOST, Formula.lost()),
    /** Share of packets lost on the way here. */
    RECEIVED_LOSS_RATE(Place.RECEIVED, StatsType.INBOUND_RTP, Metric.NETWORK_LOSS_RATE, Formula.lossOfReceived()),
    /** Packets discarded by the de-jitter buffer. */
    RECEIVED_DISCARDED(
            Place.RECEIVED,
            StatsType.INBOUND_RTP,
            Metric.PACKETS_DISCARDED,
            Formula.delta(StatsMember.PACKETS_DISCARDED)),
    /** Share of packets discarded. */
    RECEIVED_DISCARD_RATE(Place.RECEIVED, StatsType.INBOUND_RTP, Metric.DISCARD_RATE, Formula.discarded()),
    /** Payload received. */
    RECEIVED_BYTES(Place.RECEIVED, StatsType.INBOUND_RTP, Metric.BYTES, Formula.payloadReceived()),
    /** Video frames received. */
    RECEIVED_FRAMES(Place.RECEIVED, StatsType.INBOUND_RTP, Metric.FRAMES, Formula.delta(StatsMember.FRAMES_RECEIVED)),
    /** FIR sent for the stream. */
    RECEIVED_FIR(Place.RECEIVED, StatsType.INBOUND_RTP, Metric.FIR_COUNT, Formula.delta(StatsMember.FIR_COUNT)),
    /** NACK sent for the stream. */
    RECEIVED_NACK(Place.RECEIVED, StatsType.INBOUND_RTP, Metric.NACK_COUNT, Formula.delta(StatsMember.NACK_COUNT)),
    /** PLI sent for the stream. */
    RECEIVED_PLI(Place.RECEIVED, StatsType.INBOUND_RTP, Metric.PLI_COUNT, Formula.delta(StatsMember.PLI_COUNT)),
    /** Jitter on the way here. */
    RECEIVED_JITTER(
            Place.RECEIVED,
            StatsType.INBOUND_RTP,
            Metric.INTERARRIVAL_JITTER,
            Formula.milliseconds(StatsMember.JITTER)),
    /** Mean time in the de-jitter buffer. */
    RECEIVED_JITTER_BUFFER(
            Place.RECEIVED,
            StatsType.INBOUND_RTP,
            Metric.JITTER_BUFFER_AVERAGE,
            Formula.mean(StatsMember.JITTER_BUFFER_DELAY, StatsMember.JITTER_BUFFER_EMITTED_COUNT)),
    /** Share of audio made up. */
    RECEIVED_CONCEALED(
            Place.RECEIVED,
            StatsType.INBOUND_RTP,
            Metric.CONCEALED_SAMPLE_RATIO,
            Formula.share(StatsMember.CONCEALED_SAMPLES, StatsMember.TOTAL_SAMPLES_RECEIVED)),
    /** Level of the audio received. */
    RECEIVED_LEVEL(Place.RECEIVED, StatsType.INBOUND_RTP, Metric.SIGNAL_LEVEL_UNREFERENCED, Formula.level()),
    /** Round trip as the receiver measured it (RFC 3611 DLRR). */
    RECEIVED_ROUND_TRIP(
            Place.RECEIVED,
            StatsType.REMOTE_OUTBOUND_RTP,
            Metric.ROUND_TRIP_DELAY,
            Formula.roundTrip(
                    StatsMember.ROUND_TRIP_TIME,
                    StatsMember.TOTAL_ROUND_TRIP_TIME,
                    StatsMember.ROUND_TRIP_TIME_MEASUREMENTS)),
    /** Echo this end leaves in what it sends; this end measured it, as everything of a stream received. */
    RECEIVED_ECHO(Place.RECEIVED, StatsType.MEDIA_SOURCE, Metric.RESIDUAL_ECHO_RETURN_LOSS, Formula.residualEcho()),
    /** Packets sent. */
    SENT_PACKETS(Place.SENT, StatsType.OUTBOUND_RTP, Metric.PACKETS, Formula.delta(StatsMember.PACKETS_SENT)),
    /** Payload sent. */
    SENT_BYTES(Place.SENT, StatsType.OUTBOUND_RTP, Metric.BYTES, Formula.delta(StatsMember.BYTES_SENT)),
    /** Video frames sent. */
    SENT_FRAMES(Place.SENT, StatsType.OUTBOUND_RTP, Metric.FRAMES, Formula.delta(StatsMember.FRAMES_SENT)),
    /** FIR received for the stream. */
    SENT_FIR(Place.SENT, StatsType.OUTBOUND_RTP, Metric.FIR_COUNT, Formula.delta(StatsMember.FIR_COUNT)),
    /** NACK received for the stream. */
    SENT_NACK(Place.SENT, StatsType.OUTBOUND_RTP, Metric.NACK_COUNT, Formula.delta(StatsMember.NACK_COUNT)),
    /** PLI received for the stream. */
    SENT_PLI(Place.SENT, StatsType.OUTBOUND_RTP, Metric.PLI_COUNT, Formula.delta(StatsMember.PLI_COUNT)),
    /** Packets lost on the way to the far end. */
    SENT_LOST(Place.SENT, StatsType.REMOTE_INBOUND_RTP, Metric.PACKETS_LOST, Formula.lost()),
    /** Share of packets lost on the way to the far end. */
    SENT_LOSS_RATE(Place.SENT, StatsType.REMOTE_INBOUND_RTP, Metric.NETWORK_LOSS_RATE, Formula.lossOfSent()),
    /** Jitter on the way to the far end. */
    SENT_JITTER(
            Place.SENT,
            StatsType.REMOTE_INBOUND_RTP,
            Metric.INTERARRIVAL_JITTER,
            Formula.milliseconds(StatsMember.JITTER)),
    /** Round trip as the sender measured it. */
    SENT_ROUND_TRIP(
            Place.SENT,
            StatsType.REMOTE_INBOUND_RTP,
            Metric.ROUND_TRIP_DELAY,
            Formula.roundTrip(
                    StatsMember.ROUND_TRIP_TIME,
                    StatsMember.TOTAL_ROUND_TRIP_TIME,
                    StatsMember.ROUND_TRIP_TIME_MEASUREMENTS)),
    /** Level of the audio to be sent. */
    SENT_LEVEL(Place.SENT, StatsType.MEDIA_SOURCE, Metric.SIGNAL_LEVEL_UNREFERENCED, Formula.level()),
    /** Bytes sent on the transport. */
    TRANSPORT_SENT(Place.PATH, StatsType.TRANSPORT, Metric.TRANSPORT_BYTES_SENT, Formula.delta(StatsMember.BYTES_SENT)),
    /** Bytes received on the transport. */
    TRANSPORT_RECEIVED(
            Place.PATH,
            StatsType.TRANSPORT,
            Metric.TRANSPORT_BYTES_RECEIVED,
            Formula.delta(StatsMember.BYTES_RECEIVED)),
    /** Bytes sent on the pair in use. */
    PAIR_SENT(Place.PATH, StatsType.CANDIDATE_PAIR, Metric.TRANSPORT_BYTES_SENT, Formula.delta(StatsMember.BYTES_SENT)),
    /** Bytes received on the pair in use. */
    PAIR_RECEIVED(
            Place.PATH,
            StatsType.CANDIDATE_PAIR,
            Metric.TRANSPORT_BYTES_RECEIVED,
            Formula.delta(StatsMember.BYTES_RECEIVED)),
    /** Round trip of the connectivity checks. */
    PAIR_ROUND_TRIP(
            Place.PATH,
            StatsType.CANDIDATE_PAIR,
            Metric.ROUND_TRIP_DELAY,
            Formula.roundTrip(
                    StatsMember.CURRENT_ROUND_TRIP_TIME,
                    StatsMember.TOTAL_ROUND_TRIP_TIME,
                    StatsMember.RESPONSES_RECEIVED)),
    /** What congestion control lets this end send. */
    PAIR_SEND_BANDWIDTH(
            Place.PATH,
            StatsType.CANDIDATE_PAIR,
            Metric.AVAILABLE_SEND_BANDWIDTH,
            Formula.kilobits(StatsMember.AVAILABLE_OUTGOING_BITRATE)),
    /** What congestion control lets the far end send. */
    PAIR_RECEIVE_BANDWIDTH(
            Place.PATH,
            StatsType.CANDIDATE_PAIR,
            Metric.AVAILABLE_RECEIVE_BANDWIDTH,
            Formula.kilobits(StatsMember.AVAILABLE_INCOMING_BITRATE));

    /** What of a report a row speaks of. */
    public enum Place {
        /** A stream received. */
        RECEIVED,
        /** A stream sent. */
        SENT,
        /** A network path. */
        PATH
    }

    private static final Map<Place, Map<StatsType, List<MetricRow>>> ROWS = new EnumMap<>(Place.class);
    private static final Map<StatsType, Set<StatsMember>> USED = new EnumMap<>(StatsType.class);

    static {
        for (MetricRow row : values()) {
            ROWS.computeIfAbsent(row.place, place -> new EnumMap<>(StatsType.class))
                    .computeIfAbsent(row.source, source -> new ArrayList<>())
                    .add(row);
            USED.computeIfAbsent(row.source, source -> EnumSet.noneOf(StatsMember.class))
                    .addAll(row.formula.members());
        }
    }

    private final Place place;
    private final StatsType source;
    private final Metric metric;
    // A formula is a record of a text, an immutable list and a function without state.
    @SuppressWarnings("ImmutableEnumChecker")
    private final Formula formula;

    MetricRow(Place place, StatsType source, Metric metric, Formula formula) {
        this.place = place;
        this.source = source;
        this.metric = metric;
        this.formula = formula;
    }

    /** The rows that an entry of a type has for a place, in the order of the table. */
    static List<MetricRow> of(Place place, StatsType source) {
        return ROWS.getOrDefault(place, Map.of()).getOrDefault(source, List.of());
    }

    /** The members of a type's entries whose values the rows say. */
    static Set<StatsMember> used(StatsType source) {
        return USED.getOrDefault(source, Set.of());
    }

    /**
     * What of a report the row speaks of.
     *
     * @return a stream received or sent, or a network path
     */
    public Place place() {
        return place;
    }

    /**
     * Which entries the row reads.
     *
     * @return their type
     */
    public StatsType source() {
        return source;
    }

    /**
     * Which metric the row gives.
     *
     * @return the metric
     */
    public Metric metric() {
        return metric;
    }

    /**
     * The formula as it stands in the documentation.
     *
     * @return for example {@code 1000 * jitter}
     */
    public String formulaText() {
        return formula.text();
    }

    Formula formula() {
        return formula;
    }
}
