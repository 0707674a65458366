package io.vqreport.rtcpxr.internal;

import io.vqreport.codec.Location;

/**
 * Finds line and column of octet offsets. Looking forward from the last place found, it reads the input once however many places are looked
 * for. Not thread-safe.
 */
final class Places {
    private final byte[] in;
    private final OffsetMap offsets;

    /** The last place found: its offset in the source, its line, where that line begins, and its column. */
    private int offset;

    private int line;
    private int column = 1;
    /** A place on the same line, as a rule its beginning, from which to look back. */
    private int lineOffset;

    private int lineColumn = 1;

    /** The place to start from for offsets before the last one: where the present report begins. */
    private int anchorOffset;

    private int anchorLine;
    private int anchorColumn = 1;
    /** Where the present report begins, as long as no place in it was looked for; -1 afterwards. */
    private int reportAt = -1;

    Places(OffsetMap offsets) {
        this.in = offsets.source();
        this.offsets = offsets;
        this.offset = offsets.anchorOffset();
        this.line = offsets.anchorLine();
        this.lineOffset = offset;
        this.anchorOffset = offset;
        this.anchorLine = line;
    }

    /** Begins another report: what comes later lies behind its first octet. */
    void startReport(int at) {
        reportAt = offsets.toSource(at);
    }

    Location location(int at, String path) {
        seek(offsets.toSource(at));
        return new Location(offsets.originOffset() + offset, line + offsets.originLine() - 1, column, path);
    }

    private void seek(int target) {
        if (reportAt >= 0 && target >= reportAt) {
            int first = reportAt;
            reportAt = -1;
            seek(first);
            anchorOffset = offset;
            anchorLine = line;
            anchorColumn = column;
        }
        if (target < offset) {
            if (target >= lineOffset) {
                offset = lineOffset;
                column = lineColumn;
            } else {
                boolean behind = target >= anchorOffset;
                offset = behind ? anchorOffset : 0;
                line = behind ? anchorLine : 1;
                column = behind ? anchorColumn : 1;
            }
            lineOffset = offset;
            lineColumn = column;
        }
        int at = offset;
        while (at < target) {
            byte octet = in[at++];
            if (octet == '\n' || (octet == '\r' && !(at < in.length && in[at] == '\n'))) {
                line++;
                column = 1;
                lineOffset = at;
                lineColumn = 1;
            } else if ((octet & 0xC0) != 0x80 && octet != '\r') {
                // A continuation octet of UTF-8 belongs to the code point before it.
                column++;
            }
        }
        offset = at;
    }
}
