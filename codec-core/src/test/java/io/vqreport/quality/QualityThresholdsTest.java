package io.vqreport.quality;

import static io.vqreport.quality.QualityThreshold.higherIsBetter;
import static io.vqreport.quality.QualityThreshold.lowerIsBetter;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.groups.Tuple.tuple;

import io.vqreport.metric.Metric;
import io.vqreport.model.Media;
import io.vqreport.model.StreamQuality;
import io.vqreport.model.StreamReport;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

/** Which metric decides about a stream, and when is there no judgement? */
class QualityThresholdsTest {
    private static final QualityThresholds PUBLISHED = QualityThresholds.published();

    @Test
    void theWorstMetricDecidesAndIsNamed() {
        StreamJudgement judgement = PUBLISHED
                .judge(audio().metric(Metric.NETWORK_LOSS_RATE, 3)
                        .metric(Metric.INTERARRIVAL_JITTER, 90)
                        .metric(Metric.ROUND_TRIP_DELAY, 20)
                        .build())
                .orElseThrow();

        assertThat(judgement.quality()).isEqualTo(StreamQuality.BAD);
        assertThat(judgement.metric()).isEqualTo(Metric.INTERARRIVAL_JITTER);
        assertThat(judgement.decisive().value()).isEqualTo(90);
        assertThat(judgement.decisive().threshold().acceptable()).isEqualTo(25);
        assertThat(judgement.judged())
                .extracting(MetricJudgement::metric, MetricJudgement::quality)
                .containsExactly(
                        tuple(Metric.ROUND_TRIP_DELAY, StreamQuality.GOOD),
                        tuple(Metric.NETWORK_LOSS_RATE, StreamQuality.POOR),
                        tuple(Metric.INTERARRIVAL_JITTER, StreamQuality.BAD));
    }

    @Test
    void ofEquallyBadMetricsTheFirstThresholdDecides() {
        StreamReport stream = audio().metric(Metric.INTERARRIVAL_JITTER, 20)
                .metric(Metric.NETWORK_LOSS_RATE, 3)
                .build();

        assertThat(PUBLISHED.judge(stream).orElseThrow().metric()).isEqualTo(Metric.NETWORK_LOSS_RATE);
    }

    @Test
    void whatIsNotJudgedHasNoJudgement() {
        assertThat(PUBLISHED.judge(audio().build())).isEmpty();
        assertThat(PUBLISHED.judge(audio().metric(Metric.MOS_LISTENING, 1).build()))
                .isEmpty();
        assertThat(PUBLISHED.judge(StreamReport.builder()
                        .metric(Metric.NETWORK_LOSS_RATE, 50)
                        .build()))
                .isEmpty();
        assertThat(PUBLISHED.judge(StreamReport.builder()
                        .media(Media.DATA)
                        .metric(Metric.NETWORK_LOSS_RATE, 50)
                        .build()))
                .isEmpty();
        assertThat(QualityThresholds.none()
                        .judge(audio().metric(Metric.NETWORK_LOSS_RATE, 50).build()))
                .isEmpty();
    }

    @Test
    void aThresholdIsReplacedInItsPlaceAddedAtTheEndAndRemoved() {
        QualityThreshold loss = lowerIsBetter(Metric.NETWORK_LOSS_RATE, 1, 2);
        QualityThreshold mos = higherIsBetter(Metric.MOS_LISTENING, 4, 3);

        QualityThresholds changed = PUBLISHED.with(Media.AUDIO, loss).with(Media.AUDIO, mos);

        assertThat(changed.of(Media.AUDIO)).hasSize(PUBLISHED.of(Media.AUDIO).size() + 1);
        assertThat(changed.of(Media.AUDIO).get(2)).isEqualTo(loss);
        assertThat(changed.of(Media.AUDIO)).endsWith(mos);
        assertThat(changed.without(Media.AUDIO, Metric.MOS_LISTENING)
                        .with(Media.AUDIO, lowerIsBetter(Metric.NETWORK_LOSS_RATE, 2, 5)))
                .isEqualTo(PUBLISHED);
        assertThat(changed.with(Media.AUDIO, mos)).isEqualTo(changed);
        assertThat(QualityThresholds.none().with(Media.DATA, loss).without(Media.DATA, Metric.NETWORK_LOSS_RATE))
                .isEqualTo(QualityThresholds.none());
    }

    @Test
    void laterChangesOfTheMapDoNotReachIn() {
        Map<Media, List<QualityThreshold>> map = new EnumMap<>(Media.class);
        QualityThresholds thresholds = new QualityThresholds(map);
        map.put(Media.AUDIO, List.of(lowerIsBetter(Metric.NETWORK_LOSS_RATE, 1, 2)));

        assertThat(thresholds).isEqualTo(QualityThresholds.none());
    }

    @Test
    void boundsThatMakeNoSenseAreRefused() {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> lowerIsBetter(Metric.NETWORK_LOSS_RATE, 5, 2));
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> higherIsBetter(Metric.VIDEO_FRAME_RATE, 7, 12));
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> lowerIsBetter(Metric.NETWORK_LOSS_RATE, 5, 200));
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> lowerIsBetter(Metric.NETWORK_LOSS_RATE, Double.NaN, 5));
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> lowerIsBetter(Metric.NETWORK_LOSS_RATE, 2, 5).judge(101));
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> new QualityThresholds(Map.of(
                        Media.AUDIO,
                        List.of(
                                lowerIsBetter(Metric.NETWORK_LOSS_RATE, 2, 5),
                                lowerIsBetter(Metric.NETWORK_LOSS_RATE, 3, 5)))));
        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> new StreamJudgement(List.of()));
    }

    @Property
    void moreTroubleNeverJudgesBetter(
            @ForAll @DoubleRange(max = 100) double one, @ForAll @DoubleRange(max = 100) double other) {
        QualityThreshold loss = lowerIsBetter(Metric.NETWORK_LOSS_RATE, 2, 5);
        QualityThreshold rate = higherIsBetter(Metric.VIDEO_FRAME_RATE, 12, 7);

        assertThat(loss.judge(Math.min(one, other))).isLessThanOrEqualTo(loss.judge(Math.max(one, other)));
        assertThat(rate.judge(Math.max(one, other))).isLessThanOrEqualTo(rate.judge(Math.min(one, other)));
    }

    @Property
    void aMetricMoreNeverMakesAStreamBetter(
            @ForAll @DoubleRange(max = 100) double loss, @ForAll @DoubleRange(max = 100) double jitter) {
        StreamReport alone = audio().metric(Metric.NETWORK_LOSS_RATE, loss).build();
        StreamReport both =
                alone.toBuilder().metric(Metric.INTERARRIVAL_JITTER, jitter).build();

        assertThat(PUBLISHED.judge(both).orElseThrow().quality())
                .isGreaterThanOrEqualTo(PUBLISHED.judge(alone).orElseThrow().quality());
    }

    private static StreamReport.Builder audio() {
        return StreamReport.builder().media(Media.AUDIO);
    }
}
