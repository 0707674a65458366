package io.vqreport.testkit.formats.sdn;

import io.vqreport.codec.MalformedReportException;
import io.vqreport.testkit.Mutations;
import io.vqreport.xml.sdn.SdnMessage;
import io.vqreport.xml.sdn.SdnMessages;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/**
 * Arbitraries of SDN messages. What a property may hold comes from its row in {@link io.vqreport.xml.sdn.QualityProperty}; names are invented,
 * addresses those of RFC 5737 and RFC 3849. Each message comes of a seed, so {@link SeededSdnMessages} makes it again; they do not shrink.
 */
public final class SdnArbitraries {
    private static final Mutations MUTATIONS = SdnDictionary.mutations();

    private SdnArbitraries() {}

    /**
     * Messages that conform: {@code SdnMessages.validate} accepts each.
     *
     * @return an arbitrary of messages
     */
    public static Arbitrary<SdnMessage> conforming() {
        return Arbitraries.longs().withoutEdgeCases().map(SeededSdnMessages::conforming);
    }

    /**
     * Messages as they are read of damaged texts.
     *
     * @return an arbitrary of messages; some do not conform
     */
    public static Arbitrary<SdnMessage> wild() {
        return Arbitraries.longs().withoutEdgeCases().map(SdnArbitraries::damaged);
    }

    private static SdnMessage damaged(long seed) {
        SdnMessage whole = SeededSdnMessages.conforming(seed);
        byte[] octets = SdnMessages.encode(whole).bytes();
        for (int tries = 0; tries < 10; tries++) {
            try {
                return SdnMessages.decode(MUTATIONS.mutate(octets, seed + tries))
                        .value();
            } catch (MalformedReportException e) {
                // Damaged beyond reading, as most are: damaged in another way it may do.
            }
        }
        return whole;
    }
}
