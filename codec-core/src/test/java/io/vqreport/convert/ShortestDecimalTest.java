package io.vqreport.convert;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Is it the shortest, also where the runtime's own text is not? */
class ShortestDecimalTest {
    @Property
    void noDecimalOfFewerDigitsParsesToTheSameDouble(@ForAll("positive") double value) {
        assertThat(ShortestDecimal.of(value)).isEqualByComparingTo(ExactDecimal.shortest(value));
    }

    @Test
    void everyPowerOfTwoHasItsShortestDecimal() {
        for (int exponent = -1074; exponent <= 1023; exponent++) {
            double power = Math.scalb(1.0, exponent);
            assertThat(ShortestDecimal.of(power))
                    .as("2^%d", exponent)
                    .isEqualByComparingTo(ExactDecimal.shortest(power));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "5.684341886080802E-14",
                "2E23",
                "8.41E21",
                "925856245351712.8",
                "214881636068400.88",
                "2.2250738585072014E-308",
                "5E-324",
                "1E-323",
                "1.7976931348623157E308"
            })
    void valuesKnownForTheirTrouble(String text) {
        assertThat(ShortestDecimal.of(Double.parseDouble(text))).isEqualByComparingTo(new BigDecimal(text));
    }

    @Provide
    Arbitrary<Double> positive() {
        return Arbitraries.oneOf(
                Arbitraries.longs()
                        .between(1, Double.doubleToRawLongBits(Double.MAX_VALUE))
                        .map(Double::longBitsToDouble),
                Arbitraries.doubles().between(0.001, 1e9).ofScale(3));
    }
}
