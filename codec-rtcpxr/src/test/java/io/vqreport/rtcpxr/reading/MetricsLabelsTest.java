package io.vqreport.rtcpxr.reading;

import static io.vqreport.rtcpxr.reading.WholeReport.report;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read of the labels over metrics blocks, and what is noted where one is missing, repeated or elsewhere? */
class MetricsLabelsTest {
    @Test
    void bothBlocks() {
        report().before(
                        "DialogID",
                        "RemoteMetrics:⏎Timestamps:START=2026-05-04T10:00:00Z STOP=2026-05-04T10:01:00Z⏎Signal:SL=-20")
                .isRead("""
                        +RemoteMetrics
                        +RemoteMetrics/Timestamps
                        +RemoteMetrics/Signal
                        +RemoteMetrics/Timestamps/START=2026-05-04T10:00:00Z
                        +RemoteMetrics/Timestamps/STOP=2026-05-04T10:01:00Z
                        +RemoteMetrics/Signal/SL=-20
                        """);
    }

    @Test
    void theLabelOfTheDrafts() {
        report().edit("LocalMetrics:", "Metrics:").isRead("");
    }

    @Test
    void aLabelWithoutItsColon() {
        report().edit("LocalMetrics:", "LocalMetrics").isRead("""
                        10:13 COLON_MISSING /LocalMetrics
                        """);
    }

    @Test
    void theLabelOfTheDraftsWithoutItsColon() {
        report().edit("LocalMetrics:", "Metrics").isRead("""
                        10:8 COLON_MISSING /LocalMetrics
                        """);
    }

    @Test
    void aTextThatBeginsAsTheLabelOfTheDrafts() {
        report().behind("Signal", "Metrics of the day").isRead("""
                        +LocalMetrics>0Signal{Metrics of the day}
                        16:1 COLON_MISSING /LocalMetrics
                        """);
    }

    @Test
    void aLabelWithSomethingBehindIt() {
        report().edit("LocalMetrics:", "LocalMetrics: X=1 y").isRead("""
                        +LocalMetrics>0LocalMetrics{X=1 y}
                        10:15 PARAMETER_MALFORMED /LocalMetrics
                        """);
    }

    @Test
    void aLabelWithBlanksBehindIt() {
        report().edit("LocalMetrics:⏎", "LocalMetrics:␠␠⏎").isRead("");
    }

    @Test
    void noLabel() {
        report().without("LocalMetrics").isRead("""
                        10:1 METRICS_LABEL_MISSING /Timestamps
                        """);
    }

    @Test
    void noLabelAndAnotherLineFirst() {
        report().without("LocalMetrics")
                .without("Timestamps")
                .without("SessionDesc")
                .isRead("""
                        -LocalMetrics/Timestamps
                        -LocalMetrics/SessionDesc
                        -LocalMetrics/Timestamps/START=2026-05-04T10:00:00Z
                        -LocalMetrics/Timestamps/STOP=2026-05-04T10:01:00Z
                        -LocalMetrics/SessionDesc/PT=0
                        -LocalMetrics/SessionDesc/PD=PCMU
                        -LocalMetrics/SessionDesc/SR=[8000]
                        1:1 TIMESTAMPS_MISSING /LocalMetrics/Timestamps
                        10:1 METRICS_LABEL_MISSING /JitterBuffer
                        """);
    }

    @Test
    void noLocalMetricsAtAll() {
        report().without("LocalMetrics")
                .without("Timestamps")
                .without("SessionDesc")
                .without("JitterBuffer")
                .without("Delay")
                .without("Signal")
                .without("QualityEst")
                .isRead("""
                        -LocalMetrics
                        -LocalMetrics/Timestamps
                        -LocalMetrics/SessionDesc
                        -LocalMetrics/JitterBuffer
                        -LocalMetrics/Delay
                        -LocalMetrics/Signal
                        -LocalMetrics/QualityEst
                        -LocalMetrics/Timestamps/START=2026-05-04T10:00:00Z
                        -LocalMetrics/Timestamps/STOP=2026-05-04T10:01:00Z
                        -LocalMetrics/SessionDesc/PT=0
                        -LocalMetrics/SessionDesc/PD=PCMU
                        -LocalMetrics/SessionDesc/SR=[8000]
                        -LocalMetrics/JitterBuffer/JBA=3
                        -LocalMetrics/JitterBuffer/JBR=2
                        -LocalMetrics/JitterBuffer/JBN=40
                        -LocalMetrics/JitterBuffer/JBM=80
                        -LocalMetrics/JitterBuffer/JBX=120
                        -LocalMetrics/Delay/RTD=80
                        -LocalMetrics/Delay/ESD=40
                        -LocalMetrics/Signal/SL=-18
                        -LocalMetrics/Signal/NL=-50
                        -LocalMetrics/Signal/RERL=55
                        -LocalMetrics/QualityEst/RLQ=88
                        -LocalMetrics/QualityEst/MOSLQ=4.1
                        1:1 LOCAL_METRICS_MISSING /LocalMetrics
                        """);
    }

    @Test
    void onlyRemoteMetrics() {
        report().edit("LocalMetrics:", "RemoteMetrics:")
                .without("SessionDesc")
                .without("JitterBuffer")
                .without("Delay")
                .without("Signal")
                .without("QualityEst")
                .isRead("""
                        -LocalMetrics
                        -LocalMetrics/Timestamps
                        -LocalMetrics/SessionDesc
                        -LocalMetrics/JitterBuffer
                        -LocalMetrics/Delay
                        -LocalMetrics/Signal
                        -LocalMetrics/QualityEst
                        -LocalMetrics/Timestamps/START=2026-05-04T10:00:00Z
                        -LocalMetrics/Timestamps/STOP=2026-05-04T10:01:00Z
                        -LocalMetrics/SessionDesc/PT=0
                        -LocalMetrics/SessionDesc/PD=PCMU
                        -LocalMetrics/SessionDesc/SR=[8000]
                        -LocalMetrics/JitterBuffer/JBA=3
                        -LocalMetrics/JitterBuffer/JBR=2
                        -LocalMetrics/JitterBuffer/JBN=40
                        -LocalMetrics/JitterBuffer/JBM=80
                        -LocalMetrics/JitterBuffer/JBX=120
                        -LocalMetrics/Delay/RTD=80
                        -LocalMetrics/Delay/ESD=40
                        -LocalMetrics/Signal/SL=-18
                        -LocalMetrics/Signal/NL=-50
                        -LocalMetrics/Signal/RERL=55
                        -LocalMetrics/QualityEst/RLQ=88
                        -LocalMetrics/QualityEst/MOSLQ=4.1
                        +RemoteMetrics
                        +RemoteMetrics/Timestamps
                        +RemoteMetrics/Timestamps/START=2026-05-04T10:00:00Z
                        +RemoteMetrics/Timestamps/STOP=2026-05-04T10:01:00Z
                        1:1 LOCAL_METRICS_MISSING /LocalMetrics
                        """);
    }

    @Test
    void theRemoteMetricsFirst() {
        report().before("LocalMetrics", "RemoteMetrics:⏎Timestamps:START=0 STOP=0")
                .isRead("""
                        +RemoteMetrics
                        +RemoteMetrics/Timestamps
                        +RemoteMetrics/Timestamps/START?{0}
                        +RemoteMetrics/Timestamps/STOP?{0}
                        11:18 TIMESTAMP_ZERO /RemoteMetrics/Timestamps/START
                        11:25 TIMESTAMP_ZERO /RemoteMetrics/Timestamps/STOP
                        12:1 LINE_ORDER /LocalMetrics
                        """);
    }

    @Test
    void aBlockWithoutTimestamps() {
        report().without("Timestamps")
                .before("DialogID", "RemoteMetrics:⏎Signal:SL=-20")
                .isRead("""
                        -LocalMetrics/Timestamps
                        -LocalMetrics/Timestamps/START=2026-05-04T10:00:00Z
                        -LocalMetrics/Timestamps/STOP=2026-05-04T10:01:00Z
                        +RemoteMetrics
                        +RemoteMetrics/Signal
                        +RemoteMetrics/Signal/SL=-20
                        1:1 TIMESTAMPS_MISSING /LocalMetrics/Timestamps
                        1:1 TIMESTAMPS_MISSING /RemoteMetrics/Timestamps
                        """);
    }

    @Test
    void anEmptyBlock() {
        report().before("DialogID", "RemoteMetrics:").isRead("""
                        +RemoteMetrics
                        1:1 TIMESTAMPS_MISSING /RemoteMetrics/Timestamps
                        """);
    }

    @Test
    void aLabelTwice() {
        report().before("Delay", "LocalMetrics:").isRead("""
                        14:1 LINE_REPEATED /LocalMetrics
                        """);
    }

    @Test
    void aLabelTwiceWithTheOtherBetween() {
        report().before("Delay", "RemoteMetrics:⏎Timestamps:START=0 STOP=0⏎LocalMetrics:")
                .isRead("""
                        +RemoteMetrics
                        +RemoteMetrics/Timestamps
                        +RemoteMetrics/Timestamps/START?{0}
                        +RemoteMetrics/Timestamps/STOP?{0}
                        15:18 TIMESTAMP_ZERO /RemoteMetrics/Timestamps/START
                        15:25 TIMESTAMP_ZERO /RemoteMetrics/Timestamps/STOP
                        16:1 LINE_REPEATED /LocalMetrics
                        """);
    }

    /** What is said of a block is compared when the next one begins. */
    @Test
    void bothBlocksWithOddTimes() {
        report().edit("START=2026-05-04T10:00:00Z", "START=2026-05-04T10:02:00Z")
                .before("DialogID", "RemoteMetrics:⏎Timestamps:START=2026-05-04T10:03:00Z STOP=2026-05-04T10:01:00Z")
                .isRead("""
                        +LocalMetrics/Timestamps/START=2026-05-04T10:02:00Z
                        +RemoteMetrics
                        +RemoteMetrics/Timestamps
                        +RemoteMetrics/Timestamps/START=2026-05-04T10:03:00Z
                        +RemoteMetrics/Timestamps/STOP=2026-05-04T10:01:00Z
                        11:44 STOP_BEFORE_START /LocalMetrics/Timestamps/STOP
                        18:44 STOP_BEFORE_START /RemoteMetrics/Timestamps/STOP
                        """);
    }

    @Test
    void parametersUnderNoLabelAtAll() {
        report().without("Timestamps").edit("LocalMetrics:⏎", "OWD=5⏎").isRead("""
                        -LocalMetrics/Timestamps
                        -LocalMetrics/Timestamps/START=2026-05-04T10:00:00Z
                        -LocalMetrics/Timestamps/STOP=2026-05-04T10:01:00Z
                        +LocalMetrics/Delay/OWD=5
                        1:1 TIMESTAMPS_MISSING /LocalMetrics/Timestamps
                        10:1 METRICS_LABEL_MISSING /Delay
                        10:1 CONTINUATION_NOT_FOLDED /LocalMetrics/Delay
                        13:1 LINE_REPEATED /LocalMetrics/Delay
                        """);
    }

    @Test
    void aNameThatSpellsNoLabelWithNothingBehindIt() {
        report().behind("QualityEst", "X-Metric:").isRead("""
                        +LocalMetrics>0QualityEst{X-Metric:}
                        17:1 EXTENSION_LINE /LocalMetrics/X-Metric
                        """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"RemoteMetric:", "RemoteEndMetrics:"})
    void aLabelOfAnotherSpellingWithNothingUnderIt(String label) {
        report().behind("QualityEst", label).isRead("""
                        +RemoteMetrics
                        1:1 TIMESTAMPS_MISSING /RemoteMetrics/Timestamps
                        17:1 METRICS_LABEL_SPELLING /RemoteMetrics
                        """);
    }
}
