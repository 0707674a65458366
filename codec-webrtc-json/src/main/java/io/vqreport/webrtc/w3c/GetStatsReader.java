package io.vqreport.webrtc.w3c;

import io.vqreport.codec.CoreProblemCode;
import io.vqreport.codec.DecodeOptions;
import io.vqreport.codec.Decoded;
import io.vqreport.codec.LimitExceededException;
import io.vqreport.codec.Location;
import io.vqreport.codec.MalformedReportException;
import io.vqreport.codec.Problem;
import io.vqreport.codec.Problems;
import io.vqreport.model.QualityReport;
import io.vqreport.webrtc.w3c.internal.SnapshotInput;
import io.vqreport.webrtc.w3c.internal.mapping.Intervals;
import io.vqreport.webrtc.w3c.internal.mapping.ToQualityReport;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads getStats results with options of the caller's. Immutable and thread-safe: make one and share it.
 *
 * <p>{@link GetStats} has the same methods with the default options.
 */
public final class GetStatsReader {
    private final DecodeOptions options;

    GetStatsReader(DecodeOptions options) {
        this.options = options;
    }

    /**
     * Reads the first snapshot of an input.
     *
     * @param input JSON in one of the {@linkplain ContainerForm forms}, left as it is
     * @return the snapshot and what was odd about it; {@link GetStatsProblem#MORE_SNAPSHOTS} when others follow
     * @throws MalformedReportException when the input is not JSON or no getStats result, or STRICT mode refuses it
     * @throws LimitExceededException when a limit is exceeded
     */
    public Decoded<StatsSnapshot> decode(byte[] input) {
        SnapshotInput snapshots = SnapshotInput.of(input, options);
        List<Decoded<StatsSnapshot>> first = snapshots.next();
        if (first == null) {
            throw nothing(input);
        }
        Problem behind =
                first.size() > 1 ? Problem.of(GetStatsProblem.MORE_SNAPSHOTS, snapshots.place()) : snapshots.behind();
        if (behind == null) {
            return first.get(0);
        }
        Problems problems = new Problems(options.limits());
        problems.addAll(first.get(0));
        problems.add(behind);
        return problems.with(first.get(0).value());
    }

    /**
     * Reads all snapshots of an input: one behind the other, one a line, or in an array.
     *
     * @param input JSON, left as it is
     * @return the snapshots, in their order, each with what was odd about it
     * @throws MalformedReportException when the input is not JSON or no getStats result, or STRICT mode refuses it
     * @throws LimitExceededException when a limit is exceeded
     */
    public List<Decoded<StatsSnapshot>> decodeAll(byte[] input) {
        List<Decoded<StatsSnapshot>> all = new ArrayList<>();
        SnapshotInput snapshots = SnapshotInput.of(input, options);
        for (List<Decoded<StatsSnapshot>> next = snapshots.next(); next != null; next = snapshots.next()) {
            options.limits().checkReports(all.size() + (long) next.size());
            all.addAll(next);
        }
        if (all.isEmpty()) {
            throw nothing(input);
        }
        return List.copyOf(all);
    }

    private static MalformedReportException nothing(byte[] input) {
        return new MalformedReportException(Problem.of(
                input.length == 0 ? CoreProblemCode.EMPTY_INPUT : GetStatsProblem.NO_SNAPSHOT,
                new Location(0, 1, 1, "")));
    }

    /**
     * Tells what happened between two snapshots of one peer connection.
     *
     * @param earlier the snapshot before
     * @param later the snapshot after
     * @return the entries that are in both, and why others are not
     */
    public Decoded<StatsInterval> interval(StatsSnapshot earlier, StatsSnapshot later) {
        return Intervals.between(earlier, later, options.limits());
    }

    /**
     * Maps an interval to a neutral report: what comes in as RECEIVED, what goes out as SENT, and the network paths.
     *
     * @param interval the interval and the problems of its making
     * @return the neutral report and the problems of both steps
     */
    public Decoded<QualityReport> toQualityReport(Decoded<StatsInterval> interval) {
        return ToQualityReport.map(interval, options.limits());
    }

    /**
     * Maps the values of the moment of one snapshot to a neutral report, with basis SAMPLED. Counters say nothing by themselves and are left
     * out.
     *
     * @param snapshot the snapshot and the problems of its reading
     * @return the neutral report and the problems of both steps
     */
    public Decoded<QualityReport> toSampledReport(Decoded<StatsSnapshot> snapshot) {
        return ToQualityReport.mapSingle(snapshot, options.limits());
    }
}
