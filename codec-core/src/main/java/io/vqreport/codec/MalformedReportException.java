package io.vqreport.codec;

/**
 * The input is beyond reading, or breaks the format's rules in STRICT mode.
 *
 * <p>The message names the code, the place and the reason, and shows nothing of the input's text.
 */
public final class MalformedReportException extends QualityReportException {
    private static final long serialVersionUID = 1L;

    /** What was wrong. */
    private final Problem problem;

    /**
     * Makes the exception of what was wrong.
     *
     * @param problem the first thing that was wrong
     */
    public MalformedReportException(Problem problem) {
        super(problem + ": " + problem.message());
        this.problem = problem;
    }

    /**
     * What was wrong.
     *
     * @return the first problem
     */
    public Problem problem() {
        return problem;
    }
}
