package io.vqreport.codec;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What an encoder wrote, and what it could not say. Immutable, compared by value. */
public final class Encoded {
    private final byte[] bytes;
    private final List<Loss> losses;

    private Encoded(byte[] bytes, List<Loss> losses) {
        this.bytes = bytes;
        this.losses = List.copyOf(losses);
    }

    /**
     * Joins octets and losses.
     *
     * @param bytes the octets; copied
     * @param losses what could not be said
     * @return both
     */
    public static Encoded of(byte[] bytes, List<Loss> losses) {
        return new Encoded(bytes.clone(), losses);
    }

    /**
     * Joins a part of an array and losses.
     *
     * @param buffer the array that holds the octets; the part is copied
     * @param from the first octet's index
     * @param to the index behind the last octet
     * @param losses what could not be said
     * @return both
     * @throws IndexOutOfBoundsException when the part does not lie within the array
     */
    public static Encoded of(byte[] buffer, int from, int to, List<Loss> losses) {
        Objects.checkFromToIndex(from, to, buffer.length);
        return new Encoded(Arrays.copyOfRange(buffer, from, to), losses);
    }

    /**
     * The octets written.
     *
     * @return a copy
     */
    public byte[] bytes() {
        return bytes.clone();
    }

    /**
     * The octets read as UTF-8; what is not UTF-8 shows as U+FFFD, so this is of use for text formats only.
     *
     * @return the text
     */
    public String text() {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /**
     * The number of octets.
     *
     * @return 0 or more
     */
    public int size() {
        return bytes.length;
    }

    /**
     * Writes the octets to a stream.
     *
     * @param out where to
     * @throws IOException when the stream fails
     */
    public void writeTo(OutputStream out) throws IOException {
        out.write(bytes);
    }

    /**
     * What the format could not say.
     *
     * @return the losses; empty when everything went over
     */
    public List<Loss> losses() {
        return losses;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Encoded that && Arrays.equals(bytes, that.bytes) && losses.equals(that.losses);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(bytes) + losses.hashCode();
    }

    /** Shows sizes, not content. */
    @Override
    public String toString() {
        return "Encoded[" + bytes.length + " bytes, " + losses.size() + " losses]";
    }
}
