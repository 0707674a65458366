package io.vqreport.rtcpxr.reading;

import static io.vqreport.rtcpxr.reading.WholeReport.report;

import org.junit.jupiter.api.Test;

/** Is a line without a name that begins with a parameter read as the continuation of one before? */
class ContinuedLinesTest {
    @Test
    void aLineThatGoesOnWithoutAFold() {
        report().edit("RLQ=88 MOSLQ", "RLQ=88⏎MOSLQ").isRead("""
                        17:1 CONTINUATION_NOT_FOLDED /LocalMetrics/QualityEst
                        """);
    }

    @Test
    void aLineThatGoesOnWithWhatItHas() {
        report().edit("RLQ=88 MOSLQ=4.1", "RLQ=88⏎RLQ=77 X=1 RCQ=5␠").isRead("""
                        -LocalMetrics/QualityEst/MOSLQ=4.1
                        +LocalMetrics/QualityEst/RCQ=5
                        +LocalMetrics/QualityEst/+0{RLQ=77}
                        +LocalMetrics/QualityEst/+1{X=1}
                        17:1 CONTINUATION_NOT_FOLDED /LocalMetrics/QualityEst
                        17:5 PARAMETER_REPEATED /LocalMetrics/QualityEst/RLQ
                        17:10 EXTENSION_PARAMETER /LocalMetrics/QualityEst/X
                        17:17 TRAILING_BLANK /LocalMetrics
                        """);
    }

    @Test
    void aLineThatGoesOnWithAnotherLinesParameters() {
        report().behind("Signal", "RTD=5 OWD=7⏎RLQ=5⏎x=1").isRead("""
                        +LocalMetrics/Delay/OWD=7
                        +LocalMetrics/QualityEst/RLQ=5
                        +LocalMetrics/Delay/+0{RTD=5}
                        +LocalMetrics/QualityEst/+1{RLQ=88}
                        +LocalMetrics>0Signal{x=1}
                        16:1 CONTINUATION_NOT_FOLDED /LocalMetrics/Signal
                        16:5 PARAMETER_REPEATED /LocalMetrics/Delay/RTD
                        17:1 CONTINUATION_NOT_FOLDED /LocalMetrics/Signal
                        18:1 COLON_MISSING /LocalMetrics
                        19:1 LINE_REPEATED /LocalMetrics/QualityEst
                        19:16 PARAMETER_REPEATED /LocalMetrics/QualityEst/RLQ
                        """);
    }

    @Test
    void aLineThatGoesOnTwice() {
        report().edit("SL=-18 NL=-50 RERL=55", "SL=-18⏎NL=-50⏎RERL=55").isRead("""
                        16:1 CONTINUATION_NOT_FOLDED /LocalMetrics/Signal
                        17:1 CONTINUATION_NOT_FOLDED /LocalMetrics/Signal
                        """);
    }

    @Test
    void parametersRightUnderALabel() {
        report().behind("LocalMetrics", "RTD=5⏎SL=-20").isRead("""
                        +LocalMetrics/Delay/RTD=5
                        +LocalMetrics/Signal/SL=-20
                        +LocalMetrics/Delay/+0{RTD=80}
                        +LocalMetrics/Signal/+1{SL=-18}
                        11:1 CONTINUATION_NOT_FOLDED /LocalMetrics/Delay
                        12:1 CONTINUATION_NOT_FOLDED /LocalMetrics/Delay
                        16:1 LINE_REPEATED /LocalMetrics/Delay
                        16:11 PARAMETER_REPEATED /LocalMetrics/Delay/RTD
                        17:1 LINE_REPEATED /LocalMetrics/Signal
                        17:11 PARAMETER_REPEATED /LocalMetrics/Signal/SL
                        """);
    }

    @Test
    void parametersUnderNoLabel() {
        report().before("LocalMetrics", "RTD=5").isRead("""
                        +LocalMetrics/Delay/RTD=5
                        +LocalMetrics/Delay/+0{RTD=80}
                        10:1 METRICS_LABEL_MISSING /Delay
                        10:1 CONTINUATION_NOT_FOLDED /LocalMetrics/Delay
                        15:1 LINE_REPEATED /LocalMetrics/Delay
                        15:11 PARAMETER_REPEATED /LocalMetrics/Delay/RTD
                        """);
    }

    @Test
    void parametersBehindAnUnknownLine() {
        report().behind("Signal", "X:1⏎RCQ=90").isRead("""
                        +LocalMetrics/QualityEst/RCQ=90
                        +LocalMetrics>0Signal{X:1}
                        16:1 EXTENSION_LINE /LocalMetrics/X
                        17:1 CONTINUATION_NOT_FOLDED /LocalMetrics/Signal
                        18:1 LINE_REPEATED /LocalMetrics/QualityEst
                        """);
    }

    @Test
    void parametersBehindASessionLine() {
        report().before("Signal", "RemoteMAC:02:00:5e:00:53:03⏎OWD=5").isRead("""
                        +RemoteMAC=02:00:5e:00:53:03
                        +LocalMetrics/Delay/OWD=5
                        15:1 PRE_STANDARD_LAYOUT /RemoteMAC
                        16:1 CONTINUATION_NOT_FOLDED /LocalMetrics/Delay
                        """);
    }

    @Test
    void parametersBehindTheDialog() {
        report().behind("DialogID", "OWD=5").isRead("""
                        +LocalMetrics/Delay/OWD=5
                        18:1 CONTINUATION_NOT_FOLDED /LocalMetrics/Delay
                        """);
    }

    @Test
    void anEmptyValueOnALineWithoutAName() {
        report().behind("Signal", "OWD= RCQ=5 X= SOWD=7").isRead("""
                        +LocalMetrics/Delay/OWD?{}
                        +LocalMetrics/Delay/SOWD=7
                        +LocalMetrics/QualityEst/RCQ=5
                        +LocalMetrics/QualityEst/+0{X=}
                        16:1 CONTINUATION_NOT_FOLDED /LocalMetrics/Signal
                        16:6 EMPTY_VALUE /LocalMetrics/Delay/OWD
                        16:12 EMPTY_VALUE /LocalMetrics/QualityEst/X
                        16:15 EXTENSION_PARAMETER /LocalMetrics/QualityEst/X
                        17:1 LINE_REPEATED /LocalMetrics/QualityEst
                        """);
    }

    @Test
    void noSeparatorOnALineWithoutAName() {
        report().behind("Signal", "OWD=5RCQ=7,SOWD=9").isRead("""
                        +LocalMetrics/Delay/OWD=5
                        +LocalMetrics/Delay/SOWD=9
                        +LocalMetrics/QualityEst/RCQ=7
                        16:1 CONTINUATION_NOT_FOLDED /LocalMetrics/Signal
                        16:5 SEPARATOR_MISSING /LocalMetrics/Delay/OWD
                        16:10 SEPARATOR_WRONG /LocalMetrics/QualityEst/RCQ
                        17:1 LINE_REPEATED /LocalMetrics/QualityEst
                        """);
    }

    @Test
    void aNamelessLineThatBeginsWithAnotherParameter() {
        report().behind("Signal", "X=1 SL=-20").isRead("""
                        +LocalMetrics>0Signal{X=1 SL=-20}
                        16:1 COLON_MISSING /LocalMetrics
                        """);
    }

    @Test
    void anAlertsParametersOnALineOfTheirOwn() {
        report().edit("VQSessionReport: CallTerm", "VQAlertReport")
                .before("CallID", "Type=NLR Severity=Warning Dir=local␠")
                .isRead("""
                        +type=ALERT
                        +callTerm=false
                        +VQAlertReport/Type=NLR
                        +VQAlertReport/Severity=Warning
                        +VQAlertReport/Dir=local
                        2:1 ALERT_PARAMETERS_ON_OWN_LINE /VQAlertReport
                        2:36 TRAILING_BLANK /VQAlertReport
                        """);
    }

    @Test
    void anAlertsParametersOnTwoLines() {
        report().edit("VQSessionReport: CallTerm", "VQAlertReport:Type=NLR")
                .before("Delay", "Severity=Warning X=1 Dir=local")
                .isRead("""
                        +type=ALERT
                        +callTerm=false
                        +VQAlertReport/Type=NLR
                        +VQAlertReport/Severity=Warning
                        +VQAlertReport/Dir=local
                        +VQAlertReport/+0{X=1}
                        14:1 ALERT_PARAMETERS_ON_OWN_LINE /VQAlertReport
                        14:18 PARAMETER_MALFORMED /VQAlertReport
                        """);
    }

    @Test
    void anAlertsParametersInAnotherReport() {
        report().before("CallID", "Type=NLR Severity=Warning Dir=local").isRead("""
                        (cannot be written)
                        +>0VQReport{Type=NLR Severity=Warning Dir=local}
                        2:1 COLON_MISSING
                        """);
    }
}
