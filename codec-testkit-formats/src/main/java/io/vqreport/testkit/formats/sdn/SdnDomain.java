package io.vqreport.testkit.formats.sdn;

import io.vqreport.xml.sdn.SdnMessage;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/** The SDN interface as a jqwik domain: parameters get conforming messages of {@link SdnArbitraries}. */
public final class SdnDomain extends DomainContextBase {
    /** Makes the domain; jqwik calls this. */
    public SdnDomain() {}

    /**
     * For parameters of this type.
     *
     * @return an arbitrary
     */
    @Provide
    public Arbitrary<SdnMessage> messages() {
        return SdnArbitraries.conforming();
    }
}
