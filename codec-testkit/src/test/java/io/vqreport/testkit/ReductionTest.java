package io.vqreport.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ReductionTest {
    private static byte[] octets(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static boolean hasAThenB(byte[] octets) {
        String text = new String(octets, StandardCharsets.US_ASCII);
        return text.indexOf('a') >= 0 && text.indexOf('b', text.indexOf('a')) >= 0;
    }

    @Test
    void whatTheFailureDoesNotNeedIsTakenAway() {
        assertThat(Reduction.smallest(octets("xxxaxxxxxxxxxbxx"), ReductionTest::hasAThenB))
                .isEqualTo(octets("ab"));
    }

    @Test
    void anInputThatNeedsAllStaysAsItIs() {
        byte[] input = octets("ab");

        assertThat(Reduction.smallest(input, ReductionTest::hasAThenB)).isEqualTo(input);
    }

    @Test
    void nothingIsSmallestOfAll() {
        assertThat(Reduction.smallest(octets("abc"), octets -> true)).isEmpty();
    }

    @Test
    void anInputThatDoesNotFailIsRefused() {
        assertThatThrownBy(() -> Reduction.smallest(octets("ba"), ReductionTest::hasAThenB))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
