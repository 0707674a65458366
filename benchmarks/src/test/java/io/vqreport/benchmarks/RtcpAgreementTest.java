package io.vqreport.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.vqreport.benchmarks.corpus.RtcpCorpus;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Do the codec and libjitsi see the same in the packets that they are compared by? */
class RtcpAgreementTest {
    private final RtcpCorpus corpus = RtcpCorpus.standard();

    @Test
    void bothReadAndWriteTheSame() {
        assertThat(corpus.voip())
                .hasSize(512)
                .allSatisfy(packet -> assertThat(packet).hasSize(44));
        assertThat(corpus.seven())
                .hasSize(512)
                .allSatisfy(packet -> assertThat(packet).hasSize(208));
        assertThatCode(() -> new RtcpDocuments(corpus).check()).doesNotThrowAnyException();
    }

    @Test
    void packetsWithoutTheSevenBlocksAreFound() {
        List<byte[]> wrong = new ArrayList<>(corpus.seven());
        wrong.set(1, corpus.voip().get(1));

        assertThatIllegalStateException()
                .isThrownBy(() -> new RtcpDocuments(new RtcpCorpus(corpus.voip(), wrong)).check())
                .withMessageContaining("packet 1");
    }
}
