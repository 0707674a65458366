package io.vqreport.webrtc.golden;

import static io.vqreport.webrtc.support.Messages.readAll;
import static io.vqreport.webrtc.support.Messages.refusals;
import static org.assertj.core.api.Assertions.assertThat;

import io.vqreport.codec.DecodeOptions;
import io.vqreport.codec.Decoded;
import io.vqreport.codec.Problem;
import io.vqreport.codec.ProblemClass;
import io.vqreport.webrtc.MediaServerProblem;
import io.vqreport.webrtc.MediaServerStats;
import io.vqreport.webrtc.ServerMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Is every deviation read, noted under its codes, and refused in STRICT mode when it breaks the format's form? */
class DeviationTest {
    private static final Path GOLDEN = Path.of("src", "test", "resources", "io", "vqreport", "webrtc", "golden");

    /** What no file shows: these make a message unreadable, or need one before or behind. */
    private static final Set<MediaServerProblem> ELSEWHERE = EnumSet.of(
            MediaServerProblem.NOT_JSON,
            MediaServerProblem.NO_PAYLOAD,
            MediaServerProblem.PACKING_BROKEN,
            MediaServerProblem.MORE_MESSAGES,
            MediaServerProblem.TS_NOT_ADVANCED,
            MediaServerProblem.EVENT_TYPE_UNKNOWN,
            MediaServerProblem.LOST_NEGATIVE);

    static Stream<Arguments> files() throws IOException {
        return Files.readAllLines(GOLDEN.resolve("deviation.tsv")).stream()
                .filter(row -> !row.startsWith("#"))
                .map(row -> row.split("\t", -1))
                .map(cells -> Arguments.of(cells[0], codes(cells[1])));
    }

    private static List<MediaServerProblem> codes(String cell) {
        return Arrays.stream(cell.split(",", -1))
                .filter(name -> !name.isEmpty())
                .map(MediaServerProblem::valueOf)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("files")
    void isReadAndNoted(String file, List<MediaServerProblem> codes) throws IOException {
        List<Decoded<ServerMessage>> messages = readAll(DecodeOptions.lenient(), octets(file));
        assertThat(messages).hasSize(1);
        List<MediaServerProblem> noted = messages.get(0).problems().stream()
                .map(problem -> (MediaServerProblem) problem.code())
                .toList();
        assertThat(noted).containsExactlyInAnyOrderElementsOf(codes);
    }

    @ParameterizedTest
    @MethodSource("files")
    void strictTakesTheCanonicalFormAlone(String file, List<MediaServerProblem> codes) throws IOException {
        byte[] input = octets(file);
        boolean refused = codes.stream().anyMatch(code -> code.problemClass() == ProblemClass.SYNTAX);
        if (refused) {
            assertThat(refusals(DecodeOptions.strict(), input))
                    .singleElement()
                    .satisfies(problem -> assertThat(codes).contains((MediaServerProblem) problem.code()));
        } else {
            assertThat(MediaServerStats.reader(DecodeOptions.strict()).decodeAll(input))
                    .isEqualTo(MediaServerStats.decodeAll(input));
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void isWrittenAsHeld(String file, List<MediaServerProblem> codes) throws IOException {
        ServerMessage message =
                readAll(DecodeOptions.lenient(), octets(file)).get(0).value();
        byte[] written = MediaServerStats.encode(message).bytes();
        assertThat(MediaServerStats.decode(written).value())
                .as("read again of %s", codes)
                .isEqualTo(message);
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyProblemHasItsPlace(String file, List<MediaServerProblem> codes) throws IOException {
        for (Problem problem :
                readAll(DecodeOptions.lenient(), octets(file)).get(0).problems()) {
            boolean inside = file.equals("stats-encoded-as-text.json") || file.equals("encoded-as-text.json");
            assertThat(problem.location().offset() >= 0 || inside)
                    .as("%s of %s", problem, codes)
                    .isTrue();
        }
    }

    @Test
    void everyCodeHasAFile() throws IOException {
        Set<MediaServerProblem> shown = files().flatMap(row -> codesOf(row).stream())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(MediaServerProblem.class)));
        shown.addAll(ELSEWHERE);
        assertThat(shown).containsExactlyInAnyOrder(MediaServerProblem.values());
    }

    @Test
    void everyFileIsListed() throws IOException {
        try (Stream<Path> present = Files.list(GOLDEN.resolve("deviation"))) {
            assertThat(present.map(path -> path.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(
                            files().map(row -> (String) row.get()[0]).toList());
        }
    }

    // A row is made of a name and its codes just above.
    @SuppressWarnings("unchecked")
    private static List<MediaServerProblem> codesOf(Arguments row) {
        return (List<MediaServerProblem>) row.get()[1];
    }

    private static byte[] octets(String file) throws IOException {
        return Files.readAllBytes(GOLDEN.resolve("deviation").resolve(file));
    }
}
