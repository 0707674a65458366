package io.vqreport.rtcpxr.reading;

import org.junit.jupiter.api.Test;

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
}
