package io.vqreport.rtcpxr.reading;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Which times are read (RFC 3339 section 5.6), in and out of their form, and what is noted? Those without a time behind them are kept as
 * text.
 */
class TimesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
            2026-05-04T10:00:00Z | 2026-05-04T10:00:00Z |
            2001-01-01T00:00:00Z | 2001-01-01T00:00:00Z |
            9999-12-31T23:59:59Z | 9999-12-31T23:59:59Z |
            2024-02-29T23:59:59Z | 2024-02-29T23:59:59Z |
            2100-02-28T00:00:00Z | 2100-02-28T00:00:00Z |
            2400-02-29T00:00:00Z | 2400-02-29T00:00:00Z |
            2026-01-31T19:09:29Z | 2026-01-31T19:09:29Z |
            2026-03-31T09:00:00Z | 2026-03-31T09:00:00Z |
            2026-04-30T01:02:03Z | 2026-04-30T01:02:03Z |
            2026-05-31T11:12:13Z | 2026-05-31T11:12:13Z |
            2026-06-30T11:12:13Z | 2026-06-30T11:12:13Z |
            2026-07-31T01:02:03Z | 2026-07-31T01:02:03Z |
            2026-08-31T11:12:13Z | 2026-08-31T11:12:13Z |
            2026-09-30T01:02:03Z | 2026-09-30T01:02:03Z |
            2026-10-31T11:12:13Z | 2026-10-31T11:12:13Z |
            2026-11-30T01:02:03Z | 2026-11-30T01:02:03Z |
            2026-12-31T20:30:40Z | 2026-12-31T20:30:40Z |
            2026-05-04t10:00:00z | 2026-05-04T10:00:00Z |
            """)
    void plainTimes(String value, @Nullable String read, @Nullable String codes) {
        check(value, read, codes);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
            2026-05-04T10:00:00.1Z          | 2026-05-04T10:00:00.100Z       |
            2026-05-04T10:00:00.12Z         | 2026-05-04T10:00:00.120Z       |
            2026-05-04T10:00:00.123Z        | 2026-05-04T10:00:00.123Z       |
            2026-05-04T10:00:00.1234Z       | 2026-05-04T10:00:00.123400Z    |
            2026-05-04T10:00:00.12345Z      | 2026-05-04T10:00:00.123450Z    |
            2026-05-04T10:00:00.123456Z     | 2026-05-04T10:00:00.123456Z    |
            2026-05-04T10:00:00.1234567Z    | 2026-05-04T10:00:00.123456700Z |
            2026-05-04T10:00:00.12345678Z   | 2026-05-04T10:00:00.123456780Z |
            2026-05-04T10:00:00.123456789Z  | 2026-05-04T10:00:00.123456789Z |
            2026-05-04T10:00:00.1234567891Z | 2026-05-04T10:00:00.123456789Z |
            2026-05-04T10:00:00.000Z        | 2026-05-04T10:00:00Z           |
            2026-05-04T10:00:00.05Z         | 2026-05-04T10:00:00.050Z       |
            2026-05-04T10:00:00.Z           |                                | TIMESTAMP_MALFORMED
            2026-05-04T10:00:00.xZ          |                                | TIMESTAMP_MALFORMED
            2026-05-04T10:00:00,5Z          |                                | TIMESTAMP_MALFORMED
            2026-05-04T10:00:00.5xZ         |                                | TIMESTAMP_MALFORMED
            2026-05-04T10:00:00.5           | 2026-05-04T10:00:00.500Z       | TIMESTAMP_ZONE_MISSING
            2026-05-04T10:00:00.            |                                | TIMESTAMP_MALFORMED
            2026-05-04T10:00:00x5Z          |                                | TIMESTAMP_MALFORMED
            2026-05-04T10:00:00 5Z          |                                | TIMESTAMP_MALFORMED
            2026-05-04T10:00:00.-5Z         |                                | TIMESTAMP_MALFORMED
            """)
    void fractionsOfASecond(String value, @Nullable String read, @Nullable String codes) {
        check(value, read, codes);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
            2026-00-04T10:00:00Z      |                      | TIMESTAMP_OUT_OF_RANGE
            2026-13-04T10:00:00Z      |                      | TIMESTAMP_OUT_OF_RANGE
            2026-12-04T10:00:00Z      | 2026-12-04T10:00:00Z |
            2026-05-00T10:00:00Z      |                      | TIMESTAMP_OUT_OF_RANGE
            2026-05-32T10:00:00Z      |                      | TIMESTAMP_OUT_OF_RANGE
            2026-04-31T10:00:00Z      |                      | TIMESTAMP_OUT_OF_RANGE
            2026-02-29T10:00:00Z      |                      | TIMESTAMP_OUT_OF_RANGE
            2026-02-28T10:00:00Z      | 2026-02-28T10:00:00Z |
            2100-02-29T10:00:00Z      |                      | TIMESTAMP_OUT_OF_RANGE
            2026-05-04T24:00:00Z      |                      | TIMESTAMP_OUT_OF_RANGE
            2026-05-04T10:60:00Z      |                      | TIMESTAMP_OUT_OF_RANGE
            2026-05-04T10:00:61Z      |                      | TIMESTAMP_OUT_OF_RANGE
            2026-05-04T10:00:60Z      | 2026-05-04T10:01:00Z |
            2026-06-30T23:59:60Z      | 2026-07-01T00:00:00Z |
            2026-05-04T10:00:00+24:00 |                      | TIMESTAMP_OFFSET TIMESTAMP_OUT_OF_RANGE
            2026-05-04T10:00:00-24:00 |                      | TIMESTAMP_OFFSET TIMESTAMP_OUT_OF_RANGE
            2026-05-04T10:00:00+23:59 | 2026-05-03T10:01:00Z | TIMESTAMP_OFFSET
            2026-05-04T10:00:00-23:59 | 2026-05-05T09:59:00Z | TIMESTAMP_OFFSET
            2026-05-04T10:00:00+23:60 |                      | TIMESTAMP_OFFSET TIMESTAMP_OUT_OF_RANGE
            2026-05-04T10:00:00+01:60 |                      | TIMESTAMP_OFFSET TIMESTAMP_OUT_OF_RANGE
            2026-05-04T10:00:00-01:60 |                      | TIMESTAMP_OFFSET TIMESTAMP_OUT_OF_RANGE
            """)
    void noSuchTime(String value, @Nullable String read, @Nullable String codes) {
        check(value, read, codes);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
            2000-12-31T23:59:59Z        | 2000-12-31T23:59:59Z | CLOCK_NOT_SET
            1970-01-01T00:00:00.000000Z | 1970-01-01T00:00:00Z | CLOCK_NOT_SET
            1969-12-31T23:59:59Z        | 1969-12-31T23:59:59Z | CLOCK_NOT_SET
            2000-02-29T10:00:00Z        | 2000-02-29T10:00:00Z | CLOCK_NOT_SET
            1900-03-01T10:01:00Z        | 1900-03-01T10:01:00Z | CLOCK_NOT_SET
            0000-01-01T00:00:00Z        | 0000-01-01T00:00:00Z | CLOCK_NOT_SET
            0000-12-31T23:59:59Z        | 0000-12-31T23:59:59Z | CLOCK_NOT_SET
            2001-01-01T00:30:00+01:00   | 2000-12-31T23:30:00Z | TIMESTAMP_OFFSET CLOCK_NOT_SET
            2000-12-31T23:30:00-01:00   | 2001-01-01T00:30:00Z | TIMESTAMP_OFFSET
            2000-12-31T23:59:60Z        | 2001-01-01T00:00:00Z |
            """)
    void beforeTheFormatExisted(String value, @Nullable String read, @Nullable String codes) {
        check(value, read, codes);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
            2026-05-04T10:00:00+00:00   | 2026-05-04T10:00:00Z     | TIMESTAMP_OFFSET
            2026-05-04T10:00:00-00:00   | 2026-05-04T10:00:00Z     | TIMESTAMP_OFFSET
            2026-05-04T12:30:00+02:30   | 2026-05-04T10:00:00Z     | TIMESTAMP_OFFSET
            2026-05-04T02:00:00-08:00   | 2026-05-04T10:00:00Z     | TIMESTAMP_OFFSET
            2026-05-04T10:00:00+0200    | 2026-05-04T08:00:00Z     | TIMESTAMP_FORM TIMESTAMP_OFFSET
            2026-05-04T10:00:00+02      |                          | TIMESTAMP_MALFORMED
            2026-05-04T10:00:00         | 2026-05-04T10:00:00Z     | TIMESTAMP_ZONE_MISSING
            2026-05-04T10:00:00ZZ       |                          | TIMESTAMP_MALFORMED
            2026-05-04T10:00:00+1:00    |                          | TIMESTAMP_MALFORMED
            2026-05-04T10:00:00+01:0    |                          | TIMESTAMP_MALFORMED
            2026-05-04T10:00:00UTC      |                          | TIMESTAMP_MALFORMED
            2026-05-04T10:00:00+01:00Z  |                          | TIMESTAMP_MALFORMED
            2026-05-04T10:00:00.5+01:00 | 2026-05-04T09:00:00.500Z | TIMESTAMP_OFFSET
            2026-05-04T10:00:00+        |                          | TIMESTAMP_MALFORMED
            2026-05-04T10:00:00-        |                          | TIMESTAMP_MALFORMED
            2026-05-04T10:00:00:00:00   |                          | TIMESTAMP_MALFORMED
            2026-05-04T10:00:00+xx:00   |                          | TIMESTAMP_MALFORMED
            2026-05-04T10:00:00+01:xx   |                          | TIMESTAMP_MALFORMED
            2026-05-04T10:00:00+0100x   |                          | TIMESTAMP_MALFORMED
            """)
    void zones(String value, @Nullable String read, @Nullable String codes) {
        check(value, read, codes);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
            20260504T100000Z          | 2026-05-04T10:00:00Z     | TIMESTAMP_FORM
            20260504T100000           | 2026-05-04T10:00:00Z     | TIMESTAMP_FORM TIMESTAMP_ZONE_MISSING
            20260504T100000.5Z        | 2026-05-04T10:00:00.500Z | TIMESTAMP_FORM
            2026-05-04T100000Z        | 2026-05-04T10:00:00Z     | TIMESTAMP_FORM
            20260504T10:00:00Z        | 2026-05-04T10:00:00Z     | TIMESTAMP_FORM
            2026-05-04T10:00Z         | 2026-05-04T10:00:00Z     | TIMESTAMP_FORM
            2026-05-04T10:00          | 2026-05-04T10:00:00Z     | TIMESTAMP_FORM TIMESTAMP_ZONE_MISSING
            20260504T1000Z            | 2026-05-04T10:00:00Z     | TIMESTAMP_FORM
            20260504T1000             | 2026-05-04T10:00:00Z     | TIMESTAMP_FORM TIMESTAMP_ZONE_MISSING
            2026-05-04T10:00+01:00    | 2026-05-04T09:00:00Z     | TIMESTAMP_FORM TIMESTAMP_OFFSET
            2026-05-04T10:00.5Z       |                          | TIMESTAMP_MALFORMED
            20260504T1000.5Z          |                          | TIMESTAMP_MALFORMED
            2026-05-04 10:00:00       | 2026-05-04T10:00:00Z     | TIMESTAMP_FORM TIMESTAMP_ZONE_MISSING
            2026-05-04 10:00:00Z      | 2026-05-04T10:00:00Z     | TIMESTAMP_FORM
            2026-05-04   10:00:00Z    | 2026-05-04T10:00:00Z     | TIMESTAMP_FORM
            2026-05-04␉10:00:00Z      | 2026-05-04T10:00:00Z     | TIMESTAMP_FORM
            2026-05-04⏎ 10:00:00Z     | 2026-05-04T10:00:00Z     | TIMESTAMP_FORM
            20260504 100000           | 2026-05-04T10:00:00Z     | TIMESTAMP_FORM TIMESTAMP_ZONE_MISSING
            20260504 100000Z          | 2026-05-04T10:00:00Z     | TIMESTAMP_FORM
            2026-05-04 10:00:00+01:00 | 2026-05-04T09:00:00Z     | TIMESTAMP_FORM TIMESTAMP_OFFSET
            20260504100000Z           |                          | TIMESTAMP_MALFORMED
            """)
    void otherSpellings(String value, @Nullable String read, @Nullable String codes) {
        check(value, read, codes);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
            0                      |   | TIMESTAMP_ZERO
            00                     |   | TIMESTAMP_ZERO
            0000000000             |   | TIMESTAMP_ZERO
            01                     |   | TIMESTAMP_MALFORMED
            10                     |   | TIMESTAMP_MALFORMED
            now                    |   | TIMESTAMP_MALFORMED
            2026                   |   | TIMESTAMP_MALFORMED
            2026-05                |   | TIMESTAMP_MALFORMED
            2026-05-04             |   | TIMESTAMP_MALFORMED
            2026-05-04T            |   | TIMESTAMP_MALFORMED
            2026-05-04T1           |   | TIMESTAMP_MALFORMED
            2026-05-04T10          |   | TIMESTAMP_MALFORMED
            2026-05-04T10:         |   | TIMESTAMP_MALFORMED
            2026-05-04T10:0        |   | TIMESTAMP_MALFORMED
            2026-05-04T10:00:      |   | TIMESTAMP_MALFORMED
            2026-05-04T10:00:0     |   | TIMESTAMP_MALFORMED
            2026-0504T10:00:00Z    |   | TIMESTAMP_MALFORMED
            202605-04T10:00:00Z    |   | TIMESTAMP_MALFORMED
            x026-05-04T10:00:00Z   |   | TIMESTAMP_MALFORMED
            2x26-05-04T10:00:00Z   |   | TIMESTAMP_MALFORMED
            20x6-05-04T10:00:00Z   |   | TIMESTAMP_MALFORMED
            202x-05-04T10:00:00Z   |   | TIMESTAMP_MALFORMED
            2026x05-04T10:00:00Z   |   | TIMESTAMP_MALFORMED
            2026-x5-04T10:00:00Z   |   | TIMESTAMP_MALFORMED
            2026-0x-04T10:00:00Z   |   | TIMESTAMP_MALFORMED
            2026-05x04T10:00:00Z   |   | TIMESTAMP_MALFORMED
            2026-05-x4T10:00:00Z   |   | TIMESTAMP_MALFORMED
            2026-05-0xT10:00:00Z   |   | TIMESTAMP_MALFORMED
            2026-05-04x10:00:00Z   |   | TIMESTAMP_MALFORMED
            2026-05-04Tx0:00:00Z   |   | TIMESTAMP_MALFORMED
            2026-05-04T1x:00:00Z   |   | TIMESTAMP_MALFORMED
            2026-05-04T10x00:00Z   |   | TIMESTAMP_MALFORMED
            2026-05-04T10:x0:00Z   |   | TIMESTAMP_MALFORMED
            2026-05-04T10:0x:00Z   |   | TIMESTAMP_MALFORMED
            2026-05-04T10:00x00Z   |   | TIMESTAMP_MALFORMED
            2026-05-04T10:00:x0Z   |   | TIMESTAMP_MALFORMED
            2026-05-04T10:00:0xZ   |   | TIMESTAMP_MALFORMED
            2026-05-04T10:00:00x   |   | TIMESTAMP_MALFORMED
            /026-05-04T10:00:00Z   |   | TIMESTAMP_MALFORMED
            :026-05-04T10:00:00Z   |   | TIMESTAMP_MALFORMED
            2026-05-04T10:00:0:Z   |   | TIMESTAMP_MALFORMED
            2026-05-04T10:00:-5Z   |   | TIMESTAMP_MALFORMED
            2026--5-04T10:00:00Z   |   | TIMESTAMP_MALFORMED
            2262015.12.3.4         |   | TIMESTAMP_MALFORMED
            1777888000             |   | TIMESTAMP_MALFORMED
            +2026-05-04T10:00:00Z  |   | TIMESTAMP_MALFORMED
            "2026-05-04T10:00:00Z" |   | TIMESTAMP_MALFORMED
            2026-05-04T10:00:00Z,, |   | TIMESTAMP_MALFORMED
            2026-05-04 1x          |   | TIMESTAMP_MALFORMED
            2026-05-04T10:00:00,x  |   | TIMESTAMP_MALFORMED
            """)
    void whatIsNoTimeIsKeptAsText(String value, @Nullable String read, @Nullable String codes) {
        check(value, read, codes);
    }

    /** The value is that of START, with another parameter behind it, and that of STOP, at the line's end. */
    private static void check(String value, @Nullable String read, @Nullable String codes) {
        String shown = read == null ? "?{" + value.replace("⏎ ", " ") + "}" : "=" + read;
        OneLine.check(
                "Timestamps:START=" + value + " STOP=9999-12-31T23:59:59Z",
                "START" + shown + " STOP=9999-12-31T23:59:59Z",
                notes(codes, 18, "START"));
        String notes = notes(codes, 44, "STOP");
        boolean before = notes.contains("CLOCK_NOT_SET");
        OneLine.check(
                "Timestamps:START=2001-01-01T00:00:00Z STOP=" + value,
                "START=2001-01-01T00:00:00Z STOP" + shown,
                before ? notes + ", 44 STOP_BEFORE_START STOP" : notes);
    }

    private static String notes(@Nullable String codes, int column, String key) {
        return codes == null ? "" : column + " " + codes.replace(" ", " " + key + ", " + column + " ") + " " + key;
    }
}
