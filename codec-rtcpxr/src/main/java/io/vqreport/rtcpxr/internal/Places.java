package io.vqreport.rtcpxr.internal;

import io.vqreport.codec.Location;

/**
 * Finds line and column of octet offsets. Looking forward or back from the last place found, it reads no more of the input than lies between
 * the two, so that many places take linear time in whatever order they lie close to each other. Not thread-safe.
 */
final class Places {
    private final byte[] in;
    private final OffsetMap offsets;

    /** The last place found: its offset in the source, its line and its column. */
    private int offset;

    private int line;
    private int column;

    /** A place to start from where it lies nearer: where the present report begins. */
    private int anchorOffset;

    private int anchorLine;
    private int anchorColumn;
    /** Where the present report begins, as long as no place in it was looked for; -1 afterwards. */
    private int reportAt = -1;

    Places(OffsetMap offsets) {
        this.in = offsets.source();
        this.offsets = offsets;
        this.offset = offsets.anchorOffset();
        this.line = offsets.anchorLine();
        this.column = offsets.anchorColumn();
        setAnchor();
    }

    /** Begins another report: what comes later lies behind its first octet. */
    void startReport(int at) {
        reportAt = offsets.toSource(at);
    }

    Location location(int at, String path) {
        seek(offsets.toSource(at));
        return new Location(offsets.originOffset() + offset, line + offsets.originLine() - 1, column, path);
    }

    /** The line of the last place, counted from that of the source. */
    int line() {
        return line;
    }

    /** The column of the last place. */
    int column() {
        return column;
    }

    /** Goes to an offset in the source. */
    void seek(int target) {
        if (reportAt >= 0 && target >= reportAt) {
            int first = reportAt;
            reportAt = -1;
            seek(first);
            setAnchor();
        }
        if (target < offset) {
            boolean nearAnchor = target >= anchorOffset && target - anchorOffset < offset - target;
            if (nearAnchor) {
                offset = anchorOffset;
                line = anchorLine;
                column = anchorColumn;
            } else {
                back(target);
            }
        }
        while (offset < target) {
            if (offsets.endsLine(offset)) {
                line++;
                column = 1;
            } else if (counts(offset)) {
                column++;
            }
            offset++;
        }
    }

    private void setAnchor() {
        anchorOffset = offset;
        anchorLine = line;
        anchorColumn = column;
    }

    private void back(int target) {
        boolean sameLine = true;
        while (offset > target) {
            offset--;
            if (offsets.endsLine(offset)) {
                line--;
                sameLine = false;
            } else if (counts(offset)) {
                column--;
            }
        }
        if (!sameLine) {
            column = columnFromLineStart();
        }
    }

    /** The column of the last place, counted from the beginning of its line, or from the map's anchor where that lies on it. */
    private int columnFromLineStart() {
        int counted = 1;
        int at = offset;
        while (at > 0 && at != offsets.anchorOffset() && !offsets.endsLine(at - 1)) {
            at--;
            counted += counts(at) ? 1 : 0;
        }
        return at == offsets.anchorOffset() ? counted + offsets.anchorColumn() - 1 : counted;
    }

    /** Whether an octet takes a column: a continuation octet of UTF-8 belongs to the code point before it. */
    private boolean counts(int at) {
        return (in[at] & 0xC0) != 0x80 && in[at] != '\r';
    }
}
