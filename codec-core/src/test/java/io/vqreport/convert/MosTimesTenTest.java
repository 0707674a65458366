package io.vqreport.convert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Is a MOS octet a score, "unavailable" or illegal as RFC 3611 has it? */
class MosTimesTenTest {
    @Test
    void everyOctetIsAScoreFrom10To50AndUnavailableAt127() {
        for (int octet = 0; octet <= 9; octet++) {
            assertIllegal(octet);
        }
        for (int octet = 10; octet <= 50; octet++) {
            String digits = Integer.toString(octet);
            double score = Double.parseDouble(digits.charAt(0) + "." + digits.charAt(1));
            assertThat(MosTimesTen.validity(octet)).isEqualTo(Validity.VALUE);
            assertThat(MosTimesTen.toMos(octet)).hasValue(score);
            assertThat(MosTimesTen.fromMos(score)).isEqualTo(octet);
        }
        for (int octet = 51; octet <= 126; octet++) {
            assertIllegal(octet);
        }
        assertThat(MosTimesTen.validity(127)).isEqualTo(Validity.UNAVAILABLE);
        assertThat(MosTimesTen.toMos(127)).isEmpty();
        for (int octet = 128; octet <= 255; octet++) {
            assertIllegal(octet);
        }
    }

    @Test
    void everyScoreOfThreeDecimalsRoundsHalfUp() {
        for (int thousandths = 1000; thousandths <= 5000; thousandths++) {
            double score = Double.parseDouble(thousandths / 1000 + "."
                    + Integer.toString(1000 + thousandths % 1000).substring(1));
            int expected = thousandths / 100 + (thousandths % 100 >= 50 ? 1 : 0);
            assertThat(MosTimesTen.fromMos(score)).as("MOS %s", score).isEqualTo(expected);
        }
    }

    @ParameterizedTest(name = "{0} is sent as {1}")
    @CsvSource({"4.35, 44", "4.349999999999999, 43", "1.05, 11", "1.0499999999999998, 10", "4.9999999999999991, 50"})
    void theHalfIsThatOfTheDecimalNumber(double mos, int octet) {
        assertThat(MosTimesTen.fromMos(mos)).isEqualTo(octet);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.99, 5.001, 5.04, 41, 127, -4, Double.NaN, Double.POSITIVE_INFINITY})
    void whatTheOctetCannotSayIsRefused(double mos) {
        assertThat(MosTimesTen.isRepresentable(mos)).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> MosTimesTen.fromMos(mos));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 256})
    void whatIsNoOctetIsRefused(int octet) {
        assertThatIllegalArgumentException().isThrownBy(() -> MosTimesTen.validity(octet));
        assertThatIllegalArgumentException().isThrownBy(() -> MosTimesTen.toMos(octet));
    }

    private static void assertIllegal(int octet) {
        assertThat(MosTimesTen.validity(octet)).as("octet %d", octet).isEqualTo(Validity.ILLEGAL);
        assertThat(MosTimesTen.toMos(octet)).as("octet %d", octet).isEmpty();
    }
}
