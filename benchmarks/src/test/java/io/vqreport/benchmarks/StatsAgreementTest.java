package io.vqreport.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.vqreport.benchmarks.corpus.StatsCorpus;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Do the codec and Jackson read the same? */
class StatsAgreementTest {
    private final StatsCorpus corpus = StatsCorpus.standard();

    @Test
    void allVariantsReadTheSame() {
        assertThat(corpus.messages()).hasSize(StatsCorpus.SIZE);
        assertThat(corpus.snapshots())
                .hasSize(StatsCorpus.SIZE)
                .allSatisfy(snapshot -> assertThat(snapshot.length).isBetween(8500, 9500));
        assertThatCode(() -> new StatsDocuments(corpus).check()).doesNotThrowAnyException();
    }

    @Test
    void aMessageThatSaysSomethingOddIsFound() {
        byte[] odd = new String(corpus.messages().get(0), StandardCharsets.UTF_8)
                .replace("\"webrtc\"", "7")
                .getBytes(StandardCharsets.UTF_8);

        assertThatIllegalStateException()
                .isThrownBy(() -> new StatsDocuments(new StatsCorpus(List.of(odd), corpus.snapshots())).check())
                .withMessageContaining("document 0");
    }
}
