package io.vqreport.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.vqreport.codec.Decoded;
import io.vqreport.model.QualityReport;
import io.vqreport.rtcpxr.VqRtcpXr;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Are README and the page of the test kit true? */
class ReadmeTest {
    private static final Path SAMPLES = Path.of("samples");

    @ParameterizedTest
    @CsvSource({
        "README.md, main, FirstSteps, decode",
        "README.md, main, FirstSteps, encode",
        "docs/testkit.md, test, testkit/LittleCollectorTest, traffic",
        "docs/testkit.md, test, testkit/LittleCollectorTest, deviations",
        "docs/testkit.md, test, testkit/LittleCollectorPropertyTest, property"
    })
    void snippetsAreThoseThatCompile(String page, String sources, String type, String name) throws IOException {
        List<String> lines = Files.readAllLines(Path.of("src", sources, "java/io/vqreport/examples", type + ".java"));
        int from = indexOf(lines, "// snippet: " + name, 0);
        int to = indexOf(lines, "// end", from);
        String snippet = lines.subList(from + 1, to).stream().map(String::strip).collect(Collectors.joining(" "));

        assertThat(squeezed(Files.readString(Path.of("..", page)))).contains(squeezed(snippet));
    }

    @Test
    void snippetsWork() throws IOException {
        byte[] body = Files.readAllBytes(SAMPLES.resolve("rfc6035-conforming-session.txt"));
        List<String> log = new ArrayList<>();
        assertThat(FirstSteps.read(body, log::add)).isNotEmpty();

        Decoded<QualityReport> report = VqRtcpXr.toQualityReport(VqRtcpXr.decode(body));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        FirstSteps.write(report, out, log::add);
        assertThat(VqRtcpXr.toQualityReport(VqRtcpXr.decode(out.toByteArray())).value())
                .isEqualTo(report.value());
    }

    private static int indexOf(List<String> lines, String text, int from) {
        for (int i = from; i < lines.size(); i++) {
            if (lines.get(i).strip().equals(text)) {
                return i;
            }
        }
        throw new AssertionError("no line: " + text);
    }

    /** Without white space, which a page and a formatter lay out each in its own way. */
    private static String squeezed(String text) {
        return text.replaceAll("\\s+", "");
    }
}
