package io.vqreport.examples.cli.output;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;

/**
 * An archive, one member for each output. It grows under another name beside its own, and gets its own when it is complete. Members bear no time, so that the same
 * input gives the same archive.
 */
final class ArchiveStore implements OutputStore {
    private final Path file;
    private final Path part;
    private final Members members;
    private final UniqueNames names = new UniqueNames();

    private ArchiveStore(Path file, Path part, Members members) {
        this.file = file;
        this.part = part;
        this.members = members;
    }

    static ArchiveStore zip(Path file) throws IOException {
        Path part = part(file);
        return new ArchiveStore(file, part, new Zip(new ZipOutputStream(open(part), StandardCharsets.UTF_8)));
    }

    static ArchiveStore tar(Path file, boolean compressed) throws IOException {
        Path part = part(file);
        OutputStream out = open(part);
        return new ArchiveStore(file, part, new Tar(compressed ? new GZIPOutputStream(out, 1 << 13) : out));
    }

    private static Path part(Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        return Files.createTempFile(folder, ".vqreport", ".part");
    }

    private static OutputStream open(Path part) throws IOException {
        return new BufferedOutputStream(Files.newOutputStream(part), 1 << 16);
    }

    @Override
    public void add(String name, String extension, long size, Content content) throws IOException {
        members.add(names.of(SafeName.of(name), extension), size, content);
    }

    @Override
    public void commit() throws IOException {
        members.close();
        Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    }

    @Override
    public void close() throws IOException {
        members.close();
        Files.deleteIfExists(part);
    }

    /** The members of an archive being written. */
    private interface Members {
        void add(String name, long size, Content content) throws IOException;

        void close() throws IOException;
    }

    /** Holds the name of each member until the end, since a list of them ends the file. */
    private record Zip(ZipOutputStream out) implements Members {
        @Override
        public void add(String name, long size, Content content) throws IOException {
            ZipEntry entry = new ZipEntry(name);
            entry.setTime(0);
            out.putNextEntry(entry);
            content.writeTo(out);
            out.closeEntry();
        }

        @Override
        public void close() throws IOException {
            out.close();
        }
    }

    private static final class Tar implements Members {
        private final TarArchiveOutputStream out;
        private boolean closed;

        Tar(OutputStream stream) {
            out = new TarArchiveOutputStream(stream, StandardCharsets.UTF_8.name());
            out.setLongFileMode(TarArchiveOutputStream.LONGFILE_POSIX);
            out.setBigNumberMode(TarArchiveOutputStream.BIGNUMBER_POSIX);
            out.setAddPaxHeadersForNonAsciiNames(true);
        }

        @Override
        public void add(String name, long size, Content content) throws IOException {
            TarArchiveEntry entry = new TarArchiveEntry(name);
            entry.setSize(size);
            entry.setModTime(0);
            out.putArchiveEntry(entry);
            content.writeTo(out);
            out.closeArchiveEntry();
        }

        @Override
        public void close() throws IOException {
            if (!closed) {
                closed = true;
                out.close();
            }
        }
    }
}
