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

    /**
     * For parameters of this type.
     *
     * @return an arbitrary
     */
    @Provide
    public Arbitrary<QualityReport> reports() {
        return NeutralArbitraries.reports();
    }

    /**
     * For parameters of this type.
     *
     * @return an arbitrary
     */
    @Provide
    public Arbitrary<StreamReport> streams() {
        return NeutralArbitraries.streams();
    }

    /**
     * For parameters of this type.
     *
     * @return an arbitrary
     */
    @Provide
    public Arbitrary<TransportReport> transports() {
        return NeutralArbitraries.transports();
    }

    /**
     * For parameters of this type.
     *
     * @return an arbitrary
     */
    @Provide
    public Arbitrary<Metric> metric() {
        return NeutralArbitraries.metric();
    }

    /**
     * For parameters of this type.
     *
     * @return an arbitrary
     */
    @Provide
    public Arbitrary<Metrics> metrics() {
        return NeutralArbitraries.metrics();
    }

    /**
     * For parameters of this type.
     *
     * @return an arbitrary
     */
    @Provide
    public Arbitrary<CallIdentity> calls() {
        return NeutralArbitraries.calls();
    }

    /**
     * For parameters of this type.
     *
     * @return an arbitrary
     */
    @Provide
    public Arbitrary<Party> parties() {
        return NeutralArbitraries.parties();
    }

    /**
     * For parameters of this type.
     *
     * @return an arbitrary
     */
    @Provide
    public Arbitrary<MediaDescription> descriptions() {
        return NeutralArbitraries.descriptions();
    }

    /**
     * For parameters of this type.
     *
     * @return an arbitrary
     */
    @Provide
    public Arbitrary<MeasurementWindow> windows() {
        return NeutralArbitraries.windows();
    }

    /**
     * For parameters of this type.
     *
     * @return an arbitrary
     */
    @Provide
    public Arbitrary<TransportAddress> addresses() {
        return NeutralArbitraries.addresses();
    }

    /**
     * For parameters of this type.
     *
     * @return an arbitrary
     */
    @Provide
    public Arbitrary<Ssrc> ssrcs() {
        return NeutralArbitraries.ssrcs();
    }

    /**
     * For parameters of this type.
     *
     * @return an arbitrary
     */
    @Provide
    public Arbitrary<Instant> instants() {
        return NeutralArbitraries.instants();
    }
}
