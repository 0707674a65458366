package io.vqreport.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class PasteableTest {
    @Test
    void textIsALiteralWithALineForEachLine() {
        byte[] input = "a\t\"\\\r\nü\u0000\n".getBytes(StandardCharsets.UTF_8);

        assertThat(Pasteable.of(input))
                .isEqualTo(
                        "10 octets:\n    \"a\\t\\\"\\\\\\r\\n\"\n    + \"\\u00fc\\u0000\\n\"\n    Base64.getDecoder().decode(\""
                                + Base64.getEncoder().encodeToString(input) + "\")");
    }

    @Test
    void octetsThatAreNoTextAreBase64() {
        assertThat(Pasteable.of(new byte[] {(byte) 0xFF, 0}))
                .isEqualTo("2 octets that are not UTF-8\n    Base64.getDecoder().decode(\"/wA=\")");
    }

    @Test
    void longInputsAreBase64Only() {
        assertThat(Pasteable.of(new byte[17 * 1024])).startsWith("17408 octets\n    Base64.getDecoder().decode(");
    }
}
