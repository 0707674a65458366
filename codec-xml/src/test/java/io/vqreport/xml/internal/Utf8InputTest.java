package io.vqreport.xml.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.vqreport.codec.DecodeLimits;
import io.vqreport.xml.msqoe.MsQoeProblem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Are the characters and their places the same, whatever room the parser offers for them? */
class Utf8InputTest {
    private static final String TEXT = "a\u00e4\u20ac\ud83d\ude00\ud83d\ude00b\u00e4";
    private static final XmlProblemCodes CODES = new XmlProblemCodes(
            MsQoeProblem.NOT_WELL_FORMED,
            MsQoeProblem.ENCODING,
            MsQoeProblem.DOCTYPE,
            MsQoeProblem.ENCODING_CONTRADICTED);

    private static Utf8Input input(byte[] octets) {
        byte[] head = octets.clone();
        return new Utf8Input(head, head.length, 0, InputStream.nullInputStream(), 1000);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 100})
    void charactersComeInPortions(int room) throws IOException {
        Utf8Input input = input(TEXT.getBytes(StandardCharsets.UTF_8));
        StringBuilder read = new StringBuilder();
        char[] target = new char[room + 2];
        for (int count = input.read(target, 1, room); count >= 0; count = input.read(target, 1, room)) {
            assertThat(count).isBetween(1, room);
            read.append(target, 1, count);
        }
        assertThat(read).hasToString(TEXT);
        assertThat(target).startsWith('\0').endsWith('\0');
        for (int i = 0; i < TEXT.length(); i++) {
            boolean second = Character.isLowSurrogate(TEXT.charAt(i));
            int offset = TEXT.substring(0, second ? i - 1 : i).getBytes(StandardCharsets.UTF_8).length;
            assertThat(input.octetOf(i)).as("of %d", i).isEqualTo(second ? offset + 2 : offset);
        }
    }

    @Test
    void withoutRoomNothingIsRead() throws IOException {
        Utf8Input input = input(new byte[] {'a'});
        assertThat(input.read(new char[1], 0, 0)).isZero();
        assertThat(input.read()).isEqualTo('a');
        assertThat(input.read()).isEqualTo(-1);
    }

    @Test
    void behindTheFirstOctetsThatAreNoTextIsNothing() throws IOException {
        Utf8Input input = input(new byte[] {'a', (byte) 0xFF, 'b'});
        assertThat(input.firstBroken()).isEqualTo(-1);
        assertThat(input.read()).isEqualTo('a');
        assertThat(input.read()).isZero();
        assertThat(input.firstBroken()).isEqualTo(1);
        assertThat(input.read()).isEqualTo(-1);
    }

    @Test
    void octetsAreHadFromTheMarkOn() throws IOException {
        byte[] octets = "x".repeat(20_000).getBytes(StandardCharsets.UTF_8);
        octets[12_000] = 'm';
        Utf8Input input = new Utf8Input(
                new byte[8192],
                0,
                0,
                new ByteArrayInputStream(octets),
                DecodeLimits.standard().maxReportBytes());
        char[] target = new char[1000];
        for (int i = 0; i < 15; i++) {
            assertThat(input.read(target, 0, 1000)).isPositive();
            input.mark(Math.min(12_000, 1000L * i));
        }
        assertThat(input.read(12_000)).isNotNull();
        assertThat(input.reread(12_000))
                .isNotNull()
                .satisfies(again -> assertThat(again.read()).isEqualTo('m'));
        assertThat(input.read(0)).isNull();
        assertThat(input.reread(0)).isNull();
        assertThat(input.read(30_000)).isNull();
    }

    @Test
    void aCursorSaysThatItsInputFailed() {
        IOException failure = new IOException("gone");
        InputStream failing = new InputStream() {
            @Override
            public int read() throws IOException {
                throw failure;
            }

            @Override
            public int read(byte[] target, int from, int length) throws IOException {
                throw failure;
            }
        };
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> SecureXml.of(DecodeLimits.standard()).open(failing, CODES, problem -> {}))
                .withCause(failure);
    }
}
