package io.vqreport.xml.msqoe.internal.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import io.vqreport.codec.DecodeOptions;
import io.vqreport.codec.DecodedItem;
import io.vqreport.codec.EncodeContext;
import io.vqreport.codec.ReportEncoder;
import io.vqreport.codec.UnrepresentableReportException;
import io.vqreport.model.CallIdentity;
import io.vqreport.model.Direction;
import io.vqreport.model.Media;
import io.vqreport.model.MediaDescription;
import io.vqreport.model.Party;
import io.vqreport.model.QualityReport;
import io.vqreport.model.StreamReport;
import io.vqreport.model.TransportAddress;
import io.vqreport.testkit.CodecContract;
import io.vqreport.testkit.Mutations;
import io.vqreport.testkit.arbitraries.NeutralArbitraries;
import io.vqreport.xml.msqoe.MsQoeCodec;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** The shared laws, by their number in {@link CodecContract}, for the codec as applications meet it. */
class ContractProperties {
    private static final MsQoeCodec CODEC = new MsQoeCodec();
    private static final EncodeContext CONTEXT = FromQualityReportTest.CONTEXT;

    private static byte[] golden() throws IOException {
        return Events.text("skype-2015.xml").getBytes(StandardCharsets.UTF_8);
    }

    @Provide
    Arbitrary<QualityReport> reports() {
        return NeutralArbitraries.reports();
    }

    @Provide
    Arbitrary<QualityReport> callReports() {
        return NeutralArbitraries.callReports();
    }

    @Provide
    Arbitrary<String> intruders() {
        Arbitrary<String> pieces = Arbitraries.of(
                "<",
                ">",
                "&",
                "&lt;",
                "\"",
                "'",
                "]]>",
                "<!--",
                "<![CDATA[",
                "\u0000",
                "\u000b",
                "\ufffe",
                "\ud800",
                "\r",
                "\n",
                "\t",
                " ",
                "/",
                "@",
                "[0]",
                "{urn:x}",
                "v2:",
                "v5:",
                "sip:a",
                "x",
                "1",
                "\u00e4",
                "\ud83d\ude00",
                "%",
                "#");
        return pieces.list().ofMinSize(1).ofMaxSize(4).map(it -> String.join("", it));
    }

    @Property(tries = 150)
    void law3OfAnyReport(@ForAll("reports") QualityReport report) {
        CodecContract.conversionKeepsWhatBothCarry(report, CODEC, CONTEXT);
    }

    @Property(tries = 150)
    void law3OfAnyCallReport(@ForAll("callReports") QualityReport report) {
        CodecContract.conversionKeepsWhatBothCarry(report, CODEC, CONTEXT);
    }

    @Property(tries = 200)
    void law4OfMutations(@ForAll long seed) throws IOException {
        byte[] mutated = Mutations.ofWords(
                        List.of("<", "/>", "</Network>", "1e9", "NaN", "xmlns=\"\"", "Label=", "&#0;"))
                .mutate(golden(), seed);
        CodecContract.anyBytesGiveValueOrDecodingException(
                octets -> CODEC.decode(octets, DecodeOptions.lenient()), mutated);
        CodecContract.decodingTwiceGivesEquals(CODEC, mutated);
    }

    @Property(tries = 150)
    void law5OfAnyReport(@ForAll("callReports") QualityReport report) {
        CodecContract.strictAcceptsWhatIsEncoded(CODEC, report, CONTEXT);
    }

    /** No text breaks out of its place, whatever it is and wherever it stands. */
    @Property(tries = 300)
    void law5OfIntruders(@ForAll("intruders") String text) {
        StreamReport stream = StreamReport.builder()
                .media(Media.AUDIO)
                .direction(Direction.RECEIVED)
                .label(text)
                .localAddress(new TransportAddress(text, 5004))
                .description(MediaDescription.builder().codec(text).fmtp(text).build())
                .extra("msqoe:Description/Security", text)
                .extra("msqoe:" + text, "1")
                .extra("msqoe:Network/{urn:x}A/" + text, text)
                .extra("msqoe:Description/Connectivity/RelayAddress[0]/IPAddr", text)
                .build();
        QualityReport report = QualityReport.builder()
                .call(CallIdentity.builder()
                        .callId(text)
                        .sessionId(text)
                        .fromTag(text)
                        .correlationId(text)
                        .conferenceId("sip:" + text)
                        .build())
                .local(Party.builder().uri("sip:" + text).userAgent(text).build())
                .remote(Party.builder().uri(text).userAgent(text).build())
                .tag("msqoe:Endpoint/@Name", text)
                .tag("msqoe:Endpoint/@{" + text + "}a", text)
                .tag("msqoe:VQReportEvent/@Version", text)
                .tag("msqoe:DialogInfo/LocalContactURI", "sip:" + text)
                .batchId(XmlNames.isWritable(text) ? text : null)
                .streams(List.of(stream))
                .build();
        CodecContract.strictAcceptsWhatIsEncoded(CODEC, report, CONTEXT);
        ReportEncoder encoder = CODEC.encoder().orElseThrow();
        try {
            byte[] written = encoder.encode(report, CONTEXT).bytes();
            assertThat(CODEC.decode(written, DecodeOptions.strict()))
                    .hasSize(1)
                    .allMatch(item -> item instanceof DecodedItem.Report);
        } catch (UnrepresentableReportException e) {
            assertThat(e.items()).as(text).isNotEmpty().allMatch(item -> item.contains("context key"));
        }
    }

    @Test
    void law6() throws IOException {
        String event = Events.text("skype-2015.xml")
                .replace("<Payload>", "<n:New xmlns:n=\"urn:example\" a=\"kept1\"><n:In>kept2</n:In></n:New><Payload>");
        CodecContract.unknownSurvives(
                CODEC, event.getBytes(StandardCharsets.UTF_8), List.of("kept1", "kept2", "MachineInfo"));
        DecodedItem item = CODEC.decode(event.getBytes(StandardCharsets.UTF_8), DecodeOptions.lenient())
                .get(0);
        assertThat(item)
                .isInstanceOfSatisfying(
                        DecodedItem.Report.class,
                        report -> assertThat(CODEC.encoder()
                                        .orElseThrow()
                                        .encode(report.decoded().value(), EncodeContext.empty())
                                        .text())
                                .contains("kept1", "kept2", "MachineInfo"));
    }
}
