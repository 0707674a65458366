package io.vqreport.rtcpxr.packet.internal.mapping;

import static io.vqreport.rtcpxr.packet.internal.mapping.Role.DESCRIPTION;
import static io.vqreport.rtcpxr.packet.internal.mapping.Role.EXTRA;
import static io.vqreport.rtcpxr.packet.internal.mapping.Role.METRIC;
import static io.vqreport.rtcpxr.packet.internal.mapping.Role.NOT_MAPPED;
import static io.vqreport.rtcpxr.packet.internal.mapping.Role.REPORT;
import static io.vqreport.rtcpxr.packet.internal.mapping.Role.TAG;

import io.vqreport.metric.Basis;
import io.vqreport.metric.Metric;
import io.vqreport.model.Media;
import io.vqreport.rtcpxr.packet.ConcealedSeconds;
import io.vqreport.rtcpxr.packet.EcnSummary;
import io.vqreport.rtcpxr.packet.FrameImpairmentSummary;
import io.vqreport.rtcpxr.packet.InitialSyncDelay;
import io.vqreport.rtcpxr.packet.InterDestinationSync;
import io.vqreport.rtcpxr.packet.LossConcealment;
import io.vqreport.rtcpxr.packet.MulticastAcquisition;
import io.vqreport.rtcpxr.packet.VideoLossConcealment;
import io.vqreport.rtcpxr.packet.VoipMetrics;
import io.vqreport.rtcpxr.packet.XrField;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of every field of every packet and report block in the neutral report. Both mappers, the capabilities and the
 * documentation are driven by it.
 *
 * <p>A field's scale is that of its {@link io.vqreport.rtcpxr.packet.FieldFormat}, brought to the metric's unit by {@link FieldScale}.
 */
public final class MappingTable {
    /** What extras and tags of this format begin with. */
    public static final String PREFIX = "rtcp:";

    private static final String DURATION = "of its own basis";
    private static final Map<XrField, FieldRule> FIELDS = new EnumMap<>(XrField.class);
    private static final Map<Integer, List<XrField>> BY_TYPE = new HashMap<>();
    private static final Map<XrField, List<String>> VARIANTS = new EnumMap<>(XrField.class);

    static {
        VARIANTS.put(XrField.PACKET_DELAY_VARIATION_VARIATION_TYPE, List.of("mapdv2", "2pdv"));
        VARIANTS.put(XrField.FRAME_IMPAIRMENT_SUMMARY_DERIVED, List.of("key", "derived"));
        VARIANTS.put(XrField.DISCARD_COUNT_DISCARD_TYPE, List.of("duplicate", "early", "late"));
        VARIANTS.put(XrField.DISCARD_RLE_EARLY, List.of("late", "early"));
        VARIANTS.put(XrField.BYTES_DISCARDED_EARLY, List.of("late", "early"));
        VARIANTS.put(XrField.VIDEO_LOSS_CONCEALMENT_METRIC_TYPE, List.of("0", "1", "freeze", "other"));

        metric(XrField.VOIP_METRICS_LOSS_RATE, Metric.NETWORK_LOSS_RATE);
        metric(XrField.VOIP_METRICS_DISCARD_RATE, Metric.DISCARD_RATE);
        metric(XrField.VOIP_METRICS_BURST_DENSITY, Metric.BURST_LOSS_DENSITY);
        metric(XrField.VOIP_METRICS_GAP_DENSITY, Metric.GAP_LOSS_DENSITY);
        metric(XrField.VOIP_METRICS_BURST_DURATION, Metric.BURST_DURATION);
        metric(XrField.VOIP_METRICS_GAP_DURATION, Metric.GAP_DURATION);
        metric(XrField.VOIP_METRICS_ROUND_TRIP_DELAY, Metric.ROUND_TRIP_DELAY);
        metric(XrField.VOIP_METRICS_END_SYSTEM_DELAY, Metric.END_SYSTEM_DELAY);
        metric(XrField.VOIP_METRICS_SIGNAL_LEVEL, Metric.SIGNAL_LEVEL);
        metric(XrField.VOIP_METRICS_NOISE_LEVEL, Metric.NOISE_LEVEL);
        metric(XrField.VOIP_METRICS_ECHO_RETURN_LOSS, Metric.RESIDUAL_ECHO_RETURN_LOSS);
        metric(XrField.VOIP_METRICS_GAP_THRESHOLD, Metric.GAP_THRESHOLD);
        metric(XrField.VOIP_METRICS_R_FACTOR, Metric.R_CONVERSATIONAL);
        metric(XrField.VOIP_METRICS_EXTERNAL_RFACTOR, Metric.R_EXTERNAL_IN);
        metric(XrField.VOIP_METRICS_MOS_LISTENING, Metric.MOS_LISTENING);
        metric(XrField.VOIP_METRICS_MOS_CONVERSATIONAL, Metric.MOS_CONVERSATIONAL);
        metric(XrField.VOIP_METRICS_JITTER_BUFFER_NOMINAL, Metric.JITTER_BUFFER_NOMINAL);
        metric(XrField.VOIP_METRICS_JITTER_BUFFER_MAXIMUM, Metric.JITTER_BUFFER_MAX);
        metric(XrField.VOIP_METRICS_JITTER_BUFFER_ABSOLUTE_MAXIMUM, Metric.JITTER_BUFFER_ABSOLUTE_MAX);
        put(
                XrField.VOIP_METRICS_RECEIVER_CONFIG,
                DESCRIPTION,
                "PLC, JBA; JITTER_BUFFER_RATE where JB rate is not 0; unspecified and reserved codes are absent");

        variant(XrField.PACKET_DELAY_VARIATION_MEAN, Metric.MEAN_ABSOLUTE_JITTER, "mapdv2");

        metric(XrField.DELAY_METRICS_MEAN_ROUND_TRIP, Metric.ROUND_TRIP_DELAY);
        metric(XrField.DELAY_METRICS_MIN_ROUND_TRIP, Metric.ROUND_TRIP_DELAY_MIN);
        metric(XrField.DELAY_METRICS_MAX_ROUND_TRIP, Metric.ROUND_TRIP_DELAY_MAX);
        metric(XrField.DELAY_METRICS_END_SYSTEM_DELAY, Metric.END_SYSTEM_DELAY);

        metric(XrField.BURST_GAP_LOSS_SUMMARY_BURST_LOSS_RATE, Metric.BURST_PACKET_LOSS_RATE);
        metric(XrField.BURST_GAP_LOSS_SUMMARY_GAP_LOSS_RATE, Metric.GAP_PACKET_LOSS_RATE);
        metric(XrField.BURST_GAP_LOSS_SUMMARY_BURST_DURATION_MEAN, Metric.LOSS_BURST_DURATION);
        metric(XrField.BURST_GAP_DISCARD_SUMMARY_BURST_DISCARD_RATE, Metric.BURST_DISCARD_RATE);
        metric(XrField.BURST_GAP_DISCARD_SUMMARY_GAP_DISCARD_RATE, Metric.GAP_DISCARD_RATE);

        metric(XrField.BURST_GAP_LOSS_THRESHOLD, Metric.GAP_THRESHOLD);
        metric(XrField.BURST_GAP_DISCARD_THRESHOLD, Metric.GAP_THRESHOLD);
        metric(XrField.INDEPENDENT_BURST_GAP_DISCARD_THRESHOLD, Metric.GAP_THRESHOLD);
        metric(XrField.INDEPENDENT_BURST_GAP_DISCARD_DISCARDED, Metric.PACKETS_DISCARDED);

        metric(XrField.DE_JITTER_BUFFER_NOMINAL, Metric.JITTER_BUFFER_NOMINAL);
        metric(XrField.DE_JITTER_BUFFER_MAXIMUM, Metric.JITTER_BUFFER_MAX);
        metric(XrField.DE_JITTER_BUFFER_HIGH_WATER, Metric.JITTER_BUFFER_HIGH_WATER);
        metric(XrField.DE_JITTER_BUFFER_LOW_WATER, Metric.JITTER_BUFFER_LOW_WATER);
        put(XrField.DE_JITTER_BUFFER_ADAPTIVE, DESCRIPTION, "jitterBufferMode: 1 ADAPTIVE, 0 FIXED");

        String jitter = "relative transit times of the range, not the smoothed jitter of RFC 3550";
        put(XrField.STATISTICS_SUMMARY_MIN_JITTER, EXTRA, jitter);
        put(XrField.STATISTICS_SUMMARY_MAX_JITTER, EXTRA, jitter);
        put(XrField.STATISTICS_SUMMARY_MEAN_JITTER, EXTRA, jitter);
        put(XrField.STATISTICS_SUMMARY_DEV_JITTER, EXTRA, jitter);
        put(
                XrField.STATISTICS_SUMMARY_LOST_PACKETS,
                EXTRA,
                "of the range of sequence numbers, not since the beginning");
        put(XrField.ECN_SUMMARY_LOST_PACKETS, EXTRA, "16 bits that wrap around, not the cumulative loss of RFC 3550");

        String plc =
                "an extra, and plc in the description: 0 DISABLED, 1 and 2 STANDARD, 3 ENHANCED (not RFC 3611's codes)";
        put(XrField.LOSS_CONCEALMENT_CONCEALMENT, DESCRIPTION, plc);
        put(XrField.CONCEALED_SECONDS_CONCEALMENT, DESCRIPTION, plc);
        put(XrField.INTER_DESTINATION_SYNC_PAYLOAD_TYPE, DESCRIPTION, "payloadType");

        put(
                XrField.MEASUREMENT_INFORMATION_INTERVAL_DURATION,
                Role.WINDOW,
                "the window " + DURATION + " INTERVAL; 0 is absent");
        put(
                XrField.MEASUREMENT_INFORMATION_CUMULATIVE_DURATION,
                Role.WINDOW,
                "the window " + DURATION + " CUMULATIVE; 0 is absent");
        put(
                XrField.RECEIVER_REFERENCE_TIME_NTP_TIMESTAMP,
                TAG,
                "rtcp:bt4, as hex; no date where the sender has no clock");

        for (XrField field : XrField.values()) {
            if (!FIELDS.containsKey(field)) {
                FIELDS.put(field, byName(field));
            }
            BY_TYPE.computeIfAbsent(field.blockType(), type -> new ArrayList<>())
                    .add(field);
        }
    }

    private MappingTable() {}

    /** The row of a field. */
    public static FieldRule of(XrField field) {
        return Objects.requireNonNull(FIELDS.get(field), "every field has a row");
    }

    /** The rows of fixed fields, block by block. */
    public static List<FieldRule> fields() {
        return List.copyOf(FIELDS.values());
    }

    /** The fields of a block type, in the order of its layout. */
    static List<XrField> fieldsOf(int blockType) {
        return BY_TYPE.getOrDefault(blockType, List.of());
    }

    /** The name of a field's extra where its block is the only one of its type. */
    static String extraName(XrField field) {
        return PREFIX + "bt" + field.blockType() + "." + field.component();
    }

    /** The name a field has in the neutral report: its metric's or its extra's; empty where it has none. */
    public static String nameOf(FieldRule rule) {
        Metric metric = rule.metric();
        if (metric != null) {
            return metric.name();
        }
        XrField variant = variantField(rule.field().blockType());
        boolean extra = rule.role() == EXTRA || rule.role() == Role.WINDOW;
        String name = variant == null
                ? extraName(rule.field())
                : PREFIX + "bt" + rule.field().blockType() + ".<" + variant.component() + ">."
                        + rule.field().component();
        return extra ? name : "";
    }

    /** The basis of a field's value, in words. */
    public static String basisOf(FieldRule rule) {
        int blockType = rule.field().blockType();
        boolean flagged =
                fieldsOf(blockType).stream().anyMatch(field -> of(field).role() == Role.BASIS);
        boolean valued = rule.role() == METRIC || rule.role() == EXTRA;
        return !valued ? "" : flagged ? "I flag" : basisOf(blockType).name();
    }

    /** The basis of a block without an interval flag. */
    static Basis basisOf(int blockType) {
        return switch (blockType) {
            case VoipMetrics.TYPE, EcnSummary.TYPE -> Basis.CUMULATIVE;
            case InterDestinationSync.TYPE, MulticastAcquisition.TYPE, InitialSyncDelay.TYPE -> Basis.SAMPLED;
            default -> Basis.INTERVAL;
        };
    }

    /** The medium a block can only speak of; null where it may be any. */
    static @Nullable Media mediaOf(int blockType) {
        return switch (blockType) {
            case VoipMetrics.TYPE, LossConcealment.TYPE, ConcealedSeconds.TYPE -> Media.AUDIO;
            case FrameImpairmentSummary.TYPE, VideoLossConcealment.TYPE -> Media.VIDEO;
            default -> null;
        };
    }

    /** The field whose code tells blocks of a type apart; null where all are alike. */
    static @Nullable XrField variantField(int blockType) {
        for (XrField field : VARIANTS.keySet()) {
            if (field.blockType() == blockType) {
                return field;
            }
        }
        return null;
    }

    /** The name of a variant's code: a word, or {@code type} and the number. */
    static String variantName(XrField field, long code) {
        List<String> names = VARIANTS.getOrDefault(field, List.of());
        return code < names.size() ? names.get((int) code) : "type" + code;
    }

    /** The code of a variant's name; empty where it has none. */
    static OptionalLong variantCode(XrField field, String name) {
        int known = VARIANTS.getOrDefault(field, List.of()).indexOf(name);
        if (known >= 0) {
            return OptionalLong.of(known);
        }
        for (long code = 0; code < 1L << field.bits(); code++) {
            if (variantName(field, code).equals(name)) {
                return OptionalLong.of(code);
            }
        }
        return OptionalLong.empty();
    }

    private static void metric(XrField field, Metric metric) {
        FIELDS.put(field, new FieldRule(field, METRIC, metric, null, FieldScale.formula(field.format())));
    }

    private static void variant(XrField field, Metric metric, String variant) {
        FIELDS.put(field, new FieldRule(field, METRIC, metric, variant, FieldScale.formula(field.format())));
    }

    private static void put(XrField field, Role role, String note) {
        FIELDS.put(field, new FieldRule(field, role, null, null, note));
    }

    private static FieldRule byName(XrField field) {
        Role role = VARIANTS.containsKey(field)
                ? Role.VARIANT
                : switch (field.component()) {
                    case "source" -> Role.STREAM;
                    case "interval" -> Role.BASIS;
                    default -> EXTRA;
                };
        String note = switch (role) {
            case VARIANT -> String.join(", ", VARIANTS.getOrDefault(field, List.of()));
            case STREAM -> "ssrc; 0 is absent";
            case BASIS -> "1 SAMPLED, 2 INTERVAL, 3 CUMULATIVE";
            default ->
                field.format().unit().isEmpty()
                        ? "as it is"
                        : "exact, in " + field.format().unit();
        };
        return new FieldRule(field, role, null, null, note);
    }

    /** The rows of what is no fixed field. */
    public static List<OtherRule> others() {
        List<OtherRule> rows = new ArrayList<>();
        rows.add(report(
                "SR, RR, XR", "sender", TAG, "rtcp:senderSsrc", "and ssrc of the stream whose counters an SR has"));
        rows.add(report("SR", "ntpTimestamp", REPORT, "reportedAt", "0 is absent"));
        rows.add(report("SR", "rtpTimestamp", EXTRA, "rtcp:sr.rtpTimestamp", "of the sender's stream"));
        rows.add(metric("SR", "packetCount", Metric.PACKETS, Basis.CUMULATIVE, "of the sender's stream"));
        rows.add(metric("SR", "octetCount", Metric.BYTES, Basis.CUMULATIVE, "of the sender's stream"));
        rows.add(report("SR, RR", "extension", TAG, "rtcp:extension", "hex"));
        rows.add(metric("report block", "fractionLost", Metric.NETWORK_LOSS_RATE, Basis.INTERVAL, "b * 100 / 256"));
        rows.add(metric("report block", "cumulativeLost", Metric.PACKETS_LOST, Basis.CUMULATIVE, "signed"));
        rows.add(report("report block", "highestSequence", EXTRA, "rtcp:rr.highestSequence", ""));
        rows.add(metric(
                "report block",
                "jitter",
                Metric.INTERARRIVAL_JITTER,
                Basis.INTERVAL,
                "j * 1000 / clock rate; rtcp:rr.jitter in ticks where the rate is not known"));
        rows.add(report("report block", "lastSenderReport", EXTRA, "rtcp:rr.lastSenderReport", "0 is absent"));
        rows.add(report(
                "report block",
                "delaySinceLastSenderReport",
                EXTRA,
                "rtcp:rr.delaySinceLastSenderReport",
                "s; absent with LSR 0"));
        rows.add(report("SDES", "CNAME", REPORT, "cname", "of the party that the source is; else a tag"));
        rows.add(report("SDES", "NAME", REPORT, "displayName", "of the packet's sender; else a tag"));
        rows.add(report("SDES", "TOOL", REPORT, "userAgent", "of the packet's sender; else a tag"));
        rows.add(report(
                "SDES",
                "APSI and others",
                TAG,
                "rtcp:sdes.<name>",
                "hex for APSI, PRIV and unknown items; with @ssrc if not the sender's"));
        rows.add(report("BYE", "sources", REPORT, "endOfCall", "a report of nothing else is no report"));
        rows.add(report("BYE", "reason", TAG, "rtcp:bye.reason", ""));
        rows.add(
                report("APP, others", "all octets", TAG, "rtcp:pt<type>", "subtype and content as hex, one word each"));
        rows.add(report(
                "all", "padding, reserved bits, octets behind the content", NOT_MAPPED, "", "say nothing of quality"));
        rows.add(report("BT1, BT2, BT10, BT25", "chunks", EXTRA, "rtcp:bt<n>.chunks", "hex, four digits each"));
        rows.add(metric(
                "BT10",
                "chunks, beginSequence, endSequence",
                Metric.POST_REPAIR_LOSS_RATE,
                Basis.INTERVAL,
                "100 * zeros / packets of the range, where thinning is 0 and the chunks cover it"));
        rows.add(report("BT3", "times", EXTRA, "rtcp:bt3.times", "hex, eight digits each"));
        rows.add(report(
                "BT5",
                "items",
                TAG,
                "rtcp:bt5",
                "receiver:lrr:dlrr as hex, one word each; the round trip needs the time of arrival"));
        rows.add(report("BT11", "extensions", EXTRA, "rtcp:bt11.extensions", "hex"));
        rows.add(metric(
                "BT24",
                "discarded",
                Metric.PACKETS_DISCARDED,
                null,
                "the sum of early and late, as far as the packet has them"));
        rows.add(metric(
                "BT29",
                "segments",
                Metric.MOS_UNSPECIFIED,
                null,
                "or MOS_LISTENING, MOS_CONVERSATIONAL, MOS_VIDEO: by rtcp.mosAlgorithms, single channels only"));
        rows.add(report(
                "BT29", "segments", EXTRA, "rtcp:bt29.segments", "hex, eight digits each: those without an algorithm"));
        rows.add(metric(
                "BT30",
                "onTimePlayout, lossConcealment, bufferAdjustmentConcealment",
                Metric.CONCEALED_SAMPLE_RATIO,
                null,
                "100 * lossConcealment / their sum"));
        rows.add(metric(
                "BT33",
                "postRepairLosses, beginSequence, endSequence",
                Metric.POST_REPAIR_LOSS_RATE,
                Basis.INTERVAL,
                "100 * postRepairLosses / packets of the range"));
        rows.add(report("BT33", "surplus", NOT_MAPPED, "", "a word that the block's figure does not have"));
        rows.add(report(
                "BT8, BT9, unknown, of illegal length",
                "all octets",
                TAG,
                "rtcp:bt<n>",
                "type-specific octet and content as hex, one word each"));
        return List.copyOf(rows);
    }

    private static OtherRule report(String place, String field, Role role, String name, String note) {
        return new OtherRule(place, field, role, null, null, name, note);
    }

    private static OtherRule metric(String place, String field, Metric metric, @Nullable Basis basis, String note) {
        return new OtherRule(place, field, METRIC, metric, basis, "", note);
    }
}
