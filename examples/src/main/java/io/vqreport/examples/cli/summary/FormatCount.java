package io.vqreport.examples.cli.summary;

/**
 * What came in one format.
 *
 * @param format its id; {@link #UNKNOWN} when nothing told it
 * @param inputs how many inputs were taken for it
 * @param reports how many reports they gave
 * @param messages how many messages without a report
 * @param refused how many reports were refused, an unreadable rest of an input being one
 */
public record FormatCount(String format, long inputs, long reports, long messages, long refused) {
    /** What stands for a format that nothing told. */
    public static final String UNKNOWN = "not recognized";

    FormatCount and(FormatCount other) {
        return new FormatCount(
                format,
                inputs + other.inputs,
                reports + other.reports,
                messages + other.messages,
                refused + other.refused);
    }
}
