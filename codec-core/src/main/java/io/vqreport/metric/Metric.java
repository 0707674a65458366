package io.vqreport.metric;

import static io.vqreport.metric.Definition.any;
import static io.vqreport.metric.Definition.milliseconds;
import static io.vqreport.metric.Definition.mos;
import static io.vqreport.metric.Definition.nonNegative;
import static io.vqreport.metric.Definition.percent;
import static io.vqreport.metric.Definition.rFactor;
import static io.vqreport.metric.Definition.range;
import static io.vqreport.metric.MeasurementPoint.AFTER_REPAIR;
import static io.vqreport.metric.MeasurementPoint.BEYOND_ENDPOINT;
import static io.vqreport.metric.MeasurementPoint.CODEC;
import static io.vqreport.metric.MeasurementPoint.ENDPOINT;
import static io.vqreport.metric.MeasurementPoint.JITTER_BUFFER;
import static io.vqreport.metric.MeasurementPoint.NETWORK;
import static io.vqreport.metric.MeasurementPoint.USER;
import static io.vqreport.metric.MetricClass.APPLICATION;
import static io.vqreport.metric.MetricClass.END_SYSTEM;
import static io.vqreport.metric.MetricClass.TRANSPORT;

/**
 * The catalogue of everything a report can measure, each quantity under one name with one meaning, one unit and one
 * range.
 *
 * <p>Two formats fill the same constant only if they define the quantity alike; where definitions differ there are two
 * constants. The catalogue is append-only: names and {@linkplain #column() columns} never change and are never reused.
 *
 * <p>Absence is the same for all of them and is not repeated below unless a format has more to say: a metric is absent
 * from {@link Metrics} if its source did not report it, or reported that it could not tell. Absent never means 0.
 */
public enum Metric {
    /**
     * Packets lost in the network, as a share of those expected.
     *
     * <p>Percent, 0 to 100. RFC 3611 counts losses that remain after error protection, RFC 3550 those before it; in RFC
     * 3611 nothing tells a true 0 from a stream of which nothing was received. Sources: RFC 6035 {@code NLR}, RFC 3611
     * {@code loss rate}, RFC 3550 {@code fraction lost}, MS-QoE {@code LossRate}, media-server {@code
     * packetsLostFraction}, W3C {@code packetsLost} between two snapshots.
     */
    NETWORK_LOSS_RATE(
            0,
            percent(TRANSPORT, NETWORK),
            "RFC 3611 section 4.7.1",
            "Packets lost in the network, as a share of the packets expected."),

    /**
     * The highest loss rate seen during the window.
     *
     * <p>Percent, 0 to 100. Source: MS-QoE {@code LossRateMax}.
     */
    NETWORK_LOSS_RATE_MAX(
            1,
            percent(TRANSPORT, NETWORK),
            "MS-QoE PacketLossType",
            "The highest share of expected packets lost in the network at any time of the window."),

    /**
     * Packets that arrived but were thrown away by the de-jitter buffer for being too early or too late, as a share of
     * those expected.
     *
     * <p>Percent, 0 to 100. Sources: RFC 6035 {@code JDR}, RFC 3611 {@code discard rate}, W3C {@code packetsDiscarded}
     * between two snapshots.
     */
    DISCARD_RATE(
            2,
            percent(END_SYSTEM, JITTER_BUFFER),
            "RFC 3611 section 4.7.1",
            "Packets discarded by the de-jitter buffer as too early or too late, as a share of the packets expected."),

    /**
     * Packets dropped by the healer, the part of a receiver that buffers and repairs audio, as a share of those it
     * received.
     *
     * <p>Percent, 0 to 100. Not {@link #DISCARD_RATE}, which is relative to the packets expected. Source: MS-QoE {@code
     * HealerPacketDropRatio}.
     */
    HEALER_DROP_RATE(
            3,
            percent(END_SYSTEM, JITTER_BUFFER),
            "MS-QoE section 2.2.1.12",
            "Audio packets dropped by the receiver's healer, as a share of the packets the healer received."),

    /**
     * Packets still missing after forward error correction or retransmission, as a share of those expected.
     *
     * <p>Percent, 0 to 100. Sources: RFC 5725 and RFC 7509 blocks, MS-QoE {@code AudioPostFECPLR} and {@code
     * VideoPostFECPLR}.
     */
    POST_REPAIR_LOSS_RATE(
            4,
            percent(END_SYSTEM, AFTER_REPAIR),
            "RFC 7509",
            "Packets still missing after repair by redundancy or retransmission, as a share of the packets expected."),

    /**
     * How many packets within bursts were lost or discarded, as a share of the packets of all bursts.
     *
     * <p>Percent, 0 to 100; 0 if there was no burst. Discards count, so it is measured behind the jitter buffer.
     * Sources: RFC 6035 {@code BLD}, RFC 3611 {@code burst density}; MS-QoE {@code BurstDensity} only where the caller
     * states its scale, else absent.
     */
    BURST_LOSS_DENSITY(
            5,
            percent(TRANSPORT, JITTER_BUFFER),
            "RFC 3611 section 4.7.2",
            "Packets lost or discarded within bursts, as a share of all packets within bursts."),

    /**
     * The mean length of a burst, a period with a high rate of loss and discard.
     *
     * <p>Milliseconds, 0 upwards; 0 if there was no burst. Sources: RFC 6035 {@code BD}, RFC 3611
     * {@code burst duration}, MS-QoE {@code BurstDuration}.
     */
    BURST_DURATION(
            6, milliseconds(TRANSPORT, JITTER_BUFFER), "RFC 3611 section 4.7.2", "The mean duration of the bursts."),

    /**
     * How many packets within gaps were lost or discarded, as a share of the packets of all gaps.
     *
     * <p>Percent, 0 to 100. Sources: RFC 6035 {@code GLD}, RFC 3611 {@code gap density}; MS-QoE {@code GapDensity} only
     * where the caller states its scale, else absent.
     */
    GAP_LOSS_DENSITY(
            7,
            percent(TRANSPORT, JITTER_BUFFER),
            "RFC 3611 section 4.7.2",
            "Packets lost or discarded within gaps, as a share of all packets within gaps."),

    /**
     * The mean length of a gap, a period between bursts in which losses are isolated.
     *
     * <p>Milliseconds, 0 upwards. Absent also where a 16-bit field holds its greatest value, which then means at least
     * that. Sources: RFC 6035 {@code GD}, RFC 3611 {@code gap duration}, MS-QoE {@code GapDuration}.
     */
    GAP_DURATION(
            8,
            milliseconds(TRANSPORT, JITTER_BUFFER),
            "RFC 3611 section 4.7.2",
            "The mean duration of the gaps between bursts."),

    /**
     * The setting that tells gaps from bursts: the least number of packets received in a row that ends a burst.
     *
     * <p>Packets, 1 to 255; 16 is recommended, 0 is illegal. Sources: RFC 6035 {@code GMIN}, RFC 3611 {@code Gmin};
     * MS-QoE fixes it at 16.
     */
    GAP_THRESHOLD(
            9,
            range(Unit.PACKETS, 1, 255, TRANSPORT, JITTER_BUFFER),
            "RFC 3611 section 4.7.6",
            "The number of packets without loss that separates two losses into different bursts."),

    /**
     * RTP packets received on a received stream, sent on a sent one.
     *
     * <p>Packets, 0 upwards. Sources: RTCP sender's packet count, MS-QoE {@code Utilization/Packets}, media-server and
     * W3C {@code packetsReceived} and {@code packetsSent}.
     */
    PACKETS(
            10,
            nonNegative(Unit.PACKETS, TRANSPORT, NETWORK),
            "RFC 3550 section 6.4.1",
            "The RTP packets received on a received stream, or sent on a sent stream."),

    /**
     * Packets expected less packets received.
     *
     * <p>Packets, any number: duplicates make it negative. Sources: RFC 3550 {@code cumulative number of packets lost},
     * media-server and W3C {@code packetsLost}.
     */
    PACKETS_LOST(
            11,
            any(Unit.PACKETS, TRANSPORT, NETWORK),
            "RFC 3550 section 6.4.1",
            "The packets expected less those received, which duplicates can make negative."),

    /**
     * Packets that arrived but were thrown away by the de-jitter buffer.
     *
     * <p>Packets, 0 upwards. Sources: RFC 7002 block, W3C {@code packetsDiscarded} between two snapshots.
     */
    PACKETS_DISCARDED(
            12,
            nonNegative(Unit.PACKETS, END_SYSTEM, JITTER_BUFFER),
            "RFC 7002",
            "The packets received but discarded by the de-jitter buffer as too early or too late."),

    /**
     * RTP payload received on a received stream, sent on a sent one.
     *
     * <p>Bytes, 0 upwards; headers and padding are not counted. Sources: RTCP sender's octet count, media-server and
     * W3C {@code bytesReceived} and {@code bytesSent}.
     */
    BYTES(
            13,
            nonNegative(Unit.BYTES, TRANSPORT, NETWORK),
            "RFC 3550 section 6.4.1",
            "The RTP payload bytes received on a received stream, or sent on a sent stream."),

    /**
     * Video frames handled by the encoder of a sent stream or the decoder of a received one.
     *
     * <p>Frames, 0 upwards. Sources: media-server and W3C {@code framesSent}.
     */
    FRAMES(
            14,
            nonNegative(Unit.FRAMES, APPLICATION, CODEC),
            "W3C webrtc-stats, RTCOutboundRtpStreamStats.framesSent",
            "The video frames sent on a sent stream, or received on a received stream."),

    /**
     * Full Intra Request messages for the stream, sent by its receiver and counted at either end.
     *
     * <p>Count, 0 upwards. Sources: media-server and W3C {@code firCount}.
     */
    FIR_COUNT(
            15,
            nonNegative(Unit.COUNT, TRANSPORT, NETWORK),
            "RFC 5104 section 4.3.1",
            "The Full Intra Request messages with which the receiver asked for a full frame."),

    /**
     * Negative acknowledgements for the stream, sent by its receiver and counted at either end.
     *
     * <p>Count, 0 upwards; messages, not the packets they name. Sources: media-server and W3C {@code nackCount}.
     */
    NACK_COUNT(
            16,
            nonNegative(Unit.COUNT, TRANSPORT, NETWORK),
            "RFC 4585 section 6.2.1",
            "The generic negative acknowledgements with which the receiver named packets it missed."),

    /**
     * Picture Loss Indications for the stream, sent by its receiver and counted at either end.
     *
     * <p>Count, 0 upwards. Sources: media-server and W3C {@code pliCount}.
     */
    PLI_COUNT(
            17,
            nonNegative(Unit.COUNT, TRANSPORT, NETWORK),
            "RFC 4585 section 6.3.1",
            "The Picture Loss Indications with which the receiver told of lost picture data."),

    /**
     * The time from one RTP interface to the other and back.
     *
     * <p>Milliseconds, 0 upwards; sampled. A value of 0 is a value: a source that writes 0 until it knows better cannot
     * be told from a very short path. Sources: RFC 6035 {@code RTD}, RFC 3611 {@code round trip delay}, MS-QoE
     * {@code RoundTrip}, media-server {@code rtt}, W3C {@code roundTripTime} and {@code currentRoundTripTime}.
     */
    ROUND_TRIP_DELAY(
            18,
            milliseconds(TRANSPORT, NETWORK).asSample(),
            "RFC 3611 section 4.7.3",
            "The time a packet takes from one RTP interface to the other and back."),

    /**
     * The longest round trip seen during the window.
     *
     * <p>Milliseconds, 0 upwards. Sources: RFC 6843 block, MS-QoE {@code RoundTripMax}.
     */
    ROUND_TRIP_DELAY_MAX(
            19, milliseconds(TRANSPORT, NETWORK), "RFC 6843", "The longest round-trip delay seen during the window."),

    /**
     * The time media spends inside the reporting end system: capture, encoding and packets on the way out, jitter
     * buffer, decoding and playing on the way in.
     *
     * <p>Milliseconds, 0 upwards; sampled. Absent also where RFC 3611 has 0, which there means not known. Sources: RFC
     * 6035 {@code ESD}, RFC 3611 {@code end system delay}, RFC 6843 block, MS-QoE {@code EndSystem}.
     */
    END_SYSTEM_DELAY(
            20,
            milliseconds(END_SYSTEM, ENDPOINT).asSample(),
            "RFC 3611 section 4.7.3",
            "The time media spends inside the reporting end system, both ways together."),

    /**
     * The time from the sender's RTP interface to the receiver's.
     *
     * <p>Milliseconds, 0 upwards; sampled. Sources: RFC 6035 {@code OWD}, MS-QoE {@code OneWay}.
     */
    ONE_WAY_DELAY(
            21,
            milliseconds(TRANSPORT, NETWORK).asSample(),
            "RFC 6035 section 4.6.2.9.4",
            "The time a packet takes from the sender's RTP interface to the receiver's."),

    /**
     * Half the sum of the round trip and of both end systems' delays: the time from mouth to ear if both directions
     * were alike.
     *
     * <p>Milliseconds, 0 upwards; sampled, composed. Source: RFC 6035 {@code SOWD}.
     */
    SYMMETRIC_ONE_WAY_DELAY(
            22,
            milliseconds(TRANSPORT, USER).asSample().fromOthers(),
            "RFC 6035 section 4.6.2.9.3",
            "Half the sum of the round-trip delay and both end-system delays, as the time from mouth to ear."),

    /**
     * One-way delay relative to a base that the measuring endpoint chose, which needs no common clock.
     *
     * <p>Milliseconds, 0 upwards. Not {@link #ONE_WAY_DELAY}: the two differ by an unknown constant. Sources: MS-QoE
     * {@code RelativeOneWay}, SDN {@code RelativeOneWayAverage}, both of which write seconds.
     */
    RELATIVE_ONE_WAY_DELAY(
            23,
            milliseconds(TRANSPORT, NETWORK),
            "MS-QoE section 2.2.1.26",
            "The mean one-way delay relative to a base that the measuring endpoint chose."),

    /**
     * The smoothed deviation of packet spacing at the receiver from that at the sender.
     *
     * <p>Milliseconds, 0 upwards; sampled, because it is a running estimate. Sources: RFC 6035 {@code IAJ}, RFC 3550
     * {@code interarrival jitter} where the clock rate is known, else absent; MS-QoE {@code InterArrival}, SDN
     * {@code JitterInterArrival}, media-server and W3C {@code jitter}.
     */
    INTERARRIVAL_JITTER(
            24,
            milliseconds(TRANSPORT, NETWORK).asSample(),
            "RFC 3550 section 6.4.1",
            "The running mean deviation of packet spacing at the receiver from that at the sender."),

    /**
     * The greatest interarrival jitter seen during the window.
     *
     * <p>Milliseconds, 0 upwards. Source: MS-QoE {@code InterArrivalMax}.
     */
    INTERARRIVAL_JITTER_MAX(
            25,
            milliseconds(TRANSPORT, NETWORK),
            "MS-QoE JitterType",
            "The greatest interarrival jitter seen during the window."),

    /**
     * The standard deviation of the interarrival jitter during the window.
     *
     * <p>Milliseconds, 0 upwards. Source: MS-QoE {@code InterArrivalSD}.
     */
    INTERARRIVAL_JITTER_STDDEV(
            26,
            milliseconds(TRANSPORT, NETWORK),
            "MS-QoE JitterType",
            "The standard deviation of the interarrival jitter during the window."),

    /**
     * Mean absolute packet delay variation after ITU-T G.1020 (MAPDV2).
     *
     * <p>Milliseconds, 0 upwards; sampled. Not {@link #INTERARRIVAL_JITTER}, which weighs and smooths otherwise.
     * Sources: RFC 6035 {@code MAJ}, RFC 6798 block of type MAPDV2, MS-QoE {@code MeanAbs}.
     */
    MEAN_ABSOLUTE_JITTER(
            27,
            milliseconds(TRANSPORT, NETWORK).asSample(),
            "RFC 6035 section 4.6.2.9.6",
            "The mean absolute packet delay variation of ITU-T G.1020."),

    /**
     * The delay the de-jitter buffer gives to a packet that arrives on time.
     *
     * <p>Milliseconds, 0 upwards; sampled. Sources: RFC 6035 {@code JBN}, RFC 3611 {@code JB nominal}, RFC 7005 block.
     */
    JITTER_BUFFER_NOMINAL(
            28,
            milliseconds(END_SYSTEM, JITTER_BUFFER).asSample(),
            "RFC 3611 section 4.7.7",
            "The delay the de-jitter buffer gives to a packet that arrives exactly on time."),

    /**
     * The delay the de-jitter buffer gives to the earliest packet it does not discard.
     *
     * <p>Milliseconds, 0 upwards; sampled. Sources: RFC 6035 {@code JBM}, RFC 3611 {@code JB maximum}, RFC 7005 block.
     */
    JITTER_BUFFER_MAX(
            29,
            milliseconds(END_SYSTEM, JITTER_BUFFER).asSample(),
            "RFC 3611 section 4.7.7",
            "The delay the de-jitter buffer gives to the earliest packet it would not discard."),

    /**
     * The delay an adaptive de-jitter buffer can grow to under the worst conditions.
     *
     * <p>Milliseconds, 0 upwards; sampled. Absent also where RFC 3611 has 65535, which there means that or more.
     * Sources: RFC 6035 {@code JBX}, RFC 3611 {@code JB abs max}.
     */
    JITTER_BUFFER_ABSOLUTE_MAX(
            30,
            milliseconds(END_SYSTEM, JITTER_BUFFER).asSample(),
            "RFC 3611 section 4.7.7",
            "The greatest delay the de-jitter buffer can reach under worst-case conditions."),

    /**
     * The mean time a packet or sample stayed in the de-jitter buffer.
     *
     * <p>Milliseconds, 0 upwards. Sources: MS-QoE {@code JitterBufferSizeAvg}, W3C {@code jitterBufferDelay} by {@code
     * jitterBufferEmittedCount} between two snapshots.
     */
    JITTER_BUFFER_AVERAGE(
            31,
            milliseconds(END_SYSTEM, JITTER_BUFFER),
            "W3C webrtc-stats, RTCInboundRtpStreamStats.jitterBufferDelay",
            "The mean time media stayed in the de-jitter buffer during the window."),

    /**
     * How fast an adaptive de-jitter buffer adjusts: it takes twice this number of frames to reach a new size.
     *
     * <p>Step, 0 to 15, without a unit of its own; sampled. Sources: RFC 6035 {@code JBR}, RFC 3611 {@code JB rate}.
     */
    JITTER_BUFFER_RATE(
            32,
            range(Unit.STEP, 0, 15, END_SYSTEM, JITTER_BUFFER).asSample(),
            "RFC 3611 section 4.7.6",
            "The adjustment rate of an adaptive de-jitter buffer, half the frames it takes to reach a new size."),

    /**
     * The level of the received speech while the talker speaks.
     *
     * <p>dBm0, -128 to 126; sampled. Absent also where RFC 3611 or RFC 6035 has 127, which means not available.
     * Sources: RFC 6035 {@code SL}, RFC 3611 {@code signal level}.
     */
    SIGNAL_LEVEL(
            33,
            range(Unit.DBM0, -128, 126, END_SYSTEM, ENDPOINT).asSample(),
            "RFC 3611 section 4.7.4",
            "The level of the voice signal, relative to 0 dBm0."),

    /**
     * The level of the background noise while the talker is silent.
     *
     * <p>dBm0, -128 to 126; sampled. Absent also where RFC 3611 or RFC 6035 has 127, which means not available.
     * Sources: RFC 6035 {@code NL}, RFC 3611 {@code noise level}.
     */
    NOISE_LEVEL(
            34,
            range(Unit.DBM0, -128, 126, END_SYSTEM, ENDPOINT).asSample(),
            "RFC 3611 section 4.7.4",
            "The level of the background noise in silent periods, relative to 0 dBm0."),

    /**
     * The level of the speech, in decibels from a reference the source does not state or that is not 1 mW.
     *
     * <p>dB, any; sampled. Not {@link #SIGNAL_LEVEL}: the two differ by an unknown constant. Sources: MS-QoE
     * {@code SignalLevel}, SDN {@code RecvSignalLevel}, W3C {@code audioLevel} as decibels of full scale, absent where
     * that is 0.
     */
    SIGNAL_LEVEL_UNREFERENCED(
            35,
            any(Unit.DECIBEL, END_SYSTEM, ENDPOINT).asSample(),
            "MS-QoE section 2.2.1.28",
            "The level of the voice signal, relative to a reference that the source does not state."),

    /**
     * The level of the background noise, in decibels from a reference the source does not state.
     *
     * <p>dB, any; sampled. Not {@link #NOISE_LEVEL}: the two differ by an unknown constant. Sources: MS-QoE {@code
     * NoiseLevel}, SDN {@code RecvNoiseLevel}.
     */
    NOISE_LEVEL_UNREFERENCED(
            36,
            any(Unit.DECIBEL, END_SYSTEM, ENDPOINT).asSample(),
            "MS-QoE section 2.2.1.28",
            "The level of the background noise, relative to a reference that the source does not state."),

    /**
     * How far the echo lies below the signal, after echo cancellation and suppression.
     *
     * <p>dB, 0 to 255 except 127, which means not available and is absent; sampled. Sources: RFC 6035 {@code RERL}, RFC
     * 3611 {@code RERL}, W3C {@code echoReturnLoss} plus {@code echoReturnLossEnhancement}.
     */
    RESIDUAL_ECHO_RETURN_LOSS(
            37,
            range(Unit.DECIBEL, 0, 255, END_SYSTEM, ENDPOINT).except(127).asSample(),
            "RFC 3611 section 4.7.4",
            "The ratio of the signal to its echo after echo cancellation and suppression."),

    /**
     * The rating factor for listening, which leaves out delay and echo.
     *
     * <p>R, 0 to 148; composed. Narrowband scales end at 100, wideband ones at 129, fullband ones at 148: the stream
     * tells which one it is. Source: RFC 6035 {@code RLQ}.
     */
    R_LISTENING(
            38,
            rFactor(USER),
            "RFC 6035 section 4.6.2.11.1",
            "The E-model rating of listening quality, without the effects of delay and echo."),

    /**
     * The rating factor for conversation, with delay and echo.
     *
     * <p>R, 0 to 148; composed. Absent also where RFC 3611 has 127 or another value above 100. Sources: RFC 6035 {@code
     * RCQ}, RFC 3611 {@code R factor}.
     */
    R_CONVERSATIONAL(
            39,
            rFactor(USER),
            "RFC 3611 section 4.7.5",
            "The E-model rating of conversational quality, with the effects of delay and echo."),

    /**
     * The rating factor of the call leg behind the reporting endpoint, as that endpoint measured it.
     *
     * <p>R, 0 to 148; composed. Absent also where RFC 3611 has 127. Sources: RFC 6035 {@code EXTRI}, RFC 3611
     * {@code ext. R factor} of the reporter's own block.
     */
    R_EXTERNAL_IN(
            40,
            rFactor(BEYOND_ENDPOINT),
            "RFC 6035 section 4.6.2.11.5",
            "The rating of the external leg as the reporting endpoint measured it on the incoming side."),

    /**
     * The rating factor of the external call leg, as the far end's report told it.
     *
     * <p>R, 0 to 148; composed. Absent also where RFC 3611 has 127. Sources: RFC 6035 {@code EXTRO}, RFC 3611
     * {@code ext. R factor} of the peer's block.
     */
    R_EXTERNAL_OUT(
            41,
            rFactor(BEYOND_ENDPOINT),
            "RFC 6035 section 4.6.2.11.7",
            "The rating of the external leg as the remote endpoint reported it."),

    /**
     * The mean opinion score for listening.
     *
     * <p>MOS, 1 to 5; composed. Absent also where RFC 3611 has 127 or an illegal value. Sources: RFC 6035
     * {@code MOSLQ}, RFC 3611 {@code MOS-LQ}, RFC 7266 block where the caller names its algorithm.
     */
    MOS_LISTENING(
            42,
            mos(USER),
            "RFC 3611 section 4.7.5",
            "The estimated opinion score of listening quality, without the effects of delay and echo."),

    /**
     * The mean opinion score for conversation.
     *
     * <p>MOS, 1 to 5; composed. Absent also where RFC 3611 has 127 or an illegal value, and where MS-QoE has 0.0.
     * Sources: RFC 6035 {@code MOSCQ}, RFC 3611 {@code MOS-CQ}, MS-QoE {@code LocalConversationalMOS}.
     */
    MOS_CONVERSATIONAL(
            43,
            mos(USER),
            "RFC 3611 section 4.7.5",
            "The estimated opinion score of conversational quality, with the effects of delay and echo."),

    /**
     * The wideband listening score that network and codec alone allow, averaged over the window.
     *
     * <p>MOS, 1 to 5; composed. Not {@link #MOS_LISTENING}: its ceiling depends on the codec, and loudness, noise and
     * devices are left out. Absent also where 0.0 was sent. Sources: MS-QoE {@code NetworkMOS/OverallAvg}, SDN {@code
     * OverallAvgNetworkMOS}.
     */
    MOS_NETWORK(
            44,
            mos(NETWORK),
            "MS-QoE section 2.2.1.22",
            "The mean wideband listening score as far as network and codec decide it."),

    /**
     * The lowest network score of the window.
     *
     * <p>MOS, 1 to 5; composed. Absent also where 0.0 was sent. Sources: MS-QoE {@code NetworkMOS/OverallMin}, SDN
     * {@code OverallMinNetworkMOS}.
     */
    MOS_NETWORK_MIN(
            45,
            mos(NETWORK),
            "MS-QoE section 2.2.1.22",
            "The lowest wideband listening score of the window as far as network and codec decide it."),

    /**
     * How far the network score stayed below the best the codec can reach, on average.
     *
     * <p>MOS, 0 to 4, a difference of scores: 0 is best; composed. Sources: MS-QoE and SDN {@code DegradationAvg}.
     */
    MOS_DEGRADATION(
            46,
            range(Unit.MOS, 0, 4, APPLICATION, NETWORK).fromOthers(),
            "MS-QoE section 2.2.1.22",
            "How much jitter and loss lowered the network score below the codec's best, on average."),

    /**
     * How far the network score fell below the best the codec can reach, at worst.
     *
     * <p>MOS, 0 to 4, a difference of scores: 0 is best; composed. Sources: MS-QoE and SDN {@code DegradationMax}.
     */
    MOS_DEGRADATION_MAX(
            47,
            range(Unit.MOS, 0, 4, APPLICATION, NETWORK).fromOthers(),
            "MS-QoE section 2.2.1.22",
            "How much jitter and loss lowered the network score below the codec's best, at the worst time."),

    /**
     * The wideband listening score of the received audio with its speech level, noise and capture device.
     *
     * <p>MOS, 1 to 5; composed. Not {@link #MOS_LISTENING}, which knows nothing of level, noise and devices. Sources:
     * MS-QoE and SDN {@code RecvListenMOS}.
     */
    MOS_RECEIVED_LISTENING(
            48,
            mos(USER),
            "MS-QoE QualityEstimatesType",
            "The wideband listening score of the received audio, speech level, noise and device included."),

    /**
     * The wideband listening score of the audio as it was captured for sending, before any network.
     *
     * <p>MOS, 1 to 5; composed. Sources: MS-QoE and SDN {@code SendListenMOS}.
     */
    MOS_SENT_LISTENING(
            49,
            mos(ENDPOINT),
            "MS-QoE QualityEstimatesType",
            "The wideband listening score of the audio to be sent, speech level, noise and device included."),

    /**
     * A score of audio whose source does not say whether it is one of listening or of conversation, nor how it was
     * made.
     *
     * <p>MOS, 1 to 5; composed. Source: media-server {@code audio/local/mos}.
     */
    MOS_UNSPECIFIED(
            50,
            mos(USER),
            "media-server stats message, audio/local/mos",
            "An opinion score of audio of which the source says neither the kind nor the algorithm."),

    /**
     * A score of video.
     *
     * <p>MOS, 1 to 5; composed. Source: media-server {@code video/local/mos}.
     */
    MOS_VIDEO(
            51,
            mos(USER),
            "media-server stats message, video/local/mos",
            "The estimated opinion score of video quality."),

    /**
     * Audio frames that hold concealed samples, as a share of all frames played.
     *
     * <p>Percent, 0 to 100. Not {@link #CONCEALED_SAMPLE_RATIO}: one concealed sample makes a frame count. Sources:
     * MS-QoE and SDN {@code RatioConcealedSamplesAvg}.
     */
    CONCEALED_FRAME_RATIO(
            52,
            percent(END_SYSTEM, CODEC),
            "MS-QoE section 2.2.1.12",
            "Audio frames with samples made by loss concealment, as a share of all audio frames."),

    /**
     * Audio frames that were stretched to fill the de-jitter buffer, as a share of all frames played.
     *
     * <p>Percent, 0 to 100. Source: MS-QoE {@code RatioStretchedSamplesAvg}.
     */
    STRETCHED_FRAME_RATIO(
            53,
            percent(END_SYSTEM, CODEC),
            "MS-QoE section 2.2.1.12",
            "Audio frames with samples stretched in time, as a share of all audio frames."),

    /**
     * Audio frames that were compressed to drain the de-jitter buffer, as a share of all frames played.
     *
     * <p>Percent, 0 to 100. Source: MS-QoE {@code RatioCompressedSamplesAvg}.
     */
    COMPRESSED_FRAME_RATIO(
            54,
            percent(END_SYSTEM, CODEC),
            "MS-QoE section 2.2.1.12",
            "Audio frames with samples compressed in time, as a share of all audio frames."),

    /**
     * Audio samples made by concealment, as a share of all samples played.
     *
     * <p>Percent, 0 to 100. Sources: RFC 7294 block, W3C {@code concealedSamples} by {@code totalSamplesReceived}
     * between two snapshots.
     */
    CONCEALED_SAMPLE_RATIO(
            55,
            percent(END_SYSTEM, CODEC),
            "RFC 7294",
            "Audio made by loss concealment, as a share of all audio played."),

    /**
     * The bandwidth estimated to be free for sending.
     *
     * <p>kbit/s, 0 upwards; sampled. Sources: MS-QoE {@code BandwidthEst}, media-server {@code availableSendBandwidth},
     * W3C {@code availableOutgoingBitrate}.
     */
    AVAILABLE_SEND_BANDWIDTH(
            56,
            nonNegative(Unit.KILOBITS_PER_SECOND, TRANSPORT, NETWORK).asSample(),
            "W3C webrtc-stats, RTCIceCandidatePairStats.availableOutgoingBitrate",
            "The estimated bandwidth of the path in the sending direction."),

    /**
     * The bandwidth estimated to be free for receiving.
     *
     * <p>kbit/s, 0 upwards; sampled. Sources: media-server {@code availableReceiveBandwidth}, W3C {@code
     * availableIncomingBitrate}.
     */
    AVAILABLE_RECEIVE_BANDWIDTH(
            57,
            nonNegative(Unit.KILOBITS_PER_SECOND, TRANSPORT, NETWORK).asSample(),
            "W3C webrtc-stats, RTCIceCandidatePairStats.availableIncomingBitrate",
            "The estimated bandwidth of the path in the receiving direction."),

    /**
     * Bytes sent on a network path, all streams together.
     *
     * <p>Bytes, 0 upwards. Sources: media-server {@code network/bytesSent}, W3C {@code bytesSent} of the candidate pair
     * or transport between two snapshots.
     */
    TRANSPORT_BYTES_SENT(
            58,
            nonNegative(Unit.BYTES, TRANSPORT, NETWORK),
            "W3C webrtc-stats, RTCTransportStats.bytesSent",
            "The bytes sent on a network path by all its streams together."),

    /**
     * Bytes received on a network path, all streams together.
     *
     * <p>Bytes, 0 upwards. Sources: media-server {@code network/bytesReceived}, W3C {@code bytesReceived} of the
     * candidate pair or transport between two snapshots.
     */
    TRANSPORT_BYTES_RECEIVED(
            59,
            nonNegative(Unit.BYTES, TRANSPORT, NETWORK),
            "W3C webrtc-stats, RTCTransportStats.bytesReceived",
            "The bytes received on a network path by all its streams together."),

    /**
     * The bandwidth a policy or a setting left to the sender of the stream.
     *
     * <p>kbit/s, 0 upwards. Sources: MS-QoE and SDN {@code AppliedBandwidthLimit}.
     */
    APPLIED_BANDWIDTH_LIMIT(
            60,
            nonNegative(Unit.KILOBITS_PER_SECOND, TRANSPORT, NETWORK),
            "MS-QoE MediaLineType",
            "The bandwidth limit that was applied to the sender of the stream."),

    /**
     * Share of the call with a network bad enough to spoil the audio sent.
     *
     * <p>Percent, 0 to 100. Source: MS-QoE {@code NetworkSendQualityEventRatio}.
     */
    NETWORK_SEND_QUALITY_EVENT_RATIO(
            61,
            percent(END_SYSTEM, NETWORK),
            "MS-QoE section 2.2.1.29",
            "The share of the call in which jitter or loss spoiled the audio being sent."),

    /**
     * Share of the call with a network bad enough to spoil the audio received.
     *
     * <p>Percent, 0 to 100. Source: MS-QoE {@code NetworkReceiveQualityEventRatio}.
     */
    NETWORK_RECEIVE_QUALITY_EVENT_RATIO(
            62,
            percent(END_SYSTEM, NETWORK),
            "MS-QoE section 2.2.1.29",
            "The share of the call in which jitter or loss spoiled the audio being received."),

    /**
     * Share of the call with a delay that hinders conversation.
     *
     * <p>Percent, 0 to 100. Sources: MS-QoE and SDN {@code NetworkDelayEventRatio}.
     */
    NETWORK_DELAY_EVENT_RATIO(
            63,
            percent(END_SYSTEM, NETWORK),
            "MS-QoE section 2.2.1.29",
            "The share of the call in which the delay of the network hindered conversation."),

    /**
     * Share of the call with too little bandwidth for acceptable audio.
     *
     * <p>Percent, 0 to 100. Source: MS-QoE {@code NetworkBandwidthLowEventRatio}.
     */
    NETWORK_BANDWIDTH_LOW_EVENT_RATIO(
            64,
            percent(END_SYSTEM, NETWORK),
            "MS-QoE section 2.2.1.29",
            "The share of the call in which bandwidth or a bandwidth policy was too low for good audio."),

    /**
     * Share of the call with too little processing power for the audio.
     *
     * <p>Percent, 0 to 100. Sources: MS-QoE and SDN {@code CPUInsufficientEventRatio}.
     */
    CPU_INSUFFICIENT_EVENT_RATIO(
            65,
            percent(END_SYSTEM, ENDPOINT),
            "MS-QoE section 2.2.1.29",
            "The share of the call in which too little processing power spoiled the audio."),

    /**
     * Share of the call spent in half duplex to keep echo away.
     *
     * <p>Percent, 0 to 100. Source: MS-QoE {@code DeviceHalfDuplexAECEventRatio}.
     */
    DEVICE_HALF_DUPLEX_AEC_EVENT_RATIO(
            66,
            percent(END_SYSTEM, ENDPOINT),
            "MS-QoE section 2.2.1.29",
            "The share of the call in which the echo canceller fell back to half duplex."),

    /**
     * Share of the call in which the loudspeaker or headset did not work.
     *
     * <p>Percent, 0 to 100. Sources: MS-QoE and SDN {@code DeviceRenderNotFunctioningEventRatio}.
     */
    DEVICE_RENDER_NOT_FUNCTIONING_EVENT_RATIO(
            67,
            percent(END_SYSTEM, ENDPOINT),
            "MS-QoE section 2.2.1.29",
            "The share of the call in which the render device did not work properly."),

    /**
     * Share of the call in which the microphone did not work.
     *
     * <p>Percent, 0 to 100. Sources: MS-QoE and SDN {@code DeviceCaptureNotFunctioningEventRatio}.
     */
    DEVICE_CAPTURE_NOT_FUNCTIONING_EVENT_RATIO(
            68,
            percent(END_SYSTEM, ENDPOINT),
            "MS-QoE section 2.2.1.29",
            "The share of the call in which the capture device did not work properly."),

    /**
     * Share of the call with glitches in the audio captured or played.
     *
     * <p>Percent, 0 to 100. Source: MS-QoE {@code DeviceGlitchesEventRatio}.
     */
    DEVICE_GLITCHES_EVENT_RATIO(
            69,
            percent(END_SYSTEM, ENDPOINT),
            "MS-QoE section 2.2.1.29",
            "The share of the call in which glitches spoiled the audio captured or played."),

    /**
     * Share of the call with speech too little above the noise.
     *
     * <p>Percent, 0 to 100. Source: MS-QoE {@code DeviceLowSNREventRatio}.
     */
    DEVICE_LOW_SNR_EVENT_RATIO(
            70,
            percent(END_SYSTEM, ENDPOINT),
            "MS-QoE section 2.2.1.29",
            "The share of the call in which the captured speech rose too little above the noise."),

    /**
     * Share of the call with speech too quiet.
     *
     * <p>Percent, 0 to 100. Source: MS-QoE {@code DeviceLowSpeechLevelEventRatio}.
     */
    DEVICE_LOW_SPEECH_LEVEL_EVENT_RATIO(
            71,
            percent(END_SYSTEM, ENDPOINT),
            "MS-QoE section 2.2.1.29",
            "The share of the call in which the captured speech was too quiet."),

    /**
     * Share of the call with speech so loud that it was clipped.
     *
     * <p>Percent, 0 to 100. Sources: MS-QoE and SDN {@code DeviceClippingEventRatio}.
     */
    DEVICE_CLIPPING_EVENT_RATIO(
            72,
            percent(END_SYSTEM, ENDPOINT),
            "MS-QoE section 2.2.1.29",
            "The share of the call in which the captured audio was clipped."),

    /**
     * Share of the call with echo in the audio sent.
     *
     * <p>Percent, 0 to 100. Sources: MS-QoE and SDN {@code DeviceEchoEventRatio}.
     */
    DEVICE_ECHO_EVENT_RATIO(
            73,
            percent(END_SYSTEM, ENDPOINT),
            "MS-QoE section 2.2.1.29",
            "The share of the call in which echo spoiled the audio being sent."),

    /**
     * Share of the call with the talker too little above the echo.
     *
     * <p>Percent, 0 to 100. Sources: MS-QoE and SDN {@code DeviceNearEndToEchoRatioEventRatio}.
     */
    DEVICE_NEAR_END_TO_ECHO_RATIO_EVENT_RATIO(
            74,
            percent(END_SYSTEM, ENDPOINT),
            "MS-QoE section 2.2.1.29",
            "The share of the call in which the near talker rose too little above the echo."),

    /**
     * How often several endpoints of the call were found in one room.
     *
     * <p>Count, 0 upwards. Source: MS-QoE {@code DeviceMultipleEndpointsEventCount}.
     */
    DEVICE_MULTIPLE_ENDPOINTS_EVENT_COUNT(
            75,
            nonNegative(Unit.COUNT, END_SYSTEM, ENDPOINT),
            "MS-QoE section 2.2.1.29",
            "How often several endpoints of the same call were noticed in one place."),

    /**
     * How often howling, feedback between two endpoints, was heard.
     *
     * <p>Count, 0 upwards. Sources: MS-QoE and SDN {@code DeviceHowlingEventCount}.
     */
    DEVICE_HOWLING_EVENT_COUNT(
            76,
            nonNegative(Unit.COUNT, END_SYSTEM, ENDPOINT),
            "MS-QoE section 2.2.1.29",
            "How often acoustic feedback was noticed."),

    /**
     * Share of the call with the loudspeaker turned down to nothing.
     *
     * <p>Percent, 0 to 100. Source: MS-QoE {@code DeviceRenderZeroVolumeEventRatio}.
     */
    DEVICE_RENDER_ZERO_VOLUME_EVENT_RATIO(
            77,
            percent(END_SYSTEM, ENDPOINT),
            "MS-QoE section 2.2.1.29",
            "The share of the call in which the render device was set to zero volume."),

    /**
     * Share of the call with the loudspeaker muted.
     *
     * <p>Percent, 0 to 100. Source: MS-QoE {@code DeviceRenderMuteEventRatio}.
     */
    DEVICE_RENDER_MUTE_EVENT_RATIO(
            78,
            percent(END_SYSTEM, ENDPOINT),
            "MS-QoE section 2.2.1.29",
            "The share of the call in which the render device was muted."),

    /**
     * Screen tiles that never reached the viewer because newer content replaced them, as a share of all.
     *
     * <p>Percent, 0 to 100. Sources: MS-QoE {@code SpoiledTilePercent}, SDN {@code SpoiledTilePercentTotal}.
     */
    SPOILED_TILE_RATIO(
            79,
            percent(APPLICATION, ENDPOINT),
            "MS-QoE section 2.2.1.16",
            "Screen tiles replaced by newer ones before they reached the viewer, as a share of all tiles."),

    /**
     * Share of the call in which high load kept the endpoint from processing video fully.
     *
     * <p>Percent, 0 to 100. Sources: MS-QoE and SDN {@code DynamicCapabilityPercent}.
     */
    DYNAMIC_CAPABILITY_RATIO(
            80,
            percent(END_SYSTEM, ENDPOINT),
            "MS-QoE section 2.2.1.15",
            "The share of the call in which processor load limited the endpoint's video."),

    /**
     * Share of the call below the threshold of a low frame rate, 7.5 frames a second.
     *
     * <p>Percent, 0 to 100. Sources: MS-QoE and SDN {@code LowFrameRateCallPercent}.
     */
    LOW_FRAME_RATE_RATIO(
            81,
            percent(APPLICATION, CODEC),
            "MS-QoE section 2.2.1.15",
            "The share of the call with video below 7.5 frames a second."),

    /**
     * Share of the call below the threshold of a low resolution, 120 pixels.
     *
     * <p>Percent, 0 to 100. Sources: MS-QoE and SDN {@code LowResolutionCallPercent}.
     */
    LOW_RESOLUTION_RATIO(
            82,
            percent(APPLICATION, CODEC),
            "MS-QoE section 2.2.1.15",
            "The share of the call with video below 120 pixels."),

    /**
     * The mean time it took to process a screen tile.
     *
     * <p>Milliseconds, 0 upwards. Sources: MS-QoE {@code RDPTileProcessingLatency}, SDN {@code
     * RDPTileProcessingLatencyAverage}.
     */
    RDP_TILE_PROCESSING_LATENCY(
            83,
            milliseconds(APPLICATION, ENDPOINT),
            "MS-QoE section 2.2.1.16",
            "The mean time the screen-sharing stack took to process a tile."),

    /**
     * The mean rate of video frames.
     *
     * <p>Frames/s, 0 upwards. Source: MS-QoE {@code VideoFrameRateAvg}.
     */
    VIDEO_FRAME_RATE(
            84,
            nonNegative(Unit.FRAMES_PER_SECOND, APPLICATION, CODEC),
            "MS-QoE section 2.2.1.15",
            "The mean rate of the video frames received, or sent on a sent stream."),

    /**
     * Video frames lost, as a share of all.
     *
     * <p>Percent, 0 to 100. Frames, not packets: one lost packet can cost a frame. Sources: MS-QoE and SDN {@code
     * VideoFrameLossRate}.
     */
    VIDEO_FRAME_LOSS_RATE(
            85,
            percent(APPLICATION, CODEC),
            "MS-QoE section 2.2.1.15",
            "Video frames lost, as a share of all frames of the received stream."),

    /**
     * The mean bit rate of the video.
     *
     * <p>kbit/s, 0 upwards. Sources: MS-QoE {@code VideoBitRateAvg}, SDN {@code BitRateAvg}.
     */
    VIDEO_BITRATE(
            86,
            nonNegative(Unit.KILOBITS_PER_SECOND, APPLICATION, CODEC),
            "MS-QoE section 2.2.1.15",
            "The mean bit rate of the video stream."),

    /**
     * The highest bit rate of the video.
     *
     * <p>kbit/s, 0 upwards. Sources: MS-QoE {@code VideoBitRateMax}, SDN {@code BitRateMax}.
     */
    VIDEO_BITRATE_MAX(
            87,
            nonNegative(Unit.KILOBITS_PER_SECOND, APPLICATION, CODEC),
            "MS-QoE section 2.2.1.15",
            "The highest bit rate of the video stream."),

    /**
     * The shortest round trip seen during the window.
     *
     * <p>Milliseconds, 0 upwards. Source: RFC 6843 block.
     */
    ROUND_TRIP_DELAY_MIN(
            88, milliseconds(TRANSPORT, NETWORK), "RFC 6843", "The shortest round-trip delay seen during the window."),

    /**
     * How many packets within bursts of loss were lost, as a share of those expected there.
     *
     * <p>Percent, 0 to 100. Not {@link #BURST_LOSS_DENSITY}, whose bursts count discards too. Source: RFC 7004 block.
     */
    BURST_PACKET_LOSS_RATE(
            89,
            percent(TRANSPORT, NETWORK),
            "RFC 7004 section 3.1",
            "Packets lost within bursts of loss, as a share of the packets expected within them."),

    /**
     * How many packets outside bursts of loss were lost, as a share of those expected there.
     *
     * <p>Percent, 0 to 100. Not {@link #GAP_LOSS_DENSITY}, which counts discards too. Source: RFC 7004 block.
     */
    GAP_PACKET_LOSS_RATE(
            90,
            percent(TRANSPORT, NETWORK),
            "RFC 7004 section 3.1",
            "Packets lost outside bursts of loss, as a share of the packets expected there."),

    /**
     * The mean length of a burst of loss.
     *
     * <p>Milliseconds, 0 upwards. Not {@link #BURST_DURATION}, whose bursts count discards too. Source: RFC 7004 block.
     */
    LOSS_BURST_DURATION(
            91, milliseconds(TRANSPORT, NETWORK), "RFC 7004 section 3.1", "The mean duration of the bursts of loss."),

    /**
     * How many packets within bursts of discards were discarded, as a share of those expected there.
     *
     * <p>Percent, 0 to 100. Source: RFC 7004 block.
     */
    BURST_DISCARD_RATE(
            92,
            percent(END_SYSTEM, JITTER_BUFFER),
            "RFC 7004 section 3.2",
            "Packets discarded within bursts of discards, as a share of the packets expected within them."),

    /**
     * How many packets outside bursts of discards were discarded, as a share of those expected there.
     *
     * <p>Percent, 0 to 100. Source: RFC 7004 block.
     */
    GAP_DISCARD_RATE(
            93,
            percent(END_SYSTEM, JITTER_BUFFER),
            "RFC 7004 section 3.2",
            "Packets discarded outside bursts of discards, as a share of the packets expected there."),

    /**
     * The high water mark of the de-jitter buffer.
     *
     * <p>Milliseconds, 0 upwards; sampled. Source: RFC 7005 block.
     */
    JITTER_BUFFER_HIGH_WATER(
            94,
            milliseconds(END_SYSTEM, JITTER_BUFFER).asSample(),
            "RFC 7005 section 4",
            "The most that the de-jitter buffer lately held, as a delay."),

    /**
     * The low water mark of the de-jitter buffer.
     *
     * <p>Milliseconds, 0 upwards; sampled. Source: RFC 7005 block.
     */
    JITTER_BUFFER_LOW_WATER(
            95,
            milliseconds(END_SYSTEM, JITTER_BUFFER).asSample(),
            "RFC 7005 section 4",
            "The least that the de-jitter buffer lately held, as a delay.");

    private static final Metric[] BY_COLUMN = values();

    private final int column;
    private final Unit unit;
    private final double minimum;
    private final double maximum;
    private final double hole;
    private final MetricClass metricClass;
    private final MeasurementPoint measurementPoint;
    private final boolean sampled;
    private final boolean composed;
    private final String clause;
    private final String meaning;

    Metric(int column, Definition definition, String clause, String meaning) {
        this.column = column;
        this.unit = definition.unit();
        this.minimum = definition.minimum();
        this.maximum = definition.maximum();
        this.hole = definition.hole();
        this.metricClass = definition.metricClass();
        this.measurementPoint = definition.measurementPoint();
        this.sampled = definition.sampled();
        this.composed = definition.composed();
        this.clause = clause;
        this.meaning = meaning;
    }

    /**
     * The metric of a column.
     *
     * @param column the number of a column
     * @return the metric with this number
     * @throws IllegalArgumentException if no metric has it
     */
    public static Metric ofColumn(int column) {
        if (column < 0 || column >= BY_COLUMN.length) {
            throw new IllegalArgumentException("no metric has column " + column);
        }
        return BY_COLUMN[column];
    }

    /** How many metrics the catalogue has; their columns are the numbers below it. */
    static int count() {
        return BY_COLUMN.length;
    }

    /**
     * The unit of every value of this metric in {@link Metrics}.
     *
     * @return the canonical unit
     */
    public Unit unit() {
        return unit;
    }

    /**
     * The least value, in {@link #unit()}.
     *
     * @return the lower bound, itself allowed; {@link Double#NEGATIVE_INFINITY} if there is none
     */
    public double minimum() {
        return minimum;
    }

    /**
     * The greatest value, in {@link #unit()}.
     *
     * @return the upper bound, itself allowed; {@link Double#POSITIVE_INFINITY} if there is none
     */
    public double maximum() {
        return maximum;
    }

    /**
     * Whether a number can be a value of this metric: finite, between the bounds, and not the one value that {@link
     * #RESIDUAL_ECHO_RETURN_LOSS} leaves out.
     *
     * @param value a number in {@link #unit()}
     * @return false for NaN, for infinities and for what lies outside
     */
    public boolean inRange(double value) {
        // The hole of most metrics is NaN, from which every value differs.
        return value >= minimum && value <= maximum && value != hole && Double.isFinite(value);
    }

    /**
     * Throws what {@link Metrics.Builder#put(Metric, double)} promises for a number that is no value of this metric.
     */
    void requireInRange(double value) {
        if (!inRange(value)) {
            throw new IllegalArgumentException(
                    name() + ": " + value + " " + unit.symbol() + ", allowed: " + rangeText());
        }
    }

    private String rangeText() {
        if (Double.isInfinite(minimum)) {
            return "any finite number";
        }
        String bounds = number(minimum) + ".." + (Double.isInfinite(maximum) ? "" : number(maximum));
        return Double.isNaN(hole) ? bounds : bounds + " without " + number(hole);
    }

    /** Every finite bound is a whole number. */
    private static String number(double bound) {
        return Long.toString((long) bound);
    }

    /**
     * Which part of the transmission it characterizes.
     *
     * @return the class after RFC 6792 section 2
     */
    public MetricClass metricClass() {
        return metricClass;
    }

    /**
     * Where on the way of the media it is measured.
     *
     * @return the point
     */
    public MeasurementPoint measurementPoint() {
        return measurementPoint;
    }

    /**
     * Whether its value is a sample of a running quantity, whatever the window of its report says (RFC 6792 section 2).
     *
     * @return true if the value holds for an instant
     */
    public boolean sampled() {
        return sampled;
    }

    /**
     * Whether it is made from other metrics by a formula or a model, and so means little without the name of that (RFC
     * 6390 and RFC 6792 section 3.1).
     *
     * @return true for a composed metric, false for a direct one
     */
    public boolean composed() {
        return composed;
    }

    /**
     * The text that defines it, for example {@code RFC 3611 section 4.7.1}.
     *
     * @return document and section, or document and type where sections have no number
     */
    public String clause() {
        return clause;
    }

    /**
     * What it measures.
     *
     * @return one English sentence with its full stop, without the unit
     */
    public String meaning() {
        return meaning;
    }

    /**
     * Its place in the catalogue and in every row of metrics.
     *
     * @return a number from 0 that no later version changes or reuses
     */
    public int column() {
        return column;
    }
}
