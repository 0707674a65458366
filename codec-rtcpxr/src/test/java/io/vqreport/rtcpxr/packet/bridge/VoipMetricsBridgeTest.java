package io.vqreport.rtcpxr.packet.bridge;

import static org.assertj.core.api.Assertions.assertThat;

import io.vqreport.codec.Loss;
import io.vqreport.codec.LossKind;
import io.vqreport.model.Ssrc;
import io.vqreport.rtcpxr.MetricsBlock;
import io.vqreport.rtcpxr.ReportType;
import io.vqreport.rtcpxr.VqParameter;
import io.vqreport.rtcpxr.VqReport;
import io.vqreport.rtcpxr.VqRtcpXr;
import io.vqreport.rtcpxr.packet.Bridged;
import io.vqreport.rtcpxr.packet.ReportBlock;
import io.vqreport.rtcpxr.packet.VoipMetrics;
import io.vqreport.rtcpxr.packet.VoipMetricsBridge;
import io.vqreport.rtcpxr.packet.XrField;
import io.vqreport.rtcpxr.packet.internal.mapping.BridgeRow;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Do the octets of a VoIP metrics block and the text of RFC 6035 become each other as the table of both has it? */
class VoipMetricsBridgeTest {
    private static final Ssrc SOURCE = Ssrc.of(0x2468ABCDL);
    private static final Ssrc SENDER = Ssrc.of(0x1234ABCDL);

    /** A block in which every rate, and all of its octets, have one value. */
    private static VoipMetrics rates(int octet) {
        return new VoipMetrics(
                0, SOURCE, octet, octet, octet, octet, 120, 260, 40, 30, 256 - 20, 256 - 60, 45, 16, 93, 127, 44, 42,
                0xF3, 0, 40, 60, 300);
    }

    @Test
    void all256RatesAreTheirPercentageAndComeBack() {
        for (int octet = 0; octet <= 255; octet++) {
            MetricsBlock text =
                    VoipMetricsBridge.toMetricsBlock(rates(octet), null, null).value();
            BigDecimal percent =
                    BigDecimal.valueOf(octet * 100L).divide(BigDecimal.valueOf(256), 2, RoundingMode.HALF_UP);
            assertThat(text.decimal(VqParameter.NLR))
                    .hasValueSatisfying(it -> assertThat(it).isEqualByComparingTo(percent));
            VoipMetrics back = VoipMetricsBridge.toVoipMetrics(text, SOURCE).value();
            assertThat(back).isEqualTo(rates(octet));
        }
    }

    @Test
    void theIntegerPartOfDividingBy256WouldBeZeroForEveryRate() {
        // RFC 6035 section 4.6.2.1 taken at its word: nothing of a rate would be left.
        for (int octet = 1; octet <= 255; octet++) {
            MetricsBlock text =
                    VoipMetricsBridge.toMetricsBlock(rates(octet), null, null).value();
            assertThat(octet / 256).isZero();
            assertThat(text.number(VqParameter.NLR).orElseThrow()).isPositive();
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = XrField.class,
            names = {
                "VOIP_METRICS_SIGNAL_LEVEL",
                "VOIP_METRICS_NOISE_LEVEL",
                "VOIP_METRICS_ECHO_RETURN_LOSS",
                "VOIP_METRICS_R_FACTOR",
                "VOIP_METRICS_EXTERNAL_RFACTOR",
                "VOIP_METRICS_MOS_LISTENING",
                "VOIP_METRICS_MOS_CONVERSATIONAL"
            })
    void all256OctetsOfAValueComeBackOrAreALoss(XrField field) {
        BridgeRow row = BridgeRow.rows().stream()
                .filter(it -> it.field() == field)
                .findFirst()
                .orElseThrow();
        for (int octet = 0; octet <= 255; octet++) {
            VoipMetrics block = with(field, octet);
            Bridged<MetricsBlock> text = VoipMetricsBridge.toMetricsBlock(block, null, null);
            VoipMetrics back =
                    VoipMetricsBridge.toVoipMetrics(text.value(), SOURCE).value();
            boolean lost = !text.losses().isEmpty();
            assertThat(field.raw(back) == octet || lost)
                    .as("%s %d", row.parameter(), octet)
                    .isTrue();
            assertThat(text.value().has(row.parameter()))
                    .as("%s %d", row.parameter(), octet)
                    .isEqualTo(field.value(block).value().isPresent());
        }
    }

    private static VoipMetrics with(XrField field, int octet) {
        VoipMetrics block = rates(0);
        return new VoipMetrics(
                0,
                SOURCE,
                0,
                0,
                0,
                0,
                block.burstDuration(),
                block.gapDuration(),
                block.roundTripDelay(),
                block.endSystemDelay(),
                field == XrField.VOIP_METRICS_SIGNAL_LEVEL ? octet : 127,
                field == XrField.VOIP_METRICS_NOISE_LEVEL ? octet : 127,
                field == XrField.VOIP_METRICS_ECHO_RETURN_LOSS ? octet : 127,
                block.gapThreshold(),
                field == XrField.VOIP_METRICS_R_FACTOR ? octet : 127,
                field == XrField.VOIP_METRICS_EXTERNAL_RFACTOR ? octet : 127,
                field == XrField.VOIP_METRICS_MOS_LISTENING ? octet : 127,
                field == XrField.VOIP_METRICS_MOS_CONVERSATIONAL ? octet : 127,
                0,
                0,
                0,
                0,
                0);
    }

    @ParameterizedTest(name = "{0}={1} becomes {2}, {3}")
    @CsvSource({
        "NLR, 100, 255, CLAMPED",
        "NLR, 5, 13, ROUNDED",
        "BD, 3600000, 65535, CLAMPED",
        "RCQ, 110, 127, OMITTED",
        "MOSLQ, 4.35, 44, ROUNDED",
        "MOSLQ, 0.5, 127, OMITTED",
        "SL, 127, 127,",
        "RERL, 127, 127,",
        "GMIN, 0, 16, OMITTED"
    })
    void whatAnOctetCannotSayIsReported(VqParameter parameter, double value, int octet, LossKind kind) {
        MetricsBlock text = MetricsBlock.builder().number(parameter, value).build();
        Bridged<VoipMetrics> block = VoipMetricsBridge.toVoipMetrics(text, SOURCE);
        BridgeRow row = BridgeRow.rows().stream()
                .filter(it -> it.parameter() == parameter)
                .findFirst()
                .orElseThrow();
        assertThat(row.field().raw(block.value())).isEqualTo(octet);
        String path = parameter.line().wireName() + "/" + parameter.key();
        assertThat(block.losses().stream()
                        .filter(loss -> loss.path().equals(path))
                        .map(Loss::kind))
                .containsExactlyElementsOf(kind == null ? List.of() : List.of(kind));
    }

    @Test
    void levelsOfThreeDigitsAreClampedToTwo() {
        Bridged<MetricsBlock> text =
                VoipMetricsBridge.toMetricsBlock(with(XrField.VOIP_METRICS_SIGNAL_LEVEL, 0x80), null, null);
        assertThat(text.value().number(VqParameter.SL)).hasValue(-99);
        assertThat(text.losses()).containsExactly(Loss.of(LossKind.CLAMPED, "Signal/SL"));
    }

    @Test
    void aReportOfTheSenderHasBothSourcesAndTheJitter() {
        ReportBlock report = new ReportBlock(SOURCE, 0, 0, 0, 160, 0, 0);
        Bridged<VqReport> bridged = VoipMetricsBridge.toVqReport(ReportType.SESSION, SENDER, rates(13), report, 8000);
        String text = new String(VqRtcpXr.encode(bridged.value()).bytes(), StandardCharsets.US_ASCII);
        assertThat(text)
                .contains("NLR=5.08", "MOSLQ=4.4", "RCQ=93", "IAJ=20", "SSRC=0x2468abcd", "SSRC=0x1234abcd", "ESD=30")
                .doesNotContain("EXTRI");
        assertThat(bridged.losses()).isEmpty();
        assertThat(VoipMetricsBridge.toVoipMetrics(bridged.value()).value()).isEqualTo(rates(13));
        assertThat(VoipMetricsBridge.toJitter(
                        Objects.requireNonNull(bridged.value().localMetrics()), 8000))
                .hasValue(160);
    }

    @Test
    void withoutAClockRateTheJitterIsALoss() {
        ReportBlock report = new ReportBlock(SOURCE, 0, 0, 0, 160, 0, 0);
        assertThat(VoipMetricsBridge.toMetricsBlock(rates(0), report, null).losses())
                .containsExactly(Loss.of(LossKind.OMITTED, "Delay/IAJ"));
    }
}
