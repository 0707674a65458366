package io.vqreport.codec;

import java.util.List;
import java.util.Objects;

/**
 * What came of a conversion.
 *
 * @param output the target's octets, and what the target could not say
 * @param converted what came of each report that went over, in the order of the input; their losses together are those of the output
 * @param problems what was odd about the input: report by report, then about the input as a whole; at most {@link
 *     DecodeLimits#maxProblems()} a report
 * @param suppressed how many more problems there were beyond that limit, 0 or more
 * @param refused why reports of the input could not be read, one entry each, in the order of the input
 */
public record Conversion(
        Encoded output,
        List<ConvertedReport> converted,
        List<Problem> problems,
        int suppressed,
        List<Problem> refused) {
    /** Copies the lists. */
    public Conversion {
        Objects.requireNonNull(output, "output");
        converted = List.copyOf(converted);
        problems = List.copyOf(problems);
        refused = List.copyOf(refused);
    }

    /**
     * How many reports went over.
     *
     * @return 0 or more
     */
    public int reports() {
        return converted.size();
    }
}
