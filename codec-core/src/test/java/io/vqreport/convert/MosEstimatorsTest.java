package io.vqreport.convert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Does every estimator give its published results, and its name with them? */
class MosEstimatorsTest {
    @Test
    void theWorkedPathOfTheSimplifiedModel() {
        MosEstimate g729 = MosEstimators.simplifiedEModel(CodecImpairment.G729A_VAD, 150, 2, 1);
        assertThat(g729.r()).isCloseTo(70.6, within(1e-9));
        assertThat(g729.mos()).isCloseTo(3.6250, within(5e-5));
        assertThat(g729.method()).isEqualTo("G107-COLE-ROSENBLUTH");
        MosEstimate g711 = MosEstimators.simplifiedEModel(CodecImpairment.G711_PLC, 150, 2, 1);
        assertThat(g711.r()).isCloseTo(82.5889, within(5.1e-5));
        assertThat(g711.mos()).isCloseTo(4.1180, within(5.1e-5));
    }

    @Test
    void theModelsOwnDelayImpairmentIsAnotherMethod() {
        MosEstimate estimate = MosEstimators.eModel(CodecImpairment.G711, 300, 0, 1);
        assertThat(estimate.r()).isCloseTo(93.2 - 14.7607, within(5.1e-5));
        assertThat(estimate.method()).isEqualTo("G107-IDD");
    }

    @Test
    void theDipIsReachableAndHeldAtOne() {
        MosEstimate estimate = MosEstimators.simplifiedEModel(CodecImpairment.G711, 800, 0, 1);
        assertThat(estimate.r()).isCloseTo(5.503, within(1e-9));
        assertThat(EModel.NARROWBAND.mosUnclamped(estimate.r())).isCloseTo(0.994, within(5e-4));
        assertThat(estimate.mos()).isEqualTo(1);
    }

    @Test
    void rFallsNoLowerThanZero() {
        assertThat(MosEstimators.simplifiedEModel(CodecImpairment.G711, 5000, 100, 1))
                .isEqualTo(new MosEstimate(0, 1, MosEstimators.G107_COLE_ROSENBLUTH));
        assertThat(MosEstimators.effectiveLatency(100, 0, 100))
                .isEqualTo(new MosEstimate(0, 1, MosEstimators.EFFECTIVE_LATENCY));
    }

    @ParameterizedTest(name = "{0} ms, jitter {1} ms, {2} % lost: R {3} and {4}")
    @CsvSource({
        "0, 0, 0, 92.95, 94.518",
        "50, 20, 0, 90.7, 92.268",
        "150, 0, 0, 89.2, 90.768",
        "200, 20, 1, 77.7, 79.268",
        "149.99, 0, 0, 89.20025, 90.76825",
        "100, 10, 40, 0, 6.52"
    })
    void effectiveLatencyHasTwoSlopes(double rtt, double jitter, double loss, double plain, double floored) {
        MosEstimate estimate = MosEstimators.effectiveLatency(rtt, jitter, loss);
        assertThat(estimate.r()).isCloseTo(plain, within(1e-9));
        assertThat(estimate.method()).isEqualTo("EFFECTIVE-LATENCY-R93.2");
        MosEstimate other = MosEstimators.flooredEffectiveLatency(rtt, jitter, loss);
        assertThat(other.r()).isCloseTo(floored, within(1e-9));
        assertThat(other.method()).isEqualTo("EFFECTIVE-LATENCY-R94.768");
    }

    @Property
    void noEstimateRisesWithDelayJitterOrLoss(
            @ForAll @DoubleRange(max = 2000) double delay,
            @ForAll @DoubleRange(max = 200) double jitter,
            @ForAll @DoubleRange(max = 90) double loss,
            @ForAll @DoubleRange(max = 10) double more) {
        double slack = 1e-9;
        MosEstimate rule = MosEstimators.effectiveLatency(delay, jitter, loss);
        assertThat(MosEstimators.effectiveLatency(delay + more, jitter, loss).mos())
                .isLessThanOrEqualTo(rule.mos() + slack);
        assertThat(MosEstimators.effectiveLatency(delay, jitter + more, loss).mos())
                .isLessThanOrEqualTo(rule.mos() + slack);
        assertThat(MosEstimators.effectiveLatency(delay, jitter, loss + more).mos())
                .isLessThanOrEqualTo(rule.mos() + slack);
        MosEstimate floored = MosEstimators.flooredEffectiveLatency(delay, jitter, loss);
        assertThat(MosEstimators.flooredEffectiveLatency(delay + more, jitter + more, loss + more)
                        .mos())
                .isLessThanOrEqualTo(floored.mos() + slack);
        MosEstimate simplified = MosEstimators.simplifiedEModel(CodecImpairment.G711_PLC, delay, loss, 1);
        assertThat(MosEstimators.simplifiedEModel(CodecImpairment.G711_PLC, delay + more, loss, 1)
                        .mos())
                .isLessThanOrEqualTo(simplified.mos() + slack);
        assertThat(MosEstimators.simplifiedEModel(CodecImpairment.G711_PLC, delay, loss + more, 1)
                        .mos())
                .isLessThanOrEqualTo(simplified.mos() + slack);
        MosEstimate full = MosEstimators.eModel(CodecImpairment.G711_PLC, delay, loss, 1);
        assertThat(MosEstimators.eModel(CodecImpairment.G711_PLC, delay + more, loss, 1)
                        .mos())
                .isLessThanOrEqualTo(full.mos() + slack);
    }

    @ParameterizedTest
    @ValueSource(doubles = {-1, Double.NaN, Double.POSITIVE_INFINITY})
    void whatWasNotMeasuredIsRefused(double bad) {
        assertThatIllegalArgumentException().isThrownBy(() -> MosEstimators.effectiveLatency(bad, 0, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> MosEstimators.effectiveLatency(0, bad, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> MosEstimators.effectiveLatency(0, 0, bad));
        assertThatIllegalArgumentException().isThrownBy(() -> MosEstimators.eModel(CodecImpairment.G711, bad, 0, 1));
    }
}
