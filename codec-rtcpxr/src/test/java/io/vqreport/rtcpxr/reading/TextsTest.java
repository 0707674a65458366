package io.vqreport.rtcpxr.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.vqreport.rtcpxr.VqParameter;
import io.vqreport.rtcpxr.VqRtcpXr;
import io.vqreport.rtcpxr.support.Bodies;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read of texts, with quotes and without (RFC 6035 section 4.6.1, word and word-plus), and what is noted? */
class TextsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
            PD=PCMU                | PD=PCMU                |
            PD=PCMU SR=8000        | PD=PCMU SR=[8000]      |
            PD=G722/8000           | PD=G722/8000           |
            PD=X-Codec-12345       | PD=X-Codec-12345       |
            PD=opus PT=111         | PT=111 PD=opus         |
            PD=OPUS                | PD=OPUS                |
            PD=a                   | PD=a                   |
            PD=12345678            | PD=12345678            |
            PD=123456789           | PD=123456789           |
            PD=-.!%*_+`'()<>:\\/[]? | PD=-.!%*_+`'()<>:\\/[]? |
            PD={a}                 | PD={{a}}               | 16 WORD_CHARACTERS PD
            PD=a"b                 | PD=a"b                 |
            PD=a,b                 | PD=a,b                 | 16 WORD_CHARACTERS PD
            PD=a;b SR=8000         | PD=a;b SR=[8000]       | 16 WORD_CHARACTERS PD
            PD=a@b                 | PD=a@b                 | 16 WORD_CHARACTERS PD
            PD=é                   | PD=é                   | 16 WORD_CHARACTERS PD
            PD=a␁b                 | PD={a␁b}               | 16 WORD_CHARACTERS PD, 17 CONTROL_CHARACTER /
            PD=a␡b                 | PD=a␡b                 | 16 WORD_CHARACTERS PD, 17 CONTROL_CHARACTER /
            PD=(null)              | PD=(null)              | 16 NULL_TEXT PD
            PD=(null) SR=8000      | PD=(null) SR=[8000]    | 16 NULL_TEXT PD
            PD=(nul1)              | PD=(nul1)              |
            PD=(null)x             | PD=(null)x             |
            PD=((null)             | PD=((null)             |
            PD=(G711)              | PD=(G711)              |
            PD=a=b                 | PD=a=b                 | 16 WORD_CHARACTERS PD
            PD=a=b SR=8000         | PD=a=b SR=[8000]       | 16 WORD_CHARACTERS PD
            PD==                   | PD==                   | 16 WORD_CHARACTERS PD
            PD=NaN                 | PD=NaN                 |
            """)
    void aWord(String value, @Nullable String read, @Nullable String noted) {
        OneLine.check("SessionDesc:", value, read, noted);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
            PD=G.711 A-Law                     | PD={G.711 A-Law}                     | 16 TEXT_NOT_QUOTED PD
            PD=G.711 A-Law PPS=50              | PD={G.711 A-Law} PPS=50              | 16 TEXT_NOT_QUOTED PD
            PD=G.711 A-Law at 64 kbit/s PPS=50 | PD={G.711 A-Law at 64 kbit/s} PPS=50 | 16 TEXT_NOT_QUOTED PD
            PD=G.711  A-Law␉here PPS=50        | PD={G.711  A-Law␉here} PPS=50        | 16 TEXT_NOT_QUOTED PD
            PD=G.711⏎ A-Law PPS=50             | PD={G.711 A-Law} PPS=50              | 16 TEXT_NOT_QUOTED PD
            PD=G.711 A-Law PPS =50             | PD={G.711 A-Law} PPS=50              | 16 TEXT_NOT_QUOTED PD
            PD=G.711 A-Law P X=50              | PD={G.711 A-Law P} +{X=50}           | 16 TEXT_NOT_QUOTED PD, 32 EXTENSION_PARAMETER X
            PD=G.711 A-Law longerkey1=50       | PD={G.711 A-Law} +{longerkey1=50}    | 16 TEXT_NOT_QUOTED PD, 39 EXTENSION_PARAMETER longerkey1
            PD=a b longerkey12345678=50 | PD={a b} +{longerkey12345678=50} | 16 TEXT_NOT_QUOTED PD, 38 EXTENSION_PARAMETER longerkey12345678
            PD=G.711 "A-Law" PPS=50            | (refused) PD={G.711 "A-Law"} PPS=50  | 16 TEXT_NOT_QUOTED PD
            PD=G.711 A-Law␠                    | PD={G.711 A-Law}                     | 16 TEXT_NOT_QUOTED PD, 27 TRAILING_BLANK
            PD=a b                             | PD={a b}                             | 16 TEXT_NOT_QUOTED PD
            PD=a b=                            | PD=a +{b=}                           | 18 EMPTY_VALUE b, 20 EXTENSION_PARAMETER b
            PD=a =b                            | PD=a +{=b}                           | 18 PARAMETER_MALFORMED
            PD=a b =c                          | PD=a +{b=c}                          | 21 EXTENSION_PARAMETER b
            PD=a b= SR=8000                    | PD=a SR=[8000] +{b=}                    | 18 EMPTY_VALUE b, 21 EXTENSION_PARAMETER b
            PD=a (b)=c                         | PD=a +{(b)=c}                        | 18 PARAMETER_MALFORMED
            PD=(null) b                        | PD={(null) b}                        | 16 TEXT_NOT_QUOTED PD
            PD=é ü                             | PD={é ü}                             | 16 TEXT_NOT_QUOTED PD
            """)
    void textsWithBlanks(String value, @Nullable String read, @Nullable String noted) {
        OneLine.check("SessionDesc:", value, read, noted);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
            PD="PCMU"                | PD=PCMU                    |
            PD="PCMU" SR=8000        | PD=PCMU SR=[8000]          |
            PD="G.711 A-Law"         | PD={G.711 A-Law}           |
            PD="G.711 A-Law" SR=8000 | PD={G.711 A-Law} SR=[8000] |
            PD="a=b {c}"             | PD={a=b {c}}               |
            PD="a;b"                 | PD=a;b                     | 16 WORD_CHARACTERS PD
            PD="a,b" SR=8000         | PD=a,b SR=[8000]           | 16 WORD_CHARACTERS PD
            PD="é"                   | PD=é                       | 16 WORD_CHARACTERS PD
            PD="a␉b"                 | PD={a␉b}                   | 16 WORD_CHARACTERS PD
            PD="a⏎ b"                | PD={a b}                   |
            PD="" SR=8000            | PD={} SR=[8000]            | 16 EMPTY_VALUE PD
            PD=""                    | PD={}                      | 16 EMPTY_VALUE PD
            PD=" "                   | PD={ }                     |
            PD=" a "                 | PD={ a }                   |
            PD="(null)"              | PD=(null)                  | 16 NULL_TEXT PD
            PD="(null)" SR=8000      | PD=(null) SR=[8000]        | 16 NULL_TEXT PD
            PD="(null)x" SR=8000     | PD=(null)x SR=[8000]       |
            PD="(G711)" SR=8000      | PD=(G711) SR=[8000]        |
            PD="a"SR=8000            | PD=a SR=[8000]             | 16 SEPARATOR_MISSING PD
            PD="a"x                  | PD=a +{x}                  | 16 SEPARATOR_MISSING PD, 19 PARAMETER_MALFORMED
            PD="a",SR=8000           | PD=a SR=[8000]             | 16 SEPARATOR_WRONG PD
            PD="a", SR=8000          | PD=a SR=[8000]             | 16 SEPARATOR_WRONG PD
            PD="a"; SR=8000          | PD=a SR=[8000]             | 16 SEPARATOR_WRONG PD
            PD="a",                  | PD=a                       | 16 SEPARATOR_WRONG PD
            PD="a""b"                | PD=a +{"b"}                | 16 SEPARATOR_MISSING PD, 19 PARAMETER_MALFORMED
            PD="a\\"b"                | PD=a\\ +{b"}                | 16 SEPARATOR_MISSING PD, 20 PARAMETER_MALFORMED
            PD="-.!%*_+`'()<>:\\/[]?" | PD=-.!%*_+`'()<>:\\/[]?     |
            PD="PCMU" PD="PCMA"      | PD=PCMU +{PD="PCMA"}       | 26 PARAMETER_REPEATED PD
            PD= "PCMU"               | PD=PCMU                    |
            """)
    void quotedTexts(String value, @Nullable String read, @Nullable String noted) {
        OneLine.check("SessionDesc:", value, read, noted);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
            PD="PCMU         | PD=PCMU           | 16 QUOTE_UNTERMINATED PD
            PD="             | PD={}             | 16 QUOTE_UNTERMINATED PD
            PD="PCMU SR=8000 | PD={PCMU SR=8000} | 16 QUOTE_UNTERMINATED PD
            PD="a␠           | PD=a              | 16 QUOTE_UNTERMINATED PD, 18 TRAILING_BLANK
            """)
    void aQuoteWithoutEnd(String value, @Nullable String read, @Nullable String noted) {
        OneLine.check("SessionDesc:", value, read, noted);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
            FMTP="annexb=no"       | FMTP=annexb=no       |
            FMTP="annexb=no" PLC=3 | FMTP=annexb=no PLC=3 |
            FMTP="mode-set=0,2"    | FMTP=mode-set=0,2    | 18 WORD_CHARACTERS FMTP
            FMTP="a; b=c"          | FMTP={a; b=c}        | 18 WORD_CHARACTERS FMTP
            FMTP=annexb=no PLC=3   | FMTP=annexb=no PLC=3 | 18 TEXT_NOT_QUOTED FMTP
            FMTP=annexb PLC=3      | FMTP=annexb PLC=3    | 18 TEXT_NOT_QUOTED FMTP
            FMTP=annexb            | FMTP=annexb          | 18 TEXT_NOT_QUOTED FMTP
            FMTP=""                | FMTP={}              | 18 EMPTY_VALUE FMTP
            FMTP=(null)            | FMTP=(null)          | 18 TEXT_NOT_QUOTED FMTP, 18 NULL_TEXT FMTP
            FMTP="(null)"          | FMTP=(null)          | 18 NULL_TEXT FMTP
            FMTP=a b PLC=3         | FMTP={a b} PLC=3     | 18 TEXT_NOT_QUOTED FMTP
            """)
    void formatParameters(String value, @Nullable String read, @Nullable String noted) {
        OneLine.check("SessionDesc:", value, read, noted);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
            RLQ=88 RLQEstAlg=P.564                    | RLQ=88 RLQEstAlg=P.564                    |
            RLQEstAlg=P.564 RCQEstAlg=G.107 MOSLQ=4.1 | RLQEstAlg=P.564 RCQEstAlg=G.107 MOSLQ=4.1 |
            QoEEstAlg="VQmon"                         | QoEEstAlg=VQmon                           |
            QoEEstAlg="VQmon" MOSLQ=4.1               | MOSLQ=4.1 QoEEstAlg=VQmon                 |
            QoEEstAlg="VQ mon"                        | QoEEstAlg={VQ mon}                        | 22 WORD_CHARACTERS QoEEstAlg
            QoEEstAlg="VQ{mon}"                       | QoEEstAlg={VQ{mon}}                       | 22 WORD_CHARACTERS QoEEstAlg
            QoEEstAlg="VQ=mon"                        | QoEEstAlg=VQ=mon                          | 22 WORD_CHARACTERS QoEEstAlg
            QoEEstAlg=VQ mon MOSLQ=4                  | MOSLQ=4 QoEEstAlg={VQ mon}                | 22 TEXT_NOT_QUOTED QoEEstAlg
            QoEEstAlg=(null)                          | QoEEstAlg=(null)                          | 22 NULL_TEXT QoEEstAlg
            ExtRIEstAlg=a ExtROEstAlg=b               | ExtRIEstAlg=a ExtROEstAlg=b               |
            RLQEstAlg="P.564"x | RLQEstAlg=P.564 +{x} | 22 SEPARATOR_MISSING RLQEstAlg, 29 PARAMETER_MALFORMED
            MOSLQEstAlg=P.564 RLQ=88                  | RLQ=88 MOSLQEstAlg=P.564                  |
            """)
    void algorithms(String value, @Nullable String read, @Nullable String noted) {
        OneLine.check("QualityEst:", value, read, noted);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
            RLQEstAlgo=P.564                | RLQEstAlg=P.564                    | 23 ALGORITHM_KEY_SPELLING RLQEstAlg
            RCQEstAlgo="P.564" RLQ=88       | RLQ=88 RCQEstAlg=P.564             | 23 ALGORITHM_KEY_SPELLING RCQEstAlg
            MOSLQEstAlgo=a MOSCQEstAlgo=b | MOSLQEstAlg=a MOSCQEstAlg=b | 25 ALGORITHM_KEY_SPELLING MOSLQEstAlg, 40 ALGORITHM_KEY_SPELLING MOSCQEstAlg
            MOSCQEstAlgo=VQ mon             | MOSCQEstAlg=VQ +{mon}              | 25 ALGORITHM_KEY_SPELLING MOSCQEstAlg, 28 PARAMETER_MALFORMED
            RLQEstAlgo="VQ mon"             | +{RLQEstAlgo="VQ mon"}             | 23 EXTENSION_PARAMETER RLQEstAlgo
            RLQEstAlgo="a{b"                | +{RLQEstAlgo="a{b"}                | 23 EXTENSION_PARAMETER RLQEstAlgo
            RLQEstAlgo=a"b                  | RLQEstAlg=a"b                      | 23 ALGORITHM_KEY_SPELLING RLQEstAlg
            RLQEstAlgo="a                   | +{RLQEstAlgo="a}                   | 23 QUOTE_UNTERMINATED, 23 EXTENSION_PARAMETER RLQEstAlgo
            RLQEstAlgo=""                   | +{RLQEstAlgo=""}                   | 23 EXTENSION_PARAMETER RLQEstAlgo
            RLQEstAlgo="a"                  | RLQEstAlg=a                        | 23 ALGORITHM_KEY_SPELLING RLQEstAlg
            RLQEstAlgo="                    | +{RLQEstAlgo="}                    | 23 QUOTE_UNTERMINATED, 23 EXTENSION_PARAMETER RLQEstAlgo
            RLQEstAlgo=""a" | +{RLQEstAlgo=""} +{a"} | 23 SEPARATOR_MISSING RLQEstAlgo, 23 EXTENSION_PARAMETER RLQEstAlgo, 25 PARAMETER_MALFORMED
            RLQEstAlgo=                     | +{RLQEstAlgo=}                     | 12 EMPTY_VALUE RLQEstAlgo, 23 EXTENSION_PARAMETER RLQEstAlgo
            RLQEstAlgo=a;b                  | +{RLQEstAlgo=a;b}                  | 23 EXTENSION_PARAMETER RLQEstAlgo
            RLQEstAlg=a RLQEstAlgo=b        | RLQEstAlg=a +{RLQEstAlgo=b}        | 35 EXTENSION_PARAMETER RLQEstAlgo
            RLQEstAlgo=a RLQEstAlg=b        | RLQEstAlg=b +{RLQEstAlgo=a}        | 23 EXTENSION_PARAMETER RLQEstAlgo
            RLQEstAlgo=a RLQ=88 RLQEstAlg=b | RLQ=88 RLQEstAlg=b +{RLQEstAlgo=a} | 23 EXTENSION_PARAMETER RLQEstAlgo
            RLQEstAlgo=a RLQ=88 RCQEstAlg=b | RLQ=88 RLQEstAlg=a RCQEstAlg=b     | 23 ALGORITHM_KEY_SPELLING RLQEstAlg
            RLQEstAlgo=a RLQEstAlg          | RLQEstAlg=a +{RLQEstAlg}           | 23 ALGORITHM_KEY_SPELLING RLQEstAlg, 25 PARAMETER_MALFORMED
            rlqestalgO=a                    | RLQEstAlg=a                        | 23 ALGORITHM_KEY_SPELLING RLQEstAlg
            RLQEstAlgx=a                    | +{RLQEstAlgx=a}                    | 23 EXTENSION_PARAMETER RLQEstAlgx
            RLQo=5                          | +{RLQo=5}                          | 17 EXTENSION_PARAMETER RLQo
            XEstAlgo=a                      | +{XEstAlgo=a}                      | 21 EXTENSION_PARAMETER XEstAlgo
            RLQEstAlgo =a                   | RLQEstAlg=a                        | 24 ALGORITHM_KEY_SPELLING RLQEstAlg
            """)
    void aKeyThatEndsInAlgo(String value, @Nullable String read, @Nullable String noted) {
        OneLine.check("QualityEst:", value, read, noted);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
            PD=PCMU, SR=8000    | PD=PCMU SR=[8000]     | 16 SEPARATOR_WRONG PD
            PD=PCMU;SR=8000     | PD=PCMU SR=[8000]     | 16 SEPARATOR_WRONG PD
            PD=PCMU,            | PD=PCMU               | 16 SEPARATOR_WRONG PD
            PD=G.711 A-Law; PT=8 | PT=8 PD={G.711 A-Law} | 16 TEXT_NOT_QUOTED PD, 16 SEPARATOR_WRONG PD
            PD=(null), PT=8     | PT=8 PD=(null)        | 16 SEPARATOR_WRONG PD, 16 NULL_TEXT PD
            PD=a,, PT=8         | PT=8 PD=a,,           | 16 WORD_CHARACTERS PD
            PD=a,b PT=8         | PT=8 PD=a,b           | 16 WORD_CHARACTERS PD
            PD=a,RTD=8          | PD=a,RTD=8            | 16 WORD_CHARACTERS PD
            PD=, PT=8           | PT=8 PD=,             | 16 WORD_CHARACTERS PD
            FMTP=a=b, PT=8      | PT=8 FMTP=a=b,        | 18 TEXT_NOT_QUOTED FMTP
            """)
    void aCommaOrSemicolonBehindATextWithoutQuotes(String value, @Nullable String read, @Nullable String noted) {
        OneLine.check("SessionDesc:", value, read, noted);
    }

    /** The texts that nearly every report has are made once. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "PCMU", "PCMA", "G722", "G729", "G729A", "G726-32", "G723", "GSM", "iLBC", "opus", "OPUS", "Opus",
                        "AMR",
                "AMR-WB", "L16", "SILK", "EVS", "pcmu", "pcma", "SPEEX", "speex", "P.564", "P.862", "P.862.1", "G.107",
                        "VQmon"
            })
    void aTextOfManyReportsIsTheSameString(String text) {
        assertThat(description(text)).isEqualTo(text).isSameAs(description(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"G711", "PCM", "PCMUs", "12345678", "PCMU1234", "PCMUPCMU"})
    void aTextOfFewReportsIsItsOwn(String text) {
        assertThat(description(text)).isEqualTo(text).isNotSameAs(description(text));
    }

    private static String description(String text) {
        return Objects.requireNonNull(VqRtcpXr.decode(Bodies.utf8(Bodies.edit(Bodies.SESSION, "PD=PCMU", "PD=" + text)))
                        .value()
                        .localMetrics())
                .text(VqParameter.PD)
                .orElseThrow();
    }
}
