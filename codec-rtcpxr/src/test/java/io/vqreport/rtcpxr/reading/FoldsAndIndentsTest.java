package io.vqreport.rtcpxr.reading;

import static io.vqreport.rtcpxr.reading.WholeReport.report;

import org.junit.jupiter.api.Test;

/** Is a line that begins with a blank the fold of the one above (RFC 3261 section 7.3.1), or a line of its own? */
class FoldsAndIndentsTest {
    @Test
    void aFoldWithNothingInIt() {
        report().edit("north⏎", "north⏎␠⏎").isRead("""
                        7:1 TRAILING_BLANK /LocalGroup
                        """);
    }

    @Test
    void aFoldAtTheEnd() {
        report().edit("from-tag=b2⏎", "from-tag=b2⏎␠").isRead("""
                        18:1 TRAILING_BLANK /DialogID
                        """);
    }

    @Test
    void folds() {
        report().edit("SR=8000⏎", "SR=8000⏎␉FD=20⏎␠␠PPS=50⏎")
                .edit("LocalGroup:north", "LocalGroup:a⏎ north⏎   wind")
                .isRead("""
                        +LocalGroup={a north wind}
                        +LocalMetrics/SessionDesc/FD=20
                        +LocalMetrics/SessionDesc/PPS=50
                        """);
    }

    @Test
    void foldsWithLfAndCr() {
        report().edit("SR=8000⏎", "SR=8000␊␉FD=20␍␠␠PPS=50⏎").isRead("""
                        +LocalMetrics/SessionDesc/FD=20
                        +LocalMetrics/SessionDesc/PPS=50
                        12:33 LINE_END_LF
                        13:7 LINE_END_CR
                        """);
    }

    @Test
    void blanksBeforeAFold() {
        report().edit("SR=8000⏎", "SR=8000␠␠⏎␉FD=20⏎")
                .edit("LocalGroup:north", "LocalGroup:a ␉⏎ north")
                .isRead("""
                        +LocalGroup={a north}
                        +LocalMetrics/SessionDesc/FD=20
                        6:12 WORD_CHARACTERS /LocalGroup
                        """);
    }

    @Test
    void aFoldOfTheReportsName() {
        report().edit(": CallTerm", ":⏎ CallTerm").isRead("");
    }

    @Test
    void aFoldOfALabel() {
        report().edit("LocalMetrics:", "LocalMetrics:⏎ X=1").isRead("""
                        +LocalMetrics>0LocalMetrics{X=1}
                        11:2 PARAMETER_MALFORMED /LocalMetrics
                        """);
    }

    @Test
    void anIndentedLineBehindTheReportsName() {
        report().edit("CallID:", "␠CallID:").isRead("""
                        2:2 INDENTED_LINES
                        """);
    }

    @Test
    void allLinesAreIndented() {
        report().edit("CallID:", "␉CallID:")
                .edit("⏎LocalID", "⏎␉LocalID")
                .edit("⏎RemoteID", "⏎␉RemoteID")
                .edit("⏎OrigID", "⏎␉OrigID")
                .edit("⏎JitterBuffer", "⏎␠␠JitterBuffer")
                .isRead("""
                        2:2 INDENTED_LINES
                        """);
    }

    @Test
    void anIndentedLineThatIsNotKnown() {
        report().edit("CallID:", "␉X-Line: 1⏎␉CallID:")
                .edit("⏎LocalID", "⏎␉Y-Line: 1⏎␉LocalID")
                .isRead("""
                        +callTerm=false
                        +>0VQReport{CallTerm X-Line: 1}
                        +>1CallID{Y-Line: 1}
                        1:18 REPORT_QUALIFIER_UNKNOWN /VQSessionReport
                        3:2 INDENTED_LINES
                        4:2 EXTENSION_LINE /Y-Line
                        """);
    }

    @Test
    void foldsWhereLinesAreIndented() {
        report().edit("CallID:", "␉CallID:")
                .edit("SR=8000⏎", "SR=8000⏎␠FD=20⏎")
                .edit("NL=-50 RERL", "NL=-50⏎␠x y⏎␠RERL")
                .isRead("""
                        +LocalMetrics/SessionDesc/FD=20
                        +LocalMetrics/Signal/+0{x}
                        +LocalMetrics/Signal/+1{y}
                        2:2 INDENTED_LINES
                        17:2 PARAMETER_MALFORMED /LocalMetrics/Signal
                        17:4 PARAMETER_MALFORMED /LocalMetrics/Signal
                        """);
    }

    @Test
    void anIndentedLineFarDown() {
        report().edit("⏎Signal", "⏎␠Signal").isRead("""
                        15:2 INDENTED_LINES
                        """);
    }

    @Test
    void theLinesUnderTheirLabelAreIndented() {
        report().edit("⏎Timestamps", "⏎  Timestamps")
                .edit("⏎SessionDesc", "⏎  SessionDesc")
                .edit("⏎JitterBuffer", "⏎  JitterBuffer")
                .edit("⏎Delay", "⏎  Delay")
                .edit("⏎Signal", "⏎  Signal")
                .edit("⏎QualityEst", "⏎  QualityEst")
                .isRead("""
                        11:3 INDENTED_LINES
                        """);
    }

    @Test
    void aRemoteBlockIsIndented() {
        report().before(
                        "DialogID",
                        "␠RemoteMetrics:⏎  Timestamps:START=2026-05-04T10:00:00Z STOP=2026-05-04T10:01:00Z⏎  Signal:SL=-20⏎   NL=-60")
                .isRead("""
                        +RemoteMetrics
                        +RemoteMetrics/Timestamps
                        +RemoteMetrics/Signal
                        +RemoteMetrics/Timestamps/START=2026-05-04T10:00:00Z
                        +RemoteMetrics/Timestamps/STOP=2026-05-04T10:01:00Z
                        +RemoteMetrics/Signal/SL=-20
                        +RemoteMetrics/Signal/NL=-60
                        17:2 INDENTED_LINES
                        """);
    }

    @Test
    void anIndentedLabelOfAnotherSpelling() {
        report().edit("CallID:", "␉CallID:")
                .edit("⏎DialogID", "⏎␉Remote Metrics:⏎␉Signal:SL=-20⏎␉DialogID")
                .isRead("""
                        +RemoteMetrics
                        +RemoteMetrics/Signal
                        +RemoteMetrics/Signal/SL=-20
                        1:1 TIMESTAMPS_MISSING /RemoteMetrics/Timestamps
                        2:2 INDENTED_LINES
                        17:2 COLON_MISSING /RemoteMetrics
                        17:2 METRICS_LABEL_SPELLING /RemoteMetrics
                        """);
    }

    @Test
    void aFoldWithALabelInATextOfTheSessionPart() {
        report().edit("north⏎", "north⏎ RemoteMetrics:⏎").isRead("""
                        +LocalGroup={north RemoteMetrics:}
                        """);
    }

    @Test
    void aFoldWithALabelInQuotes() {
        report().edit("SR=8000⏎", "FMTP=\"a⏎ RemoteMetrics:⏎ b\"⏎").isRead("""
                        -LocalMetrics/SessionDesc/SR=[8000]
                        +LocalMetrics/SessionDesc/FMTP={a RemoteMetrics: b}
                        """);
    }

    @Test
    void anIndentedReport() {
        report().edit("VQSessionReport", "␠VQSessionReport")
                .edit("CallID:", "␠CallID:")
                .edit("⏎Signal", "⏎␠Signal")
                .isRead("""
                        2:2 INDENTED_LINES
                        """);
    }
}
