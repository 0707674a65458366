package io.vqreport.webrtc.internal.mapping;

import io.vqreport.codec.Capabilities;
import io.vqreport.codec.Capability;
import io.vqreport.codec.PathCapability;
import io.vqreport.metric.Metric;
import io.vqreport.model.Media;
import io.vqreport.webrtc.StatsBlock;
import io.vqreport.webrtc.StatsMember;
import java.util.ArrayList;
import java.util.List;

/** What the format can say of streams: the rows of {@link StatsMember} that name a metric, for audio and video. */
public final class MediaServerCapabilities {
    /** All of it. */
    public static final Capabilities ALL = all();

    private MediaServerCapabilities() {}

    private static Capabilities all() {
        List<Capability> entries = new ArrayList<>();
        for (Media media : List.of(Media.AUDIO, Media.VIDEO)) {
            for (StatsMember member : StatsMember.values()) {
                Metric metric = member.metric(media).orElse(null);
                if (member.block() != StatsBlock.NETWORK && metric != null) {
                    entries.add(new Capability(
                            media,
                            member.block().direction().orElseThrow(),
                            metric,
                            (media == Media.AUDIO ? "audio/" : "video/")
                                    + member.block().wireName() + "/" + member.wireName(),
                            WireRange.resolution(member),
                            WireRange.minimum(metric),
                            WireRange.maximum(metric)));
                }
            }
        }
        List<PathCapability> paths = new ArrayList<>();
        for (StatsMember member : StatsMember.of(StatsBlock.NETWORK)) {
            member.metric(Media.AUDIO)
                    .ifPresent(metric -> paths.add(new PathCapability(
                            metric,
                            StatsBlock.NETWORK.wireName() + "/" + member.wireName(),
                            metric.unit().symbol())));
        }
        return new Capabilities(entries, paths);
    }
}
