package io.vqreport.testkit.formats.rtcpxr;

import static org.assertj.core.api.Assertions.assertThat;

import io.vqreport.codec.ContextKey;
import io.vqreport.codec.DecodeOptions;
import io.vqreport.codec.Decoded;
import io.vqreport.codec.EncodeContext;
import io.vqreport.codec.QualityReportException;
import io.vqreport.codec.UnrepresentableReportException;
import io.vqreport.model.QualityReport;
import io.vqreport.rtcpxr.ExtensionLine;
import io.vqreport.rtcpxr.ExtensionParameter;
import io.vqreport.rtcpxr.MetricsBlock;
import io.vqreport.rtcpxr.VqReport;
import io.vqreport.rtcpxr.VqRtcpXr;
import io.vqreport.rtcpxr.VqRtcpXrCodec;
import io.vqreport.rtcpxr.VqRtcpXrReader;
import io.vqreport.testkit.CodecContract;
import io.vqreport.testkit.Mutations;
import io.vqreport.testkit.Pasteable;
import io.vqreport.testkit.SeededReports;
import io.vqreport.testkit.arbitraries.NeutralArbitraries;
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
 * Laws of {@code application/vq-rtcpxr}, by their number in {@link CodecContract}.
 *
 * <p>For a longer run: {@code mvn verify -pl codec-testkit-formats -am -Djqwik.tries.default=20000}.
 */
class VqRtcpXrLawProperties {
    private static final VqRtcpXrCodec CODEC = new VqRtcpXrCodec();
    private static final VqRtcpXrReader STRICT = VqRtcpXr.reader(DecodeOptions.strict());
    private static final Mutations MUTATIONS = VqRtcpXrDictionary.mutations();
    private static final EncodeContext CONTEXT = EncodeContext.empty()
            .with(ContextKey.CALL_ID, "supplied")
            .with(ContextKey.LOCAL_ID, "sip:local@example.org")
            .with(ContextKey.REMOTE_ID, "sip:remote@example.org")
            .with(ContextKey.ORIGIN_ID, "sip:local@example.org")
            .with(ContextKey.LOCAL_GROUP, "g")
            .with(ContextKey.REMOTE_GROUP, "g")
            .with(ContextKey.LOCAL_ADDRESS, "192.0.2.1:5004")
            .with(ContextKey.REMOTE_ADDRESS, "192.0.2.2:5004");

    @Provide
    Arbitrary<VqReport> conforming() {
        return VqRtcpXrArbitraries.conforming();
    }

    @Provide
    Arbitrary<VqReport> wild() {
        return VqRtcpXrArbitraries.wild();
    }

    @Provide
    Arbitrary<Body> bodies() {
        return Body.conforming();
    }

    /** Conforming bodies, damaged ones, damaged ones of the corpus, and octets by chance. */
    @Provide
    Arbitrary<Body> anything() {
        Arbitrary<byte[]> corpus = Arbitraries.of(VqRtcpXrCorpus.entries())
                .map(entry -> entry.octets().toByteArray());
        return Arbitraries.oneOf(
                        VqRtcpXrArbitraries.conformingText().flatMap(VqRtcpXrLawProperties::damaged),
                        corpus.flatMap(VqRtcpXrLawProperties::damaged),
                        Arbitraries.bytes().array(byte[].class).ofMaxSize(400))
                .map(Body::new);
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
    void law1_conformingReportsAreValid(@ForAll("conforming") VqReport report) {
        List<String> oddities = VqRtcpXr.validate(report);

        assertThat(oddities)
                .as("%s", Pasteable.of(VqRtcpXr.encode(report).bytes()))
                .isEmpty();
    }

    @Property
    void law1_reportsSurviveWritingAndReading(@ForAll("conforming") VqReport report) {
        CodecContract.roundTripOfWireModel(
                VqRtcpXr::encode, body -> VqRtcpXr.decode(body).value(), report);
    }

    @Property
    void law1_wildReportsSurviveWhereTheyAreValid(@ForAll("wild") VqReport report) {
        if (VqRtcpXr.validate(report).isEmpty()) {
            CodecContract.roundTripOfWireModel(
                    VqRtcpXr::encode, body -> VqRtcpXr.decode(body).value(), report);
        }
    }

    // ---- 2: CorpusTest has the golden files ----

    @Property
    void law2_whatWasWrittenIsGolden(@ForAll("conforming") VqReport report) {
        CodecContract.goldenIsFixpoint(CODEC, VqRtcpXr.encode(report).bytes());
    }

    // ---- 3 ----

    @Property
    void law3_whatBothCarrySurvivesFromAnyReport(@ForAll("reports") QualityReport report) {
        CodecContract.conversionKeepsWhatBothCarry(report, CODEC, CONTEXT);
    }

    @Property
    void law3_whatBothCarrySurvivesFromAnyBody(@ForAll("bodies") Body body) {
        CodecContract.conversionKeepsWhatBothCarry(CODEC, CODEC, body.octets(), CONTEXT);
    }

    @Example
    void law3_whatBothCarrySurvivesFromSeededReports() {
        for (QualityReport report : SeededReports.list(35, 200)) {
            CodecContract.conversionKeepsWhatBothCarry(report, CODEC, EncodeContext.empty());
        }
    }

    // ---- 4 ----

    @Property
    void law4_anythingIsReadOrRefused(@ForAll("anything") Body body) {
        CodecContract.anyBytesGiveValueOrDecodingException(VqRtcpXr::decodeAll, body.octets());
        CodecContract.anyBytesGiveValueOrDecodingException(VqRtcpXr::decodeMessage, body.octets());
        CodecContract.anyBytesGiveValueOrDecodingException(STRICT::decodeAll, body.octets());
        CodecContract.anyBytesGiveValueOrDecodingException(
                octets -> VqRtcpXr.toQualityReport(VqRtcpXr.decode(octets)), body.octets());
    }

    @Property
    void law4_theCodecReadsAnythingOrRefusesIt(@ForAll("anything") Body body) {
        CodecContract.anyBytesGiveValueOrDecodingException(CODEC, body.octets());
    }

    // ---- 5 ----

    @Property
    void law5_strictReadsWhatIsWrittenOfConformingReports(@ForAll("conforming") VqReport report) {
        CodecContract.strictAcceptsWhatIsEncoded(VqRtcpXr::encode, STRICT::decode, report);
    }

    @Property
    void law5_strictReadsWhatIsWrittenOfAnyNeutralReport(@ForAll("reports") QualityReport report) {
        CodecContract.strictAcceptsWhatIsEncoded(CODEC, report, CONTEXT);
        CodecContract.strictAcceptsWhatIsEncoded(CODEC, report, EncodeContext.empty());
    }

    @Property
    void law5_noTextOfAWildReportBeginsAnother(@ForAll("wild") VqReport report) {
        byte[] written;
        try {
            written = VqRtcpXr.encode(report).bytes();
        } catch (UnrepresentableReportException e) {
            assertThat(e.items()).isNotEmpty();
            return;
        }
        assertThat(VqRtcpXr.decodeAll(written)).as("%s", Pasteable.of(written)).hasSize(1);
    }

    // ---- 6 ----

    @Property
    void law6_vendorsLinesAndParametersSurvive(@ForAll("bodies") Body body) {
        CodecContract.unknownSurvives(
                octets -> VqRtcpXr.decode(octets).value(),
                VqRtcpXr::encode,
                VqRtcpXrLawProperties::unknown,
                body.octets());
    }

    private static List<String> unknown(VqReport report) {
        List<String> unknown = new ArrayList<>();
        report.extensions().stream().map(ExtensionLine::text).forEach(unknown::add);
        for (MetricsBlock block : new MetricsBlock[] {report.localMetrics(), report.remoteMetrics()}) {
            if (block != null) {
                block.extensions().stream().map(ExtensionParameter::text).forEach(unknown::add);
                block.extensionLines().stream().map(ExtensionLine::text).forEach(unknown::add);
            }
        }
        // Lines and parameters go back to the canonical order, and the unknown ones go with them.
        return unknown.stream().sorted().toList();
    }

    // ---- 7 ----

    @Property
    void law7_readingTwiceGivesEquals(@ForAll("anything") Body body) {
        CodecContract.decodingTwiceGivesEquals(VqRtcpXr::decodeAll, body.octets());
        CodecContract.decodingTwiceGivesEquals(CODEC, body.octets());
    }

    @Property
    void law7_writingLeavesTheReportAsItIs(@ForAll("wild") VqReport report) {
        CodecContract.encodingDoesNotChangeItsArgument(VqRtcpXr::encode, report);
    }

    @Property
    void law7_writingLeavesTheNeutralReportAsItIs(@ForAll("reports") QualityReport report) {
        CodecContract.encodingDoesNotChangeItsArgument(it -> VqRtcpXr.encode(it, CONTEXT), report);
    }

    @Property
    void law7_readReportsSurviveSerialization(@ForAll("anything") Body body) {
        Decoded<VqReport> decoded;
        try {
            decoded = VqRtcpXr.decode(body.octets());
        } catch (QualityReportException e) {
            return;
        }
        CodecContract.encodingDoesNotChangeItsArgument(VqRtcpXr::encode, decoded.value());
    }

    @Example
    void law7_threadsDoNotDisturbEachOther() {
        List<byte[]> inputs = new ArrayList<>();
        for (CorpusEntry entry : VqRtcpXrCorpus.entries()) {
            byte[] octets = entry.octets().toByteArray();
            inputs.add(octets);
            LongStream.range(0, 20)
                    .mapToObj(seed -> MUTATIONS.mutate(octets, seed))
                    .forEach(inputs::add);
        }
        CodecContract.concurrencyGivesEquals(VqRtcpXr::decodeAll, inputs);
        CodecContract.concurrencyGivesEquals(STRICT::decodeAll, inputs);
        CodecContract.concurrencyGivesEquals(CODEC, inputs);
    }
}
