package io.vqreport.rtcpxr.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vqreport.codec.MalformedReportException;
import io.vqreport.rtcpxr.VqRtcpXr;
import io.vqreport.rtcpxr.support.Noted;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read of a SIP request that carries a report (RFC 3261 section 7, RFC 6035 section 4.7), and what is noted? */
class SipRequestsTest {
    @Test
    void aRequest() {
        Messages.check("""
                PUBLISH sip:collector.example.net SIP/2.0⏎\
                Via: SIP/2.0/UDP pc.example.org⏎\
                From: <sip:ann@example.org>;tag=1⏎\
                Call-ID: 9z@192.0.2.1⏎\
                CSeq: 1 PUBLISH⏎\
                User-Agent: Phone/1.0⏎\
                Content-Type: application/vq-rtcpxr⏎\
                Content-Length: 573⏎\
                ⏎\
                REPORT\
                """, """
                PUBLISH from=<sip:ann@example.org>;tag=1 callId=9z@192.0.2.1 cseq=1 PUBLISH userAgent=Phone/1.0 type=application/vq-rtcpxr
                report
                """);
    }

    @Test
    void compactNamesAndOddBlanks() {
        Messages.check("""
                NOTIFY  sip:collector.example.net SIP/2.0␠␠⏎\
                f :<sip:ann@example.org>⏎\
                I:9z@192.0.2.1⏎\
                cseq:␠␠1 NOTIFY␠␠⏎\
                USER-AGENT:Phone⏎\
                c:application/vq-rtcpxr⏎\
                l:573⏎\
                ⏎\
                REPORT\
                """, """
                NOTIFY from=<sip:ann@example.org> callId=9z@192.0.2.1 cseq=1 NOTIFY userAgent=Phone type=application/vq-rtcpxr
                report
                """);
    }

    @Test
    void headersThatFold() {
        Messages.check("""
                PUBLISH sip:collector.example.net SIP/2.0⏎\
                From:⏎\
                ␠<sip:ann@example.org>⏎\
                ␉;tag=1⏎\
                User-Agent: Phone⏎\
                ␠␠␠1.0␠⏎\
                ⏎\
                REPORT\
                """, """
                PUBLISH from=<sip:ann@example.org> ;tag=1 userAgent=Phone 1.0
                report
                """);
    }

    @Test
    void theFirstOfTwoHeadersStands() {
        Messages.check("""
                PUBLISH sip:collector.example.net SIP/2.0⏎\
                From: <sip:ann@example.org>⏎\
                From: <sip:bob@example.org>⏎\
                f: <sip:carol@example.org>⏎\
                without a colon⏎\
                : without a name⏎\
                ⏎\
                REPORT\
                """, """
                PUBLISH from=<sip:ann@example.org>
                report
                """);
    }

    @Test
    void lfAndLineEndsOfCr() {
        Messages.check("""
                publish sip:collector.example.net sip/2.0␊\
                From: <sip:ann@example.org>␍\
                CSeq: 1 PUBLISH␊\
                ␊\
                REPORT\
                """, """
                publish from=<sip:ann@example.org> cseq=1 PUBLISH
                report
                """);
    }

    @Test
    void blankLinesBeforeTheRequest() {
        Messages.check("""
                ⏎␊␍PUBLISH sip:collector.example.net SIP/2.0⏎\
                From: <sip:ann@example.org>⏎\
                ⏎\
                REPORT\
                """, """
                PUBLISH from=<sip:ann@example.org>
                report
                """);
    }

    @Test
    void theBodyIsLongerThanItsLength() {
        Messages.check("""
                PUBLISH sip:collector.example.net SIP/2.0⏎\
                Content-Length: 572⏎\
                ⏎\
                REPORT\
                """, """
                PUBLISH
                report
                4:1 CONTENT_LENGTH_DIFFERS
                """);
    }

    @Test
    void theBodyIsShorterThanItsLength() {
        Messages.check("""
                PUBLISH sip:collector.example.net SIP/2.0⏎\
                Content-Length: 574⏎\
                ⏎\
                REPORT\
                """, """
                PUBLISH
                report
                4:1 BODY_TRUNCATED
                """);
    }

    @Test
    void aLengthThatIsNone() {
        Messages.check("""
                PUBLISH sip:collector.example.net SIP/2.0⏎\
                Content-Length: many⏎\
                ⏎\
                REPORT\
                """, """
                PUBLISH
                report
                """);
    }

    @Test
    void aLengthOfTenDigits() {
        Messages.check("""
                PUBLISH sip:collector.example.net SIP/2.0⏎\
                Content-Length: 0000000573⏎\
                ⏎\
                REPORT\
                """, """
                PUBLISH
                report
                """);
    }

    @Test
    void aNegativeLength() {
        Messages.check("""
                PUBLISH sip:collector.example.net SIP/2.0⏎\
                Content-Length: -1⏎\
                ⏎\
                REPORT\
                """, """
                PUBLISH
                report
                """);
    }

    @Test
    void aRequestWithoutAHeader() {
        Messages.check("""
                PUBLISH sip:collector.example.net SIP/2.0⏎\
                ⏎\
                REPORT\
                """, """
                PUBLISH
                report
                """);
    }

    @Test
    void aRequestWithoutABlankLine() {
        Messages.check("""
                PUBLISH sip:collector.example.net SIP/2.0⏎\
                VQSessionReport: CallTerm⏎\
                ⏎\
                REPORT\
                """, """
                PUBLISH
                report
                """);
    }

    @Test
    void otherTextAroundTheReportInARequest() {
        Messages.check("""
                PUBLISH sip:collector.example.net SIP/2.0⏎\
                Content-Length: 587⏎\
                ⏎\
                <![CDATA[REPORT]]>⏎\
                """, """
                PUBLISH
                report
                4:10 EMBEDDED_IN_XML
                """);
    }

    @Test
    void aReportInARequestFoldsNoLine() {
        Messages.check("""
                MESSAGE sip:collector.example.net SIP/2.0⏎\
                Content-Type: text/plain⏎\
                ⏎\
                REPORTREPORT\
                """, """
                MESSAGE type=text/plain
                report
                report
                """);
    }

    @Test
    void blankLinesBehindTheLastRequestAreItsOwn() {
        Messages.check("""
                PUBLISH sip:collector.example.net SIP/2.0⏎\
                Content-Length: 573⏎\
                ⏎\
                REPORT⏎⏎\
                """, """
                PUBLISH
                report
                4:1 CONTENT_LENGTH_DIFFERS
                21:1 BLANK_LINE
                """);
    }

    @Test
    void theShortestRequest() {
        Messages.check("""
                A x SIP/2.0⏎\
                ⏎\
                REPORT\
                """, """
                A
                report
                """);
    }

    @Test
    void aLengthOfZeroBeforeAReport() {
        Messages.check("""
                PUBLISH sip:collector.example.net SIP/2.0⏎\
                Content-Length: 0⏎\
                ⏎\
                REPORT\
                """, """
                PUBLISH
                report
                4:1 CONTENT_LENGTH_DIFFERS
                """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "␍", "␊"})
    void theLastLineEndsInAnotherWay(String lineEnd) {
        Messages.check(
                """
                PUBLISH sip:collector.example.net SIP/2.0⏎\
                ⏎\
                REPORTX:1\
                """ + lineEnd,
                """
                PUBLISH
                report
                +>0DialogID{X:1}
                20:1 EXTENSION_LINE /X
                """ + (lineEnd.isEmpty() ? "" : "20:4 LINE_END_" + (lineEnd.equals("␍") ? "CR" : "LF") + "\n"));
    }

    /** A header grows by folds up to a length that no honest one has. */
    @ParameterizedTest
    @CsvSource({"4095, ' y'", "4096, ''"})
    void aLongHeaderThatFolds(int length, String added) {
        String agent = "x".repeat(length);
        Messages.check("""
                PUBLISH sip:collector.example.net SIP/2.0⏎\
                User-Agent: %s⏎\
                 y⏎\
                ⏎\
                REPORT\
                """.formatted(agent), """
                PUBLISH userAgent=%s%s
                report
                """.formatted(agent, added));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            -                                             | 1:1 NO_REPORT
            --                                            | 1:1 NO_REPORT
            -⏎                                            | 1:1 NO_REPORT
            ⏎␊␍                                           | 1:1 NO_REPORT
            \uE0EF\uE0BB                                  | 1:1 NO_REPORT
            \uE0EF\uE0BB\uE0BF                            | 1:1 EMPTY_INPUT
            ␠␠⏎                                           | 1:1 NO_REPORT
            PUBLISH sip:collector.example.net SIP/2.0     | 1:42 EMPTY_INPUT
            PUBLISH sip:collector.example.net SIP/2.0⏎A:1 | 2:4 EMPTY_INPUT
            PUBLISH sip:collector.example.net SIP/2.0⏎⏎A  | 3:1 NO_REPORT
            PUBLISH sip:a.example SIP/2.0⏎⏎PUBLISH sip:b.example SIP/2.0⏎⏎ | 3:1 EMPTY_INPUT
            """)
    void noReportAnywhere(String text, String refused) {
        byte[] input = Messages.octets(text);
        assertThatThrownBy(() -> VqRtcpXr.decodeMessages(input))
                .isInstanceOfSatisfying(
                        MalformedReportException.class,
                        refusal -> assertThat(Noted.text(refusal.problem(), input, -1, ""))
                                .isEqualTo(refused));
    }
}
