package io.vqreport.rtcpxr.reading;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is read of the two times of a Timestamps line (RFC 6035 section 4.6.2.2), and what is noted? */
class TimestampLinesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
            START=2026-05-04T10:00:00Z STOP=2026-05-04T10:01:00Z    | START=2026-05-04T10:00:00Z STOP=2026-05-04T10:01:00Z |
            STOP=2026-05-04T10:01:00Z START=2026-05-04T10:00:00Z    | START=2026-05-04T10:00:00Z STOP=2026-05-04T10:01:00Z |
            start=2026-05-04T10:00:00Z Stop=2026-05-04T10:01:00Z    | START=2026-05-04T10:00:00Z STOP=2026-05-04T10:01:00Z |
            START = 2026-05-04T10:00:00Z STOP= 2026-05-04T10:01:00Z | START=2026-05-04T10:00:00Z STOP=2026-05-04T10:01:00Z |
            START=2026-05-04T10:00:00Z⏎ STOP=2026-05-04T10:01:00Z   | START=2026-05-04T10:00:00Z STOP=2026-05-04T10:01:00Z |
            START=2026-05-04T10:00:00Z STOP=2026-05-04T10:01:00Z␠   | START=2026-05-04T10:00:00Z STOP=2026-05-04T10:01:00Z | 64 TRAILING_BLANK
            START=2026-05-04T10:00:00Z  STOP=2026-05-04T10:01:00Z   | START=2026-05-04T10:00:00Z STOP=2026-05-04T10:01:00Z |
            START=2026-05-04 10:00:00Z STOP=x | START=2026-05-04T10:00:00Z STOP?{x} | 18 TIMESTAMP_FORM START, 44 TIMESTAMP_MALFORMED STOP
            """)
    void bothTimesInAnyOrder(String value, @Nullable String read, @Nullable String noted) {
        OneLine.check("Timestamps:", value, read, noted);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
                                             |                                              | 12 PARAMETER_MISSING START, 12 PARAMETER_MISSING STOP
            START=2026-05-04T10:00:00Z       | START=2026-05-04T10:00:00Z                   | 12 PARAMETER_MISSING STOP
            STOP=2026-05-04T10:01:00Z        | STOP=2026-05-04T10:01:00Z                    | 12 PARAMETER_MISSING START
            X=1 | +{X=1} | 12 PARAMETER_MISSING START, 12 PARAMETER_MISSING STOP, 14 PARAMETER_MALFORMED X
            START= STOP=                     | START?{} STOP?{}                             | 19 EMPTY_VALUE START, 24 EMPTY_VALUE STOP
            START=2026-05-04T10:00:00Z STOP= | START=2026-05-04T10:00:00Z STOP?{}           | 44 EMPTY_VALUE STOP
            START=2026-05-04T10:00:00ZSTOP=1 | (refused) START?{2026-05-04T10:00:00ZSTOP=1} | 12 PARAMETER_MISSING STOP, 18 TIMESTAMP_MALFORMED START
            """)
    void oneOfTheTwoIsMissing(String value, @Nullable String read, @Nullable String noted) {
        OneLine.check("Timestamps:", value, read, noted);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
            START=2026-05-04T10:00:00Z STOP=2026-05-04T10:00:00Z   | START=2026-05-04T10:00:00Z STOP=2026-05-04T10:00:00Z     |
            START=2026-05-04T10:00:00Z STOP=2026-05-04T09:59:59Z | START=2026-05-04T10:00:00Z STOP=2026-05-04T09:59:59Z | 44 STOP_BEFORE_START STOP
            STOP=2026-05-04T09:59:59Z START=2026-05-04T10:00:00Z | START=2026-05-04T10:00:00Z STOP=2026-05-04T09:59:59Z | 17 STOP_BEFORE_START STOP
            START=2026-05-04T10:00:00.1Z STOP=2026-05-04T10:00:00Z | START=2026-05-04T10:00:00.100Z STOP=2026-05-04T10:00:00Z | 46 STOP_BEFORE_START STOP
            START=0 STOP=2026-05-04T09:59:59Z | START?{0} STOP=2026-05-04T09:59:59Z | 18 TIMESTAMP_ZERO START
            START=2026-05-04T10:00:00Z STOP=0                      | START=2026-05-04T10:00:00Z STOP?{0}                      | 44 TIMESTAMP_ZERO STOP
            """)
    void theOrderOfTheTwoIsCompared(String value, @Nullable String read, @Nullable String noted) {
        OneLine.check("Timestamps:", value, read, noted);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
            START=0 START=1 STOP=0 | START?{0} STOP?{0} +{START=1} | 18 TIMESTAMP_ZERO START, 26 PARAMETER_REPEATED START, 33 TIMESTAMP_ZERO STOP
            START=0 STOP=0 X=1 | START?{0} STOP?{0} +{X=1} | 18 TIMESTAMP_ZERO START, 25 TIMESTAMP_ZERO STOP, 29 PARAMETER_MALFORMED X
            START=0 X STOP=0 | START?{0} STOP?{0} +{X} | 18 TIMESTAMP_ZERO START, 20 PARAMETER_MALFORMED, 27 TIMESTAMP_ZERO STOP
            START=0 STOP=0 X="a b" | START?{0} STOP?{0} +{X="a b"} | 18 TIMESTAMP_ZERO START, 25 TIMESTAMP_ZERO STOP, 29 PARAMETER_MALFORMED X
            START=2026-05-04T10:00:00Z X=1 | START=2026-05-04T10:00:00Z +{X=1} | 12 PARAMETER_MISSING STOP, 41 PARAMETER_MALFORMED X
            """)
    void otherPieces(String value, @Nullable String read, @Nullable String noted) {
        OneLine.check("Timestamps:", value, read, noted);
    }
}
