package io.vqreport.rtcpxr.packet.internal.mapping;

import io.vqreport.metric.Basis;
import io.vqreport.metric.Metric;
import io.vqreport.metric.Metrics;
import io.vqreport.model.Algorithm;
import io.vqreport.model.Direction;
import io.vqreport.model.JitterBufferMode;
import io.vqreport.model.MeasurementWindow;
import io.vqreport.model.Media;
import io.vqreport.model.MediaDescription;
import io.vqreport.model.PacketLossConcealment;
import io.vqreport.model.RScale;
import io.vqreport.model.Ssrc;
import io.vqreport.model.StreamReport;
import io.vqreport.rtcpxr.packet.MeasurementInformation;
import io.vqreport.rtcpxr.packet.XrField;
import java.time.Duration;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A stream report in the making: what the blocks of one stream, basis and measurement window say. */
final class StreamDraft {
    private static final Ssrc UNTOLD = new Ssrc(0);

    final Direction direction;
    final @Nullable Ssrc ssrc;
    final Basis basis;
    final @Nullable MeasurementInformation window;

    private final Map<Metric, Double> metrics = new EnumMap<>(Metric.class);
    private final Map<Metric, Integer> owners = new EnumMap<>(Metric.class);
    private final Map<Metric, Algorithm> algorithms = new EnumMap<>(Metric.class);
    private final Map<String, String> extras = new LinkedHashMap<>();
    private final Map<String, Integer> blocks = new HashMap<>();
    private @Nullable PacketLossConcealment plc;
    private @Nullable JitterBufferMode mode;
    private @Nullable Integer payloadType;
    private RScale scale = RScale.UNKNOWN;

    StreamDraft(Direction direction, @Nullable Ssrc ssrc, Basis basis, @Nullable MeasurementInformation window) {
        this.direction = direction;
        this.ssrc = ssrc;
        this.basis = basis;
        this.window = window;
    }

    /** The source, 0 where it is not told. */
    Ssrc source() {
        return ssrc == null ? UNTOLD : ssrc;
    }

    /** Whether a block of a type already gave a metric, and another value. */
    boolean hasOther(int blockType, Metric metric, double value) {
        Double held = metrics.get(metric);
        return held != null && held != value && owners.getOrDefault(metric, -1) == blockType;
    }

    /** Sets a metric unless there is one; false where there is another value. */
    boolean put(int blockType, Metric metric, double value) {
        Double held = metrics.putIfAbsent(metric, value);
        if (held == null) {
            owners.put(metric, blockType);
        }
        return held == null || held == value;
    }

    /** Adds to what blocks of a type said. */
    void add(int blockType, Metric metric, double value) {
        owners.put(metric, blockType);
        metrics.merge(metric, value, Double::sum);
    }

    boolean isOwnedBy(int blockType, Metric metric) {
        return owners.getOrDefault(metric, -1) == blockType;
    }

    boolean has(Metric metric) {
        return metrics.containsKey(metric);
    }

    void algorithm(Metric metric, String name, RScale ofName) {
        algorithms.put(metric, Algorithm.reported(name));
        if (scale == RScale.UNKNOWN) {
            scale = ofName;
        }
    }

    void extra(String name, String text) {
        if (!text.isEmpty()) {
            extras.put(name, text);
        }
    }

    /** The name that extras of a further block begin with: the type, its number among several alike, and the variant. */
    String nextPrefix(int blockType, String variant) {
        int index = blocks.merge(blockType + "." + variant, 1, Integer::sum) - 1;
        return MappingTable.PREFIX + "bt" + blockType + (index == 0 ? "" : "[" + index + "]")
                + (variant.isEmpty() ? "" : "." + variant) + ".";
    }

    void plc(@Nullable PacketLossConcealment value) {
        plc = plc == null ? value : plc;
    }

    void mode(@Nullable JitterBufferMode value) {
        mode = mode == null ? value : mode;
    }

    void payloadType(int value) {
        payloadType = payloadType == null ? value : payloadType;
    }

    @Nullable
    Integer payloadType() {
        return payloadType;
    }

    StreamReport build(@Nullable Media media) {
        Metrics.Builder values = Metrics.builder();
        metrics.forEach(values::put);
        MediaDescription.Builder description =
                MediaDescription.builder().plc(plc).jitterBufferMode(mode).payloadType(payloadType);
        return StreamReport.builder()
                .media(media)
                .direction(direction)
                .window(new MeasurementWindow(null, null, duration(), basis))
                .ssrc(ssrc)
                .description(description.build())
                .rScale(scale)
                .algorithms(algorithms)
                .metrics(values.build())
                .extras(allExtras())
                .build();
    }

    private @Nullable Duration duration() {
        if (window == null) {
            return null;
        }
        return switch (basis) {
            case INTERVAL -> Durations.of(window.intervalDuration() << 16);
            case CUMULATIVE -> Durations.of(window.cumulativeDuration());
            case SAMPLED, UNSPECIFIED -> null;
        };
    }

    /** The extras of the window go before those of the blocks, as the block itself does. */
    private Map<String, String> allExtras() {
        if (window == null) {
            return extras;
        }
        Map<String, String> all = new LinkedHashMap<>();
        for (XrField field : MappingTable.fieldsOf(MeasurementInformation.TYPE)) {
            boolean own = switch (field) {
                case MEASUREMENT_INFORMATION_INTERVAL_DURATION -> basis == Basis.INTERVAL;
                case MEASUREMENT_INFORMATION_CUMULATIVE_DURATION -> basis == Basis.CUMULATIVE;
                case MEASUREMENT_INFORMATION_SOURCE -> true;
                default -> false;
            };
            if (!own && (field.raw(window) != 0 || MappingTable.of(field).role() != Role.WINDOW)) {
                all.put(MappingTable.extraName(field), ExtraText.of(field.format(), field.raw(window)));
            }
        }
        all.putAll(extras);
        return all;
    }
}
