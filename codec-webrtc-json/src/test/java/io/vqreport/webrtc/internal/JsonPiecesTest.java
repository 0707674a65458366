package io.vqreport.webrtc.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vqreport.codec.DecodeLimits;
import io.vqreport.codec.LimitExceededException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Is an input cut into its texts, whatever stands between them, and however it arrives? */
class JsonPiecesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{} | {}",
                "{}{} | {};{}",
                "{\"a\":\"}\"} {\"b\":[{}]} | {\"a\":\"}\"};{\"b\":[{}]}",
                "[{\"a\":1},{\"b\":2}] | {\"a\":1};{\"b\":2}",
                "[ [1], 2 , \"x\" ] | [1];2 ;\"x\"",
                "{\"a\":\"\\\"{\"}{} | {\"a\":\"\\\"{\"};{}",
                "\"{}\" {} | \"{}\";{}",
                "\"a\" : {} , \"b\":1} {} | \"a\" : {} , \"b\":1};{}",
                "\"a\":{} | \"a\":{}",
                "nothing | nothing",
                "{\"a\":1 {\"b\":2} | {\"a\":1 ;{\"b\":2}",
                "{\"a\":{\"x\":[1, {\"b\":2}]}} {} | {\"a\":{\"x\":[1, {\"b\":2}]}};{}",
                "{\"a\":1, {\"b\":2} | {\"a\":1, ;{\"b\":2}",
            })
    void isCutIntoItsTexts(String input, String pieces) throws IOException {
        byte[] octets = input.getBytes(StandardCharsets.UTF_8);
        List<String> fromArray = texts(JsonPieces.of(octets, DecodeLimits.standard(), true));
        List<String> fromStream = texts(JsonPieces.of(trickle(octets), DecodeLimits.standard(), true));
        assertThat(String.join(";", fromArray)).isEqualTo(pieces);
        assertThat(fromStream).isEqualTo(fromArray);
    }

    /** Line ends are written as {@code ~}. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                // Cut off behind a colon, a bracket, a comma; with one, several and no text behind it.
                "{\"a\":~{\"a\":1}~{\"a\":2} | {\"a\":;{\"a\":1};{\"a\":2}",
                "{\"a\":{\"b\":[~{\"a\":1}~{\"a\":2} | {\"a\":{\"b\":[;{\"a\":1};{\"a\":2}",
                "{\"a\":{\"b\":[1,~{\"a\":1} | {\"a\":{\"b\":[1,;{\"a\":1}",
                "{\"a\":~{\"a\":~{\"a\":[~{\"a\":2}~ | {\"a\":;{\"a\":;{\"a\":[;{\"a\":2}",
                "{\"a\":~ | {\"a\":",
                // The text behind it is itself broken.
                "{\"a\":~{\"a\":\"cut~{\"a\":2} | {\"a\":;{\"a\":\"cut;{\"a\":2}",
                // The brackets do not match.
                "{\"a\":[1}~{\"a\":2} | {\"a\":[1};{\"a\":2}",
                "{\"a\":{\"b\":[1}}~{\"a\":2} | {\"a\":{\"b\":[1}};{\"a\":2}",
                // Lines that are arrays.
                "[\"g\",{\"a\":~[\"g\",{}]~[\"g\",{}] | [\"g\",{\"a\":;[\"g\",{}];[\"g\",{}]",
                "[\"g\",\"b\"~[\"g\",{}] | [\"g\",\"b\";[\"g\",{}]",
                // Valid texts whose lines begin as they do.
                "{\"a\":~{\"a\":~{\"b\":1}}}~{\"a\":2} | {\"a\":~{\"a\":~{\"b\":1}}};{\"a\":2}",
                "{\"a\":[~{\"a\":1},~{\"a\":2}~]} | {\"a\":[~{\"a\":1},~{\"a\":2}~]}",
                "[~[\"i\",{}],~[\"j\",{}]~] | [~[\"i\",{}],~[\"j\",{}]~]",
                // A broken array is no text for each of its elements.
                "[~{\"a\":1},~{\"a\":2} | [~{\"a\":1},~{\"a\":2}",
            })
    void aTextThatWasCutOffKeepsNothingOfItsNeighbours(String input, String pieces) throws IOException {
        byte[] octets = input.replace('~', '\n').getBytes(StandardCharsets.UTF_8);
        List<String> fromArray = texts(JsonPieces.of(octets, DecodeLimits.standard(), false));
        List<String> fromStream = texts(JsonPieces.of(trickle(octets), DecodeLimits.standard(), false));
        assertThat(String.join(";", fromArray)).isEqualTo(pieces.replace('~', '\n'));
        assertThat(fromStream).isEqualTo(fromArray);
    }

    @Test
    void anArrayEndsWhereABrokenElementLeavesOff() throws IOException {
        byte[] octets = "[{\"a\":{\"b\":1],{\"c\":2}".getBytes(StandardCharsets.UTF_8);
        assertThat(texts(JsonPieces.of(octets, DecodeLimits.standard(), true)))
                .containsExactly("{\"a\":{\"b\":1", "{\"c\":2}");
    }

    @Test
    void aNeighbourIsNotMeasuredWithTheTextBeforeIt() throws IOException {
        DecodeLimits limits = DecodeLimits.standard().withMaxReportBytes(12).withMaxDepth(2);
        byte[] octets = "{\"a\":\n{\"a\":[1]}\n{\"a\":\n{\"a\":123456}".getBytes(StandardCharsets.UTF_8);
        assertThat(texts(JsonPieces.of(octets, limits, false))).hasSize(4).contains("{\"a\":[1]}", "{\"a\":123456}");
    }

    @Test
    void manyTextsCutOffAreEachReadAFewTimesAtMost() throws IOException {
        int lines = 20_000;
        int[] octets = {0};
        InputStream counted =
                new ByteArrayInputStream("{\"a\":[\n".repeat(lines).getBytes(StandardCharsets.UTF_8)) {
                    @Override
                    public synchronized int read(byte[] target, int from, int length) {
                        int read = super.read(target, from, length);
                        octets[0] += Math.max(0, read);
                        return read;
                    }
                };
        JsonPieces pieces = JsonPieces.of(counted, DecodeLimits.standard(), false);
        for (int line = 0; line < lines; line++) {
            assertThat(pieces.next()).isNotNull();
            // Never looks far ahead: what is looked at is in the buffer, or read into it once.
            assertThat(octets[0]).isLessThan(8 * line + 20_000);
        }
        assertThat(pieces.next()).isNull();
    }

    @Test
    void aLineEndInsideAStringEndsThePiece() throws IOException {
        byte[] octets = "{\"a\":\"cut off\n{\"b\":2}\n".getBytes(StandardCharsets.UTF_8);
        assertThat(texts(JsonPieces.of(octets, DecodeLimits.standard(), true)))
                .containsExactly("{\"a\":\"cut off", "{\"b\":2}");
    }

    @Test
    void placesAreThoseOfTheWholeInput() throws IOException {
        byte[] octets = "\uFEFF{\"ä\":1}\n  {}{}".getBytes(StandardCharsets.UTF_8);
        JsonPieces pieces = JsonPieces.of(trickle(octets), DecodeLimits.standard(), true);
        List<String> places = new ArrayList<>();
        for (JsonPiece piece = pieces.next(); piece != null; piece = pieces.next()) {
            places.add(piece.start().offset() + "@" + piece.start());
        }
        assertThat(places).containsExactly("3@1:1", "14@2:3", "16@2:5");
        assertThat(pieces.byteOrderMark()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[{},{}] | false",
                "{} {} | false",
                "{},{} | true",
                "[{}{}] | true",
                "[{},,{}] | true",
                "[,{}] | true",
                "[{},] | true",
            })
    void oddSeparatorsAreSeen(String input, boolean odd) throws IOException {
        JsonPieces pieces = JsonPieces.of(input.getBytes(StandardCharsets.UTF_8), DecodeLimits.standard(), true);
        boolean seen = false;
        JsonPiece piece = pieces.next();
        while (piece != null) {
            seen |= pieces.oddSeparator();
            piece = pieces.next();
        }
        assertThat(seen || pieces.oddSeparator()).isEqualTo(odd);
    }

    @Test
    void limitsHoldExactly() throws IOException {
        DecodeLimits limits = DecodeLimits.standard().withMaxReportBytes(7).withMaxDepth(2);
        assertThat(texts(JsonPieces.of("{\"a\":1}".getBytes(StandardCharsets.UTF_8), limits, true)))
                .hasSize(1);
        assertThatThrownBy(() -> texts(JsonPieces.of("{\"a\":10}".getBytes(StandardCharsets.UTF_8), limits, true)))
                .isInstanceOfSatisfying(
                        LimitExceededException.class,
                        e -> assertThat(e.setting()).isEqualTo("maxReportBytes"));
        assertThatThrownBy(() -> texts(JsonPieces.of("[[[[".getBytes(StandardCharsets.UTF_8), limits, true)))
                .isInstanceOfSatisfying(
                        LimitExceededException.class,
                        e -> assertThat(e.setting()).isEqualTo("maxDepth"));
    }

    private static List<String> texts(JsonPieces pieces) throws IOException {
        List<String> texts = new ArrayList<>();
        for (JsonPiece piece = pieces.next(); piece != null; piece = pieces.next()) {
            texts.add(new String(piece.octets(), piece.from(), piece.length(), StandardCharsets.UTF_8)
                    .replaceAll("\n$", ""));
        }
        return texts;
    }

    private static InputStream trickle(byte[] octets) {
        return new ByteArrayInputStream(octets) {
            @Override
            public synchronized int read(byte[] target, int from, int length) {
                return super.read(target, from, Math.min(length, 1));
            }
        };
    }
}
