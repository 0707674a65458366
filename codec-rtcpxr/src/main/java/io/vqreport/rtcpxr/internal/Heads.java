package io.vqreport.rtcpxr.internal;

import io.vqreport.rtcpxr.VqLine;

/** Finds the lines that begin a report. */
public final class Heads {
    private static final int LONGEST = 16;

    private Heads() {}

    /** The offset of the first head line's name in a range, blanks before it left out; -1 when there is none. */
    public static int find(byte[] in, int from, int to) {
        int at = from;
        while (at < to) {
            int name = at;
            while (name < to && (in[name] == ' ' || in[name] == '\t')) {
                name++;
            }
            if (name < to && isHead(in, name, to)) {
                return name;
            }
            at = behindLineEnd(in, name, to);
        }
        return -1;
    }

    /** Whether a report's name stands at an offset, and stands alone. */
    public static boolean isHead(byte[] in, int at, int to) {
        if ((in[at] | 0x20) != 'v') {
            return false;
        }
        int end = at;
        while (end < to && end - at <= LONGEST && Octets.is(in[end], Octets.TOKEN)) {
            end++;
        }
        Keywords.LineName name = Keywords.line(in, at, end - at);
        return name != null && name.line() == VqLine.HEAD;
    }

    private static int behindLineEnd(byte[] in, int from, int to) {
        int at = from;
        while (at < to) {
            long word = Octets.load(in, at);
            long marks = Octets.equalTo(word, (byte) '\n') | Octets.equalTo(word, (byte) '\r');
            if (marks != 0) {
                return at + Octets.first(marks) + 1;
            }
            at += 8;
        }
        return to;
    }
}
