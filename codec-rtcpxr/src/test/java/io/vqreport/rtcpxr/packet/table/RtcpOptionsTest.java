package io.vqreport.rtcpxr.packet.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.vqreport.rtcpxr.packet.MosAlgorithm;
import io.vqreport.rtcpxr.packet.Perspective;
import io.vqreport.rtcpxr.packet.RtcpOptions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Are the texts of options, as a command line has them, read as they are meant, and others refused? */
class RtcpOptionsTest {
    @Test
    void clockRatesAreRatesByPayloadType() {
        assertThat(RtcpOptions.CLOCK_RATES.parse("0:8000, 96 : 48000,127:1000000000"))
                .isEqualTo(Map.of(0, 8_000, 96, 48_000, 127, 1_000_000_000));
        assertThat(RtcpOptions.CLOCK_RATES.parse("1:1")).isEqualTo(Map.of(1, 1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ",",
                "0",
                ":8000",
                "0:",
                "0:8000,",
                "128:8000",
                "-1:8000",
                "0:0",
                "0:1000000001",
                "0:10000000000000000000",
                "0:8k",
                "0:8/0",
                "0:+1",
                "0:8000,0:16000"
            })
    void otherClockRatesAreRefused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> RtcpOptions.CLOCK_RATES.parse(text));
    }

    @Test
    void algorithmsAreNamesByTheirId() {
        assertThat(RtcpOptions.MOS_ALGORITHMS.parse("1:G107,255:P.863"))
                .isEqualTo(Map.of(
                        1,
                        MosAlgorithm.of("G107").orElseThrow(),
                        255,
                        MosAlgorithm.of("P.863").orElseThrow()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0:G107", "256:G107", "1:guess", "1:", "1:G107,1:P.863"})
    void otherAlgorithmsAreRefused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> RtcpOptions.MOS_ALGORITHMS.parse(text));
    }

    @Test
    void thePerspectiveIsNamedByItsConstant() {
        assertThat(RtcpOptions.PERSPECTIVE.parse("packet-receiver")).isEqualTo(Perspective.PACKET_RECEIVER);
        assertThat(RtcpOptions.PERSPECTIVE.parse("packet-sender")).isEqualTo(Perspective.PACKET_SENDER);
    }
}
