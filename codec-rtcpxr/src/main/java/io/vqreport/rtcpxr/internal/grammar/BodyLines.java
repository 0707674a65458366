package io.vqreport.rtcpxr.internal.grammar;

import io.vqreport.codec.DecodeLimits;
import io.vqreport.codec.Location;
import java.nio.charset.StandardCharsets;

/** Finds lines and reports in a body before the grammar reads it, and places behind it. */
final class BodyLines {
    private static final byte[][] HEADS = {
        "vqsessionreport".getBytes(StandardCharsets.US_ASCII),
        "vqintervalreport".getBytes(StandardCharsets.US_ASCII),
        "vqalertreport".getBytes(StandardCharsets.US_ASCII)
    };

    private BodyLines() {}

    /** Where the report that begins at {@code from} ends: where another one's first line begins, or at {@code to}. */
    static int endOfReport(byte[] octets, int from, int to) {
        for (int at = nextLine(octets, from, to); at < to; at = nextLine(octets, at, to)) {
            if (isHead(octets, at, to)) {
                return at;
            }
        }
        return to;
    }

    /** Refuses a line that is longer than allowed; a folded line counts as one, without its end. */
    static void check(byte[] octets, int base, int from, int to, DecodeLimits limits) {
        int next;
        for (int at = from; at < to; at = next) {
            next = nextLine(octets, at, to);
            int end = next;
            while (end > at && isEnd(octets[end - 1])) {
                end--;
            }
            if (end - at > limits.maxLineBytes()) {
                limits.checkLineBytes(end - at, locate(octets, base, at, ""));
            }
        }
    }

    /**
     * The offset, line and column of an octet; an octet within a character has the column of the character. Lines end with CR LF, LF or CR,
     * and are counted from a base, where line 1 begins.
     */
    static Location locate(byte[] octets, int base, int offset, String path) {
        int line = 1;
        int begin = base;
        for (int at = base; at < offset; at++) {
            if (octets[at] == '\n' || (octets[at] == '\r' && !(at + 1 < octets.length && octets[at + 1] == '\n'))) {
                line++;
                begin = at + 1;
            }
        }
        int column = 1;
        for (int at = begin + 1; at <= offset; at++) {
            boolean beginsCharacter = at == octets.length || (octets[at] & 0xC0) != 0x80;
            column += beginsCharacter ? 1 : 0;
        }
        return new Location(offset, line, column, path);
    }

    /**
     * Where the next line begins. A lone CR or LF ends a line here: the grammar accepts neither, and a body that has nothing else
     * must meet with the grammar's word on it, not with a limit's.
     */
    private static int nextLine(byte[] octets, int from, int to) {
        for (int at = from; at < to; at++) {
            if (isEnd(octets[at])) {
                boolean pair = octets[at] == '\r' && at + 1 < to && octets[at + 1] == '\n';
                int next = pair ? at + 2 : at + 1;
                boolean folded = pair && next < to && (octets[next] == ' ' || octets[next] == '\t');
                if (!folded) {
                    return next;
                }
                at = next;
            }
        }
        return to;
    }

    private static boolean isEnd(byte octet) {
        return octet == '\r' || octet == '\n';
    }

    private static boolean isHead(byte[] octets, int at, int to) {
        for (byte[] head : HEADS) {
            int end = at + head.length;
            if (end <= to && matches(octets, at, head) && (end == to || !isTokenChar(octets[end]))) {
                return true;
            }
        }
        return false;
    }

    private static boolean matches(byte[] octets, int at, byte[] lowerCase) {
        for (int i = 0; i < lowerCase.length; i++) {
            if ((octets[at + i] | 0x20) != lowerCase[i]) {
                return false;
            }
        }
        return true;
    }

    /** Whether a name goes on; {@code VQSessionReports} is an extension's. */
    private static boolean isTokenChar(byte octet) {
        return Character.isDigit(octet) || Character.isLetter(octet) || "-.!%*_+`'~".indexOf(octet) >= 0;
    }
}
