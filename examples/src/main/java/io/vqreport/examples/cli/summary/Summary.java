package io.vqreport.examples.cli.summary;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What many inputs come to.
 *
 * @param inputs how the inputs went
 * @param items what was in them
 * @param passedOver how many links and devices were found, which are no inputs
 * @param formats by format, the one with the most inputs first
 * @param producers how many reports came from which user agent of the reporter, the most frequent first
 * @param problems by code, the gravest and most frequent first
 * @param suppressed how many problems were only counted, beyond the limit of a report
 * @param values what was measured, by metric
 * @param worst the streams at the bad end of each family, the worst first
 * @param written what was written; absent when nothing was to be written
 * @param elapsed how long it took
 * @param interrupted whether somebody ended it before all was read
 */
public record Summary(
        Inputs inputs,
        Items items,
        long passedOver,
        List<FormatCount> formats,
        List<Count> producers,
        List<ProblemCount> problems,
        long suppressed,
        List<Values> values,
        Map<Family, List<WorstStream>> worst,
        @Nullable Written written,
        Duration elapsed,
        boolean interrupted) {

    /**
     * How the inputs went. An input is a file, or a member of an archive, or an archive whose rest could not be read.
     *
     * @param given all of them: the other three together
     * @param withReport those that gave a report, whatever else was in them
     * @param withoutReport those that were read to their end, without a report and without anything refused
     * @param refused those that gave no report, since they could not be read, or since what was in them was refused
     */
    public record Inputs(long given, long withReport, long withoutReport, long refused) {}

    /**
     * What was in the inputs.
     *
     * @param all all of it: the other three together
     * @param reports reports
     * @param messages messages of a format that hold no report
     * @param refused reports that were refused; an input's rest that could not be read is one
     */
    public record Items(long all, long reports, long messages, long refused) {}
}
