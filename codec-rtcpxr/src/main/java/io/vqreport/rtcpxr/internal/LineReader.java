package io.vqreport.rtcpxr.internal;

import io.vqreport.codec.DecodeLimits;
import io.vqreport.codec.Location;
import io.vqreport.rtcpxr.RtcpXrProblem;
import io.vqreport.rtcpxr.VqLine;
import java.nio.charset.StandardCharsets;

/**
 * Finds the lines of a body one after the other, folds included, without copying them.
 *
 * <pre>
 *   start          nameEnd  value        valueEnd  end    next
 *   |              |        |            |         |      |
 *   JitterBuffer   :        JBA=3 JBR=2            CR LF  …
 * </pre>
 */
final class LineReader {
    private final byte[] in;
    private final int limit;
    private final Notes notes;
    private final DecodeLimits limits;

    /** The first octet of the line that is no blank. */
    int start;
    /** Behind the line's last octet, its line end left out. */
    int end;
    /** Where the next line begins. */
    int next;
    /** Whether the line runs over several lines of the input. */
    boolean folded;
    /** Whether the line may have octets outside ASCII. */
    boolean nonAscii;
    /** Whether {@link #start} is the name of the next report's head line, which was not read. */
    boolean atHead;

    private boolean indented;
    private boolean notedLf;
    private boolean notedCr;
    private boolean notedBlank;

    LineReader(byte[] in, int from, int to, Notes notes, DecodeLimits limits) {
        this.in = in;
        this.next = from;
        this.limit = to;
        this.notes = notes;
        this.limits = limits;
    }

    /** Goes on at another place. */
    void moveTo(int offset) {
        next = offset;
    }

    /** Each kind of line end is noted once a report. */
    void startReport() {
        notedLf = false;
        notedCr = false;
        notedBlank = false;
        indented = false;
    }

    /** Behind the end of the body. */
    int limit() {
        return limit;
    }

    /** Lines are indented: what looks like a line is one, not a fold. */
    void indented(int at) {
        if (!indented) {
            indented = true;
            notes.note(RtcpXrProblem.INDENTED_LINES, at, "");
        }
    }

    /**
     * Goes to the next line that is not blank.
     *
     * @param before where to stop
     * @param head whether the line is a report's first one, behind which a name is a line even when indented; where it is not, a report's
     *     first line is not read, since what is odd about it belongs to its own report
     * @return false when there is none before
     */
    boolean advance(int before, boolean head) {
        while (next < before) {
            int first = next;
            int name = behindIndent(first, before);
            atHead = !head && name < before && Heads.isHead(in, name, before);
            if (atHead) {
                start = name;
                return true;
            }
            read(before, head);
            int at = first;
            while (at < end && Octets.blank(in[at])) {
                at++;
            }
            start = at;
            if (at < end) {
                if (at > first) {
                    indented(at);
                }
                return true;
            }
            if (!notedBlank) {
                notedBlank = true;
                notes.note(RtcpXrProblem.BLANK_LINE, first, "");
            }
        }
        return false;
    }

    /** Whether the next line may be one that is read before its end is known: lines are not indented. */
    boolean mayBePlain() {
        return !indented;
    }

    /** Takes a line that begins at next and whose end was found by reading it: plain ASCII up to CR LF, not folded. */
    void take(int lineEnd) {
        start = next;
        end = lineEnd;
        next = lineEnd + 2;
        folded = false;
        nonAscii = false;
        checkLength(start);
    }

    private void checkLength(int first) {
        if (end - first > limits.maxLineBytes()) {
            limits.checkLineBytes(end - first, notes.location(first, ""));
        }
    }

    private int behindIndent(int from, int to) {
        int at = from;
        while (at < to && isBlank(in[at])) {
            at++;
        }
        return at;
    }

    /** Finds the end of the line that begins at next. */
    private void read(int before, boolean head) {
        int first = next;
        int at = next;
        long above = 0;
        boolean odd = false;
        folded = false;
        while (true) {
            // Eight octets at a time to the next one below 0x20.
            while (at < before) {
                long word = Octets.load(in, at);
                long marks = Octets.below32(word);
                above |= Octets.above7E(word);
                if (marks == 0) {
                    at += 8;
                    continue;
                }
                at += Octets.first(marks);
                if (at >= before || in[at] == '\r' || in[at] == '\n') {
                    break;
                }
                odd |= in[at] != '\t';
                at++;
            }
            if (at >= before) {
                end = before;
                next = before;
                break;
            }
            end = at;
            at = lineEnd(at, before);
            next = at;
            if (at >= before || !isBlank(in[at]) || isLineOfItsOwn(at, before, head)) {
                break;
            }
            folded = true;
        }
        checkLength(first);
        nonAscii = above != 0;
        if (odd || nonAscii) {
            checkOctets(first);
        }
    }

    /** Skips a line end and notes one that is not CR LF. */
    private int lineEnd(int at, int before) {
        if (in[at] == '\n') {
            if (!notedLf) {
                notedLf = true;
                notes.note(RtcpXrProblem.LINE_END_LF, at, "");
            }
            return at + 1;
        }
        if (at + 1 < limit && in[at + 1] == '\n') {
            return Math.min(at + 2, before);
        }
        if (!notedCr) {
            notedCr = true;
            notes.note(RtcpXrProblem.LINE_END_CR, at, "");
        }
        return at + 1;
    }

    private static boolean isBlank(byte octet) {
        return octet == ' ' || octet == '\t';
    }

    /** Whether an indented line is a line and no fold: where all lines are indented, or a name stands right behind the first line. */
    private boolean isLineOfItsOwn(int from, int before, boolean head) {
        if (!indented && !head) {
            return false;
        }
        int at = behindIndent(from, before);
        int nameEnd = Octets.skip(in, at, before, Octets.TOKEN);
        Keywords.LineName name = Keywords.line(in, at, nameEnd - at);
        boolean isLine = name != null
                || (indented && nameEnd < before && in[nameEnd] == ':')
                || (indented && LabelSpellings.beginsLine(in, at, before));
        if (isLine && name != null && name.line() != VqLine.HEAD) {
            indented(at);
        }
        return isLine;
    }

    /** Notes control characters and octets that are not UTF-8, each once a line. */
    private void checkOctets(int first) {
        for (int i = first; i < end; i++) {
            byte octet = in[i];
            if (octet >= 0 && ((octet < 0x20 && !Octets.blank(octet)) || octet == 0x7F)) {
                notes.note(RtcpXrProblem.CONTROL_CHARACTER, i, "");
                break;
            }
        }
        if (nonAscii) {
            int bad = Utf8.firstInvalid(in, first, end);
            if (bad >= 0) {
                notes.note(RtcpXrProblem.INVALID_UTF8, bad, "");
            }
        }
    }

    /** The text of a range of the line; a fold is one blank. */
    String text(int from, int to) {
        if (!folded) {
            return new String(in, from, to - from, nonAscii ? StandardCharsets.UTF_8 : StandardCharsets.ISO_8859_1);
        }
        byte[] flat = new byte[to - from];
        int length = 0;
        for (int i = from; i < to; i++) {
            byte octet = in[i];
            if (octet == '\r' || octet == '\n') {
                while (length > 0 && isBlank(flat[length - 1])) {
                    length--;
                }
                while (i + 1 < to && Octets.blank(in[i + 1])) {
                    i++;
                }
                octet = ' ';
            }
            flat[length++] = octet;
        }
        return new String(flat, 0, length, StandardCharsets.UTF_8);
    }

    /** The place of a limit on elements. */
    Location here() {
        return notes.location(start, "");
    }
}
