package io.vqreport.codec;

import java.util.List;

/**
 * What came of one report of a conversion.
 *
 * @param problems what was odd about it when it was read
 * @param losses what was done where the target cannot say it as it is, or demands what it lacks; paths are those of this report
 */
public record ConvertedReport(List<Problem> problems, List<Loss> losses) {
    /** Copies the lists. */
    public ConvertedReport {
        problems = List.copyOf(problems);
        losses = List.copyOf(losses);
    }

    /**
     * What the target has from elsewhere than the report: out of the caller's context, its own word for "unknown", or derived from other values.
     *
     * @return the losses of kind SUPPLIED, DEFAULTED and ESTIMATED
     */
    public List<Loss> additions() {
        return losses.stream().filter(loss -> loss.kind().isAddition()).toList();
    }
}
