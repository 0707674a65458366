package io.vqreport.examples.cli.output;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;

/** Takes what was written for one input after the other. Not thread-safe. */
public interface OutputStore extends Closeable {
    /**
     * Keeps an output.
     *
     * @param name what its input is called, in the input's own words
     * @param extension what is put behind it, such as {@code .xml}
     * @param size its octets
     * @param content writes it
     * @throws IOException when it cannot be kept
     */
    void add(String name, String extension, long size, Content content) throws IOException;

    /** All is there: an archive appears under its name. */
    void commit() throws IOException;

    /** Lets go. An archive that was not completed disappears. */
    @Override
    void close() throws IOException;

    /** Writes an output. */
    @FunctionalInterface
    interface Content {
        /** Writes it. */
        void writeTo(OutputStream out) throws IOException;
    }
}
