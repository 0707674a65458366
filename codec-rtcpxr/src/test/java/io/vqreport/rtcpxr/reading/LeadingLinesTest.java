package io.vqreport.rtcpxr.reading;

import static io.vqreport.rtcpxr.reading.WholeReport.report;

import org.junit.jupiter.api.Test;

/** What is read of lines before the one that names the report, and of several reports in a body? */
class LeadingLinesTest {
    @Test
    void aLineBeforeTheReport() {
        report().without("CallID")
                .before("VQSessionReport", "CallID:12ab@192.0.2.1")
                .isRead("""
                        1:1 REPORT_TYPE_NOT_FIRST
                        """);
    }

    @Test
    void severalLinesBeforeTheReport() {
        report().without("CallID")
                .without("LocalID")
                .before("VQSessionReport", "X:1⏎LocalID:<sip:ann@example.org>⏎text⏎CallID:12ab@192.0.2.1")
                .isRead("""
                        +>0VQReport{X:1}
                        +>1LocalID{text}
                        1:1 REPORT_TYPE_NOT_FIRST
                        1:1 EXTENSION_LINE /X
                        3:1 COLON_MISSING
                        """);
    }

    @Test
    void metricsBeforeTheReport() {
        report().before("VQSessionReport", "LocalMetrics:⏎Timestamps:START=0 STOP=0⏎Signal:SL=-20")
                .isRead("""
                        +LocalMetrics/Timestamps/START?{0}
                        +LocalMetrics/Timestamps/STOP?{0}
                        +LocalMetrics/Signal/SL=-20
                        +LocalMetrics/Timestamps/+0{START=2026-05-04T10:00:00Z}
                        +LocalMetrics/Timestamps/+1{STOP=2026-05-04T10:01:00Z}
                        +LocalMetrics/Signal/+2{SL=-18}
                        1:1 REPORT_TYPE_NOT_FIRST
                        2:18 TIMESTAMP_ZERO /LocalMetrics/Timestamps/START
                        2:25 TIMESTAMP_ZERO /LocalMetrics/Timestamps/STOP
                        5:1 PRE_STANDARD_LAYOUT /CallID
                        6:1 PRE_STANDARD_LAYOUT /LocalID
                        7:1 PRE_STANDARD_LAYOUT /RemoteID
                        8:1 PRE_STANDARD_LAYOUT /OrigID
                        9:1 PRE_STANDARD_LAYOUT /LocalGroup
                        10:1 PRE_STANDARD_LAYOUT /RemoteGroup
                        11:1 PRE_STANDARD_LAYOUT /LocalAddr
                        12:1 PRE_STANDARD_LAYOUT /RemoteAddr
                        13:1 LINE_REPEATED /LocalMetrics
                        14:1 LINE_REPEATED /LocalMetrics/Timestamps
                        14:18 PARAMETER_REPEATED /LocalMetrics/Timestamps/START
                        14:44 PARAMETER_REPEATED /LocalMetrics/Timestamps/STOP
                        18:1 LINE_REPEATED /LocalMetrics/Signal
                        18:11 PARAMETER_REPEATED /LocalMetrics/Signal/SL
                        """);
    }

    @Test
    void aDialogBeforeTheReport() {
        report().without("DialogID")
                .before("VQSessionReport", "DialogID:12ab@192.0.2.1;to-tag=a1;from-tag=b2")
                .isRead("""
                        1:1 REPORT_TYPE_NOT_FIRST
                        1:1 DIALOG_ID_EARLY /DialogID
                        """);
    }

    @Test
    void blankLinesBeforeTheReport() {
        WholeReport.of("⏎⏎VQSessionReport: CallTerm⏎").isRead("""
                        +callTerm=true
                        1:1 BLANK_LINE
                        3:1 MANDATORY_LINE_MISSING /CallID
                        3:1 MANDATORY_LINE_MISSING /LocalID
                        3:1 MANDATORY_LINE_MISSING /RemoteID
                        3:1 MANDATORY_LINE_MISSING /OrigID
                        3:1 MANDATORY_LINE_MISSING /LocalGroup
                        3:1 MANDATORY_LINE_MISSING /RemoteGroup
                        3:1 MANDATORY_LINE_MISSING /LocalAddr
                        3:1 MANDATORY_LINE_MISSING /RemoteAddr
                        3:1 LOCAL_METRICS_MISSING /LocalMetrics
                        """);
    }

    @Test
    void blanksBeforeTheReport() {
        report().edit("VQSessionReport", "␠␠VQSessionReport").isRead("""
                        1:3 INDENTED_LINES
                        """);
    }

    @Test
    void aTabBeforeTheReport() {
        report().edit("VQSessionReport", "X:1⏎␠␉VQSessionReport").isRead("""
                        +>0VQReport{X:1}
                        1:1 REPORT_TYPE_NOT_FIRST
                        1:1 EXTENSION_LINE /X
                        2:3 INDENTED_LINES
                        """);
    }

    @Test
    void aLineAndBlanksBeforeTheReport() {
        report().edit("VQSessionReport", "X:1⏎␠VQSessionReport").isRead("""
                        +>0VQReport{X:1}
                        1:1 REPORT_TYPE_NOT_FIRST
                        1:1 EXTENSION_LINE /X
                        2:2 INDENTED_LINES
                        """);
    }

    @Test
    void aFoldedLineBeforeTheReport() {
        report().edit("VQSessionReport", "X:1⏎ a⏎VQSessionReport").isRead("""
                        +>0VQReport{X:1 a}
                        1:1 REPORT_TYPE_NOT_FIRST
                        1:1 EXTENSION_LINE /X
                        """);
    }

    @Test
    void anIndentedLineBeforeTheReport() {
        report().edit("VQSessionReport", "␠X:1⏎VQSessionReport").isRead("""
                        +>0VQReport{X:1}
                        1:2 INDENTED_LINES
                        1:2 REPORT_TYPE_NOT_FIRST
                        1:2 EXTENSION_LINE /X
                        """);
    }

    @Test
    void theReportAlone() {
        WholeReport.of("VQSessionReport").isRead("""
                        1:1 MANDATORY_LINE_MISSING /CallID
                        1:1 MANDATORY_LINE_MISSING /LocalID
                        1:1 MANDATORY_LINE_MISSING /RemoteID
                        1:1 MANDATORY_LINE_MISSING /OrigID
                        1:1 MANDATORY_LINE_MISSING /LocalGroup
                        1:1 MANDATORY_LINE_MISSING /RemoteGroup
                        1:1 MANDATORY_LINE_MISSING /LocalAddr
                        1:1 MANDATORY_LINE_MISSING /RemoteAddr
                        1:1 LOCAL_METRICS_MISSING /LocalMetrics
                        """);
    }

    @Test
    void theReportAloneWithItsLineEnd() {
        WholeReport.of("VQAlertReport⏎").isRead("""
                        +type=ALERT
                        1:1 MANDATORY_LINE_MISSING /CallID
                        1:1 MANDATORY_LINE_MISSING /LocalID
                        1:1 MANDATORY_LINE_MISSING /RemoteID
                        1:1 MANDATORY_LINE_MISSING /OrigID
                        1:1 MANDATORY_LINE_MISSING /LocalGroup
                        1:1 MANDATORY_LINE_MISSING /RemoteGroup
                        1:1 MANDATORY_LINE_MISSING /LocalAddr
                        1:1 MANDATORY_LINE_MISSING /RemoteAddr
                        1:1 LOCAL_METRICS_MISSING /LocalMetrics
                        1:1 ALERT_PARAMETER_MISSING /VQAlertReport/Type
                        1:1 ALERT_PARAMETER_MISSING /VQAlertReport/Severity
                        1:1 ALERT_PARAMETER_MISSING /VQAlertReport/Dir
                        """);
    }

    @Test
    void theReportBehindALineWithLfOrCr() {
        WholeReport.of("X:1␊Y:1␍VQIntervalReport").isRead("""
                        +type=INTERVAL
                        +>0VQReport{X:1}
                        +>1VQReport{Y:1}
                        1:1 REPORT_TYPE_NOT_FIRST
                        1:1 EXTENSION_LINE /X
                        1:4 LINE_END_LF
                        2:1 EXTENSION_LINE /Y
                        2:4 LINE_END_CR
                        3:1 MANDATORY_LINE_MISSING /CallID
                        3:1 MANDATORY_LINE_MISSING /LocalID
                        3:1 MANDATORY_LINE_MISSING /RemoteID
                        3:1 MANDATORY_LINE_MISSING /OrigID
                        3:1 MANDATORY_LINE_MISSING /LocalGroup
                        3:1 MANDATORY_LINE_MISSING /RemoteGroup
                        3:1 MANDATORY_LINE_MISSING /LocalAddr
                        3:1 MANDATORY_LINE_MISSING /RemoteAddr
                        3:1 LOCAL_METRICS_MISSING /LocalMetrics
                        """);
    }

    @Test
    void namesThatBeginNoReport() {
        WholeReport.of("VQSessionReports⏎xVQSessionReport⏎VQSession⏎VQSessionReport: CallTerm⏎")
                .isRead("""
                        +callTerm=true
                        +>0VQReport{VQSessionReports}
                        +>1VQReport{xVQSessionReport}
                        +>2VQReport{VQSession}
                        1:1 REPORT_TYPE_NOT_FIRST
                        1:1 COLON_MISSING
                        2:1 COLON_MISSING
                        3:1 COLON_MISSING
                        4:1 MANDATORY_LINE_MISSING /CallID
                        4:1 MANDATORY_LINE_MISSING /LocalID
                        4:1 MANDATORY_LINE_MISSING /RemoteID
                        4:1 MANDATORY_LINE_MISSING /OrigID
                        4:1 MANDATORY_LINE_MISSING /LocalGroup
                        4:1 MANDATORY_LINE_MISSING /RemoteGroup
                        4:1 MANDATORY_LINE_MISSING /LocalAddr
                        4:1 MANDATORY_LINE_MISSING /RemoteAddr
                        4:1 LOCAL_METRICS_MISSING /LocalMetrics
                        """);
    }

    @Test
    void aNameThatIsPartOfAnotherBehindTheReport() {
        report().behind("CallID", "VQSessionReportX: 1⏎VQSessionReport-2: CallTerm⏎VQSession: 1")
                .isRead("""
                        +>0CallID{VQSessionReportX: 1}
                        +>1CallID{VQSessionReport-2: CallTerm}
                        +>2CallID{VQSession: 1}
                        3:1 EXTENSION_LINE /VQSessionReportX
                        4:1 EXTENSION_LINE /VQSessionReport-2
                        5:1 EXTENSION_LINE /VQSession
                        """);
    }

    @Test
    void moreReportsFollow() {
        report().behind("DialogID", "VQSessionReport: CallTerm⏎CallID:34cd").isRead("""
                        18:1 MORE_REPORTS
                        """);
    }

    @Test
    void anIndentedReportFollows() {
        report().behind("DialogID", "␠VQAlertReport⏎␉VQIntervalReport").isRead("""
                        +DialogID/;1{from-tag=b2 VQAlertReport VQIntervalReport}
                        17:44 DIALOG_PARAMETER /DialogID/from-tag
                        """);
    }

    @Test
    void aReportFollowsTheHeadLine() {
        WholeReport.of("VQSessionReport⏎VQSessionReport: CallTerm⏎").isRead("""
                        1:1 MANDATORY_LINE_MISSING /CallID
                        1:1 MANDATORY_LINE_MISSING /LocalID
                        1:1 MANDATORY_LINE_MISSING /RemoteID
                        1:1 MANDATORY_LINE_MISSING /OrigID
                        1:1 MANDATORY_LINE_MISSING /LocalGroup
                        1:1 MANDATORY_LINE_MISSING /RemoteGroup
                        1:1 MANDATORY_LINE_MISSING /LocalAddr
                        1:1 MANDATORY_LINE_MISSING /RemoteAddr
                        1:1 LOCAL_METRICS_MISSING /LocalMetrics
                        2:1 MORE_REPORTS
                        """);
    }

    @Test
    void aReportFollowsWithoutAColon() {
        report().behind("QualityEst", "VQIntervalReport").isRead("""
                        -DialogID=12ab@192.0.2.1
                        -DialogID/;0{to-tag=a1}
                        -DialogID/;1{from-tag=b2}
                        17:1 MORE_REPORTS
                        """);
    }

    @Test
    void aReportFollowsInOtherCase() {
        report().behind("DialogID", "vqsessionreport:callterm").isRead("""
                        18:1 MORE_REPORTS
                        """);
    }
}
