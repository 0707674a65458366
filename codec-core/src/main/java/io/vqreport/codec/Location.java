package io.vqreport.codec;

import java.io.Serializable;
import java.util.Objects;

/**
 * A place in an input.
 *
 * @param offset the octet, counted from 0; -1 where unknown
 * @param line the line, counted from 1; -1 where unknown or where the format has no lines
 * @param column the column in code points, counted from 1; -1 where unknown
 * @param path the place in the format's own structure, names joined by {@code /}; empty where there is none
 */
public record Location(long offset, int line, int column, String path) implements Serializable {
    /** The place of which nothing is known. */
    public static final Location UNKNOWN = new Location(-1, -1, -1, "");

    /** Checks that the path is there. */
    public Location {
        Objects.requireNonNull(path, "path");
    }

    /** For example {@code 14:38 LocalMetrics/JitterBuffer/JBM}; {@code @311 …} where there are no lines. */
    @Override
    public String toString() {
        String place = line >= 0 ? line + ":" + column : offset >= 0 ? "@" + offset : "";
        return place.isEmpty() || path.isEmpty() ? place + path : place + " " + path;
    }
}
