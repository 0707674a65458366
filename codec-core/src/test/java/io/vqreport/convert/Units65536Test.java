package io.vqreport.convert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Are units of 1/65536 second and milliseconds the same durations? */
class Units65536Test {
    private static final BigDecimal MILLIS_PER_UNIT = new BigDecimal("0.0152587890625");
    private static final BigDecimal HALF_A_UNIT = new BigDecimal("0.00762939453125");

    @ParameterizedTest(name = "0x{0} is {1} ms")
    @CsvSource({
        "00054000, 5250", // DLSR of the round-trip example of RFC 3550 section 6.4.1
        "00062000, 6125", // and its delay
        "00000000, 0",
        "00000001, 0.0152587890625",
        "00010000, 1000",
        "80000000, 32768000",
        "ffffffff, 65535999.9847412109375"
    })
    void durationsAreExact(String hex, double millis) {
        long units = Long.parseLong(hex, 16);
        assertThat(Units65536.toMillis(units)).isEqualTo(millis);
        assertThat(Units65536.fromMillis(millis)).isEqualTo(units);
    }

    @Property
    void everyCountIsThatManyUnitsExactlyAndComesBack(@ForAll @LongRange(max = 0xffff_ffffL) long units) {
        double millis = Units65536.toMillis(units);
        assertThat(new BigDecimal(millis)).isEqualByComparingTo(MILLIS_PER_UNIT.multiply(BigDecimal.valueOf(units)));
        assertThat(Units65536.isRepresentable(millis)).isTrue();
        assertThat(Units65536.fromMillis(millis)).isEqualTo(units);
    }

    @Property
    void halfAUnitRoundsUpAndTheDoubleBelowItDown(@ForAll @LongRange(max = 0xffff_fffeL) long units) {
        double half = MILLIS_PER_UNIT
                .multiply(BigDecimal.valueOf(units))
                .add(HALF_A_UNIT)
                .doubleValue();
        assertThat(Units65536.fromMillis(half)).isEqualTo(units + 1);
        assertThat(Units65536.fromMillis(Math.nextDown(half))).isEqualTo(units);
    }

    @Property
    void everyCountSurvivesTextOfTwoDecimals(@ForAll @LongRange(max = 0xffff_ffffL) long units) {
        String text = Decimals.format(Units65536.toMillis(units), 0, 2);
        assertThat(Units65536.fromMillis(Decimals.parse(text, 0))).as(text).isEqualTo(units);
    }

    @Test
    void theLastCountEndsWhereTheNextWouldBeNearer() {
        double end = new BigDecimal("65535999.99237060546875").doubleValue();
        assertThat(Units65536.isRepresentable(end)).isFalse();
        assertThat(Units65536.fromMillis(Math.nextDown(end))).isEqualTo(Units65536.MAX);
    }

    @ParameterizedTest
    @ValueSource(longs = {-1, 0x1_0000_0000L, Long.MIN_VALUE, Long.MAX_VALUE})
    void whatHasNot32BitsIsRefused(long units) {
        assertThatIllegalArgumentException().isThrownBy(() -> Units65536.toMillis(units));
    }

    @ParameterizedTest
    @ValueSource(
            doubles = {-0.001, 65_535_999.9924, 65_536_000, Double.MAX_VALUE, Double.NaN, Double.POSITIVE_INFINITY})
    void durationsWithoutACountAreRefused(double millis) {
        assertThat(Units65536.isRepresentable(millis)).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> Units65536.fromMillis(millis));
    }
}
