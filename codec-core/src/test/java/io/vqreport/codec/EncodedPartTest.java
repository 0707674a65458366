package io.vqreport.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Is a part of a buffer taken as it is, and do hash codes tell octets and losses apart? */
class EncodedPartTest {
    private static final List<Loss> LOSSES = List.of(Loss.of(LossKind.OMITTED, "streams[0]"));

    @Test
    void aPartOfABufferIsCopied() {
        byte[] buffer = {1, 2, 3, 4};
        Encoded encoded = Encoded.of(buffer, 1, 3, LOSSES);
        buffer[1] = 9;
        assertThat(encoded).isEqualTo(Encoded.of(new byte[] {2, 3}, LOSSES));
        assertThat(encoded.losses()).isEqualTo(LOSSES);
        assertThat(Encoded.of(buffer, 4, 4, List.of()).size()).isZero();
    }

    @Test
    void aPartOutsideTheBufferIsRefused() {
        for (int[] part : new int[][] {{-1, 2}, {3, 2}, {0, 5}}) {
            assertThatExceptionOfType(IndexOutOfBoundsException.class)
                    .isThrownBy(() -> Encoded.of(new byte[4], part[0], part[1], List.of()));
        }
    }

    @Test
    void hashCodesFollowOctetsAndLosses() {
        int hash = Encoded.of(new byte[] {1, 2}, LOSSES).hashCode();
        assertThat(hash)
                .isNotEqualTo(Encoded.of(new byte[] {1, 3}, LOSSES).hashCode())
                .isNotEqualTo(Encoded.of(new byte[] {1, 2}, List.of()).hashCode());
    }
}
