package io.vqreport.rtcpxr.reading;

import static io.vqreport.rtcpxr.reading.WholeReport.report;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where may DialogID stand, and what is noted where it stands earlier or twice? */
class DialogPlacesTest {
    @Test
    void theDialogBeforeTheMetrics() {
        report().without("DialogID")
                .before("LocalMetrics", "DialogID:12ab@192.0.2.1;to-tag=a1;from-tag=b2")
                .isRead("""
                        10:1 DIALOG_ID_EARLY /DialogID
                        """);
    }

    @Test
    void theDialogInsideTheMetrics() {
        report().without("DialogID")
                .before("Signal", "DialogID:12ab@192.0.2.1;to-tag=a1;from-tag=b2")
                .isRead("""
                        15:1 DIALOG_ID_EARLY /DialogID
                        """);
    }

    @Test
    void theDialogBeforeASessionLine() {
        report().without("DialogID")
                .before("LocalGroup", "DialogID:12ab@192.0.2.1;to-tag=a1;from-tag=b2")
                .isRead("""
                        6:1 DIALOG_ID_EARLY /DialogID
                        """);
    }

    @Test
    void theDialogBeforeAnUnknownLine() {
        report().behind("DialogID", "X:1").isRead("""
                        +>0DialogID{X:1}
                        18:1 EXTENSION_LINE /X
                        """);
    }

    @Test
    void theDialogTwice() {
        report().behind("DialogID", "DialogID:34cd@192.0.2.1").isRead("""
                        +>0DialogID{DialogID:34cd@192.0.2.1}
                        18:1 LINE_REPEATED /DialogID
                        """);
    }

    @Test
    void noDialog() {
        report().without("DialogID").isRead("""
                        -DialogID=12ab@192.0.2.1
                        -DialogID/;0{to-tag=a1}
                        -DialogID/;1{from-tag=b2}
                        """);
    }

    @Test
    void theDialogBeforeAMetricsLine() {
        report().without("DialogID")
                .before("QualityEst", "DialogID:12ab@192.0.2.1;to-tag=a1;from-tag=b2")
                .isRead("""
                        16:1 DIALOG_ID_EARLY /DialogID
                        """);
    }

    @Test
    void theDialogBeforeTheRemoteMetrics() {
        report().behind("DialogID", "RemoteMetrics:⏎Timestamps:START=0 STOP=0⏎Signal:SL=-20")
                .isRead("""
                        +RemoteMetrics
                        +RemoteMetrics/Timestamps
                        +RemoteMetrics/Signal
                        +RemoteMetrics/Timestamps/START?{0}
                        +RemoteMetrics/Timestamps/STOP?{0}
                        +RemoteMetrics/Signal/SL=-20
                        17:1 DIALOG_ID_EARLY /DialogID
                        19:18 TIMESTAMP_ZERO /RemoteMetrics/Timestamps/START
                        19:25 TIMESTAMP_ZERO /RemoteMetrics/Timestamps/STOP
                        """);
    }

    @Test
    void theDialogEarlyAndTwice() {
        report().before("LocalMetrics", "DialogID:34cd@192.0.2.1").isRead("""
                        -DialogID/;0{to-tag=a1}
                        -DialogID/;1{from-tag=b2}
                        +DialogID=34cd@192.0.2.1
                        +>0DialogID{DialogID:12ab@192.0.2.1;to-tag=a1;from-tag=b2}
                        10:1 DIALOG_ID_EARLY /DialogID
                        10:10 DIALOG_ID_DIFFERS /DialogID
                        18:1 LINE_REPEATED /DialogID
                        """);
    }

    @Test
    void whatFollowsTheDialogIsKeptBehindIt() {
        report().behind("DialogID", "X:1⏎Y⏎DialogID:34cd@192.0.2.1⏎Z:1").isRead("""
                        +>0DialogID{X:1}
                        +>1DialogID{Y}
                        +>2DialogID{DialogID:34cd@192.0.2.1}
                        +>3DialogID{Z:1}
                        18:1 EXTENSION_LINE /X
                        19:1 COLON_MISSING
                        20:1 LINE_REPEATED /DialogID
                        21:1 EXTENSION_LINE /Z
                        """);
    }

    @Test
    void theDialogOfACallWithoutAnId() {
        report().without("CallID")
                .edit("DialogID:12ab@192.0.2.1", "DialogID:34cd@192.0.2.1")
                .isRead("""
                        -CallID=12ab@192.0.2.1
                        +DialogID=34cd@192.0.2.1
                        1:1 MANDATORY_LINE_MISSING /CallID
                        """);
    }

    @Test
    void theDialogOfACallThatIsNull() {
        report().edit("CallID:12ab@192.0.2.1", "CallID:(null)")
                .edit("DialogID:12ab@192.0.2.1", "DialogID:34cd@192.0.2.1")
                .isRead("""
                        +CallID=(null)
                        +DialogID=34cd@192.0.2.1
                        2:8 NULL_TEXT /CallID
                        """);
    }

    @Test
    void theDialogOfAnEmptyCallId() {
        report().edit("CallID:12ab@192.0.2.1", "CallID:")
                .edit("DialogID:12ab@192.0.2.1", "DialogID:34cd@192.0.2.1")
                .isRead("""
                        +CallID={}
                        +DialogID=34cd@192.0.2.1
                        2:8 EMPTY_VALUE /CallID
                        """);
    }

    @Test
    void theDialogIsNullAsTheCallIdIs() {
        report().edit("CallID:12ab@192.0.2.1", "CallID:(null)")
                .edit("DialogID:12ab@192.0.2.1", "DialogID:(null)")
                .isRead("""
                        +CallID=(null)
                        +DialogID=(null)
                        2:8 NULL_TEXT /CallID
                        17:10 NULL_TEXT /DialogID
                        """);
    }

    @Test
    void theDialogIsNull() {
        report().edit("DialogID:12ab@192.0.2.1", "DialogID:(null)").isRead("""
                        +DialogID=(null)
                        17:10 NULL_TEXT /DialogID
                        """);
    }

    @Test
    void theDialogBeforeItsCallId() {
        report().without("CallID")
                .without("DialogID")
                .before("LocalID", "DialogID:12ab@192.0.2.1⏎CallID:34cd@192.0.2.1")
                .isRead("""
                        -DialogID/;0{to-tag=a1}
                        -DialogID/;1{from-tag=b2}
                        +CallID=34cd@192.0.2.1
                        2:1 DIALOG_ID_EARLY /DialogID
                        """);
    }

    /** One line behind the DialogID is enough, whatever line it is. */
    @ParameterizedTest
    @ValueSource(strings = {"CallID:12ab@192.0.2.1", "LocalMetrics:", "RemoteMetrics:", "Delay:RTD=5"})
    void theDialogBeforeOneOtherLine(String line) {
        assertThat(WholeReport.of("VQSessionReport⏎DialogID:12ab@192.0.2.1⏎" + line)
                        .outcome())
                .contains("2:1 DIALOG_ID_EARLY /DialogID\n");
    }
}
