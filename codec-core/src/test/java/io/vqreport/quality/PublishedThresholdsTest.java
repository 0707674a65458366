package io.vqreport.quality;

import static io.vqreport.model.StreamQuality.BAD;
import static io.vqreport.model.StreamQuality.GOOD;
import static io.vqreport.model.StreamQuality.POOR;
import static org.assertj.core.api.Assertions.assertThat;

import io.vqreport.metric.Metric;
import io.vqreport.model.Media;
import io.vqreport.model.StreamQuality;
import io.vqreport.model.StreamReport;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Does every published default judge as published, in the catalogue's units? */
class PublishedThresholdsTest {
    @ParameterizedTest(name = "{0} {1}: good {2}, poor {3}, bad {4}")
    @CsvSource({
        "AUDIO, MOS_DEGRADATION, 0.6, 0.61, 1.01",
        "AUDIO, MOS_DEGRADATION, 0, 1, 4",
        "AUDIO, ROUND_TRIP_DELAY, 200, 201, 501",
        "AUDIO, ROUND_TRIP_DELAY, 0, 500, 65535",
        "AUDIO, NETWORK_LOSS_RATE, 2, 2.1, 5.1",
        "AUDIO, NETWORK_LOSS_RATE, 0, 5, 100",
        "AUDIO, INTERARRIVAL_JITTER, 15, 16, 26",
        "AUDIO, INTERARRIVAL_JITTER, 0, 25, 1000",
        "AUDIO, CONCEALED_FRAME_RATIO, 3, 3.1, 7.1",
        "AUDIO, CONCEALED_FRAME_RATIO, 0, 7, 100",
        "AUDIO, DEVICE_HALF_DUPLEX_AEC_EVENT_RATIO, 10, 30, 31",
        "AUDIO, DEVICE_RENDER_NOT_FUNCTIONING_EVENT_RATIO, 10, 11, 31",
        "AUDIO, DEVICE_CAPTURE_NOT_FUNCTIONING_EVENT_RATIO, 0, 30, 100",
        "VIDEO, POST_REPAIR_LOSS_RATE, 5, 10, 10.1",
        "VIDEO, VIDEO_FRAME_RATE, 12, 11.9, 6.9",
        "VIDEO, VIDEO_FRAME_RATE, 30, 7, 0",
        "VIDEO, LOW_FRAME_RATE_RATIO, 5, 10, 11",
        "VIDEO, LOW_RESOLUTION_RATIO, 5, 6, 11",
        "VIDEO, DYNAMIC_CAPABILITY_RATIO, 5, 6, 11",
        "VIDEO, NETWORK_LOSS_RATE, 5, 10, 10.1",
        "SCREEN, APPLIED_BANDWIDTH_LIMIT, 1000, 999, 499",
        "SCREEN, APPLIED_BANDWIDTH_LIMIT, 5000, 500, 0",
        "SCREEN, SPOILED_TILE_RATIO, 11, 36, 36.1",
        "SCREEN, INTERARRIVAL_JITTER, 50, 100, 101",
        "SCREEN, RELATIVE_ONE_WAY_DELAY, 1000, 1750, 1751",
        "SCREEN, RDP_TILE_PROCESSING_LATENCY, 200, 400, 401",
    })
    void theThreeSteps(Media media, Metric metric, double good, double poor, double bad) {
        assertThat(judged(QualityThresholds.published(), media, metric, good)).isEqualTo(GOOD);
        assertThat(judged(QualityThresholds.published(), media, metric, poor)).isEqualTo(POOR);
        assertThat(judged(QualityThresholds.published(), media, metric, bad)).isEqualTo(BAD);
    }

    @ParameterizedTest
    @CsvSource({"STRETCHED_FRAME_RATIO, 100", "COMPRESSED_FRAME_RATIO, 100"})
    void twoRowsWhoseBoundsAreTheWholeNeverSayAnythingButGood(Metric metric, double most) {
        assertThat(judged(QualityThresholds.published(), Media.AUDIO, metric, most))
                .isEqualTo(GOOD);
    }

    @Test
    void videoBasedScreenSharingDiffersInTheBandwidthLimitOnly() {
        QualityThresholds videoBased = QualityThresholds.publishedForVideoBasedScreenSharing();

        assertThat(judged(videoBased, Media.SCREEN, Metric.APPLIED_BANDWIDTH_LIMIT, 15))
                .isEqualTo(GOOD);
        assertThat(judged(videoBased, Media.SCREEN, Metric.APPLIED_BANDWIDTH_LIMIT, 14))
                .isEqualTo(POOR);
        assertThat(judged(videoBased, Media.SCREEN, Metric.APPLIED_BANDWIDTH_LIMIT, 13.9))
                .isEqualTo(BAD);
        assertThat(videoBased.without(Media.SCREEN, Metric.APPLIED_BANDWIDTH_LIMIT))
                .isEqualTo(QualityThresholds.published().without(Media.SCREEN, Metric.APPLIED_BANDWIDTH_LIMIT));
    }

    @Test
    void audioVideoAndScreenAreJudgedAndNothingElse() {
        Set<Media> judged =
                new TreeSet<>(QualityThresholds.published().byMedia().keySet());

        assertThat(judged).containsExactly(Media.AUDIO, Media.VIDEO, Media.SCREEN);
    }

    private static StreamQuality judged(QualityThresholds thresholds, Media media, Metric metric, double value) {
        StreamReport stream =
                StreamReport.builder().media(media).metric(metric, value).build();
        return thresholds.judge(stream).orElseThrow().quality();
    }
}
