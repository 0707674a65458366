package io.vqreport.convert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Is an echo return loss read without a sign, with 127 as "unavailable"? */
class EchoReturnLossTest {
    @Test
    void everyOctetButOneIsItsOwnNumber() {
        for (int octet = 0; octet < 256; octet++) {
            if (octet == 127) {
                assertThat(EchoReturnLoss.toDecibels(octet)).isEmpty();
            } else {
                assertThat(EchoReturnLoss.toDecibels(octet)).hasValue(octet);
                assertThat(EchoReturnLoss.isRepresentable(octet)).isTrue();
                assertThat(EchoReturnLoss.fromDecibels(octet)).isEqualTo(octet);
            }
        }
    }

    @ParameterizedTest(name = "{0} dB is sent as {1}")
    @CsvSource({"74.5, 75", "74.4, 74", "126.4, 126", "127.5, 128", "254.6, 255", "0.4, 0"})
    void fractionsRoundToTheNearestLoss(double loss, int sent) {
        assertThat(EchoReturnLoss.fromDecibels(loss)).isEqualTo(sent);
    }

    @ParameterizedTest
    @ValueSource(doubles = {127, 126.5, 127.4, -0.1, -85, 255.1, Double.NaN, Double.POSITIVE_INFINITY})
    void lossesWithoutAnOctetAreRefused(double loss) {
        assertThat(EchoReturnLoss.isRepresentable(loss)).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> EchoReturnLoss.fromDecibels(loss));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 256})
    void whatIsNoOctetIsRefused(int octet) {
        assertThatIllegalArgumentException().isThrownBy(() -> EchoReturnLoss.toDecibels(octet));
    }
}
