package io.vqreport.testkit.formats.w3c;

import io.vqreport.webrtc.w3c.StatsSnapshot;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * Arbitraries of getStats. What a member may hold comes from its row in {@link io.vqreport.webrtc.w3c.StatsMember}; names are invented, addresses
 * those of RFC 5737. All come of seeds, so {@link SeededSnapshots} and {@link SeededCalls} make them again; they do not shrink.
 */
public final class GetStatsArbitraries {
    private GetStatsArbitraries() {}

    /**
     * Snapshots of any entries.
     *
     * @return an arbitrary of wire models
     */
    public static Arbitrary<StatsSnapshot> snapshots() {
        return Arbitraries.longs().withoutEdgeCases().map(SeededSnapshots::of);
    }

    /**
     * Calls of one to five snapshots.
     *
     * @return an arbitrary of calls
     */
    public static Arbitrary<SeededCalls> calls() {
        return Combinators.combine(
                        Arbitraries.longs().withoutEdgeCases(),
                        Arbitraries.integers().between(1, 5))
                .as(SeededCalls::new);
    }

    /**
     * Calls written down.
     *
     * @param forms how, one or more
     * @return an arbitrary of octets
     */
    public static Arbitrary<byte[]> inputs(SnapshotForm... forms) {
        return calls().flatMap(call -> Arbitraries.of(forms).map(form -> form.write(call)));
    }
}
