package io.vqreport.examples.cli;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what is written until all of it is known to be good: a conversion that fails halfway leaves its output untouched, and its output may
 * be its input. What is large waits in a temporary file instead of in memory.
 */
final class SpooledOutput extends OutputStream {
    private static final int IN_MEMORY = 1 << 22;

    private final ByteArrayOutputStream memory = new ByteArrayOutputStream(4096);
    private OutputStream current = memory;
    private long size;
    private @Nullable Path file;

    @Override
    public void write(int octet) throws IOException {
        write(new byte[] {(byte) octet}, 0, 1);
    }

    @Override
    public void write(byte[] octets, int offset, int length) throws IOException {
        if (file == null && memory.size() + length > IN_MEMORY) {
            Path created = Files.createTempFile("vqreport", ".spool");
            file = created;
            current = new BufferedOutputStream(Files.newOutputStream(created));
            memory.writeTo(current);
            memory.reset();
        }
        size += length;
        current.write(octets, offset, length);
    }

    /** How much was written. */
    long size() {
        return size;
    }

    /** How much of it is held in memory. */
    int held() {
        return memory.size();
    }

    @Override
    public void flush() throws IOException {
        current.flush();
    }

    /**
     * Hands over what was written.
     *
     * @param name the file to write, or the name of standard output, or null for the same
     * @param stdout standard output
     * @throws IOException when the file cannot be written
     */
    void copyTo(@Nullable String name, OutputStream stdout) throws IOException {
        flush();
        if (name == null || name.equals(InputSource.STDIN)) {
            copyTo(stdout);
            stdout.flush();
            return;
        }
        try (OutputStream out = Files.newOutputStream(Path.of(name))) {
            copyTo(out);
        } catch (InvalidPathException e) {
            throw new IOException("not a file name", e);
        }
    }

    /** Hands over what was written, after {@link #flush}. */
    void copyTo(OutputStream out) throws IOException {
        if (file == null) {
            memory.writeTo(out);
        } else {
            Files.copy(file, out);
        }
    }

    @Override
    public void close() throws IOException {
        try {
            current.close();
        } finally {
            if (file != null) {
                Files.delete(file);
            }
        }
    }
}
