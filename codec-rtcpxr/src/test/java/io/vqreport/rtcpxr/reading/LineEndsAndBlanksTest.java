package io.vqreport.rtcpxr.reading;

import static io.vqreport.rtcpxr.reading.WholeReport.report;

import org.junit.jupiter.api.Test;

/** What is noted of line ends that are not CR LF, of blank lines, blanks at odd places and control characters? */
class LineEndsAndBlanksTest {
    @Test
    void lf() {
        report().edit("north⏎", "north␊").edit("south⏎", "south␊").isRead("""
                        6:17 LINE_END_LF
                        """);
    }

    @Test
    void cr() {
        report().edit("north⏎", "north␍").edit("south⏎", "south␍").isRead("""
                        6:17 LINE_END_CR
                        """);
    }

    @Test
    void lfAndCr() {
        report().edit("LocalGroup:north⏎RemoteGroup:south⏎", "LocalGroup:north␊RemoteGroup:south␍")
                .isRead("""
                        6:17 LINE_END_LF
                        7:18 LINE_END_CR
                        """);
    }

    @Test
    void lfBehindTheReportsName() {
        report().edit("CallTerm⏎", "CallTerm␊").isRead("""
                        1:26 LINE_END_LF
                        """);
    }

    @Test
    void crBehindTheReportsName() {
        report().edit("CallTerm⏎", "CallTerm␍").isRead("""
                        1:26 LINE_END_CR
                        """);
    }

    @Test
    void crCrLf() {
        report().edit("north⏎", "north␍⏎").isRead("""
                        6:17 LINE_END_CR
                        7:1 BLANK_LINE
                        """);
    }

    @Test
    void lfCr() {
        report().edit("north⏎", "north␊␍").isRead("""
                        6:17 LINE_END_LF
                        7:1 LINE_END_CR
                        7:1 BLANK_LINE
                        """);
    }

    @Test
    void lfOfAMetricsLine() {
        report().edit("JBX=120⏎", "JBX=120␊").isRead("""
                        13:47 LINE_END_LF
                        """);
    }

    @Test
    void crOfAMetricsLine() {
        report().edit("JBX=120⏎", "JBX=120␍").isRead("""
                        13:47 LINE_END_CR
                        """);
    }

    @Test
    void noLineEndAtTheEnd() {
        report().edit("from-tag=b2⏎", "from-tag=b2").isRead("");
    }

    @Test
    void crAtTheEnd() {
        report().edit("from-tag=b2⏎", "from-tag=b2␍").isRead("""
                        17:46 LINE_END_CR
                        """);
    }

    @Test
    void lfAtTheEnd() {
        report().edit("from-tag=b2⏎", "from-tag=b2␊").isRead("""
                        17:46 LINE_END_LF
                        """);
    }

    @Test
    void blankLines() {
        report().behind("LocalGroup", "⏎⏎").behind("Delay", "").isRead("""
                        7:1 BLANK_LINE
                        """);
    }

    @Test
    void blankLinesAtTheEnd() {
        report().behind("DialogID", "⏎").isRead("""
                        18:1 BLANK_LINE
                        """);
    }

    @Test
    void aLineOfBlanks() {
        report().edit("LocalGroup", "⏎␠␉⏎LocalGroup").isRead("""
                        6:1 BLANK_LINE
                        """);
    }

    @Test
    void blanksAtTheEndOfLines() {
        report().edit("CallTerm⏎", "CallTerm␠⏎")
                .edit("CallID:12ab@192.0.2.1⏎", "CallID:12ab@192.0.2.1␉⏎")
                .edit("SSRC=0x1a2b3c4d⏎", "SSRC=0x1a2b3c4d␠␉␠⏎")
                .edit("JBX=120⏎", "JBX=120␠⏎")
                .edit("from-tag=b2⏎", "from-tag=b2␠⏎")
                .isRead("""
                        1:26 TRAILING_BLANK /VQSessionReport
                        2:22 TRAILING_BLANK /CallID
                        8:51 TRAILING_BLANK /LocalAddr
                        13:47 TRAILING_BLANK /LocalMetrics/JitterBuffer
                        17:46 TRAILING_BLANK /DialogID
                        """);
    }

    @Test
    void blanksBeforeColons() {
        report().edit("LocalGroup:", "LocalGroup␠:␠")
                .edit("LocalMetrics:", "LocalMetrics␉:")
                .edit("Delay:", "Delay␠:␠")
                .isRead("");
    }

    @Test
    void aBlankBehindTheColonOfMetrics() {
        report().edit("JitterBuffer:", "JitterBuffer:␠")
                .edit("Delay:", "Delay:␠␠")
                .edit("Signal:", "Signal:␉")
                .isRead("");
    }

    @Test
    void controlCharacters() {
        report().edit("north", "nor␁th␂")
                .edit("CallID:12ab", "CallID:␀12ab")
                .edit("LocalID:<sip:ann@example.org>", "LocalID:\"␡\" <sip:ann@example.org>")
                .edit("SL=-18", "X=␟ SL=-18")
                .edit("PD=PCMU", "PD=\"a␉b\"")
                .isRead("""
                        +CallID={␀12ab@192.0.2.1}
                        +LocalID={"␡" <sip:ann@example.org>}
                        +LocalGroup={nor␁th␂}
                        +LocalMetrics/SessionDesc/PD={a␉b}
                        +LocalMetrics/Signal/+0{X=␟}
                        2:8 CONTROL_CHARACTER
                        2:8 CALL_ID_CHARACTERS /CallID
                        3:10 CONTROL_CHARACTER
                        6:12 WORD_CHARACTERS /LocalGroup
                        6:15 CONTROL_CHARACTER
                        12:21 WORD_CHARACTERS /LocalMetrics/SessionDesc/PD
                        15:10 CONTROL_CHARACTER
                        15:10 EXTENSION_PARAMETER /LocalMetrics/Signal/X
                        17:10 DIALOG_ID_DIFFERS /DialogID
                        """);
    }

    @Test
    void aControlCharacterInAFold() {
        report().edit("north", "north⏎ ␁ wind").isRead("""
                        +LocalGroup={north ␁ wind}
                        6:12 WORD_CHARACTERS /LocalGroup
                        7:2 CONTROL_CHARACTER
                        """);
    }

    @Test
    void aControlCharacterBetweenParameters() {
        report().edit("SL=-18", "SL=-18␁").isRead("""
                        +LocalMetrics/Signal/SL?{-18␁}
                        15:11 NUMBER_MALFORMED /LocalMetrics/Signal/SL
                        15:14 CONTROL_CHARACTER
                        """);
    }

    @Test
    void aControlCharacterAtTheStartOfALine() {
        report().edit("Delay", "␁Delay").isRead("""
                        -LocalMetrics/Delay
                        -LocalMetrics/Delay/RTD=80
                        -LocalMetrics/Delay/ESD=40
                        +LocalMetrics>0JitterBuffer{␁Delay:RTD=80 ESD=40}
                        14:1 CONTROL_CHARACTER
                        14:1 COLON_MISSING /LocalMetrics
                        """);
    }
}
