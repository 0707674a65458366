package io.vqreport.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** Are octets held for good and compared by content? */
class BytesTest {
    @Property(tries = 200)
    void whatGoesInComesOut(@ForAll byte[] octets) throws IOException, ClassNotFoundException {
        Bytes bytes = Bytes.copyOf(octets);
        assertThat(bytes.size()).isEqualTo(octets.length);
        assertThat(bytes.toByteArray()).isEqualTo(octets);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        bytes.writeTo(out);
        assertThat(out.toByteArray()).isEqualTo(octets);
        assertThat(bytes).isEqualTo(Bytes.copyOf(octets)).hasSameHashCodeAs(Bytes.copyOf(octets));
        assertThat(Samples.copyBySerialization(bytes)).isEqualTo(bytes);
    }

    @Test
    void theCallersArrayAndTheCopyAreTheirOwn() {
        byte[] octets = {1, 2, 3};
        Bytes bytes = Bytes.copyOf(octets);
        octets[0] = 9;
        bytes.toByteArray()[1] = 9;
        assertThat(bytes.toByteArray()).containsExactly(1, 2, 3);
    }

    @Test
    void aRangeIsCopied() {
        byte[] octets = {1, 2, 3, 4};
        assertThat(Bytes.copyOf(octets, 1, 3)).isEqualTo(Bytes.copyOf(new byte[] {2, 3}));
        assertThat(Bytes.copyOf(octets, 4, 4).size()).isZero();
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> Bytes.copyOf(octets, 1, 5));
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> Bytes.copyOf(octets, -1, 2));
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> Bytes.copyOf(octets, 3, 2));
    }

    @Test
    void octetsAreUnsigned() {
        Bytes bytes = Bytes.copyOf(new byte[] {0, 127, (byte) 128, (byte) 255});
        assertThat(new int[] {bytes.unsignedAt(0), bytes.unsignedAt(1), bytes.unsignedAt(2), bytes.unsignedAt(3)})
                .containsExactly(0, 127, 128, 255);
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> bytes.unsignedAt(4));
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> bytes.unsignedAt(-1));
    }

    @Test
    void otherOctetsAreNotEqual() {
        Bytes bytes = Bytes.copyOf(new byte[] {1, 2});
        assertThat(bytes)
                .isNotEqualTo(Bytes.copyOf(new byte[] {2, 1}))
                .isNotEqualTo(Bytes.copyOf(new byte[] {1}))
                .isNotEqualTo(null)
                .isNotEqualTo("Bytes[2]");
    }

    @Test
    void aFailingStreamIsTold() {
        OutputStream broken = new OutputStream() {
            @Override
            public void write(int octet) throws IOException {
                throw new IOException("broken");
            }
        };
        assertThatIOException()
                .isThrownBy(() -> Bytes.copyOf(new byte[] {1}).writeTo(broken))
                .withMessage("broken");
    }
}
