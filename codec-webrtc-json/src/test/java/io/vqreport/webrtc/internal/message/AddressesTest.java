package io.vqreport.webrtc.internal.message;

import static org.assertj.core.api.Assertions.assertThat;

import io.vqreport.model.TransportAddress;
import io.vqreport.webrtc.MediaServerProblem;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Is an address read in all the forms it is written in, and is noted what is odd about it? */
class AddressesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "192.0.2.1:5004 | 192.0.2.1 | 5004 |",
                "192.0.2.1:1 | 192.0.2.1 | 1 |",
                "192.0.2.1:65535 | 192.0.2.1 | 65535 |",
                "192.0.2.1:065535 | 192.0.2.1 | 65535 |",
                "192.0.2.1:65536 | 192.0.2.1 | | PORT_OUT_OF_RANGE",
                "192.0.2.1:0 | 192.0.2.1 | | PORT_OUT_OF_RANGE",
                "192.0.2.1:000000005 | | | ADDRESS_MALFORMED",
                "192.0.2.1: | | | ADDRESS_MALFORMED",
                "192.0.2.1:50a4 | | | ADDRESS_MALFORMED",
                "192.0.2.1:-1 | | | ADDRESS_MALFORMED",
                ":5004 | | | ADDRESS_MALFORMED",
                "192.0.2.1 | 192.0.2.1 | | ADDRESS_WITHOUT_PORT",
                "192.0.2.1-5004 | 192.0.2.1 | 5004 | ADDRESS_FORM",
                "192.0.2.1-0 | 192.0.2.1 | | PORT_OUT_OF_RANGE",
                "3f2a-77-5004 | 3f2a-77-5004 | | ADDRESS_WITHOUT_PORT",
                "-5004 | -5004 | | ADDRESS_WITHOUT_PORT",
                "[2001:db8::1]:5004 | 2001:db8::1 | 5004 |",
                "[fe80::1%eth0]:5004 | fe80::1%eth0 | 5004 |",
                "[2001:db8::1] | 2001:db8::1 | | ADDRESS_WITHOUT_PORT",
                "[2001:db8::1]5004 | | | ADDRESS_MALFORMED",
                "[2001:db8::1]:x | | | ADDRESS_MALFORMED",
                "[2001:db8::1 | | | ADDRESS_MALFORMED",
                "[]:5004 | | | ADDRESS_MALFORMED",
                "2001:db8::1:5004 | 2001:db8::1 | 5004 | ADDRESS_AMBIGUOUS",
                "c0ffee-00.local:5004 | c0ffee-00.local | 5004 |",
                "a_b.Example:5004 | a_b.Example | 5004 |",
                "192.0.2.1 :5004 | | | ADDRESS_MALFORMED",
                "a/b | | | ADDRESS_MALFORMED",
                "`` | | | ADDRESS_EMPTY",
                "`  ` | | | ADDRESS_EMPTY",
            })
    void isReadAsWhatItSays(String text, @Nullable String host, @Nullable Integer port, @Nullable String problem) {
        assertThat(Addresses.parse(text))
                .isEqualTo(host == null && port == null ? null : new TransportAddress(host, port));
        assertThat(Objects.toString(Addresses.problem(text), "")).isEqualTo(problem == null ? "" : problem);
    }

    @Test
    void noneIsNone() {
        assertThat(Addresses.parse(null)).isNull();
    }

    @Test
    void aTextLongerThanAnyHostNameIsNone() {
        String longest = "a".repeat(295) + ":5004";
        assertThat(Addresses.parse(longest)).isEqualTo(new TransportAddress("a".repeat(295), 5004));
        assertThat(Addresses.problem(longest)).isNull();
        assertThat(Addresses.parse("a" + longest)).isNull();
        assertThat(Addresses.problem("a" + longest)).isEqualTo(MediaServerProblem.ADDRESS_MALFORMED);
    }

    @ParameterizedTest
    @CsvSource({
        "192.0.2.1, 5004, 192.0.2.1:5004",
        "2001:db8::1, 5004, [2001:db8::1]:5004",
        "2001:db8::1, , [2001:db8::1]",
        "a.example, , a.example",
        ", 5004, :5004"
    })
    void isWrittenAsTheServerDoes(@Nullable String host, @Nullable Integer port, String text) {
        assertThat(Addresses.format(new TransportAddress(host, port))).isEqualTo(text);
    }
}
