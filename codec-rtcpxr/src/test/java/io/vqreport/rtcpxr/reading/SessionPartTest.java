package io.vqreport.rtcpxr.reading;

import static io.vqreport.rtcpxr.reading.WholeReport.report;
import static org.assertj.core.api.Assertions.assertThat;

import io.vqreport.rtcpxr.SessionInfo;
import io.vqreport.rtcpxr.VqReport;
import io.vqreport.rtcpxr.VqRtcpXr;
import io.vqreport.rtcpxr.support.Bodies;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where may the lines of the session part stand, and what is noted where one is missing, repeated or elsewhere? */
class SessionPartTest {
    @Test
    void nothingIsOddAboutTheReport() {
        report().isRead("");
    }

    /** What is odd about an identity is noted wherever it stands, the same one or not. */
    @ParameterizedTest
    @CsvSource({"LocalID:<sip:ann@example.org>, LocalID, 3:9", "RemoteID:<sip:bob@example.com>, RemoteID, 4:10"})
    void theOriginatorIsAnEndWithAnOddIdentity(String line, String name, String at) {
        report().edit(line, name + ":carol@example.net")
                .edit("OrigID:<sip:ann@example.org>", "OrigID:carol@example.net")
                .isRead("""
                        +%1$s=carol@example.net
                        +OrigID=carol@example.net
                        %2$s URI_SCHEME_MISSING /%1$s
                        5:8 URI_SCHEME_MISSING /OrigID
                        """.formatted(name, at));
    }

    /** One String serves for all lines that say the same. */
    @ParameterizedTest
    @ValueSource(strings = {"<sip:ann@example.org>", "<sip:bob@example.com>"})
    void theSameTextIsTheSameString(String originator) {
        VqReport report = VqRtcpXr.decode(Bodies.utf8(
                        Bodies.edit(Bodies.SESSION, "OrigID:<sip:ann@example.org>", "OrigID:" + originator)))
                .value();
        SessionInfo session = report.session();
        assertThat(session.origId()).isEqualTo(originator);
        assertThat(session.origId())
                .isSameAs(originator.equals(session.localId()) ? session.localId() : session.remoteId());
        assertThat(report.dialogId().callId()).isSameAs(session.callId());
    }

    @Test
    void itsLinesStandInAnyOrder() {
        report().without("CallID").behind("LocalID", "CallID:12ab@192.0.2.1").isRead("");
    }

    @Test
    void oneFarFromItsPlace() {
        report().without("RemoteAddr")
                .behind("VQSessionReport", "RemoteAddr:IP=198.51.100.7 PORT=5006 SSRC=0x2b3c4d5e")
                .isRead("");
    }

    @Test
    void missingLinesAreNotedAtTheReport() {
        report().without("CallID")
                .without("LocalID")
                .without("RemoteID")
                .without("OrigID")
                .isRead("""
                        -CallID=12ab@192.0.2.1
                        -LocalID=<sip:ann@example.org>
                        -RemoteID=<sip:bob@example.com>
                        -OrigID=<sip:ann@example.org>
                        1:1 MANDATORY_LINE_MISSING /CallID
                        1:1 MANDATORY_LINE_MISSING /LocalID
                        1:1 MANDATORY_LINE_MISSING /RemoteID
                        1:1 MANDATORY_LINE_MISSING /OrigID
                        """);
    }

    @Test
    void missingGroupsAndAddresses() {
        report().without("LocalGroup")
                .without("RemoteGroup")
                .without("LocalAddr")
                .without("RemoteAddr")
                .isRead("""
                        -LocalGroup=north
                        -RemoteGroup=south
                        -LocalAddr
                        -LocalAddr/IP=192.0.2.1
                        -LocalAddr/PORT=5004
                        -LocalAddr/SSRC=0x1a2b3c4d
                        -RemoteAddr
                        -RemoteAddr/IP=198.51.100.7
                        -RemoteAddr/PORT=5006
                        -RemoteAddr/SSRC=0x2b3c4d5e
                        1:1 MANDATORY_LINE_MISSING /LocalGroup
                        1:1 MANDATORY_LINE_MISSING /RemoteGroup
                        1:1 MANDATORY_LINE_MISSING /LocalAddr
                        1:1 MANDATORY_LINE_MISSING /RemoteAddr
                        """);
    }

    @Test
    void aRepeatedLineIsKeptBehindTheFirst() {
        report().behind("RemoteGroup", "LocalGroup:east⏎CallID:34cd").isRead("""
                        +>0LocalGroup{LocalGroup:east}
                        +>1CallID{CallID:34cd}
                        8:1 LINE_REPEATED /LocalGroup
                        9:1 LINE_REPEATED /CallID
                        """);
    }

    @Test
    void aRepeatedAddressOfEitherEnd() {
        report().behind("RemoteAddr", "LocalAddr:IP=198.51.100.7 PORT=5006⏎RemoteAddr:IP=192.0.2.1 PORT=5004 SSRC=0x9")
                .isRead("""
                        +>0LocalAddr{LocalAddr:IP=198.51.100.7 PORT=5006}
                        +>1RemoteAddr{RemoteAddr:IP=192.0.2.1 PORT=5004 SSRC=0x9}
                        10:1 LINE_REPEATED /LocalAddr
                        11:1 LINE_REPEATED /RemoteAddr
                        """);
    }

    @Test
    void aRepeatedAddressOfNeitherEnd() {
        report().behind("RemoteAddr", "LocalAddr:IP=198.51.100.7 PORT=5007⏎RemoteAddr: IP=192.0.2.2 PORT=5004")
                .isRead("""
                        +>0LocalAddr{LocalAddr:IP=198.51.100.7 PORT=5007}
                        +>1RemoteAddr{RemoteAddr: IP=192.0.2.2 PORT=5004}
                        10:1 LINE_REPEATED /LocalAddr
                        10:11 ADDRESS_DIFFERS /LocalAddr
                        11:1 LINE_REPEATED /RemoteAddr
                        11:13 ADDRESS_DIFFERS /RemoteAddr
                        """);
    }

    @Test
    void aRepeatedAddressWithoutAnAddress() {
        report().behind("RemoteAddr", "LocalAddr:ann@example.org").isRead("""
                        +>0LocalAddr{LocalAddr:ann@example.org}
                        10:1 LINE_REPEATED /LocalAddr
                        10:11 ADDRESS_DIFFERS /LocalAddr
                        """);
    }

    @Test
    void aRepeatedAddressIsComparedWithTheOneThatIsThere() {
        report().without("LocalAddr")
                .behind("RemoteAddr", "RemoteAddr:IP=198.51.100.7 PORT=5006⏎RemoteAddr:IP=198.51.100.8 PORT=5006")
                .isRead("""
                        -LocalAddr
                        -LocalAddr/IP=192.0.2.1
                        -LocalAddr/PORT=5004
                        -LocalAddr/SSRC=0x1a2b3c4d
                        +>0RemoteAddr{RemoteAddr:IP=198.51.100.7 PORT=5006}
                        +>1RemoteAddr{RemoteAddr:IP=198.51.100.8 PORT=5006}
                        1:1 MANDATORY_LINE_MISSING /LocalAddr
                        9:1 LINE_REPEATED /RemoteAddr
                        10:1 LINE_REPEATED /RemoteAddr
                        10:12 ADDRESS_DIFFERS /RemoteAddr
                        """);
    }

    @Test
    void macAddresses() {
        report().behind("LocalAddr", "LocalMAC:02:00:5e:00:53:01⏎LocalMAC:02:00:5e:00:53:02")
                .behind("RemoteAddr", "RemoteMAC:02:00:5e:00:53:03")
                .isRead("""
                        +LocalMAC=02:00:5e:00:53:01
                        +RemoteMAC=02:00:5e:00:53:03
                        +>0LocalMAC{LocalMAC:02:00:5e:00:53:02}
                        10:1 LINE_REPEATED /LocalMAC
                        """);
    }

    @Test
    void aLineInsideTheMetrics() {
        report().without("CallID").before("Delay", "CallID:12ab@192.0.2.1").isRead("""
                        13:1 PRE_STANDARD_LAYOUT /CallID
                        """);
    }

    @Test
    void linesRepeatedInsideTheMetrics() {
        report().before("Delay", "LocalGroup:east⏎LocalAddr:IP=198.51.100.7 PORT=5006⏎RemoteAddr:IP=192.0.2.2 PORT=1")
                .isRead("""
                        +LocalMetrics>0JitterBuffer{LocalGroup:east}
                        +LocalMetrics>1JitterBuffer{LocalAddr:IP=198.51.100.7 PORT=5006}
                        +LocalMetrics>2JitterBuffer{RemoteAddr:IP=192.0.2.2 PORT=1}
                        14:1 SESSION_LINE_REPEATED /LocalGroup
                        15:1 SESSION_LINE_REPEATED /LocalAddr
                        16:1 SESSION_LINE_REPEATED /RemoteAddr
                        16:12 ADDRESS_DIFFERS /RemoteAddr
                        """);
    }

    @Test
    void aLineRepeatedRightUnderTheLabel() {
        report().behind("LocalMetrics", "LocalGroup:east").isRead("""
                        +LocalMetrics>0LocalMetrics{LocalGroup:east}
                        11:1 SESSION_LINE_REPEATED /LocalGroup
                        """);
    }

    @Test
    void aLineRepeatedBehindTheDialog() {
        report().behind("DialogID", "LocalGroup:east").isRead("""
                        +>0LocalGroup{LocalGroup:east}
                        18:1 SESSION_LINE_REPEATED /LocalGroup
                        """);
    }

    @Test
    void linesRepeatedInTheRemoteMetrics() {
        report().before(
                        "DialogID",
                        "RemoteMetrics:⏎LocalGroup:east⏎Timestamps:START=0 STOP=0⏎LocalAddr:IP=198.51.100.7 PORT=5006")
                .isRead("""
                        +RemoteMetrics
                        +RemoteMetrics/Timestamps
                        +RemoteMetrics/Timestamps/START?{0}
                        +RemoteMetrics/Timestamps/STOP?{0}
                        +RemoteMetrics>0RemoteMetrics{LocalGroup:east}
                        +RemoteMetrics>1Timestamps{LocalAddr:IP=198.51.100.7 PORT=5006}
                        18:1 SESSION_LINE_REPEATED /LocalGroup
                        19:18 TIMESTAMP_ZERO /RemoteMetrics/Timestamps/START
                        19:25 TIMESTAMP_ZERO /RemoteMetrics/Timestamps/STOP
                        20:1 SESSION_LINE_REPEATED /LocalAddr
                        """);
    }

    @Test
    void aLineFirstSeenInTheRemoteMetricsAndAnother() {
        report().without("RemoteGroup")
                .before("DialogID", "RemoteMetrics:⏎Timestamps:START=0 STOP=0⏎RemoteGroup:west⏎LocalGroup:east⏎X: 1")
                .isRead("""
                        +RemoteGroup=west
                        +RemoteMetrics
                        +RemoteMetrics/Timestamps
                        +RemoteMetrics/Timestamps/START?{0}
                        +RemoteMetrics/Timestamps/STOP?{0}
                        +RemoteMetrics>0RemoteMetrics{LocalGroup:east}
                        +>0RemoteGroup{X: 1}
                        17:18 TIMESTAMP_ZERO /RemoteMetrics/Timestamps/START
                        17:25 TIMESTAMP_ZERO /RemoteMetrics/Timestamps/STOP
                        18:1 PRE_STANDARD_LAYOUT /RemoteGroup
                        19:1 SESSION_LINE_REPEATED /LocalGroup
                        20:1 EXTENSION_LINE /X
                        """);
    }

    @Test
    void aLineFirstSeenInTheLocalMetricsAndAnother() {
        report().without("RemoteGroup")
                .before("Delay", "RemoteGroup:west⏎LocalGroup:east⏎X: 1")
                .isRead("""
                        +RemoteGroup=west
                        +>0LocalGroup{LocalGroup:east}
                        +>1RemoteGroup{X: 1}
                        13:1 PRE_STANDARD_LAYOUT /RemoteGroup
                        14:1 SESSION_LINE_REPEATED /LocalGroup
                        15:1 EXTENSION_LINE /X
                        """);
    }

    @Test
    void fromIdAndToId() {
        report().before(
                        "LocalGroup",
                        "FromID:<sip:ann@example.org>⏎ToID:<sip:bob@example.com>⏎FromID:<sip:carol@example.org>")
                .isRead("""
                        +FromID=<sip:ann@example.org>
                        +ToID=<sip:bob@example.com>
                        +>0FromID{FromID:<sip:carol@example.org>}
                        6:1 FROM_TO_ID /FromID
                        7:1 FROM_TO_ID /ToID
                        8:1 FROM_TO_ID /FromID
                        8:1 LINE_REPEATED /FromID
                        """);
    }

    @Test
    void anSsrcThatMayBeHexOrDecimalWhereTheOtherDoesNotTell() {
        report().edit("SSRC=0x1a2b3c4d", "SSRC=12345678")
                .edit("SSRC=0x2b3c4d5e", "SSRC=1234")
                .isRead("""
                        +LocalAddr/SSRC=digits:12345678
                        +RemoteAddr/SSRC=digits:1234
                        8:39 SSRC_AMBIGUOUS /LocalAddr/SSRC
                        9:43 SSRC_AMBIGUOUS /RemoteAddr/SSRC
                        """);
    }

    @Test
    void anSsrcThatIsHexAsTheOtherIs() {
        report().edit("SSRC=0x1a2b3c4d", "SSRC=12345678").isRead("""
                        +LocalAddr/SSRC=digits:12345678
                        """);
    }

    @Test
    void anSsrcOfOneAddressAlone() {
        report().edit("SSRC=0x2b3c4d5e", "SSRC=87654321").without("LocalAddr").isRead("""
                        -LocalAddr
                        -LocalAddr/IP=192.0.2.1
                        -LocalAddr/PORT=5004
                        -LocalAddr/SSRC=0x1a2b3c4d
                        +RemoteAddr/SSRC=digits:87654321
                        1:1 MANDATORY_LINE_MISSING /LocalAddr
                        8:43 SSRC_AMBIGUOUS /RemoteAddr/SSRC
                        """);
    }

    @Test
    void anSsrcThatIsDecimalAsTheOtherIs() {
        report().edit("SSRC=0x1a2b3c4d", "SSRC=12345678")
                .edit("SSRC=0x2b3c4d5e", "SSRC=3744842397")
                .isRead("""
                        +LocalAddr/SSRC=digits:12345678
                        +RemoteAddr/SSRC=decimal:3744842397
                        9:43 SSRC_DECIMAL /RemoteAddr/SSRC
                        """);
    }

    @Test
    void smallSsrcsAreTheSameInHexAndDecimal() {
        report().edit("SSRC=0x1a2b3c4d", "SSRC=9")
                .edit("SSRC=0x2b3c4d5e", "SSRC=10")
                .isRead("""
                        +LocalAddr/SSRC=digits:9
                        +RemoteAddr/SSRC=digits:10
                        9:43 SSRC_AMBIGUOUS /RemoteAddr/SSRC
                        """);
    }
}
