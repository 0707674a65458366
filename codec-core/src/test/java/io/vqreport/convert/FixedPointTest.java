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
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Are binary fixed point codes the numbers they say, and does every code come back? */
class FixedPointTest {
    @ParameterizedTest(name = "{0} 0x{1} is {2}")
    @CsvSource({
        "SIGNED_11_4, 0000, 0",
        "SIGNED_11_4, 0001, 0.0625",
        "SIGNED_11_4, ffff, -0.0625",
        "SIGNED_11_4, 0320, 50",
        "SIGNED_11_4, 8000, -2048",
        "SIGNED_11_4, 8001, -2047.9375",
        "SIGNED_11_4, 7ffd, 2047.8125",
        "UNSIGNED_8_8, 6400, 100",
        "UNSIGNED_8_8, ffff, 255.99609375",
        "UNSIGNED_7_9, 0800, 4",
        "UNSIGNED_7_9, 0001, 0.001953125",
        "UNSIGNED_7_6, 0100, 4",
        "UNSIGNED_7_6, 1fff, 127.984375",
        "UNSIGNED_1_15, 8000, 1",
        "UNSIGNED_1_15, 0001, 0.000030517578125",
        "UNSIGNED_16_16, 00018000, 1.5",
        "UNSIGNED_32_32, 0000000180000000, 1.5",
        "SIGNED_32_32, ffffffff80000000, -0.5",
        "SIGNED_32_32, 8000000000000000, -2147483648",
        "UNSIGNED_32_32, 8000000000000000, 2147483648"
    })
    void codesAreTheirNumbers(FixedPoint format, String hex, double value) {
        long code = Long.parseUnsignedLong(hex, 16);
        assertThat(format.toValue(code)).isEqualTo(value);
        assertThat(format.fromValue(value)).isEqualTo(code);
    }

    @ParameterizedTest
    @EnumSource(
            value = FixedPoint.class,
            names = {"SIGNED_11_4", "UNSIGNED_8_8", "UNSIGNED_7_9", "UNSIGNED_7_6", "UNSIGNED_1_15"})
    void everyCodeComesBack(FixedPoint format) {
        int codes = format == FixedPoint.UNSIGNED_7_6 ? 1 << 13 : 1 << 16;
        for (int code = 0; code < codes; code++) {
            assertThat(format.fromValue(format.toValue(code))).isEqualTo(code);
            assertThat(format.fromPercent(format.toPercent(code))).isEqualTo(code);
            assertThat(format.fromMillis(format.toMillis(code))).isEqualTo(code);
        }
        assertThatIllegalArgumentException().isThrownBy(() -> format.toValue(codes));
        assertThatIllegalArgumentException().isThrownBy(() -> format.toValue(-1));
    }

    @ParameterizedTest(name = "{0} survives {1} decimals")
    @CsvSource({"SIGNED_11_4, 2", "UNSIGNED_8_8, 3", "UNSIGNED_7_9, 3", "UNSIGNED_7_6, 2"})
    void everyCodeSurvivesText(FixedPoint format, int digits) {
        int codes = format == FixedPoint.UNSIGNED_7_6 ? 1 << 13 : 1 << 16;
        for (int code = 0; code < codes; code++) {
            String text = Decimals.format(format.toValue(code), 0, digits);
            assertThat(format.fromValue(Decimals.parse(text, 0))).as(text).isEqualTo(code);
        }
    }

    @Test
    void everyRateSurvivesTextOfThreeDecimals() {
        for (int code = 0; code <= 0x8000; code++) {
            String text = Decimals.format(FixedPoint.UNSIGNED_1_15.toPercent(code), 0, 3);
            assertThat(FixedPoint.UNSIGNED_1_15.fromPercent(Decimals.parse(text, 0)))
                    .as(text)
                    .isEqualTo(code);
        }
    }

    @Property
    void everyDurationOf32BitsComesBack(@ForAll @LongRange(max = 0xffff_ffffL) long code) {
        double millis = FixedPoint.UNSIGNED_16_16.toMillis(code);
        assertThat(millis).isEqualTo(Units65536.toMillis(code));
        assertThat(FixedPoint.UNSIGNED_16_16.fromMillis(millis)).isEqualTo(code);
    }

    @Property
    void durationsOf43BitsComeBackFrom64(@ForAll @LongRange(min = -(1L << 43), max = 1L << 43) long code) {
        double millis = FixedPoint.SIGNED_32_32.toMillis(code);
        assertThat(FixedPoint.SIGNED_32_32.fromMillis(millis)).isEqualTo(code);
        assertThat(FixedPoint.SIGNED_32_32.fromValue(FixedPoint.SIGNED_32_32.toValue(code)))
                .isEqualTo(code);
    }

    @Property
    void codesOf64BitsAreTheNearestDouble(@ForAll long code) {
        BigDecimal step = BigDecimal.ONE.divide(BigDecimal.valueOf(1L << 32));
        assertThat(FixedPoint.SIGNED_32_32.toValue(code))
                .isEqualTo(step.multiply(BigDecimal.valueOf(code)).doubleValue());
        BigDecimal unsigned = new BigDecimal(Long.toUnsignedString(code));
        assertThat(FixedPoint.UNSIGNED_32_32.toMillis(code))
                .isEqualTo(step.multiply(unsigned)
                        .multiply(BigDecimal.valueOf(1000))
                        .doubleValue());
    }

    @ParameterizedTest(name = "{0}: {1} is 0x{2}")
    @CsvSource({
        "SIGNED_11_4, 0.03125, 0001", "SIGNED_11_4, 0.031, 0000", "SIGNED_11_4, -0.03125, 0000",
        "SIGNED_11_4, -0.0313, ffff", "UNSIGNED_7_9, 4.4, 08cd", "UNSIGNED_8_8, 255.9980468, ffff"
    })
    void theNearestCodeIsTaken(FixedPoint format, double value, String hex) {
        assertThat(format.fromValue(value)).isEqualTo(Long.parseUnsignedLong(hex, 16));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "SIGNED_11_4, 2047.97", "SIGNED_11_4, -2048.04", "UNSIGNED_8_8, 256", "UNSIGNED_8_8, -0.01",
        "UNSIGNED_7_6, 128", "UNSIGNED_1_15, 2", "UNSIGNED_32_32, 4294967296", "UNSIGNED_32_32, -1",
        "SIGNED_32_32, 2147483648", "SIGNED_32_32, -2147483649", "SIGNED_32_32, 1e300"
    })
    void whatHasNoCodeIsRefused(FixedPoint format, double value) {
        assertThat(format.isRepresentable(value)).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> format.fromValue(value));
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void whatIsNoNumberIsRefused(double value) {
        for (FixedPoint format : FixedPoint.values()) {
            assertThat(format.isRepresentable(value)).isFalse();
            assertThat(format.isRepresentableMillis(value)).isFalse();
            assertThat(format.isRepresentablePercent(value)).isFalse();
            assertThatIllegalArgumentException().isThrownBy(() -> format.fromMillis(value));
        }
    }

    @Test
    void boundsAndStepsAreTheFormats() {
        assertThat(FixedPoint.SIGNED_11_4.minimum()).isEqualTo(-2048);
        assertThat(FixedPoint.SIGNED_11_4.resolution()).isEqualTo(0.0625);
        assertThat(FixedPoint.SIGNED_32_32.minimum()).isEqualTo(-2147483648.0);
        assertThat(FixedPoint.UNSIGNED_1_15.minimum()).isZero();
        assertThat(FixedPoint.UNSIGNED_1_15.resolution()).isEqualTo(0x1p-15);
    }
}
