package io.vqreport.convert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Is a signal or noise level read as two's complement, with 127 as "unavailable"? */
class SignedDecibelTest {
    @Test
    void everyOctetCountsUpFromItsSign() {
        for (int octet = 0; octet < 127; octet++) {
            assertThat(SignedDecibel.toDecibels(octet)).hasValue(octet);
        }
        assertThat(SignedDecibel.toDecibels(127)).isEmpty();
        for (int octet = 128, level = -128; octet < 256; octet++, level++) {
            assertThat(SignedDecibel.toDecibels(octet)).hasValue(level);
        }
    }

    @ParameterizedTest(name = "0x{0} is {1} dBm0")
    @CsvSource({"ab, -85", "b8, -72", "ee, -18", "80, -128", "ff, -1", "00, 0", "7e, 126"})
    void octetsFromRealPackets(String hex, int level) {
        int octet = Integer.parseInt(hex, 16);
        assertThat(SignedDecibel.toDecibels(octet)).hasValue(level);
        assertThat(SignedDecibel.fromDecibels(level)).isEqualTo(octet);
    }

    @Test
    void everyOctetThatIsALevelComesBack() {
        int levels = 0;
        for (int octet = 0; octet < 256; octet++) {
            OptionalInt level = SignedDecibel.toDecibels(octet);
            if (level.isPresent()) {
                levels++;
                assertThat(SignedDecibel.isRepresentable(level.getAsInt())).isTrue();
                assertThat(SignedDecibel.fromDecibels(level.getAsInt())).isEqualTo(octet);
            }
        }
        assertThat(levels).isEqualTo(255);
    }

    @ParameterizedTest(name = "{0} dBm0 is sent as {1}")
    @CsvSource({"-20.4, -20", "-20.5, -21", "-20.6, -21", "20.5, 21", "-0.4, 0", "125.9, 126", "-127.9, -128"})
    void fractionsRoundToTheNearestLevel(double level, int sent) {
        assertThat(SignedDecibel.toDecibels(SignedDecibel.fromDecibels(level))).hasValue(sent);
    }

    @ParameterizedTest
    @ValueSource(
            doubles = {127, 126.1, -128.1, -129, 255, Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void levelsWithoutAnOctetAreRefused(double level) {
        assertThat(SignedDecibel.isRepresentable(level)).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> SignedDecibel.fromDecibels(level));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, -18, -128, 256})
    void whatIsNoOctetIsRefused(int octet) {
        assertThatIllegalArgumentException().isThrownBy(() -> SignedDecibel.toDecibels(octet));
    }
}
