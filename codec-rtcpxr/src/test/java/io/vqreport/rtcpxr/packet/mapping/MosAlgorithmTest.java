package io.vqreport.rtcpxr.packet.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import io.vqreport.rtcpxr.packet.MosAlgorithm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Is an algorithm known by the names that RFC 7266 gives it? */
class MosAlgorithmTest {
    @ParameterizedTest
    @EnumSource
    void itsNameInASessionDescription(MosAlgorithm algorithm) {
        assertThat(MosAlgorithm.of(algorithm.wireName())).contains(algorithm);
    }

    @Test
    void itsNameInTheRegistry() {
        assertThat(MosAlgorithm.of("P862_2")).contains(MosAlgorithm.P862_2);
        assertThat(MosAlgorithm.of("P863")).contains(MosAlgorithm.P863);
    }

    @Test
    void noOther() {
        assertThat(MosAlgorithm.of("g107")).isEmpty();
        assertThat(MosAlgorithm.of("P862")).isEmpty();
        assertThat(MosAlgorithm.of("")).isEmpty();
    }
}
