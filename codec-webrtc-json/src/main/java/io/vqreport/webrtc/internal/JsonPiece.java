package io.vqreport.webrtc.internal;

import io.vqreport.codec.Location;

/**
 * One JSON text, as a part of an array, and where it lies in the input.
 *
 * @param octets the array; not copied, not changed
 * @param from the text's first octet
 * @param to behind the text's last octet
 * @param offset the first octet's offset in the input; -1 where the text has no place, as inside a string
 * @param line the line in which the text begins, from 1; -1 where the text has no place
 * @param column the column at which the text begins, from 1
 * @param path the JSON pointer to the text, empty for a whole input
 */
// Never compared nor kept: it hands an array on without copying it.
@SuppressWarnings("ArrayRecordComponent")
public record JsonPiece(byte[] octets, int from, int to, long offset, int line, int column, String path) {
    /**
     * A whole array.
     *
     * @param octets the text
     * @return the piece
     */
    public static JsonPiece of(byte[] octets) {
        return new JsonPiece(octets, 0, octets.length, 0, 1, 1, "");
    }

    /**
     * The number of octets.
     *
     * @return 0 or more
     */
    public int length() {
        return to - from;
    }

    /** Whether the text lies in the input. One to which a brace was added before its first octet begins at column 0, and may at offset -1. */
    boolean hasPlace() {
        return line > 0 && (offset >= 0 || column == 0);
    }

    /**
     * Where the text begins.
     *
     * @return its place
     */
    public Location start() {
        return !hasPlace() ? new Location(-1, -1, -1, path) : new Location(offset, line, column, path);
    }
}
