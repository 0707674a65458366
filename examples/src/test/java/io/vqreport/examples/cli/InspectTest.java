package io.vqreport.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("What does inspect show of a file, and what does it say of a bad one?")
final class InspectTest {
    @TempDir
    private Path folder;

    @Test
    @DisplayName("a report, a message without one and a refused one: two lines of JSON, and one on standard error")
    void threeItems() throws IOException {
        String file = file("FAKE\nreport c1\nnone c2\nrefuse\n");

        CliRun run = CliRun.of("inspect", "--json", file);

        assertThat(run.out())
                .isEqualTo("{\"format\":\"fake\",\"kind\":\"SESSION\",\"endOfCall\":false,\"call\":{\"callId\":\"c1\"},"
                        + "\"streams\":[],\"problems\":[]}\n"
                        + "{\"format\":\"fake\",\"kind\":\"NONE\",\"call\":{\"callId\":\"c2\"},"
                        + "\"tags\":{\"event\":\"ringing\"},\"problems\":[]}\n");
        assertThat(run.err()).isEqualTo(file + ": refused: fake.UNREADABLE at @17: cannot be read\n");
        assertThat(run.exitCode()).isEqualTo(1);
    }

    @Test
    @DisplayName("the same as tables, with a blank line behind each")
    void tables() throws IOException {
        String file = file("FAKE\nreport c1\nnone c2\nrefuse\n");

        CliRun run = CliRun.of("inspect", file);

        assertThat(run.out())
                .contains("session report (fake)\n  Call-ID       c1\n\n")
                .endsWith("no report (fake)\n  Call-ID       c2\n  Tags          event = ringing\n\n");
        assertThat(run.err()).isEqualTo(file + ": refused: fake.UNREADABLE at @17: cannot be read\n");
        assertThat(run.exitCode()).isEqualTo(1);
    }

    @ParameterizedTest
    @DisplayName("exit codes")
    @CsvSource({
        "report c1,  0",
        "none c1,    0",
        "end c1,     0",
        "warning c1, 0",
        "error c1,   0",
        "many c1,    0",
        "document,   0",
        "refuse,     1",
        "garbage,    2",
        "huge,       2",
        "broken,     2"
    })
    void exitCodes(String item, int exitCode) throws IOException {
        String file = file("FAKE\n" + item + "\n");

        assertThat(CliRun.of("inspect", file).exitCode()).isEqualTo(exitCode);
        assertThat(CliRun.of("inspect", "--json", file).exitCode()).isEqualTo(exitCode);
    }

    @ParameterizedTest
    @DisplayName("what is beyond reading is one line on standard error that says why")
    @CsvSource(
            delimiter = '|',
            value = {
                "FAKE\\ngarbage | fake.UNREADABLE at @17: cannot be read",
                "FAKE\\nhuge    | limit exceeded: 300001 is more than 300000; raise DecodeLimits.maxReportBytes to read it",
                "FAKE\\nbroken  | the disk is gone",
                "gibberish      | core.FORMAT_UNKNOWN: no codec recognizes the input",
                "''             | core.EMPTY_INPUT: the input is empty"
            })
    void beyondReading(String content, String message) throws IOException {
        String file = file(content.replace("\\n", "\n"));

        CliRun run = CliRun.of("inspect", file);

        assertThat(run.err()).isEqualTo("vqreport: " + file + ": " + message + "\n");
        assertThat(run.out()).isEmpty();
        assertThat(run.exitCode()).isEqualTo(2);
    }

    @Test
    @DisplayName("a missing file does not keep the other files from being shown")
    void missingFile() throws IOException {
        String missing = folder.resolve("missing.txt").toString();

        CliRun run = CliRun.of("inspect", "--json", missing, file("FAKE\nreport c1\n"));

        assertThat(run.err()).isEqualTo("vqreport: " + missing + ": no such file\n");
        assertThat(run.out()).contains("\"callId\":\"c1\"").hasLineCount(1);
        assertThat(run.exitCode()).isEqualTo(2);
    }

    @Test
    @DisplayName("what was read before the input broke is shown")
    void partOfAFile() throws IOException {
        CliRun run = CliRun.of("inspect", "--json", file("FAKE\nreport c1\ngarbage\nreport c2\n"));

        assertThat(run.out()).contains("c1").doesNotContain("c2");
        assertThat(run.exitCode()).isEqualTo(2);
    }

    @Test
    @DisplayName("problems outside any report go to standard error")
    void documentProblems() throws IOException {
        String file = file("FAKE\nreport c1\ndocument\n");

        assertThat(CliRun.of("inspect", file).err())
                .isEqualTo(file + ": fake.DOUBTFUL at 3:3 Some/Path: something is doubtful\n");
    }

    @Test
    @DisplayName("--strict refuses what breaks the rules")
    void strict() throws IOException {
        CliRun run = CliRun.of("inspect", "--strict", file("FAKE\ninfo c1\nreport c2\n"));

        assertThat(run.err()).contains("refused: fake.HARMLESS");
        assertThat(run.out()).contains("c2").doesNotContain("c1");
        assertThat(run.exitCode()).isEqualTo(1);
    }

    @Test
    @DisplayName("--set reaches the decoder")
    void settings() throws IOException {
        assertThat(CliRun.of("inspect", "--set", "fake.loud=ON", file("FAKE\nreport c1\n"))
                        .out())
                .contains("Call-ID       c1!");
    }

    @Test
    @DisplayName("the format is told by --format where the octets do not tell it")
    void format() throws IOException {
        CliRun run = CliRun.of("inspect", "--json", "--format", "readonly", file("no mark\nreport c1\n"));

        assertThat(run.out()).startsWith("{\"format\":\"readonly\"");
        assertThat(run.exitCode()).isZero();
    }

    @Test
    @DisplayName("a format is recognized by its own codec")
    void sniffing() throws IOException {
        assertThat(CliRun.of("inspect", "--json", file("READONLY\nreport c1\n")).out())
                .startsWith("{\"format\":\"readonly\"");
    }

    @Test
    @DisplayName("- is standard input")
    void stdin() {
        CliRun run = CliRun.stdin("FAKE\nreport c1\nrefuse\n", "inspect", "--json", "-");

        assertThat(run.out()).contains("\"callId\":\"c1\"");
        assertThat(run.err()).startsWith("-: refused: ");
        assertThat(run.exitCode()).isEqualTo(1);
    }

    @Test
    @DisplayName("an empty standard input is one line on standard error")
    void emptyStdin() {
        CliRun run = CliRun.of("inspect", "-");

        assertThat(run.err()).isEqualTo("vqreport: -: core.EMPTY_INPUT: the input is empty\n");
        assertThat(run.exitCode()).isEqualTo(2);
    }

    @Test
    @DisplayName("a file whose name begins with @ or holds blanks is a file")
    void oddNames() throws IOException {
        Path odd = folder.resolve("@odd name");
        Files.writeString(odd, "FAKE\nreport c1\n");

        assertThat(CliRun.of("inspect", odd.toString()).exitCode()).isZero();
        assertThat(CliRun.of("inspect", "@missing").err()).isEqualTo("vqreport: @missing: no such file\n");
    }

    private String file(String content) throws IOException {
        return Files.writeString(folder.resolve("input.txt"), content).toString();
    }
}
