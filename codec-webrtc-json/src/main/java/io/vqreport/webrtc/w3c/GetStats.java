package io.vqreport.webrtc.w3c;

import io.vqreport.codec.DecodeOptions;
import io.vqreport.codec.Decoded;
import io.vqreport.codec.LimitExceededException;
import io.vqreport.codec.MalformedReportException;
import io.vqreport.codec.OptionKey;
import io.vqreport.model.QualityReport;
import java.util.List;

/**
 * Reads the results of W3C getStats, and what happened between two of them.
 *
 * <pre>{@code
 * Decoded<StatsSnapshot> before = GetStats.decode(first);                  // typed, in the wire's own units
 * Decoded<StatsSnapshot> now = GetStats.decode(second);
 * Decoded<StatsInterval> interval = GetStats.interval(before.value(), now.value());
 * Decoded<QualityReport> report = GetStats.toQualityReport(interval);      // neutral, in canonical units
 * OptionalDouble loss = report.value().stream(AUDIO, RECEIVED).metric(Metric.NETWORK_LOSS_RATE);
 * }</pre>
 *
 * <p>There is no MOS in getStats, and none is made up: who wants an estimate calls one of {@code io.vqreport.convert} by its name.
 *
 * <p>The static methods read LENIENT with the standard limits; {@link #reader} takes other options.
 */
public final class GetStats {
    /** Whether a snapshot without one before it gives a report of its values of the moment; off by default. */
    public static final OptionKey<Boolean> SINGLE = OptionKey.ofSwitch(
            "getstats.single", false, "Whether a first snapshot gives a report of its values of the moment.");

    private static final GetStatsReader LENIENT = new GetStatsReader(DecodeOptions.lenient());

    private GetStats() {}

    /**
     * A reader with options of the caller's.
     *
     * @param options mode and limits
     * @return an immutable reader, to be shared
     */
    public static GetStatsReader reader(DecodeOptions options) {
        return new GetStatsReader(options);
    }

    /**
     * Reads the first snapshot of an input, LENIENT.
     *
     * @param input JSON in one of the {@linkplain ContainerForm forms}, left as it is
     * @return the snapshot and what was odd about it; {@link GetStatsProblem#MORE_SNAPSHOTS} when others follow
     * @throws MalformedReportException when the input is not JSON, or no getStats result
     * @throws LimitExceededException when a standard limit is exceeded
     */
    public static Decoded<StatsSnapshot> decode(byte[] input) {
        return LENIENT.decode(input);
    }

    /**
     * Reads all snapshots of an input, LENIENT: one behind the other, one a line, or in an array.
     *
     * @param input JSON, left as it is
     * @return the snapshots, in their order, each with what was odd about it
     * @throws MalformedReportException when the input is not JSON, or no getStats result
     * @throws LimitExceededException when a standard limit is exceeded
     */
    public static List<Decoded<StatsSnapshot>> decodeAll(byte[] input) {
        return LENIENT.decodeAll(input);
    }

    /**
     * Tells what happened between two snapshots of one peer connection.
     *
     * @param earlier the snapshot before
     * @param later the snapshot after
     * @return the entries that are in both, and why others are not
     */
    public static Decoded<StatsInterval> interval(StatsSnapshot earlier, StatsSnapshot later) {
        return LENIENT.interval(earlier, later);
    }

    /**
     * Maps an interval to a neutral report: what comes in as RECEIVED, what goes out as SENT, and the network paths.
     *
     * @param interval the interval and the problems of its making
     * @return the neutral report and the problems of both steps
     */
    public static Decoded<QualityReport> toQualityReport(Decoded<StatsInterval> interval) {
        return LENIENT.toQualityReport(interval);
    }
}
