package io.vqreport.testkit.formats.rtcpxr;

import io.vqreport.testkit.Pasteable;
import net.jqwik.api.Arbitrary;

/** A body as jqwik shall show it: as text that can be pasted. */
final class Body {
    private final byte[] octets;

    Body(byte[] octets) {
        this.octets = octets;
    }

    static Arbitrary<Body> conforming() {
        return VqRtcpXrArbitraries.conformingText().map(Body::new);
    }

    byte[] octets() {
        return octets.clone();
    }

    @Override
    public String toString() {
        return Pasteable.of(octets);
    }
}
