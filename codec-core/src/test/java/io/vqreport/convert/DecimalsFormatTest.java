package io.vqreport.convert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Is a double written as its shortest decimal, with as many digits as asked for, and otherwise rounded half up? */
class DecimalsFormatTest {
    @ParameterizedTest(name = "{0} with {1} to {2} digits is {3}")
    @CsvSource({
        "5, 1, 2, 5.0",
        "5, 0, 2, 5",
        "5, 2, 2, 5.00",
        "4.6875, 1, 2, 4.69",
        "32.8125, 1, 2, 32.81",
        "3.90625, 1, 2, 3.91",
        "0.390625, 1, 2, 0.39",
        "99.609375, 1, 2, 99.61",
        "4.6875, 0, 6, 4.6875",
        "0.1, 0, 21, 0.1",
        "0.30000000000000004, 0, 17, 0.30000000000000004",
        "0.30000000000000004, 0, 16, 0.3",
        "1.005, 0, 2, 1.01",
        "2.675, 0, 2, 2.68",
        "0.285, 0, 2, 0.29",
        "1.115, 0, 2, 1.12",
        "0.5, 0, 0, 1",
        "0.49999999999999994, 0, 0, 0",
        "1.5, 0, 0, 2",
        "2.5, 0, 0, 3",
        "-2.5, 0, 0, -3",
        "-0.4, 0, 0, 0",
        "-0.04, 1, 1, 0.0",
        "-0.05, 1, 1, -0.1",
        "0, 0, 0, 0",
        "-0.0, 0, 2, 0",
        "-0.0, 1, 2, 0.0",
        "9.995, 0, 2, 10",
        "999999999.9995, 0, 3, 1000000000",
        "999999999.999, 0, 3, 999999999.999",
        "1e-7, 0, 3, 0",
        "1e-7, 0, 7, 0.0000001",
        "1e21, 0, 3, 1000000000000000000000",
        "1e21, 2, 3, 1000000000000000000000.00",
        "123456789012345680, 1, 2, 123456789012345680.0",
        "4.9e-324, 0, 21, 0",
        "5.684341886080802E-14, 0, 21, 0.000000000000056843419"
    })
    void digitsAreThoseOfTheDecimalNumber(double value, int min, int max, String expected) {
        assertThat(Decimals.format(value, min, max)).isEqualTo(expected);
    }

    @Property
    void textIsTheShortestDecimalRoundedHalfUp(
            @ForAll("values") double value, @ForAll @IntRange(max = 21) int a, @ForAll @IntRange(max = 21) int b) {
        int min = Math.min(a, b);
        int max = Math.max(a, b);
        assertThat(Decimals.format(value, min, max)).isEqualTo(ExactDecimal.text(value, min, max));
    }

    @Property
    void textOfDecimalsWithAHalfAtTheEndIsRoundedAwayFromZero(
            @ForAll @IntRange(min = -99_999_999, max = 99_999_999) int digits, @ForAll @IntRange(max = 9) int max) {
        double value = Decimals.parse(digits + "5", -max - 1);
        assertThat(Decimals.format(value, 0, max)).isEqualTo(ExactDecimal.text(value, 0, max));
    }

    @Property
    void textParsesToTheRoundedValue(@ForAll("values") double value, @ForAll @IntRange(max = 21) int max) {
        String text = Decimals.format(value, 0, max);
        assertThat(Decimals.isDecimal(text)).isTrue();
        assertThat(Decimals.parse(text, 0)).isEqualTo(Decimals.round(value, max));
    }

    @Property
    void twoDecimalsComeBackAsTheyWere(@ForAll @IntRange(max = 1_000_000_000) int hundredths) {
        String text = hundredths / 100 + "." + hundredths / 10 % 10 + hundredths % 10;
        assertThat(Decimals.format(Decimals.parse(text, 0), 2, 2)).isEqualTo(text);
    }

    @Property
    void appendWritesWhatFormatReturnsAndNothingBeside(
            @ForAll("values") double value, @ForAll @IntRange(max = 3) int max, @ForAll @IntRange(max = 5) int index) {
        byte[] out = new byte[index + Decimals.MAX_LENGTH + 1];
        Arrays.fill(out, (byte) '#');
        int end = Decimals.append(value, max / 2, max, out, index);
        String expected = "#".repeat(index) + Decimals.format(value, max / 2, max) + "#".repeat(out.length - end);
        assertThat(new String(out, StandardCharsets.US_ASCII)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(doubles = {12.25, -12.25, 1e300})
    void withoutRoomNothingIsWritten(double value) {
        int length = Decimals.format(value, 0, 2).length();
        byte[] out = new byte[length + 1];
        assertThat(Decimals.append(value, 0, 2, out, 1)).isEqualTo(length + 1);
        byte[] small = new byte[length];
        assertThatExceptionOfType(IndexOutOfBoundsException.class)
                .isThrownBy(() -> Decimals.append(value, 0, 2, small, 1));
        assertThatExceptionOfType(IndexOutOfBoundsException.class)
                .isThrownBy(() -> Decimals.append(value, 0, 2, small, -1));
        assertThat(small).containsOnly(0);
    }

    @Test
    void theLongestTextHasTheLengthThatIsPromised() {
        byte[] out = new byte[Decimals.MAX_LENGTH];
        assertThat(Decimals.append(-Double.MAX_VALUE, 21, 21, out, 0)).isEqualTo(Decimals.MAX_LENGTH);
        assertThat(new String(out, StandardCharsets.US_ASCII))
                .startsWith("-17976931348623157000")
                .endsWith("0." + "0".repeat(21));
    }

    @Property
    void valuesBelowABillionFit24Octets(
            @ForAll @DoubleRange(min = -1e9, max = 1e9, minIncluded = false, maxIncluded = false) double value,
            @ForAll @IntRange(max = 12) int max) {
        assertThat(Decimals.append(value, max, max, new byte[24], 0)).isLessThanOrEqualTo(24);
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void whatIsNoNumberIsRefused(double value) {
        assertThatIllegalArgumentException().isThrownBy(() -> Decimals.format(value, 0, 2));
        assertThatIllegalArgumentException().isThrownBy(() -> Decimals.append(value, 0, 2, new byte[400], 0));
    }

    @ParameterizedTest
    @CsvSource({"-1, 2", "3, 2", "0, 22", "0, -1"})
    void impossibleNumbersOfDigitsAreRefused(int min, int max) {
        assertThatIllegalArgumentException().isThrownBy(() -> Decimals.format(1, min, max));
        assertThatIllegalArgumentException().isThrownBy(() -> Decimals.append(1, min, max, new byte[400], 0));
    }

    @Provide
    Arbitrary<Double> values() {
        return Arbitraries.oneOf(
                Arbitraries.longs().map(Double::longBitsToDouble).filter(Double::isFinite),
                Arbitraries.doubles().between(-1000, 1000).ofScale(6),
                Arbitraries.doubles().between(-1e12, 1e12).ofScale(3),
                Arbitraries.longs()
                        .between(-1_000_000, 1_000_000)
                        .map(n -> n / 1000.0)
                        .map(Math::nextUp),
                Arbitraries.integers().between(-70, 70).map(n -> Math.scalb(1.0, n)));
    }
}
