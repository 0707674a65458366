package io.vqreport.rtcpxr.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.vqreport.rtcpxr.NameAddr;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Are a name-addr's display name and URI told apart, and the host found in the URI (RFC 3261 section 25.1)? */
class NameAddrTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "<sip:ann@example.org> | | sip:ann@example.org",
                "sip:ann@example.org | | sip:ann@example.org",
                "Ann <sip:ann@example.org> | Ann | sip:ann@example.org",
                "\"Ann B\" <sip:ann@example.org>;tag=1 | Ann B | sip:ann@example.org",
                "\"Ann B\"<sip:ann@example.org> | Ann B | sip:ann@example.org",
                "\"\" <sip:ann@example.org> | | sip:ann@example.org",
                "\"A \\\"B\\\" \\\\\" <sip:ann@example.org> | A \"B\" \\ | sip:ann@example.org",
                "\"<Ann>\" <sip:ann@example.org> | <Ann> | sip:ann@example.org",
                "\"Ann | Ann |",
                "\"Ann\\ | Ann\\ |",
                "\"Ann\" | Ann |",
                "\"Ann\" ;tag=1 | Ann |",
                "Ann <sip:ann@example.org | Ann | sip:ann@example.org",
                "< sip:ann@example.org > | | sip:ann@example.org",
                "<> | |",
                "(null) | |"
            })
    void nameAndUriAreToldApart(String text, @Nullable String name, @Nullable String uri) {
        assertThat(NameAddr.parse(text)).isEqualTo(new NameAddr(name, uri));
    }

    @Test
    void blanksAloneSayNothing() {
        assertThat(NameAddr.parse("  ")).isEqualTo(new NameAddr(null, null));
    }

    @ParameterizedTest
    @CsvSource({
        "sip:ann@example.org, example.org",
        "sip:ann@example.org:5060, example.org",
        "sip:ann@example.org;lr, example.org",
        "sip:ann@example.org?a=b, example.org",
        "sip:example.org, example.org",
        "sip:ann@[2001:db8::1]:5060, 2001:db8::1",
        "sip:[2001:db8::1], 2001:db8::1",
        "sip:ann@[2001:db8::1,",
        "http://example.org/path, example.org",
        "sip:ann@,",
        "sip:,",
        "ann, ann"
    })
    void theHostIsThatOfTheUri(String uri, @Nullable String host) {
        assertThat(new NameAddr(null, uri).host().orElse(null)).isEqualTo(host);
    }

    @Test
    void withoutAUriThereIsNoHost() {
        assertThat(new NameAddr("Ann", null).host()).isEmpty();
    }

    @Test
    void itsTextShowsNeither() {
        assertThat(new NameAddr("Ann", "sip:ann@example.org").toString()).doesNotContain("Ann", "ann@");
    }
}
