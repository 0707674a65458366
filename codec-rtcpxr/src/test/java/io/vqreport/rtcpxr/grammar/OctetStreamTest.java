package io.vqreport.rtcpxr.grammar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.vqreport.rtcpxr.internal.grammar.OctetStream;
import java.nio.charset.StandardCharsets;
import org.antlr.v4.runtime.misc.Interval;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What does the lexer see of the octets? */
final class OctetStreamTest {
    /** R and N stand for CR and LF, _ for SP, T for HTAB. */
    @ParameterizedTest
    @CsvSource({
        "aRN_b, a___b",
        "aRNTb, a__Tb",
        "aRNb, aRNb",
        "aN_b, aN_b",
        "aR_b, aR_b",
        "aRN, aRN",
        "RN_, ___",
        "N_, N_",
        "aRNRN_b, aRN___b",
        "aRN_RN_b, a______b",
        "RRN_, R___",
    })
    void folds(String octets, String seen) {
        byte[] input = spell(octets).getBytes(StandardCharsets.US_ASCII);
        assertThat(read(new OctetStream(input, 0, input.length))).isEqualTo(spell(seen));
    }

    @Test
    void everyOctetBeyondAsciiIsOneWordCharacterOfItsOwn() {
        byte[] input = {'a', (byte) 0x80, (byte) 0xC3, (byte) 0xFF, 0x7E};
        assertThat(read(new OctetStream(input, 0, input.length))).isEqualTo("a\u007F\u007F\u007F~");
    }

    @Test
    void nothingBeforeItsBeginningAndBehindItsEnd() {
        byte[] input = spell("RN_abRN_").getBytes(StandardCharsets.US_ASCII);
        OctetStream stream = new OctetStream(input, 1, 7);
        assertThat(read(stream)).isEqualTo(spell("N_abRN"));
        assertThat(stream.endSeen()).isTrue();
        assertThat(stream.LA(-1)).isEqualTo('\n');
        assertThatIllegalStateException().isThrownBy(stream::consume);
        stream.seek(0);
        assertThat(stream.index()).isEqualTo(1);
        assertThat(stream.LA(-1)).isEqualTo(OctetStream.EOF);
        assertThat(stream.LA(3)).isEqualTo('a');
        assertThat(stream.getText(Interval.of(3, 4))).isEqualTo("ab");
        assertThat(stream.size()).isEqualTo(7);
    }

    private static String read(OctetStream stream) {
        StringBuilder seen = new StringBuilder();
        while (stream.LA(1) != OctetStream.EOF) {
            seen.append((char) stream.LA(1));
            stream.consume();
        }
        return seen.toString();
    }

    private static String spell(String text) {
        return text.replace('R', '\r').replace('N', '\n').replace('_', ' ').replace('T', '\t');
    }
}
