package io.vqreport.codec;

/**
 * The input is larger than the {@link DecodeLimits} allow.
 *
 * <p>The message names the place, what the input has, what is allowed and the setting that raises it, and shows nothing
 * of the input's text.
 */
public final class LimitExceededException extends QualityReportException {
    private static final long serialVersionUID = 1L;

    /** The setting's name. */
    private final String setting;
    /** What the input has. */
    private final long actual;
    /** What the setting allows. */
    private final long limit;
    /** Where the limit was exceeded. */
    private final Location location;

    /**
     * Makes the exception.
     *
     * @param setting the component of {@link DecodeLimits} that raises the limit
     * @param actual what the input has, as far as it was looked at
     * @param limit what is allowed
     * @param location where the limit was exceeded
     */
    public LimitExceededException(String setting, long actual, long limit, Location location) {
        super(message(setting, actual, limit, location));
        this.setting = setting;
        this.actual = actual;
        this.limit = limit;
        this.location = location;
    }

    private static String message(String setting, long actual, long limit, Location location) {
        String place = location.toString();
        return "limit exceeded" + (place.isEmpty() ? "" : " at " + place) + ": " + actual + " is more than " + limit
                + "; raise DecodeLimits." + setting + " to read it";
    }

    /**
     * The same as a problem, for who keeps problems of inputs that could not be read.
     *
     * @return {@link CoreProblemCode#LIMIT_EXCEEDED} at {@link #location()}, with numbers and setting in its message
     */
    public Problem problem() {
        return Problem.of(
                CoreProblemCode.LIMIT_EXCEEDED,
                location,
                actual + " is more than DecodeLimits." + setting + ", " + limit);
    }

    /**
     * The setting that raises the limit.
     *
     * @return a component's name of {@link DecodeLimits}
     */
    public String setting() {
        return setting;
    }

    /**
     * What the input has, as far as it was looked at.
     *
     * @return more than {@link #limit()}
     */
    public long actual() {
        return actual;
    }

    /**
     * What is allowed.
     *
     * @return 0 or more
     */
    public long limit() {
        return limit;
    }

    /**
     * Where the limit was exceeded.
     *
     * @return the place; {@link Location#UNKNOWN} for the whole input
     */
    public Location location() {
        return location;
    }
}
