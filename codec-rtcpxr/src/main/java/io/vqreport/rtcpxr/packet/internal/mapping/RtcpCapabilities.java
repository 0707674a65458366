package io.vqreport.rtcpxr.packet.internal.mapping;

import io.vqreport.codec.Capabilities;
import io.vqreport.codec.Capability;
import io.vqreport.metric.Metric;
import io.vqreport.model.Direction;
import io.vqreport.model.Media;
import io.vqreport.rtcpxr.packet.FieldFormat;
import io.vqreport.rtcpxr.packet.MosAlgorithm;
import io.vqreport.rtcpxr.packet.VoipMetrics;
import io.vqreport.rtcpxr.packet.XrField;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the format can say of streams by itself, without a clock rate or an algorithm that the caller knows; from the packet sender's side. */
public final class RtcpCapabilities {
    private static final double COUNTS = 0xffff_ffffL;
    private static final double CUMULATIVE_LOST_MIN = -0x80_0000;
    private static final double CUMULATIVE_LOST_MAX = 0x7F_FFFF;
    private static final Map<Metric, Double> RESOLUTIONS = new EnumMap<>(Metric.class);

    /** All of it. */
    public static final Capabilities ALL = all();

    private RtcpCapabilities() {}

    /** The coarsest step in which a metric may be written. */
    static double resolution(Metric metric) {
        return RESOLUTIONS.getOrDefault(metric, 0.0);
    }

    private static Capabilities all() {
        List<Capability> entries = new ArrayList<>();
        for (Metric metric : Metric.values()) {
            for (Media media : List.of(Media.AUDIO, Media.VIDEO)) {
                received(metric, media).ifPresent(entries::add);
            }
        }
        for (Media media : List.of(Media.AUDIO, Media.VIDEO)) {
            entries.add(new Capability(media, Direction.SENT, Metric.PACKETS, "SR/packetCount", 1, 0, COUNTS));
            entries.add(new Capability(media, Direction.SENT, Metric.BYTES, "SR/octetCount", 1, 0, COUNTS));
        }
        entries.forEach(entry -> RESOLUTIONS.merge(entry.metric(), entry.resolution(), Math::max));
        // What the format says from the receiver's side only, or by an algorithm that the caller knows.
        RESOLUTIONS.put(Metric.R_EXTERNAL_OUT, FieldScale.resolution(FieldFormat.R_FACTOR));
        for (MosAlgorithm algorithm : MosAlgorithm.values()) {
            RESOLUTIONS.merge(algorithm.metric(), FieldScale.resolution(FieldFormat.MOS_7_9), Math::max);
        }
        return new Capabilities(entries);
    }

    private static Optional<Capability> received(Metric metric, Media media) {
        if (metric == Metric.PACKETS_LOST) {
            return Optional.of(new Capability(
                    media,
                    Direction.RECEIVED,
                    metric,
                    "RR/cumulativeLost",
                    1,
                    CUMULATIVE_LOST_MIN,
                    CUMULATIVE_LOST_MAX));
        }
        String name = metric == Metric.NETWORK_LOSS_RATE ? "RR/fractionLost" : "";
        String form = metric == Metric.NETWORK_LOSS_RATE ? FieldScale.formula(FieldFormat.FRACTION_256) : "";
        double step = 0;
        double least = Double.NEGATIVE_INFINITY;
        double greatest = Double.POSITIVE_INFINITY;
        if (metric == Metric.NETWORK_LOSS_RATE) {
            step = FieldScale.resolution(FieldFormat.FRACTION_256);
            least = 0;
            greatest = FieldScale.maximum(FieldFormat.FRACTION_256, 8);
        }
        for (XrField field : Homes.of(metric, Direction.RECEIVED)) {
            if (field.blockType() == VoipMetrics.TYPE && media != Media.AUDIO) {
                continue;
            }
            boolean rate = metric == Metric.JITTER_BUFFER_RATE;
            name = name.isEmpty() ? "BT" + field.blockType() + "/" + field.component() : name;
            form = form.isEmpty() ? FieldScale.formula(field.format()) : form;
            step = Math.max(step, rate ? 1 : FieldScale.resolution(field.format()));
            least = Math.max(least, rate ? 1 : FieldScale.minimum(field.format()));
            greatest = Math.min(greatest, rate ? 15 : FieldScale.maximum(field.format(), field.bits()));
        }
        if (name.isEmpty()) {
            return Optional.empty();
        }
        double minimum = Math.max(least, metric.minimum());
        double maximum = Math.min(greatest, metric.maximum());
        // A code that is the value itself is in the metric's own unit.
        String wireForm = form.equals("raw") ? metric.unit().symbol() : form;
        return Optional.of(new Capability(media, Direction.RECEIVED, metric, name, wireForm, step, minimum, maximum));
    }
}
