package io.vqreport.testkit.formats.msqoe;

import io.vqreport.xml.msqoe.base.VQReportEvent;
import io.vqreport.xml.msqoe.base.VQReportEventList;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/** MS-QoE as a jqwik domain: parameters get conforming events and lists of {@link MsQoeArbitraries}. */
public final class MsQoeDomain extends DomainContextBase {
    /** Makes the domain; jqwik calls this. */
    public MsQoeDomain() {}

    /**
     * For parameters of this type.
     *
     * @return an arbitrary
     */
    @Provide
    public Arbitrary<VQReportEvent> events() {
        return MsQoeArbitraries.conforming();
    }

    /**
     * For parameters of this type.
     *
     * @return an arbitrary
     */
    @Provide
    public Arbitrary<VQReportEventList> lists() {
        return MsQoeArbitraries.lists();
    }
}
