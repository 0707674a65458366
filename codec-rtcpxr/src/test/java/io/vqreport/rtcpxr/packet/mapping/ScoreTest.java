package io.vqreport.rtcpxr.packet.mapping;

import static io.vqreport.rtcpxr.packet.support.Datagrams.WINDOW;
import static io.vqreport.rtcpxr.packet.support.Datagrams.extended;
import static org.assertj.core.api.Assertions.assertThat;

import io.vqreport.codec.DecodeOptions;
import io.vqreport.codec.EncodeOptions;
import io.vqreport.codec.Encoded;
import io.vqreport.codec.Loss;
import io.vqreport.metric.Basis;
import io.vqreport.metric.Metric;
import io.vqreport.metric.Metrics;
import io.vqreport.model.Algorithm;
import io.vqreport.model.Direction;
import io.vqreport.model.MeasurementWindow;
import io.vqreport.model.MediaDescription;
import io.vqreport.model.QualityReport;
import io.vqreport.model.RScale;
import io.vqreport.model.ReportKind;
import io.vqreport.model.Ssrc;
import io.vqreport.model.StreamReport;
import io.vqreport.rtcpxr.packet.MosAlgorithm;
import io.vqreport.rtcpxr.packet.MosMetrics;
import io.vqreport.rtcpxr.packet.MosSegment;
import io.vqreport.rtcpxr.packet.RtcpOptions;
import io.vqreport.rtcpxr.packet.RtcpPackets;
import io.vqreport.rtcpxr.packet.support.Datagrams;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Is a score of a MOS metrics block the metric of its algorithm, and kept as its bits where it is not? */
class ScoreTest {
    private static final Map<Integer, MosAlgorithm> ALGORITHMS = Map.of(
            1, MosAlgorithm.P564,
            2, MosAlgorithm.G107_1,
            3, MosAlgorithm.P1202_2,
            4, MosAlgorithm.P863,
            5, MosAlgorithm.TS101_329,
            255, MosAlgorithm.G107);

    private static StreamReport read(String... segments) {
        String block = String.format("1dc0%04x22222222", segments.length + 1) + String.join("", segments);
        return Datagrams.read(
                        DecodeOptions.lenient().with(RtcpOptions.MOS_ALGORITHMS, ALGORITHMS), extended(WINDOW, block))
                .value()
                .streams()
                .get(0);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
            # one segment: a bit, 8 of algorithm, 7 of payload type, 16 of score in 1/512; metric, value, algorithm, scale
            00e00800, MOS_LISTENING, 4, P564, NB
            00800200, MOS_LISTENING, 1, P564, NB
            01600a00, MOS_CONVERSATIONAL, 5, G107_1, WB
            01ff0801, MOS_VIDEO, 4.001953125, P1202_2, UNKNOWN
            02600701, MOS_LISTENING, 3.501953125, P.863, UNKNOWN
            02e00800, MOS_UNSPECIFIED, 4, TS101_329, UNKNOWN
            7fe00800, MOS_CONVERSATIONAL, 4, G107, NB
            # below 1, above 5, out of range, unavailable, of no known algorithm, of one channel among several
            00e001ff,,,,
            00e00a01,,,,
            00e0fffe,,,,
            00e0ffff,,,,
            03600800,,,,
            00600800,,,,
            80e00100,,,,
            """)
    void isTheMetricOfItsAlgorithm(
            String segment,
            @Nullable Metric metric,
            @Nullable Double value,
            @Nullable String algorithm,
            @Nullable RScale scale) {
        StreamReport stream = read(segment);
        if (metric == null || value == null || algorithm == null) {
            assertThat(stream.metrics().isEmpty()).isTrue();
            assertThat(stream.algorithms()).isEmpty();
            assertThat(stream.description().payloadType()).isNull();
            assertThat(stream.extras()).containsEntry("rtcp:bt29.segments", segment);
            return;
        }
        assertThat(stream.metrics()).isEqualTo(Metrics.of().with(metric, value));
        assertThat(stream.algorithms()).isEqualTo(Map.of(metric, Algorithm.reported(algorithm)));
        assertThat(stream.rScale()).isEqualTo(scale);
        assertThat(stream.description().payloadType()).isEqualTo(Integer.parseInt(segment.substring(2, 4), 16) & 0x7F);
        assertThat(stream.extras()).doesNotContainKey("rtcp:bt29.segments");
    }

    @Test
    void ofSeveralScoresTheFirstOfAKindAndPayloadTypeAreTheStreams() {
        StreamReport stream = read("00e00800", "02600800", "01600700", "7fe00600", "01e10500", "01e00400");
        assertThat(stream.metrics())
                .isEqualTo(Metrics.of()
                        .with(Metric.MOS_LISTENING, 4)
                        .with(Metric.MOS_CONVERSATIONAL, 3.5)
                        .with(Metric.MOS_VIDEO, 2));
        assertThat(stream.rScale()).as("of the first score").isEqualTo(RScale.NB);
        assertThat(read("02600800", "01600700").rScale()).isEqualTo(RScale.WB);
        assertThat(stream.description().payloadType()).isEqualTo(0x60);
        assertThat(stream.extras()).containsEntry("rtcp:bt29.segments", "026008007fe0060001e10500");
    }

    // ---- Written ----

    private static Encoded write(StreamReport stream) {
        QualityReport report = QualityReport.builder()
                .kind(ReportKind.INTERVAL)
                .tag("rtcp:senderSsrc", "0x11111111")
                .addStream(stream)
                .build();
        return RtcpPackets.encode(report, EncodeOptions.defaults().with(RtcpOptions.MOS_ALGORITHMS, ALGORITHMS));
    }

    private static StreamReport.Builder scored(Basis basis, @Nullable Integer payloadType, double score) {
        return StreamReport.builder()
                .direction(Direction.RECEIVED)
                .ssrc(Ssrc.of(0x22222222L))
                .window(new MeasurementWindow(null, null, null, basis))
                .description(MediaDescription.builder().payloadType(payloadType).build())
                .metric(Metric.MOS_VIDEO, score)
                .algorithm(Metric.MOS_VIDEO, Algorithm.reported("P1202_2"));
    }

    private static List<MosSegment> segments(Encoded encoded) {
        return Datagrams.blocks(encoded, MosMetrics.class).stream()
                .flatMap(it -> it.segments().stream())
                .toList();
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @CsvSource(textBlock = """
            # basis, payload type, score; the code, losses
            INTERVAL, 96, 4, 2048,
            CUMULATIVE, 0, 1, 512,
            INTERVAL, 127, 5, 2560,
            INTERVAL, 96, 4.0009765625, 2049, ROUNDED streams[0]/metrics MOS_VIDEO
            INTERVAL, 96, 4.0009, 2048, ROUNDED streams[0]/metrics MOS_VIDEO
            """)
    void isWrittenInTheStepsOfTheBlock(Basis basis, int payloadType, double score, int code, @Nullable String loss) {
        Encoded encoded = write(scored(basis, payloadType, score).build());
        assertThat(segments(encoded)).containsExactly(MosSegment.single(3, payloadType, code));
        assertThat(encoded.losses())
                .extracting(Loss::toString)
                .containsExactlyElementsOf(loss == null ? List.of() : List.of(loss));
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({"INTERVAL, -1", "INTERVAL, 128", "INTERVAL,", "SAMPLED, 96"})
    void isNotWrittenWithoutAPayloadTypeNorOfASample(Basis basis, @Nullable Integer payloadType) {
        Encoded encoded = write(scored(basis, payloadType, 4).build());
        assertThat(segments(encoded)).isEmpty();
        assertThat(encoded.losses())
                .extracting(Loss::toString)
                .contains("OMITTED streams[0]/metrics MOS_VIDEO", "OMITTED streams[0]/algorithms/MOS_VIDEO");
    }

    @Test
    void isNotWrittenWithoutItsAlgorithm() {
        StreamReport stream = scored(Basis.INTERVAL, 96, 4).build();
        for (Map<Metric, Algorithm> algorithms : List.of(
                Map.<Metric, Algorithm>of(),
                Map.of(Metric.MOS_VIDEO, Algorithm.reported("P1202_1")),
                Map.of(Metric.MOS_LISTENING, Algorithm.reported("P1202_2")))) {
            assertThat(segments(write(stream.toBuilder().algorithms(algorithms).build())))
                    .isEmpty();
        }
    }

    @Test
    void standsBeforeTheSegmentsThatWereKeptAsBits() {
        StreamReport stream = scored(Basis.INTERVAL, 96, 4)
                .extra("rtcp:bt29.segments", "80e0010081e00200")
                .build();
        assertThat(segments(write(stream)))
                .containsExactly(
                        MosSegment.single(3, 96, 2048), new MosSegment(0x80e00100), new MosSegment(0x81e00200));
    }
}
