package io.vqreport.testkit.formats.w3c;

import io.vqreport.webrtc.w3c.StatsSnapshot;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/** getStats as a jqwik domain: parameters get snapshots and calls of {@link GetStatsArbitraries}. */
public final class GetStatsDomain extends DomainContextBase {
    /** Makes the domain; jqwik calls this. */
    public GetStatsDomain() {}

    /**
     * For parameters of this type.
     *
     * @return an arbitrary
     */
    @Provide
    public Arbitrary<StatsSnapshot> snapshots() {
        return GetStatsArbitraries.snapshots();
    }

    /**
     * For parameters of this type.
     *
     * @return an arbitrary
     */
    @Provide
    public Arbitrary<SeededCalls> calls() {
        return GetStatsArbitraries.calls();
    }
}
