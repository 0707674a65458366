package io.vqreport.rtcpxr.mapping;

import static io.vqreport.rtcpxr.RtcpXrProblem.LOSS_SCALE_DOUBT;
import static io.vqreport.rtcpxr.RtcpXrProblem.MOS_SCALE_DOUBT;
import static io.vqreport.rtcpxr.RtcpXrProblem.OUT_OF_RANGE;
import static io.vqreport.rtcpxr.support.Bodies.SESSION;
import static io.vqreport.rtcpxr.support.Bodies.edit;
import static io.vqreport.rtcpxr.support.Bodies.utf8;
import static org.assertj.core.api.Assertions.assertThat;

import io.vqreport.codec.DecodeOptions;
import io.vqreport.codec.Decoded;
import io.vqreport.codec.Problem;
import io.vqreport.codec.ProblemCode;
import io.vqreport.metric.Metric;
import io.vqreport.model.Direction;
import io.vqreport.model.Media;
import io.vqreport.model.QualityReport;
import io.vqreport.rtcpxr.LossScale;
import io.vqreport.rtcpxr.MosScale;
import io.vqreport.rtcpxr.RtcpXrProblem;
import io.vqreport.rtcpxr.VqReport;
import io.vqreport.rtcpxr.VqRtcpXr;
import io.vqreport.rtcpxr.VqRtcpXrReader;
import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Does the caller's choice of a producer's scale, and nothing else, decide what a rate or a MOS means? */
class ProducerProfileTest {
    private static VqRtcpXrReader reader(LossScale loss, MosScale mos) {
        return VqRtcpXr.reader(
                DecodeOptions.lenient().with(VqRtcpXr.LOSS_SCALE, loss).with(VqRtcpXr.MOS_SCALE, mos));
    }

    private static Decoded<QualityReport> read(VqRtcpXrReader reader, String from, String to) {
        return reader.toQualityReport(reader.decode(utf8(edit(SESSION, from, to))));
    }

    private static OptionalDouble metric(Decoded<QualityReport> report, Metric metric) {
        return report.value().stream(Media.AUDIO, Direction.RECEIVED).metric(metric);
    }

    private static List<ProblemCode> codes(Decoded<QualityReport> report) {
        return report.problems().stream().map(Problem::code).toList();
    }

    private static void assertReads(
            Decoded<QualityReport> report, Metric metric, @Nullable Double value, @Nullable RtcpXrProblem code) {
        if (value == null) {
            assertThat(metric(report, metric)).isEmpty();
        } else {
            assertThat(metric(report, metric)).hasValue(value);
        }
        assertThat(codes(report))
                .filteredOn(noted -> noted == LOSS_SCALE_DOUBT || noted == MOS_SCALE_DOUBT || noted == OUT_OF_RANGE)
                .isEqualTo(code == null ? List.of() : List.of(code));
    }

    @ParameterizedTest
    @CsvSource({
        "PERCENT, 0.1, 0.1,",
        "PERCENT, 5.5, 5.5,",
        "PERCENT, 100, 100,",
        "PERCENT, 100.1, , OUT_OF_RANGE",
        "PERCENT, 101, , LOSS_SCALE_DOUBT",
        "PERCENT, 255, , LOSS_SCALE_DOUBT",
        "PERCENT, 256, , OUT_OF_RANGE",
        "PERCENT, -1, , OUT_OF_RANGE",
        "FRACTION, 0.1, 10.0,",
        "FRACTION, 0.07, 7.0,",
        "FRACTION, 0.0, 0.0,",
        "FRACTION, 1, 100,",
        "FRACTION, 1.5, , LOSS_SCALE_DOUBT",
        "FRACTION, 32, , LOSS_SCALE_DOUBT",
        "FRACTION, 255, , LOSS_SCALE_DOUBT",
        "FRACTION, 255.5, , OUT_OF_RANGE",
        "FRACTION, 300, , OUT_OF_RANGE",
        "PER_256, 12, 4.6875,",
        "PER_256, 84, 32.8125,",
        "PER_256, 10, 3.90625,",
        "PER_256, 0, 0,",
        "PER_256, 32.0, 12.5,",
        "PER_256, 255, 99.609375,",
        "PER_256, 256, , OUT_OF_RANGE",
        "PER_256, 5.5, , LOSS_SCALE_DOUBT",
        "PER_256, 100.5, , OUT_OF_RANGE",
        "PER_256, -0.5, , OUT_OF_RANGE",
    })
    void rates(LossScale scale, String text, @Nullable Double percent, @Nullable RtcpXrProblem code) {
        Decoded<QualityReport> report = read(reader(scale, MosScale.MOS), "NLR=1.0 JDR=0.5", "NLR=" + text);
        assertReads(report, Metric.NETWORK_LOSS_RATE, percent, code);
    }

    @ParameterizedTest
    @CsvSource({
        "MOS, 4.1, 4.1,",
        "MOS, 1, 1,",
        "MOS, 5, 5,",
        "MOS, 41, , MOS_SCALE_DOUBT",
        "MOS, 10, , MOS_SCALE_DOUBT",
        "MOS, 0, , OUT_OF_RANGE",
        "MOS, 5.1, , OUT_OF_RANGE",
        "MOS, 51, , OUT_OF_RANGE",
        "MOS_10, 41, 4.1,",
        "MOS_10, 10, 1,",
        "MOS_10, 50, 5,",
        "MOS_10, 4.1, , MOS_SCALE_DOUBT",
        "MOS_10, 51, , OUT_OF_RANGE",
        "MOS_10, 0, , OUT_OF_RANGE",
    })
    void scores(MosScale scale, String text, @Nullable Double mos, @Nullable RtcpXrProblem code) {
        Decoded<QualityReport> report = read(reader(LossScale.PERCENT, scale), "MOSLQ=4.1", "MOSLQ=" + text);
        assertReads(report, Metric.MOS_LISTENING, mos, code);
    }

    @Test
    void unavailableIsUnavailableOnBothScales() {
        for (MosScale scale : MosScale.values()) {
            Decoded<QualityReport> report = read(reader(LossScale.PERCENT, scale), "MOSLQ=4.1", "MOSLQ=127");
            assertThat(metric(report, Metric.MOS_LISTENING)).isEmpty();
            assertThat(codes(report)).contains(RtcpXrProblem.UNAVAILABLE);
        }
    }

    @Test
    void all256Values() {
        VqRtcpXrReader reader = reader(LossScale.PER_256, MosScale.MOS);
        for (int octet = 0; octet < 256; octet++) {
            Decoded<QualityReport> report = read(reader, "NLR=1.0 JDR=0.5", "JDR=" + octet);
            assertThat(metric(report, Metric.DISCARD_RATE)).hasValue(octet * 100 / 256.0);
        }
    }

    @Test
    void everyFractionOfThousandthsIsExact() {
        VqRtcpXrReader reader = reader(LossScale.FRACTION, MosScale.MOS);
        for (int thousandths = 0; thousandths <= 1000; thousandths += 7) {
            String fraction = BigDecimal.valueOf(thousandths, 3).toPlainString();
            Decoded<QualityReport> report = read(reader, "NLR=1.0 JDR=0.5", "NLR=" + fraction);
            assertThat(metric(report, Metric.NETWORK_LOSS_RATE))
                    .hasValue(BigDecimal.valueOf(thousandths, 1).doubleValue());
        }
    }

    @Test
    void allFourRatesAndBothScoresAreOfTheProfile() {
        VqRtcpXrReader reader = reader(LossScale.PER_256, MosScale.MOS_10);
        Decoded<QualityReport> report = read(
                reader,
                "PacketLoss:NLR=1.0 JDR=0.5\r\nSignal:SL=-18 NL=-50 RERL=55\r\nQualityEst:RLQ=88 MOSLQ=4.1\r\n",
                "PacketLoss:NLR=12 JDR=12\r\nBurstGapLoss:BLD=84 GLD=10\r\nQualityEst:RLQ=88 MOSLQ=44 MOSCQ=44\r\n");
        assertThat(metric(report, Metric.NETWORK_LOSS_RATE)).hasValue(4.6875);
        assertThat(metric(report, Metric.DISCARD_RATE)).hasValue(4.6875);
        assertThat(metric(report, Metric.BURST_LOSS_DENSITY)).hasValue(32.8125);
        assertThat(metric(report, Metric.GAP_LOSS_DENSITY)).hasValue(3.90625);
        assertThat(metric(report, Metric.MOS_LISTENING)).hasValue(4.4);
        assertThat(metric(report, Metric.MOS_CONVERSATIONAL)).hasValue(4.4);
        assertThat(metric(report, Metric.R_LISTENING)).hasValue(88);
    }

    @Test
    void theWireModelKeepsWhatWasSentWhateverTheProfile() {
        byte[] body = utf8(edit(SESSION, "NLR=1.0", "NLR=12.0"));
        VqReport percent = reader(LossScale.PERCENT, MosScale.MOS).decode(body).value();
        VqReport per256 =
                reader(LossScale.PER_256, MosScale.MOS_10).decode(body).value();
        assertThat(per256).isEqualTo(percent);
    }
}
