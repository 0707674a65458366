package io.vqreport.rtcpxr.packet.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import io.vqreport.codec.DecodeOptions;
import io.vqreport.codec.EncodeContext;
import io.vqreport.codec.Encoded;
import io.vqreport.codec.LimitExceededException;
import io.vqreport.codec.Loss;
import io.vqreport.codec.LossKind;
import io.vqreport.codec.MalformedReportException;
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
import io.vqreport.rtcpxr.packet.RawBlock;
import io.vqreport.rtcpxr.packet.RtcpCodec;
import io.vqreport.rtcpxr.packet.RtcpCompound;
import io.vqreport.rtcpxr.packet.RtcpPackets;
import io.vqreport.rtcpxr.packet.RtcpReader;
import io.vqreport.rtcpxr.packet.UnknownPacket;
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
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Does the codec keep the laws of all codecs, and write the fewest blocks that carry a report? */
class RtcpLawsTest {
    private static final RtcpCodec CODEC = new RtcpCodec();
    private static final RtcpReader STRICT = RtcpPackets.reader(DecodeOptions.strict());
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

    /** Damage that the layout's rules do not forbid is in the wire model, and comes back under STRICT. */
    @Property(tries = 300)
    void law1_whatIsValidSurvives(@ForAll("anything") byte[] octets) {
        RtcpCompound compound;
        try {
            compound = RtcpPackets.decode(octets).value();
        } catch (MalformedReportException | LimitExceededException e) {
            return;
        }
        if (RtcpPackets.validate(compound).isEmpty()) {
            CodecContract.roundTripOfWireModel(
                    RtcpPackets::encode, written -> STRICT.decode(written).value(), compound);
        }
    }

    @Example
    void law1_everyVectorIsValidAndSurvives() {
        for (byte[] octets : Vectors.all()) {
            RtcpCompound compound = STRICT.decode(octets).value();
            assertThat(RtcpPackets.validate(compound)).isEmpty();
            CodecContract.roundTripOfWireModel(
                    RtcpPackets::encode, written -> STRICT.decode(written).value(), compound);
        }
    }

    @Example
    void law2_everyVectorIsRewrittenAsItIs() {
        for (byte[] octets : Vectors.all()) {
            CodecContract.goldenIsFixpoint(CODEC, octets);
        }
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

    @Example
    void law3_theCountersOfAStreamWithoutSsrcAreNotLostToAnother() {
        StreamReport.Builder sent = StreamReport.builder().media(Media.VIDEO).direction(Direction.SENT);
        QualityReport report = QualityReport.builder()
                .addStream(sent.metric(Metric.BYTES, 0.18).build())
                .addStream(stream(Basis.INTERVAL)
                        .media(Media.VIDEO)
                        .direction(Direction.SENT)
                        .metric(Metric.FRAMES, 3)
                        .build())
                .build();
        CodecContract.conversionKeepsWhatBothCarry(report, CODEC, EncodeContext.empty());
    }

    @Property(tries = 300)
    void law4_theCodecReadsAnythingOrRefusesIt(@ForAll("anything") byte[] octets) {
        CodecContract.anyBytesGiveValueOrDecodingException(CODEC, octets);
    }

    @Property(tries = 200)
    void law5_strictReadsWhatIsWritten(@ForAll("reports") QualityReport report) {
        CodecContract.strictAcceptsWhatIsEncoded(CODEC, report, EncodeContext.empty());
    }

    @Property(tries = 300)
    void law6_unknownBlocksAndPacketsOfAnythingSurvive(@ForAll("anything") byte[] octets) {
        CodecContract.unknownSurvives(
                input -> RtcpPackets.decode(input).value(), RtcpPackets::encode, RtcpLawsTest::unknown, octets);
    }

    /** Also by way of the neutral report, whose tags they are. */
    @Example
    void law6_unknownBlocksAndPacketsSurvive() {
        byte[] octets = Vectors.hex(
                "80c90001 0a0b0c0d 83df0002 4b455054 01020304", "80cf0004 0a0b0c0d c8550002 4b455054 05060708");
        CodecContract.unknownSurvives(CODEC, octets, List.of("KEPT"));
        List<Object> before = unknown(RtcpPackets.decode(octets).value());
        assertThat(before).hasSize(2);
        QualityReport report =
                RtcpPackets.toQualityReport(RtcpPackets.decode(octets)).value();
        assertThat(unknown(RtcpPackets.decode(encode(report).bytes()).value()))
                .containsExactlyInAnyOrderElementsOf(before);
    }

    private static List<Object> unknown(RtcpCompound compound) {
        return compound.packets().stream()
                .flatMap(packet -> packet instanceof ExtendedReport report
                        ? report.blocks().stream().map(Object.class::cast)
                        : Stream.<Object>of(packet))
                .filter(it -> it instanceof UnknownPacket || it instanceof RawBlock)
                .toList();
    }

    @Property(tries = 100)
    void law7_writingLeavesTheReportAsItIs(@ForAll("reports") QualityReport report) {
        CodecContract.encodingDoesNotChangeItsArgument(RtcpLawsTest::encode, report);
    }

    @Example
    void law7_decodingTwiceGivesEquals() {
        for (byte[] octets : Vectors.all()) {
            CodecContract.decodingTwiceGivesEquals(CODEC, octets);
        }
        CodecContract.concurrencyGivesEquals(CODEC, Vectors.all());
    }

    @Example
    void law8_everyOctetSurvives() {
        CodecContract.everyOctetSurvives(CODEC, EncodeContext.empty());
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
