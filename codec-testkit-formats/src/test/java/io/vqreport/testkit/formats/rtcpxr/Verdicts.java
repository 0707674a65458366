package io.vqreport.testkit.formats.rtcpxr;

import io.vqreport.codec.DecodeLimits;
import io.vqreport.codec.DecodeOptions;
import io.vqreport.codec.Decoded;
import io.vqreport.codec.MalformedReportException;
import io.vqreport.codec.Problem;
import io.vqreport.codec.ProblemClass;
import io.vqreport.rtcpxr.VqReport;
import io.vqreport.rtcpxr.VqRtcpXr;
import io.vqreport.rtcpxr.VqRtcpXrGrammar;
import io.vqreport.rtcpxr.VqRtcpXrReader;
import io.vqreport.testkit.Pasteable;
import io.vqreport.testkit.Reduction;
import java.util.Optional;

/** What scanner and grammar say of a body. */
public final class Verdicts {
    private static final DecodeLimits LIMITS = DecodeLimits.unbounded().withMaxProblems(Integer.MAX_VALUE);
    private static final VqRtcpXrReader SCANNER =
            VqRtcpXr.reader(DecodeOptions.lenient().withLimits(LIMITS));

    private Verdicts() {}

    /** The first SYNTAX problem that the scanner notes; empty where it notes none. */
    public static Optional<Problem> scanner(byte[] body) {
        try {
            for (Decoded<VqReport> decoded : SCANNER.decodeAll(body)) {
                for (Problem problem : decoded.problems()) {
                    if (problem.code().problemClass() == ProblemClass.SYNTAX) {
                        return Optional.of(problem);
                    }
                }
            }
            return Optional.empty();
        } catch (MalformedReportException e) {
            return Optional.of(e.problem());
        }
    }

    /** The first violation that the grammar finds; empty where it accepts. */
    public static Optional<Problem> grammar(byte[] body) {
        return VqRtcpXrGrammar.validate(body, LIMITS);
    }

    private static boolean differ(byte[] body) {
        return scanner(body).isPresent() != grammar(body).isPresent();
    }

    /** Fails where grammar and scanner differ, with the smallest input on which they still do so in the same way. */
    public static void assertTied(byte[] body) {
        if (!differ(body)) {
            return;
        }
        boolean refusing = scanner(body).isPresent();
        byte[] smallest =
                Reduction.smallest(body, it -> differ(it) && scanner(it).isPresent() == refusing);
        throw new AssertionError("grammar and scanner differ\n  scanner: "
                + scanner(smallest).map(Problem::toString).orElse("accepts")
                + "\n  grammar: "
                + grammar(smallest).map(it -> it + ", " + it.message()).orElse("accepts")
                + "\n  smallest input: "
                + Pasteable.of(smallest)
                + "\n  first found in: "
                + Pasteable.of(body));
    }
}
