package io.vqreport.rtcpxr.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.vqreport.codec.DecodeOptions;
import io.vqreport.codec.Decoded;
import io.vqreport.codec.DecodedItem;
import io.vqreport.model.QualityReport;
import io.vqreport.rtcpxr.VqRtcpXrCodec;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Does every report of real producers read to what a person reads in it? The files are not part of the project, so this runs only where
 * their folder is: named by the system property {@code vqreport.samples} or the environment variable {@code VQREPORT_SAMPLES}, or
 * {@code ../shared/samples/vqrtcpxr} beside the repository.
 */
class SamplesTest {
    private static final String PROPERTY = "vqreport.samples";
    private static final String VARIABLE = "VQREPORT_SAMPLES";
    private static final Map<String, Map<String, String>> EXPECTED = expected();

    private static @Nullable Path folder;

    @BeforeAll
    static void findFolder() {
        folder = candidates().filter(Files::isDirectory).findFirst().orElse(null);
        assumeTrue(
                folder != null,
                "skipped: there is no folder of samples; name one by -D" + PROPERTY + "=... or " + VARIABLE + "=...");
    }

    private static Stream<Path> candidates() {
        Path module = Path.of("").toAbsolutePath();
        Path repository = Files.exists(module.resolve("codec-rtcpxr")) ? module : module.getParent();
        return Stream.of(
                        System.getProperty(PROPERTY),
                        System.getenv(VARIABLE),
                        repository == null ? null : repository + "/../shared/samples/vqrtcpxr")
                .filter(name -> name != null && !name.isEmpty())
                .map(Path::of);
    }

    static Stream<String> files() {
        return EXPECTED.keySet().stream();
    }

    @Test
    void everyFileOfTheFolderHasItsExpectedValues() throws IOException {
        try (Stream<Path> present = Files.list(folder())) {
            assertThat(present.map(path -> path.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(EXPECTED.keySet());
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void readsToTheExpectedValues(String file) throws IOException {
        List<DecodedItem> items =
                new VqRtcpXrCodec().decode(Files.readAllBytes(folder().resolve(file)), DecodeOptions.lenient());
        assertThat(items).singleElement().isInstanceOf(DecodedItem.Report.class);
        Decoded<QualityReport> decoded = ((DecodedItem.Report) items.get(0)).decoded();
        assertThat(lines(NeutralFields.of(decoded))).isEqualTo(lines(EXPECTED.get(file)));
    }

    private static Path folder() {
        if (folder == null) {
            throw new IllegalStateException("the test runs without a folder");
        }
        return folder;
    }

    /** One field a line, so that a failure shows the lines that differ. */
    private static String lines(Map<String, String> fields) {
        StringBuilder text = new StringBuilder();
        fields.forEach(
                (name, value) -> text.append(name).append(" = ").append(value).append('\n'));
        return text.toString();
    }

    private static Map<String, Map<String, String>> expected() {
        Map<String, Map<String, String>> files = new TreeMap<>();
        try (InputStream in = SamplesTest.class.getResourceAsStream("samples.tsv")) {
            for (String row : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n", -1)) {
                if (!row.isEmpty() && !row.startsWith("#")) {
                    String[] cells = row.split("\t", -1);
                    String before = files.computeIfAbsent(cells[0], file -> new TreeMap<>())
                            .put(cells[1], cells[2]);
                    assertThat(before)
                            .as("a second value of " + cells[0] + " " + cells[1])
                            .isNull();
                }
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return files;
    }
}
