package io.vqreport.rtcpxr.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.vqreport.model.Ssrc;
import io.vqreport.rtcpxr.VqSsrc;
import io.vqreport.rtcpxr.VqSsrc.Notation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Is an SSRC told in its notation, and a number only where the notation leaves no doubt? */
class VqSsrcTest {
    @ParameterizedTest
    @CsvSource({
        "1a2b, PREFIXED_HEX, 0, 0x00001a2b",
        "ffffffff, PREFIXED_HEX, 0, 0xffffffff",
        "1a2b, BARE_HEX, 0, 00001a2b",
        "1a2b3c4d, BARE_HEX, 0, 1a2b3c4d",
        "ffffffff, DECIMAL, 0, 4294967295",
        "10, DECIMAL, 0, 000000016",
        "1234, DIGITS, 4, 1234",
        "1234, DIGITS, 8, 00001234",
        "0, DIGITS, 1, 0"
    })
    void itIsWrittenAsItWasSent(String hex, Notation notation, int length, String text) {
        assertThat(new VqSsrc(Integer.parseUnsignedInt(hex, 16), notation, length))
                .hasToString(text);
    }

    @ParameterizedTest
    @CsvSource({
        "1a2b, DIGITS, 4", // a letter
        "1234, DIGITS, 3",
        "1234, DIGITS, 9",
        "0, DIGITS, 0",
        "1234, BARE_HEX, 0", // would be read as digits
        "1234, PREFIXED_HEX, 4",
        "1234, DECIMAL, 4",
        "a0000000, DIGITS, 8"
    })
    void whatItsTextWouldNotSayIsRefused(String hex, Notation notation, int length) {
        int bits = Integer.parseUnsignedInt(hex, 16);
        assertThatIllegalArgumentException().isThrownBy(() -> new VqSsrc(bits, notation, length));
    }

    @Test
    void digitsAloneAreANumberUpToNine() {
        assertThat(new VqSsrc(9, Notation.DIGITS, 1).value()).contains(new Ssrc(9));
        assertThat(new VqSsrc(0x10, Notation.DIGITS, 2).value()).isEmpty();
        assertThat(new VqSsrc(0x90000000, Notation.DIGITS, 8).value()).isEmpty();
        assertThat(new VqSsrc(0x10, Notation.DECIMAL, 0).value()).contains(new Ssrc(0x10));
    }

    @Test
    void theOtherEndsNotationDecides() {
        VqSsrc digits = new VqSsrc(0x12, Notation.DIGITS, 2);
        assertThat(digits.value(null)).isEmpty();
        assertThat(digits.value(digits)).isEmpty();
        assertThat(digits.value(new VqSsrc(20, Notation.DECIMAL, 0))).contains(new Ssrc(12));
        assertThat(digits.value(new VqSsrc(20, Notation.PREFIXED_HEX, 0))).contains(new Ssrc(0x12));
        assertThat(digits.value(new VqSsrc(0xa0, Notation.BARE_HEX, 0))).contains(new Ssrc(0x12));
        assertThat(digits.asDecimal()).isEqualTo(new Ssrc(12));
        assertThat(digits.asHex()).isEqualTo(new Ssrc(0x12));
        assertThat(new VqSsrc(20, Notation.DECIMAL, 0).asDecimal()).isEqualTo(new Ssrc(20));
    }

    @Test
    void theNeutralOneIsWrittenInTheGrammarsForm() {
        assertThat(VqSsrc.of(new Ssrc(0x1a2b))).isEqualTo(new VqSsrc(0x1a2b, Notation.PREFIXED_HEX, 0));
    }
}
