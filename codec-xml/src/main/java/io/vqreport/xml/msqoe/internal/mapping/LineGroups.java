package io.vqreport.xml.msqoe.internal.mapping;

import io.vqreport.model.Direction;
import io.vqreport.model.Media;
import io.vqreport.model.StreamReport;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Which streams go into one MediaLine: one of each direction, with the same label, medium and addresses. */
final class LineGroups {
    private LineGroups() {}

    /** The lines of a report's streams, in their order, without those that the format has no label for. */
    static List<LineStreams> of(List<StreamReport> streams) {
        List<LineStreams> lines = new ArrayList<>();
        for (int i = 0; i < streams.size(); i++) {
            StreamReport stream = streams.get(i);
            Media media = mediaOf(stream);
            String label = media == null ? null : label(stream, media);
            if (media != null && label != null) {
                LineStreams line = find(lines, streams, stream, media, label);
                if (stream.direction() == Direction.RECEIVED) {
                    line.received = i;
                } else {
                    line.sent = i;
                }
            }
        }
        return lines;
    }

    /** The stream's medium, or that of its label where it has none. */
    private static @Nullable Media mediaOf(StreamReport stream) {
        return stream.media() != null || stream.label() == null ? stream.media() : MediaOf.label(stream.label());
    }

    /** The stream's label where it is one of its medium, else the medium's first. */
    private static @Nullable String label(StreamReport stream, Media media) {
        String own = stream.label();
        boolean fits =
                own != null && (MediaOf.label(own) == media || (media == Media.SCREEN && MediaOf.label(own) != null));
        return fits ? own : MediaOf.labelOf(media);
    }

    private static LineStreams find(
            List<LineStreams> lines, List<StreamReport> streams, StreamReport stream, Media media, String label) {
        for (LineStreams line : lines) {
            boolean free = line.of(stream.direction()) < 0;
            if (free && line.media == media && line.label.equals(label)) {
                StreamReport other = streams.get(Math.max(line.received, line.sent));
                if (fits(stream.localAddress(), other.localAddress())
                        && fits(stream.remoteAddress(), other.remoteAddress())) {
                    return line;
                }
            }
        }
        LineStreams line = new LineStreams(media, label);
        lines.add(line);
        return line;
    }

    private static boolean fits(@Nullable Object one, @Nullable Object other) {
        return one == null || other == null || Objects.equals(one, other);
    }
}
