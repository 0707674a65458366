package io.vqreport.convert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Is decimal text read as the double nearest to it, and is nothing else read? */
class DecimalsParseTest {
    @ParameterizedTest(name = "{0} shifted by {1} is {2}")
    @CsvSource({
        "0.1, 2, 10",
        "0.07, 2, 7",
        "0.29, 2, 29",
        "1.1, 3, 1100",
        "0.0046875, 2, 0.46875",
        "4.35, 1, 43.5",
        "5, -2, 0.05",
        "128000, -3, 128",
        "-20.5, 0, -20.5",
        "007, 0, 7",
        "00000000000000000000000012.50, 0, 12.5",
        "12.500000000000000000000000, 0, 12.5",
        "9007199254740993, 0, 9007199254740992",
        "9007199254740995, 0, 9007199254740996",
        "179769313486231570, 291, 1.7976931348623157E308",
        "49, -325, 4.9E-324",
        "1, -400, 0",
        "1, -2147483648, 0",
        "0.000, 2147483647, 0"
    })
    void theShiftMovesThePointAndNothingElse(String text, int shift, double expected) {
        assertThat(Decimals.isDecimal(text)).isTrue();
        assertThat(Decimals.parse(text, shift)).isEqualTo(expected);
    }

    @Property
    void textIsReadAsTheNearestDouble(
            @ForAll("decimals") String text, @ForAll @IntRange(min = -30, max = 30) int shift) {
        BigDecimal exact = new BigDecimal(text).scaleByPowerOfTen(shift);
        assertThat(ExactDecimal.isNearest(Decimals.parse(text, shift), exact))
                .as("%s shifted by %d", text, shift)
                .isTrue();
    }

    @Property
    void percentagesAreReadAsTheNearestDouble(
            @ForAll @IntRange(max = 99_999_999) int digits,
            @ForAll @IntRange(max = 8) int point,
            @ForAll @IntRange(min = -3, max = 3) int shift) {
        BigDecimal exact = BigDecimal.valueOf(digits, point);
        assertThat(Decimals.parse(exact.toPlainString(), shift))
                .isEqualTo(Double.parseDouble(exact.toPlainString() + "E" + shift));
    }

    @Property
    void aPointHalfwayBetweenTwoDoublesGoesToTheEvenOneAndAHairBesideItToItsSide(
            @ForAll @DoubleRange(min = 0, max = 1e9) double value) {
        BigDecimal half =
                new BigDecimal(value).add(new BigDecimal(Math.nextUp(value))).divide(BigDecimal.valueOf(2));
        String text = half.toPlainString() + (half.scale() > 0 ? "" : ".0");
        String above = text + "0".repeat(1000) + "1";
        assertThat(ExactDecimal.isNearest(Decimals.parse(text, 0), half)).isTrue();
        assertThat(Decimals.parse(above, 0)).isEqualTo(Math.nextUp(value));
    }

    @Property
    void everyDoubleIsReadBackFromItsExactDigits(@ForAll double value) {
        String text = new BigDecimal(value).toPlainString();
        assertThat(Decimals.parse(text, 0)).isEqualTo(value == 0 ? 0.0 : value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0", "-0.0", "-000.00000000000000000000000000", "0"})
    void zeroHasNoSign(String text) {
        assertThat(Double.doubleToRawLongBits(Decimals.parse(text, 0))).isZero();
    }

    @Test
    void whatIsTooSmallForADoubleIsZeroWithoutASign() {
        assertThat(Double.doubleToRawLongBits(Decimals.parse("-1", -400))).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                ".",
                "-.",
                ".5",
                "5.",
                "-5.",
                "-.5",
                "1.2.3",
                "1..2",
                "--1",
                "+1",
                "1-",
                "1e3",
                "1E3",
                "1d",
                "1f",
                "1L",
                "0x10",
                "0x1p3",
                "NaN",
                "nan",
                "Infinity",
                "-Infinity",
                "inf",
                " 1",
                "1 ",
                "1 2",
                "1,5",
                "1_000",
                "\t1",
                "1\n",
                "1\0",
                "/",
                ":",
                "1/",
                "1:",
                "1%",
                "?",
                "\u0661\u0662",
                "\uff11",
                "1\u0131",
                "\u00b2",
                "\ud835\udfd9",
                "1\ud835"
            })
    void nothingElseIsADecimal(String text) {
        assertThat(Decimals.isDecimal(text)).isFalse();
        assertThatExceptionOfType(NumberFormatException.class).isThrownBy(() -> Decimals.parse(text, 0));
        byte[] octets = text.getBytes(StandardCharsets.UTF_8);
        assertThat(Decimals.isDecimal(octets, 0, octets.length)).isFalse();
        assertThatExceptionOfType(NumberFormatException.class)
                .isThrownBy(() -> Decimals.parse(octets, 0, octets.length, 0));
    }

    @Property
    void isDecimalSaysWhatTheGrammarSays(@ForAll("nearlyDecimals") String text) {
        boolean expected = text.matches("-?[0-9]+(\\.[0-9]+)?");
        assertThat(Decimals.isDecimal(text)).isEqualTo(expected);
        if (expected) {
            assertThat(Decimals.parse(text, 0)).isEqualTo(0.0 + Double.parseDouble(text));
        } else {
            assertThatExceptionOfType(NumberFormatException.class).isThrownBy(() -> Decimals.parse(text, 0));
        }
    }

    @Test
    void everyOtherOctetBreaksANumber() {
        for (int octet = 0; octet < 256; octet++) {
            byte[] text = {'1', (byte) octet, '2'};
            boolean digitOrPoint = octet == '.' || (octet >= '0' && octet <= '9');
            assertThat(Decimals.isDecimal(text, 0, 3)).as("octet %d", octet).isEqualTo(digitOrPoint);
        }
    }

    @Test
    void onlyTheRangeIsRead() {
        byte[] text = "NLR=4.69;x".getBytes(StandardCharsets.US_ASCII);
        assertThat(Decimals.parse(text, 4, 8, 0)).isEqualTo(4.69);
        assertThat(Decimals.parse(text, 6, 8, 0)).isEqualTo(69);
        assertThat(Decimals.isDecimal(text, 4, 8)).isTrue();
        assertThat(Decimals.isDecimal(text, 4, 9)).isFalse();
        assertThat(Decimals.isDecimal(text, 4, 4)).isFalse();
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> Decimals.parse(text, 4, 11, 0));
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> Decimals.isDecimal(text, -1, 3));
    }

    @Test
    void theMessageHasTheIndexAndNothingOfTheText() {
        byte[] text = "....12secret".getBytes(StandardCharsets.US_ASCII);
        assertThatExceptionOfType(NumberFormatException.class)
                .isThrownBy(() -> Decimals.parse(text, 4, text.length, 0))
                .withMessage("not a decimal number, at index 2");
    }

    @Test
    void aNumberTooLargeForADoubleIsADecimalButNotRead() {
        String text = "9".repeat(309);
        assertThat(Decimals.isDecimal(text)).isTrue();
        assertThatExceptionOfType(NumberFormatException.class)
                .isThrownBy(() -> Decimals.parse(text, 0))
                .withMessage("too large for a double");
        assertThatExceptionOfType(NumberFormatException.class).isThrownBy(() -> Decimals.parse("1", Integer.MAX_VALUE));
        assertThat(Decimals.parse(text, -1)).isEqualTo(1e308);
    }

    @Provide
    Arbitrary<String> decimals() {
        Arbitrary<String> sign = Arbitraries.of("", "-");
        Arbitrary<String> whole = Arbitraries.strings().numeric().ofMinLength(1).ofMaxLength(25);
        Arbitrary<String> fraction = Arbitraries.strings().numeric().ofMaxLength(25);
        return Combinators.combine(sign, whole, fraction).as((s, w, f) -> s + w + (f.isEmpty() ? "" : "." + f));
    }

    @Provide
    Arbitrary<String> nearlyDecimals() {
        return Arbitraries.strings().withChars("0019-.-.e+ ").ofMaxLength(8);
    }
}
