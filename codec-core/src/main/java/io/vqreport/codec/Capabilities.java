package io.vqreport.codec;

import io.vqreport.metric.Metric;
import io.vqreport.model.Direction;
import io.vqreport.model.Media;
import java.util.List;
import java.util.Optional;

/**
 * Everything a format can say of streams and network paths, drawn from the codec's field table.
 *
 * @param entries one entry for each medium, direction and metric the format can say; none for what it cannot
 * @param paths one entry for each metric of a network path the format can say; none for what it cannot
 */
public record Capabilities(List<Capability> entries, List<PathCapability> paths) {
    /** A format that says nothing of streams. */
    public static final Capabilities NONE = new Capabilities(List.of());

    /** Copies the lists. */
    public Capabilities {
        entries = List.copyOf(entries);
        paths = List.copyOf(paths);
    }

    /**
     * Capabilities of a format that says nothing of network paths.
     *
     * @param entries one entry for each medium, direction and metric the format can say
     */
    public Capabilities(List<Capability> entries) {
        this(entries, List.of());
    }

    /**
     * Looks up one value.
     *
     * @param media the medium
     * @param direction the direction, seen from the reporter
     * @param metric the metric
     * @return the entry, the first where there are several; empty when the format cannot say it
     */
    public Optional<Capability> find(Media media, Direction direction, Metric metric) {
        for (Capability entry : entries) {
            if (entry.metric() == metric && entry.direction() == direction && entry.media() == media) {
                return Optional.of(entry);
            }
        }
        return Optional.empty();
    }
}
