package io.vqreport.xml.msqoe.internal.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Are the numbers of XML read to the digit, exponents included? */
class WireNumbersTest {
    @ParameterizedTest
    @CsvSource({
        "4.210172E-005, 2, 0.004210172",
        "6E-07, 2, 0.00006",
        "4.2949673E+09, 0, 4294967300",
        "1E+09, -3, 1000000",
        "0.07, 2, 7",
        ".5, 0, 0.5",
        "5., 0, 5",
        "+5, 0, 5",
        "-.5e1, 0, -5",
        "-0, 0, 0",
    })
    void read(String text, int shift, double value) {
        assertThat(WireNumbers.parse(text, shift)).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", ".", "-", "+", "E5", "1E", "1E+", "1e99999", "INF", "NaN", "1,5", "0x10", "1 2", "--1", "+-1"
            })
    void refused(String text) {
        assertThat(WireNumbers.parse(text, 0)).isNaN();
    }

    @Property
    void asBigDecimalReadsThem(@ForAll long digits, @ForAll @IntRange(min = -40, max = 40) int scale) {
        BigDecimal number = BigDecimal.valueOf(digits, scale);
        assertThat(WireNumbers.parse(number.toString(), 0)).isEqualTo(number.doubleValue() + 0.0);
        assertThat(WireNumbers.canonical(number.toString(), Form.FLOAT)).isEqualTo(number.toString());
    }
}
