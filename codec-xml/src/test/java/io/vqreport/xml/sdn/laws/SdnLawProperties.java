package io.vqreport.xml.sdn.laws;

import io.vqreport.codec.ContextKey;
import io.vqreport.codec.DecodeOptions;
import io.vqreport.codec.Decoded;
import io.vqreport.codec.EncodeContext;
import io.vqreport.codec.EncodeOptions;
import io.vqreport.codec.MalformedReportException;
import io.vqreport.codec.UnrepresentableReportException;
import io.vqreport.model.QualityReport;
import io.vqreport.testkit.CodecContract;
import io.vqreport.testkit.Mutations;
import io.vqreport.testkit.SeededReports;
import io.vqreport.testkit.arbitraries.NeutralArbitraries;
import io.vqreport.xml.sdn.SdnCodec;
import io.vqreport.xml.sdn.SdnMessage;
import io.vqreport.xml.sdn.SdnMessages;
import io.vqreport.xml.sdn.support.Golden;
import io.vqreport.xml.sdn.support.Mutants;
import io.vqreport.xml.sdn.support.Schemas;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.xml.validation.Schema;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.assertj.core.api.Assertions;

/** Laws of the SDN codec, by their number in {@link CodecContract}. */
class SdnLawProperties {
    private static final SdnCodec CODEC = new SdnCodec();
    private static final List<String> NAMES = Stream.concat(Golden.CONFORMING.stream(), Golden.UNPUBLISHED.stream())
            .toList();
    private static final Mutations MUTATIONS = Mutations.ofWords(List.of(
            "<LyncDiagnostics Version=\"D\">",
            "</LyncDiagnostics>",
            "<![CDATA[",
            "]]>",
            "<!--",
            "-->",
            "<?xml version=\"1.0\"?>",
            "<!DOCTYPE a [<!ENTITY b \"c\">]>",
            "&b;",
            "&#0;",
            "<QualityUpdate Type=\"audio\">",
            "<PacketLossRate>1E-400</PacketLossRate>",
            "9999999999999999999999",
            "xmlns=\"urn:example\"",
            "\u0000"));
    private static final EncodeContext CONTEXT = EncodeContext.empty()
            .with(ContextKey.CALL_ID, "supplied")
            .with(ContextKey.LOCAL_ID, "sip:local@example.org")
            .with(ContextKey.REMOTE_ID, "sip:remote@example.org")
            .with(ContextKey.LOCAL_ADDRESS, "192.0.2.1:5004")
            .with(ContextKey.REMOTE_ADDRESS, "[2001:db8::2]:5004");
    private static final Schema SCHEMA_C = Schemas.load("c");
    private static final Schema SCHEMA_D = Schemas.load("d");

    @Provide
    Arbitrary<QualityReport> reports() {
        return Arbitraries.oneOf(NeutralArbitraries.reports(), NeutralArbitraries.callReports());
    }

    @Provide
    Arbitrary<SdnMessage> messages() {
        return Mutants.messages(NAMES);
    }

    @Provide
    Arbitrary<byte[]> anything() {
        return Arbitraries.oneOf(
                Arbitraries.of(NAMES)
                        .flatMap(name -> Arbitraries.longs().map(seed -> MUTATIONS.mutate(Golden.octets(name), seed))),
                Arbitraries.of(NAMES)
                        .flatMap(name -> Arbitraries.of(NAMES)
                                .map(other ->
                                        (Golden.text(name) + Golden.text(other)).getBytes(StandardCharsets.UTF_8)))
                        .flatMap(octets -> Arbitraries.longs().map(seed -> MUTATIONS.mutate(octets, seed))),
                Arbitraries.bytes().array(byte[].class).ofMaxSize(400));
    }

    @Property(tries = 200)
    void law1_validMessagesSurviveWritingAndReading(@ForAll("messages") SdnMessage message) {
        if (SdnMessages.validate(message).isEmpty()) {
            CodecContract.roundTripOfWireModel(
                    SdnMessages::encode, octets -> SdnMessages.decode(octets).value(), message);
        }
    }

    @Property(tries = 200)
    void law1_andSoDoThoseWithDeviations(@ForAll("messages") SdnMessage message) {
        CodecContract.roundTripOfWireModel(
                SdnMessages::encode, octets -> SdnMessages.decode(octets).value(), message);
        CodecContract.roundTripOfWireModel(
                written -> SdnMessages.encode(written, true),
                octets -> SdnMessages.decode(octets).value(),
                message);
    }

    @Property(tries = 200)
    void law3_whatBothCarrySurvivesFromAnyReport(@ForAll("reports") QualityReport report) {
        CodecContract.conversionKeepsWhatBothCarry(report, CODEC, CONTEXT);
    }

    @Property(tries = 200)
    void law3_whatBothCarrySurvivesFromAnyMessage(@ForAll("messages") SdnMessage message) {
        CodecContract.conversionKeepsWhatBothCarry(
                CODEC, CODEC, SdnMessages.encode(message).bytes(), CONTEXT);
    }

    @Example
    void law3_whatBothCarrySurvivesFromSeededReports() {
        for (QualityReport report : SeededReports.list(35, 200)) {
            CodecContract.conversionKeepsWhatBothCarry(report, CODEC, CONTEXT);
        }
    }

    @Property(tries = 200)
    void law4_anyOctetsGiveItemsOrOneOfTwoExceptions(@ForAll("anything") byte[] octets) {
        CodecContract.anyBytesGiveValueOrDecodingException(CODEC, octets);
        CodecContract.anyBytesGiveValueOrDecodingException(SdnMessages::decode, octets);
    }

    @Property(tries = 200)
    void law5_strictAcceptsWhatIsWritten(@ForAll("reports") QualityReport report) {
        CodecContract.strictAcceptsWhatIsEncoded(CODEC, report, CONTEXT);
    }

    @Property(tries = 200)
    void law5_whatIsWrittenIsValid(@ForAll("reports") QualityReport report) {
        valid(report, EncodeOptions.defaults(), SCHEMA_D);
        valid(
                report,
                EncodeOptions.defaults()
                        .with(SdnMessages.SCHEMA, SdnMessages.Schema.C)
                        .with(SdnMessages.PRETTY, true),
                SCHEMA_C);
    }

    private static void valid(QualityReport report, EncodeOptions options, Schema schema) {
        byte[] written;
        try {
            written = CODEC.encoder()
                    .orElseThrow()
                    .encode(List.of(report), CONTEXT, options)
                    .bytes();
        } catch (UnrepresentableReportException e) {
            return;
        }
        Assertions.assertThat(Schemas.violation(schema, written)).isEmpty();
    }

    /** A message read, mapped, and written again from its neutral reports is valid, too, whatever tags and extras it brought. */
    @Property(tries = 200)
    void law5_whatIsWrittenOfWhatWasReadIsValid(@ForAll("messages") SdnMessage message) {
        Decoded<SdnMessage> decoded =
                SdnMessages.decode(SdnMessages.encode(message).bytes());
        for (Decoded<QualityReport> report : SdnMessages.toQualityReports(decoded)) {
            CodecContract.strictAcceptsWhatIsEncoded(CODEC, report.value(), CONTEXT);
            valid(report.value(), EncodeOptions.defaults(), SCHEMA_D);
        }
    }

    @Property(tries = 200)
    void law6_unknownElementsSurvive(@ForAll("messages") SdnMessage message) {
        CodecContract.unknownSurvives(
                octets -> SdnMessages.decode(octets).value(),
                SdnMessages::encode,
                value -> value.element(),
                SdnMessages.encode(message).bytes());
    }

    @Property(tries = 100)
    void law7_decodingTwiceGivesEquals(@ForAll("anything") byte[] octets) {
        CodecContract.decodingTwiceGivesEquals(CODEC, octets);
    }

    @Property(tries = 100)
    void law7_encodingLeavesTheReportAlone(@ForAll("reports") QualityReport report) {
        CodecContract.encodingDoesNotChangeItsArgument(value -> SdnMessages.encode(value, CONTEXT), report);
    }

    @Example
    void law7_threadsGetWhatOneThreadGets() {
        CodecContract.concurrencyGivesEquals(
                CODEC, NAMES.stream().map(Golden::octets).toList());
    }

    /** The table that LENIENT and STRICT reading use and the XML schemas draw the same line. */
    @Property(tries = 1000)
    void theSchemaAcceptsExactlyWhatStrictReadingAccepts(@ForAll("messages") SdnMessage message) {
        String version = message.version().map(found -> found.text()).orElse("");
        if (!version.equals("C") && !version.equals("D")) {
            return;
        }
        byte[] octets = SdnMessages.encode(message).bytes();
        Function<byte[], Boolean> strict = text -> {
            try {
                SdnMessages.reader(DecodeOptions.strict()).decode(text);
                return true;
            } catch (MalformedReportException e) {
                return false;
            }
        };
        Schema schema = version.equals("C") ? SCHEMA_C : SCHEMA_D;
        boolean accepted = strict.apply(octets);
        Statistics.label("accepted").collect(accepted).coverage(coverage -> {
            coverage.check(true).percentage(share -> share > 10);
            coverage.check(false).percentage(share -> share > 10);
        });
        Assertions.assertThat(accepted)
                .as(
                        "%s\n%s",
                        Schemas.violation(schema, octets),
                        SdnMessages.encode(message, true).text())
                .isEqualTo(Schemas.violation(schema, octets).isEmpty());
    }

    /** To XML Schema it is infinite; found by the property above. */
    @Example
    void aNumberTooLargeForADoubleIsWellFormed() {
        String text = new String(Golden.octets("d-quality-update"), StandardCharsets.UTF_8);
        byte[] octets = text.replace(">0.7<", ">1E999<").getBytes(StandardCharsets.UTF_8);
        Assertions.assertThat(Schemas.violation(SCHEMA_D, octets)).isEmpty();
        Assertions.assertThat(SdnMessages.reader(DecodeOptions.strict())
                        .decode(octets)
                        .value())
                .isNotNull();
    }
}
