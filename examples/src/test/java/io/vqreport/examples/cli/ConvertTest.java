package io.vqreport.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Does convert write all or nothing, and tell what was lost?")
final class ConvertTest {
    private static final String LOSSES = "OMITTED streams[0]/metrics MOS_NETWORK\nDEFAULTED originator\n";

    @TempDir
    private Path folder;

    @Test
    @DisplayName("reports one after another, losses one a line on standard error")
    void written() throws IOException {
        CliRun run = CliRun.of("convert", "--to", "fake", file("FAKE\nreport c1\nnone c2\nwarning c3\n"));

        assertThat(run.out()).isEqualTo("call c1\ncall c3\n");
        assertThat(run.err()).isEqualTo(LOSSES + LOSSES);
        assertThat(run.exitCode()).isZero();
    }

    @Test
    @DisplayName("-v tells the problems of the input, too")
    void verbose() throws IOException {
        String file = file("FAKE\nwarning c1\nend c2\ndocument\n");

        assertThat(CliRun.of("convert", "-v", "--to", "fake", file).err())
                .isEqualTo(file + ":2:3: WARNING fake.DOUBTFUL Some/Path something is doubtful\n" + LOSSES + file
                        + ":3:3: WARNING fake.DOUBTFUL Some/Path something is doubtful\n" + file
                        + ":4:3: WARNING fake.DOUBTFUL Some/Path something is doubtful\n");
    }

    @Test
    @DisplayName("a refused report is told, and the rest written: exit 1")
    void refused() throws IOException {
        String file = file("FAKE\nreport c1\nrefuse\n");

        CliRun run = CliRun.of("convert", "--to", "fake", file);

        assertThat(run.out()).isEqualTo("call c1\n");
        assertThat(run.err()).isEqualTo(LOSSES + file + ": refused: fake.UNREADABLE at @17: cannot be read\n");
        assertThat(run.exitCode()).isEqualTo(1);
    }

    @Test
    @DisplayName("--strict refuses what breaks the rules, and writes the rest")
    void strict() throws IOException {
        CliRun run = CliRun.of("convert", "--strict", "--to", "fake", file("FAKE\ninfo c1\nreport c2\n"));

        assertThat(run.err()).contains("refused: fake.HARMLESS");
        assertThat(run.out()).isEqualTo("call c2\n");
        assertThat(run.exitCode()).isEqualTo(1);
    }

    @Test
    @DisplayName("something mandatory is missing: nothing is written, and one line names all of it")
    void mandatoryMissing() throws IOException {
        String file = file("FAKE\nreport c1\nbare\n");

        CliRun run = CliRun.of("convert", "--to", "fake", file);

        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .isEqualTo(LOSSES + "vqreport: " + file
                        + ": cannot be written as fake: no Call-ID (callId); no LocalID (localId)\n");
        assertThat(run.exitCode()).isEqualTo(2);
    }

    @Test
    @DisplayName("--context supplies it")
    void context() throws IOException {
        CliRun run = CliRun.of("convert", "--to", "fake", "--context", "callId=a=b", file("FAKE\nbare\n"));

        assertThat(run.out()).isEqualTo("call a=b\n");
        assertThat(run.exitCode()).isZero();
    }

    @Test
    @DisplayName("--set reaches both the decoder and the encoder")
    void settings() throws IOException {
        String file = file("FAKE\nreport c1\n");

        CliRun run =
                CliRun.of("convert", "--to", "fake", "--set", "fake.loud=on", "--set", "fake.spelling=upper", file);

        assertThat(run.out()).isEqualTo("call C1!\n");
    }

    @Test
    @DisplayName("an input without reports leaves nothing to write")
    void nothingToWrite() throws IOException {
        String file = file("FAKE\nnone c1\n");

        CliRun run = CliRun.of("convert", "--to", "fake", file);

        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isEqualTo("vqreport: " + file + ": holds no report to convert\n");
        assertThat(run.exitCode()).isEqualTo(2);
    }

    @Test
    @DisplayName("an input beyond reading leaves standard output empty, whatever was read before")
    void beyondReading() throws IOException {
        CliRun run = CliRun.of("convert", "--to", "fake", file("FAKE\nreport c1\ngarbage\n"));

        assertThat(run.out()).isEmpty();
        assertThat(run.exitCode()).isEqualTo(2);
    }

    @Test
    @DisplayName("-o writes a file, which may be the input itself")
    void outputFile() throws IOException {
        String file = file("FAKE\nreport c1\n");

        CliRun run = CliRun.of("convert", "--to", "fake", file, "-o", file);

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(Path.of(file)).hasContent("call c1\n");
    }

    @Test
    @DisplayName("a conversion that fails leaves the file of -o as it was")
    void outputFileUntouched() throws IOException {
        Path out = Files.writeString(folder.resolve("out.txt"), "before");

        assertThat(CliRun.of("convert", "--to", "fake", file("FAKE\nbare\n"), "-o", out.toString())
                        .exitCode())
                .isEqualTo(2);
        assertThat(out).hasContent("before");
    }

    @Test
    @DisplayName("a file that cannot be written is one line on standard error")
    void outputFileImpossible() throws IOException {
        String out = folder.resolve("no/such/folder").toString();

        CliRun run = CliRun.of("convert", "--to", "fake", file("FAKE\nreport c1\n"), "-o", out);

        assertThat(run.err()).isEqualTo(LOSSES + "vqreport: " + out + ": cannot write: no such file\n");
        assertThat(run.exitCode()).isEqualTo(2);
    }

    @Test
    @DisplayName("output larger than the memory set aside for it is the same")
    void largeOutput() throws IOException {
        String line = "report " + "x".repeat(1 << 20) + "\n";

        CliRun run = CliRun.of("convert", "--to", "fake", file("FAKE\n" + line.repeat(9)));

        assertThat(run.out()).hasLineCount(9).hasSize(9 * (line.length() - "report".length() + "call".length()));
        assertThat(run.exitCode()).isZero();
    }

    private String file(String content) throws IOException {
        return Files.writeString(folder.resolve("input.txt"), content).toString();
    }
}
