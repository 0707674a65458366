package io.vqreport.rtcpxr.writing;

import static org.assertj.core.api.Assertions.assertThat;

import io.vqreport.rtcpxr.VqReport;
import io.vqreport.rtcpxr.VqRtcpXr;
import io.vqreport.rtcpxr.support.Bodies;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Is a report written whole, however long it is, and whatever stands where the room for it ends? */
class WrittenLengthsTest {
    /** With something of everything behind its third line, in the form in which it is written. */
    private static final String BEHIND = Bodies.lines(
            "CallID:12ab@192.0.2.1",
            "LocalID:\"Ann é\" <sip:ann@example.org>",
            "RemoteID:<sip:bob@example.com>",
            "OrigID:<sip:ann@example.org>",
            "LocalAddr:IP=192.0.2.1 PORT=5004 SSRC=0x1a2b3c4d x é",
            "RemoteAddr:IP=é PORT=65535 SSRC=3744842397",
            "FromID:<sip:ann@example.org>",
            "ToID:<sip:bob@example.com>",
            "LocalMetrics:",
            "Timestamps:START=2026-05-04T10:00:00.123456789Z STOP=9999-12-31T23:59:59.987654321Z",
            "SessionDesc:PT=0 PD=\"G é\" SR=8000;16000;2147483647;4 FMTP=\"annexb=no\" SSUP=off",
            "JitterBuffer:JBA=3 JBR=2 JBN=-134217727 JBM=134217727 JBX=120",
            "PacketLoss:NLR=0.123456789 JDR=134217727.0",
            "Signal:SL=-18 NL=loud RERL=1é X=é",
            "X-Line: é",
            "RemoteMetrics:",
            "QualityEst:RLQ=88 MOSLQ=4.1234567",
            "DialogID:12ab@192.0.2.1;to-tag=a1;from-tag=é;x");

    private static String body(String filler) {
        return Bodies.lines("VQAlertReport: Type=NLR Severity=é Dir=local X=1 é", "X:" + filler) + BEHIND;
    }

    private static String writtenAgain(String body) {
        VqReport report = VqRtcpXr.decode(body.getBytes(StandardCharsets.UTF_8)).value();
        return new String(VqRtcpXr.encode(report).bytes(), StandardCharsets.UTF_8);
    }

    /** The filler moves every octet of the report over the place where 2048 octets end, and of those behind it over others. */
    @Test
    void everyPlaceWhereTheRoomMayEnd() {
        for (int length = 900; length <= 2100; length++) {
            String body = body("x".repeat(length));
            assertThat(writtenAgain(body)).as("%d octets of filler", length).isEqualTo(body);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "é"})
    void aTextThatIsLongerThanAllBeforeIt(String letter) {
        String body = body(letter.repeat(30_000));
        assertThat(writtenAgain(body)).isEqualTo(body);
    }
}
