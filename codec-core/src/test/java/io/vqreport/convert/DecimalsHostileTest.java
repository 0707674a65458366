package io.vqreport.convert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

/**
 * Does a megabyte of digits cost what a megabyte costs, and is it still read right?
 *
 * <p>Nothing is timed: a reader whose cost grows with the square of the length does not come back from these.
 */
class DecimalsHostileTest {
    private static final int MEGABYTE = 1 << 20;

    @Test
    void aMegabyteOfFractionIsReadAsItsFirstDigits() {
        assertThat(Decimals.parse("0." + "3".repeat(MEGABYTE), 0)).isEqualTo(1.0 / 3);
        assertThat(Decimals.parse("0." + "9".repeat(MEGABYTE), 0)).isEqualTo(1);
        assertThat(Decimals.parse("12.5" + "0".repeat(MEGABYTE), 0)).isEqualTo(12.5);
    }

    @Test
    void aMegabyteOfLeadingZerosIsReadAsWhatFollows() {
        assertThat(Decimals.parse("0".repeat(MEGABYTE) + "7.25", 0)).isEqualTo(7.25);
        assertThat(Decimals.parse("0." + "0".repeat(MEGABYTE) + "7", 0)).isZero();
        assertThat(Decimals.parse("0." + "0".repeat(MEGABYTE) + "7", MEGABYTE + 1))
                .isEqualTo(7);
    }

    @Test
    void aMegabyteOfWholeDigitsIsTooLargeUnlessShiftedBack() {
        String text = "4" + "0".repeat(MEGABYTE);
        assertThat(Decimals.isDecimal(text)).isTrue();
        assertThatExceptionOfType(NumberFormatException.class).isThrownBy(() -> Decimals.parse(text, 0));
        assertThat(Decimals.parse(text, -MEGABYTE)).isEqualTo(4);
    }

    @Test
    void theLastOfAMegabyteOfDigitsDecidesAHalf() {
        double low = 1;
        double high = Math.nextUp(low);
        String half = new BigDecimal(low)
                .add(new BigDecimal(high))
                .divide(BigDecimal.valueOf(2))
                .toPlainString();
        assertThat(Decimals.parse(half + "0".repeat(MEGABYTE), 0)).isEqualTo(low);
        assertThat(Decimals.parse(half + "0".repeat(MEGABYTE) + "1", 0)).isEqualTo(high);
    }

    @Test
    void theLongestHalfThereIsStillFitsTheDigitsThatAreLookedAt() {
        double low = Math.nextDown(Double.MIN_NORMAL * 2);
        BigDecimal half =
                new BigDecimal(low).add(new BigDecimal(Double.MIN_NORMAL * 2)).divide(BigDecimal.valueOf(2));
        assertThat(half.precision()).isEqualTo(768).isLessThan(DecimalReader.SIGNIFICANT_DIGITS);
        String text = half.toPlainString();
        assertThat(Decimals.parse(text, 0)).isEqualTo(Double.MIN_NORMAL * 2);
        assertThat(Decimals.parse(text.substring(0, text.length() - 1) + "4" + "9".repeat(500), 0))
                .isEqualTo(low);
        assertThat(Decimals.parse(
                        half.subtract(half.ulp().scaleByPowerOfTen(-500)).toPlainString(), 0))
                .isEqualTo(low);
        assertThat(Decimals.parse(text + "0".repeat(500) + "1", 0)).isEqualTo(Double.MIN_NORMAL * 2);
    }

    @Test
    void aMegabyteThatEndsInSomethingElseIsRefused() {
        String text = "1".repeat(MEGABYTE) + "e";
        assertThat(Decimals.isDecimal(text)).isFalse();
        assertThatExceptionOfType(NumberFormatException.class).isThrownBy(() -> Decimals.parse(text, 0));
    }
}
