package io.vqreport.testkit.formats.msqoe;

import io.vqreport.codec.MalformedReportException;
import io.vqreport.testkit.Mutations;
import io.vqreport.xml.msqoe.MsQoe;
import io.vqreport.xml.msqoe.base.VQReportEvent;
import io.vqreport.xml.msqoe.base.VQReportEventList;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/**
 * Arbitraries of the beans of MS-QoE. What an element may hold comes from the beans' annotations; names are invented. Each bean comes of a seed, so
 * {@link SeededEvents} makes it again; they do not shrink.
 */
public final class MsQoeArbitraries {
    private static final Mutations MUTATIONS = MsQoeDictionary.mutations();

    private MsQoeArbitraries() {}

    /**
     * Events that conform: {@code MsQoe.validate} accepts each.
     *
     * @return an arbitrary of events
     */
    public static Arbitrary<VQReportEvent> conforming() {
        return Arbitraries.longs().withoutEdgeCases().map(SeededEvents::conforming);
    }

    /**
     * Lists of conforming events.
     *
     * @return an arbitrary of lists, the empty one among them
     */
    public static Arbitrary<VQReportEventList> lists() {
        return conforming().list().ofMaxSize(3).map(events -> {
            VQReportEventList list = new VQReportEventList();
            list.getEvents().addAll(events);
            return list;
        });
    }

    /**
     * Events as they are read of damaged documents.
     *
     * @return an arbitrary of events; some do not conform
     */
    public static Arbitrary<VQReportEvent> wild() {
        return Arbitraries.longs().withoutEdgeCases().map(MsQoeArbitraries::damaged);
    }

    private static VQReportEvent damaged(long seed) {
        VQReportEvent whole = SeededEvents.conforming(seed);
        byte[] octets = MsQoe.encode(whole).bytes();
        for (int tries = 0; tries < 10; tries++) {
            try {
                return MsQoe.decode(MUTATIONS.mutate(octets, seed + tries)).value();
            } catch (MalformedReportException e) {
                // Damaged beyond reading, as most are: damaged in another way it may do.
            }
        }
        return whole;
    }
}
