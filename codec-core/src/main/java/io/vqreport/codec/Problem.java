package io.vqreport.codec;

import java.io.Serializable;
import java.util.Objects;

/**
 * One thing that was odd about an input.
 *
 * @param code what kind of oddity it is
 * @param severity how much it matters here; as a rule the code's own severity
 * @param location where it is
 * @param message one sentence of at most {@value #MAX_MESSAGE} characters (UTF-16 units) that shows nothing of the
 *     input's text
 */
public record Problem(ProblemCode code, Severity severity, Location location, String message) implements Serializable {
    /** The longest message, in characters. */
    public static final int MAX_MESSAGE = 120;

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException when the message is longer than {@value #MAX_MESSAGE} characters
     */
    public Problem {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(location, "location");
        if (message.length() > MAX_MESSAGE) {
            throw new IllegalArgumentException("a problem's message has at most " + MAX_MESSAGE + " characters");
        }
    }

    /**
     * A problem with the code's own severity and description.
     *
     * @param code what kind of oddity it is
     * @param location where it is
     * @return the problem
     */
    public static Problem of(ProblemCode code, Location location) {
        return new Problem(code, code.severity(), location, code.description());
    }

    /**
     * A problem with the code's own severity.
     *
     * @param code what kind of oddity it is
     * @param location where it is
     * @param message what is odd just here, in at most {@value #MAX_MESSAGE} characters
     * @return the problem
     * @throws IllegalArgumentException when the message is longer than that
     */
    public static Problem of(ProblemCode code, Location location, String message) {
        return new Problem(code, code.severity(), location, message);
    }

    /** Code and place, for example {@code rtcpxr.SEPARATOR_MISSING at 14:38 LocalMetrics/JitterBuffer/JBM}. */
    @Override
    public String toString() {
        String place = location.toString();
        return place.isEmpty() ? code.id() : code.id() + " at " + place;
    }
}
