package io.vqreport.xml.sdn.internal;

import io.vqreport.codec.DecodeLimits;
import io.vqreport.codec.Decoded;
import io.vqreport.codec.Location;
import io.vqreport.codec.Problem;
import io.vqreport.codec.ProblemClass;
import io.vqreport.codec.Problems;
import io.vqreport.xml.sdn.SdnProblem;
import org.jspecify.annotations.Nullable;

/** The problems of one message while it is read; remembers the first one that STRICT refuses, however many are kept. */
final class Notes {
    private final Problems problems;
    private @Nullable Problem firstSyntax;

    Notes(DecodeLimits limits) {
        this.problems = new Problems(limits);
    }

    void note(SdnProblem code, Location location) {
        add(Problem.of(code, location));
    }

    void add(Problem problem) {
        problems.add(problem);
        if (problem.code().problemClass() == ProblemClass.SYNTAX
                && (firstSyntax == null || isBefore(problem, firstSyntax))) {
            firstSyntax = problem;
        }
    }

    /** Lines and columns are always known here, offsets are not. */
    private static boolean isBefore(Problem one, Problem other) {
        int lines = Integer.compare(one.location().line(), other.location().line());
        return lines < 0
                || (lines == 0 && one.location().column() < other.location().column());
    }

    @Nullable
    Problem firstSyntax() {
        return firstSyntax;
    }

    <T> Decoded<T> with(T value) {
        return problems.with(value);
    }
}
