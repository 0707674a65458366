package io.vqreport.webrtc.w3c.problems;

import static org.assertj.core.api.Assertions.assertThat;

import io.vqreport.webrtc.w3c.GetStatsProblem;
import io.vqreport.webrtc.w3c.internal.mapping.MetricRow;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Are the two tables in {@code docs/getstats.md} those of the code? */
class DocumentationTest {
    private static final Path PAGE = Path.of("..", "docs", "getstats.md");

    private static List<String> lines() throws IOException {
        return Files.readAllLines(PAGE, StandardCharsets.UTF_8);
    }

    @Test
    void theTableOfMetricsIsThatOfTheCode() throws IOException {
        List<String> expected = Stream.of(MetricRow.values())
                .map(row -> "| " + row.place() + " | `" + row.source().wireName() + "` | " + row.metric() + " | `"
                        + row.formulaText() + "` |")
                .toList();
        assertThat(lines().stream().filter(line -> line.matches("\\| (RECEIVED|SENT|PATH) .*")))
                .containsExactlyElementsOf(expected);
    }

    @Test
    void theTableOfProblemsIsThatOfTheCode() throws IOException {
        List<String> expected = Stream.of(GetStatsProblem.values())
                .map(code -> "| `" + code.id() + "` | " + code.problemClass() + " | " + code.severity() + " | "
                        + code.description() + " |")
                .toList();
        assertThat(lines().stream().filter(line -> line.startsWith("| `getstats.")))
                .containsExactlyElementsOf(expected);
    }
}
