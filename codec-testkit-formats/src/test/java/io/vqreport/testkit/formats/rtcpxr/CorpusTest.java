package io.vqreport.testkit.formats.rtcpxr;

import static org.assertj.core.api.Assertions.assertThat;

import io.vqreport.codec.Decoded;
import io.vqreport.codec.Problem;
import io.vqreport.codec.ProblemCode;
import io.vqreport.rtcpxr.VqReport;
import io.vqreport.rtcpxr.VqRtcpXr;
import io.vqreport.rtcpxr.VqRtcpXrCodec;
import io.vqreport.testkit.CodecContract;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Golden: what is read of each body of the corpus is what its index says. */
class CorpusTest {
    private static final Path FOLDER =
            Path.of("src", "main", "resources", "io", "vqreport", "testkit", "formats", "rtcpxr", "corpus");

    static List<CorpusEntry> entries() {
        return VqRtcpXrCorpus.entries();
    }

    static List<CorpusEntry> canonical() {
        return VqRtcpXrCorpus.entries(CorpusEntry.Form.CANONICAL);
    }

    @Test
    void everyFileIsInTheIndex() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            List<String> names = files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.equals("index.tsv"))
                    .sorted()
                    .toList();

            assertThat(entries()).extracting(CorpusEntry::file).containsExactlyElementsOf(names);
        }
    }

    @ParameterizedTest
    @MethodSource("entries")
    void everyProblemIsInTheIndexAndTheOtherWayRound(CorpusEntry entry) {
        Set<ProblemCode> found = VqRtcpXr.decodeAll(entry.octets().toByteArray()).stream()
                .map(Decoded<VqReport>::problems)
                .flatMap(List::stream)
                .map(Problem::code)
                .collect(Collectors.toSet());

        assertThat(found).isEqualTo(entry.problems());
    }

    @ParameterizedTest
    @MethodSource("entries")
    void theGrammarAcceptsAllButTheDeviating(CorpusEntry entry) {
        boolean accepted = Verdicts.grammar(entry.octets().toByteArray()).isEmpty();

        assertThat(accepted).isEqualTo(entry.form() != CorpusEntry.Form.DEVIATING);
    }

    @ParameterizedTest
    @MethodSource("canonical")
    void theCanonicalAreWrittenAsTheyWereRead(CorpusEntry entry) {
        CodecContract.goldenIsFixpoint(new VqRtcpXrCodec(), entry.octets().toByteArray());
    }

    @Test
    void everyFormIsThere() {
        assertThat(entries()).extracting(CorpusEntry::form).contains(CorpusEntry.Form.values());
    }
}
