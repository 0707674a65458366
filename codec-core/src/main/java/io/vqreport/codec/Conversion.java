package io.vqreport.codec;

import java.util.List;
import java.util.Objects;

/**
 * What came of a conversion.
 *
 * @param output the target's octets, and what the target could not say
 * @param reports how many reports went over, 0 or more
 * @param problems what was odd about the input: report by report, then about the input as a whole; at most {@link
 *     DecodeLimits#maxProblems()} a report
 * @param suppressed how many more problems there were beyond that limit, 0 or more
 * @param refused why reports of the input could not be read, one entry each, in the order of the input
 */
public record Conversion(Encoded output, int reports, List<Problem> problems, int suppressed, List<Problem> refused) {
    /** Copies the lists. */
    public Conversion {
        Objects.requireNonNull(output, "output");
        problems = List.copyOf(problems);
        refused = List.copyOf(refused);
    }
}
