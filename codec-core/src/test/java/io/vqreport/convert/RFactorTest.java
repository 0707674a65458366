package io.vqreport.convert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Is an R factor octet a value, "unavailable" or illegal as RFC 3611 has it? */
class RFactorTest {
    @Test
    void everyOctetIsAValueUpTo100AndUnavailableAt127() {
        for (int octet = 0; octet <= 100; octet++) {
            assertThat(RFactor.validity(octet)).isEqualTo(Validity.VALUE);
            assertThat(RFactor.toR(octet)).hasValue(octet);
            assertThat(RFactor.fromR(octet)).isEqualTo(octet);
        }
        for (int octet = 101; octet <= 126; octet++) {
            assertIllegal(octet);
        }
        assertThat(RFactor.validity(127)).isEqualTo(Validity.UNAVAILABLE);
        assertThat(RFactor.toR(127)).isEmpty();
        for (int octet = 128; octet <= 255; octet++) {
            assertIllegal(octet);
        }
    }

    @ParameterizedTest(name = "R {0} is sent as {1}")
    @CsvSource({"93.2, 93", "92.5, 93", "92.49, 92", "0.5, 1", "99.9, 100"})
    void fractionsRoundHalfUp(double r, int sent) {
        assertThat(RFactor.fromR(r)).isEqualTo(sent);
    }

    @ParameterizedTest
    @ValueSource(doubles = {100.1, 101, 127, 129, 148, -0.1, Double.NaN, Double.POSITIVE_INFINITY})
    void whatTheOctetCannotSayIsRefused(double r) {
        assertThat(RFactor.isRepresentable(r)).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> RFactor.fromR(r));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 256})
    void whatIsNoOctetIsRefused(int octet) {
        assertThatIllegalArgumentException().isThrownBy(() -> RFactor.validity(octet));
        assertThatIllegalArgumentException().isThrownBy(() -> RFactor.toR(octet));
    }

    private static void assertIllegal(int octet) {
        assertThat(RFactor.validity(octet)).as("octet %d", octet).isEqualTo(Validity.ILLEGAL);
        assertThat(RFactor.toR(octet)).as("octet %d", octet).isEmpty();
    }
}
