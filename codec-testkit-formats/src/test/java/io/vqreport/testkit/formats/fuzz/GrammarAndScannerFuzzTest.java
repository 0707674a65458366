package io.vqreport.testkit.formats.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
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
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.provider.MethodSource;

/** Any octets to the grammar of RFC 6035 and to the scanner, which must judge them alike. */
class GrammarAndScannerFuzzTest {
    private static final DecodeLimits LIMITS = DecodeLimits.unbounded().withMaxProblems(Integer.MAX_VALUE);
    private static final VqRtcpXrReader SCANNER =
            VqRtcpXr.reader(DecodeOptions.lenient().withLimits(LIMITS));

    static List<byte[]> seeds() {
        return Seeds.of(Format.VQ_RTCPXR);
    }

    @MethodSource("seeds")
    @FuzzTest
    void verdicts(byte[] octets) {
        check(octets);
    }

    static void check(byte[] octets) {
        Optional<Problem> scanner = scanner(octets);
        Optional<Problem> grammar = VqRtcpXrGrammar.validate(octets, LIMITS);
        if (scanner.isPresent() != grammar.isPresent()) {
            throw new AssertionError("grammar and scanner differ\n  scanner: " + scanner + "\n  grammar: " + grammar
                    + "\n  input: " + Pasteable.of(octets));
        }
    }

    private static Optional<Problem> scanner(byte[] octets) {
        try {
            return SCANNER.decodeAll(octets).stream()
                    .map(Decoded<VqReport>::problems)
                    .flatMap(List::stream)
                    .filter(problem -> problem.code().problemClass() == ProblemClass.SYNTAX)
                    .findFirst();
        } catch (MalformedReportException e) {
            return Optional.of(e.problem());
        }
    }
}
