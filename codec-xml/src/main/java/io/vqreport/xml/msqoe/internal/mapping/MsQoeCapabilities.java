package io.vqreport.xml.msqoe.internal.mapping;

import io.vqreport.codec.Capabilities;
import io.vqreport.codec.Capability;
import io.vqreport.metric.Metric;
import io.vqreport.model.Direction;
import io.vqreport.model.Media;
import java.util.ArrayList;
import java.util.List;

/** What the format can say of streams without options: the rows of the path table that name a metric, and the fixed gap threshold. */
public final class MsQoeCapabilities {
    /** All of it. */
    public static final Capabilities ALL = all();

    private MsQoeCapabilities() {}

    private static Capabilities all() {
        List<Capability> entries = new ArrayList<>();
        for (Media media : List.of(Media.AUDIO, Media.VIDEO, Media.SCREEN)) {
            for (Direction direction : Direction.values()) {
                for (Row row : PathTable.rows()) {
                    Metric metric = row.metric();
                    if (metric != null && row.speaksOf(direction) && row.media().contains(media) && !row.onRequest()) {
                        entries.add(new Capability(
                                media,
                                direction,
                                metric,
                                row.path(),
                                form(row),
                                row.resolution(),
                                row.minimum(),
                                row.maximum()));
                    }
                }
                entries.add(new Capability(
                        media,
                        direction,
                        Metric.GAP_THRESHOLD,
                        "Network/BurstGapLoss",
                        "16 by definition",
                        1,
                        ToQualityReport.GAP_THRESHOLD,
                        ToQualityReport.GAP_THRESHOLD));
            }
        }
        return new Capabilities(entries);
    }

    /** Unit and scale for a person: {@code fraction x10^2}. */
    private static String form(Row row) {
        return row.shift() == 0 ? row.unit() : row.unit() + " x10^" + row.shift();
    }
}
