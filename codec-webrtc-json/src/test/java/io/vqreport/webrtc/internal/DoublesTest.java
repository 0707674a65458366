package io.vqreport.webrtc.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Is a number of JSON read as the nearest double? */
class DoublesTest {
    @Property
    void aDoubleAsItIsPrintedIsThatDouble(@ForAll double number) {
        assertThat(of(Double.toString(number))).isEqualTo(number + 0.0);
    }

    @Property
    void aDecimalIsTheDoubleNearestToIt(@ForAll long digits, @ForAll @IntRange(min = 0, max = 40) int scale) {
        String text = BigDecimal.valueOf(digits, scale).toPlainString();
        assertThat(of(text)).isEqualTo(Double.parseDouble(text) + 0.0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "1763712000000.125",
                "0.17551203072071075",
                "9007199254740993.0",
                "9007199254740992",
                "0.0000000000000000000000012",
                "1.7976931348623157E+308",
                "4.9e-324",
                "123456789012345678901234567890.5",
                "0.1000000000000000055511151231257827021181583404541015625",
            })
    void isTheNearest(String text) {
        assertThat(of(text)).isEqualTo(Double.parseDouble(text));
    }

    @ParameterizedTest
    @CsvSource({
        "-0, 0.0",
        "-0.0, 0.0",
        "-0e5, 0.0",
        "-1e-400, 0.0",
        "1e400, Infinity",
        "NaN, NaN",
        "-INF, NaN",
        "Infinity, NaN"
    })
    void hasNoNegativeZeroAndNoTokens(String text, double expected) {
        assertThat((Double) of(text)).isEqualTo((Double) expected);
    }

    @Test
    void tenThousandDigitsAreRead() {
        assertThat(of("1." + "3".repeat(10_000))).isEqualTo(Double.parseDouble("1." + "3".repeat(400)));
        assertThat(of("0." + "0".repeat(10_000) + "1")).isZero();
    }

    private static double of(String text) {
        char[] units = ("x" + text + "1").toCharArray();
        return Doubles.of(units, 1, text.length());
    }
}
