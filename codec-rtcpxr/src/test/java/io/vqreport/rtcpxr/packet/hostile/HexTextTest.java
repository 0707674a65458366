package io.vqreport.rtcpxr.packet.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vqreport.codec.CoreProblemCode;
import io.vqreport.codec.MalformedReportException;
import io.vqreport.rtcpxr.packet.RtcpPackets;
import io.vqreport.rtcpxr.packet.internal.wire.HexText;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Is hexadecimal text read, and nothing else taken for it? */
class HexTextTest {
    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void digitsStandWithWhiteSpaceAndComments() {
        byte[] expected = {(byte) 0x80, (byte) 0xC9, 0x00, (byte) 0xAB};
        assertThat(RtcpPackets.fromHex(ascii("80c900AB"))).isEqualTo(expected);
        assertThat(RtcpPackets.fromHex(ascii(" 8 0\tc9\r\n00 aB\n"))).isEqualTo(expected);
        assertThat(RtcpPackets.fromHex(ascii("# 1st comment\r80 # zz é\nc9\n#last\n00ab#end")))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"8", "80c", "80 xx", "0x80", "80:c9", "80c9\u00e9", "80-"})
    void anythingElseIsRefused(String text) {
        assertThatThrownBy(() -> RtcpPackets.fromHex(ascii(text))).isInstanceOf(MalformedReportException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n", "# nothing but a comment"})
    void withoutDigitsItIsEmpty(String text) {
        assertThatThrownBy(() -> RtcpPackets.fromHex(ascii(text)))
                .isInstanceOfSatisfying(
                        MalformedReportException.class,
                        e -> assertThat(e.problem().code()).isEqualTo(CoreProblemCode.EMPTY_INPUT));
    }

    @Test
    void isToldFromOtherInputs() {
        assertThat(HexText.looksLikeHex(ascii("# c\n80c9"))).isTrue();
        assertThat(HexText.looksLikeHex(ascii("A1 cf"))).isTrue();
        assertThat(HexText.looksLikeHex(ascii("40c9"))).isFalse();
        assertThat(HexText.looksLikeHex(ascii("VQSessionReport"))).isFalse();
        assertThat(HexText.looksLikeHex(ascii("{}"))).isFalse();
        assertThat(HexText.looksLikeHex(ascii("8"))).isFalse();
        assertThat(HexText.looksLikeHex(new byte[] {(byte) 0x80, (byte) 0xC9, 0, 1}))
                .isFalse();
    }
}
