package io.vqreport.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Does a decoder that reads streams read buffers, too?")
class ReportDecoderTest {
    private static final byte[] OCTETS = "<<report>>".getBytes(StandardCharsets.US_ASCII);

    /** Takes its input whole, and fails where it is told to. */
    private static final class Taker implements ReportDecoder {
        private final ByteArrayOutputStream taken = new ByteArrayOutputStream();
        private boolean failing;

        @Override
        public void decode(InputStream input, Consumer<? super DecodedItem> consumer) throws IOException {
            if (failing) {
                throw new IOException("broken");
            }
            input.transferTo(taken);
        }

        @Override
        public DocumentSummary finish() {
            return DocumentSummary.PLAIN;
        }
    }

    static Stream<ByteBuffer> buffers() {
        ByteBuffer direct = ByteBuffer.allocateDirect(OCTETS.length).put(OCTETS).flip();
        return Stream.of(
                ByteBuffer.wrap(OCTETS),
                ByteBuffer.wrap(("12" + new String(OCTETS, StandardCharsets.US_ASCII))
                                .getBytes(StandardCharsets.US_ASCII))
                        .position(2)
                        .slice(),
                ByteBuffer.wrap(OCTETS).asReadOnlyBuffer(),
                direct);
    }

    @ParameterizedTest
    @MethodSource("buffers")
    void readsFromPositionToLimit(ByteBuffer buffer) {
        buffer.position(2).limit(8);
        Taker taker = new Taker();
        taker.decode(buffer, item -> {});
        assertThat(taker.taken.toString(StandardCharsets.US_ASCII)).isEqualTo("report");
        assertThat(buffer.position()).isEqualTo(8);
    }

    @Test
    void aFailureOfTheStreamIsNotLost() {
        Taker taker = new Taker();
        taker.failing = true;
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> taker.decode(ByteBuffer.wrap(OCTETS), item -> {}))
                .withRootCauseInstanceOf(IOException.class);
    }
}
