package io.vqreport.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which numbers can be a value of a metric, and what becomes of the others? */
class MetricRangeTest {
    @ParameterizedTest
    @CsvSource({
        "NETWORK_LOSS_RATE, 0, 100",
        "GAP_THRESHOLD, 1, 255",
        "JITTER_BUFFER_RATE, 0, 15",
        "SIGNAL_LEVEL, -128, 126",
        "NOISE_LEVEL, -128, 126",
        "RESIDUAL_ECHO_RETURN_LOSS, 0, 255",
        "R_CONVERSATIONAL, 0, 148",
        "MOS_LISTENING, 1, 5",
        "MOS_DEGRADATION, 0, 4"
    })
    void bothBoundsAreValuesAndTheirNeighboursOutsideAreNot(Metric metric, double minimum, double maximum) {
        assertThat(metric.minimum()).isEqualTo(minimum);
        assertThat(metric.maximum()).isEqualTo(maximum);
        assertThat(metric.inRange(minimum)).isTrue();
        assertThat(metric.inRange(maximum)).isTrue();
        assertThat(metric.inRange(Math.nextDown(minimum))).isFalse();
        assertThat(metric.inRange(Math.nextUp(maximum))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"BURST_DURATION", "ROUND_TRIP_DELAY", "BYTES", "VIDEO_FRAME_RATE"})
    void aMetricOpenAboveTakesAnyFiniteNumberFromZero(Metric metric) {
        assertThat(metric.maximum()).isEqualTo(Double.POSITIVE_INFINITY);
        assertThat(metric.inRange(0)).isTrue();
        assertThat(metric.inRange(Double.MAX_VALUE)).isTrue();
        assertThat(metric.inRange(-Double.MIN_VALUE)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"PACKETS_LOST", "SIGNAL_LEVEL_UNREFERENCED", "NOISE_LEVEL_UNREFERENCED"})
    void aMetricWithoutBoundsTakesAnyFiniteNumber(Metric metric) {
        assertThat(metric.minimum()).isEqualTo(Double.NEGATIVE_INFINITY);
        assertThat(metric.maximum()).isEqualTo(Double.POSITIVE_INFINITY);
        assertThat(metric.inRange(-Double.MAX_VALUE)).isTrue();
        assertThat(metric.inRange(Double.MAX_VALUE)).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void neitherNanNorAnInfinityIsAValueOfAnyMetric(Metric metric) {
        assertThat(metric.inRange(Double.NaN)).isFalse();
        assertThat(metric.inRange(Double.POSITIVE_INFINITY)).isFalse();
        assertThat(metric.inRange(Double.NEGATIVE_INFINITY)).isFalse();
    }

    @Test
    void theEchoLossThatMeansUnavailableOnTheWireIsNoValue() {
        assertThat(Metric.RESIDUAL_ECHO_RETURN_LOSS.inRange(127)).isFalse();
        assertThat(Metric.RESIDUAL_ECHO_RETURN_LOSS.inRange(126)).isTrue();
        assertThat(Metric.RESIDUAL_ECHO_RETURN_LOSS.inRange(127.5)).isTrue();
        assertThat(Metric.RESIDUAL_ECHO_RETURN_LOSS.inRange(128)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "NETWORK_LOSS_RATE | 100.5 | NETWORK_LOSS_RATE: 100.5 percent, allowed: 0..100",
                "MOS_LISTENING | 0 | MOS_LISTENING: 0.0 MOS, allowed: 1..5",
                "GAP_THRESHOLD | 0 | GAP_THRESHOLD: 0.0 packets, allowed: 1..255",
                "ROUND_TRIP_DELAY | -1 | ROUND_TRIP_DELAY: -1.0 ms, allowed: 0..",
                "SIGNAL_LEVEL | 127 | SIGNAL_LEVEL: 127.0 dBm0, allowed: -128..126",
                "RESIDUAL_ECHO_RETURN_LOSS | 127 | RESIDUAL_ECHO_RETURN_LOSS: 127.0 dB, allowed: 0..255 without 127",
                "PACKETS_LOST | NaN | PACKETS_LOST: NaN packets, allowed: any finite number",
                "BYTES | Infinity | BYTES: Infinity bytes, allowed: 0.."
            })
    void aRefusalNamesMetricValueUnitAndRange(Metric metric, double value, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Metrics.builder().put(metric, value))
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Metrics.builder().put(metric, value, Basis.INTERVAL))
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Metrics.of().with(metric, value))
                .withMessage(message);
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, -1, 101})
    void aRefusalLeavesTheBuilderAsItWas(double wild) {
        Metrics.Builder builder = Metrics.builder().put(Metric.NETWORK_LOSS_RATE, 5, Basis.INTERVAL);
        Metrics before = builder.build();
        assertThatIllegalArgumentException().isThrownBy(() -> builder.put(Metric.NETWORK_LOSS_RATE, wild));
        assertThatIllegalArgumentException().isThrownBy(() -> builder.put(Metric.DISCARD_RATE, wild, Basis.SAMPLED));
        assertThat(builder.build()).isEqualTo(before);
    }
}
