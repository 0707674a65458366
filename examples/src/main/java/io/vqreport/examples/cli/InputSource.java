package io.vqreport.examples.cli;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The files named on the command line, {@code -} being standard input, as streams whose beginning can be looked at. */
final class InputSource {
    /** The name of standard input. */
    static final String STDIN = "-";

    private final InputStream stdin;

    InputSource(InputStream stdin) {
        this.stdin = stdin;
    }

    /**
     * Opens an input.
     *
     * @param name a file's path, or {@code -}
     * @return its octets, buffered, with mark and reset
     * @throws IOException when it cannot be opened; the message needs no file name
     */
    InputStream open(String name) throws IOException {
        return new BufferedInputStream(name.equals(STDIN) ? new Unclosed(stdin) : openFile(name), 1 << 14);
    }

    private static InputStream openFile(String name) throws IOException {
        try {
            if (name.isEmpty()) {
                throw new IOException("not a file name");
            }
            Path path = Path.of(name);
            if (Files.isDirectory(path)) {
                throw new IOException("is a directory");
            }
            return Files.newInputStream(path);
        } catch (InvalidPathException e) {
            throw new IOException("not a file name", e);
        } catch (FileSystemException e) {
            throw new IOException(describe(e), e);
        }
    }

    /** Says in a few words what went wrong with a file whose name is said elsewhere. */
    static String describe(IOException exception) {
        if (exception instanceof NoSuchFileException) {
            return "no such file";
        }
        if (exception instanceof AccessDeniedException) {
            return "permission denied";
        }
        @Nullable
        String message = exception instanceof FileSystemException system ? system.getReason() : exception.getMessage();
        return message == null ? exception.getClass().getSimpleName() : message;
    }

    /** Standard input stays open: it is not ours. */
    private static final class Unclosed extends FilterInputStream {
        Unclosed(InputStream in) {
            super(in);
        }

        @Override
        public void close() {}
    }
}
