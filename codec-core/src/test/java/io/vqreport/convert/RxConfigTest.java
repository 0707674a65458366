package io.vqreport.convert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Does the receiver configuration octet come apart at the right bits, and together again? */
class RxConfigTest {
    @Test
    void everyOctetComesApartAsItsBitsAreWrittenAndTogetherAgain() {
        for (int octet = 0; octet < 256; octet++) {
            String bits = Integer.toBinaryString(256 + octet).substring(1);
            RxConfig config = RxConfig.unpack(octet);
            assertThat(config.packetLossConcealment()).as(bits).isEqualTo(Integer.parseInt(bits.substring(0, 2), 2));
            assertThat(config.jitterBufferAdaptation()).as(bits).isEqualTo(Integer.parseInt(bits.substring(2, 4), 2));
            assertThat(config.jitterBufferRate()).as(bits).isEqualTo(Integer.parseInt(bits.substring(4), 2));
            assertThat(config.pack()).as(bits).isEqualTo(octet);
        }
    }

    @Test
    void theCodesAreThoseOfTheRfc() {
        assertThat(RxConfig.unpack(0b11_11_0000))
                .isEqualTo(new RxConfig(RxConfig.PLC_STANDARD, RxConfig.JBA_ADAPTIVE, RxConfig.RATE_UNKNOWN));
        assertThat(RxConfig.unpack(0b10_10_1111))
                .isEqualTo(new RxConfig(RxConfig.PLC_ENHANCED, RxConfig.JBA_NON_ADAPTIVE, 15));
        assertThat(RxConfig.unpack(0b01_01_0001))
                .isEqualTo(new RxConfig(RxConfig.PLC_DISABLED, RxConfig.JBA_RESERVED, 1));
        assertThat(RxConfig.unpack(0)).isEqualTo(new RxConfig(RxConfig.PLC_UNSPECIFIED, RxConfig.JBA_UNKNOWN, 0));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 256})
    void whatIsNoOctetIsRefused(int octet) {
        assertThatIllegalArgumentException().isThrownBy(() -> RxConfig.unpack(octet));
    }

    @ParameterizedTest
    @CsvSource({"4, 0, 0", "-1, 0, 0", "0, 4, 0", "0, -1, 0", "0, 0, 16", "0, 0, -1"})
    void codesTooWideForTheirBitsAreRefused(int plc, int jba, int rate) {
        assertThatIllegalArgumentException().isThrownBy(() -> new RxConfig(plc, jba, rate));
    }
}
