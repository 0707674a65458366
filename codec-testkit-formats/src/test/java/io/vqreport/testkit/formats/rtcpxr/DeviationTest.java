package io.vqreport.testkit.formats.rtcpxr;

import static org.assertj.core.api.Assertions.assertThat;

import io.vqreport.codec.Decoded;
import io.vqreport.codec.Problem;
import io.vqreport.codec.ProblemClass;
import io.vqreport.rtcpxr.VqReport;
import io.vqreport.rtcpxr.VqRtcpXr;
import io.vqreport.testkit.CorpusEntry;
import io.vqreport.testkit.Deviated;
import io.vqreport.testkit.Deviation;
import io.vqreport.testkit.Input;
import io.vqreport.testkit.Pasteable;
import io.vqreport.testkit.formats.FormatKit;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each deviation from RFC 6035, made in conforming text, is noted under its code on its line; where the code is of class SYNTAX, the grammar
 * refuses.
 *
 * <p>For a longer run: {@code mvn verify -pl codec-testkit-formats -am -Djqwik.tries.default=20000}.
 */
class DeviationTest {
    private static final byte[] CANONICAL = FormatKit.VQ_RTCPXR.corpus(CorpusEntry.Form.CANONICAL).stream()
            .filter(entry -> entry.file().equals("canonical-session.vqr"))
            .findFirst()
            .orElseThrow()
            .octets()
            .toByteArray();

    static List<Deviation> deviations() {
        return DeviationMutators.all();
    }

    @Provide
    Arbitrary<Deviation> deviation() {
        return Arbitraries.of(DeviationMutators.all());
    }

    @Provide
    Arbitrary<Input> conforming() {
        return VqRtcpXrArbitraries.conformingText().map(Input::of);
    }

    @ParameterizedTest
    @MethodSource("deviations")
    void isNotedInTheCanonicalBody(Deviation deviation) {
        Optional<Deviated> deviated = deviation.apply(CANONICAL, 0);

        assertThat(deviated).isPresent();
        assertNoted(deviation, deviated.get());
    }

    @Property
    void isNotedInAnyBody(
            @ForAll("deviation") Deviation deviation, @ForAll("conforming") Input body, @ForAll long seed) {
        Optional<Deviated> deviated = deviation.apply(body.octets(), seed);
        Assume.that(deviated.isPresent());
        assertNoted(deviation, deviated.get());
    }

    private static void assertNoted(Deviation deviation, Deviated deviated) {
        byte[] text = deviated.octets().toByteArray();
        List<Problem> problems = VqRtcpXr.decodeMessage(text).reports().stream()
                .map(Decoded<VqReport>::problems)
                .flatMap(List::stream)
                .toList();

        assertThat(problems)
                .as("%s on line %d of %s", deviation, deviated.line(), Pasteable.of(text))
                .anyMatch(problem -> problem.code() == deviation.expected()
                        && problem.location().line() == deviated.line());
        if (deviation.expected().problemClass() == ProblemClass.SYNTAX) {
            assertThat(Verdicts.grammar(text))
                    .as("%s: the grammar's verdict on %s", deviation, Pasteable.of(text))
                    .isPresent();
        }
    }
}
