package io.vqreport.testkit.formats.rtcpxr;

import static org.assertj.core.api.Assertions.assertThat;

import io.vqreport.testkit.CorpusEntry;
import io.vqreport.testkit.formats.FormatKit;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Does the grammar accept all bodies of the corpus but the deviating ones? */
class CorpusAndGrammarTest {
    static List<CorpusEntry> entries() {
        return FormatKit.VQ_RTCPXR.corpus();
    }

    @ParameterizedTest
    @MethodSource("entries")
    void theGrammarAcceptsAllButTheDeviating(CorpusEntry entry) {
        boolean accepted = Verdicts.grammar(entry.octets().toByteArray()).isEmpty();

        assertThat(accepted).isEqualTo(entry.form() != CorpusEntry.Form.DEVIATING);
    }
}
