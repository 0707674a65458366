package io.vqreport.examples.cli;

import io.vqreport.codec.Location;
import io.vqreport.codec.Problem;
import io.vqreport.examples.cli.text.Printable;

/** A problem on one line, in the form that editors jump to: {@code FILE:line:column: SEVERITY code path message}. */
final class ProblemLine {
    private ProblemLine() {}

    /** The line, without its end. */
    static String of(String name, Problem problem) {
        Location location = problem.location();
        StringBuilder line = new StringBuilder(name);
        if (location.line() >= 0) {
            line.append(':').append(location.line()).append(':').append(location.column());
        } else if (location.offset() >= 0) {
            line.append(":@").append(location.offset());
        }
        line.append(": ")
                .append(problem.severity())
                .append(' ')
                .append(problem.code().id());
        if (!location.path().isEmpty()) {
            line.append(' ').append(location.path());
        }
        return Printable.text(line.append(' ').append(problem.message()).toString());
    }
}
