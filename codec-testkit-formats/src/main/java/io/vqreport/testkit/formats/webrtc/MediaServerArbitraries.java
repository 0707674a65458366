package io.vqreport.testkit.formats.webrtc;

import io.vqreport.webrtc.ServerMessage;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/**
 * Arbitraries of the media server's messages. What a member may hold comes from its row in {@link io.vqreport.webrtc.StatsMember}; names are
 * invented, addresses those of RFC 5737 and RFC 3849.
 *
 * <p>Each message comes of a seed, so {@link SeededMessages} makes it again; they do not shrink.
 */
public final class MediaServerArbitraries {
    private MediaServerArbitraries() {}

    /**
     * Messages that conform: {@code MediaServerStats.validate} accepts each. Values out of range and unknown members, events and texts are
     * among them, for the canonical form allows these.
     *
     * @return an arbitrary of wire models
     */
    public static Arbitrary<ServerMessage> conforming() {
        return Arbitraries.longs().withoutEdgeCases().map(SeededMessages::conforming);
    }

    /**
     * Messages such as deviating inputs give, and worse ones: with values of the wrong type, uneven tags, NaN, and numbers of any length.
     *
     * @return an arbitrary of wire models; some do not conform
     */
    public static Arbitrary<ServerMessage> wild() {
        return Arbitraries.longs().withoutEdgeCases().map(SeededMessages::wild);
    }
}
