package io.vqreport.testkit.formats.webrtc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.vqreport.codec.Capability;
import io.vqreport.codec.DecodeLimits;
import io.vqreport.codec.DecodeOptions;
import io.vqreport.codec.Decoded;
import io.vqreport.codec.EncodeContext;
import io.vqreport.codec.QualityReportException;
import io.vqreport.model.QualityReport;
import io.vqreport.model.StreamReport;
import io.vqreport.testkit.CodecContract;
import io.vqreport.testkit.Mutations;
import io.vqreport.testkit.Pasteable;
import io.vqreport.testkit.SeededReports;
import io.vqreport.testkit.arbitraries.NeutralArbitraries;
import io.vqreport.webrtc.EventsMessage;
import io.vqreport.webrtc.MediaServerCodec;
import io.vqreport.webrtc.MediaServerReader;
import io.vqreport.webrtc.MediaServerStats;
import io.vqreport.webrtc.ServerEvent;
import io.vqreport.webrtc.ServerMessage;
import io.vqreport.webrtc.StatsMessage;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * Laws of the media server's messages, by their number in {@link CodecContract}.
 *
 * <p>For a longer run: {@code mvn verify -pl codec-testkit-formats -am -Djqwik.tries.default=20000}.
 */
class MediaServerLawProperties {
    private static final MediaServerCodec CODEC = new MediaServerCodec();
    private static final MediaServerReader STRICT = MediaServerStats.reader(DecodeOptions.strict());
    private static final Mutations MUTATIONS = MediaServerDictionary.mutations();

    @Provide
    Arbitrary<ServerMessage> conforming() {
        return MediaServerArbitraries.conforming();
    }

    @Provide
    Arbitrary<ServerMessage> wild() {
        return MediaServerArbitraries.wild();
    }

    @Provide
    Arbitrary<MessageText> texts() {
        return MediaServerArbitraries.conforming()
                .map(message -> new MessageText(MediaServerStats.encode(message).bytes()));
    }

    /** Conforming messages that were damaged, one or two of them, and octets by chance. */
    @Provide
    Arbitrary<MessageText> anything() {
        Arbitrary<byte[]> one = MediaServerArbitraries.wild()
                .map(message -> MediaServerStats.encode(message).bytes());
        Arbitrary<byte[]> two = one.flatMap(first -> one.map(second -> joined(first, second)));
        return Arbitraries.oneOf(
                        one.flatMap(MediaServerLawProperties::damaged),
                        two.flatMap(MediaServerLawProperties::damaged),
                        Arbitraries.bytes().array(byte[].class).ofMaxSize(200))
                .map(MessageText::new);
    }

    private static byte[] joined(byte[] first, byte[] second) {
        byte[] both = new byte[first.length + 1 + second.length];
        System.arraycopy(first, 0, both, 0, first.length);
        both[first.length] = '\n';
        System.arraycopy(second, 0, both, first.length + 1, second.length);
        return both;
    }

    private static Arbitrary<byte[]> damaged(byte[] octets) {
        return Arbitraries.longs().map(seed -> MUTATIONS.mutate(octets, seed));
    }

    @Provide
    Arbitrary<QualityReport> reports() {
        return Arbitraries.oneOf(NeutralArbitraries.reports(), NeutralArbitraries.callReports());
    }

    // ---- 1 ----

    @Property
    void law1_conformingMessagesAreValid(@ForAll("conforming") ServerMessage message) {
        assertThat(MediaServerStats.validate(message))
                .as("%s", Pasteable.of(MediaServerStats.encode(message).bytes()))
                .isEmpty();
    }

    @Property
    void law1_messagesSurviveWritingAndReading(@ForAll("conforming") ServerMessage message) {
        CodecContract.roundTripOfWireModel(
                MediaServerStats::encode,
                octets -> MediaServerStats.decode(octets).value(),
                message);
    }

    @Property
    void law1_wildMessagesSurviveWhereTheyAreValid(@ForAll("wild") ServerMessage message) {
        if (MediaServerStats.validate(message).isEmpty()) {
            CodecContract.roundTripOfWireModel(
                    MediaServerStats::encode,
                    octets -> MediaServerStats.decode(octets).value(),
                    message);
        }
    }

    // ---- 2: CanonicalFormTest of the codec has the golden files ----

    @Property
    void law2_whatWasWrittenIsGolden(@ForAll("conforming") ServerMessage message) {
        byte[] line = (MediaServerStats.encode(message).text() + "\n").getBytes(StandardCharsets.UTF_8);
        CodecContract.goldenIsFixpoint(CODEC, line);
    }

    // ---- 3 ----

    @Property
    void law3_whatBothCarrySurvivesFromAnyReport(@ForAll("reports") QualityReport report) {
        CodecContract.conversionKeepsWhatBothCarry(report, CODEC, EncodeContext.empty());
    }

    @Property
    void law3_whatBothCarrySurvivesFromAnyMessage(@ForAll("texts") MessageText text) {
        CodecContract.conversionKeepsWhatBothCarry(CODEC, CODEC, text.octets(), EncodeContext.empty());
    }

    @Example
    void law3_whatBothCarrySurvivesFromSeededReports() {
        for (QualityReport report : SeededReports.list(35, 200)) {
            CodecContract.conversionKeepsWhatBothCarry(report, CODEC, EncodeContext.empty());
        }
    }

    // ---- 4 ----

    @Property
    void law4_anythingIsReadOrRefused(@ForAll("anything") MessageText text) {
        CodecContract.anyBytesGiveValueOrDecodingException(MediaServerStats::decode, text.octets());
        CodecContract.anyBytesGiveValueOrDecodingException(MediaServerStats::decodeAll, text.octets());
        CodecContract.anyBytesGiveValueOrDecodingException(STRICT::decodeAll, text.octets());
        CodecContract.anyBytesGiveValueOrDecodingException(
                octets -> MediaServerStats.toQualityReport(MediaServerStats.decode(octets)), text.octets());
    }

    @Property
    void law4_theCodecReadsAnythingOrRefusesIt(@ForAll("anything") MessageText text) {
        CodecContract.anyBytesGiveValueOrDecodingException(CODEC, text.octets());
    }

    // ---- 5 ----

    @Property
    void law5_strictReadsWhatIsWrittenOfConformingMessages(@ForAll("conforming") ServerMessage message) {
        CodecContract.strictAcceptsWhatIsEncoded(MediaServerStats::encode, STRICT::decode, message);
    }

    @Property
    void law5_strictReadsWhatIsWrittenOfAnyNeutralReport(@ForAll("reports") QualityReport report) {
        CodecContract.strictAcceptsWhatIsEncoded(CODEC, report, EncodeContext.empty());
    }

    @Property
    void law5_noTextOfAWildMessageBeginsAnother(@ForAll("wild") ServerMessage message) {
        byte[] written = MediaServerStats.encode(message).bytes();
        assertThat(MediaServerStats.decodeAll(written))
                .as("%s", Pasteable.of(written))
                .hasSize(1);
    }

    // ---- 6 ----

    @Property
    void law6_unknownMembersSurvive(@ForAll("texts") MessageText text) {
        CodecContract.unknownSurvives(
                octets -> MediaServerStats.decode(octets).value(),
                MediaServerStats::encode,
                MediaServerLawProperties::unknown,
                text.octets());
    }

    private static List<Object> unknown(ServerMessage message) {
        List<Object> unknown = new ArrayList<>();
        unknown.add(message.envelope().bodyExtras());
        unknown.add(message.envelope().messageExtras());
        if (message instanceof StatsMessage stats) {
            unknown.add(stats.extras());
        } else if (message instanceof EventsMessage events) {
            events.events().stream().map(ServerEvent::extras).forEach(unknown::add);
        }
        return unknown;
    }

    // ---- 7 ----

    @Property
    void law7_readingTwiceGivesEquals(@ForAll("anything") MessageText text) {
        CodecContract.decodingTwiceGivesEquals(MediaServerStats::decodeAll, text.octets());
        CodecContract.decodingTwiceGivesEquals(CODEC, text.octets());
    }

    @Property
    void law7_writingLeavesTheMessageAsItIs(@ForAll("wild") ServerMessage message) {
        CodecContract.encodingDoesNotChangeItsArgument(MediaServerStats::encode, message);
    }

    @Property
    void law7_writingLeavesTheNeutralReportAsItIs(@ForAll("reports") QualityReport report) {
        CodecContract.encodingDoesNotChangeItsArgument(it -> MediaServerStats.encode(it), report);
    }

    @Property
    void law7_readMessagesSurviveSerialization(@ForAll("anything") MessageText text) {
        Decoded<ServerMessage> decoded;
        try {
            decoded = MediaServerStats.decode(text.octets());
        } catch (QualityReportException e) {
            return;
        }
        CodecContract.encodingDoesNotChangeItsArgument(MediaServerStats::encode, decoded.value());
    }

    @Example
    void law7_threadsDoNotDisturbEachOther() {
        List<byte[]> inputs = new ArrayList<>();
        LongStream.range(0, 40).forEach(seed -> {
            byte[] octets = MediaServerStats.encode(SeededMessages.wild(seed)).bytes();
            inputs.add(octets);
            LongStream.range(0, 5)
                    .mapToObj(other -> MUTATIONS.mutate(octets, other))
                    .forEach(inputs::add);
        });
        CodecContract.concurrencyGivesEquals(MediaServerStats::decodeAll, inputs);
        CodecContract.concurrencyGivesEquals(STRICT::decodeAll, inputs);
        CodecContract.concurrencyGivesEquals(CODEC, inputs);
    }

    // ---- 8 ----

    @Property
    void law8_aValueSurvivesWithinTheFormatsResolution(@ForAll("reports") QualityReport report) {
        DecodeOptions unbounded = DecodeOptions.lenient().withLimits(DecodeLimits.unbounded());
        for (StreamReport stream : report.streams()) {
            QualityReport alone = QualityReport.builder().addStream(stream).build();
            byte[] written = MediaServerStats.encode(alone).bytes();
            QualityReport read = MediaServerStats.reader(unbounded)
                    .toQualityReport(MediaServerStats.decode(written))
                    .orElseThrow()
                    .value();
            for (Capability can : CODEC.capabilities().entries()) {
                double value = stream.metric(can.metric()).orElse(Double.NaN);
                boolean carried = stream.media() == can.media()
                        && stream.direction() == can.direction()
                        && !stream.algorithms().containsKey(can.metric())
                        && value >= can.minimum()
                        && value <= can.maximum();
                if (carried) {
                    assertThat(read.stream(can.media(), can.direction()).metric(can.metric()))
                            .hasValueCloseTo(value, within(can.resolution() + 1e-9 * Math.abs(value)));
                }
            }
        }
    }
}
