package io.vqreport.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.vqreport.examples.cli.output.OutputStore;
import io.vqreport.examples.cli.output.OutputStores;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Are folders and archives read whole, in order, and summed up?")
final class BulkInspectTest {
    private static final String ONE = "Inputs  1 given = 1 with report + 0 without report + 0 refused";

    @TempDir
    private Path folder;

    @Test
    @DisplayName("a folder, those within it, and an archive among them: by name, the summary on standard error")
    void folder() throws IOException {
        write("b.txt", "FAKE\nreport b\n");
        write("a/z.txt", "FAKE\nreport z\nreport y\n");
        write("c.txt", "FAKE\nnone c\n");
        archive("a/in.zip", "x.txt", "FAKE\nreport x\n");
        write("d.txt", "gibberish");

        CliRun run = CliRun.of("inspect", "--json", folder.toString());

        assertThat(callIds(run)).containsExactly("x", "z", "y", "b", "c");
        assertThat(run.err())
                .startsWith(
                        "vqreport: " + folder + "/d.txt: core.FORMAT_UNKNOWN: no codec recognizes the input\nSummary\n")
                .contains("Inputs  5 given = 3 with report + 1 without report + 1 refused\n")
                .contains("Items   6 = 4 reports + 1 messages without report + 1 refused\n");
        assertThat(run.exitCode()).isEqualTo(2);
    }

    @Test
    @DisplayName("the output is the same with one thread and with many")
    void order() throws IOException {
        MixedReports mixed = new MixedReports(7);
        Path all = folder.resolve("all.tar.gz");
        try (OutputStore store = OutputStores.open(all.toString())) {
            for (int i = 0; i < 300; i++) {
                MixedReports.Piece piece = mixed.next();
                store.add(piece.name(), "", piece.octets().length, out -> out.write(piece.octets()));
            }
            store.commit();
        }

        CliRun alone = CliRun.real("inspect", "--json", "--threads", "1", all.toString());
        CliRun together = CliRun.real("inspect", "--json", "--threads", "7", all.toString());

        assertThat(together.out()).isEqualTo(alone.out());
        assertThat(together.out().lines().count()).isGreaterThan(300);
        assertThat(untimed(together.err())).isEqualTo(untimed(alone.err()));
        assertThat(CliRun.real("validate", "--threads", "7", all.toString()).out())
                .isEqualTo(CliRun.real("validate", "--threads", "1", all.toString())
                        .out());
    }

    @Test
    @DisplayName("snapshots of one folder pair in the order of their names, those of another folder do not")
    void sequences() throws IOException {
        List<String> lines = Files.readAllLines(snapshots());
        for (int i = 0; i < lines.size(); i++) {
            write("call/" + i + ".json", lines.get(i));
            write("other/" + i + "/0.json", lines.get(i));
        }
        CliRun together = CliRun.real(
                "inspect", "--json", "--threads", "5", folder.resolve("call").toString());
        CliRun apart = CliRun.real("inspect", "--json", folder.resolve("other").toString());

        assertThat(together.out()).hasLineCount(lines.size()).containsOnlyOnce("\"kind\":\"NONE\"");
        assertThat(apart.out()).doesNotContain("\"kind\":\"INTERVAL\"");
    }

    @ParameterizedTest
    @DisplayName("every form of archive, by what it is and not by its name")
    @ValueSource(strings = {"in.zip", "in.tar", "in.tar.gz", "in.tgz"})
    void archives(String name) throws IOException {
        archive(name, "reports/1.txt", "FAKE\nreport c1\n");
        Files.move(folder.resolve(name), folder.resolve("report"));

        CliRun run = CliRun.of("inspect", "--json", folder.resolve("report").toString());

        assertThat(callIds(run)).containsExactly("c1");
        assertThat(run.err()).contains(ONE);
        assertThat(CliRun.of("inspect", folder.resolve("report").toString()).out())
                .startsWith(folder.resolve("report") + "!/reports/1.txt: session report");
    }

    @Test
    @DisplayName("--summary prints the summary alone, on standard output")
    void summary() throws IOException {
        write("a.txt", "FAKE\nreport a\nrefuse\n");
        write("b.txt", "gibberish");

        CliRun run = CliRun.of("inspect", "--summary", "--ascii", folder.toString());

        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .startsWith("Summary\n  Inputs  2 given = 1 with report + 0 without report + 1 refused\n")
                .contains("  fake                                                    1            1  ")
                .contains("  ERROR    core.FORMAT_UNKNOWN                            1  ####")
                .contains("  ERROR    fake.UNREADABLE                                1  ####");
        assertThat(run.out().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(100));
        assertThat(run.exitCode()).isEqualTo(2);
    }

    @Test
    @DisplayName("one plain file has no summary unless it is asked for")
    void oneFile() throws IOException {
        String file = write("a.txt", "FAKE\nreport a\n").toString();

        assertThat(CliRun.of("inspect", file).err()).isEmpty();
        assertThat(CliRun.of("inspect", "-q", file).out()).contains(ONE);
    }

    @Test
    @DisplayName("links within folders are passed over, and said to be")
    void links() throws IOException {
        write("a.txt", "FAKE\nreport a\n");
        Files.createSymbolicLink(folder.resolve("b.txt"), folder.resolve("a.txt"));
        Files.createSymbolicLink(folder.resolve("loop"), folder);

        CliRun run = CliRun.of("inspect", "--summary", folder.toString());

        assertThat(run.out()).contains(ONE).contains("Passed over, being no files: 2 (links, devices)");
    }

    @Test
    @DisplayName("an empty folder is nothing given")
    void nothing() {
        CliRun run = CliRun.of("inspect", folder.toString());

        assertThat(run.err()).contains("Inputs  0 given = 0 with report + 0 without report + 0 refused");
        assertThat(run.exitCode()).isZero();
    }

    private static Path snapshots() {
        return Path.of("src/test/resources/io/vqreport/examples/cli/snapshots.ndjson");
    }

    private static List<String> callIds(CliRun run) {
        return run.out()
                .lines()
                .map(line -> line.replaceAll(".*\"callId\":\"([^\"]*)\".*", "$1"))
                .toList();
    }

    private static String untimed(String text) {
        return text.replaceAll("(?m)^  Time .*$", "");
    }

    private Path write(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, content);
    }

    private void archive(String name, String member, String content) throws IOException {
        try (OutputStore store = OutputStores.open(folder.resolve(name).toString())) {
            store.add(member, "", content.length(), out -> out.write(content.getBytes(StandardCharsets.UTF_8)));
            store.commit();
        }
    }
}
