package io.vqreport.rtcpxr.reading;

import org.junit.jupiter.api.Test;

/** Which reports are found in the middle of other text, such as logs and CDATA sections, and what is noted? */
class EmbeddedReportsTest {
    @Test
    void aLogLine() {
        Messages.check("""
                10:02:11 received REPORT\
                """, """
                no SIP
                report
                1:19 EMBEDDED_IN_TEXT
                """);
    }

    @Test
    void aLogWithPrefixesOfSeveralReports() {
        Messages.check("""
                10:02:11 received REPORT10:02:12 received REPORT[x] VQSessionReport⏎\
                """, """
                no SIP
                report
                1:19 EMBEDDED_IN_TEXT
                report
                18:19 EMBEDDED_IN_TEXT
                bare report at 35:5
                35:5 EMBEDDED_IN_TEXT
                """);
    }

    @Test
    void twoReportsOnOneLine() {
        Messages.check("""
                a VQSessionReport b VQAlertReport⏎\
                """, """
                no SIP
                bare report at 1:3 1:18
                +>0VQReport{b}
                1:3 EMBEDDED_IN_TEXT
                1:18 COLON_MISSING /VQSessionReport
                1:19 REPORT_QUALIFIER_UNKNOWN /VQSessionReport
                1:20 TRAILING_BLANK /VQSessionReport
                bare report at 1:21
                +type=ALERT
                1:21 EMBEDDED_IN_TEXT
                1:21 ALERT_PARAMETER_MISSING /VQAlertReport/Type
                1:21 ALERT_PARAMETER_MISSING /VQAlertReport/Severity
                1:21 ALERT_PARAMETER_MISSING /VQAlertReport/Dir
                """);
    }

    @Test
    void aReportThatBeginsRightBehindTheFirstOctet() {
        Messages.check("""
                ,VQSessionReport,VQIntervalReport⏎\
                """, """
                no SIP
                bare report at 1:2 1:17
                +>0VQReport{,}
                1:2 EMBEDDED_IN_TEXT
                1:17 COLON_MISSING /VQSessionReport
                1:17 REPORT_QUALIFIER_UNKNOWN /VQSessionReport
                bare report at 1:18
                +type=INTERVAL
                1:18 EMBEDDED_IN_TEXT
                """);
    }

    @Test
    void aReportAtTheVeryEndOfTheText() {
        Messages.check("""
                text VQSessionReport\
                """, """
                no SIP
                bare report at 1:6
                1:6 EMBEDDED_IN_TEXT
                """);
    }

    @Test
    void textThatOnlyLooksLikeAReport() {
        Messages.check("""
                text xVQSessionReport VQSessionReports -VQSessionReport VQx VQ v (VQSessionReport)⏎\
                """, """
                no SIP
                bare report at 1:67 1:82
                +>0VQReport{)}
                1:67 EMBEDDED_IN_TEXT
                1:82 COLON_MISSING /VQSessionReport
                1:82 REPORT_QUALIFIER_UNKNOWN /VQSessionReport
                """);
    }

    @Test
    void aReportBehindALineThatLooksLikeOne() {
        Messages.check("""
                text VQSessionReports⏎a:vqsessionreport: CallTerm⏎\
                """, """
                no SIP
                bare report at 2:3
                +callTerm=true
                2:3 EMBEDDED_IN_TEXT
                """);
    }

    @Test
    void aReportOnItsOwnLineIsTheOnlyOne() {
        Messages.check("""
                text VQAlertReport⏎REPORT\
                """, """
                no SIP
                report
                +>0VQReport{text VQAlertReport}
                1:1 REPORT_TYPE_NOT_FIRST
                1:1 COLON_MISSING
                """);
    }

    @Test
    void cdata() {
        Messages.check("""
                <a><![CDATA[REPORT]]></a>⏎\
                """, """
                no SIP
                report
                1:13 EMBEDDED_IN_XML
                """);
    }

    @Test
    void brackets() {
        Messages.check("""
                [REPORT]\
                """, """
                no SIP
                report
                1:2 EMBEDDED_IN_TEXT
                """);
    }

    @Test
    void bracketsWithABracketInside() {
        Messages.check("""
                body=[REPORTX:[a]]⏎\
                """, """
                no SIP
                report
                +>0DialogID{X:[a]}
                1:7 EMBEDDED_IN_TEXT
                18:1 EXTENSION_LINE /X
                """);
    }

    @Test
    void aBracketThatIsNotClosedAtTheEnd() {
        Messages.check("""
                [REPORTX:a] b⏎\
                """, """
                no SIP
                report
                +>0DialogID{X:a] b}
                1:2 EMBEDDED_IN_TEXT
                18:1 EXTENSION_LINE /X
                """);
    }

    @Test
    void aBracketThatClosesAnother() {
        Messages.check("""
                [REPORTX:[a]⏎\
                """, """
                no SIP
                report
                +>0DialogID{X:[a]}
                1:2 EMBEDDED_IN_TEXT
                18:1 EXTENSION_LINE /X
                """);
    }

    @Test
    void severalBrackets() {
        Messages.check("""
                [REPORT]⏎[VQSessionReport]⏎CDATA[VQIntervalReport]]>⏎\
                """, """
                no SIP
                report
                1:2 EMBEDDED_IN_TEXT
                bare report at 19:2
                19:2 EMBEDDED_IN_TEXT
                bare report at 20:7 20:23
                +type=INTERVAL
                +>0VQReport{]]>}
                20:7 EMBEDDED_IN_TEXT
                20:23 COLON_MISSING /VQIntervalReport
                20:23 REPORT_QUALIFIER_UNKNOWN /VQIntervalReport
                """);
    }

    @Test
    void severalCdata() {
        Messages.check("""
                <a><![CDATA[REPORT]]></a><b><![CDATA[VQAlertReport]]></b>⏎\
                """, """
                no SIP
                report
                1:13 EMBEDDED_IN_XML
                bare report at 18:20
                +type=ALERT
                18:20 EMBEDDED_IN_XML
                18:20 ALERT_PARAMETER_MISSING /VQAlertReport/Type
                18:20 ALERT_PARAMETER_MISSING /VQAlertReport/Severity
                18:20 ALERT_PARAMETER_MISSING /VQAlertReport/Dir
                """);
    }

    @Test
    void cdataThatIsNotClosed() {
        Messages.check("""
                <a><![CDATA[REPORTX:a]b]]c⏎\
                """, """
                no SIP
                report
                +>0DialogID{X:a]b]]c}
                1:13 EMBEDDED_IN_XML
                18:1 EXTENSION_LINE /X
                """);
    }

    @Test
    void cdataWithItsReportOnALineOfItsOwn() {
        Messages.check("""
                <a><![CDATA[⏎\
                REPORT]]></a>⏎\
                """, """
                no SIP
                report
                +>0VQReport{<a><![CDATA[}
                +>1DialogID{]]></a>}
                1:1 REPORT_TYPE_NOT_FIRST
                1:1 COLON_MISSING
                19:1 COLON_MISSING
                """);
    }

    @Test
    void textJsonAndCdata() {
        Messages.check("""
                a VQSessionReport b⏎\
                "VQSessionReport\\nX:1" <![CDATA[VQSessionReport X]]> VQSessionReport⏎\
                """, """
                no SIP
                bare report at 1:3 1:18
                +>0VQReport{b}
                1:3 EMBEDDED_IN_TEXT
                1:18 COLON_MISSING /VQSessionReport
                1:19 REPORT_QUALIFIER_UNKNOWN /VQSessionReport
                bare report at 2:2
                +>0VQReport{X:1}
                2:2 EMBEDDED_IN_JSON
                2:17 LINE_END_LF
                2:19 EXTENSION_LINE /X
                bare report at 2:33 2:48
                +>0VQReport{X}
                2:33 EMBEDDED_IN_XML
                2:48 COLON_MISSING /VQSessionReport
                2:49 REPORT_QUALIFIER_UNKNOWN /VQSessionReport
                bare report at 2:54
                2:54 EMBEDDED_IN_TEXT
                """);
    }

    @Test
    void cdataThatEndsInHalfOfItsEnd() {
        Messages.check("""
                <a><![CDATA[REPORTX:1]]\
                """, """
                no SIP
                report
                +>0DialogID{X:1]]}
                1:13 EMBEDDED_IN_XML
                18:1 EXTENSION_LINE /X
                """);
    }

    @Test
    void aLogOfLinesThatEndInCr() {
        Messages.check("""
                10:02:11 VQSessionReport␍10:02:12 VQIntervalReport␍\
                """, """
                no SIP
                bare report at 1:10
                1:10 EMBEDDED_IN_TEXT
                1:25 LINE_END_CR
                bare report at 2:10
                +type=INTERVAL
                2:10 EMBEDDED_IN_TEXT
                2:26 LINE_END_CR
                """);
    }

    @Test
    void aLineOfBlanksBeforeTheReport() {
        Messages.check("""
                ␠␠⏎\
                REPORT\
                """, """
                no SIP
                report
                1:1 BLANK_LINE
                """);
    }

    @Test
    void plainQuotes() {
        Messages.check("""
                body="REPORT"⏎\
                """, """
                no SIP
                report
                1:7 EMBEDDED_IN_TEXT
                """);
    }

    @Test
    void plainQuotesAroundQuotesOfTheReportsOwn() {
        Messages.check("""
                10:02:11 body="REPORTX:"Ada" <sip:ann@example.org>⏎RemoteMetrics:⏎SessionDesc:PD="a" FMTP="b=c"⏎Y:1"⏎\
                """, """
                no SIP
                report
                +RemoteMetrics
                +RemoteMetrics/SessionDesc
                +RemoteMetrics/SessionDesc/PD=a
                +RemoteMetrics/SessionDesc/FMTP=b=c
                +RemoteMetrics>0SessionDesc{Y:1}
                +>0DialogID{X:"Ada" <sip:ann@example.org>}
                1:16 EMBEDDED_IN_TEXT
                1:16 TIMESTAMPS_MISSING /RemoteMetrics/Timestamps
                17:1 DIALOG_ID_EARLY /DialogID
                18:1 EXTENSION_LINE /X
                21:1 EXTENSION_LINE /RemoteMetrics/Y
                """);
    }

    @Test
    void plainQuotesBehindAQuotedValue() {
        Messages.check("""
                "VQSessionReport⏎LocalMetrics:⏎SessionDesc:PT=0 FMTP="b=c""␠⏎10:02:12 said "bye"⏎\
                """, """
                no SIP
                bare report at 1:2 lacks 8
                +LocalMetrics
                +LocalMetrics/SessionDesc
                +LocalMetrics/SessionDesc/PT=0
                +LocalMetrics/SessionDesc/FMTP=b=c
                1:2 EMBEDDED_IN_TEXT
                1:2 TIMESTAMPS_MISSING /LocalMetrics/Timestamps
                """);
    }

    @Test
    void plainQuotesThatCloseOnALineOfTheirOwn() {
        Messages.check("""
                "VQSessionReport⏎LocalMetrics:⏎SessionDesc:PD="a⏎X:"1"⏎"\
                """, """
                no SIP
                bare report at 1:2 lacks 8
                +LocalMetrics
                +LocalMetrics/SessionDesc
                +LocalMetrics/SessionDesc/PD=a
                +LocalMetrics>0SessionDesc{X:"1"}
                1:2 EMBEDDED_IN_TEXT
                1:2 TIMESTAMPS_MISSING /LocalMetrics/Timestamps
                3:16 QUOTE_UNTERMINATED /LocalMetrics/SessionDesc/PD
                4:1 EXTENSION_LINE /LocalMetrics/X
                """);
    }

    @Test
    void severalReportsInPlainQuotes() {
        Messages.check("""
                a="VQSessionReport⏎X:"1"⏎Y:2"⏎b="VQIntervalReport⏎X:"3""⏎c "VQSessionReport\\nX:4"⏎\
                """, """
                no SIP
                bare report at 1:4
                +>0VQReport{X:"1"}
                +>1VQReport{Y:2}
                1:4 EMBEDDED_IN_TEXT
                2:1 EXTENSION_LINE /X
                3:1 EXTENSION_LINE /Y
                bare report at 4:4
                +type=INTERVAL
                +>0VQReport{X:"3"}
                4:4 EMBEDDED_IN_TEXT
                5:1 EXTENSION_LINE /X
                bare report at 6:4
                +>0VQReport{X:4}
                6:4 EMBEDDED_IN_JSON
                6:19 LINE_END_LF
                6:21 EXTENSION_LINE /X
                """);
    }

    @Test
    void plainQuotesThatCloseInTheMiddleOfALine() {
        Messages.check("""
                a="VQSessionReport⏎X:1", b=2⏎\
                """, """
                no SIP
                bare report at 1:4
                +>0VQReport{X:1}
                1:4 EMBEDDED_IN_JSON
                2:1 EXTENSION_LINE /X
                """);
    }

    @Test
    void realLineEndsAndEscapedQuotes() {
        Messages.check("""
                a="VQSessionReport⏎X:\\"1\\"⏎Y:2"⏎\
                """, """
                no SIP
                bare report at 1:4
                +>0VQReport{X:"1"}
                +>1VQReport{Y:2}
                1:4 EMBEDDED_IN_JSON
                2:1 EXTENSION_LINE /X
                3:1 EXTENSION_LINE /Y
                """);
    }

    @Test
    void plainQuotesThatAreNotClosed() {
        Messages.check("""
                a="VQSessionReport⏎X:1⏎\
                """, """
                no SIP
                bare report at 1:4
                +>0VQReport{X:1}
                1:4 EMBEDDED_IN_JSON
                2:1 EXTENSION_LINE /X
                """);
    }
}
