package io.vqreport.rtcpxr.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Are the times that nearly all devices send read at once? What is refused here is read on a longer way with the same outcome, so that only
 * here a time would be missed that is always sent on it.
 */
class PlainTimesTest {
    /** Octets around a value, none of which could be a part of it. */
    private static final String BEFORE = "START=";

    private static final String BEHIND = " x";

    private static @Nullable Instant plain(String value) {
        byte[] octets = (BEFORE + value + BEHIND).getBytes(StandardCharsets.ISO_8859_1);
        return Timestamps.plain(octets, BEFORE.length(), octets.length - BEHIND.length());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2001-01-01T00:00:00Z",
                "2001-01-01T00:00:01Z",
                "2009-10-19T19:39:49Z",
                "2026-05-04T23:59:59Z",
                "2026-05-04T00:00:00Z",
                "2400-02-29T09:08:07Z",
                "9999-12-31T23:59:59Z",
                "2026-05-04T10:00:00.1Z",
                "2026-05-04T10:00:00.05Z",
                "2026-05-04T10:00:00.125Z",
                "2026-05-04T10:00:00.1234Z",
                "2026-05-04T10:00:00.12345Z",
                "2026-05-04T10:00:00.123456Z",
                "2026-05-04T10:00:00.7654321Z"
            })
    void aTimeInUtc(String value) {
        assertThat(plain(value)).isEqualTo(Instant.parse(value));
    }

    @Test
    void everyDayOfFourYears() {
        LocalDate last = LocalDate.of(2028, 1, 1);
        for (LocalDate day = LocalDate.of(2024, 1, 1); day.isBefore(last); day = day.plusDays(1)) {
            String value = day + "T10:00:00Z";
            assertThat(plain(value)).isEqualTo(Instant.parse(value));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2026-05-04T10:00:0Z",
                "2000-12-31T23:59:59Z",
                "2026-05-04T10:00:00.12345678Z",
                "2026-05-04T10:00:00.Z",
                "2026-05-04T10:00:00.1xZ",
                "2026-05-04T10:00:00,5Z",
                "2026-05-04t10:00:00Z",
                "2026-05-04T10:00:00z",
                "2026-05-04T10:00:00+01:00",
                "2026-05-04T10:00:60Z",
                "2026-05-04T10:60:00Z",
                "2026-05-04T24:00:00Z",
                "2026-00-04T10:00:00Z",
                "2026-13-04T10:00:00Z",
                "2026-05-00T10:00:00Z",
                "2026-02-29T10:00:00Z",
                "2026-04-31T10:00:00Z"
            })
    void whatHasToBeLookedAt(String value) {
        assertThat(plain(value)).isNull();
    }
}
