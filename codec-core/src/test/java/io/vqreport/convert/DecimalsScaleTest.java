package io.vqreport.convert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Is a whole number times a power of ten the double nearest to it? */
class DecimalsScaleTest {
    @ParameterizedTest(name = "{0} times ten to the {1} is {2}")
    @CsvSource({
        "5, -1, 0.5",
        "7, 0, 7",
        "29, -2, 0.29",
        "-205, -1, -20.5",
        "0, 300, 0",
        "0, -2147483648, 0",
        "-1, -400, 0",
        "9007199254740992, 22, 9.007199254740992E37",
        "9007199254740993, 0, 9007199254740992",
        "9007199254740995, 0, 9007199254740996",
        "3, 23, 3E23",
        "3, -23, 3E-23",
        "-9223372036854775808, 0, -9223372036854775808",
        "9223372036854775807, -18, 9.223372036854775807"
    })
    void theResultIsTheNearestDouble(long unscaled, int power, double expected) {
        assertThat(Decimals.scale(unscaled, power)).isEqualTo(Double.valueOf(expected));
    }

    @Property
    void asBigDecimalHasIt(@ForAll long unscaled, @ForAll @IntRange(min = -350, max = 280) int power) {
        assertThat(Decimals.scale(unscaled, power))
                .isEqualTo(Double.valueOf(BigDecimal.valueOf(unscaled, -power).doubleValue() + 0.0));
    }

    @Test
    void whatIsTooLargeForADoubleIsRefused() {
        assertThatExceptionOfType(NumberFormatException.class).isThrownBy(() -> Decimals.scale(18, 307));
        assertThatExceptionOfType(NumberFormatException.class).isThrownBy(() -> Decimals.scale(-1, Integer.MAX_VALUE));
    }
}
