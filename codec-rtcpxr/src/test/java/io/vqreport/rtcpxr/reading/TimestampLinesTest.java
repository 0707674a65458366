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
            START=2026-05-04T10:00:00ZSTOP=1 | START=2026-05-04T10:00:00Z STOP?{1} | 18 SEPARATOR_MISSING START, 43 TIMESTAMP_MALFORMED STOP
            START=2026-05-04T10:00:00Z,STOP=2026-05-04T10:01:00Z; | START=2026-05-04T10:00:00Z STOP=2026-05-04T10:01:00Z | 18 SEPARATOR_WRONG START, 44 SEPARATOR_WRONG STOP
            START=2026-05-04T10:00:00Z, STOP=2026-05-04T10:01:00Z | START=2026-05-04T10:00:00Z STOP=2026-05-04T10:01:00Z | 18 SEPARATOR_WRONG START
            START=now;STOP=0 | START?{now} STOP?{0} | 18 SEPARATOR_WRONG START, 18 TIMESTAMP_MALFORMED START, 27 TIMESTAMP_ZERO STOP
            """)
    void theTwoAreNotSeparatedByABlank(String value, @Nullable String read, @Nullable String noted) {
        OneLine.check("Timestamps:", value, read, noted);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
            START=2026-05-04 10:00:00 +0200 STOP=2026-05-04T10:01:00 -01:30 | START=2026-05-04T08:00:00Z STOP=2026-05-04T11:31:00Z | 18 TIMESTAMP_FORM START, 18 TIMESTAMP_OFFSET START, 49 TIMESTAMP_FORM STOP, 49 TIMESTAMP_OFFSET STOP
            START=2026-05-04 10:00:00 UTC STOP=2026-05-04T10:01:00 GMT | START=2026-05-04T10:00:00Z STOP=2026-05-04T10:01:00Z | 18 TIMESTAMP_FORM START, 47 TIMESTAMP_FORM STOP
            START=2026-05-04T10:00:00 Z STOP=2026-05-04T10:01:00Z | START=2026-05-04T10:00:00Z STOP=2026-05-04T10:01:00Z | 18 TIMESTAMP_FORM START
            START=2026-05-04 10:00:00 PM STOP=0 | (refused) START?{2026-05-04 10:00:00 PM} STOP?{0} | 18 TIMESTAMP_MALFORMED START, 46 TIMESTAMP_ZERO STOP
            START=2026-05-04T10:00:00 CEST STOP=0 | (refused) START?{2026-05-04T10:00:00 CEST} STOP?{0} | 18 TIMESTAMP_MALFORMED START, 48 TIMESTAMP_ZERO STOP
            START=2026-05-04T10:00:00 +2 STOP=0 | (refused) START?{2026-05-04T10:00:00 +2} STOP?{0} | 18 TIMESTAMP_MALFORMED START, 46 TIMESTAMP_ZERO STOP
            START=2026-05-04T10:00:00 STOP=0 | START=2026-05-04T10:00:00Z STOP?{0} | 18 TIMESTAMP_ZONE_MISSING START, 43 TIMESTAMP_ZERO STOP
            START=2026-05-04T10:00:00 STOP =0 | START=2026-05-04T10:00:00Z STOP?{0} | 18 TIMESTAMP_ZONE_MISSING START, 44 TIMESTAMP_ZERO STOP
            START=2026-05-04T10:00:00 X STOP=0 | START=2026-05-04T10:00:00Z STOP?{0} +{X} | 18 TIMESTAMP_ZONE_MISSING START, 38 PARAMETER_MALFORMED, 45 TIMESTAMP_ZERO STOP
            START=2026-05-04T10:00:00 summer STOP=0 | START=2026-05-04T10:00:00Z STOP?{0} +{summer} | 18 TIMESTAMP_ZONE_MISSING START, 38 PARAMETER_MALFORMED, 50 TIMESTAMP_ZERO STOP
            START=2026-05-04T10:00:00Z 5 STOP=0 | START=2026-05-04T10:00:00Z STOP?{0} +{5} | 39 PARAMETER_MALFORMED, 46 TIMESTAMP_ZERO STOP
            START=2026-05-04T10:00:00Z PM STOP=0 | START=2026-05-04T10:00:00Z STOP?{0} +{PM} | 39 PARAMETER_MALFORMED, 47 TIMESTAMP_ZERO STOP
            START=2026-05-04T10:00:00 EASST STOP=0 | (refused) START?{2026-05-04T10:00:00 EASST} STOP?{0} | 18 TIMESTAMP_MALFORMED START, 49 TIMESTAMP_ZERO STOP
            START=0 STOP=2026-05-04T10:00:00 + | START?{0} STOP=2026-05-04T10:00:00Z +{+} | 18 TIMESTAMP_ZERO START, 25 TIMESTAMP_ZONE_MISSING STOP, 45 PARAMETER_MALFORMED
            START=2026-05-04T10:00:00Z +02:00 STOP=0 | START=2026-05-04T10:00:00Z STOP?{0} +{+02:00} | 39 PARAMETER_MALFORMED, 51 TIMESTAMP_ZERO STOP
            """)
    void aZoneBehindABlankIsOfTheTime(String value, @Nullable String read, @Nullable String noted) {
        OneLine.check("Timestamps:", value, read, noted);
    }

    /** What stands before the value has the marks of a time in the places they would have further behind. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
            START=.xxxx:xxxxxTxx- STOP=2026-05x04T10:00:00Z  | START?{.xxxx:xxxxxTxx-} STOP?{2026-05x04T10:00:00Z} | 18 TIMESTAMP_MALFORMED START, 39 TIMESTAMP_MALFORMED STOP
            START=.xxxx:xxxxxTxx- STOP=2026-05-04x10:00:00Z  | START?{.xxxx:xxxxxTxx-} STOP?{2026-05-04x10:00:00Z} | 18 TIMESTAMP_MALFORMED START, 39 TIMESTAMP_MALFORMED STOP
            START=.xxxx:xxxxxTxx- STOP=2026-05-04T10:00x00Z  | START?{.xxxx:xxxxxTxx-} STOP?{2026-05-04T10:00x00Z} | 18 TIMESTAMP_MALFORMED START, 39 TIMESTAMP_MALFORMED STOP
            START=.xxxx:xxxxxTxx- STOP=2026-05-04T10:00:00x5Z | START?{.xxxx:xxxxxTxx-} STOP?{2026-05-04T10:00:00x5Z} | 18 TIMESTAMP_MALFORMED START, 39 TIMESTAMP_MALFORMED STOP
            START=2026-05-04T10:00:00x Z STOP=0 | START?{2026-05-04T10:00:00x} STOP?{0} +{Z} | 18 TIMESTAMP_MALFORMED START, 39 PARAMETER_MALFORMED, 46 TIMESTAMP_ZERO STOP
            """)
    void itsMarksAreTheTimesOwn(String value, @Nullable String read, @Nullable String noted) {
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
