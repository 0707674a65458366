package io.vqreport.codec;

import java.io.Serializable;

/**
 * How much of an input a decoder takes on, so that hostile input costs bounded memory.
 *
 * <p>Time and memory are linear in the input under every setting. A limit is checked before the work it limits is done.
 * What is exactly at a limit is read; one more throws a {@link LimitExceededException} that names the limit, except for
 * {@code maxProblems}, which never throws. Every limit is 0..2147483647; 0 admits nothing.
 *
 * @param maxReportBytes the octets of one report; 307,200 by default
 * @param maxLineBytes the octets of one line of a text format; 65,536 by default
 * @param maxReports the items a call that returns a list gives: reports, messages without one and refused ones; 10,000
 *     by default. Streaming calls are not limited
 * @param maxElements the lines and parameters, elements or members of one report; 10,000 by default
 * @param maxDepth how deep elements or members nest; 64 by default
 * @param maxProblems the problems kept for one report; further ones are only counted ({@link Decoded#suppressed()});
 *     1,000 by default
 */
public record DecodeLimits(
        int maxReportBytes, int maxLineBytes, int maxReports, int maxElements, int maxDepth, int maxProblems)
        implements Serializable {
    private static final DecodeLimits STANDARD = new DecodeLimits(300 * 1024, 64 * 1024, 10_000, 10_000, 64, 1_000);
    private static final DecodeLimits GENEROUS =
            new DecodeLimits(16 * 1024 * 1024, 1024 * 1024, 1_000_000, 500_000, 256, 10_000);
    private static final DecodeLimits UNBOUNDED = new DecodeLimits(
            Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE, 1_000);

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException when one is negative
     */
    public DecodeLimits {
        if (maxReportBytes < 0
                || maxLineBytes < 0
                || maxReports < 0
                || maxElements < 0
                || maxDepth < 0
                || maxProblems < 0) {
            throw new IllegalArgumentException("a limit is 0 or more");
        }
    }

    /**
     * The defaults: far above what devices send, far below what hurts.
     *
     * @return the standard limits
     */
    public static DecodeLimits standard() {
        return STANDARD;
    }

    /**
     * For trusted archives with unusually large reports.
     *
     * @return 16 MiB a report, 1 MiB a line, 1,000,000 reports, 500,000 elements, depth 256, 10,000 problems
     */
    public static DecodeLimits generous() {
        return GENEROUS;
    }

    /**
     * No limits but the machine's, save that problems are counted only beyond 1,000 a report.
     *
     * @return every limit 2147483647, but 1,000 problems
     */
    public static DecodeLimits unbounded() {
        return UNBOUNDED;
    }

    /**
     * A copy with another limit of octets a report.
     *
     * @param value the limit, 0 or more
     * @return the changed copy
     * @throws IllegalArgumentException when it is negative
     */
    public DecodeLimits withMaxReportBytes(int value) {
        return new DecodeLimits(value, maxLineBytes, maxReports, maxElements, maxDepth, maxProblems);
    }

    /**
     * A copy with another limit of octets a line.
     *
     * @param value the limit, 0 or more
     * @return the changed copy
     * @throws IllegalArgumentException when it is negative
     */
    public DecodeLimits withMaxLineBytes(int value) {
        return new DecodeLimits(maxReportBytes, value, maxReports, maxElements, maxDepth, maxProblems);
    }

    /**
     * A copy with another limit of items a list.
     *
     * @param value the limit, 0 or more
     * @return the changed copy
     * @throws IllegalArgumentException when it is negative
     */
    public DecodeLimits withMaxReports(int value) {
        return new DecodeLimits(maxReportBytes, maxLineBytes, value, maxElements, maxDepth, maxProblems);
    }

    /**
     * A copy with another limit of elements a report.
     *
     * @param value the limit, 0 or more
     * @return the changed copy
     * @throws IllegalArgumentException when it is negative
     */
    public DecodeLimits withMaxElements(int value) {
        return new DecodeLimits(maxReportBytes, maxLineBytes, maxReports, value, maxDepth, maxProblems);
    }

    /**
     * A copy with another limit of depth.
     *
     * @param value the limit, 0 or more
     * @return the changed copy
     * @throws IllegalArgumentException when it is negative
     */
    public DecodeLimits withMaxDepth(int value) {
        return new DecodeLimits(maxReportBytes, maxLineBytes, maxReports, maxElements, value, maxProblems);
    }

    /**
     * A copy with another limit of problems a report.
     *
     * @param value the limit, 0 or more; 0 keeps none and counts all
     * @return the changed copy
     * @throws IllegalArgumentException when it is negative
     */
    public DecodeLimits withMaxProblems(int value) {
        return new DecodeLimits(maxReportBytes, maxLineBytes, maxReports, maxElements, maxDepth, value);
    }

    /**
     * Refuses a report that is too long.
     *
     * @param actual its octets
     * @throws LimitExceededException when there are more than {@link #maxReportBytes}
     */
    public void checkReportBytes(long actual) {
        check(actual, maxReportBytes, "maxReportBytes", Location.UNKNOWN);
    }

    /**
     * Refuses a line that is too long.
     *
     * @param actual its octets
     * @param location where it begins
     * @throws LimitExceededException when there are more than {@link #maxLineBytes}
     */
    public void checkLineBytes(long actual, Location location) {
        check(actual, maxLineBytes, "maxLineBytes", location);
    }

    /**
     * Refuses one item too many for a list.
     *
     * @param actual how many items there are
     * @throws LimitExceededException when there are more than {@link #maxReports}
     */
    public void checkReports(long actual) {
        check(actual, maxReports, "maxReports", Location.UNKNOWN);
    }

    /**
     * Refuses one element too many.
     *
     * @param actual how many there are
     * @param location where the last one is
     * @throws LimitExceededException when there are more than {@link #maxElements}
     */
    public void checkElements(long actual, Location location) {
        check(actual, maxElements, "maxElements", location);
    }

    /**
     * Refuses too deep a nesting.
     *
     * @param actual the depth
     * @param location where it is reached
     * @throws LimitExceededException when it is more than {@link #maxDepth}
     */
    public void checkDepth(long actual, Location location) {
        check(actual, maxDepth, "maxDepth", location);
    }

    private static void check(long actual, int limit, String setting, Location location) {
        if (actual > limit) {
            throw new LimitExceededException(setting, actual, limit, location);
        }
    }
}
