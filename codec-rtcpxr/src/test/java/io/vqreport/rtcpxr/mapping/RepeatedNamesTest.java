package io.vqreport.rtcpxr.mapping;

import static io.vqreport.rtcpxr.support.Bodies.SESSION;
import static io.vqreport.rtcpxr.support.Bodies.edit;
import static io.vqreport.rtcpxr.support.Bodies.utf8;
import static org.assertj.core.api.Assertions.assertThat;

import io.vqreport.codec.EncodeContext;
import io.vqreport.codec.Encoded;
import io.vqreport.model.QualityReport;
import io.vqreport.rtcpxr.VqRtcpXr;
import org.junit.jupiter.api.Test;

/** Is everything kept that stands several times under one name? */
class RepeatedNamesTest {
    private static final String BODY = edit(
            edit(SESSION, "LocalMetrics:\r\n", "X-Hop:first\r\nX-Hop:second\r\nLocalMetrics:\r\n"),
            "Signal:SL=-18 NL=-50 RERL=55\r\n",
            "Signal:SL=-18 NL=-50 RERL=55 XN=1 XN=2\r\nX-In:a\r\nX-In:b\r\n");

    private static QualityReport neutral(byte[] body) {
        return VqRtcpXr.toQualityReport(VqRtcpXr.decode(body)).value();
    }

    @Test
    void aLineForEach() {
        QualityReport report = neutral(utf8(BODY));
        assertThat(report.tags()).containsEntry("X-Hop", "first\nsecond");
        assertThat(report.streams().get(0).extras())
                .containsEntry("vq-rtcpxr:Signal.XN", "1\n2")
                .containsEntry("vq-rtcpxr:X-In", "a\nb");
    }

    @Test
    void writtenSeveralTimesAgain() {
        QualityReport report = neutral(utf8(BODY));
        Encoded encoded = VqRtcpXr.encode(report, EncodeContext.empty());
        assertThat(encoded.losses()).isEmpty();
        assertThat(neutral(encoded.bytes())).isEqualTo(report);
    }
}
