package io.vqreport.rtcpxr.reading;

import static io.vqreport.rtcpxr.reading.WholeReport.report;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where may metrics lines stand, and lines that are not known, and what is noted? */
class MetricsLinesTest {
    @Test
    void linesOutOfTheirOrder() {
        report().without("Delay").before("SessionDesc", "Delay:RTD=80 ESD=40").isRead("""
                        13:1 LINE_ORDER /LocalMetrics/SessionDesc
                        14:1 LINE_ORDER /LocalMetrics/JitterBuffer
                        """);
    }

    @Test
    void timestampsLast() {
        report().without("Timestamps")
                .behind("QualityEst", "Timestamps:START=2026-05-04T10:00:00Z STOP=2026-05-04T10:01:00Z")
                .isRead("""
                        16:1 LINE_ORDER /LocalMetrics/Timestamps
                        """);
    }

    @Test
    void theOrderOfEachBlockIsItsOwn() {
        report().before("DialogID", "RemoteMetrics:⏎Timestamps:START=0 STOP=0⏎Signal:SL=-20⏎Delay:RTD=1")
                .isRead("""
                        +RemoteMetrics
                        +RemoteMetrics/Timestamps
                        +RemoteMetrics/Delay
                        +RemoteMetrics/Signal
                        +RemoteMetrics/Timestamps/START?{0}
                        +RemoteMetrics/Timestamps/STOP?{0}
                        +RemoteMetrics/Delay/RTD=1
                        +RemoteMetrics/Signal/SL=-20
                        18:18 TIMESTAMP_ZERO /RemoteMetrics/Timestamps/START
                        18:25 TIMESTAMP_ZERO /RemoteMetrics/Timestamps/STOP
                        20:1 LINE_ORDER /RemoteMetrics/Delay
                        """);
    }

    @Test
    void aMetricsLineTwice() {
        report().behind("Signal", "Signal:SL=-20 RERL=60 X=1").isRead("""
                        +LocalMetrics/Signal/+0{SL=-20}
                        +LocalMetrics/Signal/+1{RERL=60}
                        +LocalMetrics/Signal/+2{X=1}
                        16:1 LINE_REPEATED /LocalMetrics/Signal
                        16:11 PARAMETER_REPEATED /LocalMetrics/Signal/SL
                        16:20 PARAMETER_REPEATED /LocalMetrics/Signal/RERL
                        16:25 EXTENSION_PARAMETER /LocalMetrics/Signal/X
                        """);
    }

    @Test
    void aMetricsLineTwiceWithAnotherBetween() {
        report().behind("QualityEst", "Signal:XL=-20").isRead("""
                        +LocalMetrics/Signal/+0{XL=-20}
                        17:1 LINE_REPEATED /LocalMetrics/Signal
                        17:11 EXTENSION_PARAMETER /LocalMetrics/Signal/XL
                        """);
    }

    @Test
    void aMetricsLineTwiceAddsWhatIsNew() {
        report().edit("Signal:SL=-18 NL=-50 RERL=55", "Signal:SL=-18")
                .behind("QualityEst", "Signal:NL=-50 RERL=55")
                .isRead("""
                        17:1 LINE_REPEATED /LocalMetrics/Signal
                        """);
    }

    @Test
    void aMetricsLineTwiceWhosePiecesWouldJoin() {
        report().edit("Delay:RTD=80 ESD=40", "Delay:RTD=80 ESD⏎Delay:=40").isRead("""
                        (cannot be written)
                        -LocalMetrics/Delay/ESD=40
                        +LocalMetrics/Delay/+0{ESD}
                        +LocalMetrics/Delay/+1{=40}
                        14:14 PARAMETER_MALFORMED /LocalMetrics/Delay
                        15:1 LINE_REPEATED /LocalMetrics/Delay
                        15:7 PARAMETER_MALFORMED /LocalMetrics/Delay
                        """);
    }

    @Test
    void timestampsTwice() {
        report().edit(
                        "Timestamps:START=2026-05-04T10:00:00Z STOP=2026-05-04T10:01:00Z",
                        "Timestamps:START=2026-05-04T10:00:00Z")
                .behind("Timestamps", "Timestamps:STOP=2026-05-04T10:01:00Z")
                .isRead("""
                        11:12 PARAMETER_MISSING /LocalMetrics/Timestamps/STOP
                        12:1 LINE_REPEATED /LocalMetrics/Timestamps
                        """);
    }

    @Test
    void linesThatAreNotKnown() {
        report().behind("Signal", "X-Signal: 1⏎Y:2⏎Signals:3⏎VQ:4")
                .behind("LocalMetrics", "First:1")
                .behind("DialogID", "Last:1")
                .before("CallID", "X:1")
                .behind("LocalGroup", "X: a b ␠")
                .isRead("""
                        +LocalMetrics>0LocalMetrics{First:1}
                        +LocalMetrics>1Signal{X-Signal: 1}
                        +LocalMetrics>2Signal{Y:2}
                        +LocalMetrics>3Signal{Signals:3}
                        +LocalMetrics>4Signal{VQ:4}
                        +>0VQReport{X:1}
                        +>1LocalGroup{X: a b  }
                        +>2DialogID{Last:1}
                        2:1 EXTENSION_LINE /X
                        8:1 EXTENSION_LINE /X
                        13:1 EXTENSION_LINE /LocalMetrics/First
                        19:1 EXTENSION_LINE /LocalMetrics/X-Signal
                        20:1 EXTENSION_LINE /LocalMetrics/Y
                        21:1 EXTENSION_LINE /LocalMetrics/Signals
                        22:1 EXTENSION_LINE /LocalMetrics/VQ
                        25:1 EXTENSION_LINE /Last
                        """);
    }

    @Test
    void lineWithoutAColon() {
        report().behind("Signal", "VPN 0")
                .behind("LocalGroup", "some text")
                .behind("DialogID", "x")
                .isRead("""
                        +LocalMetrics>0Signal{VPN 0}
                        +>0LocalGroup{some text}
                        +>1DialogID{x}
                        7:1 COLON_MISSING
                        17:1 COLON_MISSING /LocalMetrics
                        20:1 COLON_MISSING
                        """);
    }

    @Test
    void anEqualsSignForAColon() {
        report().edit("CallID:", "CallID=")
                .edit("LocalMetrics:", "LocalMetrics=")
                .edit("Delay:", "Delay =")
                .edit("DialogID:", "DialogID=")
                .isRead("""
                        2:7 COLON_IS_EQUALS /CallID
                        10:13 COLON_IS_EQUALS /LocalMetrics
                        14:7 COLON_IS_EQUALS /Delay
                        17:9 COLON_IS_EQUALS /DialogID
                        """);
    }

    @Test
    void anUnknownLineWithAnEqualsSign() {
        report().behind("Signal", "VPN=0")
                .behind("LocalGroup", "VPN=0⏎IP=192.0.2.9⏎SSRC=0x1")
                .behind("DialogID", "to-tag=1")
                .isRead("""
                        +LocalMetrics>0Signal{VPN=0}
                        +>0LocalGroup{VPN=0}
                        +>1LocalGroup{IP=192.0.2.9}
                        +>2LocalGroup{SSRC=0x1}
                        +>3DialogID{to-tag=1}
                        7:1 COLON_MISSING
                        8:1 COLON_MISSING
                        9:1 COLON_MISSING
                        19:1 COLON_MISSING /LocalMetrics
                        22:1 COLON_MISSING
                        """);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
            Signal SL=-18 NL=-50      | SL=-18 NL=-50 | 7 COLON_MISSING /Signal
            signal␉sl=-18             | SL=-18        | 7 COLON_MISSING /Signal
            Signal  RERL=             | RERL?{}       | 7 COLON_MISSING /Signal, 14 EMPTY_VALUE RERL
            Signal⏎ SL=-18            | SL=-18        | 7 COLON_MISSING /Signal
            Delay RTD=5,              | RTD=5         | 6 COLON_MISSING /Delay, 11 SEPARATOR_WRONG RTD
            """)
    void aNameWithoutItsColonBeforeAParameterOfItsOwn(String line, String read, String noted) {
        OneLine.check(line, read, noted);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Signal RTD=5",
                "Signal X=5",
                "Signal SL",
                "Signal SL 5",
                "Signal SL:5",
                "Signal SL =5",
                "SignalSL=5",
                "Signal",
                "CallID IP=192.0.2.1",
                "LocalAddr IP=192.0.2.1",
                "Level SL=5"
            })
    void aNameWithoutItsColonBeforeAnythingElse(String line) {
        report().behind("Signal", line).isRead("""
                        +LocalMetrics>0Signal{%s}
                        16:1 COLON_MISSING /LocalMetrics
                        """.formatted(line));
    }
}
