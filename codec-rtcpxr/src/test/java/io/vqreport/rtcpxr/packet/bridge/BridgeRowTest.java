package io.vqreport.rtcpxr.packet.bridge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.vqreport.codec.Loss;
import io.vqreport.model.Ssrc;
import io.vqreport.rtcpxr.MetricsBlock;
import io.vqreport.rtcpxr.VqParameter;
import io.vqreport.rtcpxr.VqReport;
import io.vqreport.rtcpxr.packet.Bridged;
import io.vqreport.rtcpxr.packet.ReportBlock;
import io.vqreport.rtcpxr.packet.VoipMetrics;
import io.vqreport.rtcpxr.packet.VoipMetricsBridge;
import io.vqreport.rtcpxr.packet.XrBlocks;
import io.vqreport.rtcpxr.packet.XrField;
import io.vqreport.rtcpxr.packet.support.Datagrams;
import io.vqreport.rtcpxr.packet.support.Vectors;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Is each parameter of the text the octets of its field, and the field the digits of its parameter, to the ends of either? */
class BridgeRowTest {
    private static final Ssrc SOURCE = Ssrc.of(0x22222222L);

    /** What is said where nothing is known: what cannot be unavailable is 0, and the gap threshold 16. */
    private static final String UNKNOWN =
            "07000008 22222222 00000000 00000000 00000000 7f7f7f10 7f7f7f7f 00000000 00000000".replace(" ", "");

    private static List<String> losses(Bridged<?> bridged, VqParameter parameter) {
        return bridged.losses().stream()
                .map(Loss::toString)
                .filter(it -> it.endsWith("/" + parameter.key()))
                .map(it -> it.substring(0, it.indexOf(' ')))
                .toList();
    }

    @ParameterizedTest(name = "{0}={1}")
    @CsvSource(textBlock = """
            # parameter, its value, field, code, loss
            NLR, 0, lossRate, 0,
            NLR, 5.08, lossRate, 13,
            NLR, 5.07, lossRate, 13, ROUNDED
            NLR, 99.61, lossRate, 255,
            NLR, 99.8, lossRate, 255, ROUNDED
            NLR, 99.81, lossRate, 255, CLAMPED
            NLR, 100.5, lossRate, 255, CLAMPED
            NLR, -1, lossRate, 0, CLAMPED
            JDR, 12.5, discardRate, 32,
            BLD, 25, burstDensity, 64,
            GLD, 0.78, gapDensity, 2,
            BD, 0, burstDuration, 0,
            BD, 65535, burstDuration, 65535,
            BD, 65536, burstDuration, 65535, CLAMPED
            BD, -1, burstDuration, 0, CLAMPED
            GD, 65534, gapDuration, 65534,
            GD, 65535, gapDuration, 65535,
            GD, 65536, gapDuration, 65535, CLAMPED
            GMIN, -1, gapThreshold, 16, OMITTED
            GMIN, 1, gapThreshold, 1,
            GMIN, 255, gapThreshold, 255,
            GMIN, 256, gapThreshold, 255, CLAMPED
            RTD, 65535, roundTripDelay, 65535,
            RTD, 65536, roundTripDelay, 65535, CLAMPED
            ESD, -1, endSystemDelay, 0, OMITTED
            ESD, 0, endSystemDelay, 0,
            ESD, 1, endSystemDelay, 1,
            ESD, 65536, endSystemDelay, 65535, CLAMPED
            SL, -129, signalLevel, 128, CLAMPED
            SL, -128, signalLevel, 128,
            SL, -18, signalLevel, 238,
            SL, 126, signalLevel, 126,
            SL, 128, signalLevel, 126, CLAMPED
            NL, -60, noiseLevel, 196,
            RERL, -1, echoReturnLoss, 0, CLAMPED
            RERL, 128, echoReturnLoss, 128,
            RERL, 255, echoReturnLoss, 255,
            RERL, 256, echoReturnLoss, 255, CLAMPED
            RCQ, -1, rFactor, 0, CLAMPED
            RCQ, 0, rFactor, 0,
            RCQ, 100, rFactor, 100,
            RCQ, 101, rFactor, 127, OMITTED
            RCQ, 127, rFactor, 127,
            EXTRI, 80, externalRFactor, 80,
            MOSLQ, 0.9, mosListening, 127, OMITTED
            MOSLQ, 1, mosListening, 10,
            MOSLQ, 5, mosListening, 50,
            MOSLQ, 5.1, mosListening, 50, CLAMPED
            MOSCQ, 4.2, mosConversational, 42,
            JBN, 40, jitterBufferNominal, 40,
            JBM, 65536, jitterBufferMaximum, 65535, CLAMPED
            JBX, 65534, jitterBufferAbsoluteMaximum, 65534,
            JBX, 65535, jitterBufferAbsoluteMaximum, 65535,
            JBX, 65536, jitterBufferAbsoluteMaximum, 65535, CLAMPED
            PLC, 3, receiverConfig, 192,
            PLC, 4, receiverConfig, 0, OMITTED
            PLC, -1, receiverConfig, 0, OMITTED
            JBA, 3, receiverConfig, 48,
            JBA, 4, receiverConfig, 0, OMITTED
            JBR, 15, receiverConfig, 15,
            JBR, 16, receiverConfig, 0, OMITTED
            """)
    void toOctets(VqParameter parameter, double value, String component, int code, @Nullable String loss) {
        MetricsBlock text = MetricsBlock.builder().number(parameter, value).build();
        Bridged<VoipMetrics> block = VoipMetricsBridge.toVoipMetrics(text, SOURCE);
        XrField field = XrField.of(VoipMetrics.TYPE, component);
        String expected = Datagrams.with(UNKNOWN, field.bitOffset(), field.bits(), BigInteger.valueOf(code));
        assertThat(HexFormat.of()
                        .formatHex(XrBlocks.encode(List.of(block.value())).bytes()))
                .isEqualTo(expected);
        assertThat(losses(block, parameter)).isEqualTo(loss == null ? List.of() : List.of(loss));
    }

    @Test
    void whatTheTextLacksIsUnavailableOrStated() {
        Bridged<VoipMetrics> block =
                VoipMetricsBridge.toVoipMetrics(MetricsBlock.builder().build(), SOURCE);
        assertThat(HexFormat.of()
                        .formatHex(XrBlocks.encode(List.of(block.value())).bytes()))
                .isEqualTo(UNKNOWN);
        assertThat(block.losses())
                .extracting(Loss::toString)
                .containsExactlyInAnyOrder(
                        "DEFAULTED PacketLoss/NLR",
                        "DEFAULTED PacketLoss/JDR",
                        "DEFAULTED BurstGapLoss/BLD",
                        "DEFAULTED BurstGapLoss/BD",
                        "DEFAULTED BurstGapLoss/GLD",
                        "DEFAULTED BurstGapLoss/GD",
                        "DEFAULTED BurstGapLoss/GMIN",
                        "DEFAULTED Delay/RTD",
                        "DEFAULTED JitterBuffer/JBN",
                        "DEFAULTED JitterBuffer/JBM",
                        "DEFAULTED JitterBuffer/JBX");
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(textBlock = """
            # field, code, parameter, its value, loss
            lossRate, 1, NLR, 0.39,
            lossRate, 255, NLR, 99.61,
            discardRate, 32, JDR, 12.5,
            burstDensity, 64, BLD, 25,
            gapDensity, 2, GLD, 0.78,
            burstDuration, 65535, BD, 65535,
            gapDuration, 65534, GD, 65534,
            gapDuration, 65535, GD, 65535,
            gapThreshold, 0, GMIN,, OMITTED
            gapThreshold, 255, GMIN, 255,
            roundTripDelay, 0, RTD, 0,
            roundTripDelay, 65535, RTD, 65535,
            endSystemDelay, 0, ESD,,
            endSystemDelay, 1, ESD, 1,
            signalLevel, 156, SL, -99, CLAMPED
            signalLevel, 157, SL, -99,
            signalLevel, 99, SL, 99,
            signalLevel, 100, SL, 99, CLAMPED
            signalLevel, 127, SL,,
            noiseLevel, 196, NL, -60,
            echoReturnLoss, 255, RERL, 255,
            echoReturnLoss, 127, RERL,,
            rFactor, 100, RCQ, 100,
            rFactor, 101, RCQ,, OMITTED
            rFactor, 127, RCQ,,
            externalRFactor, 80, EXTRI, 80,
            mosListening, 9, MOSLQ,, OMITTED
            mosListening, 10, MOSLQ, 1,
            mosListening, 44, MOSLQ, 4.4,
            mosListening, 50, MOSLQ, 5,
            mosListening, 51, MOSLQ,, OMITTED
            mosConversational, 42, MOSCQ, 4.2,
            receiverConfig, 0, PLC, 0,
            receiverConfig, 192, PLC, 3,
            receiverConfig, 48, JBA, 3,
            receiverConfig, 15, JBR, 15,
            jitterBufferNominal, 40, JBN, 40,
            jitterBufferMaximum, 60, JBM, 60,
            jitterBufferAbsoluteMaximum, 65535, JBX, 65535,
            """)
    void toText(String component, int code, VqParameter parameter, @Nullable BigDecimal value, @Nullable String loss) {
        XrField field = XrField.of(VoipMetrics.TYPE, component);
        String hex = Datagrams.with(UNKNOWN, field.bitOffset(), field.bits(), BigInteger.valueOf(code));
        VoipMetrics voip =
                (VoipMetrics) XrBlocks.decode(Vectors.hex(hex)).value().get(0);
        Bridged<MetricsBlock> text = VoipMetricsBridge.toMetricsBlock(voip, null, null);
        if (value == null) {
            assertThat(text.value().has(parameter)).isFalse();
        } else {
            assertThat(text.value().decimal(parameter).orElseThrow()).isEqualByComparingTo(value);
        }
        assertThat(losses(text, parameter)).isEqualTo(loss == null ? List.of() : List.of(loss));
        if (loss == null) {
            assertThat(VoipMetricsBridge.toVoipMetrics(text.value(), SOURCE).value())
                    .isEqualTo(voip);
        }
    }

    // ---- The jitter, which stands in a report block ----

    private static final VoipMetrics VOIP =
            (VoipMetrics) XrBlocks.decode(Vectors.hex(UNKNOWN)).value().get(0);

    @ParameterizedTest(name = "{0} at {1} Hz")
    @CsvSource(textBlock = """
            # ticks, Hz, ms, loss
            0, 8000, 0,
            160, 8000, 20,
            164, 8000, 21,
            163, 8000, 20,
            524280, 8000, 65535,
            524283, 8000, 65535,
            524284, 8000, 65535, CLAMPED
            4294967295, 1, 65535, CLAMPED
            """)
    void theJitterIsInWholeMilliseconds(long ticks, int hertz, double millis, @Nullable String loss) {
        ReportBlock report = new ReportBlock(SOURCE, 0, 0, 0, ticks, 0, 0);
        Bridged<MetricsBlock> text = VoipMetricsBridge.toMetricsBlock(VOIP, report, hertz);
        assertThat(text.value().number(VqParameter.IAJ)).hasValue(millis);
        assertThat(losses(text, VqParameter.IAJ)).isEqualTo(loss == null ? List.of() : List.of(loss));
    }

    @Test
    void withoutAReportBlockThereIsNoJitterAndNoLoss() {
        Bridged<MetricsBlock> text = VoipMetricsBridge.toMetricsBlock(VOIP, null, 8_000);
        assertThat(text.value().has(VqParameter.IAJ)).isFalse();
        assertThat(text.losses()).isEmpty();
    }

    @ParameterizedTest(name = "{0} ms at {1} Hz")
    @CsvSource(textBlock = """
            20, 8000, 160
            0, 8000, 0
            1, 1, 0
            500, 1, 1
            65535, 1000000000, 2147483647
            -1, 8000,
            """)
    void theJitterOfATextIsInTicks(double millis, int hertz, @Nullable Integer ticks) {
        MetricsBlock text =
                MetricsBlock.builder().number(VqParameter.IAJ, millis).build();
        assertThat(VoipMetricsBridge.toJitter(text, hertz).stream().boxed())
                .isEqualTo(ticks == null ? List.of() : List.of(ticks));
    }

    @Test
    void aClockHasARate() {
        MetricsBlock none = MetricsBlock.builder().build();
        assertThat(VoipMetricsBridge.toJitter(none, 1)).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> VoipMetricsBridge.toJitter(none, 0));
    }

    @Test
    void aReportWithoutAddressOrMetricsIsABlockOfNothing() {
        Bridged<VoipMetrics> block =
                VoipMetricsBridge.toVoipMetrics(VqReport.builder().build());
        assertThat(block.value().source()).isEqualTo(new Ssrc(0));
        assertThat(block.value().rFactor()).isEqualTo(127);
    }
}
