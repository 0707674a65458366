package io.vqreport.webrtc.internal;

import io.vqreport.codec.DecodeMode;
import io.vqreport.codec.Location;
import io.vqreport.codec.MalformedReportException;
import io.vqreport.codec.Problem;
import io.vqreport.codec.ProblemClass;
import io.vqreport.codec.ProblemCode;
import io.vqreport.codec.Problems;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Notes problems at octet offsets of a text, and finds line and column for them. It walks from the last place found, so that problems in the
 * order of the text cost one walk over it; beyond the limit of problems it walks nowhere.
 */
public final class JsonNotes {
    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());
    private static final long ONES = 0x0101010101010101L;
    private static final long HIGH_BITS = 0x8080808080808080L;
    private static final long LINE_FEEDS = 0x0A0A0A0A0A0A0A0AL;

    private final JsonPiece piece;
    private final Problems problems;
    private final boolean strict;
    private int offset;
    private int line;
    private int column;

    /**
     * Starts at the beginning of a text that is read LENIENT.
     *
     * @param piece the text
     * @param problems where the problems go
     */
    public JsonNotes(JsonPiece piece, Problems problems) {
        this(piece, problems, DecodeMode.LENIENT);
    }

    /**
     * Starts at the beginning of a text.
     *
     * @param piece the text
     * @param problems where the problems go
     * @param mode whether the first problem of class SYNTAX is thrown
     */
    public JsonNotes(JsonPiece piece, Problems problems, DecodeMode mode) {
        this.piece = piece;
        this.problems = problems;
        this.strict = mode == DecodeMode.STRICT;
        this.offset = piece.from();
        this.line = piece.line();
        this.column = piece.column();
    }

    /**
     * Notes a problem.
     *
     * @param code its code
     * @param at the octet's index in the piece's array
     * @param path the JSON pointer
     * @throws MalformedReportException in STRICT mode, when it is of class SYNTAX
     */
    public void note(ProblemCode code, int at, String path) {
        if (strict && code.problemClass() == ProblemClass.SYNTAX) {
            throw new MalformedReportException(Problem.of(code, location(at, path)));
        }
        if (problems.hasRoom()) {
            problems.add(Problem.of(code, location(at, path)));
        } else {
            problems.suppress();
        }
    }

    /**
     * Whether a place is to be made for a problem.
     *
     * @param code its code
     * @return false when the problem will only be counted
     */
    public boolean wants(ProblemCode code) {
        return problems.hasRoom() || (strict && code.problemClass() == ProblemClass.SYNTAX);
    }

    /**
     * The notes of a text inside this one, such as a JSON text in a string.
     *
     * @param inner the inner text
     * @return notes that go where these go
     */
    public JsonNotes inside(JsonPiece inner) {
        return new JsonNotes(inner, problems, strict ? DecodeMode.STRICT : DecodeMode.LENIENT);
    }

    /**
     * The pointer to a member.
     *
     * @param path the pointer to its object
     * @param name its name
     * @return the pointer, in which a long name is cut
     */
    public static String member(String path, String name) {
        return path + "/" + JsonPointers.name(name);
    }

    /**
     * Where the problems go.
     *
     * @return the problems
     */
    public Problems problems() {
        return problems;
    }

    /**
     * A place.
     *
     * @param at the octet's index in the piece's array
     * @param path the JSON pointer
     * @return the place in the whole input
     */
    public Location location(int at, String path) {
        if (!piece.hasPlace()) {
            return new Location(-1, -1, -1, path);
        }
        int target = Math.max(piece.from(), Math.min(at, piece.to()));
        if (target < offset) {
            back(target);
        } else {
            forth(target);
        }
        return new Location(Math.max(0, piece.offset() + (offset - piece.from())), line, Math.max(1, column), path);
    }

    private void forth(int target) {
        byte[] in = piece.octets();
        int at = offset;
        while (at < target) {
            if (at + Long.BYTES <= target && isPlain((long) EIGHT.get(in, at))) {
                column += Long.BYTES;
                at += Long.BYTES;
                continue;
            }
            byte octet = in[at++];
            if (octet == '\n') {
                line++;
                column = 1;
            } else if ((octet & 0xC0) != 0x80) {
                // A continuation octet of UTF-8 belongs to the code point before it.
                column++;
            }
        }
        offset = target;
    }

    /** Whether eight octets are of ASCII, and none of them ends a line. */
    private static boolean isPlain(long octets) {
        long others = octets ^ LINE_FEEDS;
        return ((((others - ONES) & ~others) | octets) & HIGH_BITS) == 0;
    }

    private void back(int target) {
        byte[] in = piece.octets();
        boolean otherLine = false;
        for (int at = offset - 1; at >= target; at--) {
            if (in[at] == '\n') {
                line--;
                otherLine = true;
            } else if ((in[at] & 0xC0) != 0x80) {
                column--;
            }
        }
        offset = target;
        if (otherLine) {
            while (offset > piece.from() && in[offset - 1] != '\n') {
                offset--;
            }
            column = offset == piece.from() ? piece.column() : 1;
            forth(target);
        }
    }
}
