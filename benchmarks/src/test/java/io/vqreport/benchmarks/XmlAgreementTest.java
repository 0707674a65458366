package io.vqreport.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.vqreport.benchmarks.corpus.XmlCorpus;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Do the codec and plain JAXB come to the same beans? */
class XmlAgreementTest {
    private final XmlCorpus corpus = XmlCorpus.standard();

    @Test
    void allVariantsReadTheSame() {
        assertThat(corpus.documents()).hasSize(XmlCorpus.SIZE);
        assertThat(corpus.documents().stream().map(text -> new String(text, StandardCharsets.UTF_8)))
                .doesNotHaveDuplicates();
        assertThatCode(() -> new XmlDocuments(corpus).check()).doesNotThrowAnyException();
    }

    @Test
    void aDocumentOfWhichSomethingIsMissingIsFound() {
        String list = new String(corpus.documents().get(0), StandardCharsets.UTF_8);
        byte[] cut = (list.substring(0, list.lastIndexOf("<VQReportEvent ")) + "</VQReportEventList>")
                .getBytes(StandardCharsets.UTF_8);

        assertThatIllegalStateException()
                .isThrownBy(() -> new XmlDocuments(new XmlCorpus(List.of(cut), List.of(cut))).check())
                .withMessageContaining("document 0");
    }
}
