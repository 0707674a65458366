package io.vqreport.quality;

import static io.vqreport.quality.QualityThreshold.higherIsBetter;
import static io.vqreport.quality.QualityThreshold.lowerIsBetter;

import io.vqreport.metric.Metric;
import io.vqreport.model.Media;
import java.util.List;
import java.util.Map;

/** The published defaults, in the units of the catalogue: fractions as percent, seconds as ms, bit/s as kbit/s. */
final class PublishedThresholds {
    static final List<QualityThreshold> AUDIO = List.of(
            lowerIsBetter(Metric.MOS_DEGRADATION, 0.6, 1),
            lowerIsBetter(Metric.ROUND_TRIP_DELAY, 200, 500),
            lowerIsBetter(Metric.NETWORK_LOSS_RATE, 2, 5),
            lowerIsBetter(Metric.INTERARRIVAL_JITTER, 15, 25),
            lowerIsBetter(Metric.CONCEALED_FRAME_RATIO, 3, 7),
            lowerIsBetter(Metric.STRETCHED_FRAME_RATIO, 100, 100),
            lowerIsBetter(Metric.COMPRESSED_FRAME_RATIO, 100, 100),
            lowerIsBetter(Metric.DEVICE_HALF_DUPLEX_AEC_EVENT_RATIO, 10, 30),
            lowerIsBetter(Metric.DEVICE_RENDER_NOT_FUNCTIONING_EVENT_RATIO, 10, 30),
            lowerIsBetter(Metric.DEVICE_CAPTURE_NOT_FUNCTIONING_EVENT_RATIO, 10, 30));

    static final List<QualityThreshold> VIDEO = List.of(
            lowerIsBetter(Metric.POST_REPAIR_LOSS_RATE, 5, 10),
            higherIsBetter(Metric.VIDEO_FRAME_RATE, 12, 7),
            lowerIsBetter(Metric.LOW_FRAME_RATE_RATIO, 5, 10),
            lowerIsBetter(Metric.LOW_RESOLUTION_RATIO, 5, 10),
            lowerIsBetter(Metric.DYNAMIC_CAPABILITY_RATIO, 5, 10),
            lowerIsBetter(Metric.NETWORK_LOSS_RATE, 5, 10));

    static final List<QualityThreshold> SCREEN = screen(1000, 500);
    static final List<QualityThreshold> VIDEO_BASED_SCREEN = screen(15, 14);

    private PublishedThresholds() {}

    static Map<Media, List<QualityThreshold>> all(List<QualityThreshold> screen) {
        return Map.of(Media.AUDIO, AUDIO, Media.VIDEO, VIDEO, Media.SCREEN, screen);
    }

    private static List<QualityThreshold> screen(double optimalLimit, double acceptableLimit) {
        return List.of(
                higherIsBetter(Metric.APPLIED_BANDWIDTH_LIMIT, optimalLimit, acceptableLimit),
                lowerIsBetter(Metric.SPOILED_TILE_RATIO, 11, 36),
                lowerIsBetter(Metric.INTERARRIVAL_JITTER, 50, 100),
                lowerIsBetter(Metric.RELATIVE_ONE_WAY_DELAY, 1000, 1750),
                lowerIsBetter(Metric.RDP_TILE_PROCESSING_LATENCY, 200, 400));
    }
}
