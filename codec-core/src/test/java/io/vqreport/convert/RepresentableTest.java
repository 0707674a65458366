package io.vqreport.convert;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Is a number, a duration, a rate representable just where it has a code? */
class RepresentableTest {
    @Test
    void upToHalfAStepBeyondTheLastCode() {
        assertThat(FixedPoint.UNSIGNED_8_8.isRepresentable(0)).isTrue();
        assertThat(FixedPoint.UNSIGNED_8_8.isRepresentable(255.99609375)).isTrue();
        assertThat(FixedPoint.UNSIGNED_8_8.isRepresentable(255.998)).isTrue();
        assertThat(FixedPoint.UNSIGNED_8_8.isRepresentable(255.998046875)).isFalse();
        assertThat(FixedPoint.UNSIGNED_8_8.isRepresentable(-0.001)).isTrue();
        assertThat(FixedPoint.UNSIGNED_8_8.isRepresentable(-0.002)).isFalse();
        assertThat(FixedPoint.SIGNED_11_4.isRepresentable(-2048)).isTrue();
        assertThat(FixedPoint.SIGNED_11_4.isRepresentable(-2048.04)).isFalse();
        assertThat(FixedPoint.SIGNED_11_4.isRepresentable(2048)).isFalse();
    }

    @Test
    void durationsCountSecondsAndRatesAreFractions() {
        assertThat(FixedPoint.UNSIGNED_16_16.isRepresentableMillis(65_535_999)).isTrue();
        assertThat(FixedPoint.UNSIGNED_16_16.isRepresentableMillis(65_536_000)).isFalse();
        assertThat(FixedPoint.UNSIGNED_1_15.isRepresentablePercent(199.99)).isTrue();
        assertThat(FixedPoint.UNSIGNED_1_15.isRepresentablePercent(200)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void whatIsNoNumberIsNot(double none) {
        assertThat(FixedPoint.SIGNED_32_32.isRepresentable(none)).isFalse();
        assertThat(FixedPoint.SIGNED_32_32.isRepresentableMillis(none)).isFalse();
        assertThat(FixedPoint.SIGNED_32_32.isRepresentablePercent(none)).isFalse();
    }
}
