package io.vqreport.codec;

import static org.assertj.core.api.Assertions.assertThat;

import io.vqreport.model.TransportAddress;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which texts supply a transport address? */
class SuppliedAddressTest {
    @ParameterizedTest
    @CsvSource({
        "192.0.2.1:5004, 192.0.2.1, 5004",
        "192.0.2.1:1, 192.0.2.1, 1",
        "192.0.2.1:65535, 192.0.2.1, 65535",
        "[2001:db8::1]:5004, 2001:db8::1, 5004",
        "192.0.2.1, 192.0.2.1,",
        "' 192.0.2.1 ', 192.0.2.1,",
        "192.0.2.1:0, 192.0.2.1,",
        "2001:db8::1, 2001:db8::1,",
        "[2001:db8::1], 2001:db8::1,",
        "::, ::,"
    })
    void theseDo(String text, String ip, Integer port) {
        assertThat(supplied(text)).contains(new TransportAddress(ip, port));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                ":5004",
                "[]:5004",
                "[]",
                "[",
                "[2001:db8::1",
                "[2001:db8::1]5004",
                "[2001:db8::1]:",
                "192.0.2.1:",
                "192.0.2.1:65536",
                "192.0.2.1:123456",
                "192.0.2.1:50a4",
                "192.0.2.1:-1"
            })
    void theseDoNot(String text) {
        assertThat(supplied(text)).isEmpty();
    }

    @Test
    void nothingSuppliesNone() {
        assertThat(EncodeContext.empty().address(ContextKey.LOCAL_ADDRESS)).isEmpty();
        assertThat(EncodeContext.empty()
                        .with(ContextKey.REMOTE_ADDRESS, "192.0.2.1:5004")
                        .address(ContextKey.LOCAL_ADDRESS))
                .isEmpty();
    }

    private static Optional<TransportAddress> supplied(String text) {
        return EncodeContext.empty().with(ContextKey.LOCAL_ADDRESS, text).address(ContextKey.LOCAL_ADDRESS);
    }
}
