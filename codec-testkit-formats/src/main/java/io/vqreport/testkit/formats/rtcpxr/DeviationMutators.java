package io.vqreport.testkit.formats.rtcpxr;

import io.vqreport.testkit.Deviation;
import java.util.List;
import java.util.stream.Stream;

/**
 * Every deviation from RFC 6035 that can be made out of conforming text, with the code that a reader notes for it. They are those devices are
 * known for, each in isolation. Without jqwik.
 */
public final class DeviationMutators {
    private static final List<Deviation> ALL = Stream.of(
                    LayoutDeviations.all(), WhiteSpaceDeviations.all(), IdentityDeviations.all(), ValueDeviations.all())
            .flatMap(List::stream)
            .toList();

    private DeviationMutators() {}

    /**
     * The deviations.
     *
     * @return all of them; some codes have several
     */
    public static List<Deviation> all() {
        return ALL;
    }
}
