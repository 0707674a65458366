package io.vqreport.convert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Does an octet say the percentage its bits say, and does a percentage find its octet? */
class FixedPoint8Test {
    /** What each bit of the octet is worth in percent, from the binary point on. */
    private static final String[] BIT_WORTHS = {"50", "25", "12.5", "6.25", "3.125", "1.5625", "0.78125", "0.390625"};

    @Test
    void everyOctetIsTheSumOfItsBits() {
        for (int octet = 0; octet < 256; octet++) {
            BigDecimal percent = percentByBits(octet);
            assertThat(new BigDecimal(FixedPoint8.toPercent(octet)))
                    .as("octet %d", octet)
                    .isEqualByComparingTo(percent);
            assertThat(new BigDecimal(FixedPoint8.toFraction(octet)))
                    .as("octet %d", octet)
                    .isEqualByComparingTo(percent.movePointLeft(2));
        }
    }

    @ParameterizedTest(name = "{0} is {1} percent")
    @CsvSource({"0, 0", "1, 0.390625", "10, 3.90625", "12, 4.6875", "84, 32.8125", "128, 50", "255, 99.609375"})
    void octetsOfTheRfcsOwnExample(int octet, double percent) {
        assertThat(FixedPoint8.toPercent(octet)).isEqualTo(percent);
        assertThat(FixedPoint8.fromPercent(percent)).isEqualTo(octet);
    }

    @Test
    void dividingBy256AndTakingTheIntegerPartWouldLoseEveryValue() {
        for (int octet = 1; octet < 256; octet++) {
            assertThat(octet / 256).isZero();
            assertThat(FixedPoint8.toPercent(octet)).isGreaterThan(0.39);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"HALF_UP", "HALF_EVEN", "DOWN", "CEILING"})
    void everyOctetSurvivesTextOfTwoDecimalsHoweverItWasRounded(RoundingMode mode) {
        for (int octet = 0; octet < 256; octet++) {
            String text = percentByBits(octet).setScale(2, mode).toPlainString();
            assertThat(FixedPoint8.fromPercent(Decimals.parse(text, 0)))
                    .as(text)
                    .isEqualTo(octet);
        }
    }

    @Test
    void everyOctetSurvivesItsOwnText() {
        for (int octet = 0; octet < 256; octet++) {
            double percent = FixedPoint8.toPercent(octet);
            for (int digits : new int[] {1, 2, 6}) {
                String text = Decimals.format(percent, 1, digits);
                assertThat(FixedPoint8.fromPercent(Decimals.parse(text, 0)))
                        .as(text)
                        .isEqualTo(octet);
            }
        }
    }

    @Test
    void everyHundredthOfAPercentFindsItsNearestOctet() {
        for (int hundredths = 0; hundredths <= 10_000; hundredths++) {
            BigDecimal percent = BigDecimal.valueOf(hundredths, 2);
            assertThat(FixedPoint8.fromPercent(percent.doubleValue()))
                    .as("%s percent", percent)
                    .isEqualTo(nearest(percent));
        }
    }

    @Test
    void halfAStepRoundsUpAndTheDoubleBelowItDown() {
        for (int octet = 0; octet < 255; octet++) {
            double half = percentByBits(octet).add(new BigDecimal("0.1953125")).doubleValue();
            assertThat(FixedPoint8.fromPercent(half)).isEqualTo(octet + 1);
            assertThat(FixedPoint8.fromPercent(Math.nextUp(half))).isEqualTo(octet + 1);
            assertThat(FixedPoint8.fromPercent(Math.nextDown(half))).isEqualTo(octet);
        }
    }

    @Test
    void ratesBeyondTheLargestOctetAreCappedAndSaySo() {
        assertThat(FixedPoint8.isCapped(99.609375)).isFalse();
        assertThat(FixedPoint8.isCapped(Math.nextDown(99.8046875))).isFalse();
        for (double percent : new double[] {99.8046875, 100, 250, 1e18, Double.MAX_VALUE}) {
            assertThat(FixedPoint8.isCapped(percent)).isTrue();
            assertThat(FixedPoint8.fromPercent(percent)).isEqualTo(255);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, -128, 256, Integer.MIN_VALUE, Integer.MAX_VALUE})
    void whatIsNoOctetIsRefused(int octet) {
        assertThatIllegalArgumentException().isThrownBy(() -> FixedPoint8.toPercent(octet));
        assertThatIllegalArgumentException().isThrownBy(() -> FixedPoint8.toFraction(octet));
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, -Double.MIN_VALUE, -1, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY})
    void whatIsNoRateIsRefused(double percent) {
        assertThatIllegalArgumentException().isThrownBy(() -> FixedPoint8.fromPercent(percent));
        assertThatIllegalArgumentException().isThrownBy(() -> FixedPoint8.isCapped(percent));
    }

    private static BigDecimal percentByBits(int octet) {
        BigDecimal sum = BigDecimal.ZERO;
        for (int bit = 0; bit < 8; bit++) {
            if ((octet & (0x80 >> bit)) != 0) {
                sum = sum.add(new BigDecimal(BIT_WORTHS[bit]));
            }
        }
        return sum;
    }

    /** By looking at all octets; of two as near as each other, the upper. */
    private static int nearest(BigDecimal percent) {
        int best = 0;
        for (int octet = 1; octet < 256; octet++) {
            BigDecimal distance = percentByBits(octet).subtract(percent).abs();
            if (distance.compareTo(percentByBits(best).subtract(percent).abs()) <= 0) {
                best = octet;
            }
        }
        return best;
    }
}
