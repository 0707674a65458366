package io.vqreport.rtcpxr.reading;

import static io.vqreport.rtcpxr.reading.WholeReport.report;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Do the measurements of one end stay apart from the other's where the label between them is odd or missing, and what is noted? */
class LostLabelsTest {
    private static final String WINDOW = "Timestamps:START=2026-05-04T10:00:00Z STOP=2026-05-04T10:01:00Z";
    private static final String METRICS = "⏎" + WINDOW + "⏎Signal:SL=-20⏎PacketLoss:NLR=1.0";
    private static final String REMOTE = """
            +RemoteMetrics
            +RemoteMetrics/Timestamps
            +RemoteMetrics/PacketLoss
            +RemoteMetrics/Signal
            +RemoteMetrics/Timestamps/START=2026-05-04T10:00:00Z
            +RemoteMetrics/Timestamps/STOP=2026-05-04T10:01:00Z
            +RemoteMetrics/PacketLoss/NLR=1
            +RemoteMetrics/Signal/SL=-20
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
            RemoteMetrics:   |
            REMOTEMETRICS:   |
            remotemetrics:   |
            RemoteMetrics :  |
            RemoteMetrics␉:␠ |
            RemoteMetrics=   | 17:14 COLON_IS_EQUALS
            RemoteMetrics =␠ | 17:15 COLON_IS_EQUALS
            RemoteMetrics    | 17:14 COLON_MISSING
            RemoteMetrics␠␠  | 17:14 COLON_MISSING
            remotemetrics    | 17:14 COLON_MISSING
            """)
    void aLabelWithAnotherColonOrNone(String label, @Nullable String noted) {
        check(label, noted);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
            RemoteMetric:          |
            remotemetric :         |
            RemotMetrics:          |
            RemoteMetircs:         |
            RemoteMatrics:         |
            RemoteMetrics2:        |
            RemoteMetrix:          |
            RRemoteMetrics:        |
            Remote-Metrics:        |
            Remote_Metrics:        |
            RemoteMetrics.:        |
            RemoteEndMetrics:      |
            Metrics-Remote:        |
            RemoteMetricsReport:␠  |
            RemoteMetric=          | 17:13 COLON_IS_EQUALS
            RemoteMetric           | 17:1 COLON_MISSING
            RemoteMetrics.         | 17:1 COLON_MISSING
            Remote Metrics:        | 17:1 COLON_MISSING
            Remote metrics         | 17:1 COLON_MISSING
            [RemoteMetrics]        | 17:1 COLON_MISSING
            "RemoteMetrics":       | 17:1 COLON_MISSING
            *** Remote Metrics *** | 17:1 COLON_MISSING
            <RemoteMetric>         | 17:1 COLON_MISSING
            :RemoteMetrics         | 17:1 COLON_MISSING
            RRemoteMetrics         | 17:1 COLON_MISSING
            RemoteMetri            | 17:1 COLON_MISSING
            RemoteMetric2:         |
            ************* Remote Metrics ***********           | 17:1 COLON_MISSING
            ************* Remote Metrics ***********␠␠␠␠       | 17:1 COLON_MISSING
            """)
    void aLabelOfAnotherSpelling(String label, @Nullable String noted) {
        String spelling = "17:1 METRICS_LABEL_SPELLING";
        boolean before = noted != null && noted.startsWith("17:1 ");
        check(label, noted == null ? spelling : before ? noted + "," + spelling : spelling + "," + noted);
    }

    private static void check(String label, @Nullable String noted) {
        String notes = noted == null ? "" : noted.replace(",", " /RemoteMetrics\n") + " /RemoteMetrics\n";
        report().before("DialogID", label + METRICS)
                .isRead(REMOTE + notes + "20:1 LINE_ORDER /RemoteMetrics/PacketLoss\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
            RemoteMetrics;     | ;  | 17:14
            RemoteMetrics：     | ：  | 17:14
            RemoteMetrics (2)  | (2) | 17:15
            """)
    void aLabelWithoutItsColonAndSomethingBehindIt(String label, String kept, String at) {
        report().before("DialogID", label + METRICS)
                .isRead(REMOTE + "+RemoteMetrics>0RemoteMetrics{" + kept + "}\n"
                        + "17:14 COLON_MISSING /RemoteMetrics\n"
                        + at + " PARAMETER_MALFORMED /RemoteMetrics\n"
                        + "20:1 LINE_ORDER /RemoteMetrics/PacketLoss\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
            LocalMetrics    | 10:13 COLON_MISSING
            LocalMetrics=   | 10:13 COLON_IS_EQUALS
            LocalMetric:    | 10:1 METRICS_LABEL_SPELLING
            Local Metrics:  | 10:1 COLON_MISSING,10:1 METRICS_LABEL_SPELLING
            LocalEndMetrics: | 10:1 METRICS_LABEL_SPELLING
            """)
    void theOtherLabel(String label, String noted) {
        report().edit("LocalMetrics:", label).isRead(noted.replace(",", " /LocalMetrics\n") + " /LocalMetrics\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
            RemoteMetric: 5    | EXTENSION_LINE /LocalMetrics/RemoteMetric
            Remote:Metrics     | EXTENSION_LINE /LocalMetrics/Remote
            TotalMetrics:      | EXTENSION_LINE /LocalMetrics/TotalMetrics
            LocalRemoteMetric: | EXTENSION_LINE /LocalMetrics/LocalRemoteMetric
            Remote:            | EXTENSION_LINE /LocalMetrics/Remote
            RemoteMetricsX=1   | COLON_MISSING /LocalMetrics
            no remote metrics  | COLON_MISSING /LocalMetrics
            RemoteNetwork      | COLON_MISSING /LocalMetrics
            ************* Remote Metrics ************ | COLON_MISSING /LocalMetrics
            """)
    void metricsUnderALabelThatIsNone(String label, String noted) {
        report().before("DialogID", label + METRICS).isRead("""
                        (cannot be written)
                        +LocalMetrics>0QualityEst{%s}
                        +LocalMetrics>1QualityEst{%s}
                        +LocalMetrics>2QualityEst{Signal:SL=-20}
                        +LocalMetrics>3QualityEst{PacketLoss:NLR=1.0}
                        17:1 %s
                        18:1 METRICS_LABEL_MISSING /Timestamps
                        19:1 METRICS_LABEL_MISSING /Signal
                        20:1 METRICS_LABEL_MISSING /PacketLoss
                        """.formatted(label, WINDOW, noted));
    }

    @Test
    void aLabelIsMissing() {
        report().before("DialogID", WINDOW + "⏎PacketLoss:NLR=1.0⏎X-Line:1⏎MOSCQ=4.0⏎RemoteMetrics:⏎Signal:SL=-20")
                .isRead("""
                        (cannot be written)
                        +LocalMetrics>0QualityEst{Timestamps:START=2026-05-04T10:00:00Z STOP=2026-05-04T10:01:00Z}
                        +LocalMetrics>1QualityEst{PacketLoss:NLR=1.0}
                        +LocalMetrics>2QualityEst{X-Line:1}
                        +LocalMetrics>3QualityEst{MOSCQ=4.0}
                        +RemoteMetrics
                        +RemoteMetrics/Signal
                        +RemoteMetrics/Signal/SL=-20
                        1:1 TIMESTAMPS_MISSING /RemoteMetrics/Timestamps
                        17:1 METRICS_LABEL_MISSING /Timestamps
                        18:1 METRICS_LABEL_MISSING /PacketLoss
                        19:1 EXTENSION_LINE /LocalMetrics/X-Line
                        20:1 COLON_MISSING /LocalMetrics
                        """);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Remote:  | EXTENSION_LINE /LocalMetrics/Remote
            Remote : | EXTENSION_LINE /LocalMetrics/Remote
            Remote=  | COLON_MISSING /LocalMetrics
            Remote   | COLON_MISSING /LocalMetrics
            """)
    void aLabelIsMissingAndThereAreNoTimes(String line, String noted) {
        report().before("DialogID", line + "⏎Signal:SL=-20⏎PacketLoss:NLR=1.0").isRead("""
                        (cannot be written)
                        +LocalMetrics>0QualityEst{%s}
                        +LocalMetrics>1QualityEst{Signal:SL=-20}
                        +LocalMetrics>2QualityEst{PacketLoss:NLR=1.0}
                        17:1 %s
                        18:1 METRICS_LABEL_MISSING /Signal
                        19:1 METRICS_LABEL_MISSING /PacketLoss
                        """.formatted(line, noted));
    }

    /** What is said of the block above is compared when it ends, which the line without a label shows. */
    @Test
    void aLabelIsMissingUnderABlockWithOddTimes() {
        report().edit("START=2026-05-04T10:00:00Z", "START=2026-05-04T10:02:00Z")
                .before("DialogID", "Remote:⏎Signal:SL=-20")
                .isRead("""
                        (cannot be written)
                        +LocalMetrics/Timestamps/START=2026-05-04T10:02:00Z
                        +LocalMetrics>0QualityEst{Remote:}
                        +LocalMetrics>1QualityEst{Signal:SL=-20}
                        11:44 STOP_BEFORE_START /LocalMetrics/Timestamps/STOP
                        17:1 EXTENSION_LINE /LocalMetrics/Remote
                        18:1 METRICS_LABEL_MISSING /Signal
                        """);
    }

    @Test
    void theSameTimesTwiceBeforeAnyOtherLine() {
        report().behind("Timestamps", WINDOW).isRead("""
                        +LocalMetrics/Timestamps/+0{START=2026-05-04T10:00:00Z}
                        +LocalMetrics/Timestamps/+1{STOP=2026-05-04T10:01:00Z}
                        12:1 LINE_REPEATED /LocalMetrics/Timestamps
                        12:18 PARAMETER_REPEATED /LocalMetrics/Timestamps/START
                        12:44 PARAMETER_REPEATED /LocalMetrics/Timestamps/STOP
                        """);
    }

    @Test
    void aLineOfOneNameBeforeALineThatIsNew() {
        report().behind("SessionDesc", "X-Metric:⏎PacketLoss:NLR=1.0").isRead("""
                        +LocalMetrics/PacketLoss
                        +LocalMetrics/PacketLoss/NLR=1
                        +LocalMetrics>0SessionDesc{X-Metric:}
                        13:1 EXTENSION_LINE /LocalMetrics/X-Metric
                        15:1 LINE_ORDER /LocalMetrics/JitterBuffer
                        """);
    }

    @Test
    void aLabelBehindTheParametersOfALine() {
        report().edit("MOSLQ=4.1⏎", "MOSLQ=4.1 RemoteMetrics:␠⏎" + WINDOW + "⏎PacketLoss:NLR=1.0⏎Signal:SL=-20⏎")
                .isRead(REMOTE + """
                        16:29 LINE_END_MISSING /RemoteMetrics
                        16:43 TRAILING_BLANK /LocalMetrics/QualityEst
                        """);
    }

    @Test
    void aLabelWithoutItsColonBehindTheParametersOfALine() {
        report().edit("MOSLQ=4.1⏎", "MOSLQ=4.1 RemoteMetrics⏎" + WINDOW + "⏎PacketLoss:NLR=1.0⏎Signal:SL=-20⏎")
                .isRead(REMOTE + """
                        16:29 LINE_END_MISSING /RemoteMetrics
                        16:42 COLON_MISSING /RemoteMetrics
                        """);
    }

    @Test
    void aLabelRightBehindANumber() {
        report().edit("MOSLQ=4.1⏎", "MOSLQ=4.1RemoteMetrics:⏎" + WINDOW + "⏎PacketLoss:NLR=1.0⏎Signal:SL=-20⏎")
                .isRead(REMOTE + """
                        16:25 SEPARATOR_MISSING /LocalMetrics/QualityEst/MOSLQ
                        16:28 LINE_END_MISSING /RemoteMetrics
                        """);
    }

    @Test
    void aLabelBehindATextWithoutQuotes() {
        report().without("QualityEst")
                .edit(
                        "RERL=55⏎",
                        "RERL=55⏎QualityEst:RLQ=88 MOSLQ=4.1 QoEEstAlg=P.564 RemoteMetrics:⏎" + WINDOW
                                + "⏎PacketLoss:NLR=1.0⏎Signal:SL=-20⏎")
                .isRead("+LocalMetrics/QualityEst/QoEEstAlg=P.564\n" + REMOTE + """
                        16:45 LINE_END_MISSING /RemoteMetrics
                        """);
    }

    @Test
    void aLabelBehindALabel() {
        report().before("DialogID", "LocalMetrics: RemoteMetrics:⏎" + WINDOW + "⏎PacketLoss:NLR=1.0⏎Signal:SL=-20")
                .isRead(REMOTE + """
                        17:1 LINE_REPEATED /LocalMetrics
                        17:15 LINE_END_MISSING /RemoteMetrics
                        """);
    }

    @Test
    void aLineBehindItsLabel() {
        report().before("DialogID", "RemoteMetrics: " + WINDOW + " PacketLoss:NLR=1.0 Signal:SL=-20")
                .isRead(REMOTE + """
                        17:16 LINE_END_MISSING /Timestamps
                        17:80 LINE_END_MISSING /PacketLoss
                        17:99 LINE_END_MISSING /Signal
                        """);
    }

    @Test
    void linesOfTheSameBlockOnOneLine() {
        report().edit("⏎Delay:", " Delay:").edit("⏎Signal:", "Signal:").isRead("""
                        13:48 LINE_END_MISSING /Delay
                        13:65 SEPARATOR_MISSING /LocalMetrics/Delay/ESD
                        13:67 LINE_END_MISSING /Signal
                        """);
    }

    @Test
    void lineEndsAreCommas() {
        report().edit("Z⏎SessionDesc:", "Z,SessionDesc:")
                .edit("SR=8000⏎", "SR=8000,")
                .edit("JBX=120⏎", "JBX=120;")
                .isRead("""
                        11:44 SEPARATOR_WRONG /LocalMetrics/Timestamps/STOP
                        11:65 LINE_END_MISSING /SessionDesc
                        11:93 SEPARATOR_WRONG /LocalMetrics/SessionDesc/SR
                        11:98 LINE_END_MISSING /JitterBuffer
                        11:141 SEPARATOR_WRONG /LocalMetrics/JitterBuffer/JBX
                        11:145 LINE_END_MISSING /Delay
                        """);
    }

    @Test
    void aNameOfALineThatIsNone() {
        report().edit("RERL=55", "RERL=55 Metrics: X:1 VQSessionReport: x").isRead("""
                        +LocalMetrics/Signal/+0{Metrics:}
                        +LocalMetrics/Signal/+1{X:1}
                        +LocalMetrics/Signal/+2{VQSessionReport:}
                        +LocalMetrics/Signal/+3{x}
                        15:30 PARAMETER_MALFORMED /LocalMetrics/Signal
                        15:39 PARAMETER_MALFORMED /LocalMetrics/Signal
                        15:43 PARAMETER_MALFORMED /LocalMetrics/Signal
                        15:60 PARAMETER_MALFORMED /LocalMetrics/Signal
                        """);
    }
}
