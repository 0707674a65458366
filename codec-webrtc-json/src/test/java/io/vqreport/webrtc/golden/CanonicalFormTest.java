package io.vqreport.webrtc.golden;

import static io.vqreport.webrtc.support.Messages.readAll;
import static org.assertj.core.api.Assertions.assertThat;

import io.vqreport.codec.DecodeOptions;
import io.vqreport.codec.Decoded;
import io.vqreport.codec.Problem;
import io.vqreport.codec.ProblemClass;
import io.vqreport.webrtc.MediaServerCodec;
import io.vqreport.webrtc.MediaServerStats;
import io.vqreport.webrtc.ServerMessage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Is a message in the server's own form, once read, written as it was, octet for octet? */
class CanonicalFormTest {
    private static final Path FOLDER =
            Path.of("src", "test", "resources", "io", "vqreport", "webrtc", "golden", "canonical");

    static Stream<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void isWrittenAsItWasRead(Path file) throws IOException {
        byte[] input = Files.readAllBytes(file);
        String written = readAll(DecodeOptions.lenient(), input).stream()
                .map(message -> MediaServerStats.encode(message.value()).text() + "\n")
                .collect(Collectors.joining());
        assertThat(written).isEqualTo(new String(input, StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @MethodSource("files")
    void isRewrittenByTheCodecAsItWasRead(Path file) throws IOException {
        byte[] input = Files.readAllBytes(file);
        assertThat(new MediaServerCodec().rewrite(input, DecodeOptions.strict()).bytes())
                .isEqualTo(input);
    }

    @ParameterizedTest
    @MethodSource("files")
    void conforms(Path file) throws IOException {
        byte[] input = Files.readAllBytes(file);
        List<Decoded<ServerMessage>> lenient = readAll(DecodeOptions.lenient(), input);
        assertThat(lenient)
                .flatExtracting(Decoded::problems)
                .extracting(Problem::code)
                .noneMatch(code -> code.problemClass() == ProblemClass.SYNTAX);
        assertThat(readAll(DecodeOptions.strict(), input)).isEqualTo(lenient);
        assertThat(lenient)
                .allSatisfy(message ->
                        assertThat(MediaServerStats.validate(message.value())).isEmpty());
    }

    @ParameterizedTest
    @MethodSource("files")
    void theFirstMessageIsThatOfAll(Path file) throws IOException {
        byte[] input = Files.readAllBytes(file);
        assertThat(MediaServerStats.decode(input).value())
                .isEqualTo(readAll(DecodeOptions.lenient(), input).get(0).value());
    }

    @Test
    void theServersTimeStaysTheIntegerItIs() throws IOException {
        byte[] input = Files.readAllBytes(FOLDER.resolve("stats-audio-and-video.json"));
        Decoded<ServerMessage> message = MediaServerStats.decode(input);
        assertThat(message.isClean()).isTrue();
        assertThat(message.value().ts()).hasToString("1607574550624147");
        assertThat(MediaServerStats.encode(message.value()).text()).contains("\"ts\":1607574550624147}");
    }
}
