package io.vqreport.rtcpxr.golden;

import static org.assertj.core.api.Assertions.assertThat;

import io.vqreport.rtcpxr.VqReport;
import io.vqreport.rtcpxr.VqRtcpXr;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Does a parameter keep to itself when it is written next to one that the format does not know? */
class NeighboursOnALineTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "QualityEst:R QoEEstAlg=",
                "QualityEst:RLQ=90 junk QoEEstAlg=P.564",
                "QualityEst:RLQ=90 junk EXT=1 QoEEstAlg=P.564",
                "QualityEst:RLQ=90 EXT=1 junk QoEEstAlg=P.564",
                "QualityEst:junk QoEEstAlg=a\"b",
                "QualityEst:junk QoEEstAlg=\"P 564\"",
                "QualityEst:junk more MOSLQ= RLQ=90",
                "QualityEst:junk MOSLQ=",
                "QualityEst:MOSLQ= RLQ=90 EXT=",
                "SessionDesc:junk PT=0 PD=PCMU SR=8000",
                "SessionDesc:junk PT=0 PD=PCMU FMTP=annexb=no",
                "SessionDesc:;1 PT=0 SR=8000",
                "SessionDesc:,9 SR=8000",
                "Timestamps:7 START=now STOP=later",
                "Timestamps:START=now STOP=later START=0 STOP=0",
                "QualityEst:MOSLQ= MOSLQ=3",
                "QualityEst:junk MOSLQ= MOSLQ=3",
                "QualityEst:QoEEstAlg=\"a b\" QoEEstAlg=c"
            })
    void isReadBackAsItWas(String line) {
        VqReport report = read("VQSessionReport: CallTerm\r\nLocalMetrics:\r\n" + line + "\r\n");
        byte[] written = VqRtcpXr.encode(report).bytes();
        assertThat(read(new String(written, StandardCharsets.UTF_8))).isEqualTo(report);
    }

    private static VqReport read(String body) {
        return VqRtcpXr.decode(body.getBytes(StandardCharsets.UTF_8)).value();
    }
}
