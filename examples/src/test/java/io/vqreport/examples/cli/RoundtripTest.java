package io.vqreport.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Does roundtrip write what the format's own model holds?")
final class RoundtripTest {
    @TempDir
    private Path folder;

    @Test
    @DisplayName("the format's octets on standard output, nothing else")
    void stdout() {
        CliRun run = CliRun.stdin("FAKE\nreport c1\n", "roundtrip", "-");

        assertThat(run).isEqualTo(new CliRun(0, "FAKE\nREPORT C1\n", ""));
    }

    @Test
    @DisplayName("or in the file of -o")
    void outputFile() {
        Path out = folder.resolve("out.txt");

        assertThat(CliRun.stdin("FAKE\nreport c1\n", "roundtrip", "-", "-o", out.toString()))
                .isEqualTo(new CliRun(0, "", ""));
        assertThat(out).hasContent("FAKE\nREPORT C1\n");
    }

    @Test
    @DisplayName("an input beyond reading is one line on standard error")
    void beyondReading() {
        assertThat(CliRun.stdin("FAKE\ngarbage\n", "roundtrip", "-"))
                .isEqualTo(new CliRun(2, "", "vqreport: -: fake.UNREADABLE at @17: cannot be read\n"));
    }

    @Test
    @DisplayName("a file that is not there is one line on standard error")
    void missingFile() {
        assertThat(CliRun.of("roundtrip", "missing")).isEqualTo(new CliRun(2, "", "vqreport: missing: no such file\n"));
    }

    @Test
    @DisplayName("an output file that cannot be written is one line on standard error")
    void impossibleOutput() throws IOException {
        Path file = Files.writeString(folder.resolve("in.txt"), "FAKE\nreport c1\n");

        assertThat(CliRun.of("roundtrip", file.toString(), "-o", folder.toString())
                        .err())
                .startsWith("vqreport: " + folder + ": cannot write: ")
                .hasLineCount(1);
    }
}
