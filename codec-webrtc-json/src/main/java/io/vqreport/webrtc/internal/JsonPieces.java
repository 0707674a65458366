package io.vqreport.webrtc.internal;

import io.vqreport.codec.DecodeLimits;
import io.vqreport.codec.LimitExceededException;
import io.vqreport.codec.Location;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * Cuts an input into its JSON texts: one, several one behind the other, one a line (NDJSON), or the elements of one array. It looks at
 * brackets and strings only, each octet once, and holds one text at a time.
 *
 * <p>A text that is broken ends where that shows: at a line end inside a string, before a bracket that cannot stand there, or before a line
 * that begins as the text itself does ({@link JsonStructure}). So what follows is found again, short of a text that was cut off right where
 * another may begin, and the other one is on the same line. A piece may thus be no JSON; its reader says so.
 */
public final class JsonPieces {
    private static final int CHUNK = 8192;
    private static final int LARGEST = Integer.MAX_VALUE - 8;

    private final @Nullable InputStream stream;
    private final DecodeLimits limits;
    private final boolean opensArrays;
    private byte[] buffer;
    private int position;
    private int filled;
    private long offset;
    private int line = 1;
    private int column = 1;
    private boolean inArray;
    private int index;
    private int commas;
    private boolean oddSeparator;
    private boolean byteOrderMark;

    private JsonPieces(
            @Nullable InputStream stream, byte[] buffer, int from, int to, DecodeLimits limits, boolean opensArrays) {
        this.stream = stream;
        this.buffer = buffer;
        this.position = from;
        this.filled = to;
        this.limits = limits;
        this.opensArrays = opensArrays;
    }

    /**
     * Cuts a stream.
     *
     * @param stream the input; not closed
     * @param limits how long and how deep a piece may be
     * @param opensArrays whether each element of an array is a piece of its own; else the array is one
     * @return the pieces
     */
    public static JsonPieces of(InputStream stream, DecodeLimits limits, boolean opensArrays) {
        return new JsonPieces(stream, new byte[CHUNK], 0, 0, limits, opensArrays);
    }

    /**
     * Cuts an array.
     *
     * @param octets the input, left as it is
     * @param limits how long and how deep a piece may be
     * @param opensArrays whether each element of an array is a piece of its own; else the array is one
     * @return the pieces
     */
    public static JsonPieces of(byte[] octets, DecodeLimits limits, boolean opensArrays) {
        return new JsonPieces(null, octets, 0, octets.length, limits, opensArrays);
    }

    /**
     * The next piece. The one before is overwritten.
     *
     * @return the piece; absent at the end of the input
     * @throws IOException when the stream fails
     * @throws LimitExceededException when a piece is too long or too deep
     */
    public @Nullable JsonPiece next() throws IOException {
        skipByteOrderMark();
        commas = 0;
        oddSeparator = false;
        while (true) {
            int octet = at(0);
            if (octet < 0) {
                return null;
            }
            if (!isBetween(octet)) {
                return piece();
            }
            advance(1);
        }
    }

    /** Whether the octet stands between texts; notes what it does there. */
    private boolean isBetween(int octet) {
        switch (octet) {
            case ' ', '\t', '\r', '\n' -> {}
            case ',' -> {
                commas++;
                oddSeparator |= !inArray || commas > 1 || index == 0;
            }
            case '[' -> {
                if (!opensArrays || inArray) {
                    return false;
                }
                inArray = true;
                index = 0;
                commas = 0;
            }
            case ']' -> {
                if (!inArray) {
                    return false;
                }
                oddSeparator |= commas > 0;
                inArray = false;
                commas = 0;
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private JsonPiece piece() throws IOException {
        if (inArray && index > 0 && commas == 0) {
            oddSeparator = true;
        }
        int length = measure();
        limits.checkReportBytes(length);
        String path = inArray ? "/" + index++ : "";
        JsonPiece piece = new JsonPiece(buffer, position, position + length, offset, line, column, path);
        advance(length);
        return piece;
    }

    /** The length of the text that begins here, without what follows it. */
    private int measure() throws IOException {
        int first = at(0);
        if (first == '{' || first == '[') {
            return new JsonStructure(this, false).end(0);
        }
        if (first == '"') {
            int end = string(0);
            int behind = end;
            while (at(behind) == ' ' || at(behind) == '\t' || at(behind) == '\r' || at(behind) == '\n') {
                behind = further(behind);
            }
            // A member without the brace before it: the text goes on as if there were one.
            return at(behind) == ':' ? new JsonStructure(this, true).end(behind) : end;
        }
        int end = 0;
        while (at(end) >= 0 && at(end) != '\n' && !(inArray && (at(end) == ',' || at(end) == ']'))) {
            end = further(end);
        }
        return end;
    }

    /** Checks how deep the octet so many behind the present one stands. */
    void checkDepth(int depth, int at) {
        int allowed = JsonFactories.maxDepth(limits);
        if (depth > allowed) {
            throw new LimitExceededException("maxDepth", depth, allowed, new Location(offset + at, -1, -1, ""));
        }
    }

    /** Behind the closing quote of a string; where it has none, at the end of the line or the input. */
    int string(int from) throws IOException {
        int at = further(from);
        int octet = at(at);
        while (octet >= 0 && octet != '\n') {
            if (octet == '"') {
                return at + 1;
            }
            if (octet == '\\') {
                at = further(at);
                if (at(at) < 0) {
                    return at;
                }
            }
            at = further(at);
            octet = at(at);
        }
        return at;
    }

    /** The one behind, which must not be beyond what a text may have. */
    int further(int at) {
        limits.checkReportBytes(at + 1L);
        return at + 1;
    }

    /** The octet so many behind the present one; -1 behind the end. */
    int at(int ahead) throws IOException {
        while (position + ahead >= filled) {
            if (!fill()) {
                return -1;
            }
        }
        return buffer[position + ahead] & 0xFF;
    }

    private boolean fill() throws IOException {
        if (stream == null) {
            return false;
        }
        if (filled == buffer.length) {
            int held = filled - position;
            byte[] target = buffer;
            if (held > buffer.length / 2) {
                if (buffer.length == LARGEST) {
                    throw new LimitExceededException("maxReportBytes", held + 1L, held, Location.UNKNOWN);
                }
                target = new byte[(int) Math.min(LARGEST, buffer.length * 2L)];
            }
            System.arraycopy(buffer, position, target, 0, held);
            buffer = target;
            position = 0;
            filled = held;
        }
        int read = stream.read(buffer, filled, buffer.length - filled);
        filled += Math.max(read, 0);
        return read >= 0;
    }

    private void advance(int length) {
        for (int i = position; i < position + length; i++) {
            if (buffer[i] == '\n') {
                line++;
                column = 1;
            } else if ((buffer[i] & 0xC0) != 0x80) {
                // A continuation octet of UTF-8 belongs to the code point before it.
                column++;
            }
        }
        position += length;
        offset += length;
    }

    private void skipByteOrderMark() throws IOException {
        if (offset == 0 && at(0) == 0xEF && at(1) == 0xBB && at(2) == 0xBF) {
            byteOrderMark = true;
            position += 3;
            offset += 3;
        }
    }

    /**
     * Whether the input begins with a byte order mark.
     *
     * @return true when it does; known once the first piece was asked for
     */
    public boolean byteOrderMark() {
        return byteOrderMark;
    }

    /**
     * Whether the last piece is an element of an array that was opened.
     *
     * @return true within an array
     */
    public boolean inArray() {
        return inArray;
    }

    /**
     * Whether a comma was missing or too many before the last piece or, behind the last one, at the end.
     *
     * @return true when the separators are not those of JSON
     */
    public boolean oddSeparator() {
        return oddSeparator;
    }

    /**
     * Where reading stands.
     *
     * @return the place behind the last piece
     */
    public Location place() {
        return new Location(offset, line, column, "");
    }
}
