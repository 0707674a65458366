package io.vqreport.rtcpxr.packet;

import static io.vqreport.rtcpxr.packet.FieldFormat.CODE;
import static io.vqreport.rtcpxr.packet.FieldFormat.COUNT;
import static io.vqreport.rtcpxr.packet.FieldFormat.COUNT_12;
import static io.vqreport.rtcpxr.packet.FieldFormat.COUNT_16;
import static io.vqreport.rtcpxr.packet.FieldFormat.COUNT_16_OR_NONE;
import static io.vqreport.rtcpxr.packet.FieldFormat.COUNT_24;
import static io.vqreport.rtcpxr.packet.FieldFormat.COUNT_32;
import static io.vqreport.rtcpxr.packet.FieldFormat.ECHO_LOSS;
import static io.vqreport.rtcpxr.packet.FieldFormat.FRACTION_256;
import static io.vqreport.rtcpxr.packet.FieldFormat.FRACTION_32768;
import static io.vqreport.rtcpxr.packet.FieldFormat.GAP_THRESHOLD;
import static io.vqreport.rtcpxr.packet.FieldFormat.LEVEL;
import static io.vqreport.rtcpxr.packet.FieldFormat.MILLIS;
import static io.vqreport.rtcpxr.packet.FieldFormat.MILLIS_16;
import static io.vqreport.rtcpxr.packet.FieldFormat.MILLIS_24;
import static io.vqreport.rtcpxr.packet.FieldFormat.MILLIS_OR_NONE;
import static io.vqreport.rtcpxr.packet.FieldFormat.MILLIS_OR_ZERO;
import static io.vqreport.rtcpxr.packet.FieldFormat.MILLIS_S11_4;
import static io.vqreport.rtcpxr.packet.FieldFormat.MILLIS_SATURATING;
import static io.vqreport.rtcpxr.packet.FieldFormat.MOS_TENTHS;
import static io.vqreport.rtcpxr.packet.FieldFormat.NTP_MIDDLE;
import static io.vqreport.rtcpxr.packet.FieldFormat.NTP_TIME;
import static io.vqreport.rtcpxr.packet.FieldFormat.PERCENT_8_8;
import static io.vqreport.rtcpxr.packet.FieldFormat.RTP_TICKS;
import static io.vqreport.rtcpxr.packet.FieldFormat.RTP_TICKS_32;
import static io.vqreport.rtcpxr.packet.FieldFormat.R_FACTOR;
import static io.vqreport.rtcpxr.packet.FieldFormat.SECONDS_16;
import static io.vqreport.rtcpxr.packet.FieldFormat.SECONDS_32;
import static io.vqreport.rtcpxr.packet.FieldFormat.SECONDS_65536;
import static io.vqreport.rtcpxr.packet.FieldFormat.SECONDS_65536_OR_NONE;
import static io.vqreport.rtcpxr.packet.FieldFormat.SECONDS_NTP;
import static io.vqreport.rtcpxr.packet.FieldFormat.SECONDS_NTP_OR_NONE;
import static io.vqreport.rtcpxr.packet.FieldFormat.SECONDS_SIGNED_OR_NONE;
import static io.vqreport.rtcpxr.packet.FieldFormat.SEQUENCE;
import static io.vqreport.rtcpxr.packet.FieldFormat.SQUARED_MILLIS_36;
import static io.vqreport.rtcpxr.packet.FieldFormat.SQUARED_MILLIS_OR_NONE;
import static io.vqreport.rtcpxr.packet.FieldFormat.SSRC;

import io.vqreport.model.Ssrc;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Every field of every block with a fixed layout: where it lies, how many bits it has and what its numbers mean.
 *
 * <p>Reserved bits have no row. What repeats within a block (run lengths, receipt times, DLRR items, MOS segments, type-length-value
 * elements) has none either. {@link VideoLossConcealment} has the rows of its longer layout.
 */
public enum XrField {
    /** {@link LossRle#thinning()}. */
    LOSS_RLE_THINNING(LossRle.TYPE, "thinning", 12, 4, CODE, LossRle::thinning),
    /** {@link LossRle#source()}. */
    LOSS_RLE_SOURCE(LossRle.TYPE, "source", 32, 32, SSRC, ssrc(LossRle::source)),
    /** {@link LossRle#beginSequence()}. */
    LOSS_RLE_BEGIN_SEQUENCE(LossRle.TYPE, "beginSequence", 64, 16, SEQUENCE, LossRle::beginSequence),
    /** {@link LossRle#endSequence()}. */
    LOSS_RLE_END_SEQUENCE(LossRle.TYPE, "endSequence", 80, 16, SEQUENCE, LossRle::endSequence),
    /** {@link DuplicateRle#thinning()}. */
    DUPLICATE_RLE_THINNING(DuplicateRle.TYPE, "thinning", 12, 4, CODE, DuplicateRle::thinning),
    /** {@link DuplicateRle#source()}. */
    DUPLICATE_RLE_SOURCE(DuplicateRle.TYPE, "source", 32, 32, SSRC, ssrc(DuplicateRle::source)),
    /** {@link DuplicateRle#beginSequence()}. */
    DUPLICATE_RLE_BEGIN_SEQUENCE(DuplicateRle.TYPE, "beginSequence", 64, 16, SEQUENCE, DuplicateRle::beginSequence),
    /** {@link DuplicateRle#endSequence()}. */
    DUPLICATE_RLE_END_SEQUENCE(DuplicateRle.TYPE, "endSequence", 80, 16, SEQUENCE, DuplicateRle::endSequence),
    /** {@link PacketReceiptTimes#thinning()}. */
    PACKET_RECEIPT_TIMES_THINNING(PacketReceiptTimes.TYPE, "thinning", 12, 4, CODE, PacketReceiptTimes::thinning),
    /** {@link PacketReceiptTimes#source()}. */
    PACKET_RECEIPT_TIMES_SOURCE(PacketReceiptTimes.TYPE, "source", 32, 32, SSRC, ssrc(PacketReceiptTimes::source)),
    /** {@link PacketReceiptTimes#beginSequence()}. */
    PACKET_RECEIPT_TIMES_BEGIN_SEQUENCE(
            PacketReceiptTimes.TYPE, "beginSequence", 64, 16, SEQUENCE, PacketReceiptTimes::beginSequence),
    /** {@link PacketReceiptTimes#endSequence()}. */
    PACKET_RECEIPT_TIMES_END_SEQUENCE(
            PacketReceiptTimes.TYPE, "endSequence", 80, 16, SEQUENCE, PacketReceiptTimes::endSequence),
    /** {@link ReceiverReferenceTime#ntpTimestamp()}. */
    RECEIVER_REFERENCE_TIME_NTP_TIMESTAMP(
            ReceiverReferenceTime.TYPE, "ntpTimestamp", 32, 64, NTP_TIME, ReceiverReferenceTime::ntpTimestamp),
    /** {@link StatisticsSummary#lossReported()}. */
    STATISTICS_SUMMARY_LOSS_REPORTED(
            StatisticsSummary.TYPE, "lossReported", 8, 1, CODE, flag(StatisticsSummary::lossReported)),
    /** {@link StatisticsSummary#duplicatesReported()}. */
    STATISTICS_SUMMARY_DUPLICATES_REPORTED(
            StatisticsSummary.TYPE, "duplicatesReported", 9, 1, CODE, flag(StatisticsSummary::duplicatesReported)),
    /** {@link StatisticsSummary#jitterReported()}. */
    STATISTICS_SUMMARY_JITTER_REPORTED(
            StatisticsSummary.TYPE, "jitterReported", 10, 1, CODE, flag(StatisticsSummary::jitterReported)),
    /** {@link StatisticsSummary#hopLimitKind()}. */
    STATISTICS_SUMMARY_HOP_LIMIT_KIND(
            StatisticsSummary.TYPE, "hopLimitKind", 11, 2, CODE, StatisticsSummary::hopLimitKind),
    /** {@link StatisticsSummary#source()}. */
    STATISTICS_SUMMARY_SOURCE(StatisticsSummary.TYPE, "source", 32, 32, SSRC, ssrc(StatisticsSummary::source)),
    /** {@link StatisticsSummary#beginSequence()}. */
    STATISTICS_SUMMARY_BEGIN_SEQUENCE(
            StatisticsSummary.TYPE, "beginSequence", 64, 16, SEQUENCE, StatisticsSummary::beginSequence),
    /** {@link StatisticsSummary#endSequence()}. */
    STATISTICS_SUMMARY_END_SEQUENCE(
            StatisticsSummary.TYPE, "endSequence", 80, 16, SEQUENCE, StatisticsSummary::endSequence),
    /** {@link StatisticsSummary#lostPackets()}. */
    STATISTICS_SUMMARY_LOST_PACKETS(
            StatisticsSummary.TYPE, "lostPackets", 96, 32, COUNT, StatisticsSummary::lostPackets),
    /** {@link StatisticsSummary#duplicatePackets()}. */
    STATISTICS_SUMMARY_DUPLICATE_PACKETS(
            StatisticsSummary.TYPE, "duplicatePackets", 128, 32, COUNT, StatisticsSummary::duplicatePackets),
    /** {@link StatisticsSummary#minJitter()}. */
    STATISTICS_SUMMARY_MIN_JITTER(
            StatisticsSummary.TYPE, "minJitter", 160, 32, RTP_TICKS, StatisticsSummary::minJitter),
    /** {@link StatisticsSummary#maxJitter()}. */
    STATISTICS_SUMMARY_MAX_JITTER(
            StatisticsSummary.TYPE, "maxJitter", 192, 32, RTP_TICKS, StatisticsSummary::maxJitter),
    /** {@link StatisticsSummary#meanJitter()}. */
    STATISTICS_SUMMARY_MEAN_JITTER(
            StatisticsSummary.TYPE, "meanJitter", 224, 32, RTP_TICKS, StatisticsSummary::meanJitter),
    /** {@link StatisticsSummary#devJitter()}. */
    STATISTICS_SUMMARY_DEV_JITTER(
            StatisticsSummary.TYPE, "devJitter", 256, 32, RTP_TICKS, StatisticsSummary::devJitter),
    /** {@link StatisticsSummary#minHopLimit()}. */
    STATISTICS_SUMMARY_MIN_HOP_LIMIT(
            StatisticsSummary.TYPE, "minHopLimit", 288, 8, COUNT, StatisticsSummary::minHopLimit),
    /** {@link StatisticsSummary#maxHopLimit()}. */
    STATISTICS_SUMMARY_MAX_HOP_LIMIT(
            StatisticsSummary.TYPE, "maxHopLimit", 296, 8, COUNT, StatisticsSummary::maxHopLimit),
    /** {@link StatisticsSummary#meanHopLimit()}. */
    STATISTICS_SUMMARY_MEAN_HOP_LIMIT(
            StatisticsSummary.TYPE, "meanHopLimit", 304, 8, COUNT, StatisticsSummary::meanHopLimit),
    /** {@link StatisticsSummary#devHopLimit()}. */
    STATISTICS_SUMMARY_DEV_HOP_LIMIT(
            StatisticsSummary.TYPE, "devHopLimit", 312, 8, COUNT, StatisticsSummary::devHopLimit),
    /** {@link VoipMetrics#source()}. */
    VOIP_METRICS_SOURCE(VoipMetrics.TYPE, "source", 32, 32, SSRC, ssrc(VoipMetrics::source)),
    /** {@link VoipMetrics#lossRate()}. */
    VOIP_METRICS_LOSS_RATE(VoipMetrics.TYPE, "lossRate", 64, 8, FRACTION_256, VoipMetrics::lossRate),
    /** {@link VoipMetrics#discardRate()}. */
    VOIP_METRICS_DISCARD_RATE(VoipMetrics.TYPE, "discardRate", 72, 8, FRACTION_256, VoipMetrics::discardRate),
    /** {@link VoipMetrics#burstDensity()}. */
    VOIP_METRICS_BURST_DENSITY(VoipMetrics.TYPE, "burstDensity", 80, 8, FRACTION_256, VoipMetrics::burstDensity),
    /** {@link VoipMetrics#gapDensity()}. */
    VOIP_METRICS_GAP_DENSITY(VoipMetrics.TYPE, "gapDensity", 88, 8, FRACTION_256, VoipMetrics::gapDensity),
    /** {@link VoipMetrics#burstDuration()}. */
    VOIP_METRICS_BURST_DURATION(VoipMetrics.TYPE, "burstDuration", 96, 16, MILLIS, VoipMetrics::burstDuration),
    /** {@link VoipMetrics#gapDuration()}. */
    VOIP_METRICS_GAP_DURATION(VoipMetrics.TYPE, "gapDuration", 112, 16, MILLIS_SATURATING, VoipMetrics::gapDuration),
    /** {@link VoipMetrics#roundTripDelay()}. */
    VOIP_METRICS_ROUND_TRIP_DELAY(VoipMetrics.TYPE, "roundTripDelay", 128, 16, MILLIS, VoipMetrics::roundTripDelay),
    /** {@link VoipMetrics#endSystemDelay()}. */
    VOIP_METRICS_END_SYSTEM_DELAY(
            VoipMetrics.TYPE, "endSystemDelay", 144, 16, MILLIS_OR_ZERO, VoipMetrics::endSystemDelay),
    /** {@link VoipMetrics#signalLevel()}. */
    VOIP_METRICS_SIGNAL_LEVEL(VoipMetrics.TYPE, "signalLevel", 160, 8, LEVEL, VoipMetrics::signalLevel),
    /** {@link VoipMetrics#noiseLevel()}. */
    VOIP_METRICS_NOISE_LEVEL(VoipMetrics.TYPE, "noiseLevel", 168, 8, LEVEL, VoipMetrics::noiseLevel),
    /** {@link VoipMetrics#echoReturnLoss()}. */
    VOIP_METRICS_ECHO_RETURN_LOSS(VoipMetrics.TYPE, "echoReturnLoss", 176, 8, ECHO_LOSS, VoipMetrics::echoReturnLoss),
    /** {@link VoipMetrics#gapThreshold()}. */
    VOIP_METRICS_GAP_THRESHOLD(VoipMetrics.TYPE, "gapThreshold", 184, 8, GAP_THRESHOLD, VoipMetrics::gapThreshold),
    /** {@link VoipMetrics#rFactor()}. */
    VOIP_METRICS_R_FACTOR(VoipMetrics.TYPE, "rFactor", 192, 8, R_FACTOR, VoipMetrics::rFactor),
    /** {@link VoipMetrics#externalRFactor()}. */
    VOIP_METRICS_EXTERNAL_RFACTOR(VoipMetrics.TYPE, "externalRFactor", 200, 8, R_FACTOR, VoipMetrics::externalRFactor),
    /** {@link VoipMetrics#mosListening()}. */
    VOIP_METRICS_MOS_LISTENING(VoipMetrics.TYPE, "mosListening", 208, 8, MOS_TENTHS, VoipMetrics::mosListening),
    /** {@link VoipMetrics#mosConversational()}. */
    VOIP_METRICS_MOS_CONVERSATIONAL(
            VoipMetrics.TYPE, "mosConversational", 216, 8, MOS_TENTHS, VoipMetrics::mosConversational),
    /** {@link VoipMetrics#receiverConfig()}. */
    VOIP_METRICS_RECEIVER_CONFIG(VoipMetrics.TYPE, "receiverConfig", 224, 8, CODE, VoipMetrics::receiverConfig),
    /** {@link VoipMetrics#jitterBufferNominal()}. */
    VOIP_METRICS_JITTER_BUFFER_NOMINAL(
            VoipMetrics.TYPE, "jitterBufferNominal", 240, 16, MILLIS, VoipMetrics::jitterBufferNominal),
    /** {@link VoipMetrics#jitterBufferMaximum()}. */
    VOIP_METRICS_JITTER_BUFFER_MAXIMUM(
            VoipMetrics.TYPE, "jitterBufferMaximum", 256, 16, MILLIS, VoipMetrics::jitterBufferMaximum),
    /** {@link VoipMetrics#jitterBufferAbsoluteMaximum()}. */
    VOIP_METRICS_JITTER_BUFFER_ABSOLUTE_MAXIMUM(
            VoipMetrics.TYPE,
            "jitterBufferAbsoluteMaximum",
            272,
            16,
            MILLIS_SATURATING,
            VoipMetrics::jitterBufferAbsoluteMaximum),
    /** {@link PostRepairLossRle#thinning()}. */
    POST_REPAIR_LOSS_RLE_THINNING(PostRepairLossRle.TYPE, "thinning", 12, 4, CODE, PostRepairLossRle::thinning),
    /** {@link PostRepairLossRle#source()}. */
    POST_REPAIR_LOSS_RLE_SOURCE(PostRepairLossRle.TYPE, "source", 32, 32, SSRC, ssrc(PostRepairLossRle::source)),
    /** {@link PostRepairLossRle#beginSequence()}. */
    POST_REPAIR_LOSS_RLE_BEGIN_SEQUENCE(
            PostRepairLossRle.TYPE, "beginSequence", 64, 16, SEQUENCE, PostRepairLossRle::beginSequence),
    /** {@link PostRepairLossRle#endSequence()}. */
    POST_REPAIR_LOSS_RLE_END_SEQUENCE(
            PostRepairLossRle.TYPE, "endSequence", 80, 16, SEQUENCE, PostRepairLossRle::endSequence),
    /** {@link MulticastAcquisition#method()}. */
    MULTICAST_ACQUISITION_METHOD(MulticastAcquisition.TYPE, "method", 8, 8, CODE, MulticastAcquisition::method),
    /** {@link MulticastAcquisition#source()}. */
    MULTICAST_ACQUISITION_SOURCE(MulticastAcquisition.TYPE, "source", 32, 32, SSRC, ssrc(MulticastAcquisition::source)),
    /** {@link MulticastAcquisition#status()}. */
    MULTICAST_ACQUISITION_STATUS(MulticastAcquisition.TYPE, "status", 64, 16, CODE, MulticastAcquisition::status),
    /** {@link InterDestinationSync#senderType()}. */
    INTER_DESTINATION_SYNC_SENDER_TYPE(
            InterDestinationSync.TYPE, "senderType", 8, 4, CODE, InterDestinationSync::senderType),
    /** {@link InterDestinationSync#presented()}. */
    INTER_DESTINATION_SYNC_PRESENTED(
            InterDestinationSync.TYPE, "presented", 15, 1, CODE, flag(InterDestinationSync::presented)),
    /** {@link InterDestinationSync#payloadType()}. */
    INTER_DESTINATION_SYNC_PAYLOAD_TYPE(
            InterDestinationSync.TYPE, "payloadType", 32, 7, CODE, InterDestinationSync::payloadType),
    /** {@link InterDestinationSync#mediaSyncGroup()}. */
    INTER_DESTINATION_SYNC_MEDIA_SYNC_GROUP(
            InterDestinationSync.TYPE, "mediaSyncGroup", 64, 32, CODE, InterDestinationSync::mediaSyncGroup),
    /** {@link InterDestinationSync#source()}. */
    INTER_DESTINATION_SYNC_SOURCE(
            InterDestinationSync.TYPE, "source", 96, 32, SSRC, ssrc(InterDestinationSync::source)),
    /** {@link InterDestinationSync#receivedTime()}. */
    INTER_DESTINATION_SYNC_RECEIVED_TIME(
            InterDestinationSync.TYPE, "receivedTime", 128, 64, NTP_TIME, InterDestinationSync::receivedTime),
    /** {@link InterDestinationSync#receivedRtpTimestamp()}. */
    INTER_DESTINATION_SYNC_RECEIVED_RTP_TIMESTAMP(
            InterDestinationSync.TYPE,
            "receivedRtpTimestamp",
            192,
            32,
            CODE,
            InterDestinationSync::receivedRtpTimestamp),
    /** {@link InterDestinationSync#presentedTime()}. */
    INTER_DESTINATION_SYNC_PRESENTED_TIME(
            InterDestinationSync.TYPE, "presentedTime", 224, 32, NTP_MIDDLE, InterDestinationSync::presentedTime),
    /** {@link EcnSummary#source()}. */
    ECN_SUMMARY_SOURCE(EcnSummary.TYPE, "source", 32, 32, SSRC, ssrc(EcnSummary::source)),
    /** {@link EcnSummary#ect0()}. */
    ECN_SUMMARY_ECT0(EcnSummary.TYPE, "ect0", 64, 32, COUNT, EcnSummary::ect0),
    /** {@link EcnSummary#ect1()}. */
    ECN_SUMMARY_ECT1(EcnSummary.TYPE, "ect1", 96, 32, COUNT, EcnSummary::ect1),
    /** {@link EcnSummary#ce()}. */
    ECN_SUMMARY_CE(EcnSummary.TYPE, "ce", 128, 16, COUNT, EcnSummary::ce),
    /** {@link EcnSummary#notEct()}. */
    ECN_SUMMARY_NOT_ECT(EcnSummary.TYPE, "notEct", 144, 16, COUNT, EcnSummary::notEct),
    /** {@link EcnSummary#lostPackets()}. */
    ECN_SUMMARY_LOST_PACKETS(EcnSummary.TYPE, "lostPackets", 160, 16, COUNT, EcnSummary::lostPackets),
    /** {@link EcnSummary#duplicatePackets()}. */
    ECN_SUMMARY_DUPLICATE_PACKETS(EcnSummary.TYPE, "duplicatePackets", 176, 16, COUNT, EcnSummary::duplicatePackets),
    /** {@link MeasurementInformation#source()}. */
    MEASUREMENT_INFORMATION_SOURCE(
            MeasurementInformation.TYPE, "source", 32, 32, SSRC, ssrc(MeasurementInformation::source)),
    /** {@link MeasurementInformation#firstSequence()}. */
    MEASUREMENT_INFORMATION_FIRST_SEQUENCE(
            MeasurementInformation.TYPE, "firstSequence", 80, 16, SEQUENCE, MeasurementInformation::firstSequence),
    /** {@link MeasurementInformation#extendedFirstSequence()}. */
    MEASUREMENT_INFORMATION_EXTENDED_FIRST_SEQUENCE(
            MeasurementInformation.TYPE,
            "extendedFirstSequence",
            96,
            32,
            SEQUENCE,
            MeasurementInformation::extendedFirstSequence),
    /** {@link MeasurementInformation#extendedLastSequence()}. */
    MEASUREMENT_INFORMATION_EXTENDED_LAST_SEQUENCE(
            MeasurementInformation.TYPE,
            "extendedLastSequence",
            128,
            32,
            SEQUENCE,
            MeasurementInformation::extendedLastSequence),
    /** {@link MeasurementInformation#intervalDuration()}. */
    MEASUREMENT_INFORMATION_INTERVAL_DURATION(
            MeasurementInformation.TYPE,
            "intervalDuration",
            160,
            32,
            SECONDS_65536,
            MeasurementInformation::intervalDuration),
    /** {@link MeasurementInformation#cumulativeDuration()}. */
    MEASUREMENT_INFORMATION_CUMULATIVE_DURATION(
            MeasurementInformation.TYPE,
            "cumulativeDuration",
            192,
            64,
            SECONDS_NTP,
            MeasurementInformation::cumulativeDuration),
    /** {@link PacketDelayVariation#interval()}. */
    PACKET_DELAY_VARIATION_INTERVAL(
            PacketDelayVariation.TYPE, "interval", 8, 2, CODE, interval(PacketDelayVariation::interval)),
    /** {@link PacketDelayVariation#variationType()}. */
    PACKET_DELAY_VARIATION_VARIATION_TYPE(
            PacketDelayVariation.TYPE, "variationType", 10, 4, CODE, PacketDelayVariation::variationType),
    /** {@link PacketDelayVariation#source()}. */
    PACKET_DELAY_VARIATION_SOURCE(
            PacketDelayVariation.TYPE, "source", 32, 32, SSRC, ssrc(PacketDelayVariation::source)),
    /** {@link PacketDelayVariation#positiveThreshold()}. */
    PACKET_DELAY_VARIATION_POSITIVE_THRESHOLD(
            PacketDelayVariation.TYPE,
            "positiveThreshold",
            64,
            16,
            MILLIS_S11_4,
            PacketDelayVariation::positiveThreshold),
    /** {@link PacketDelayVariation#positivePercentile()}. */
    PACKET_DELAY_VARIATION_POSITIVE_PERCENTILE(
            PacketDelayVariation.TYPE,
            "positivePercentile",
            80,
            16,
            PERCENT_8_8,
            PacketDelayVariation::positivePercentile),
    /** {@link PacketDelayVariation#negativeThreshold()}. */
    PACKET_DELAY_VARIATION_NEGATIVE_THRESHOLD(
            PacketDelayVariation.TYPE,
            "negativeThreshold",
            96,
            16,
            MILLIS_S11_4,
            PacketDelayVariation::negativeThreshold),
    /** {@link PacketDelayVariation#negativePercentile()}. */
    PACKET_DELAY_VARIATION_NEGATIVE_PERCENTILE(
            PacketDelayVariation.TYPE,
            "negativePercentile",
            112,
            16,
            PERCENT_8_8,
            PacketDelayVariation::negativePercentile),
    /** {@link PacketDelayVariation#mean()}. */
    PACKET_DELAY_VARIATION_MEAN(PacketDelayVariation.TYPE, "mean", 128, 16, MILLIS_S11_4, PacketDelayVariation::mean),
    /** {@link DelayMetrics#interval()}. */
    DELAY_METRICS_INTERVAL(DelayMetrics.TYPE, "interval", 8, 2, CODE, interval(DelayMetrics::interval)),
    /** {@link DelayMetrics#source()}. */
    DELAY_METRICS_SOURCE(DelayMetrics.TYPE, "source", 32, 32, SSRC, ssrc(DelayMetrics::source)),
    /** {@link DelayMetrics#meanRoundTrip()}. */
    DELAY_METRICS_MEAN_ROUND_TRIP(
            DelayMetrics.TYPE, "meanRoundTrip", 64, 32, SECONDS_65536_OR_NONE, DelayMetrics::meanRoundTrip),
    /** {@link DelayMetrics#minRoundTrip()}. */
    DELAY_METRICS_MIN_ROUND_TRIP(
            DelayMetrics.TYPE, "minRoundTrip", 96, 32, SECONDS_65536_OR_NONE, DelayMetrics::minRoundTrip),
    /** {@link DelayMetrics#maxRoundTrip()}. */
    DELAY_METRICS_MAX_ROUND_TRIP(
            DelayMetrics.TYPE, "maxRoundTrip", 128, 32, SECONDS_65536_OR_NONE, DelayMetrics::maxRoundTrip),
    /** {@link DelayMetrics#endSystemDelay()}. */
    DELAY_METRICS_END_SYSTEM_DELAY(
            DelayMetrics.TYPE, "endSystemDelay", 160, 64, SECONDS_NTP_OR_NONE, DelayMetrics::endSystemDelay),
    /** {@link BurstGapLossSummary#interval()}. */
    BURST_GAP_LOSS_SUMMARY_INTERVAL(
            BurstGapLossSummary.TYPE, "interval", 8, 2, CODE, interval(BurstGapLossSummary::interval)),
    /** {@link BurstGapLossSummary#source()}. */
    BURST_GAP_LOSS_SUMMARY_SOURCE(BurstGapLossSummary.TYPE, "source", 32, 32, SSRC, ssrc(BurstGapLossSummary::source)),
    /** {@link BurstGapLossSummary#burstLossRate()}. */
    BURST_GAP_LOSS_SUMMARY_BURST_LOSS_RATE(
            BurstGapLossSummary.TYPE, "burstLossRate", 64, 16, FRACTION_32768, BurstGapLossSummary::burstLossRate),
    /** {@link BurstGapLossSummary#gapLossRate()}. */
    BURST_GAP_LOSS_SUMMARY_GAP_LOSS_RATE(
            BurstGapLossSummary.TYPE, "gapLossRate", 80, 16, FRACTION_32768, BurstGapLossSummary::gapLossRate),
    /** {@link BurstGapLossSummary#burstDurationMean()}. */
    BURST_GAP_LOSS_SUMMARY_BURST_DURATION_MEAN(
            BurstGapLossSummary.TYPE,
            "burstDurationMean",
            96,
            16,
            MILLIS_OR_NONE,
            BurstGapLossSummary::burstDurationMean),
    /** {@link BurstGapLossSummary#burstDurationVariance()}. */
    BURST_GAP_LOSS_SUMMARY_BURST_DURATION_VARIANCE(
            BurstGapLossSummary.TYPE,
            "burstDurationVariance",
            112,
            16,
            SQUARED_MILLIS_OR_NONE,
            BurstGapLossSummary::burstDurationVariance),
    /** {@link BurstGapDiscardSummary#interval()}. */
    BURST_GAP_DISCARD_SUMMARY_INTERVAL(
            BurstGapDiscardSummary.TYPE, "interval", 8, 2, CODE, interval(BurstGapDiscardSummary::interval)),
    /** {@link BurstGapDiscardSummary#source()}. */
    BURST_GAP_DISCARD_SUMMARY_SOURCE(
            BurstGapDiscardSummary.TYPE, "source", 32, 32, SSRC, ssrc(BurstGapDiscardSummary::source)),
    /** {@link BurstGapDiscardSummary#burstDiscardRate()}. */
    BURST_GAP_DISCARD_SUMMARY_BURST_DISCARD_RATE(
            BurstGapDiscardSummary.TYPE,
            "burstDiscardRate",
            64,
            16,
            FRACTION_32768,
            BurstGapDiscardSummary::burstDiscardRate),
    /** {@link BurstGapDiscardSummary#gapDiscardRate()}. */
    BURST_GAP_DISCARD_SUMMARY_GAP_DISCARD_RATE(
            BurstGapDiscardSummary.TYPE,
            "gapDiscardRate",
            80,
            16,
            FRACTION_32768,
            BurstGapDiscardSummary::gapDiscardRate),
    /** {@link FrameImpairmentSummary#derived()}. */
    FRAME_IMPAIRMENT_SUMMARY_DERIVED(
            FrameImpairmentSummary.TYPE, "derived", 8, 1, CODE, flag(FrameImpairmentSummary::derived)),
    /** {@link FrameImpairmentSummary#source()}. */
    FRAME_IMPAIRMENT_SUMMARY_SOURCE(
            FrameImpairmentSummary.TYPE, "source", 32, 32, SSRC, ssrc(FrameImpairmentSummary::source)),
    /** {@link FrameImpairmentSummary#beginSequence()}. */
    FRAME_IMPAIRMENT_SUMMARY_BEGIN_SEQUENCE(
            FrameImpairmentSummary.TYPE, "beginSequence", 64, 16, SEQUENCE, FrameImpairmentSummary::beginSequence),
    /** {@link FrameImpairmentSummary#endSequence()}. */
    FRAME_IMPAIRMENT_SUMMARY_END_SEQUENCE(
            FrameImpairmentSummary.TYPE, "endSequence", 80, 16, SEQUENCE, FrameImpairmentSummary::endSequence),
    /** {@link FrameImpairmentSummary#discardedFrames()}. */
    FRAME_IMPAIRMENT_SUMMARY_DISCARDED_FRAMES(
            FrameImpairmentSummary.TYPE, "discardedFrames", 96, 32, COUNT, FrameImpairmentSummary::discardedFrames),
    /** {@link FrameImpairmentSummary#duplicateFrames()}. */
    FRAME_IMPAIRMENT_SUMMARY_DUPLICATE_FRAMES(
            FrameImpairmentSummary.TYPE, "duplicateFrames", 128, 32, COUNT, FrameImpairmentSummary::duplicateFrames),
    /** {@link FrameImpairmentSummary#lostFrames()}. */
    FRAME_IMPAIRMENT_SUMMARY_LOST_FRAMES(
            FrameImpairmentSummary.TYPE, "lostFrames", 160, 32, COUNT, FrameImpairmentSummary::lostFrames),
    /** {@link FrameImpairmentSummary#partlyLostFrames()}. */
    FRAME_IMPAIRMENT_SUMMARY_PARTLY_LOST_FRAMES(
            FrameImpairmentSummary.TYPE, "partlyLostFrames", 192, 32, COUNT, FrameImpairmentSummary::partlyLostFrames),
    /** {@link BurstGapLoss#interval()}. */
    BURST_GAP_LOSS_INTERVAL(BurstGapLoss.TYPE, "interval", 8, 2, CODE, interval(BurstGapLoss::interval)),
    /** {@link BurstGapLoss#combined()}. */
    BURST_GAP_LOSS_COMBINED(BurstGapLoss.TYPE, "combined", 10, 1, CODE, flag(BurstGapLoss::combined)),
    /** {@link BurstGapLoss#source()}. */
    BURST_GAP_LOSS_SOURCE(BurstGapLoss.TYPE, "source", 32, 32, SSRC, ssrc(BurstGapLoss::source)),
    /** {@link BurstGapLoss#threshold()}. */
    BURST_GAP_LOSS_THRESHOLD(BurstGapLoss.TYPE, "threshold", 64, 8, GAP_THRESHOLD, BurstGapLoss::threshold),
    /** {@link BurstGapLoss#burstDurationSum()}. */
    BURST_GAP_LOSS_BURST_DURATION_SUM(
            BurstGapLoss.TYPE, "burstDurationSum", 72, 24, MILLIS_24, BurstGapLoss::burstDurationSum),
    /** {@link BurstGapLoss#lostInBursts()}. */
    BURST_GAP_LOSS_LOST_IN_BURSTS(BurstGapLoss.TYPE, "lostInBursts", 96, 24, COUNT_24, BurstGapLoss::lostInBursts),
    /** {@link BurstGapLoss#expectedInBursts()}. */
    BURST_GAP_LOSS_EXPECTED_IN_BURSTS(
            BurstGapLoss.TYPE, "expectedInBursts", 120, 24, COUNT_24, BurstGapLoss::expectedInBursts),
    /** {@link BurstGapLoss#burstCount()}. */
    BURST_GAP_LOSS_BURST_COUNT(BurstGapLoss.TYPE, "burstCount", 144, 12, COUNT_12, BurstGapLoss::burstCount),
    /** {@link BurstGapLoss#burstDurationSquareSum()}. */
    BURST_GAP_LOSS_BURST_DURATION_SQUARE_SUM(
            BurstGapLoss.TYPE,
            "burstDurationSquareSum",
            156,
            36,
            SQUARED_MILLIS_36,
            BurstGapLoss::burstDurationSquareSum),
    /** {@link BurstGapDiscard#interval()}. */
    BURST_GAP_DISCARD_INTERVAL(BurstGapDiscard.TYPE, "interval", 8, 2, CODE, interval(BurstGapDiscard::interval)),
    /** {@link BurstGapDiscard#source()}. */
    BURST_GAP_DISCARD_SOURCE(BurstGapDiscard.TYPE, "source", 32, 32, SSRC, ssrc(BurstGapDiscard::source)),
    /** {@link BurstGapDiscard#threshold()}. */
    BURST_GAP_DISCARD_THRESHOLD(BurstGapDiscard.TYPE, "threshold", 64, 8, GAP_THRESHOLD, BurstGapDiscard::threshold),
    /** {@link BurstGapDiscard#discardedInBursts()}. */
    BURST_GAP_DISCARD_DISCARDED_IN_BURSTS(
            BurstGapDiscard.TYPE, "discardedInBursts", 72, 24, COUNT_24, BurstGapDiscard::discardedInBursts),
    /** {@link BurstGapDiscard#expectedInBursts()}. */
    BURST_GAP_DISCARD_EXPECTED_IN_BURSTS(
            BurstGapDiscard.TYPE, "expectedInBursts", 96, 24, COUNT_24, BurstGapDiscard::expectedInBursts),
    /** {@link TsPsiIndependentDecodability#source()}. */
    TS_PSI_INDEPENDENT_DECODABILITY_SOURCE(
            TsPsiIndependentDecodability.TYPE, "source", 32, 32, SSRC, ssrc(TsPsiIndependentDecodability::source)),
    /** {@link TsPsiIndependentDecodability#beginSequence()}. */
    TS_PSI_INDEPENDENT_DECODABILITY_BEGIN_SEQUENCE(
            TsPsiIndependentDecodability.TYPE,
            "beginSequence",
            64,
            16,
            SEQUENCE,
            TsPsiIndependentDecodability::beginSequence),
    /** {@link TsPsiIndependentDecodability#endSequence()}. */
    TS_PSI_INDEPENDENT_DECODABILITY_END_SEQUENCE(
            TsPsiIndependentDecodability.TYPE,
            "endSequence",
            80,
            16,
            SEQUENCE,
            TsPsiIndependentDecodability::endSequence),
    /** {@link TsPsiIndependentDecodability#transportStreamSyncLosses()}. */
    TS_PSI_INDEPENDENT_DECODABILITY_TRANSPORT_STREAM_SYNC_LOSSES(
            TsPsiIndependentDecodability.TYPE,
            "transportStreamSyncLosses",
            96,
            32,
            COUNT,
            TsPsiIndependentDecodability::transportStreamSyncLosses),
    /** {@link TsPsiIndependentDecodability#syncByteErrors()}. */
    TS_PSI_INDEPENDENT_DECODABILITY_SYNC_BYTE_ERRORS(
            TsPsiIndependentDecodability.TYPE,
            "syncByteErrors",
            128,
            32,
            COUNT,
            TsPsiIndependentDecodability::syncByteErrors),
    /** {@link TsPsiIndependentDecodability#continuityCountErrors()}. */
    TS_PSI_INDEPENDENT_DECODABILITY_CONTINUITY_COUNT_ERRORS(
            TsPsiIndependentDecodability.TYPE,
            "continuityCountErrors",
            160,
            32,
            COUNT,
            TsPsiIndependentDecodability::continuityCountErrors),
    /** {@link TsPsiIndependentDecodability#transportErrors()}. */
    TS_PSI_INDEPENDENT_DECODABILITY_TRANSPORT_ERRORS(
            TsPsiIndependentDecodability.TYPE,
            "transportErrors",
            192,
            32,
            COUNT,
            TsPsiIndependentDecodability::transportErrors),
    /** {@link TsPsiIndependentDecodability#pcrErrors()}. */
    TS_PSI_INDEPENDENT_DECODABILITY_PCR_ERRORS(
            TsPsiIndependentDecodability.TYPE, "pcrErrors", 224, 32, COUNT, TsPsiIndependentDecodability::pcrErrors),
    /** {@link TsPsiIndependentDecodability#pcrRepetitionErrors()}. */
    TS_PSI_INDEPENDENT_DECODABILITY_PCR_REPETITION_ERRORS(
            TsPsiIndependentDecodability.TYPE,
            "pcrRepetitionErrors",
            256,
            32,
            COUNT,
            TsPsiIndependentDecodability::pcrRepetitionErrors),
    /** {@link TsPsiIndependentDecodability#pcrDiscontinuityErrors()}. */
    TS_PSI_INDEPENDENT_DECODABILITY_PCR_DISCONTINUITY_ERRORS(
            TsPsiIndependentDecodability.TYPE,
            "pcrDiscontinuityErrors",
            288,
            32,
            COUNT,
            TsPsiIndependentDecodability::pcrDiscontinuityErrors),
    /** {@link TsPsiIndependentDecodability#pcrAccuracyErrors()}. */
    TS_PSI_INDEPENDENT_DECODABILITY_PCR_ACCURACY_ERRORS(
            TsPsiIndependentDecodability.TYPE,
            "pcrAccuracyErrors",
            320,
            32,
            COUNT,
            TsPsiIndependentDecodability::pcrAccuracyErrors),
    /** {@link TsPsiIndependentDecodability#ptsErrors()}. */
    TS_PSI_INDEPENDENT_DECODABILITY_PTS_ERRORS(
            TsPsiIndependentDecodability.TYPE, "ptsErrors", 352, 32, COUNT, TsPsiIndependentDecodability::ptsErrors),
    /** {@link DeJitterBuffer#interval()}. */
    DE_JITTER_BUFFER_INTERVAL(DeJitterBuffer.TYPE, "interval", 8, 2, CODE, interval(DeJitterBuffer::interval)),
    /** {@link DeJitterBuffer#adaptive()}. */
    DE_JITTER_BUFFER_ADAPTIVE(DeJitterBuffer.TYPE, "adaptive", 10, 1, CODE, flag(DeJitterBuffer::adaptive)),
    /** {@link DeJitterBuffer#source()}. */
    DE_JITTER_BUFFER_SOURCE(DeJitterBuffer.TYPE, "source", 32, 32, SSRC, ssrc(DeJitterBuffer::source)),
    /** {@link DeJitterBuffer#nominal()}. */
    DE_JITTER_BUFFER_NOMINAL(DeJitterBuffer.TYPE, "nominal", 64, 16, MILLIS_16, DeJitterBuffer::nominal),
    /** {@link DeJitterBuffer#maximum()}. */
    DE_JITTER_BUFFER_MAXIMUM(DeJitterBuffer.TYPE, "maximum", 80, 16, MILLIS_16, DeJitterBuffer::maximum),
    /** {@link DeJitterBuffer#highWater()}. */
    DE_JITTER_BUFFER_HIGH_WATER(DeJitterBuffer.TYPE, "highWater", 96, 16, MILLIS_16, DeJitterBuffer::highWater),
    /** {@link DeJitterBuffer#lowWater()}. */
    DE_JITTER_BUFFER_LOW_WATER(DeJitterBuffer.TYPE, "lowWater", 112, 16, MILLIS_16, DeJitterBuffer::lowWater),
    /** {@link DiscardCount#interval()}. */
    DISCARD_COUNT_INTERVAL(DiscardCount.TYPE, "interval", 8, 2, CODE, interval(DiscardCount::interval)),
    /** {@link DiscardCount#discardType()}. */
    DISCARD_COUNT_DISCARD_TYPE(DiscardCount.TYPE, "discardType", 10, 2, CODE, DiscardCount::discardType),
    /** {@link DiscardCount#source()}. */
    DISCARD_COUNT_SOURCE(DiscardCount.TYPE, "source", 32, 32, SSRC, ssrc(DiscardCount::source)),
    /** {@link DiscardCount#discarded()}. */
    DISCARD_COUNT_DISCARDED(DiscardCount.TYPE, "discarded", 64, 32, COUNT_32, DiscardCount::discarded),
    /** {@link DiscardRle#early()}. */
    DISCARD_RLE_EARLY(DiscardRle.TYPE, "early", 11, 1, CODE, flag(DiscardRle::early)),
    /** {@link DiscardRle#thinning()}. */
    DISCARD_RLE_THINNING(DiscardRle.TYPE, "thinning", 12, 4, CODE, DiscardRle::thinning),
    /** {@link DiscardRle#source()}. */
    DISCARD_RLE_SOURCE(DiscardRle.TYPE, "source", 32, 32, SSRC, ssrc(DiscardRle::source)),
    /** {@link DiscardRle#beginSequence()}. */
    DISCARD_RLE_BEGIN_SEQUENCE(DiscardRle.TYPE, "beginSequence", 64, 16, SEQUENCE, DiscardRle::beginSequence),
    /** {@link DiscardRle#endSequence()}. */
    DISCARD_RLE_END_SEQUENCE(DiscardRle.TYPE, "endSequence", 80, 16, SEQUENCE, DiscardRle::endSequence),
    /** {@link BytesDiscarded#interval()}. */
    BYTES_DISCARDED_INTERVAL(BytesDiscarded.TYPE, "interval", 8, 2, CODE, interval(BytesDiscarded::interval)),
    /** {@link BytesDiscarded#early()}. */
    BYTES_DISCARDED_EARLY(BytesDiscarded.TYPE, "early", 10, 1, CODE, flag(BytesDiscarded::early)),
    /** {@link BytesDiscarded#source()}. */
    BYTES_DISCARDED_SOURCE(BytesDiscarded.TYPE, "source", 32, 32, SSRC, ssrc(BytesDiscarded::source)),
    /** {@link BytesDiscarded#discardedBytes()}. */
    BYTES_DISCARDED_DISCARDED_BYTES(
            BytesDiscarded.TYPE, "discardedBytes", 64, 32, COUNT, BytesDiscarded::discardedBytes),
    /** {@link InitialSyncDelay#source()}. */
    INITIAL_SYNC_DELAY_SOURCE(InitialSyncDelay.TYPE, "source", 32, 32, SSRC, ssrc(InitialSyncDelay::source)),
    /** {@link InitialSyncDelay#delay()}. */
    INITIAL_SYNC_DELAY_DELAY(InitialSyncDelay.TYPE, "delay", 64, 32, SECONDS_65536_OR_NONE, InitialSyncDelay::delay),
    /** {@link SyncOffset#interval()}. */
    SYNC_OFFSET_INTERVAL(SyncOffset.TYPE, "interval", 8, 2, CODE, interval(SyncOffset::interval)),
    /** {@link SyncOffset#source()}. */
    SYNC_OFFSET_SOURCE(SyncOffset.TYPE, "source", 32, 32, SSRC, ssrc(SyncOffset::source)),
    /** {@link SyncOffset#offset()}. */
    SYNC_OFFSET_OFFSET(SyncOffset.TYPE, "offset", 64, 64, SECONDS_SIGNED_OR_NONE, SyncOffset::offset),
    /** {@link MosMetrics#interval()}. */
    MOS_METRICS_INTERVAL(MosMetrics.TYPE, "interval", 8, 2, CODE, interval(MosMetrics::interval)),
    /** {@link MosMetrics#source()}. */
    MOS_METRICS_SOURCE(MosMetrics.TYPE, "source", 32, 32, SSRC, ssrc(MosMetrics::source)),
    /** {@link LossConcealment#interval()}. */
    LOSS_CONCEALMENT_INTERVAL(LossConcealment.TYPE, "interval", 8, 2, CODE, interval(LossConcealment::interval)),
    /** {@link LossConcealment#concealment()}. */
    LOSS_CONCEALMENT_CONCEALMENT(LossConcealment.TYPE, "concealment", 10, 2, CODE, LossConcealment::concealment),
    /** {@link LossConcealment#source()}. */
    LOSS_CONCEALMENT_SOURCE(LossConcealment.TYPE, "source", 32, 32, SSRC, ssrc(LossConcealment::source)),
    /** {@link LossConcealment#onTimePlayout()}. */
    LOSS_CONCEALMENT_ON_TIME_PLAYOUT(
            LossConcealment.TYPE, "onTimePlayout", 64, 32, RTP_TICKS_32, LossConcealment::onTimePlayout),
    /** {@link LossConcealment#lossConcealment()}. */
    LOSS_CONCEALMENT_LOSS_CONCEALMENT(
            LossConcealment.TYPE, "lossConcealment", 96, 32, RTP_TICKS_32, LossConcealment::lossConcealment),
    /** {@link LossConcealment#bufferAdjustmentConcealment()}. */
    LOSS_CONCEALMENT_BUFFER_ADJUSTMENT_CONCEALMENT(
            LossConcealment.TYPE,
            "bufferAdjustmentConcealment",
            128,
            32,
            RTP_TICKS_32,
            LossConcealment::bufferAdjustmentConcealment),
    /** {@link LossConcealment#interruptCount()}. */
    LOSS_CONCEALMENT_INTERRUPT_COUNT(
            LossConcealment.TYPE, "interruptCount", 160, 16, COUNT_16, LossConcealment::interruptCount),
    /** {@link LossConcealment#meanInterruptSize()}. */
    LOSS_CONCEALMENT_MEAN_INTERRUPT_SIZE(
            LossConcealment.TYPE, "meanInterruptSize", 192, 32, RTP_TICKS_32, LossConcealment::meanInterruptSize),
    /** {@link ConcealedSeconds#interval()}. */
    CONCEALED_SECONDS_INTERVAL(ConcealedSeconds.TYPE, "interval", 8, 2, CODE, interval(ConcealedSeconds::interval)),
    /** {@link ConcealedSeconds#concealment()}. */
    CONCEALED_SECONDS_CONCEALMENT(ConcealedSeconds.TYPE, "concealment", 10, 2, CODE, ConcealedSeconds::concealment),
    /** {@link ConcealedSeconds#source()}. */
    CONCEALED_SECONDS_SOURCE(ConcealedSeconds.TYPE, "source", 32, 32, SSRC, ssrc(ConcealedSeconds::source)),
    /** {@link ConcealedSeconds#unimpairedSeconds()}. */
    CONCEALED_SECONDS_UNIMPAIRED_SECONDS(
            ConcealedSeconds.TYPE, "unimpairedSeconds", 64, 32, SECONDS_32, ConcealedSeconds::unimpairedSeconds),
    /** {@link ConcealedSeconds#concealedSeconds()}. */
    CONCEALED_SECONDS_CONCEALED_SECONDS(
            ConcealedSeconds.TYPE, "concealedSeconds", 96, 32, SECONDS_32, ConcealedSeconds::concealedSeconds),
    /** {@link ConcealedSeconds#severelyConcealedSeconds()}. */
    CONCEALED_SECONDS_SEVERELY_CONCEALED_SECONDS(
            ConcealedSeconds.TYPE,
            "severelyConcealedSeconds",
            128,
            16,
            SECONDS_16,
            ConcealedSeconds::severelyConcealedSeconds),
    /** {@link ConcealedSeconds#severeThreshold()}. */
    CONCEALED_SECONDS_SEVERE_THRESHOLD(
            ConcealedSeconds.TYPE, "severeThreshold", 152, 8, FRACTION_256, ConcealedSeconds::severeThreshold),
    /** {@link TsPsiDecodability#source()}. */
    TS_PSI_DECODABILITY_SOURCE(TsPsiDecodability.TYPE, "source", 32, 32, SSRC, ssrc(TsPsiDecodability::source)),
    /** {@link TsPsiDecodability#beginSequence()}. */
    TS_PSI_DECODABILITY_BEGIN_SEQUENCE(
            TsPsiDecodability.TYPE, "beginSequence", 64, 16, SEQUENCE, TsPsiDecodability::beginSequence),
    /** {@link TsPsiDecodability#endSequence()}. */
    TS_PSI_DECODABILITY_END_SEQUENCE(
            TsPsiDecodability.TYPE, "endSequence", 80, 16, SEQUENCE, TsPsiDecodability::endSequence),
    /** {@link TsPsiDecodability#patErrors()}. */
    TS_PSI_DECODABILITY_PAT_ERRORS(
            TsPsiDecodability.TYPE, "patErrors", 96, 16, COUNT_16_OR_NONE, TsPsiDecodability::patErrors),
    /** {@link TsPsiDecodability#patErrors2()}. */
    TS_PSI_DECODABILITY_PAT_ERRORS2(
            TsPsiDecodability.TYPE, "patErrors2", 112, 16, COUNT_16_OR_NONE, TsPsiDecodability::patErrors2),
    /** {@link TsPsiDecodability#pmtErrors()}. */
    TS_PSI_DECODABILITY_PMT_ERRORS(
            TsPsiDecodability.TYPE, "pmtErrors", 128, 16, COUNT_16_OR_NONE, TsPsiDecodability::pmtErrors),
    /** {@link TsPsiDecodability#pmtErrors2()}. */
    TS_PSI_DECODABILITY_PMT_ERRORS2(
            TsPsiDecodability.TYPE, "pmtErrors2", 144, 16, COUNT_16_OR_NONE, TsPsiDecodability::pmtErrors2),
    /** {@link TsPsiDecodability#pidErrors()}. */
    TS_PSI_DECODABILITY_PID_ERRORS(
            TsPsiDecodability.TYPE, "pidErrors", 160, 16, COUNT_16_OR_NONE, TsPsiDecodability::pidErrors),
    /** {@link TsPsiDecodability#crcErrors()}. */
    TS_PSI_DECODABILITY_CRC_ERRORS(
            TsPsiDecodability.TYPE, "crcErrors", 176, 16, COUNT_16_OR_NONE, TsPsiDecodability::crcErrors),
    /** {@link TsPsiDecodability#catErrors()}. */
    TS_PSI_DECODABILITY_CAT_ERRORS(
            TsPsiDecodability.TYPE, "catErrors", 192, 16, COUNT_16_OR_NONE, TsPsiDecodability::catErrors),
    /** {@link PostRepairLossCount#source()}. */
    POST_REPAIR_LOSS_COUNT_SOURCE(PostRepairLossCount.TYPE, "source", 32, 32, SSRC, ssrc(PostRepairLossCount::source)),
    /** {@link PostRepairLossCount#beginSequence()}. */
    POST_REPAIR_LOSS_COUNT_BEGIN_SEQUENCE(
            PostRepairLossCount.TYPE, "beginSequence", 64, 16, SEQUENCE, PostRepairLossCount::beginSequence),
    /** {@link PostRepairLossCount#endSequence()}. */
    POST_REPAIR_LOSS_COUNT_END_SEQUENCE(
            PostRepairLossCount.TYPE, "endSequence", 80, 16, SEQUENCE, PostRepairLossCount::endSequence),
    /** {@link PostRepairLossCount#postRepairLosses()}. */
    POST_REPAIR_LOSS_COUNT_POST_REPAIR_LOSSES(
            PostRepairLossCount.TYPE, "postRepairLosses", 96, 16, COUNT, PostRepairLossCount::postRepairLosses),
    /** {@link PostRepairLossCount#repairedPackets()}. */
    POST_REPAIR_LOSS_COUNT_REPAIRED_PACKETS(
            PostRepairLossCount.TYPE, "repairedPackets", 112, 16, COUNT, PostRepairLossCount::repairedPackets),
    /** {@link VideoLossConcealment#interval()}. */
    VIDEO_LOSS_CONCEALMENT_INTERVAL(
            VideoLossConcealment.TYPE, "interval", 8, 2, CODE, interval(VideoLossConcealment::interval)),
    /** {@link VideoLossConcealment#metricType()}. */
    VIDEO_LOSS_CONCEALMENT_METRIC_TYPE(
            VideoLossConcealment.TYPE, "metricType", 10, 2, CODE, VideoLossConcealment::metricType),
    /** {@link VideoLossConcealment#source()}. */
    VIDEO_LOSS_CONCEALMENT_SOURCE(
            VideoLossConcealment.TYPE, "source", 32, 32, SSRC, ssrc(VideoLossConcealment::source)),
    /** {@link VideoLossConcealment#impairedDuration()}. */
    VIDEO_LOSS_CONCEALMENT_IMPAIRED_DURATION(
            VideoLossConcealment.TYPE,
            "impairedDuration",
            64,
            32,
            RTP_TICKS_32,
            VideoLossConcealment::impairedDuration),
    /** {@link VideoLossConcealment#concealedDuration()}. */
    VIDEO_LOSS_CONCEALMENT_CONCEALED_DURATION(
            VideoLossConcealment.TYPE,
            "concealedDuration",
            96,
            32,
            RTP_TICKS_32,
            VideoLossConcealment::concealedDuration),
    /** {@link VideoLossConcealment#meanFreezeDuration()}. */
    VIDEO_LOSS_CONCEALMENT_MEAN_FREEZE_DURATION(
            VideoLossConcealment.TYPE, "meanFreezeDuration", 128, 32, RTP_TICKS_32, XrField::freeze),
    /** {@link VideoLossConcealment#meanImpairedShare()}. */
    VIDEO_LOSS_CONCEALMENT_MEAN_IMPAIRED_SHARE(
            VideoLossConcealment.TYPE,
            "meanImpairedShare",
            160,
            8,
            FRACTION_256,
            VideoLossConcealment::meanImpairedShare),
    /** {@link VideoLossConcealment#meanConcealedShare()}. */
    VIDEO_LOSS_CONCEALMENT_MEAN_CONCEALED_SHARE(
            VideoLossConcealment.TYPE,
            "meanConcealedShare",
            168,
            8,
            FRACTION_256,
            VideoLossConcealment::meanConcealedShare),
    /** {@link VideoLossConcealment#concealedFrameShare()}. */
    VIDEO_LOSS_CONCEALMENT_CONCEALED_FRAME_SHARE(
            VideoLossConcealment.TYPE,
            "concealedFrameShare",
            176,
            8,
            FRACTION_256,
            VideoLossConcealment::concealedFrameShare),
    /** {@link IndependentBurstGapDiscard#interval()}. */
    INDEPENDENT_BURST_GAP_DISCARD_INTERVAL(
            IndependentBurstGapDiscard.TYPE, "interval", 8, 2, CODE, interval(IndependentBurstGapDiscard::interval)),
    /** {@link IndependentBurstGapDiscard#source()}. */
    INDEPENDENT_BURST_GAP_DISCARD_SOURCE(
            IndependentBurstGapDiscard.TYPE, "source", 32, 32, SSRC, ssrc(IndependentBurstGapDiscard::source)),
    /** {@link IndependentBurstGapDiscard#threshold()}. */
    INDEPENDENT_BURST_GAP_DISCARD_THRESHOLD(
            IndependentBurstGapDiscard.TYPE, "threshold", 64, 8, GAP_THRESHOLD, IndependentBurstGapDiscard::threshold),
    /** {@link IndependentBurstGapDiscard#burstDurationSum()}. */
    INDEPENDENT_BURST_GAP_DISCARD_BURST_DURATION_SUM(
            IndependentBurstGapDiscard.TYPE,
            "burstDurationSum",
            72,
            24,
            MILLIS_24,
            IndependentBurstGapDiscard::burstDurationSum),
    /** {@link IndependentBurstGapDiscard#discardedInBursts()}. */
    INDEPENDENT_BURST_GAP_DISCARD_DISCARDED_IN_BURSTS(
            IndependentBurstGapDiscard.TYPE,
            "discardedInBursts",
            96,
            24,
            COUNT_24,
            IndependentBurstGapDiscard::discardedInBursts),
    /** {@link IndependentBurstGapDiscard#burstCount()}. */
    INDEPENDENT_BURST_GAP_DISCARD_BURST_COUNT(
            IndependentBurstGapDiscard.TYPE, "burstCount", 120, 16, COUNT_16, IndependentBurstGapDiscard::burstCount),
    /** {@link IndependentBurstGapDiscard#expectedInBursts()}. */
    INDEPENDENT_BURST_GAP_DISCARD_EXPECTED_IN_BURSTS(
            IndependentBurstGapDiscard.TYPE,
            "expectedInBursts",
            136,
            24,
            COUNT_24,
            IndependentBurstGapDiscard::expectedInBursts),
    /** {@link IndependentBurstGapDiscard#discarded()}. */
    INDEPENDENT_BURST_GAP_DISCARD_DISCARDED(
            IndependentBurstGapDiscard.TYPE, "discarded", 160, 32, COUNT_32, IndependentBurstGapDiscard::discarded);

    private static final Map<Integer, List<XrField>> BY_BLOCK =
            Stream.of(values()).collect(Collectors.groupingBy(XrField::blockType, Collectors.toUnmodifiableList()));

    private final int blockType;
    private final String component;
    private final int bitOffset;
    private final int bits;
    private final FieldFormat format;
    // Error Prone: enums are immutable; what the rows read a field with has no state.
    @SuppressWarnings("ImmutableEnumChecker")
    private final ToLongFunction<XrBlock> accessor;

    // Another block is refused by the cast that each accessor begins with.
    @SuppressWarnings("unchecked")
    <B extends XrBlock> XrField(
            int blockType, String component, int bitOffset, int bits, FieldFormat format, ToLongFunction<B> accessor) {
        this.blockType = blockType;
        this.component = component;
        this.bitOffset = bitOffset;
        this.bits = bits;
        this.format = format;
        this.accessor = (ToLongFunction<XrBlock>) accessor;
    }

    /**
     * The fields of a block, in the order of its layout.
     *
     * @param blockType 0..255
     * @return the rows; empty for a block without a layout here
     */
    public static List<XrField> of(int blockType) {
        return BY_BLOCK.getOrDefault(blockType, List.of());
    }

    /**
     * One field of a block.
     *
     * @param blockType 0..255
     * @param component the field's name
     * @return the row
     * @throws IllegalArgumentException when the block has no such field
     */
    public static XrField of(int blockType, String component) {
        for (XrField field : of(blockType)) {
            if (field.component.equals(component)) {
                return field;
            }
        }
        throw new IllegalArgumentException("block " + blockType + " has no " + component);
    }

    /**
     * The block the field is in.
     *
     * @return the block type
     */
    public int blockType() {
        return blockType;
    }

    /**
     * The field's name: that of the record's component, and the last part of a problem's path.
     *
     * @return for example {@code lossRate}
     */
    public String component() {
        return component;
    }

    /**
     * Where the field begins.
     *
     * @return the bit, counted from 0 at the block's first one
     */
    public int bitOffset() {
        return bitOffset;
    }

    /**
     * How wide the field is.
     *
     * @return 1..64 bits
     */
    public int bits() {
        return bits;
    }

    /**
     * What the numbers mean.
     *
     * @return the format
     */
    public FieldFormat format() {
        return format;
    }

    /**
     * The field's bits in a block.
     *
     * @param block a block of {@link #blockType()} that is no {@link RawBlock}
     * @return the bits as an unsigned number (with 64 bits, all of them)
     * @throws ClassCastException when the block is another one
     */
    public long raw(XrBlock block) {
        return accessor.applyAsLong(block);
    }

    /**
     * The field's value in a block.
     *
     * @param block a block of {@link #blockType()} that is no {@link RawBlock}
     * @return the value
     * @throws ClassCastException when the block is another one
     */
    public FieldValue value(XrBlock block) {
        return format.of(raw(block));
    }

    private static <B> ToLongFunction<B> ssrc(Function<B, Ssrc> component) {
        return block -> component.apply(block).value();
    }

    private static <B> ToLongFunction<B> flag(Predicate<B> component) {
        return block -> component.test(block) ? 1 : 0;
    }

    private static <B> ToLongFunction<B> interval(Function<B, IntervalFlag> component) {
        return block -> component.apply(block).code();
    }

    private static long freeze(VideoLossConcealment block) {
        Long freeze = block.meanFreezeDuration();
        return freeze == null ? 0xFFFF_FFFFL : freeze;
    }
}
