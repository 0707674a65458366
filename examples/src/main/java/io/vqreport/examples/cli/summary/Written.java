package io.vqreport.examples.cli.summary;

import java.util.List;

/**
 * What was written by a conversion.
 *
 * @param outputs how many files or members were written
 * @param reports how many reports are in them
 * @param unwritten how many reports were read but not written, since something mandatory is missing, or since their input had to be left out whole
 * @param losses what could not be said, by kind and metric
 */
public record Written(long outputs, long reports, long unwritten, List<Count> losses) {
    /** Copies the list. */
    public Written {
        losses = List.copyOf(losses);
    }
}
