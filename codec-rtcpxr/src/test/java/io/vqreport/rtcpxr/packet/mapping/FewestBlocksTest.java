package io.vqreport.rtcpxr.packet.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import io.vqreport.codec.EncodeContext;
import io.vqreport.codec.Encoded;
import io.vqreport.codec.Loss;
import io.vqreport.codec.LossKind;
import io.vqreport.metric.Basis;
import io.vqreport.metric.Metric;
import io.vqreport.model.Direction;
import io.vqreport.model.MeasurementWindow;
import io.vqreport.model.Media;
import io.vqreport.model.QualityReport;
import io.vqreport.model.Ssrc;
import io.vqreport.model.StreamReport;
import io.vqreport.model.TransportReport;
import io.vqreport.rtcpxr.packet.ExtendedReport;
import io.vqreport.rtcpxr.packet.RtcpCodec;
import io.vqreport.rtcpxr.packet.RtcpPackets;
import io.vqreport.rtcpxr.packet.XrBlock;
import io.vqreport.testkit.CodecContract;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Is a report written with the fewest blocks that carry it, and nothing of it lost for that? */
class FewestBlocksTest {
    private static StreamReport.Builder stream(Basis basis) {
        return StreamReport.builder()
                .media(Media.AUDIO)
                .direction(Direction.RECEIVED)
                .ssrc(Ssrc.of(0x22222222L))
                .window(new MeasurementWindow(null, null, null, basis));
    }

    private static List<Integer> blockTypes(Encoded encoded) {
        return RtcpPackets.decode(encoded.bytes()).value().packets().stream()
                .filter(ExtendedReport.class::isInstance)
                .flatMap(packet -> ((ExtendedReport) packet).blocks().stream())
                .map(XrBlock::blockType)
                .toList();
    }

    private static Encoded encode(QualityReport report) {
        return new RtcpCodec().encoder().orElseThrow().encode(report, EncodeContext.empty());
    }

    @Test
    void theLossOfAnIntervalNeedsAReportBlockOnly() {
        Encoded encoded = encode(QualityReport.builder()
                .addStream(stream(Basis.INTERVAL)
                        .metric(Metric.NETWORK_LOSS_RATE, 12.5)
                        .build())
                .build());
        assertThat(blockTypes(encoded)).isEmpty();
        assertThat(encoded.losses()).contains(new Loss(LossKind.DEFAULTED, "streams[0]/metrics", Metric.PACKETS_LOST));
    }

    @Test
    void aRoundTripNeedsADelayBlockAndItsWindow() {
        Encoded encoded = encode(QualityReport.builder()
                .addStream(stream(Basis.INTERVAL)
                        .metric(Metric.ROUND_TRIP_DELAY, 250)
                        .build())
                .build());
        assertThat(blockTypes(encoded)).containsExactly(14, 16);
        assertThat(encoded.losses()).noneMatch(loss -> loss.metric() == Metric.ROUND_TRIP_DELAY);
    }

    @Test
    void theQualityOfACallNeedsAVoipBlock() {
        Encoded encoded = encode(QualityReport.builder()
                .addStream(stream(Basis.CUMULATIVE)
                        .metric(Metric.NETWORK_LOSS_RATE, 100)
                        .metric(Metric.ROUND_TRIP_DELAY, 250)
                        .metric(Metric.R_CONVERSATIONAL, 110)
                        .metric(Metric.MOS_LISTENING, 4.35)
                        .build())
                .build());
        assertThat(blockTypes(encoded)).containsExactly(7);
        assertThat(encoded.losses())
                .contains(
                        new Loss(LossKind.OMITTED, "streams[0]/metrics", Metric.R_CONVERSATIONAL),
                        new Loss(LossKind.ROUNDED, "streams[0]/metrics", Metric.MOS_LISTENING),
                        new Loss(LossKind.DEFAULTED, "streams[0]/metrics", Metric.DISCARD_RATE));
    }

    @Test
    void theRoundTripOfAPathIsMoved() {
        Encoded encoded = encode(QualityReport.builder()
                .addStream(stream(Basis.INTERVAL).build())
                .transports(List.of(TransportReport.builder()
                        .metric(Metric.ROUND_TRIP_DELAY, 40)
                        .build()))
                .build());
        assertThat(encoded.losses())
                .contains(new Loss(LossKind.MOVED, "transports[0]/metrics", Metric.ROUND_TRIP_DELAY));
        assertThat(blockTypes(encoded)).containsExactly(14, 16);
    }

    @Test
    void theCountersOfAStreamWithoutSsrcAreNotLostToAnother() {
        StreamReport.Builder sent = StreamReport.builder().media(Media.VIDEO).direction(Direction.SENT);
        QualityReport report = QualityReport.builder()
                .addStream(sent.metric(Metric.BYTES, 0.18).build())
                .addStream(stream(Basis.INTERVAL)
                        .media(Media.VIDEO)
                        .direction(Direction.SENT)
                        .metric(Metric.FRAMES, 3)
                        .build())
                .build();
        CodecContract.conversionKeepsWhatBothCarry(report, new RtcpCodec(), EncodeContext.empty());
    }

    private static List<Integer> written(StreamReport.Builder stream) {
        return blockTypes(
                encode(QualityReport.builder().addStream(stream.build()).build()));
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @CsvSource(textBlock = """
            # medium, basis, metrics; blocks
            AUDIO, CUMULATIVE, R_CONVERSATIONAL, 7
            , CUMULATIVE, R_CONVERSATIONAL, 7
            VIDEO, CUMULATIVE, R_CONVERSATIONAL,
            AUDIO, INTERVAL, R_CONVERSATIONAL, 7
            AUDIO, CUMULATIVE, JITTER_BUFFER_NOMINAL, 7
            AUDIO, INTERVAL, JITTER_BUFFER_NOMINAL, 14 23
            AUDIO, SAMPLED, JITTER_BUFFER_NOMINAL, 14 23
            VIDEO, CUMULATIVE, JITTER_BUFFER_NOMINAL, 14 23
            , CUMULATIVE, JITTER_BUFFER_NOMINAL, 7
            AUDIO, SAMPLED, JITTER_BUFFER_NOMINAL JITTER_BUFFER_HIGH_WATER, 14 23
            AUDIO, CUMULATIVE, JITTER_BUFFER_NOMINAL JITTER_BUFFER_HIGH_WATER, 14 7 23
            AUDIO, CUMULATIVE, NETWORK_LOSS_RATE, 7
            , CUMULATIVE, NETWORK_LOSS_RATE, 7
            VIDEO, CUMULATIVE, NETWORK_LOSS_RATE,
            AUDIO, INTERVAL, NETWORK_LOSS_RATE,
            AUDIO, CUMULATIVE, ROUND_TRIP_DELAY, 14 16
            AUDIO, CUMULATIVE, ROUND_TRIP_DELAY R_CONVERSATIONAL, 7
            AUDIO, CUMULATIVE, ROUND_TRIP_DELAY NETWORK_LOSS_RATE, 7
            AUDIO, CUMULATIVE, ROUND_TRIP_DELAY ROUND_TRIP_DELAY_MAX, 14 16
            AUDIO, CUMULATIVE, ROUND_TRIP_DELAY ROUND_TRIP_DELAY_MAX R_CONVERSATIONAL, 14 7 16
            VIDEO, INTERVAL, ROUND_TRIP_DELAY DISCARD_RATE, 14 16
            AUDIO, INTERVAL, GAP_THRESHOLD, 7
            VIDEO, INTERVAL, GAP_THRESHOLD,
            AUDIO, CUMULATIVE, JITTER_BUFFER_RATE, 7
            AUDIO, CUMULATIVE, R_EXTERNAL_IN, 7
            AUDIO, CUMULATIVE, R_EXTERNAL_OUT,
            VIDEO, INTERVAL, PACKETS_DISCARDED, 14 35
            VIDEO, INTERVAL, BURST_DISCARD_RATE GAP_DISCARD_RATE, 14 18 24 24
            VIDEO, INTERVAL, BURST_PACKET_LOSS_RATE LOSS_BURST_DURATION, 14 17
            VIDEO, INTERVAL, PACKETS_LOST FRAMES FIR_COUNT,
            """)
    void carryTheStream(@Nullable Media media, Basis basis, String metrics, @Nullable String types) {
        StreamReport.Builder stream = stream(basis).media(media);
        for (String metric : metrics.split(" ", -1)) {
            stream.metric(Metric.valueOf(metric), 4);
        }
        assertThat(written(stream).stream().map(Object::toString).collect(Collectors.joining(" ")))
                .isEqualTo(types == null ? "" : types);
    }

    /** A voice block in whole steps says a round trip only roughly; within its step that is enough. */
    @Test
    void aBlockThatIsThereAnywaySaysAValueWithinItsStep() {
        StreamReport.Builder stream =
                stream(Basis.CUMULATIVE).metric(Metric.R_CONVERSATIONAL, 93).metric(Metric.ROUND_TRIP_DELAY, 250.5);
        assertThat(written(stream)).containsExactly(7);
        stream.metric(Metric.ROUND_TRIP_DELAY, 65_536);
        assertThat(written(stream)).containsExactly(7);
        stream.metric(Metric.ROUND_TRIP_DELAY, 65_537);
        assertThat(written(stream)).containsExactly(14, 7, 16);
    }
}
