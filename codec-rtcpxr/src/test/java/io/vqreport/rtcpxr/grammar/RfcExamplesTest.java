package io.vqreport.rtcpxr.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import io.vqreport.rtcpxr.VqRtcpXrGrammar;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Do the examples of RFC 6035 section 4.7 conform, and nothing but the whole of them? */
final class RfcExamplesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "rfc6035-4.7.1-session-notify.txt",
                "rfc6035-4.7.2-alert-notify.txt",
                "rfc6035-4.7.3-session-publish.txt",
                "rfc6035-4.7.4-alert-publish.txt"
            })
    void conforms(String name) throws IOException {
        assertThat(VqRtcpXrGrammar.validate(example(name))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"rfc6035-4.7.1-session-notify.txt", "rfc6035-4.7.4-alert-publish.txt"})
    void conformsOnlyWithTheLineEndsItHas(String name) throws IOException {
        String text = new String(example(name), StandardCharsets.US_ASCII);
        assertThat(VqRtcpXrGrammar.validate(Bodies.bytes(text.replace("\r\n", "\n"))))
                .hasValueSatisfying(
                        problem -> assertThat(problem.location().line()).isOne());
    }

    static byte[] example(String name) throws IOException {
        try (InputStream in = RfcExamplesTest.class.getResourceAsStream("/io/vqreport/rtcpxr/golden/" + name)) {
            return Objects.requireNonNull(in, name).readAllBytes();
        }
    }
}
