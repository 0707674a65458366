package io.vqreport.testkit.formats.rtcp;

import io.vqreport.rtcpxr.packet.RtcpCompound;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/** The wire model of RTCP as a jqwik domain: parameters get conforming values of {@link RtcpArbitraries}. */
public final class RtcpDomain extends DomainContextBase {
    /** Makes the domain; jqwik calls this. */
    public RtcpDomain() {}

    /**
     * For parameters of this type.
     *
     * @return an arbitrary
     */
    @Provide
    public Arbitrary<RtcpCompound> values() {
        return RtcpArbitraries.conforming();
    }
}
