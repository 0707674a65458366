package io.vqreport.testkit;

import io.vqreport.model.Bytes;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * An input as a failing property shall show it: as text that can be pasted into a test.
 *
 * @param bytes the octets
 */
public record Input(Bytes bytes) {
    /** Checks that the octets are there. */
    public Input {
        Objects.requireNonNull(bytes, "bytes");
    }

    /**
     * An input of octets.
     *
     * @param octets the octets, copied
     * @return the input
     */
    public static Input of(byte[] octets) {
        return new Input(Bytes.copyOf(octets));
    }

    /**
     * An input of text.
     *
     * @param text the text, written as UTF-8
     * @return the input
     */
    public static Input of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * The octets.
     *
     * @return a copy
     */
    public byte[] octets() {
        return bytes.toByteArray();
    }

    /** The octets as Java source. */
    @Override
    public String toString() {
        return Pasteable.of(octets());
    }
}
