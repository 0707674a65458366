package io.vqreport.model;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An immutable run of octets, compared by content. */
public final class Bytes implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final Bytes EMPTY = new Bytes(new byte[0]);

    private final byte[] octets;

    private Bytes(byte[] octets) {
        this.octets = octets;
    }

    /**
     * Copies octets out of an array.
     *
     * @param source the array, left as it is
     * @param from the first octet's index
     * @param to the index behind the last octet
     * @return the octets {@code source[from..to)}
     * @throws IndexOutOfBoundsException when the range does not lie within the array
     */
    public static Bytes copyOf(byte[] source, int from, int to) {
        Objects.checkFromToIndex(from, to, source.length);
        return from == to ? EMPTY : new Bytes(Arrays.copyOfRange(source, from, to));
    }

    /**
     * Copies a whole array.
     *
     * @param source the array, left as it is
     * @return its octets
     */
    public static Bytes copyOf(byte[] source) {
        return copyOf(source, 0, source.length);
    }

    /**
     * The number of octets.
     *
     * @return 0 or more
     */
    public int size() {
        return octets.length;
    }

    /**
     * One octet.
     *
     * @param index 0 to {@code size() - 1}
     * @return 0..255
     * @throws IndexOutOfBoundsException when there is no such octet
     */
    public int unsignedAt(int index) {
        return octets[index] & 0xFF;
    }

    /**
     * The octets in a new array.
     *
     * @return a copy
     */
    public byte[] toByteArray() {
        return octets.clone();
    }

    /**
     * Writes the octets to a stream.
     *
     * @param out where to
     * @throws IOException when the stream fails
     */
    public void writeTo(OutputStream out) throws IOException {
        out.write(octets);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Bytes that && Arrays.equals(octets, that.octets);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(octets);
    }

    /** Shows the number of octets, not the octets. */
    @Override
    public String toString() {
        return "Bytes[" + octets.length + "]";
    }
}
