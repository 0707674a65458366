package io.vqreport.examples.cli.summary;

import io.vqreport.codec.ProblemCode;
import io.vqreport.codec.Severity;

/**
 * How often a problem was seen.
 *
 * @param code which
 * @param severity the gravest it was seen with
 * @param number how often
 */
public record ProblemCount(ProblemCode code, Severity severity, long number) {
    ProblemCount and(ProblemCount other) {
        Severity graver = severity.compareTo(other.severity) >= 0 ? severity : other.severity;
        return new ProblemCount(code, graver, number + other.number);
    }
}
