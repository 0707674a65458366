package io.vqreport.testkit.formats.rtcpxr;

import io.vqreport.rtcpxr.VqReport;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/** The wire model of vq-rtcpxr as a jqwik domain: parameters get conforming values of {@link VqRtcpXrArbitraries}. */
public final class VqRtcpXrDomain extends DomainContextBase {
    /** Makes the domain; jqwik calls this. */
    public VqRtcpXrDomain() {}

    /**
     * For parameters of this type.
     *
     * @return an arbitrary
     */
    @Provide
    public Arbitrary<VqReport> values() {
        return VqRtcpXrArbitraries.conforming();
    }
}
