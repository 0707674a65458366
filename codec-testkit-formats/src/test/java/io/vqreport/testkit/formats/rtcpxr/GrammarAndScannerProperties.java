package io.vqreport.testkit.formats.rtcpxr;

import static org.assertj.core.api.Assertions.assertThat;

import io.vqreport.rtcpxr.VqReport;
import io.vqreport.rtcpxr.VqRtcpXr;
import io.vqreport.testkit.CorpusEntry;
import io.vqreport.testkit.Input;
import io.vqreport.testkit.Mutations;
import io.vqreport.testkit.Pasteable;
import io.vqreport.testkit.formats.FormatKit;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * Law: the grammar accepts exactly where the scanner notes no SYNTAX problem. They share no code, so that each is the other's test.
 *
 * <p>Where they differ on damaged text, the failure shows the smallest input on which they do. For a longer run: {@code mvn verify -pl
 * codec-testkit-formats -am -Djqwik.tries.default=20000}.
 */
class GrammarAndScannerProperties {
    private static final Mutations MUTATIONS = VqRtcpXrDictionary.mutations();

    @Provide
    Arbitrary<Input> conforming() {
        return VqRtcpXrArbitraries.conformingText().map(Input::of);
    }

    @Provide
    Arbitrary<VqReport> reports() {
        return VqRtcpXrArbitraries.conforming();
    }

    @Provide
    Arbitrary<CorpusEntry> corpus() {
        return Arbitraries.of(FormatKit.VQ_RTCPXR.corpus());
    }

    @Property
    void bothAcceptWhatConforms(@ForAll("conforming") Input body) {
        assertThat(Verdicts.scanner(body.octets())).as("scanner of %s", body).isEmpty();
        assertThat(Verdicts.grammar(body.octets())).as("grammar of %s", body).isEmpty();
    }

    @Property
    void bothAcceptWhatIsWrittenOfConformingReports(@ForAll("reports") VqReport report) {
        byte[] written = VqRtcpXr.encode(report).bytes();

        assertThat(Verdicts.scanner(written))
                .as("scanner of %s", Pasteable.of(written))
                .isEmpty();
        assertThat(Verdicts.grammar(written))
                .as("grammar of %s", Pasteable.of(written))
                .isEmpty();
    }

    @Property
    void bothJudgeDamagedTextAlike(@ForAll("conforming") Input body, @ForAll long seed) {
        for (int i = 0; i < 4; i++) {
            Verdicts.assertTied(MUTATIONS.mutate(body.octets(), seed + i));
        }
    }

    @Property
    void bothJudgeTheDamagedCorpusAlike(@ForAll("corpus") CorpusEntry entry, @ForAll long seed) {
        for (int i = 0; i < 4; i++) {
            Verdicts.assertTied(MUTATIONS.mutate(entry.octets().toByteArray(), seed + i));
        }
    }
}
