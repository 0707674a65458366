package io.vqreport.codec;

import java.io.Serializable;
import java.util.Objects;

/**
 * A place in an input: where the value or part begins that something is said of.
 *
 * <p>Of an input given in hexadecimal the place is that in the octets it stands for. The numbers are not checked.
 *
 * @param offset the octet, counted from 0 at the start of the input; -1 where unknown
 * @param line the line, counted from 1; -1 where unknown or where the format has no lines
 * @param column the column in code points, counted from 1; -1 where unknown
 * @param path the place in the format's own structure: names joined by {@code /}, with {@code [n]}, counted from 0, for
 *     one of several; a JSON pointer for JSON; empty where there is none
 */
public record Location(long offset, int line, int column, String path) implements Serializable {
    /** The place of which nothing is known. */
    public static final Location UNKNOWN = new Location(-1, -1, -1, "");

    /** Checks that the path is there. */
    public Location {
        Objects.requireNonNull(path, "path");
    }

    /**
     * For example {@code 14:38 LocalMetrics/JitterBuffer/JBM}; {@code 14 …} where the column is unknown, {@code @311 …}
     * where the line is; empty where nothing is known.
     */
    @Override
    public String toString() {
        String place =
                line < 0 ? (offset < 0 ? "" : "@" + offset) : column < 0 ? Integer.toString(line) : line + ":" + column;
        return place.isEmpty() || path.isEmpty() ? place + path : place + " " + path;
    }
}
