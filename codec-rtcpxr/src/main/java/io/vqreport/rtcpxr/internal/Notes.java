package io.vqreport.rtcpxr.internal;

import io.vqreport.codec.DecodeLimits;
import io.vqreport.codec.Location;
import io.vqreport.codec.Problem;
import io.vqreport.codec.Problems;
import io.vqreport.codec.Severity;
import io.vqreport.rtcpxr.RtcpXrProblem;
import org.jspecify.annotations.Nullable;

/** Notes problems at octet offsets of an input. Beyond the limit of problems it looks for no place. */
final class Notes {
    private final byte[] in;
    /** Absent where the input is read in place, as a whole. */
    private final @Nullable OffsetMap offsets;

    private Problems problems;
    /** Made for the first problem; as a rule there is none. */
    private @Nullable Places places;

    private int reportAt = -1;

    Notes(byte[] in, @Nullable OffsetMap offsets, Problems problems) {
        this.in = in;
        this.offsets = offsets;
        this.problems = problems;
    }

    /** Notes that go nowhere, for a line that is read only to be compared. */
    Notes silent() {
        return new Notes(in, offsets, new Problems(DecodeLimits.standard().withMaxProblems(0)));
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

    /** Begins another report. */
    void startReport(int at, Problems reportProblems) {
        reportAt = at;
        problems = reportProblems;
        if (places != null) {
            places.startReport(at);
        }
    }

    Location location(int at, String path) {
        if (places == null) {
            places = new Places(offsets == null ? OffsetMap.identity(in) : offsets);
            if (reportAt >= 0) {
                places.startReport(reportAt);
            }
        }
        return places.location(at, path);
    }
}
