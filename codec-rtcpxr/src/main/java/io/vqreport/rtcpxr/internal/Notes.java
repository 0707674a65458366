package io.vqreport.rtcpxr.internal;

import io.vqreport.codec.DecodeLimits;
import io.vqreport.codec.Location;
import io.vqreport.codec.Problem;
import io.vqreport.codec.Problems;
import io.vqreport.codec.Severity;
import io.vqreport.rtcpxr.RtcpXrProblem;

/**
 * Notes problems at octet offsets of an input, and finds line and column for them. Looking forward from the last place found, it reads
 * the input once however many problems there are; beyond the limit of problems it reads nothing.
 */
final class Notes {
    private final byte[] in;
    private final OffsetMap offsets;
    private Problems problems;

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

    Notes(OffsetMap offsets, Problems problems) {
        this.in = offsets.source();
        this.offsets = offsets;
        this.offset = offsets.anchorOffset();
        this.line = offsets.anchorLine();
        this.lineOffset = offset;
        this.anchorOffset = offset;
        this.anchorLine = line;
        this.problems = problems;
    }

    /** Notes that go nowhere, for a line that is read only to be compared. */
    Notes silent() {
        return new Notes(offsets, new Problems(DecodeLimits.standard().withMaxProblems(0)));
    }

    void note(RtcpXrProblem code, int at, String path) {
        note(code, code.severity(), at, path);
    }

    void note(RtcpXrProblem code, Severity severity, int at, String path) {
        if (problems.hasRoom()) {
            problems.add(new Problem(code, severity, location(at, path), code.description()));
        } else {
            problems.suppress();
        }
    }

    /** Begins another report: what comes later lies behind its first octet. */
    void startReport(int at, Problems reportProblems) {
        reportAt = offsets.toSource(at);
        problems = reportProblems;
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
