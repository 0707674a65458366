package io.vqreport.rtcpxr.packet;

import java.util.List;
import java.util.Map;
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
    LOSS_RLE_THINNING(LossRle.TYPE, "thinning", 12, 4, FieldFormat.CODE, block -> ((LossRle) block).thinning()),
    /** {@link LossRle#source()}. */
    LOSS_RLE_SOURCE(
            LossRle.TYPE,
            "source",
            32,
            32,
            FieldFormat.SSRC,
            block -> ((LossRle) block).source().value()),
    /** {@link LossRle#beginSequence()}. */
    LOSS_RLE_BEGIN_SEQUENCE(
            LossRle.TYPE, "beginSequence", 64, 16, FieldFormat.SEQUENCE, block -> ((LossRle) block).beginSequence()),
    /** {@link LossRle#endSequence()}. */
    LOSS_RLE_END_SEQUENCE(
            LossRle.TYPE, "endSequence", 80, 16, FieldFormat.SEQUENCE, block -> ((LossRle) block).endSequence()),
    /** {@link DuplicateRle#thinning()}. */
    DUPLICATE_RLE_THINNING(
            DuplicateRle.TYPE, "thinning", 12, 4, FieldFormat.CODE, block -> ((DuplicateRle) block).thinning()),
    /** {@link DuplicateRle#source()}. */
    DUPLICATE_RLE_SOURCE(
            DuplicateRle.TYPE,
            "source",
            32,
            32,
            FieldFormat.SSRC,
            block -> ((DuplicateRle) block).source().value()),
    /** {@link DuplicateRle#beginSequence()}. */
    DUPLICATE_RLE_BEGIN_SEQUENCE(
            DuplicateRle.TYPE,
            "beginSequence",
            64,
            16,
            FieldFormat.SEQUENCE,
            block -> ((DuplicateRle) block).beginSequence()),
    /** {@link DuplicateRle#endSequence()}. */
    DUPLICATE_RLE_END_SEQUENCE(
            DuplicateRle.TYPE,
            "endSequence",
            80,
            16,
            FieldFormat.SEQUENCE,
            block -> ((DuplicateRle) block).endSequence()),
    /** {@link PacketReceiptTimes#thinning()}. */
    PACKET_RECEIPT_TIMES_THINNING(
            PacketReceiptTimes.TYPE,
            "thinning",
            12,
            4,
            FieldFormat.CODE,
            block -> ((PacketReceiptTimes) block).thinning()),
    /** {@link PacketReceiptTimes#source()}. */
    PACKET_RECEIPT_TIMES_SOURCE(
            PacketReceiptTimes.TYPE,
            "source",
            32,
            32,
            FieldFormat.SSRC,
            block -> ((PacketReceiptTimes) block).source().value()),
    /** {@link PacketReceiptTimes#beginSequence()}. */
    PACKET_RECEIPT_TIMES_BEGIN_SEQUENCE(
            PacketReceiptTimes.TYPE,
            "beginSequence",
            64,
            16,
            FieldFormat.SEQUENCE,
            block -> ((PacketReceiptTimes) block).beginSequence()),
    /** {@link PacketReceiptTimes#endSequence()}. */
    PACKET_RECEIPT_TIMES_END_SEQUENCE(
            PacketReceiptTimes.TYPE,
            "endSequence",
            80,
            16,
            FieldFormat.SEQUENCE,
            block -> ((PacketReceiptTimes) block).endSequence()),
    /** {@link ReceiverReferenceTime#ntpTimestamp()}. */
    RECEIVER_REFERENCE_TIME_NTP_TIMESTAMP(
            ReceiverReferenceTime.TYPE,
            "ntpTimestamp",
            32,
            64,
            FieldFormat.NTP_TIME,
            block -> ((ReceiverReferenceTime) block).ntpTimestamp()),
    /** {@link StatisticsSummary#lossReported()}. */
    STATISTICS_SUMMARY_LOSS_REPORTED(
            StatisticsSummary.TYPE,
            "lossReported",
            8,
            1,
            FieldFormat.CODE,
            block -> ((StatisticsSummary) block).lossReported() ? 1 : 0),
    /** {@link StatisticsSummary#duplicatesReported()}. */
    STATISTICS_SUMMARY_DUPLICATES_REPORTED(
            StatisticsSummary.TYPE,
            "duplicatesReported",
            9,
            1,
            FieldFormat.CODE,
            block -> ((StatisticsSummary) block).duplicatesReported() ? 1 : 0),
    /** {@link StatisticsSummary#jitterReported()}. */
    STATISTICS_SUMMARY_JITTER_REPORTED(
            StatisticsSummary.TYPE,
            "jitterReported",
            10,
            1,
            FieldFormat.CODE,
            block -> ((StatisticsSummary) block).jitterReported() ? 1 : 0),
    /** {@link StatisticsSummary#hopLimitKind()}. */
    STATISTICS_SUMMARY_HOP_LIMIT_KIND(
            StatisticsSummary.TYPE,
            "hopLimitKind",
            11,
            2,
            FieldFormat.CODE,
            block -> ((StatisticsSummary) block).hopLimitKind()),
    /** {@link StatisticsSummary#source()}. */
    STATISTICS_SUMMARY_SOURCE(
            StatisticsSummary.TYPE,
            "source",
            32,
            32,
            FieldFormat.SSRC,
            block -> ((StatisticsSummary) block).source().value()),
    /** {@link StatisticsSummary#beginSequence()}. */
    STATISTICS_SUMMARY_BEGIN_SEQUENCE(
            StatisticsSummary.TYPE,
            "beginSequence",
            64,
            16,
            FieldFormat.SEQUENCE,
            block -> ((StatisticsSummary) block).beginSequence()),
    /** {@link StatisticsSummary#endSequence()}. */
    STATISTICS_SUMMARY_END_SEQUENCE(
            StatisticsSummary.TYPE,
            "endSequence",
            80,
            16,
            FieldFormat.SEQUENCE,
            block -> ((StatisticsSummary) block).endSequence()),
    /** {@link StatisticsSummary#lostPackets()}. */
    STATISTICS_SUMMARY_LOST_PACKETS(
            StatisticsSummary.TYPE,
            "lostPackets",
            96,
            32,
            FieldFormat.COUNT,
            block -> ((StatisticsSummary) block).lostPackets()),
    /** {@link StatisticsSummary#duplicatePackets()}. */
    STATISTICS_SUMMARY_DUPLICATE_PACKETS(
            StatisticsSummary.TYPE,
            "duplicatePackets",
            128,
            32,
            FieldFormat.COUNT,
            block -> ((StatisticsSummary) block).duplicatePackets()),
    /** {@link StatisticsSummary#minJitter()}. */
    STATISTICS_SUMMARY_MIN_JITTER(
            StatisticsSummary.TYPE,
            "minJitter",
            160,
            32,
            FieldFormat.RTP_TICKS,
            block -> ((StatisticsSummary) block).minJitter()),
    /** {@link StatisticsSummary#maxJitter()}. */
    STATISTICS_SUMMARY_MAX_JITTER(
            StatisticsSummary.TYPE,
            "maxJitter",
            192,
            32,
            FieldFormat.RTP_TICKS,
            block -> ((StatisticsSummary) block).maxJitter()),
    /** {@link StatisticsSummary#meanJitter()}. */
    STATISTICS_SUMMARY_MEAN_JITTER(
            StatisticsSummary.TYPE,
            "meanJitter",
            224,
            32,
            FieldFormat.RTP_TICKS,
            block -> ((StatisticsSummary) block).meanJitter()),
    /** {@link StatisticsSummary#devJitter()}. */
    STATISTICS_SUMMARY_DEV_JITTER(
            StatisticsSummary.TYPE,
            "devJitter",
            256,
            32,
            FieldFormat.RTP_TICKS,
            block -> ((StatisticsSummary) block).devJitter()),
    /** {@link StatisticsSummary#minHopLimit()}. */
    STATISTICS_SUMMARY_MIN_HOP_LIMIT(
            StatisticsSummary.TYPE,
            "minHopLimit",
            288,
            8,
            FieldFormat.COUNT,
            block -> ((StatisticsSummary) block).minHopLimit()),
    /** {@link StatisticsSummary#maxHopLimit()}. */
    STATISTICS_SUMMARY_MAX_HOP_LIMIT(
            StatisticsSummary.TYPE,
            "maxHopLimit",
            296,
            8,
            FieldFormat.COUNT,
            block -> ((StatisticsSummary) block).maxHopLimit()),
    /** {@link StatisticsSummary#meanHopLimit()}. */
    STATISTICS_SUMMARY_MEAN_HOP_LIMIT(
            StatisticsSummary.TYPE,
            "meanHopLimit",
            304,
            8,
            FieldFormat.COUNT,
            block -> ((StatisticsSummary) block).meanHopLimit()),
    /** {@link StatisticsSummary#devHopLimit()}. */
    STATISTICS_SUMMARY_DEV_HOP_LIMIT(
            StatisticsSummary.TYPE,
            "devHopLimit",
            312,
            8,
            FieldFormat.COUNT,
            block -> ((StatisticsSummary) block).devHopLimit()),
    /** {@link VoipMetrics#source()}. */
    VOIP_METRICS_SOURCE(
            VoipMetrics.TYPE,
            "source",
            32,
            32,
            FieldFormat.SSRC,
            block -> ((VoipMetrics) block).source().value()),
    /** {@link VoipMetrics#lossRate()}. */
    VOIP_METRICS_LOSS_RATE(
            VoipMetrics.TYPE, "lossRate", 64, 8, FieldFormat.FRACTION_256, block -> ((VoipMetrics) block).lossRate()),
    /** {@link VoipMetrics#discardRate()}. */
    VOIP_METRICS_DISCARD_RATE(
            VoipMetrics.TYPE,
            "discardRate",
            72,
            8,
            FieldFormat.FRACTION_256,
            block -> ((VoipMetrics) block).discardRate()),
    /** {@link VoipMetrics#burstDensity()}. */
    VOIP_METRICS_BURST_DENSITY(
            VoipMetrics.TYPE,
            "burstDensity",
            80,
            8,
            FieldFormat.FRACTION_256,
            block -> ((VoipMetrics) block).burstDensity()),
    /** {@link VoipMetrics#gapDensity()}. */
    VOIP_METRICS_GAP_DENSITY(
            VoipMetrics.TYPE,
            "gapDensity",
            88,
            8,
            FieldFormat.FRACTION_256,
            block -> ((VoipMetrics) block).gapDensity()),
    /** {@link VoipMetrics#burstDuration()}. */
    VOIP_METRICS_BURST_DURATION(
            VoipMetrics.TYPE,
            "burstDuration",
            96,
            16,
            FieldFormat.MILLIS,
            block -> ((VoipMetrics) block).burstDuration()),
    /** {@link VoipMetrics#gapDuration()}. */
    VOIP_METRICS_GAP_DURATION(
            VoipMetrics.TYPE,
            "gapDuration",
            112,
            16,
            FieldFormat.MILLIS_SATURATING,
            block -> ((VoipMetrics) block).gapDuration()),
    /** {@link VoipMetrics#roundTripDelay()}. */
    VOIP_METRICS_ROUND_TRIP_DELAY(
            VoipMetrics.TYPE,
            "roundTripDelay",
            128,
            16,
            FieldFormat.MILLIS,
            block -> ((VoipMetrics) block).roundTripDelay()),
    /** {@link VoipMetrics#endSystemDelay()}. */
    VOIP_METRICS_END_SYSTEM_DELAY(
            VoipMetrics.TYPE,
            "endSystemDelay",
            144,
            16,
            FieldFormat.MILLIS_OR_ZERO,
            block -> ((VoipMetrics) block).endSystemDelay()),
    /** {@link VoipMetrics#signalLevel()}. */
    VOIP_METRICS_SIGNAL_LEVEL(
            VoipMetrics.TYPE, "signalLevel", 160, 8, FieldFormat.LEVEL, block -> ((VoipMetrics) block).signalLevel()),
    /** {@link VoipMetrics#noiseLevel()}. */
    VOIP_METRICS_NOISE_LEVEL(
            VoipMetrics.TYPE, "noiseLevel", 168, 8, FieldFormat.LEVEL, block -> ((VoipMetrics) block).noiseLevel()),
    /** {@link VoipMetrics#echoReturnLoss()}. */
    VOIP_METRICS_ECHO_RETURN_LOSS(
            VoipMetrics.TYPE,
            "echoReturnLoss",
            176,
            8,
            FieldFormat.ECHO_LOSS,
            block -> ((VoipMetrics) block).echoReturnLoss()),
    /** {@link VoipMetrics#gapThreshold()}. */
    VOIP_METRICS_GAP_THRESHOLD(
            VoipMetrics.TYPE,
            "gapThreshold",
            184,
            8,
            FieldFormat.GAP_THRESHOLD,
            block -> ((VoipMetrics) block).gapThreshold()),
    /** {@link VoipMetrics#rFactor()}. */
    VOIP_METRICS_R_FACTOR(
            VoipMetrics.TYPE, "rFactor", 192, 8, FieldFormat.R_FACTOR, block -> ((VoipMetrics) block).rFactor()),
    /** {@link VoipMetrics#externalRFactor()}. */
    VOIP_METRICS_EXTERNAL_RFACTOR(
            VoipMetrics.TYPE,
            "externalRFactor",
            200,
            8,
            FieldFormat.R_FACTOR,
            block -> ((VoipMetrics) block).externalRFactor()),
    /** {@link VoipMetrics#mosListening()}. */
    VOIP_METRICS_MOS_LISTENING(
            VoipMetrics.TYPE,
            "mosListening",
            208,
            8,
            FieldFormat.MOS_TENTHS,
            block -> ((VoipMetrics) block).mosListening()),
    /** {@link VoipMetrics#mosConversational()}. */
    VOIP_METRICS_MOS_CONVERSATIONAL(
            VoipMetrics.TYPE,
            "mosConversational",
            216,
            8,
            FieldFormat.MOS_TENTHS,
            block -> ((VoipMetrics) block).mosConversational()),
    /** {@link VoipMetrics#receiverConfig()}. */
    VOIP_METRICS_RECEIVER_CONFIG(
            VoipMetrics.TYPE,
            "receiverConfig",
            224,
            8,
            FieldFormat.CODE,
            block -> ((VoipMetrics) block).receiverConfig()),
    /** {@link VoipMetrics#jitterBufferNominal()}. */
    VOIP_METRICS_JITTER_BUFFER_NOMINAL(
            VoipMetrics.TYPE,
            "jitterBufferNominal",
            240,
            16,
            FieldFormat.MILLIS,
            block -> ((VoipMetrics) block).jitterBufferNominal()),
    /** {@link VoipMetrics#jitterBufferMaximum()}. */
    VOIP_METRICS_JITTER_BUFFER_MAXIMUM(
            VoipMetrics.TYPE,
            "jitterBufferMaximum",
            256,
            16,
            FieldFormat.MILLIS,
            block -> ((VoipMetrics) block).jitterBufferMaximum()),
    /** {@link VoipMetrics#jitterBufferAbsoluteMaximum()}. */
    VOIP_METRICS_JITTER_BUFFER_ABSOLUTE_MAXIMUM(
            VoipMetrics.TYPE,
            "jitterBufferAbsoluteMaximum",
            272,
            16,
            FieldFormat.MILLIS_SATURATING,
            block -> ((VoipMetrics) block).jitterBufferAbsoluteMaximum()),
    /** {@link PostRepairLossRle#thinning()}. */
    POST_REPAIR_LOSS_RLE_THINNING(
            PostRepairLossRle.TYPE,
            "thinning",
            12,
            4,
            FieldFormat.CODE,
            block -> ((PostRepairLossRle) block).thinning()),
    /** {@link PostRepairLossRle#source()}. */
    POST_REPAIR_LOSS_RLE_SOURCE(
            PostRepairLossRle.TYPE,
            "source",
            32,
            32,
            FieldFormat.SSRC,
            block -> ((PostRepairLossRle) block).source().value()),
    /** {@link PostRepairLossRle#beginSequence()}. */
    POST_REPAIR_LOSS_RLE_BEGIN_SEQUENCE(
            PostRepairLossRle.TYPE,
            "beginSequence",
            64,
            16,
            FieldFormat.SEQUENCE,
            block -> ((PostRepairLossRle) block).beginSequence()),
    /** {@link PostRepairLossRle#endSequence()}. */
    POST_REPAIR_LOSS_RLE_END_SEQUENCE(
            PostRepairLossRle.TYPE,
            "endSequence",
            80,
            16,
            FieldFormat.SEQUENCE,
            block -> ((PostRepairLossRle) block).endSequence()),
    /** {@link MulticastAcquisition#method()}. */
    MULTICAST_ACQUISITION_METHOD(
            MulticastAcquisition.TYPE,
            "method",
            8,
            8,
            FieldFormat.CODE,
            block -> ((MulticastAcquisition) block).method()),
    /** {@link MulticastAcquisition#source()}. */
    MULTICAST_ACQUISITION_SOURCE(
            MulticastAcquisition.TYPE,
            "source",
            32,
            32,
            FieldFormat.SSRC,
            block -> ((MulticastAcquisition) block).source().value()),
    /** {@link MulticastAcquisition#status()}. */
    MULTICAST_ACQUISITION_STATUS(
            MulticastAcquisition.TYPE,
            "status",
            64,
            16,
            FieldFormat.CODE,
            block -> ((MulticastAcquisition) block).status()),
    /** {@link InterDestinationSync#senderType()}. */
    INTER_DESTINATION_SYNC_SENDER_TYPE(
            InterDestinationSync.TYPE,
            "senderType",
            8,
            4,
            FieldFormat.CODE,
            block -> ((InterDestinationSync) block).senderType()),
    /** {@link InterDestinationSync#presented()}. */
    INTER_DESTINATION_SYNC_PRESENTED(
            InterDestinationSync.TYPE,
            "presented",
            15,
            1,
            FieldFormat.CODE,
            block -> ((InterDestinationSync) block).presented() ? 1 : 0),
    /** {@link InterDestinationSync#payloadType()}. */
    INTER_DESTINATION_SYNC_PAYLOAD_TYPE(
            InterDestinationSync.TYPE,
            "payloadType",
            32,
            7,
            FieldFormat.CODE,
            block -> ((InterDestinationSync) block).payloadType()),
    /** {@link InterDestinationSync#mediaSyncGroup()}. */
    INTER_DESTINATION_SYNC_MEDIA_SYNC_GROUP(
            InterDestinationSync.TYPE,
            "mediaSyncGroup",
            64,
            32,
            FieldFormat.CODE,
            block -> ((InterDestinationSync) block).mediaSyncGroup()),
    /** {@link InterDestinationSync#source()}. */
    INTER_DESTINATION_SYNC_SOURCE(
            InterDestinationSync.TYPE,
            "source",
            96,
            32,
            FieldFormat.SSRC,
            block -> ((InterDestinationSync) block).source().value()),
    /** {@link InterDestinationSync#receivedTime()}. */
    INTER_DESTINATION_SYNC_RECEIVED_TIME(
            InterDestinationSync.TYPE,
            "receivedTime",
            128,
            64,
            FieldFormat.NTP_TIME,
            block -> ((InterDestinationSync) block).receivedTime()),
    /** {@link InterDestinationSync#receivedRtpTimestamp()}. */
    INTER_DESTINATION_SYNC_RECEIVED_RTP_TIMESTAMP(
            InterDestinationSync.TYPE,
            "receivedRtpTimestamp",
            192,
            32,
            FieldFormat.CODE,
            block -> ((InterDestinationSync) block).receivedRtpTimestamp()),
    /** {@link InterDestinationSync#presentedTime()}. */
    INTER_DESTINATION_SYNC_PRESENTED_TIME(
            InterDestinationSync.TYPE,
            "presentedTime",
            224,
            32,
            FieldFormat.NTP_MIDDLE,
            block -> ((InterDestinationSync) block).presentedTime()),
    /** {@link EcnSummary#source()}. */
    ECN_SUMMARY_SOURCE(
            EcnSummary.TYPE,
            "source",
            32,
            32,
            FieldFormat.SSRC,
            block -> ((EcnSummary) block).source().value()),
    /** {@link EcnSummary#ect0()}. */
    ECN_SUMMARY_ECT0(EcnSummary.TYPE, "ect0", 64, 32, FieldFormat.COUNT, block -> ((EcnSummary) block).ect0()),
    /** {@link EcnSummary#ect1()}. */
    ECN_SUMMARY_ECT1(EcnSummary.TYPE, "ect1", 96, 32, FieldFormat.COUNT, block -> ((EcnSummary) block).ect1()),
    /** {@link EcnSummary#ce()}. */
    ECN_SUMMARY_CE(EcnSummary.TYPE, "ce", 128, 16, FieldFormat.COUNT, block -> ((EcnSummary) block).ce()),
    /** {@link EcnSummary#notEct()}. */
    ECN_SUMMARY_NOT_ECT(EcnSummary.TYPE, "notEct", 144, 16, FieldFormat.COUNT, block -> ((EcnSummary) block).notEct()),
    /** {@link EcnSummary#lostPackets()}. */
    ECN_SUMMARY_LOST_PACKETS(
            EcnSummary.TYPE, "lostPackets", 160, 16, FieldFormat.COUNT, block -> ((EcnSummary) block).lostPackets()),
    /** {@link EcnSummary#duplicatePackets()}. */
    ECN_SUMMARY_DUPLICATE_PACKETS(
            EcnSummary.TYPE,
            "duplicatePackets",
            176,
            16,
            FieldFormat.COUNT,
            block -> ((EcnSummary) block).duplicatePackets()),
    /** {@link MeasurementInformation#source()}. */
    MEASUREMENT_INFORMATION_SOURCE(
            MeasurementInformation.TYPE,
            "source",
            32,
            32,
            FieldFormat.SSRC,
            block -> ((MeasurementInformation) block).source().value()),
    /** {@link MeasurementInformation#firstSequence()}. */
    MEASUREMENT_INFORMATION_FIRST_SEQUENCE(
            MeasurementInformation.TYPE,
            "firstSequence",
            80,
            16,
            FieldFormat.SEQUENCE,
            block -> ((MeasurementInformation) block).firstSequence()),
    /** {@link MeasurementInformation#extendedFirstSequence()}. */
    MEASUREMENT_INFORMATION_EXTENDED_FIRST_SEQUENCE(
            MeasurementInformation.TYPE,
            "extendedFirstSequence",
            96,
            32,
            FieldFormat.SEQUENCE,
            block -> ((MeasurementInformation) block).extendedFirstSequence()),
    /** {@link MeasurementInformation#extendedLastSequence()}. */
    MEASUREMENT_INFORMATION_EXTENDED_LAST_SEQUENCE(
            MeasurementInformation.TYPE,
            "extendedLastSequence",
            128,
            32,
            FieldFormat.SEQUENCE,
            block -> ((MeasurementInformation) block).extendedLastSequence()),
    /** {@link MeasurementInformation#intervalDuration()}. */
    MEASUREMENT_INFORMATION_INTERVAL_DURATION(
            MeasurementInformation.TYPE,
            "intervalDuration",
            160,
            32,
            FieldFormat.SECONDS_65536,
            block -> ((MeasurementInformation) block).intervalDuration()),
    /** {@link MeasurementInformation#cumulativeDuration()}. */
    MEASUREMENT_INFORMATION_CUMULATIVE_DURATION(
            MeasurementInformation.TYPE,
            "cumulativeDuration",
            192,
            64,
            FieldFormat.SECONDS_NTP,
            block -> ((MeasurementInformation) block).cumulativeDuration()),
    /** {@link PacketDelayVariation#interval()}. */
    PACKET_DELAY_VARIATION_INTERVAL(
            PacketDelayVariation.TYPE,
            "interval",
            8,
            2,
            FieldFormat.CODE,
            block -> ((PacketDelayVariation) block).interval().code()),
    /** {@link PacketDelayVariation#variationType()}. */
    PACKET_DELAY_VARIATION_VARIATION_TYPE(
            PacketDelayVariation.TYPE,
            "variationType",
            10,
            4,
            FieldFormat.CODE,
            block -> ((PacketDelayVariation) block).variationType()),
    /** {@link PacketDelayVariation#source()}. */
    PACKET_DELAY_VARIATION_SOURCE(
            PacketDelayVariation.TYPE,
            "source",
            32,
            32,
            FieldFormat.SSRC,
            block -> ((PacketDelayVariation) block).source().value()),
    /** {@link PacketDelayVariation#positiveThreshold()}. */
    PACKET_DELAY_VARIATION_POSITIVE_THRESHOLD(
            PacketDelayVariation.TYPE,
            "positiveThreshold",
            64,
            16,
            FieldFormat.MILLIS_S11_4,
            block -> ((PacketDelayVariation) block).positiveThreshold()),
    /** {@link PacketDelayVariation#positivePercentile()}. */
    PACKET_DELAY_VARIATION_POSITIVE_PERCENTILE(
            PacketDelayVariation.TYPE,
            "positivePercentile",
            80,
            16,
            FieldFormat.PERCENT_8_8,
            block -> ((PacketDelayVariation) block).positivePercentile()),
    /** {@link PacketDelayVariation#negativeThreshold()}. */
    PACKET_DELAY_VARIATION_NEGATIVE_THRESHOLD(
            PacketDelayVariation.TYPE,
            "negativeThreshold",
            96,
            16,
            FieldFormat.MILLIS_S11_4,
            block -> ((PacketDelayVariation) block).negativeThreshold()),
    /** {@link PacketDelayVariation#negativePercentile()}. */
    PACKET_DELAY_VARIATION_NEGATIVE_PERCENTILE(
            PacketDelayVariation.TYPE,
            "negativePercentile",
            112,
            16,
            FieldFormat.PERCENT_8_8,
            block -> ((PacketDelayVariation) block).negativePercentile()),
    /** {@link PacketDelayVariation#mean()}. */
    PACKET_DELAY_VARIATION_MEAN(
            PacketDelayVariation.TYPE,
            "mean",
            128,
            16,
            FieldFormat.MILLIS_S11_4,
            block -> ((PacketDelayVariation) block).mean()),
    /** {@link DelayMetrics#interval()}. */
    DELAY_METRICS_INTERVAL(
            DelayMetrics.TYPE,
            "interval",
            8,
            2,
            FieldFormat.CODE,
            block -> ((DelayMetrics) block).interval().code()),
    /** {@link DelayMetrics#source()}. */
    DELAY_METRICS_SOURCE(
            DelayMetrics.TYPE,
            "source",
            32,
            32,
            FieldFormat.SSRC,
            block -> ((DelayMetrics) block).source().value()),
    /** {@link DelayMetrics#meanRoundTrip()}. */
    DELAY_METRICS_MEAN_ROUND_TRIP(
            DelayMetrics.TYPE,
            "meanRoundTrip",
            64,
            32,
            FieldFormat.SECONDS_65536_OR_NONE,
            block -> ((DelayMetrics) block).meanRoundTrip()),
    /** {@link DelayMetrics#minRoundTrip()}. */
    DELAY_METRICS_MIN_ROUND_TRIP(
            DelayMetrics.TYPE,
            "minRoundTrip",
            96,
            32,
            FieldFormat.SECONDS_65536_OR_NONE,
            block -> ((DelayMetrics) block).minRoundTrip()),
    /** {@link DelayMetrics#maxRoundTrip()}. */
    DELAY_METRICS_MAX_ROUND_TRIP(
            DelayMetrics.TYPE,
            "maxRoundTrip",
            128,
            32,
            FieldFormat.SECONDS_65536_OR_NONE,
            block -> ((DelayMetrics) block).maxRoundTrip()),
    /** {@link DelayMetrics#endSystemDelay()}. */
    DELAY_METRICS_END_SYSTEM_DELAY(
            DelayMetrics.TYPE,
            "endSystemDelay",
            160,
            64,
            FieldFormat.SECONDS_NTP_OR_NONE,
            block -> ((DelayMetrics) block).endSystemDelay()),
    /** {@link BurstGapLossSummary#interval()}. */
    BURST_GAP_LOSS_SUMMARY_INTERVAL(
            BurstGapLossSummary.TYPE,
            "interval",
            8,
            2,
            FieldFormat.CODE,
            block -> ((BurstGapLossSummary) block).interval().code()),
    /** {@link BurstGapLossSummary#source()}. */
    BURST_GAP_LOSS_SUMMARY_SOURCE(
            BurstGapLossSummary.TYPE,
            "source",
            32,
            32,
            FieldFormat.SSRC,
            block -> ((BurstGapLossSummary) block).source().value()),
    /** {@link BurstGapLossSummary#burstLossRate()}. */
    BURST_GAP_LOSS_SUMMARY_BURST_LOSS_RATE(
            BurstGapLossSummary.TYPE,
            "burstLossRate",
            64,
            16,
            FieldFormat.FRACTION_32768,
            block -> ((BurstGapLossSummary) block).burstLossRate()),
    /** {@link BurstGapLossSummary#gapLossRate()}. */
    BURST_GAP_LOSS_SUMMARY_GAP_LOSS_RATE(
            BurstGapLossSummary.TYPE,
            "gapLossRate",
            80,
            16,
            FieldFormat.FRACTION_32768,
            block -> ((BurstGapLossSummary) block).gapLossRate()),
    /** {@link BurstGapLossSummary#burstDurationMean()}. */
    BURST_GAP_LOSS_SUMMARY_BURST_DURATION_MEAN(
            BurstGapLossSummary.TYPE,
            "burstDurationMean",
            96,
            16,
            FieldFormat.MILLIS_OR_NONE,
            block -> ((BurstGapLossSummary) block).burstDurationMean()),
    /** {@link BurstGapLossSummary#burstDurationVariance()}. */
    BURST_GAP_LOSS_SUMMARY_BURST_DURATION_VARIANCE(
            BurstGapLossSummary.TYPE,
            "burstDurationVariance",
            112,
            16,
            FieldFormat.SQUARED_MILLIS_OR_NONE,
            block -> ((BurstGapLossSummary) block).burstDurationVariance()),
    /** {@link BurstGapDiscardSummary#interval()}. */
    BURST_GAP_DISCARD_SUMMARY_INTERVAL(
            BurstGapDiscardSummary.TYPE,
            "interval",
            8,
            2,
            FieldFormat.CODE,
            block -> ((BurstGapDiscardSummary) block).interval().code()),
    /** {@link BurstGapDiscardSummary#source()}. */
    BURST_GAP_DISCARD_SUMMARY_SOURCE(
            BurstGapDiscardSummary.TYPE,
            "source",
            32,
            32,
            FieldFormat.SSRC,
            block -> ((BurstGapDiscardSummary) block).source().value()),
    /** {@link BurstGapDiscardSummary#burstDiscardRate()}. */
    BURST_GAP_DISCARD_SUMMARY_BURST_DISCARD_RATE(
            BurstGapDiscardSummary.TYPE,
            "burstDiscardRate",
            64,
            16,
            FieldFormat.FRACTION_32768,
            block -> ((BurstGapDiscardSummary) block).burstDiscardRate()),
    /** {@link BurstGapDiscardSummary#gapDiscardRate()}. */
    BURST_GAP_DISCARD_SUMMARY_GAP_DISCARD_RATE(
            BurstGapDiscardSummary.TYPE,
            "gapDiscardRate",
            80,
            16,
            FieldFormat.FRACTION_32768,
            block -> ((BurstGapDiscardSummary) block).gapDiscardRate()),
    /** {@link FrameImpairmentSummary#derived()}. */
    FRAME_IMPAIRMENT_SUMMARY_DERIVED(
            FrameImpairmentSummary.TYPE,
            "derived",
            8,
            1,
            FieldFormat.CODE,
            block -> ((FrameImpairmentSummary) block).derived() ? 1 : 0),
    /** {@link FrameImpairmentSummary#source()}. */
    FRAME_IMPAIRMENT_SUMMARY_SOURCE(
            FrameImpairmentSummary.TYPE,
            "source",
            32,
            32,
            FieldFormat.SSRC,
            block -> ((FrameImpairmentSummary) block).source().value()),
    /** {@link FrameImpairmentSummary#beginSequence()}. */
    FRAME_IMPAIRMENT_SUMMARY_BEGIN_SEQUENCE(
            FrameImpairmentSummary.TYPE,
            "beginSequence",
            64,
            16,
            FieldFormat.SEQUENCE,
            block -> ((FrameImpairmentSummary) block).beginSequence()),
    /** {@link FrameImpairmentSummary#endSequence()}. */
    FRAME_IMPAIRMENT_SUMMARY_END_SEQUENCE(
            FrameImpairmentSummary.TYPE,
            "endSequence",
            80,
            16,
            FieldFormat.SEQUENCE,
            block -> ((FrameImpairmentSummary) block).endSequence()),
    /** {@link FrameImpairmentSummary#discardedFrames()}. */
    FRAME_IMPAIRMENT_SUMMARY_DISCARDED_FRAMES(
            FrameImpairmentSummary.TYPE,
            "discardedFrames",
            96,
            32,
            FieldFormat.COUNT,
            block -> ((FrameImpairmentSummary) block).discardedFrames()),
    /** {@link FrameImpairmentSummary#duplicateFrames()}. */
    FRAME_IMPAIRMENT_SUMMARY_DUPLICATE_FRAMES(
            FrameImpairmentSummary.TYPE,
            "duplicateFrames",
            128,
            32,
            FieldFormat.COUNT,
            block -> ((FrameImpairmentSummary) block).duplicateFrames()),
    /** {@link FrameImpairmentSummary#lostFrames()}. */
    FRAME_IMPAIRMENT_SUMMARY_LOST_FRAMES(
            FrameImpairmentSummary.TYPE,
            "lostFrames",
            160,
            32,
            FieldFormat.COUNT,
            block -> ((FrameImpairmentSummary) block).lostFrames()),
    /** {@link FrameImpairmentSummary#partlyLostFrames()}. */
    FRAME_IMPAIRMENT_SUMMARY_PARTLY_LOST_FRAMES(
            FrameImpairmentSummary.TYPE,
            "partlyLostFrames",
            192,
            32,
            FieldFormat.COUNT,
            block -> ((FrameImpairmentSummary) block).partlyLostFrames()),
    /** {@link BurstGapLoss#interval()}. */
    BURST_GAP_LOSS_INTERVAL(
            BurstGapLoss.TYPE,
            "interval",
            8,
            2,
            FieldFormat.CODE,
            block -> ((BurstGapLoss) block).interval().code()),
    /** {@link BurstGapLoss#combined()}. */
    BURST_GAP_LOSS_COMBINED(
            BurstGapLoss.TYPE, "combined", 10, 1, FieldFormat.CODE, block -> ((BurstGapLoss) block).combined() ? 1 : 0),
    /** {@link BurstGapLoss#source()}. */
    BURST_GAP_LOSS_SOURCE(
            BurstGapLoss.TYPE,
            "source",
            32,
            32,
            FieldFormat.SSRC,
            block -> ((BurstGapLoss) block).source().value()),
    /** {@link BurstGapLoss#threshold()}. */
    BURST_GAP_LOSS_THRESHOLD(
            BurstGapLoss.TYPE,
            "threshold",
            64,
            8,
            FieldFormat.GAP_THRESHOLD,
            block -> ((BurstGapLoss) block).threshold()),
    /** {@link BurstGapLoss#burstDurationSum()}. */
    BURST_GAP_LOSS_BURST_DURATION_SUM(
            BurstGapLoss.TYPE,
            "burstDurationSum",
            72,
            24,
            FieldFormat.MILLIS_24,
            block -> ((BurstGapLoss) block).burstDurationSum()),
    /** {@link BurstGapLoss#lostInBursts()}. */
    BURST_GAP_LOSS_LOST_IN_BURSTS(
            BurstGapLoss.TYPE,
            "lostInBursts",
            96,
            24,
            FieldFormat.COUNT_24,
            block -> ((BurstGapLoss) block).lostInBursts()),
    /** {@link BurstGapLoss#expectedInBursts()}. */
    BURST_GAP_LOSS_EXPECTED_IN_BURSTS(
            BurstGapLoss.TYPE,
            "expectedInBursts",
            120,
            24,
            FieldFormat.COUNT_24,
            block -> ((BurstGapLoss) block).expectedInBursts()),
    /** {@link BurstGapLoss#burstCount()}. */
    BURST_GAP_LOSS_BURST_COUNT(
            BurstGapLoss.TYPE,
            "burstCount",
            144,
            12,
            FieldFormat.COUNT_12,
            block -> ((BurstGapLoss) block).burstCount()),
    /** {@link BurstGapLoss#burstDurationSquareSum()}. */
    BURST_GAP_LOSS_BURST_DURATION_SQUARE_SUM(
            BurstGapLoss.TYPE,
            "burstDurationSquareSum",
            156,
            36,
            FieldFormat.SQUARED_MILLIS_36,
            block -> ((BurstGapLoss) block).burstDurationSquareSum()),
    /** {@link BurstGapDiscard#interval()}. */
    BURST_GAP_DISCARD_INTERVAL(
            BurstGapDiscard.TYPE,
            "interval",
            8,
            2,
            FieldFormat.CODE,
            block -> ((BurstGapDiscard) block).interval().code()),
    /** {@link BurstGapDiscard#source()}. */
    BURST_GAP_DISCARD_SOURCE(
            BurstGapDiscard.TYPE,
            "source",
            32,
            32,
            FieldFormat.SSRC,
            block -> ((BurstGapDiscard) block).source().value()),
    /** {@link BurstGapDiscard#threshold()}. */
    BURST_GAP_DISCARD_THRESHOLD(
            BurstGapDiscard.TYPE,
            "threshold",
            64,
            8,
            FieldFormat.GAP_THRESHOLD,
            block -> ((BurstGapDiscard) block).threshold()),
    /** {@link BurstGapDiscard#discardedInBursts()}. */
    BURST_GAP_DISCARD_DISCARDED_IN_BURSTS(
            BurstGapDiscard.TYPE,
            "discardedInBursts",
            72,
            24,
            FieldFormat.COUNT_24,
            block -> ((BurstGapDiscard) block).discardedInBursts()),
    /** {@link BurstGapDiscard#expectedInBursts()}. */
    BURST_GAP_DISCARD_EXPECTED_IN_BURSTS(
            BurstGapDiscard.TYPE,
            "expectedInBursts",
            96,
            24,
            FieldFormat.COUNT_24,
            block -> ((BurstGapDiscard) block).expectedInBursts()),
    /** {@link TsPsiIndependentDecodability#source()}. */
    TS_PSI_INDEPENDENT_DECODABILITY_SOURCE(
            TsPsiIndependentDecodability.TYPE,
            "source",
            32,
            32,
            FieldFormat.SSRC,
            block -> ((TsPsiIndependentDecodability) block).source().value()),
    /** {@link TsPsiIndependentDecodability#beginSequence()}. */
    TS_PSI_INDEPENDENT_DECODABILITY_BEGIN_SEQUENCE(
            TsPsiIndependentDecodability.TYPE,
            "beginSequence",
            64,
            16,
            FieldFormat.SEQUENCE,
            block -> ((TsPsiIndependentDecodability) block).beginSequence()),
    /** {@link TsPsiIndependentDecodability#endSequence()}. */
    TS_PSI_INDEPENDENT_DECODABILITY_END_SEQUENCE(
            TsPsiIndependentDecodability.TYPE,
            "endSequence",
            80,
            16,
            FieldFormat.SEQUENCE,
            block -> ((TsPsiIndependentDecodability) block).endSequence()),
    /** {@link TsPsiIndependentDecodability#transportStreamSyncLosses()}. */
    TS_PSI_INDEPENDENT_DECODABILITY_TRANSPORT_STREAM_SYNC_LOSSES(
            TsPsiIndependentDecodability.TYPE,
            "transportStreamSyncLosses",
            96,
            32,
            FieldFormat.COUNT,
            block -> ((TsPsiIndependentDecodability) block).transportStreamSyncLosses()),
    /** {@link TsPsiIndependentDecodability#syncByteErrors()}. */
    TS_PSI_INDEPENDENT_DECODABILITY_SYNC_BYTE_ERRORS(
            TsPsiIndependentDecodability.TYPE,
            "syncByteErrors",
            128,
            32,
            FieldFormat.COUNT,
            block -> ((TsPsiIndependentDecodability) block).syncByteErrors()),
    /** {@link TsPsiIndependentDecodability#continuityCountErrors()}. */
    TS_PSI_INDEPENDENT_DECODABILITY_CONTINUITY_COUNT_ERRORS(
            TsPsiIndependentDecodability.TYPE,
            "continuityCountErrors",
            160,
            32,
            FieldFormat.COUNT,
            block -> ((TsPsiIndependentDecodability) block).continuityCountErrors()),
    /** {@link TsPsiIndependentDecodability#transportErrors()}. */
    TS_PSI_INDEPENDENT_DECODABILITY_TRANSPORT_ERRORS(
            TsPsiIndependentDecodability.TYPE,
            "transportErrors",
            192,
            32,
            FieldFormat.COUNT,
            block -> ((TsPsiIndependentDecodability) block).transportErrors()),
    /** {@link TsPsiIndependentDecodability#pcrErrors()}. */
    TS_PSI_INDEPENDENT_DECODABILITY_PCR_ERRORS(
            TsPsiIndependentDecodability.TYPE,
            "pcrErrors",
            224,
            32,
            FieldFormat.COUNT,
            block -> ((TsPsiIndependentDecodability) block).pcrErrors()),
    /** {@link TsPsiIndependentDecodability#pcrRepetitionErrors()}. */
    TS_PSI_INDEPENDENT_DECODABILITY_PCR_REPETITION_ERRORS(
            TsPsiIndependentDecodability.TYPE,
            "pcrRepetitionErrors",
            256,
            32,
            FieldFormat.COUNT,
            block -> ((TsPsiIndependentDecodability) block).pcrRepetitionErrors()),
    /** {@link TsPsiIndependentDecodability#pcrDiscontinuityErrors()}. */
    TS_PSI_INDEPENDENT_DECODABILITY_PCR_DISCONTINUITY_ERRORS(
            TsPsiIndependentDecodability.TYPE,
            "pcrDiscontinuityErrors",
            288,
            32,
            FieldFormat.COUNT,
            block -> ((TsPsiIndependentDecodability) block).pcrDiscontinuityErrors()),
    /** {@link TsPsiIndependentDecodability#pcrAccuracyErrors()}. */
    TS_PSI_INDEPENDENT_DECODABILITY_PCR_ACCURACY_ERRORS(
            TsPsiIndependentDecodability.TYPE,
            "pcrAccuracyErrors",
            320,
            32,
            FieldFormat.COUNT,
            block -> ((TsPsiIndependentDecodability) block).pcrAccuracyErrors()),
    /** {@link TsPsiIndependentDecodability#ptsErrors()}. */
    TS_PSI_INDEPENDENT_DECODABILITY_PTS_ERRORS(
            TsPsiIndependentDecodability.TYPE,
            "ptsErrors",
            352,
            32,
            FieldFormat.COUNT,
            block -> ((TsPsiIndependentDecodability) block).ptsErrors()),
    /** {@link DeJitterBuffer#interval()}. */
    DE_JITTER_BUFFER_INTERVAL(
            DeJitterBuffer.TYPE,
            "interval",
            8,
            2,
            FieldFormat.CODE,
            block -> ((DeJitterBuffer) block).interval().code()),
    /** {@link DeJitterBuffer#adaptive()}. */
    DE_JITTER_BUFFER_ADAPTIVE(
            DeJitterBuffer.TYPE,
            "adaptive",
            10,
            1,
            FieldFormat.CODE,
            block -> ((DeJitterBuffer) block).adaptive() ? 1 : 0),
    /** {@link DeJitterBuffer#source()}. */
    DE_JITTER_BUFFER_SOURCE(
            DeJitterBuffer.TYPE,
            "source",
            32,
            32,
            FieldFormat.SSRC,
            block -> ((DeJitterBuffer) block).source().value()),
    /** {@link DeJitterBuffer#nominal()}. */
    DE_JITTER_BUFFER_NOMINAL(
            DeJitterBuffer.TYPE, "nominal", 64, 16, FieldFormat.MILLIS_16, block -> ((DeJitterBuffer) block).nominal()),
    /** {@link DeJitterBuffer#maximum()}. */
    DE_JITTER_BUFFER_MAXIMUM(
            DeJitterBuffer.TYPE, "maximum", 80, 16, FieldFormat.MILLIS_16, block -> ((DeJitterBuffer) block).maximum()),
    /** {@link DeJitterBuffer#highWater()}. */
    DE_JITTER_BUFFER_HIGH_WATER(
            DeJitterBuffer.TYPE,
            "highWater",
            96,
            16,
            FieldFormat.MILLIS_16,
            block -> ((DeJitterBuffer) block).highWater()),
    /** {@link DeJitterBuffer#lowWater()}. */
    DE_JITTER_BUFFER_LOW_WATER(
            DeJitterBuffer.TYPE,
            "lowWater",
            112,
            16,
            FieldFormat.MILLIS_16,
            block -> ((DeJitterBuffer) block).lowWater()),
    /** {@link DiscardCount#interval()}. */
    DISCARD_COUNT_INTERVAL(
            DiscardCount.TYPE,
            "interval",
            8,
            2,
            FieldFormat.CODE,
            block -> ((DiscardCount) block).interval().code()),
    /** {@link DiscardCount#discardType()}. */
    DISCARD_COUNT_DISCARD_TYPE(
            DiscardCount.TYPE, "discardType", 10, 2, FieldFormat.CODE, block -> ((DiscardCount) block).discardType()),
    /** {@link DiscardCount#source()}. */
    DISCARD_COUNT_SOURCE(
            DiscardCount.TYPE,
            "source",
            32,
            32,
            FieldFormat.SSRC,
            block -> ((DiscardCount) block).source().value()),
    /** {@link DiscardCount#discarded()}. */
    DISCARD_COUNT_DISCARDED(
            DiscardCount.TYPE, "discarded", 64, 32, FieldFormat.COUNT_32, block -> ((DiscardCount) block).discarded()),
    /** {@link DiscardRle#early()}. */
    DISCARD_RLE_EARLY(DiscardRle.TYPE, "early", 11, 1, FieldFormat.CODE, block -> ((DiscardRle) block).early() ? 1 : 0),
    /** {@link DiscardRle#thinning()}. */
    DISCARD_RLE_THINNING(
            DiscardRle.TYPE, "thinning", 12, 4, FieldFormat.CODE, block -> ((DiscardRle) block).thinning()),
    /** {@link DiscardRle#source()}. */
    DISCARD_RLE_SOURCE(
            DiscardRle.TYPE,
            "source",
            32,
            32,
            FieldFormat.SSRC,
            block -> ((DiscardRle) block).source().value()),
    /** {@link DiscardRle#beginSequence()}. */
    DISCARD_RLE_BEGIN_SEQUENCE(
            DiscardRle.TYPE,
            "beginSequence",
            64,
            16,
            FieldFormat.SEQUENCE,
            block -> ((DiscardRle) block).beginSequence()),
    /** {@link DiscardRle#endSequence()}. */
    DISCARD_RLE_END_SEQUENCE(
            DiscardRle.TYPE, "endSequence", 80, 16, FieldFormat.SEQUENCE, block -> ((DiscardRle) block).endSequence()),
    /** {@link BytesDiscarded#interval()}. */
    BYTES_DISCARDED_INTERVAL(
            BytesDiscarded.TYPE,
            "interval",
            8,
            2,
            FieldFormat.CODE,
            block -> ((BytesDiscarded) block).interval().code()),
    /** {@link BytesDiscarded#early()}. */
    BYTES_DISCARDED_EARLY(
            BytesDiscarded.TYPE, "early", 10, 1, FieldFormat.CODE, block -> ((BytesDiscarded) block).early() ? 1 : 0),
    /** {@link BytesDiscarded#source()}. */
    BYTES_DISCARDED_SOURCE(
            BytesDiscarded.TYPE,
            "source",
            32,
            32,
            FieldFormat.SSRC,
            block -> ((BytesDiscarded) block).source().value()),
    /** {@link BytesDiscarded#discardedBytes()}. */
    BYTES_DISCARDED_DISCARDED_BYTES(
            BytesDiscarded.TYPE,
            "discardedBytes",
            64,
            32,
            FieldFormat.COUNT,
            block -> ((BytesDiscarded) block).discardedBytes()),
    /** {@link InitialSyncDelay#source()}. */
    INITIAL_SYNC_DELAY_SOURCE(
            InitialSyncDelay.TYPE,
            "source",
            32,
            32,
            FieldFormat.SSRC,
            block -> ((InitialSyncDelay) block).source().value()),
    /** {@link InitialSyncDelay#delay()}. */
    INITIAL_SYNC_DELAY_DELAY(
            InitialSyncDelay.TYPE,
            "delay",
            64,
            32,
            FieldFormat.SECONDS_65536_OR_NONE,
            block -> ((InitialSyncDelay) block).delay()),
    /** {@link SyncOffset#interval()}. */
    SYNC_OFFSET_INTERVAL(
            SyncOffset.TYPE,
            "interval",
            8,
            2,
            FieldFormat.CODE,
            block -> ((SyncOffset) block).interval().code()),
    /** {@link SyncOffset#source()}. */
    SYNC_OFFSET_SOURCE(
            SyncOffset.TYPE,
            "source",
            32,
            32,
            FieldFormat.SSRC,
            block -> ((SyncOffset) block).source().value()),
    /** {@link SyncOffset#offset()}. */
    SYNC_OFFSET_OFFSET(
            SyncOffset.TYPE,
            "offset",
            64,
            64,
            FieldFormat.SECONDS_SIGNED_OR_NONE,
            block -> ((SyncOffset) block).offset()),
    /** {@link MosMetrics#interval()}. */
    MOS_METRICS_INTERVAL(
            MosMetrics.TYPE,
            "interval",
            8,
            2,
            FieldFormat.CODE,
            block -> ((MosMetrics) block).interval().code()),
    /** {@link MosMetrics#source()}. */
    MOS_METRICS_SOURCE(
            MosMetrics.TYPE,
            "source",
            32,
            32,
            FieldFormat.SSRC,
            block -> ((MosMetrics) block).source().value()),
    /** {@link LossConcealment#interval()}. */
    LOSS_CONCEALMENT_INTERVAL(
            LossConcealment.TYPE,
            "interval",
            8,
            2,
            FieldFormat.CODE,
            block -> ((LossConcealment) block).interval().code()),
    /** {@link LossConcealment#concealment()}. */
    LOSS_CONCEALMENT_CONCEALMENT(
            LossConcealment.TYPE,
            "concealment",
            10,
            2,
            FieldFormat.CODE,
            block -> ((LossConcealment) block).concealment()),
    /** {@link LossConcealment#source()}. */
    LOSS_CONCEALMENT_SOURCE(
            LossConcealment.TYPE,
            "source",
            32,
            32,
            FieldFormat.SSRC,
            block -> ((LossConcealment) block).source().value()),
    /** {@link LossConcealment#onTimePlayout()}. */
    LOSS_CONCEALMENT_ON_TIME_PLAYOUT(
            LossConcealment.TYPE,
            "onTimePlayout",
            64,
            32,
            FieldFormat.RTP_TICKS_32,
            block -> ((LossConcealment) block).onTimePlayout()),
    /** {@link LossConcealment#lossConcealment()}. */
    LOSS_CONCEALMENT_LOSS_CONCEALMENT(
            LossConcealment.TYPE,
            "lossConcealment",
            96,
            32,
            FieldFormat.RTP_TICKS_32,
            block -> ((LossConcealment) block).lossConcealment()),
    /** {@link LossConcealment#bufferAdjustmentConcealment()}. */
    LOSS_CONCEALMENT_BUFFER_ADJUSTMENT_CONCEALMENT(
            LossConcealment.TYPE,
            "bufferAdjustmentConcealment",
            128,
            32,
            FieldFormat.RTP_TICKS_32,
            block -> ((LossConcealment) block).bufferAdjustmentConcealment()),
    /** {@link LossConcealment#interruptCount()}. */
    LOSS_CONCEALMENT_INTERRUPT_COUNT(
            LossConcealment.TYPE,
            "interruptCount",
            160,
            16,
            FieldFormat.COUNT_16,
            block -> ((LossConcealment) block).interruptCount()),
    /** {@link LossConcealment#meanInterruptSize()}. */
    LOSS_CONCEALMENT_MEAN_INTERRUPT_SIZE(
            LossConcealment.TYPE,
            "meanInterruptSize",
            192,
            32,
            FieldFormat.RTP_TICKS_32,
            block -> ((LossConcealment) block).meanInterruptSize()),
    /** {@link ConcealedSeconds#interval()}. */
    CONCEALED_SECONDS_INTERVAL(
            ConcealedSeconds.TYPE,
            "interval",
            8,
            2,
            FieldFormat.CODE,
            block -> ((ConcealedSeconds) block).interval().code()),
    /** {@link ConcealedSeconds#concealment()}. */
    CONCEALED_SECONDS_CONCEALMENT(
            ConcealedSeconds.TYPE,
            "concealment",
            10,
            2,
            FieldFormat.CODE,
            block -> ((ConcealedSeconds) block).concealment()),
    /** {@link ConcealedSeconds#source()}. */
    CONCEALED_SECONDS_SOURCE(
            ConcealedSeconds.TYPE,
            "source",
            32,
            32,
            FieldFormat.SSRC,
            block -> ((ConcealedSeconds) block).source().value()),
    /** {@link ConcealedSeconds#unimpairedSeconds()}. */
    CONCEALED_SECONDS_UNIMPAIRED_SECONDS(
            ConcealedSeconds.TYPE,
            "unimpairedSeconds",
            64,
            32,
            FieldFormat.SECONDS_32,
            block -> ((ConcealedSeconds) block).unimpairedSeconds()),
    /** {@link ConcealedSeconds#concealedSeconds()}. */
    CONCEALED_SECONDS_CONCEALED_SECONDS(
            ConcealedSeconds.TYPE,
            "concealedSeconds",
            96,
            32,
            FieldFormat.SECONDS_32,
            block -> ((ConcealedSeconds) block).concealedSeconds()),
    /** {@link ConcealedSeconds#severelyConcealedSeconds()}. */
    CONCEALED_SECONDS_SEVERELY_CONCEALED_SECONDS(
            ConcealedSeconds.TYPE,
            "severelyConcealedSeconds",
            128,
            16,
            FieldFormat.SECONDS_16,
            block -> ((ConcealedSeconds) block).severelyConcealedSeconds()),
    /** {@link ConcealedSeconds#severeThreshold()}. */
    CONCEALED_SECONDS_SEVERE_THRESHOLD(
            ConcealedSeconds.TYPE,
            "severeThreshold",
            152,
            8,
            FieldFormat.FRACTION_256,
            block -> ((ConcealedSeconds) block).severeThreshold()),
    /** {@link TsPsiDecodability#source()}. */
    TS_PSI_DECODABILITY_SOURCE(
            TsPsiDecodability.TYPE,
            "source",
            32,
            32,
            FieldFormat.SSRC,
            block -> ((TsPsiDecodability) block).source().value()),
    /** {@link TsPsiDecodability#beginSequence()}. */
    TS_PSI_DECODABILITY_BEGIN_SEQUENCE(
            TsPsiDecodability.TYPE,
            "beginSequence",
            64,
            16,
            FieldFormat.SEQUENCE,
            block -> ((TsPsiDecodability) block).beginSequence()),
    /** {@link TsPsiDecodability#endSequence()}. */
    TS_PSI_DECODABILITY_END_SEQUENCE(
            TsPsiDecodability.TYPE,
            "endSequence",
            80,
            16,
            FieldFormat.SEQUENCE,
            block -> ((TsPsiDecodability) block).endSequence()),
    /** {@link TsPsiDecodability#patErrors()}. */
    TS_PSI_DECODABILITY_PAT_ERRORS(
            TsPsiDecodability.TYPE,
            "patErrors",
            96,
            16,
            FieldFormat.COUNT_16_OR_NONE,
            block -> ((TsPsiDecodability) block).patErrors()),
    /** {@link TsPsiDecodability#patErrors2()}. */
    TS_PSI_DECODABILITY_PAT_ERRORS2(
            TsPsiDecodability.TYPE,
            "patErrors2",
            112,
            16,
            FieldFormat.COUNT_16_OR_NONE,
            block -> ((TsPsiDecodability) block).patErrors2()),
    /** {@link TsPsiDecodability#pmtErrors()}. */
    TS_PSI_DECODABILITY_PMT_ERRORS(
            TsPsiDecodability.TYPE,
            "pmtErrors",
            128,
            16,
            FieldFormat.COUNT_16_OR_NONE,
            block -> ((TsPsiDecodability) block).pmtErrors()),
    /** {@link TsPsiDecodability#pmtErrors2()}. */
    TS_PSI_DECODABILITY_PMT_ERRORS2(
            TsPsiDecodability.TYPE,
            "pmtErrors2",
            144,
            16,
            FieldFormat.COUNT_16_OR_NONE,
            block -> ((TsPsiDecodability) block).pmtErrors2()),
    /** {@link TsPsiDecodability#pidErrors()}. */
    TS_PSI_DECODABILITY_PID_ERRORS(
            TsPsiDecodability.TYPE,
            "pidErrors",
            160,
            16,
            FieldFormat.COUNT_16_OR_NONE,
            block -> ((TsPsiDecodability) block).pidErrors()),
    /** {@link TsPsiDecodability#crcErrors()}. */
    TS_PSI_DECODABILITY_CRC_ERRORS(
            TsPsiDecodability.TYPE,
            "crcErrors",
            176,
            16,
            FieldFormat.COUNT_16_OR_NONE,
            block -> ((TsPsiDecodability) block).crcErrors()),
    /** {@link TsPsiDecodability#catErrors()}. */
    TS_PSI_DECODABILITY_CAT_ERRORS(
            TsPsiDecodability.TYPE,
            "catErrors",
            192,
            16,
            FieldFormat.COUNT_16_OR_NONE,
            block -> ((TsPsiDecodability) block).catErrors()),
    /** {@link PostRepairLossCount#source()}. */
    POST_REPAIR_LOSS_COUNT_SOURCE(
            PostRepairLossCount.TYPE,
            "source",
            32,
            32,
            FieldFormat.SSRC,
            block -> ((PostRepairLossCount) block).source().value()),
    /** {@link PostRepairLossCount#beginSequence()}. */
    POST_REPAIR_LOSS_COUNT_BEGIN_SEQUENCE(
            PostRepairLossCount.TYPE,
            "beginSequence",
            64,
            16,
            FieldFormat.SEQUENCE,
            block -> ((PostRepairLossCount) block).beginSequence()),
    /** {@link PostRepairLossCount#endSequence()}. */
    POST_REPAIR_LOSS_COUNT_END_SEQUENCE(
            PostRepairLossCount.TYPE,
            "endSequence",
            80,
            16,
            FieldFormat.SEQUENCE,
            block -> ((PostRepairLossCount) block).endSequence()),
    /** {@link PostRepairLossCount#postRepairLosses()}. */
    POST_REPAIR_LOSS_COUNT_POST_REPAIR_LOSSES(
            PostRepairLossCount.TYPE,
            "postRepairLosses",
            96,
            16,
            FieldFormat.COUNT,
            block -> ((PostRepairLossCount) block).postRepairLosses()),
    /** {@link PostRepairLossCount#repairedPackets()}. */
    POST_REPAIR_LOSS_COUNT_REPAIRED_PACKETS(
            PostRepairLossCount.TYPE,
            "repairedPackets",
            112,
            16,
            FieldFormat.COUNT,
            block -> ((PostRepairLossCount) block).repairedPackets()),
    /** {@link VideoLossConcealment#interval()}. */
    VIDEO_LOSS_CONCEALMENT_INTERVAL(
            VideoLossConcealment.TYPE,
            "interval",
            8,
            2,
            FieldFormat.CODE,
            block -> ((VideoLossConcealment) block).interval().code()),
    /** {@link VideoLossConcealment#metricType()}. */
    VIDEO_LOSS_CONCEALMENT_METRIC_TYPE(
            VideoLossConcealment.TYPE,
            "metricType",
            10,
            2,
            FieldFormat.CODE,
            block -> ((VideoLossConcealment) block).metricType()),
    /** {@link VideoLossConcealment#source()}. */
    VIDEO_LOSS_CONCEALMENT_SOURCE(
            VideoLossConcealment.TYPE,
            "source",
            32,
            32,
            FieldFormat.SSRC,
            block -> ((VideoLossConcealment) block).source().value()),
    /** {@link VideoLossConcealment#impairedDuration()}. */
    VIDEO_LOSS_CONCEALMENT_IMPAIRED_DURATION(
            VideoLossConcealment.TYPE,
            "impairedDuration",
            64,
            32,
            FieldFormat.RTP_TICKS_32,
            block -> ((VideoLossConcealment) block).impairedDuration()),
    /** {@link VideoLossConcealment#concealedDuration()}. */
    VIDEO_LOSS_CONCEALMENT_CONCEALED_DURATION(
            VideoLossConcealment.TYPE,
            "concealedDuration",
            96,
            32,
            FieldFormat.RTP_TICKS_32,
            block -> ((VideoLossConcealment) block).concealedDuration()),
    /** {@link VideoLossConcealment#meanFreezeDuration()}. */
    VIDEO_LOSS_CONCEALMENT_MEAN_FREEZE_DURATION(
            VideoLossConcealment.TYPE,
            "meanFreezeDuration",
            128,
            32,
            FieldFormat.RTP_TICKS_32,
            block -> freeze(((VideoLossConcealment) block))),
    /** {@link VideoLossConcealment#meanImpairedShare()}. */
    VIDEO_LOSS_CONCEALMENT_MEAN_IMPAIRED_SHARE(
            VideoLossConcealment.TYPE,
            "meanImpairedShare",
            160,
            8,
            FieldFormat.FRACTION_256,
            block -> ((VideoLossConcealment) block).meanImpairedShare()),
    /** {@link VideoLossConcealment#meanConcealedShare()}. */
    VIDEO_LOSS_CONCEALMENT_MEAN_CONCEALED_SHARE(
            VideoLossConcealment.TYPE,
            "meanConcealedShare",
            168,
            8,
            FieldFormat.FRACTION_256,
            block -> ((VideoLossConcealment) block).meanConcealedShare()),
    /** {@link VideoLossConcealment#concealedFrameShare()}. */
    VIDEO_LOSS_CONCEALMENT_CONCEALED_FRAME_SHARE(
            VideoLossConcealment.TYPE,
            "concealedFrameShare",
            176,
            8,
            FieldFormat.FRACTION_256,
            block -> ((VideoLossConcealment) block).concealedFrameShare()),
    /** {@link IndependentBurstGapDiscard#interval()}. */
    INDEPENDENT_BURST_GAP_DISCARD_INTERVAL(
            IndependentBurstGapDiscard.TYPE,
            "interval",
            8,
            2,
            FieldFormat.CODE,
            block -> ((IndependentBurstGapDiscard) block).interval().code()),
    /** {@link IndependentBurstGapDiscard#source()}. */
    INDEPENDENT_BURST_GAP_DISCARD_SOURCE(
            IndependentBurstGapDiscard.TYPE,
            "source",
            32,
            32,
            FieldFormat.SSRC,
            block -> ((IndependentBurstGapDiscard) block).source().value()),
    /** {@link IndependentBurstGapDiscard#threshold()}. */
    INDEPENDENT_BURST_GAP_DISCARD_THRESHOLD(
            IndependentBurstGapDiscard.TYPE,
            "threshold",
            64,
            8,
            FieldFormat.GAP_THRESHOLD,
            block -> ((IndependentBurstGapDiscard) block).threshold()),
    /** {@link IndependentBurstGapDiscard#burstDurationSum()}. */
    INDEPENDENT_BURST_GAP_DISCARD_BURST_DURATION_SUM(
            IndependentBurstGapDiscard.TYPE,
            "burstDurationSum",
            72,
            24,
            FieldFormat.MILLIS_24,
            block -> ((IndependentBurstGapDiscard) block).burstDurationSum()),
    /** {@link IndependentBurstGapDiscard#discardedInBursts()}. */
    INDEPENDENT_BURST_GAP_DISCARD_DISCARDED_IN_BURSTS(
            IndependentBurstGapDiscard.TYPE,
            "discardedInBursts",
            96,
            24,
            FieldFormat.COUNT_24,
            block -> ((IndependentBurstGapDiscard) block).discardedInBursts()),
    /** {@link IndependentBurstGapDiscard#burstCount()}. */
    INDEPENDENT_BURST_GAP_DISCARD_BURST_COUNT(
            IndependentBurstGapDiscard.TYPE,
            "burstCount",
            120,
            16,
            FieldFormat.COUNT_16,
            block -> ((IndependentBurstGapDiscard) block).burstCount()),
    /** {@link IndependentBurstGapDiscard#expectedInBursts()}. */
    INDEPENDENT_BURST_GAP_DISCARD_EXPECTED_IN_BURSTS(
            IndependentBurstGapDiscard.TYPE,
            "expectedInBursts",
            136,
            24,
            FieldFormat.COUNT_24,
            block -> ((IndependentBurstGapDiscard) block).expectedInBursts()),
    /** {@link IndependentBurstGapDiscard#discarded()}. */
    INDEPENDENT_BURST_GAP_DISCARD_DISCARDED(
            IndependentBurstGapDiscard.TYPE,
            "discarded",
            160,
            32,
            FieldFormat.COUNT_32,
            block -> ((IndependentBurstGapDiscard) block).discarded());

    private static final Map<Integer, List<XrField>> BY_BLOCK =
            Stream.of(values()).collect(Collectors.groupingBy(XrField::blockType, Collectors.toUnmodifiableList()));

    private final int blockType;
    private final String component;
    private final int bitOffset;
    private final int bits;
    private final FieldFormat format;
    // Error Prone: enums are immutable; the lambdas above capture nothing.
    @SuppressWarnings("ImmutableEnumChecker")
    private final ToLongFunction<XrBlock> accessor;

    XrField(
            int blockType,
            String component,
            int bitOffset,
            int bits,
            FieldFormat format,
            ToLongFunction<XrBlock> accessor) {
        this.blockType = blockType;
        this.component = component;
        this.bitOffset = bitOffset;
        this.bits = bits;
        this.format = format;
        this.accessor = accessor;
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

    private static long freeze(VideoLossConcealment block) {
        Long freeze = block.meanFreezeDuration();
        return freeze == null ? 0xFFFF_FFFFL : freeze;
    }
}
