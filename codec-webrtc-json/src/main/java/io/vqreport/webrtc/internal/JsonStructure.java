package io.vqreport.webrtc.internal;

import io.vqreport.codec.LimitExceededException;
import java.io.IOException;
import java.util.BitSet;

/**
 * Finds where an object or array ends, by its brackets and strings. One that is broken ends where that shows.
 *
 * <p>One that was cut off right behind a colon, a comma or an opening bracket takes the text behind it for the value that is missing, and it
 * shows only later, or at the end, that this is none of its own. So it is remembered where a line begins as the text itself does:
 *
 * <pre>
 *   {"stats":{"stats":{"audio":           cut off
 *   {"stats":{"stats":{ ... }}}           fits as the value of "audio", but begins as a text: a neighbour
 *   {"stats":{"stats":{ ... }}}           cannot stand here: the first text ends before its neighbour
 * </pre>
 *
 * <p>What closes all its brackets is one text, wherever its lines begin.
 */
final class JsonStructure {
    /** So many neighbours may stand one inside the other; each is then read so many times at most. */
    private static final int MOST_NEIGHBOURS = 8;

    private static final int LONGEST_START = 64;

    private final JsonPieces in;
    private final BitSet arrays = new BitSet();
    private int depth;
    private final int[] neighbours = new int[MOST_NEIGHBOURS];
    private int openNeighbours;
    private int firstNeighbour = -1;
    private boolean broken;

    /** Stands before a bracket; or behind the name of a member whose brace is missing. */
    JsonStructure(JsonPieces in, boolean braceMissing) {
        this.in = in;
        this.depth = braceMissing ? 1 : 0;
    }

    /** Behind the bracket that closes the first one; or where the text cannot go on. */
    int end(int from) throws IOException {
        try {
            int end = walk(from);
            return broken && firstNeighbour >= 0 ? firstNeighbour : end;
        } catch (LimitExceededException e) {
            if (firstNeighbour < 0) {
                throw e;
            }
            // It may be only both together that are too long or too deep.
            return firstNeighbour;
        }
    }

    private int walk(int from) throws IOException {
        int at = from;
        int before = depth == 0 ? ':' : 0;
        for (int octet = in.at(at); octet >= 0; octet = in.at(at)) {
            if (octet == ' ' || octet == '\t' || octet == '\r' || octet == '\n') {
                at = in.further(at);
                continue;
            }
            switch (octet) {
                case '"' -> {
                    at = in.string(at) - 1;
                    if (in.at(at) != '"') {
                        broken = true;
                        return at + 1;
                    }
                }
                case '{', '[' -> {
                    if (depth > 0 && !(fits(before) && opensOne(at))) {
                        broken = true;
                        return at;
                    }
                    depth++;
                    in.checkDepth(depth, at);
                    arrays.set(depth, octet == '[');
                }
                case '}', ']' -> {
                    if (octet == ']' && in.inArray() && arrays.nextSetBit(1) < 0) {
                        // The array that the text stands in ends here.
                        broken = true;
                        return at;
                    }
                    close(octet == ']');
                    if (depth <= 0) {
                        return at + 1;
                    }
                }
                default -> {}
            }
            before = octet;
            at = in.further(at);
        }
        broken = true;
        return at;
    }

    /** Whether a value may begin here. */
    private boolean fits(int before) {
        return before == ':' || (arrays.get(depth) && (before == '[' || before == ','));
    }

    /** Looks whether a neighbour begins here; false where there are too many. */
    private boolean opensOne(int at) throws IOException {
        if (!beginsAsTheText(at)) {
            return true;
        }
        firstNeighbour = firstNeighbour < 0 ? at : firstNeighbour;
        if (openNeighbours == MOST_NEIGHBOURS) {
            return false;
        }
        neighbours[openNeighbours++] = depth + 1;
        return true;
    }

    /** Whether a line begins here, and with the same octets as the whole text, up to the first name in it. */
    private boolean beginsAsTheText(int at) throws IOException {
        if (in.at(at - 1) != '\n') {
            return false;
        }
        int quotes = 0;
        for (int i = 0; i < LONGEST_START && quotes < 2; i++) {
            int octet = in.at(i);
            if (octet < 0 || in.at(at + i) != octet) {
                return false;
            }
            quotes += octet == '"' ? 1 : 0;
            if (i > 0 && in.at(0) == '[') {
                return true;
            }
        }
        return true;
    }

    /** Closes the innermost bracket of the kind, and what was left open inside it. */
    private void close(boolean array) {
        int open = depth;
        while (open > 0 && arrays.get(open) != array) {
            open--;
        }
        broken |= open < depth;
        int closed = open == 0 ? depth : open;
        arrays.clear(closed, depth + 1);
        depth = closed - 1;
        while (openNeighbours > 0 && neighbours[openNeighbours - 1] > depth) {
            openNeighbours--;
        }
    }
}
