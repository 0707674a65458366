package io.vqreport.rtcpxr.packet.internal.mapping;

import io.vqreport.convert.RxConfig;
import io.vqreport.metric.Metric;
import io.vqreport.model.Direction;
import io.vqreport.model.JitterBufferMode;
import io.vqreport.model.PacketLossConcealment;
import io.vqreport.rtcpxr.packet.DiscardCount;
import io.vqreport.rtcpxr.packet.FieldState;
import io.vqreport.rtcpxr.packet.LossConcealment;
import io.vqreport.rtcpxr.packet.MosAlgorithm;
import io.vqreport.rtcpxr.packet.MosMetrics;
import io.vqreport.rtcpxr.packet.MosSegment;
import io.vqreport.rtcpxr.packet.MulticastAcquisition;
import io.vqreport.rtcpxr.packet.PacketReceiptTimes;
import io.vqreport.rtcpxr.packet.PostRepairLossCount;
import io.vqreport.rtcpxr.packet.PostRepairLossRle;
import io.vqreport.rtcpxr.packet.RleBlock;
import io.vqreport.rtcpxr.packet.RtcpMappingProblem;
import io.vqreport.rtcpxr.packet.SequenceRange;
import io.vqreport.rtcpxr.packet.StatisticsSummary;
import io.vqreport.rtcpxr.packet.StreamBlock;
import io.vqreport.rtcpxr.packet.VideoLossConcealment;
import io.vqreport.rtcpxr.packet.XrBlock;
import io.vqreport.rtcpxr.packet.XrField;
import java.util.OptionalDouble;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Puts one report block into the draft of its stream, by the rows of {@link MappingTable}. */
final class BlockMapper {
    private final RtcpSettings settings;

    BlockMapper(RtcpSettings settings) {
        this.settings = settings;
    }

    /** Whether an earlier block of the type gave the draft other values than this one. */
    boolean contradicts(StreamBlock block, StreamDraft draft) {
        String variant = variant(block);
        for (XrField field : MappingTable.fieldsOf(block.blockType())) {
            FieldRule rule = MappingTable.of(field);
            if (rule.isMetricOf(variant)) {
                OptionalDouble value = FieldScale.toMetric(field.format(), field.raw(block));
                if (value.isPresent() && draft.hasOther(block.blockType(), metric(rule, draft), value.getAsDouble())) {
                    return true;
                }
            }
        }
        return false;
    }

    /**
     * Puts a block into a draft.
     *
     * @param notes takes what is odd, with the field it is of
     */
    void map(StreamBlock block, StreamDraft draft, BiConsumer<RtcpMappingProblem, XrField> notes) {
        String variant = variant(block);
        String prefix = draft.nextPrefix(block.blockType(), variant);
        for (XrField field : MappingTable.fieldsOf(block.blockType())) {
            if (isTold(field, block)) {
                field(field, block, draft, variant, prefix, notes);
            }
        }
        lists(block, draft, prefix);
        composed(block, draft);
    }

    /** The name of a block's variant; empty where its type has none. */
    static String variant(XrBlock block) {
        XrField field = MappingTable.variantField(block.blockType());
        return field == null ? "" : MappingTable.variantName(field, field.raw(block));
    }

    private void field(
            XrField field,
            StreamBlock block,
            StreamDraft draft,
            String variant,
            String prefix,
            BiConsumer<RtcpMappingProblem, XrField> notes) {
        FieldRule rule = MappingTable.of(field);
        long raw = field.raw(block);
        switch (rule.role()) {
            case METRIC -> {
                if (!rule.isMetricOf(variant) || !metric(rule, field, raw, block, draft, notes)) {
                    draft.extra(prefix + field.component(), ExtraText.of(field.format(), raw));
                }
            }
            case EXTRA -> draft.extra(prefix + field.component(), ExtraText.of(field.format(), raw));
            case DESCRIPTION -> describe(field, raw, draft, prefix);
            case STREAM, BASIS, VARIANT, WINDOW, TAG, REPORT, NOT_MAPPED -> {
                // The draft is of this stream and basis, and the prefix of this variant; the others are of no stream.
            }
        }
    }

    /** Whether the metric says all that the field does. */
    private static boolean metric(
            FieldRule rule,
            XrField field,
            long raw,
            StreamBlock block,
            StreamDraft draft,
            BiConsumer<RtcpMappingProblem, XrField> notes) {
        FieldState state = field.format().state(raw);
        if (state == FieldState.OVER_RANGE || state == FieldState.UNDER_RANGE) {
            notes.accept(RtcpMappingProblem.SATURATED, field);
            return false;
        }
        OptionalDouble value = FieldScale.toMetric(field.format(), raw);
        if (value.isEmpty()) {
            return true;
        }
        Metric metric = metric(rule, draft);
        if (!metric.inRange(value.getAsDouble())) {
            notes.accept(RtcpMappingProblem.OUT_OF_RANGE, field);
            return false;
        }
        return draft.put(block.blockType(), metric, value.getAsDouble());
    }

    /** The external R factor of a block is what the packet's sender sees behind itself; told by the other end, it lies out there. */
    static Metric metric(FieldRule rule, Direction direction) {
        if (rule.metric() == null) {
            throw new IllegalArgumentException("not a metric: " + rule.field());
        }
        return rule.metric() == Metric.R_EXTERNAL_IN && direction == Direction.SENT
                ? Metric.R_EXTERNAL_OUT
                : rule.metric();
    }

    private static Metric metric(FieldRule rule, StreamDraft draft) {
        return metric(rule, draft.direction);
    }

    /** What a block's flags deny, or its layout lacks, is not there. */
    private static boolean isTold(XrField field, StreamBlock block) {
        if (block instanceof StatisticsSummary summary) {
            return switch (field) {
                case STATISTICS_SUMMARY_LOST_PACKETS -> summary.lossReported();
                case STATISTICS_SUMMARY_DUPLICATE_PACKETS -> summary.duplicatesReported();
                case STATISTICS_SUMMARY_MIN_JITTER,
                        STATISTICS_SUMMARY_MAX_JITTER,
                        STATISTICS_SUMMARY_MEAN_JITTER,
                        STATISTICS_SUMMARY_DEV_JITTER -> summary.jitterReported();
                case STATISTICS_SUMMARY_MIN_HOP_LIMIT,
                        STATISTICS_SUMMARY_MAX_HOP_LIMIT,
                        STATISTICS_SUMMARY_MEAN_HOP_LIMIT,
                        STATISTICS_SUMMARY_DEV_HOP_LIMIT -> summary.hopLimitKind() != 0;
                default -> true;
            };
        }
        boolean freeze = field == XrField.VIDEO_LOSS_CONCEALMENT_MEAN_FREEZE_DURATION;
        return !freeze || (block instanceof VideoLossConcealment video && video.meanFreezeDuration() != null);
    }

    private static void describe(XrField field, long raw, StreamDraft draft, String prefix) {
        switch (field) {
            case VOIP_METRICS_RECEIVER_CONFIG -> {
                RxConfig config = RxConfig.unpack((int) raw);
                draft.plc(plc(config.packetLossConcealment()));
                draft.mode(mode(config.jitterBufferAdaptation()));
                if (config.jitterBufferRate() != RxConfig.RATE_UNKNOWN) {
                    draft.put(field.blockType(), Metric.JITTER_BUFFER_RATE, config.jitterBufferRate());
                }
                if (config.jitterBufferAdaptation() == RxConfig.JBA_RESERVED) {
                    draft.extra(prefix + field.component(), ExtraText.of(field.format(), raw));
                }
            }
            case DE_JITTER_BUFFER_ADAPTIVE -> draft.mode(raw == 1 ? JitterBufferMode.ADAPTIVE : JitterBufferMode.FIXED);
            case INTER_DESTINATION_SYNC_PAYLOAD_TYPE -> draft.payloadType((int) raw);
            default -> {
                draft.plc(Concealments.ofBlock((int) raw));
                draft.extra(prefix + field.component(), ExtraText.of(field.format(), raw));
            }
        }
    }

    private static @Nullable PacketLossConcealment plc(int code) {
        return switch (code) {
            case RxConfig.PLC_STANDARD -> PacketLossConcealment.STANDARD;
            case RxConfig.PLC_ENHANCED -> PacketLossConcealment.ENHANCED;
            case RxConfig.PLC_DISABLED -> PacketLossConcealment.DISABLED;
            default -> null;
        };
    }

    private static @Nullable JitterBufferMode mode(int code) {
        return switch (code) {
            case RxConfig.JBA_ADAPTIVE -> JitterBufferMode.ADAPTIVE;
            case RxConfig.JBA_NON_ADAPTIVE -> JitterBufferMode.FIXED;
            default -> null;
        };
    }

    private void lists(StreamBlock block, StreamDraft draft, String prefix) {
        if (block instanceof RleBlock rle) {
            StringBuilder chunks = new StringBuilder(4 * rle.chunks().size());
            for (int i = 0; i < rle.chunks().size(); i++) {
                HexWords.append(chunks, rle.chunks().at(i), 4);
            }
            draft.extra(prefix + "chunks", chunks.toString());
        } else if (block instanceof PacketReceiptTimes receipts) {
            StringBuilder times = new StringBuilder(8 * receipts.times().size());
            receipts.times().stream().forEach(time -> HexWords.append(times, time, 8));
            draft.extra(prefix + "times", times.toString());
        } else if (block instanceof MulticastAcquisition acquisition) {
            draft.extra(
                    prefix + "extensions", HexWords.of(acquisition.extensions().toByteArray()));
        } else if (block instanceof MosMetrics mos) {
            StringBuilder others = new StringBuilder();
            for (MosSegment segment : mos.segments()) {
                if (!score(segment, draft)) {
                    HexWords.append(others, Integer.toUnsignedLong(segment.bits()), 8);
                }
            }
            draft.extra(prefix + "segments", others.toString());
        }
    }

    /** Whether the draft now says all that a segment does. */
    private boolean score(MosSegment segment, StreamDraft draft) {
        MosAlgorithm algorithm = settings.mosAlgorithms().get(segment.algorithm());
        OptionalDouble score =
                FieldScale.toMetric(segment.score().format(), segment.score().raw());
        if (algorithm == null || segment.multiChannel() || score.isEmpty() || draft.has(algorithm.metric())) {
            return false;
        }
        Integer payloadType = draft.payloadType();
        boolean sameFormat = payloadType == null || payloadType == segment.payloadType();
        if (!sameFormat || !algorithm.metric().inRange(score.getAsDouble())) {
            return false;
        }
        draft.put(MosMetrics.TYPE, algorithm.metric(), score.getAsDouble());
        draft.algorithm(algorithm.metric(), algorithm.wireName(), algorithm.scale());
        draft.payloadType(segment.payloadType());
        return true;
    }

    /** The metrics that are made of several fields. */
    private static void composed(StreamBlock block, StreamDraft draft) {
        if (block instanceof DiscardCount count && count.discardType() != 0) {
            OptionalDouble discarded = count.discardedValue().value();
            boolean first = !draft.has(Metric.PACKETS_DISCARDED);
            if (discarded.isPresent() && (first || draft.isOwnedBy(DiscardCount.TYPE, Metric.PACKETS_DISCARDED))) {
                draft.add(DiscardCount.TYPE, Metric.PACKETS_DISCARDED, discarded.getAsDouble());
            }
        } else if (block instanceof LossConcealment loss) {
            double concealed = loss.lossConcealmentValue().value().orElse(Double.NaN);
            double all = concealed
                    + loss.onTimePlayoutValue().value().orElse(Double.NaN)
                    + loss.bufferAdjustmentConcealmentValue().value().orElse(Double.NaN);
            share(draft, block.blockType(), Metric.CONCEALED_SAMPLE_RATIO, concealed, all);
        } else if (block instanceof PostRepairLossCount count) {
            int range = new SequenceRange(count.beginSequence(), count.endSequence(), 0).span();
            share(draft, block.blockType(), Metric.POST_REPAIR_LOSS_RATE, count.postRepairLosses(), range);
        } else if (block instanceof PostRepairLossRle rle && rle.thinning() == 0) {
            int range = rle.range().count();
            if (rle.chunks().events() >= range) {
                long lost = rle.events().filter(event -> !event.value()).count();
                share(draft, block.blockType(), Metric.POST_REPAIR_LOSS_RATE, (double) lost, range);
            }
        }
    }

    private static void share(StreamDraft draft, int blockType, Metric metric, double part, double all) {
        double percent = 100 * part / all;
        if (metric.inRange(percent)) {
            draft.put(blockType, metric, percent);
        }
    }
}
