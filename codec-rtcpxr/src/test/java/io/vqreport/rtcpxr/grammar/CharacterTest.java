package io.vqreport.rtcpxr.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import io.vqreport.rtcpxr.VqRtcpXrGrammar;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Which characters may stand where? Every octet from 00 to 7F is tried in every kind of word. */
final class CharacterTest {
    private static final String TOKEN = "-.!%*_+`'~";
    private static final String WORD = TOKEN + "()<>:\\\"/[]?";
    private static final String WORD_PLUS = TOKEN + "()<>:\\/[]?{}= ";

    /** What stands before the character, what behind it, and which are allowed beside letters and digits. */
    static Stream<Arguments> places() {
        return Stream.of(
                Arguments.of("CallID: a", "b", WORD + "@"),
                Arguments.of("CallID: a@", "b", WORD),
                Arguments.of("SessionDesc:PD=a", "b", WORD),
                Arguments.of("QualityEst:QoEEstAlg=a", "b", WORD),
                Arguments.of("QualityEst:QoEEstAlg=\"a", "b\"", WORD.replace("\"", "")),
                Arguments.of("DialogID: a;b", "c", WORD + ";"),
                Arguments.of("DialogID: a;to-tag=b", "c=d", ""),
                Arguments.of("DialogID: a;to-tag=b", "c", TOKEN + ";"),
                Arguments.of("RemoteGroup: a", "b", WORD_PLUS),
                Arguments.of("SessionDesc:FMTP=\"a", "b\"", WORD_PLUS),
                Arguments.of("SessionDesc:PD=\"a", "b\"", WORD_PLUS),
                Arguments.of("SessionDesc:x=a", "b", printable(0x21)),
                Arguments.of("SessionDesc:x=\"a", "b\"", printable(0x20).replace("\"", "") + "\t"),
                Arguments.of("SessionDesc:x", "y=a", TOKEN + "="),
                Arguments.of("LocalID: sip:a", "z", "-_.!~*'();/?:@&=+$,[]"),
                Arguments.of("LocalID: a", "z:b", "-+.:"),
                Arguments.of("LocalID: a", "b<sip:c>", TOKEN + " \t"),
                Arguments.of("LocalID: \"a", "b\"<sip:c>", printable(0x20).replace("\"", "") + "\t"),
                Arguments.of("LocalID: \"a\\", "b\"<sip:c>", printable(0x20) + "\t"));
    }

    @ParameterizedTest
    @MethodSource("places")
    void isAllowedWhereTheRfcSaysSo(String before, String behind, String others) {
        for (char c = 0; c <= 0x7F; c++) {
            boolean alphanumeric = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
            boolean allowed = (alphanumeric && !behind.equals("c=d")) || others.indexOf(c) >= 0;
            String body = Bodies.with(before + c + behind);
            assertThat(VqRtcpXrGrammar.validate(Bodies.bytes(body)).isEmpty())
                    .as("%s %02X %s", before, (int) c, behind)
                    .isEqualTo(allowed);
        }
    }

    private static String printable(int from) {
        StringBuilder characters = new StringBuilder();
        for (int c = from; c <= 0x7E; c++) {
            characters.append((char) c);
        }
        return characters.toString();
    }
}
