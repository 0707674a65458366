package io.vqreport.rtcpxr.packet.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import io.vqreport.codec.DecodeOptions;
import io.vqreport.codec.EncodeContext;
import io.vqreport.codec.Encoded;
import io.vqreport.codec.Loss;
import io.vqreport.codec.LossKind;
import io.vqreport.codec.Recognition;
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
import io.vqreport.rtcpxr.packet.support.Vectors;
import io.vqreport.testkit.CodecContract;
import io.vqreport.testkit.Mutations;
import io.vqreport.testkit.SeededReports;
import io.vqreport.testkit.arbitraries.NeutralArbitraries;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Does the codec keep the laws of all codecs, and write the fewest blocks that carry a report? */
class RtcpLawsTest {
    private static final RtcpCodec CODEC = new RtcpCodec();
    private static final Mutations MUTATIONS = Vectors.mutations();

    @Provide
    Arbitrary<QualityReport> reports() {
        return Arbitraries.oneOf(NeutralArbitraries.reports(), NeutralArbitraries.callReports());
    }

    @Provide
    Arbitrary<byte[]> anything() {
        return Arbitraries.of(Vectors.all())
                .flatMap(octets -> Arbitraries.longs().map(seed -> MUTATIONS.mutate(octets, seed)));
    }

    @Property(tries = 200)
    void law3_whatBothCarrySurvivesFromAnyReport(@ForAll("reports") QualityReport report) {
        CodecContract.conversionKeepsWhatBothCarry(report, CODEC, EncodeContext.empty());
    }

    @Example
    void law3_whatBothCarrySurvivesFromSeededReports() {
        for (QualityReport report : SeededReports.list(3611, 200)) {
            CodecContract.conversionKeepsWhatBothCarry(report, CODEC, EncodeContext.empty());
        }
    }

    @Property(tries = 300)
    void law4_theCodecReadsAnythingOrRefusesIt(@ForAll("anything") byte[] octets) {
        CodecContract.anyBytesGiveValueOrDecodingException(CODEC, octets);
    }

    @Property(tries = 200)
    void law5_strictReadsWhatIsWritten(@ForAll("reports") QualityReport report) {
        CodecContract.strictAcceptsWhatIsEncoded(CODEC, report, EncodeContext.empty());
    }

    @Example
    void law7_decodingTwiceGivesEquals() {
        for (byte[] octets : Vectors.all()) {
            CodecContract.decodingTwiceGivesEquals(CODEC, octets);
        }
        CodecContract.concurrencyGivesEquals(CODEC, Vectors.all());
    }

    @Example
    void everyVectorIsRecognizedAsOctetsAndAsText() {
        for (byte[] octets : Vectors.all()) {
            assertThat(CODEC.recognizes(ByteBuffer.wrap(octets))).isEqualTo(Recognition.LIKELY);
            byte[] text = ("# a comment\n" + HexFormat.of().formatHex(octets)).getBytes(StandardCharsets.US_ASCII);
            assertThat(CODEC.recognizes(ByteBuffer.wrap(text))).isEqualTo(Recognition.LIKELY);
            assertThat(CODEC.decode(text, DecodeOptions.lenient()))
                    .isEqualTo(CODEC.decode(octets, DecodeOptions.lenient()));
            assertThat(CODEC.rewrite(text, DecodeOptions.lenient()).bytes()).isEqualTo(octets);
        }
        for (String other : List.of(
                "VQSessionReport: CallTerm\r\n", "{\"a\":1}", "<?xml version=\"1.0\"?>", "", "80", "deadbeef")) {
            assertThat(CODEC.recognizes(ByteBuffer.wrap(other.getBytes(StandardCharsets.US_ASCII))))
                    .as(other)
                    .isIn(Recognition.NO, Recognition.POSSIBLE);
        }
    }

    // ---- The fewest blocks ----

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
        return CODEC.encoder().orElseThrow().encode(report, EncodeContext.empty());
    }

    @Example
    void theLossOfAnIntervalNeedsAReportBlockOnly() {
        Encoded encoded = encode(QualityReport.builder()
                .addStream(stream(Basis.INTERVAL)
                        .metric(Metric.NETWORK_LOSS_RATE, 12.5)
                        .build())
                .build());
        assertThat(blockTypes(encoded)).isEmpty();
        assertThat(encoded.losses()).contains(new Loss(LossKind.DEFAULTED, "streams[0]/metrics", Metric.PACKETS_LOST));
    }

    @Example
    void aRoundTripNeedsADelayBlockAndItsWindow() {
        Encoded encoded = encode(QualityReport.builder()
                .addStream(stream(Basis.INTERVAL)
                        .metric(Metric.ROUND_TRIP_DELAY, 250)
                        .build())
                .build());
        assertThat(blockTypes(encoded)).containsExactly(14, 16);
        assertThat(encoded.losses()).noneMatch(loss -> loss.metric() == Metric.ROUND_TRIP_DELAY);
    }

    @Example
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

    @Example
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
}
