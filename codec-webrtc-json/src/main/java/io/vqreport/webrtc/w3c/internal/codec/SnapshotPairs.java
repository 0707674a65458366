package io.vqreport.webrtc.w3c.internal.codec;

import io.vqreport.codec.DecodeOptions;
import io.vqreport.codec.Decoded;
import io.vqreport.codec.DecodedItem;
import io.vqreport.codec.Location;
import io.vqreport.codec.Problem;
import io.vqreport.codec.Problems;
import io.vqreport.model.CallIdentity;
import io.vqreport.model.Party;
import io.vqreport.model.QualityReport;
import io.vqreport.webrtc.w3c.GetStats;
import io.vqreport.webrtc.w3c.GetStatsProblem;
import io.vqreport.webrtc.w3c.StatsEntry;
import io.vqreport.webrtc.w3c.StatsInterval;
import io.vqreport.webrtc.w3c.StatsSnapshot;
import io.vqreport.webrtc.w3c.internal.mapping.Intervals;
import io.vqreport.webrtc.w3c.internal.mapping.ToQualityReport;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes a report of each two consecutive snapshots of a peer connection. It holds the last snapshot of each. */
public final class SnapshotPairs {
    private final DecodeOptions options;
    private final Map<String, StatsSnapshot> last = new HashMap<>();
    private @Nullable String userAgent;

    /**
     * Starts without any snapshot.
     *
     * @param options whether a first snapshot gives a report, and how many connections are held
     */
    public SnapshotPairs(DecodeOptions options) {
        this.options = options;
    }

    /**
     * Tells which software the statistics come from.
     *
     * @param name its name; absent when not told
     */
    public void userAgent(@Nullable String name) {
        userAgent = name;
    }

    /**
     * Forgets a peer connection that was closed.
     *
     * @param connection its name
     */
    public void close(String connection) {
        last.remove(connection);
    }

    /**
     * Takes the next snapshot.
     *
     * @param decoded the snapshot and the problems of its reading
     * @return the report of the interval since the one before; without one, no report or that of the moment
     */
    public DecodedItem accept(Decoded<StatsSnapshot> decoded) {
        StatsSnapshot snapshot = decoded.value();
        String connection = snapshot.connection() == null ? "" : snapshot.connection();
        StatsSnapshot earlier = last.put(connection, snapshot);
        options.limits().checkElements(last.size(), Location.UNKNOWN);
        if (earlier == null) {
            return options.get(GetStats.SINGLE)
                    ? report(ToQualityReport.mapSingle(decoded, options.limits()))
                    : noReport(decoded, GetStatsProblem.SINGLE_SNAPSHOT);
        }
        Problems problems = new Problems(options.limits());
        problems.addAll(decoded);
        Decoded<StatsInterval> interval = Intervals.between(earlier, snapshot, options.limits());
        problems.addAll(interval);
        Decoded<QualityReport> mapped = ToQualityReport.map(problems.with(interval.value()), options.limits());
        if (mapped.value().streams().isEmpty() && mapped.value().transports().isEmpty()) {
            return noReport(mapped, shares(earlier, snapshot) ? null : GetStatsProblem.NOTHING_IN_COMMON);
        }
        return report(mapped);
    }

    private static boolean shares(StatsSnapshot earlier, StatsSnapshot later) {
        Set<String> ids = new HashSet<>();
        earlier.entries().forEach(entry -> ids.add(entry.id()));
        return later.entries().stream().map(StatsEntry::id).anyMatch(ids::contains);
    }

    private DecodedItem report(Decoded<QualityReport> mapped) {
        if (userAgent == null) {
            return new DecodedItem.Report(mapped);
        }
        Party local = Party.builder().userAgent(userAgent).build();
        return new DecodedItem.Report(
                new Decoded<>(mapped.value().toBuilder().local(local).build(), mapped.problems(), mapped.suppressed()));
    }

    private DecodedItem noReport(Decoded<?> decoded, @Nullable GetStatsProblem why) {
        Problems problems = new Problems(options.limits());
        problems.addAll(decoded);
        if (why != null) {
            problems.add(Problem.of(why, Location.UNKNOWN));
        }
        String connection = decoded.value() instanceof StatsSnapshot snapshot
                ? snapshot.connection()
                : ((QualityReport) decoded.value()).tags().get(ToQualityReport.CONNECTION);
        return new DecodedItem.NoReport(
                "snapshot",
                null,
                CallIdentity.UNKNOWN,
                false,
                connection == null ? Map.of() : Map.of(ToQualityReport.CONNECTION, connection),
                problems.list());
    }
}
