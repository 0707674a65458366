package io.vqreport.rtcpxr.internal;

import java.util.Arrays;

/**
 * Where the octets of a body lie in the input it was taken from. Most bodies are a slice of their input; one that was unescaped from a JSON
 * string has a list of the places where the distance changes.
 */
public final class OffsetMap {
    private final byte[] source;
    private final int[] bodyOffsets;
    private final int[] distances;
    private final int count;
    private final long originOffset;
    private final int originLine;
    /** A place of the source from which others are looked for: its offset, line and column. */
    private final int anchorOffset;

    private final int anchorLine;
    private final int anchorColumn;

    private OffsetMap(
            byte[] source,
            int[] bodyOffsets,
            int[] distances,
            int count,
            long originOffset,
            int originLine,
            int anchorOffset,
            int anchorLine,
            int anchorColumn) {
        this.originOffset = originOffset;
        this.originLine = originLine;
        this.anchorOffset = anchorOffset;
        this.anchorLine = anchorLine;
        this.anchorColumn = anchorColumn;
        this.source = source;
        this.bodyOffsets = bodyOffsets;
        this.distances = distances;
        this.count = count;
    }

    private static final int[] NONE = {};

    /**
     * The map of a body that is read in place.
     *
     * @param source the input
     * @return a map that changes no offset
     */
    public static OffsetMap identity(byte[] source) {
        return new OffsetMap(source, NONE, NONE, 0, 0, 1, 0, 1, 1);
    }

    /**
     * The map of a body that is a piece of a stream.
     *
     * @param source the piece, which begins a line
     * @param offset where the piece lies in the stream
     * @param line the number of its first line
     * @return a map that shifts every place
     */
    public static OffsetMap piece(byte[] source, long offset, int line) {
        return new OffsetMap(source, NONE, NONE, 0, offset, line, 0, 1, 1);
    }

    /**
     * The map of what lies further behind in the source, read in place. Looking for its places, nothing before it is read again, so that
     * many bodies or reports take linear time, on one line as on many.
     *
     * @param from where it begins in the source; not before this map's anchor
     * @return a map that changes no offset
     */
    public OffsetMap further(int from) {
        Places places = new Places(this);
        places.seek(from);
        return new OffsetMap(source, NONE, NONE, 0, originOffset, originLine, from, places.line(), places.column());
    }

    /** Whether the octet at an offset of the source is the last one of a line. */
    boolean endsLine(int at) {
        return source[at] == '\n' || (source[at] == '\r' && !(at + 1 < source.length && source[at + 1] == '\n'));
    }

    /**
     * A place of the source from which others are looked for.
     *
     * @return its offset
     */
    public int anchorOffset() {
        return anchorOffset;
    }

    /**
     * The number of the line at the anchor.
     *
     * @return 1 or more
     */
    public int anchorLine() {
        return anchorLine;
    }

    /**
     * The column of the anchor.
     *
     * @return 1 or more
     */
    public int anchorColumn() {
        return anchorColumn;
    }

    /**
     * What is added to offsets.
     *
     * @return where the piece lies in its stream; 0 for a whole input
     */
    public long originOffset() {
        return originOffset;
    }

    /**
     * The number of the first line.
     *
     * @return 1 or more
     */
    public int originLine() {
        return originLine;
    }

    byte[] source() {
        return source;
    }

    int toSource(int bodyOffset) {
        if (count == 0) {
            return bodyOffset;
        }
        int found = Arrays.binarySearch(bodyOffsets, 0, count, bodyOffset);
        int index = found >= 0 ? found : -found - 2;
        return bodyOffset + (index < 0 ? 0 : distances[index]);
    }

    /** Builds a map for a body that is made octet by octet. */
    static final class Builder {
        private final OffsetMap inPlace;
        private int[] bodyOffsets = new int[16];
        private int[] distances = new int[16];
        private int count;

        Builder(OffsetMap inPlace) {
            this.inPlace = inPlace;
        }

        /** From this offset of the body on, its octets lie at this offset of the source. */
        void from(int bodyOffset, int sourceOffset) {
            if (count > 0 && distances[count - 1] == sourceOffset - bodyOffset) {
                return;
            }
            if (count == bodyOffsets.length) {
                bodyOffsets = Arrays.copyOf(bodyOffsets, 2 * count);
                distances = Arrays.copyOf(distances, 2 * count);
            }
            bodyOffsets[count] = bodyOffset;
            distances[count++] = sourceOffset - bodyOffset;
        }

        OffsetMap build() {
            return new OffsetMap(
                    inPlace.source,
                    bodyOffsets,
                    distances,
                    count,
                    0,
                    1,
                    inPlace.anchorOffset,
                    inPlace.anchorLine,
                    inPlace.anchorColumn);
        }
    }
}
