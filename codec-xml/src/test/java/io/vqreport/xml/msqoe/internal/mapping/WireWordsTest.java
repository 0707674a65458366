package io.vqreport.xml.msqoe.internal.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Is each word of the wire told from what only looks like it? */
class WireWordsTest {
    @ParameterizedTest
    @CsvSource({"true, true", "1, true", "false, false", "0, false", "TRUE, ", "2, ", "'', "})
    void truthValues(String text, @Nullable String truth) {
        assertThat(WireWords.truth(text)).isEqualTo(truth);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-01T12:00:00Z, 2026-03-01T12:00:00Z",
        "2026-03-01T12:00:00, 2026-03-01T12:00:00Z",
        "2026-03-01T12:00:00.5+02:00, 2026-03-01T10:00:00.500Z",
        "2026-03-01, ",
        "noon, ",
    })
    void times(String text, @Nullable String time) {
        assertThat(WireWords.time(text)).isEqualTo(time);
        assertThat(WireWords.instant(text)).isEqualTo(time == null ? null : Instant.parse(time));
    }

    @ParameterizedTest
    @CsvSource({
        "0000-01-01T00:00:00Z, true",
        "9999-12-31T23:59:59Z, true",
        "+10000-01-01T00:00:00Z, false",
        "-0001-12-31T23:59:59Z, false",
    })
    void timesThatCanBeWritten(Instant time, boolean writable) {
        assertThat(WireWords.isWritable(time)).isEqualTo(writable);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sip:a", "SIP:a", "a:", "z:", "A:", "Z:", "a0:", "a9:", "a+:", "a-:", "a.:", "urn:x:y"})
    void schemes(String uri) {
        assertThat(WireWords.hasScheme(uri)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ":",
                ":a",
                "a",
                "0a:",
                "9a:",
                "+a:",
                "-a:",
                ".a:",
                "a/b:",
                "`:b",
                "{:",
                "@:",
                "[:",
                "a/:",
                " ::",
                "ä:",
                "a,:",
                "ab@example.org",
            })
    void notSchemes(String uri) {
        assertThat(WireWords.hasScheme(uri)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sip:ada@example.org",
                "sip:a",
                "tel:+15551234567",
                "sip:a%20b",
                "sip:a%fF",
                "sip:a#",
                "sip:a#b",
                "sip:ä",
                "sip:\u00A0",
                "sip:a~",
                "sip:a!",
                "sip:\uD83D\uDE00",
            })
    void uris(String text) {
        assertThat(WireWords.isUri(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a",
                "sip:",
                "ada@example.org",
                "sip:a b",
                "sip: ",
                "sip:\u0000",
                "sip:\u007F",
                "sip:\u0080",
                "sip:\u009F",
                "sip:<a",
                "sip:a>",
                "sip:\"",
                "sip:{",
                "sip:}",
                "sip:|",
                "sip:\\",
                "sip:^",
                "sip:`",
                "sip:[",
                "sip:]",
                "sip:a%",
                "sip:a%2",
                "sip:%",
                "sip:%g0",
                "sip:%0g",
                "sip:%%20",
                "sip:#a#",
                "sip:##",
                "sip:\uFFFF",
                "sip:\uD83D",
                "5:a",
            })
    void notUris(String text) {
        assertThat(WireWords.isUri(text)).isFalse();
    }
}
