package io.vqreport.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.vqreport.benchmarks.corpus.Corpus;
import io.vqreport.benchmarks.report.SessionReport;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Is it the same work that is compared: do all ways of reading come to the same reports? */
class CorpusAgreementTest {
    private final Corpus corpus = Corpus.standard();

    @Test
    void allVariantsReadTheReportsTheDocumentsWereMadeOf() {
        assertThat(corpus.bodies()).hasSize(512);
        assertThatCode(() -> new Documents(corpus).check()).doesNotThrowAnyException();
    }

    @Test
    void theCorpusIsTheSameInEveryRun() {
        Corpus again = Corpus.standard();

        assertThat(again.reports()).isEqualTo(corpus.reports());
        assertThat(again.bodies())
                .usingElementComparator(java.util.Arrays::compare)
                .isEqualTo(corpus.bodies());
    }

    @Test
    void theCorpusIsVariedAndOfTheSizeOfTheRfcsExample() {
        assertThat(corpus.reports()).doesNotHaveDuplicates();
        assertThat(corpus.meanBodySize()).isBetween(1200.0, 1450.0);
        List<String> texts = corpus.bodies().stream()
                .map(body -> new String(body, StandardCharsets.UTF_8))
                .toList();
        for (String sometimes :
                List.of("FMTP=\"", "LocalID: \"", "IP=2001:", "DialogID:", "SR=8000;16000", "é", "SSRC=0x")) {
            assertThat(texts).as(sometimes).anyMatch(text -> text.contains(sometimes));
            assertThat(texts).as(sometimes).anyMatch(text -> text.indexOf(sometimes) == text.lastIndexOf(sometimes));
        }
    }

    @Test
    void aDocumentThatSaysSomethingElseIsFound() {
        List<SessionReport> turned = new ArrayList<>(corpus.reports());
        turned.add(turned.remove(0));

        assertThatIllegalStateException()
                .isThrownBy(() -> new Documents(new Corpus(turned, corpus.bodies())).check())
                .withMessageContaining("document 0");
    }
}
