package io.vqreport.quality;

import io.vqreport.metric.Metric;
import io.vqreport.model.Media;
import io.vqreport.model.StreamReport;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * The thresholds by which streams are judged, for each kind of media. Immutable and thread-safe.
 *
 * <p>A stream is GOOD when no judged metric is beyond its optimal bound, BAD when one is beyond its acceptable bound, POOR
 * otherwise. Metrics that the stream does not have take no part: absence is never taken for 0, and so never for perfect.
 *
 * @param byMedia the thresholds of each media in the order in which they decide; media that is not a key is not judged
 */
public record QualityThresholds(Map<Media, List<QualityThreshold>> byMedia) {
    private static final QualityThresholds NONE = new QualityThresholds(Map.of());
    private static final QualityThresholds PUBLISHED =
            new QualityThresholds(PublishedThresholds.all(PublishedThresholds.SCREEN));
    private static final QualityThresholds PUBLISHED_VIDEO_BASED_SCREEN_SHARING =
            new QualityThresholds(PublishedThresholds.all(PublishedThresholds.VIDEO_BASED_SCREEN));

    /**
     * Copies the map.
     *
     * @throws IllegalArgumentException when a media has two thresholds for one metric
     */
    public QualityThresholds {
        Map<Media, List<QualityThreshold>> copy = new EnumMap<>(Media.class);
        byMedia.forEach((media, thresholds) -> {
            Set<Metric> seen = new LinkedHashSet<>();
            for (QualityThreshold threshold : thresholds) {
                if (!seen.add(threshold.metric())) {
                    throw new IllegalArgumentException(media + ": two thresholds for " + threshold.metric());
                }
            }
            if (!thresholds.isEmpty()) {
                copy.put(media, List.copyOf(thresholds));
            }
        });
        byMedia = Collections.unmodifiableMap(copy);
    }

    /**
     * No thresholds: nothing is judged.
     *
     * @return thresholds to start from with {@link #with}
     */
    public static QualityThresholds none() {
        return NONE;
    }

    /**
     * The default thresholds that the documentation of the SDN interface publishes for audio, video and application
     * sharing.
     *
     * <p>Three published rows have no metric in the catalogue and so take no part: the local frame loss percentage of
     * video, and the burst densities of relative one-way delay and of tile processing latency.
     *
     * @return the preset
     */
    public static QualityThresholds published() {
        return PUBLISHED;
    }

    /**
     * As {@link #published()}, with the bandwidth limits that hold where the screen is shared as a video stream.
     *
     * @return the preset
     */
    public static QualityThresholds publishedForVideoBasedScreenSharing() {
        return PUBLISHED_VIDEO_BASED_SCREEN_SHARING;
    }

    /**
     * The thresholds of one kind of media.
     *
     * @param media what a stream carries
     * @return them in the order in which they decide; empty when it is not judged
     */
    public List<QualityThreshold> of(Media media) {
        return byMedia.getOrDefault(media, List.of());
    }

    /**
     * These thresholds with one more, or with one in the place of that for the same metric.
     *
     * @param media what it holds for
     * @param threshold the metric with its bounds
     * @return the changed copy
     */
    public QualityThresholds with(Media media, QualityThreshold threshold) {
        List<QualityThreshold> changed = new ArrayList<>(of(media));
        changed.replaceAll(old -> old.metric() == threshold.metric() ? threshold : old);
        if (!changed.contains(threshold)) {
            changed.add(threshold);
        }
        return with(media, changed);
    }

    /**
     * These thresholds without one of them.
     *
     * @param media what it held for
     * @param metric the metric no longer judged
     * @return the changed copy; equal to these thresholds when there was none
     */
    public QualityThresholds without(Media media, Metric metric) {
        return with(
                media,
                of(media).stream()
                        .filter(threshold -> threshold.metric() != metric)
                        .toList());
    }

    /**
     * Judges a stream by the metrics it has.
     *
     * @param stream the stream
     * @return the judgement with the metric that decided; empty when the stream's media is not told, or no metric of it
     *     has a threshold
     */
    public Optional<StreamJudgement> judge(StreamReport stream) {
        Media media = stream.media();
        if (media == null) {
            return Optional.empty();
        }
        List<MetricJudgement> judged = new ArrayList<>();
        for (QualityThreshold threshold : of(media)) {
            OptionalDouble value = stream.metric(threshold.metric());
            if (value.isPresent()) {
                judged.add(new MetricJudgement(threshold, value.getAsDouble(), threshold.judge(value.getAsDouble())));
            }
        }
        return judged.isEmpty() ? Optional.empty() : Optional.of(new StreamJudgement(judged));
    }

    private QualityThresholds with(Media media, List<QualityThreshold> thresholds) {
        Map<Media, List<QualityThreshold>> changed = new EnumMap<>(Media.class);
        changed.putAll(byMedia);
        changed.put(media, thresholds);
        return new QualityThresholds(changed);
    }
}
