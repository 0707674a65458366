package io.vqreport.rtcpxr.reading;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is read of DialogID (RFC 6035 section 4.6.1), and what is noted? */
class DialogLinesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
            12ab@192.0.2.1;to-tag=a1;from-tag=b2        | =12ab@192.0.2.1 ;{to-tag=a1} ;{from-tag=b2} |
            12ab@192.0.2.1                              | =12ab@192.0.2.1                             |
            12ab@192.0.2.1;from-tag=b2;to-tag=a1        | =12ab@192.0.2.1 ;{from-tag=b2} ;{to-tag=a1} |
            12ab@192.0.2.1;to-tag=a1                    | =12ab@192.0.2.1 ;{to-tag=a1}                |
            12ab@192.0.2.1;TO-TAG=a1;From-Tag=b2        | =12ab@192.0.2.1 ;{TO-TAG=a1} ;{From-Tag=b2} |
            ␠12ab@192.0.2.1;to-tag=a1                   | =12ab@192.0.2.1 ;{to-tag=a1}                |
            12ab@192.0.2.1 ; to-tag = a1 ;␉from-tag= b2 | =12ab@192.0.2.1 ;{to-tag=a1} ;{from-tag=b2} |
            12ab@192.0.2.1 ;to-tag =a1                  | =12ab@192.0.2.1 ;{to-tag=a1}                |
            12ab@192.0.2.1⏎ ;to-tag=a1⏎ ;from-tag=b2    | =12ab@192.0.2.1 ;{to-tag=a1} ;{from-tag=b2} |
            12ab@192.0.2.1;to-tag=a1␠                   | =12ab@192.0.2.1 ;{to-tag=a1}                | 34 TRAILING_BLANK
            12ab@192.0.2.1;to-tag=-.!%*_+`'~1           | =12ab@192.0.2.1 ;{to-tag=-.!%*_+`'~1}       |
            """)
    void theCallIdAndItsTags(String value, @Nullable String read, @Nullable String noted) {
        OneLine.check("DialogID:", value, read, noted);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
            34cd@192.0.2.1;to-tag=a1 | =34cd@192.0.2.1 ;{to-tag=a1} | 10 DIALOG_ID_DIFFERS
            12ab@192.0.2.2           | =12ab@192.0.2.2              | 10 DIALOG_ID_DIFFERS
            12ab@192.0.2.1x          | =12ab@192.0.2.1x             | 10 DIALOG_ID_DIFFERS
            12ab@192.0.2.            | =12ab@192.0.2.               | 10 DIALOG_ID_DIFFERS
            2ab@192.0.2.1            | =2ab@192.0.2.1               | 10 DIALOG_ID_DIFFERS
            {x}                      | ={{x}}                       | 10 CALL_ID_CHARACTERS, 10 DIALOG_ID_DIFFERS
            a@b@c;to-tag=a1          | =a@b@c ;{to-tag=a1}          | 10 CALL_ID_CHARACTERS, 10 DIALOG_ID_DIFFERS
            a b;to-tag=a1            | ={a b} ;{to-tag=a1}          | 10 CALL_ID_CHARACTERS, 10 DIALOG_ID_DIFFERS
            é                        | =é                           | 10 CALL_ID_CHARACTERS, 10 DIALOG_ID_DIFFERS
            (null)                   | =(null)                      | 10 NULL_TEXT
                                     | ={}                          | 10 EMPTY_VALUE
            ;to-tag=a1               | ={} ;{to-tag=a1}             | 10 EMPTY_VALUE
            ␠;to-tag=a1              | ={} ;{to-tag=a1}             | 11 EMPTY_VALUE
            """)
    void otherCallIds(String value, @Nullable String read, @Nullable String noted) {
        OneLine.check("DialogID:", value, read, noted);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
            12ab@192.0.2.1;early-only          | =12ab@192.0.2.1 ;{early-only}             |
            12ab@192.0.2.1;2804178763          | =12ab@192.0.2.1 ;{2804178763}             |
            12ab@192.0.2.1;a"b                 | =12ab@192.0.2.1 ;{a"b}                    |
            12ab@192.0.2.1;a;b;c               | =12ab@192.0.2.1 ;{a} ;{b} ;{c}            |
            12ab@192.0.2.1;a;b;c;d             | =12ab@192.0.2.1 ;{a} ;{b} ;{c} ;{d}       |
            12ab@192.0.2.1;{a}                 | =12ab@192.0.2.1 ;{{a}}                    | 25 DIALOG_PARAMETER
            12ab@192.0.2.1;a b                 | =12ab@192.0.2.1 ;{a b}                    | 25 DIALOG_PARAMETER
            12ab@192.0.2.1;X=1                 | =12ab@192.0.2.1 ;{X=1}                    | 25 DIALOG_PARAMETER
            12ab@192.0.2.1;X = 1               | =12ab@192.0.2.1 ;{X=1}                    | 25 DIALOG_PARAMETER
            12ab@192.0.2.1;SL=1                | =12ab@192.0.2.1 ;{SL=1}                   | 25 DIALOG_PARAMETER
            12ab@192.0.2.1;=1                  | =12ab@192.0.2.1 ;{=1}                     | 25 DIALOG_PARAMETER
            12ab@192.0.2.1;=                   | =12ab@192.0.2.1 ;{=}                      | 25 DIALOG_PARAMETER
            12ab@192.0.2.1;to-tag              | =12ab@192.0.2.1 ;{to-tag}                 |
            12ab@192.0.2.1;to-tags=1           | =12ab@192.0.2.1 ;{to-tags=1}              | 25 DIALOG_PARAMETER
            12ab@192.0.2.1;to-tag=a1;to-tag=b2 | =12ab@192.0.2.1 ;{to-tag=a1} ;{to-tag=b2} |
            12ab@192.0.2.1;to-tag=a=b          | =12ab@192.0.2.1 ;{to-tag=a=b}             | 32 DIALOG_PARAMETER to-tag
            12ab@192.0.2.1;to-tag=a b          | =12ab@192.0.2.1 ;{to-tag=a b}             | 32 DIALOG_PARAMETER to-tag
            12ab@192.0.2.1;to-tag="a"          | =12ab@192.0.2.1 ;{to-tag="a"}             | 32 DIALOG_PARAMETER to-tag
            12ab@192.0.2.1;to-tag=a,from-tag=b | =12ab@192.0.2.1 ;{to-tag=a,from-tag=b}    | 32 DIALOG_PARAMETER to-tag
            """)
    void otherParameters(String value, @Nullable String read, @Nullable String noted) {
        OneLine.check("DialogID:", value, read, noted);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
            12ab@192.0.2.1;                       | =12ab@192.0.2.1 ;{}                             | 25 EMPTY_VALUE
            12ab@192.0.2.1;;                      | =12ab@192.0.2.1 ;{} ;{}                         | 25 EMPTY_VALUE, 26 EMPTY_VALUE
            12ab@192.0.2.1;␠;to-tag=a1            | =12ab@192.0.2.1 ;{} ;{to-tag=a1}                | 26 EMPTY_VALUE
            12ab@192.0.2.1;to-tag=                | =12ab@192.0.2.1 ;{to-tag=}                      | 32 EMPTY_VALUE to-tag
            12ab@192.0.2.1;to-tag= ;from-tag=b2   | =12ab@192.0.2.1 ;{to-tag=} ;{from-tag=b2}       | 32 EMPTY_VALUE to-tag
            12ab@192.0.2.1;to-tag =;from-tag=     | =12ab@192.0.2.1 ;{to-tag=} ;{from-tag=}         | 33 EMPTY_VALUE to-tag, 43 EMPTY_VALUE from-tag
            12ab@192.0.2.1;to-tag=a1;             | =12ab@192.0.2.1 ;{to-tag=a1} ;{}                | 35 EMPTY_VALUE
            12ab@192.0.2.1;to-tag=a1;from-tag=b2; | =12ab@192.0.2.1 ;{to-tag=a1} ;{from-tag=b2} ;{} | 47 EMPTY_VALUE
            12ab@192.0.2.1;X=                     | =12ab@192.0.2.1 ;{X=}                           | 25 DIALOG_PARAMETER
            """)
    void emptyParameters(String value, @Nullable String read, @Nullable String noted) {
        OneLine.check("DialogID:", value, read, noted);
    }
}
