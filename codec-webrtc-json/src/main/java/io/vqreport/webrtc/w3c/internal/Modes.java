package io.vqreport.webrtc.w3c.internal;

import io.vqreport.codec.DecodeMode;
import io.vqreport.codec.DecodeOptions;
import io.vqreport.codec.MalformedReportException;
import io.vqreport.codec.Problem;
import io.vqreport.codec.ProblemClass;
import io.vqreport.codec.Problems;

/** What the two modes do about problems: STRICT refuses for the first one of syntax. */
public final class Modes {
    private Modes() {}

    /**
     * Starts gathering problems.
     *
     * @param options the mode and how many problems are kept
     * @return an empty gathering; under STRICT without a limit, since the first problem of syntax may come behind many others
     */
    public static Problems gathering(DecodeOptions options) {
        return new Problems(
                options.mode() == DecodeMode.STRICT
                        ? options.limits().withMaxProblems(Integer.MAX_VALUE)
                        : options.limits());
    }

    /**
     * Judges what was gathered.
     *
     * @param gathered from {@link #gathering}
     * @param options the mode and how many problems are kept
     * @return the problems, as many as are kept
     * @throws MalformedReportException under STRICT, when one is of syntax
     */
    public static Problems judged(Problems gathered, DecodeOptions options) {
        if (options.mode() != DecodeMode.STRICT) {
            return gathered;
        }
        Problems kept = new Problems(options.limits());
        for (Problem problem : gathered.list()) {
            if (problem.code().problemClass() == ProblemClass.SYNTAX) {
                throw new MalformedReportException(problem);
            }
            kept.add(problem);
        }
        return kept;
    }
}
