package io.vqreport.examples.collector.pipeline;

import io.vqreport.codec.LimitExceededException;
import io.vqreport.codec.Problem;
import io.vqreport.codec.Severity;

/**
 * Something odd about a receipt, ready to be stored.
 *
 * @param code the problem's id, or {@code collector.LIMIT}
 * @param severity how bad it is
 * @param place where in the receipt; empty when it concerns all of it
 * @param message what it is
 */
public record Finding(String code, Severity severity, String place, String message) {
    /**
     * A problem of a codec.
     *
     * @param problem the problem
     * @return the finding
     */
    public static Finding of(Problem problem) {
        return new Finding(
                problem.code().id(), problem.severity(), problem.location().toString(), problem.message());
    }

    /** A limit that ended the reading; the SDK has no problem of it, only the exception. */
    static Finding of(LimitExceededException e) {
        return new Finding("collector.LIMIT", Severity.ERROR, e.location().toString(), String.valueOf(e.getMessage()));
    }
}
