package io.vqreport.webrtc.w3c.internal.mapping;

import io.vqreport.codec.Capabilities;
import io.vqreport.codec.Capability;
import io.vqreport.codec.PathCapability;
import io.vqreport.metric.Metric;
import io.vqreport.metric.Unit;
import io.vqreport.model.Direction;
import io.vqreport.model.Media;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What getStats can say of streams: the rows of {@link MetricRow}. */
public final class W3cCapabilities {
    /** Browsers write doubles; nothing they measure is finer than this. */
    private static final double FINE = 1e-9;

    private static final Set<Metric> AUDIO_ONLY = EnumSet.of(
            Metric.CONCEALED_SAMPLE_RATIO, Metric.SIGNAL_LEVEL_UNREFERENCED, Metric.RESIDUAL_ECHO_RETURN_LOSS);
    private static final Set<Metric> VIDEO_ONLY = EnumSet.of(Metric.FRAMES, Metric.FIR_COUNT, Metric.PLI_COUNT);

    /** All of it. */
    public static final Capabilities ALL = all();

    private W3cCapabilities() {}

    private static Capabilities all() {
        List<Capability> entries = new ArrayList<>();
        List<PathCapability> paths = new ArrayList<>();
        for (MetricRow row : MetricRow.values()) {
            if (row.place() != MetricRow.Place.PATH) {
                Direction direction = row.place() == MetricRow.Place.RECEIVED ? Direction.RECEIVED : Direction.SENT;
                if (!VIDEO_ONLY.contains(row.metric())) {
                    entries.add(entry(row, Media.AUDIO, direction));
                }
                if (!AUDIO_ONLY.contains(row.metric())) {
                    entries.add(entry(row, Media.VIDEO, direction));
                }
            } else {
                paths.add(new PathCapability(row.metric(), row.source().wireName(), row.formulaText()));
            }
        }
        return new Capabilities(entries, paths);
    }

    private static Capability entry(MetricRow row, Media media, Direction direction) {
        Metric metric = row.metric();
        boolean counted = metric.unit() == Unit.PACKETS
                || metric.unit() == Unit.BYTES
                || metric.unit() == Unit.FRAMES
                || metric.unit() == Unit.COUNT;
        return new Capability(
                media,
                direction,
                metric,
                row.source().wireName() + ": " + row.formulaText(),
                row.formulaText(),
                counted ? 1 : FINE,
                metric.minimum(),
                metric.maximum());
    }
}
