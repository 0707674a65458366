package io.vqreport.rtcpxr.reading;

import org.junit.jupiter.api.Test;

/** Which reports are read out of JSON strings (RFC 8259 section 7), and where do their problems lie in the input? */
class JsonReportsTest {
    @Test
    void aStringOfAnObject() {
        Messages.check("""
                {"a":1,"quality":"JSON"}⏎\
                """, """
                no SIP
                report
                1:19 EMBEDDED_IN_JSON
                """);
    }

    @Test
    void severalStrings() {
        Messages.check("""
                ["JSON","VQAlertReport\\nX:a\\\\b\\"c","x"]⏎\
                """, """
                no SIP
                report
                1:3 EMBEDDED_IN_JSON
                bare report at 1:613
                +type=ALERT
                +>0VQReport{X:a\\b"c}
                1:613 EMBEDDED_IN_JSON
                1:613 ALERT_PARAMETER_MISSING /VQAlertReport/Type
                1:613 ALERT_PARAMETER_MISSING /VQAlertReport/Severity
                1:613 ALERT_PARAMETER_MISSING /VQAlertReport/Dir
                1:626 LINE_END_LF
                1:628 EXTENSION_LINE /X
                """);
    }

    @Test
    void everyEscape() {
        Messages.check("""
                ["JSONX:\\"\\\\\\/\\b\\f\\tY:\\u0041\\u00e4\\u00E4\\u20AC\\ud83d\\ude00\\u0001\\r\\nZ:1\\n"]⏎\
                """, """
                no SIP
                report
                +>0DialogID{X:"\\/␈␌␉Y:Aää€😀␁}
                +>1DialogID{Z:1}
                1:3 EMBEDDED_IN_JSON
                1:610 EXTENSION_LINE /X
                1:618 CONTROL_CHARACTER
                1:672 EXTENSION_LINE /Z
                1:675 LINE_END_LF
                """);
    }

    @Test
    void escapesThatAreNone() {
        Messages.check("""
                ["JSONX:\\x\\u12\\u12g4\\u\\ uABCG\\u000"]⏎\
                """, """
                no SIP
                report
                +>0DialogID{X:x\\u12\\u12g4\\u uABCG\\u000}
                1:3 EMBEDDED_IN_JSON
                1:610 EXTENSION_LINE /X
                """);
    }

    @Test
    void halvesOfSurrogatePairs() {
        Messages.check("""
                ["JSONX:a\\ud83dx\\ude00y\\ud83d\\u0041z\\ud83d\\nd\\r\\nY:1"]⏎\
                """, """
                no SIP
                report
                +>0DialogID{X:a?x?y?Az?}
                +>1DialogID{d}
                +>2DialogID{Y:1}
                1:3 EMBEDDED_IN_JSON
                1:610 EXTENSION_LINE /X
                1:646 LINE_END_LF
                1:648 COLON_MISSING
                1:653 EXTENSION_LINE /Y
                """);
    }

    @Test
    void halvesOfSurrogatePairsAtTheEnd() {
        Messages.check("""
                ["JSONX:a\\ud83d\\ude0"]⏎\
                """, """
                no SIP
                report
                +>0DialogID{X:a?\\ude0}
                1:3 EMBEDDED_IN_JSON
                1:610 EXTENSION_LINE /X
                """);
    }

    @Test
    void aPairAtTheEnd() {
        Messages.check("""
                ["JSONX:a\\ud83d\\ude00"]⏎\
                """, """
                no SIP
                report
                +>0DialogID{X:a😀}
                1:3 EMBEDDED_IN_JSON
                1:610 EXTENSION_LINE /X
                """);
    }

    @Test
    void aStringThatIsNotClosed() {
        Messages.check("""
                ["JSONX:1\\"⏎\
                """, """
                no SIP
                report
                +>0DialogID{X:1"}
                1:3 EMBEDDED_IN_JSON
                1:610 EXTENSION_LINE /X
                """);
    }

    @Test
    void aStringThatEndsInABackslash() {
        Messages.check("""
                ["JSONX:1\\\
                """, """
                no SIP
                report
                +>0DialogID{X:1\\}
                1:3 EMBEDDED_IN_JSON
                1:610 EXTENSION_LINE /X
                """);
    }

    @Test
    void aStringThatEndsInAHalfEscape() {
        Messages.check("""
                ["JSONX:1\\u004\
                """, """
                no SIP
                report
                +>0DialogID{X:1\\u004}
                1:3 EMBEDDED_IN_JSON
                1:610 EXTENSION_LINE /X
                """);
    }

    @Test
    void aStringThatEndsInAnEscape() {
        Messages.check("""
                ["JSONX:1\\u0041\
                """, """
                no SIP
                report
                +>0DialogID{X:1A}
                1:3 EMBEDDED_IN_JSON
                1:610 EXTENSION_LINE /X
                """);
    }

    @Test
    void aStringThatEndsInAPairWithoutItsEnd() {
        Messages.check("""
                ["JSONX:1\\ud83d\\u\
                """, """
                no SIP
                report
                +>0DialogID{X:1?\\u}
                1:3 EMBEDDED_IN_JSON
                1:610 EXTENSION_LINE /X
                """);
    }

    @Test
    void aReportNotAtTheStartOfTheString() {
        Messages.check("""
                ["a VQSessionReport\\r\\nX:1"]⏎\
                """, """
                no SIP
                bare report at 1:5 1:20
                +>0VQReport{\\r\\nX:1"]}
                1:5 EMBEDDED_IN_TEXT
                1:20 COLON_MISSING /VQSessionReport
                1:20 REPORT_QUALIFIER_UNKNOWN /VQSessionReport
                """);
    }

    @Test
    void unescapedOctets() {
        Messages.check("""
                ["JSONX:é␁⏎\
                Y:1"]⏎\
                """, """
                no SIP
                report
                +>0DialogID{X:é␁}
                +>1DialogID{Y:1}
                1:3 EMBEDDED_IN_JSON
                1:610 EXTENSION_LINE /X
                1:613 CONTROL_CHARACTER
                2:1 EXTENSION_LINE /Y
                """);
    }

    @Test
    void placesCountEscapesAndLines() {
        Messages.check("""
                {⏎\
                  "before": "é\\u00e9",⏎\
                  "quality": "JSONX\\u00e4:é\\u00e9\\r\\nSignal:SL=127 \\u00e9 NL=127 \\"\\" RERL=127\\r\\nDelay:\\u0052TD=65535 ESD=65535"⏎\
                }⏎\
                """, """
                no SIP
                report
                +LocalMetrics/Signal/+0{SL=127}
                +LocalMetrics/Signal/+1{é}
                +LocalMetrics/Signal/+2{NL=127}
                +LocalMetrics/Signal/+3{""}
                +LocalMetrics/Signal/+4{RERL=127}
                +LocalMetrics/Delay/+5{RTD=65535}
                +LocalMetrics/Delay/+6{ESD=65535}
                +>0DialogID{Xä:éé}
                3:15 EMBEDDED_IN_JSON
                3:573 DIALOG_ID_EARLY /DialogID
                3:622 COLON_MISSING
                3:641 LINE_REPEATED /LocalMetrics/Signal
                3:651 PARAMETER_REPEATED /LocalMetrics/Signal/SL
                3:655 PARAMETER_MALFORMED /LocalMetrics/Signal
                3:665 PARAMETER_REPEATED /LocalMetrics/Signal/NL
                3:669 PARAMETER_MALFORMED /LocalMetrics/Signal
                3:679 PARAMETER_REPEATED /LocalMetrics/Signal/RERL
                3:686 LINE_REPEATED /LocalMetrics/Delay
                3:701 PARAMETER_REPEATED /LocalMetrics/Delay/RTD
                3:711 PARAMETER_REPEATED /LocalMetrics/Delay/ESD
                """);
    }

    @Test
    void manyEscapes() {
        Messages.check("""
                ["JSONX:\\/\\/\\/\\/\\/\\/\\/\\/\\/\\/\\/\\/\\/\\/\\/\\/\\/\\/\\/\\/\\/\\/\\/\\/\\/\\/\\/\\/\\/\\/\\/\\/\\/\\/\\/\\/\\/\\/\\/\\/\\r\\nDelay:RTD=65535"]⏎\
                """, """
                no SIP
                report
                +LocalMetrics/Delay/+0{RTD=65535}
                +>0DialogID{X:////////////////////////////////////////}
                1:3 EMBEDDED_IN_JSON
                1:561 DIALOG_ID_EARLY /DialogID
                1:610 EXTENSION_LINE /X
                1:696 LINE_REPEATED /LocalMetrics/Delay
                1:706 PARAMETER_REPEATED /LocalMetrics/Delay/RTD
                """);
    }
}
