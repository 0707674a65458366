package io.vqreport.rtcpxr.writing;

import static org.assertj.core.api.Assertions.assertThat;

import io.vqreport.rtcpxr.MetricsBlock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How are times written (RFC 3339 section 5.6): in UTC, with as many digits behind the seconds as are needed? */
class WrittenTimesTest {
    private static String written(Instant start) {
        return Written.block(MetricsBlock.builder().start(start).build());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1970-01-01T00:00:00Z",
                "1969-12-31T23:59:59Z",
                "2026-05-04T10:00:00Z",
                "2026-12-31T23:59:59Z",
                "2024-02-29T12:34:56Z",
                "2024-03-01T00:00:01Z",
                "2000-02-29T09:08:07Z",
                "1900-02-28T23:59:59Z",
                "1900-03-01T00:00:00Z",
                "1600-02-29T00:00:00Z",
                "1600-12-31T00:00:00Z",
                "0000-01-01T00:00:00Z",
                "0000-02-29T00:00:00Z",
                "0000-03-01T00:00:00Z",
                "0004-02-29T00:00:00Z",
                "9999-12-31T23:59:59Z"
            })
    void aTimeIsWrittenAsJavaWritesIt(String time) {
        assertThat(written(Instant.parse(time))).isEqualTo("Timestamps:START=" + time + "⏎");
    }

    @Test
    void everyDayOfFourCenturies() {
        LocalDate last = LocalDate.of(2400, 3, 1);
        for (LocalDate day = LocalDate.of(1999, 12, 31); day.isBefore(last); day = day.plusDays(1)) {
            assertThat(written(day.atTime(1, 2, 3).toInstant(ZoneOffset.UTC)))
                    .isEqualTo("Timestamps:START=" + day + "T01:02:03Z⏎");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2026-05-04T10:00:00.5Z,         2026-05-04T10:00:00.5Z",
        "2026-05-04T10:00:00.05Z,        2026-05-04T10:00:00.05Z",
        "2026-05-04T10:00:00.005Z,       2026-05-04T10:00:00.005Z",
        "2026-05-04T10:00:00.120Z,       2026-05-04T10:00:00.12Z",
        "2026-05-04T10:00:00.125Z,       2026-05-04T10:00:00.125Z",
        "2026-05-04T10:00:00.1250Z,      2026-05-04T10:00:00.125Z",
        "2026-05-04T10:00:00.1251Z,      2026-05-04T10:00:00.1251Z",
        "2026-05-04T10:00:00.000001Z,    2026-05-04T10:00:00.000001Z",
        "2026-05-04T10:00:00.123456Z,    2026-05-04T10:00:00.123456Z",
        "2026-05-04T10:00:00.1234567Z,   2026-05-04T10:00:00.1234567Z",
        "2026-05-04T10:00:00.100000001Z, 2026-05-04T10:00:00.100000001Z",
        "2026-05-04T10:00:00.999999999Z, 2026-05-04T10:00:00.999999999Z",
        "1969-12-31T23:59:59.25Z,        1969-12-31T23:59:59.25Z"
    })
    void aFraction(String time, String written) {
        assertThat(written(Instant.parse(time))).isEqualTo("Timestamps:START=" + written + "⏎");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-0001-12-31T23:59:59Z",
                "+10000-01-01T00:00:00Z",
                "-1000000000-01-01T00:00:00Z",
                "+1000000000-12-31T23:59:59Z"
            })
    void aYearOfOtherThanFourDigitsIsRefused(String time) {
        assertThat(written(Instant.parse(time))).isEqualTo("refused: a time whose year has not four digits");
    }

    @Test
    void bothTimes() {
        Instant start = Instant.parse("2026-05-04T10:00:00Z");
        assertThat(Written.block(MetricsBlock.builder()
                        .stop(start.plusSeconds(90))
                        .start(start)
                        .build()))
                .isEqualTo("Timestamps:START=2026-05-04T10:00:00Z STOP=2026-05-04T10:01:30Z⏎");
    }
}
