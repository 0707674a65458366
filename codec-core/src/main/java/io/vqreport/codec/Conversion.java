package io.vqreport.codec;

import java.util.List;

/**
 * What came of a conversion.
 *
 * @param output the target's octets, and what the target could not say
 * @param reports how many reports went over
 * @param problems what was odd about the input, in its order
 * @param refused why reports of the input could not be read, one entry each
 */
public record Conversion(Encoded output, int reports, List<Problem> problems, List<Problem> refused) {
    /** Copies the lists. */
    public Conversion {
        problems = List.copyOf(problems);
        refused = List.copyOf(refused);
    }
}
