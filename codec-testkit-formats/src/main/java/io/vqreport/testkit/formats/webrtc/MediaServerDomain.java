package io.vqreport.testkit.formats.webrtc;

import io.vqreport.webrtc.ServerMessage;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/** The wire model of media-server as a jqwik domain: parameters get conforming values of {@link MediaServerArbitraries}. */
public final class MediaServerDomain extends DomainContextBase {
    /** Makes the domain; jqwik calls this. */
    public MediaServerDomain() {}

    /**
     * For parameters of this type.
     *
     * @return an arbitrary
     */
    @Provide
    public Arbitrary<ServerMessage> values() {
        return MediaServerArbitraries.conforming();
    }
}
