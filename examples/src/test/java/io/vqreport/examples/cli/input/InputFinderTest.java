package io.vqreport.examples.cli.input;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("What is found behind a name, and what can an archive cost?")
final class InputFinderTest {
    /** Small ones, so that small archives reach them. */
    private static final ArchiveLimits LIMITS = new ArchiveLimits(20, 1 << 20, 1 << 16);

    @TempDir
    private Path folder;

    @Test
    @DisplayName("short and long members, in their order, octet by octet")
    void members() throws IOException {
        byte[] large = "0123456789abcdef".repeat(40_000).getBytes(UTF_8);
        byte[] noise = new byte[700_000];
        new Random(1).nextBytes(noise);
        Path zip = write("a.zip", zip("s", "short".getBytes(UTF_8), "l", noise, "e", new byte[0]));
        Path tar = write("a.tar", tar("s", "short".getBytes(UTF_8), "l", large, "e", new byte[0]));

        assertThat(found(zip)).containsExactly("a.zip!/s 5", "a.zip!/l 700000", "a.zip!/e 0");
        assertThat(found(tar)).containsExactly("a.tar!/s 5", "a.tar!/l 640000", "a.tar!/e 0");
    }

    @Test
    @DisplayName("a file compressed by itself, also in several pieces, is one input under its own name")
    void gzip() throws IOException {
        Path file = write("a.gz", concat(gzip("one ".getBytes(UTF_8)), gzip("two".getBytes(UTF_8))));

        assertThat(found(file)).containsExactly("a.gz 7");
    }

    @Test
    @DisplayName("standard input may be an archive")
    void standardInput() throws IOException {
        List<String> found = new ArrayList<>();
        new InputFinder(new ByteArrayInputStream(tar("x", new byte[3])), LIMITS, new Collecting(found, folder))
                .find(List.of("-"));

        assertThat(found).containsExactly("-!/x 3");
    }

    @Test
    @DisplayName("an archive within an archive is refused")
    void nested() throws IOException {
        Path zip = write("a.zip", zip("in.zip", zip("x", new byte[1]), "in.gz", gzip(new byte[1]), "y", new byte[2]));

        assertThat(found(zip))
                .containsExactly("a.zip!/in.zip ARCHIVE_NESTED", "a.zip!/in.gz ARCHIVE_NESTED", "a.zip!/y 2");
        assertThat(found(write("b.gz", gzip(zip("x", new byte[1]))))).containsExactly("b.gz ARCHIVE_NESTED");
    }

    @Test
    @DisplayName("an archive that breaks off: what was there, and one more for the rest")
    void truncated() throws IOException {
        byte[] tar = tar("a", new byte[100], "b", new byte[5000]);

        assertThat(found(write("a.tar", Arrays.copyOf(tar, 2048))))
                .containsExactly("a.tar!/a 100", "a.tar!/b UNREADABLE", "a.tar ARCHIVE_BROKEN");
        byte[] noise = new byte[100_000];
        new Random(2).nextBytes(noise);
        byte[] gz = gzip(tar("a", new byte[100], "b", noise));
        assertThat(found(write("a.tar.gz", Arrays.copyOf(gz, 50_000))))
                .containsExactly("a.tar.gz!/a 100", "a.tar.gz!/b UNREADABLE", "a.tar.gz ARCHIVE_BROKEN");
    }

    @Test
    @DisplayName("links, pipes and devices in a tar are passed over")
    void links() throws IOException {
        ByteArrayOutputStream octets = new ByteArrayOutputStream();
        try (TarArchiveOutputStream tar = new TarArchiveOutputStream(octets)) {
            for (byte type :
                    new byte[] {TarConstants.LF_SYMLINK, TarConstants.LF_LINK, TarConstants.LF_FIFO, TarConstants.LF_CHR
                    }) {
                TarArchiveEntry entry = new TarArchiveEntry("link" + type, type);
                entry.setLinkName("/etc/passwd");
                tar.putArchiveEntry(entry);
                tar.closeArchiveEntry();
            }
        }

        assertThat(found(write("a.tar", octets.toByteArray())))
                .hasSize(4)
                .allSatisfy(name -> assertThat(name).startsWith("passed over a.tar!/link"));
    }

    @Test
    @DisplayName("what expands to too much more than it is, is broken off: a file, a member, many members")
    void bombs() throws IOException {
        byte[] zeros = new byte[8 << 20];
        assertThat(found(write("a.gz", gzip(zeros)))).containsExactly("a.gz ARCHIVE_TOO_LARGE");
        assertThat(found(write("a.zip", zip("small", new byte[9], "zeros", zeros, "behind", new byte[1]))))
                .containsExactly("a.zip!/small 9", "a.zip!/zeros ARCHIVE_TOO_LARGE", "a.zip ARCHIVE_TOO_LARGE");

        ByteArrayOutputStream many = new ByteArrayOutputStream();
        try (TarArchiveOutputStream tar = new TarArchiveOutputStream(new GZIPOutputStream(many))) {
            for (int i = 0; i < 20_000; i++) {
                tar.putArchiveEntry(new TarArchiveEntry("empty"));
                tar.closeArchiveEntry();
            }
        }
        List<String> found = found(write("many.tar.gz", many.toByteArray()));
        assertThat(found.get(found.size() - 1)).isEqualTo("many.tar.gz ARCHIVE_TOO_LARGE");
        assertThat(found).hasSizeLessThan(20_000);
    }

    @Test
    @DisplayName("a name as long as a book is not read into memory")
    void longName() throws IOException {
        ByteArrayOutputStream octets = new ByteArrayOutputStream();
        try (TarArchiveOutputStream tar = new TarArchiveOutputStream(octets)) {
            tar.setLongFileMode(TarArchiveOutputStream.LONGFILE_GNU);
            tar.putArchiveEntry(new TarArchiveEntry("n".repeat(LIMITS.header() + 10_000)));
            tar.closeArchiveEntry();
        }

        assertThat(found(write("a.tar", octets.toByteArray()))).containsExactly("a.tar ARCHIVE_BROKEN");
    }

    @Test
    @DisplayName("what is not there is an input that cannot be read")
    void missing() {
        assertThat(found(folder.resolve("missing"))).containsExactly("missing UNREADABLE");
    }

    @Test
    @DisplayName("finding ends when nobody wants more")
    void enough() throws IOException {
        Path zip = write("a.zip", zip("a", new byte[1], "b", new byte[1]));
        List<String> found = new ArrayList<>();
        InputConsumer once = new Collecting(found, folder) {
            @Override
            public boolean input(Input input) {
                super.input(input);
                return false;
            }
        };
        new InputFinder(InputStream.nullInputStream(), LIMITS, once).find(List.of(zip.toString(), zip.toString()));

        assertThat(found).containsExactly("a.zip!/a 1");
    }

    private List<String> found(Path file) {
        List<String> found = new ArrayList<>();
        new InputFinder(InputStream.nullInputStream(), LIMITS, new Collecting(found, folder))
                .find(List.of(file.toString()));
        return found;
    }

    private Path write(String name, byte[] octets) throws IOException {
        return Files.write(folder.resolve(name), octets);
    }

    private static byte[] concat(byte[] one, byte[] other) {
        byte[] both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }

    private static byte[] gzip(byte[] content) throws IOException {
        ByteArrayOutputStream octets = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(octets)) {
            out.write(content);
        }
        return octets.toByteArray();
    }

    private static byte[] zip(Object... namesAndContents) throws IOException {
        ByteArrayOutputStream octets = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(octets)) {
            for (int i = 0; i < namesAndContents.length; i += 2) {
                zip.putNextEntry(new ZipEntry((String) namesAndContents[i]));
                zip.write((byte[]) namesAndContents[i + 1]);
                zip.closeEntry();
            }
        }
        return octets.toByteArray();
    }

    private static byte[] tar(Object... namesAndContents) throws IOException {
        ByteArrayOutputStream octets = new ByteArrayOutputStream();
        try (TarArchiveOutputStream tar = new TarArchiveOutputStream(octets)) {
            for (int i = 0; i < namesAndContents.length; i += 2) {
                TarArchiveEntry entry = new TarArchiveEntry((String) namesAndContents[i]);
                byte[] content = (byte[]) namesAndContents[i + 1];
                entry.setSize(content.length);
                tar.putArchiveEntry(entry);
                tar.write(content);
                tar.closeArchiveEntry();
            }
        }
        return octets.toByteArray();
    }

    /** Reads what it is handed, and notes how long it is or why it cannot be read. */
    private static class Collecting implements InputConsumer {
        private final List<String> found;
        private final Path folder;

        Collecting(List<String> found, Path folder) {
            this.found = found;
            this.folder = folder;
        }

        @Override
        public boolean input(Input input) {
            String name = input.name().replace(folder + "/", "");
            try (InputStream in = input.open()) {
                found.add(name + " " + in.transferTo(OutputStream.nullOutputStream()));
            } catch (InputFailedException e) {
                found.add(name + " " + e.problem());
            } catch (IOException e) {
                found.add(name + " UNREADABLE");
            }
            return true;
        }

        @Override
        public void passedOver(String name) {
            found.add("passed over " + name.replace(folder + "/", ""));
        }

        @Override
        public void taken(long octets) {}
    }
}
