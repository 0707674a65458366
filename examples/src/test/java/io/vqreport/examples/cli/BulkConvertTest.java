package io.vqreport.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.vqreport.examples.cli.output.OutputStore;
import io.vqreport.examples.cli.output.OutputStores;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Are many inputs converted, into one output or one each, and is it said what was not?")
final class BulkConvertTest {
    @TempDir
    private Path folder;

    @Test
    @DisplayName("into one output, in order; what lacks something is left out and told")
    void merged() throws IOException {
        write("in/a.txt", "FAKE\nreport a\nbare\nreport b\n");
        write("in/b.txt", "gibberish");
        write("in/c.txt", "FAKE\nreport c\n");

        CliRun run = CliRun.of("convert", "--to", "fake", in());

        assertThat(run.out()).isEqualTo("call a\ncall b\ncall c\n");
        assertThat(run.err())
                .contains("vqreport: " + in() + "/a.txt: cannot be written as fake: no Call-ID (callId); no LocalID")
                .contains(in() + "/a.txt: DEFAULTED originator\n")
                .contains("Inputs  3 given = 2 with report + 0 without report + 1 refused")
                .contains("Written 3 reports in 1 output, not written 1 report\n")
                .contains("  OMITTED MOS_NETWORK                                     3  ");
        assertThat(run.exitCode()).isEqualTo(2);
    }

    @ParameterizedTest
    @DisplayName("one output each, into a folder or an archive; of an input all or nothing")
    @ValueSource(strings = {"out/", "out.zip", "out.tar", "out.tar.gz"})
    void stored(String name) throws IOException {
        write("in/a.txt", "FAKE\nreport a\nreport b\n");
        write("in/deep/b.txt", "FAKE\nreport c\nbare\n");
        write("in/none.txt", "FAKE\nnone d\n");
        write("in/cut.txt", "FAKE\nreport e\ngarbage\n");
        String out = folder.resolve(name) + (name.endsWith("/") ? "/" : "");

        CliRun run = CliRun.of("convert", "-q", "--to", "fake", "-o", out, in());

        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains("Inputs  4 given = 3 with report + 1 without report + 0 refused")
                .contains("Written 2 reports in 1 output, not written 3 reports");
        assertThat(run.exitCode()).isEqualTo(2);
        // What was written is no report of the fake format: so its name can be seen where it is refused.
        assertThat(CliRun.of("inspect", out).err())
                .contains("in/a.txt.fake: core.FORMAT_UNKNOWN")
                .contains("Inputs  1 given");
    }

    @Test
    @DisplayName("names out of an archive stay within the folder, and none is written twice")
    void traversal() throws IOException {
        ByteArrayOutputStream octets = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(octets)) {
            for (String name :
                    new String[] {"../../evil.txt", "/evil.txt", "C:\\evil.txt", "EVIL.txt", "a/../evil.txt"}) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write("FAKE\nreport x\n".getBytes(StandardCharsets.US_ASCII));
                zip.closeEntry();
            }
        }
        Path zip = Files.write(folder.resolve("in.zip"), octets.toByteArray());

        CliRun run = CliRun.of("convert", "-q", "--to", "fake", "-o", folder.resolve("x/y/out") + "/", zip.toString());

        assertThat(run.exitCode()).isZero();
        assertThat(files(folder))
                .containsExactlyInAnyOrder(
                        "in.zip",
                        "x/y/out/in.zip/evil.txt.fake",
                        "x/y/out/in.zip/evil.txt~2.fake",
                        "x/y/out/in.zip/C_/evil.txt.fake",
                        "x/y/out/in.zip/EVIL.txt~3.fake",
                        "x/y/out/in.zip/a/evil.txt.fake");
    }

    @Test
    @DisplayName("a folder that holds something is not written into")
    void notEmpty() throws IOException {
        write("in/a.txt", "FAKE\nreport a\n");
        write("out/there.txt", "before");

        CliRun run =
                CliRun.of("convert", "--to", "fake", "-o", folder.resolve("out").toString(), in());

        assertThat(run.err())
                .isEqualTo("vqreport: " + folder.resolve("out") + ": cannot write: the folder is not empty\n");
        assertThat(files(folder)).containsExactlyInAnyOrder("in/a.txt", "out/there.txt");
        assertThat(run.exitCode()).isEqualTo(2);
    }

    @Test
    @DisplayName("an archive appears whole or not at all, and is the same each time")
    void wholeArchive() throws IOException {
        write("in/a.txt", "FAKE\nnone a\n");
        String out = folder.resolve("out.zip").toString();
        assertThat(CliRun.of("convert", "--to", "fake", "-o", out, in()).exitCode())
                .isEqualTo(2);
        assertThat(files(folder)).containsExactly("in/a.txt");

        write("in/a.txt", "FAKE\nreport a\n");
        CliRun.of("convert", "--to", "fake", "-o", out, in());
        byte[] first = Files.readAllBytes(Path.of(out));
        CliRun.of("convert", "--to", "fake", "-o", out, in());

        assertThat(Path.of(out)).hasBinaryContent(first);
        assertThat(files(folder)).containsExactlyInAnyOrder("in/a.txt", "out.zip");
    }

    @Test
    @DisplayName("a mix of real formats becomes one, and is read again")
    void real() throws IOException {
        MixedReports mixed = new MixedReports(3);
        Path all = folder.resolve("all.tar.gz");
        try (OutputStore store = OutputStores.open(all.toString())) {
            for (int i = 0; i < 100; i++) {
                MixedReports.Piece piece = mixed.next();
                store.add(piece.name(), "", piece.octets().length, out -> out.write(piece.octets()));
            }
            store.commit();
        }
        String out = folder.resolve("out.zip").toString();
        CliRun converted = CliRun.real("convert", "-q", "--to", "media-server", "-o", out, all.toString());
        String outputs =
                converted.err().replaceAll("(?s).*Written ([0-9]+) reports? in ([0-9]+) outputs?\n.*", "$1 in $2");

        CliRun read = CliRun.real("inspect", "-q", out);

        assertThat(outputs).matches("[0-9]+ in [0-9]+");
        String files = outputs.replaceAll(".* in ", "");
        assertThat(read.out())
                .contains("Inputs  " + files + " given = " + files + " with report + 0 without report + 0 refused");
        assertThat(read.exitCode()).isZero();
    }

    private String in() {
        return folder.resolve("in").toString();
    }

    private void write(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }

    private static List<String> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString())
                    .toList();
        }
    }
}
