package io.vqreport.convert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Do rounding and shifting work on the decimal number a double stands for? */
class DecimalsRoundTest {
    @ParameterizedTest(name = "{0} to {1} digits is {2}")
    @CsvSource({
        "1.005, 2, 1.01",
        "2.675, 2, 2.68",
        "4.35, 1, 4.4",
        "4.349999999999999, 1, 4.3",
        "-0.125, 2, -0.13",
        "4.69, 2, 4.69",
        "4.6875, 2, 4.69",
        "123456789.987654, 3, 123456789.988",
        "0.49999999999999994, 0, 0",
        "4503599627370497.5, 0, 4503599627370498",
        "1e300, 2, 1e300"
    })
    void halvesRoundAwayFromZero(double value, int digits, double expected) {
        assertThat(Decimals.round(value, digits)).isEqualTo(expected);
    }

    @Property
    void roundingGivesTheDoubleNearestToTheRoundedDecimal(
            @ForAll("values") double value, @ForAll @IntRange(max = 21) int digits) {
        BigDecimal expected = ExactDecimal.rounded(value, digits);
        assertThat(ExactDecimal.isNearest(Decimals.round(value, digits), expected))
                .as("%s to %d", value, digits)
                .isTrue();
    }

    @Property
    void aValueIsItsOwnRoundingExactlyWhereItHasNoMoreDigits(
            @ForAll("values") double value, @ForAll @IntRange(max = 21) int digits) {
        int needed = value == 0
                ? 0
                : ExactDecimal.shortest(Math.abs(value)).stripTrailingZeros().scale();
        assertThat(Decimals.round(value, digits) == value).isEqualTo(needed <= digits);
    }

    @ParameterizedTest(name = "{0} shifted by {1} is {2}")
    @CsvSource({
        "0.07, 2, 7",
        "0.29, 2, 29",
        "1.1, 3, 1100",
        "7, -2, 0.07",
        "4.69, -2, 0.0469",
        "0.012, 3, 12",
        "0.1234567, 2, 12.34567",
        "0.30000000000000004, 2, 30.000000000000004",
        "-4.35, 1, -43.5",
        "0, 22, 0",
        "0, -22, 0",
        "4.9e-324, 22, 5e-302", // a subnormal of one digit: 5E-324 is the shortest
        "5e-324, -1, 0",
        "1, -22, 1e-22",
        "1, 22, 1e22"
    })
    void shiftingMovesThePoint(double value, int shift, double expected) {
        assertThat(Decimals.shift(value, shift)).isEqualTo(expected);
    }

    @Property
    void shiftingGivesTheDoubleNearestToTheShiftedDecimal(
            @ForAll("modest") double value, @ForAll @IntRange(min = -22, max = 22) int shift) {
        BigDecimal expected = ExactDecimal.rounded(value, 2000).scaleByPowerOfTen(shift);
        assertThat(ExactDecimal.isNearest(Decimals.shift(value, shift), expected))
                .as("%s by %d", value, shift)
                .isTrue();
    }

    @Property
    void shiftingAValueIsParsingItsTextShifted(
            @ForAll @IntRange(max = 1_000_000) int millionths, @ForAll @IntRange(min = -6, max = 6) int shift) {
        String text = BigDecimal.valueOf(millionths, 6).toPlainString();
        assertThat(Decimals.shift(Decimals.parse(text, 0), shift)).isEqualTo(Decimals.parse(text, shift));
    }

    @Test
    void zeroHasNoSign() {
        for (double value : new double[] {-0.0, -0.4, -Double.MIN_VALUE}) {
            assertThat(Double.doubleToRawLongBits(Decimals.round(value, 0))).isZero();
        }
        assertThat(Double.doubleToRawLongBits(Decimals.shift(-0.0, 2))).isZero();
        assertThat(Double.doubleToRawLongBits(Decimals.shift(-Double.MIN_VALUE, -1)))
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void whatIsNoNumberIsRefused(double value) {
        assertThatIllegalArgumentException().isThrownBy(() -> Decimals.round(value, 2));
        assertThatIllegalArgumentException().isThrownBy(() -> Decimals.shift(value, 2));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 22, Integer.MIN_VALUE})
    void impossibleNumbersOfDigitsAreRefused(int digits) {
        assertThatIllegalArgumentException().isThrownBy(() -> Decimals.round(1, digits));
    }

    @ParameterizedTest
    @ValueSource(ints = {-23, 23, Integer.MIN_VALUE, Integer.MAX_VALUE})
    void shiftsBeyondTheExactPowersAreRefused(int shift) {
        assertThatIllegalArgumentException().isThrownBy(() -> Decimals.shift(1, shift));
    }

    @Test
    void aShiftOutOfTheRangeOfDoublesIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Decimals.shift(1e300, 22));
    }

    @Provide
    Arbitrary<Double> values() {
        return Arbitraries.oneOf(
                Arbitraries.longs().map(Double::longBitsToDouble).filter(Double::isFinite),
                Arbitraries.doubles().between(-1e6, 1e6).ofScale(4),
                Arbitraries.integers().between(-1_000_000, 1_000_000).map(n -> n / 1000.0),
                Arbitraries.integers().between(-80, 80).map(n -> Math.scalb(1.0, n)));
    }

    @Provide
    Arbitrary<Double> modest() {
        return values().filter(value -> Math.abs(value) < 1e280);
    }
}
