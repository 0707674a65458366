package io.vqreport.testkit.arbitraries;

import io.vqreport.metric.Metric;
import io.vqreport.metric.Metrics;
import io.vqreport.model.CallIdentity;
import io.vqreport.model.MeasurementWindow;
import io.vqreport.model.MediaDescription;
import io.vqreport.model.Party;
import io.vqreport.model.QualityReport;
import io.vqreport.model.Ssrc;
import io.vqreport.model.StreamReport;
import io.vqreport.model.TransportAddress;
import io.vqreport.model.TransportReport;
import java.time.Instant;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/**
 * The neutral model as a jqwik domain: {@code @Domain(NeutralDomain.class)} on a property or its class gives every {@code @ForAll} parameter of
 * the model's types what {@link NeutralArbitraries} makes.
 */
public final class NeutralDomain extends DomainContextBase {
    /** Makes the domain; jqwik calls this. */
    public NeutralDomain() {}

    @Provide
    Arbitrary<QualityReport> reports() {
        return NeutralArbitraries.reports();
    }

    @Provide
    Arbitrary<StreamReport> streams() {
        return NeutralArbitraries.streams();
    }

    @Provide
    Arbitrary<TransportReport> transports() {
        return NeutralArbitraries.transports();
    }

    @Provide
    Arbitrary<Metric> metric() {
        return NeutralArbitraries.metric();
    }

    @Provide
    Arbitrary<Metrics> metrics() {
        return NeutralArbitraries.metrics();
    }

    @Provide
    Arbitrary<CallIdentity> calls() {
        return NeutralArbitraries.calls();
    }

    @Provide
    Arbitrary<Party> parties() {
        return NeutralArbitraries.parties();
    }

    @Provide
    Arbitrary<MediaDescription> descriptions() {
        return NeutralArbitraries.descriptions();
    }

    @Provide
    Arbitrary<MeasurementWindow> windows() {
        return NeutralArbitraries.windows();
    }

    @Provide
    Arbitrary<TransportAddress> addresses() {
        return NeutralArbitraries.addresses();
    }

    @Provide
    Arbitrary<Ssrc> ssrcs() {
        return NeutralArbitraries.ssrcs();
    }

    @Provide
    Arbitrary<Instant> instants() {
        return NeutralArbitraries.instants();
    }
}
