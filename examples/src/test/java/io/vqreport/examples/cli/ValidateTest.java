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

@DisplayName("Does validate name every problem with its place, and judge by the gravest?")
final class ValidateTest {
    @TempDir
    private Path folder;

    @Test
    @DisplayName("line and column, offset, or no place at all")
    void places() throws IOException {
        String file = file("a.txt", "FAKE\nwarning c1\nerror c2\ninfo c3\nend c4\nmany c5\ndocument\n");

        CliRun run = CliRun.of("validate", file);

        assertThat(run.out())
                .isEqualTo(file + ":2:3: WARNING fake.DOUBTFUL Some/Path something is doubtful\n"
                        + file + ":@17: ERROR fake.UNREADABLE cannot be read\n"
                        + file + ": INFO fake.HARMLESS something is harmless\n"
                        + file + ":5:3: WARNING fake.DOUBTFUL Some/Path something is doubtful\n"
                        + file + ": INFO fake.HARMLESS something is harmless\n"
                        + file + ":7:3: WARNING fake.DOUBTFUL Some/Path something is doubtful\n"
                        + file + ": 4 reports, 1 message without a report, "
                        + "13 problems (1 ERROR, 3 WARNING, 2 INFO, 7 not listed)\n");
        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isEqualTo(1);
    }

    @Test
    @DisplayName("a clean file has its closing line too")
    void clean() throws IOException {
        String file = file("a.txt", "FAKE\nreport c1\n");

        CliRun run = CliRun.of("validate", file);

        assertThat(run.out()).isEqualTo(file + ": 1 report, no problems\n");
        assertThat(run.exitCode()).isZero();
    }

    @ParameterizedTest
    @DisplayName("exit codes, as they are and under --strict")
    @CsvSource({
        "report c1,  0, 0",
        "none c1,    0, 0",
        "info c1,    0, 1",
        "warning c1, 1, 1",
        "error c1,   1, 1",
        "end c1,     1, 1",
        "many c1,    1, 1",
        "document,   1, 1",
        "refuse,     1, 1",
        "garbage,    2, 2",
        "huge,       2, 2"
    })
    void exitCodes(String item, int lenient, int strict) throws IOException {
        String file = file("a.txt", "FAKE\n" + item + "\n");

        assertThat(CliRun.of("validate", file).exitCode()).isEqualTo(lenient);
        assertThat(CliRun.of("validate", "--strict", file).exitCode()).isEqualTo(strict);
    }

    @Test
    @DisplayName("all files are processed, and the highest exit code wins")
    void severalFiles() throws IOException {
        String bad = file("bad.txt", "FAKE\ngarbage\n");
        String noted = file("noted.txt", "FAKE\nrefuse\n");
        String clean = file("clean.txt", "FAKE\nreport c1\n");

        CliRun run = CliRun.of("validate", bad, noted, clean);

        assertThat(run.out())
                .isEqualTo(bad + ": beyond reading\n"
                        + noted + ":@17: ERROR fake.UNREADABLE cannot be read\n"
                        + noted + ": 0 reports, 1 refused, 1 problem (1 ERROR)\n"
                        + clean + ": 1 report, no problems\n");
        assertThat(run.err()).isEqualTo("vqreport: " + bad + ": fake.UNREADABLE at @17: cannot be read\n");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(CliRun.of("validate", noted, clean).exitCode()).isEqualTo(1);
        assertThat(CliRun.of("validate", clean, clean).exitCode()).isZero();
    }

    private String file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }
}
