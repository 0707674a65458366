package io.vqreport.xml.msqoe.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vqreport.codec.Capabilities;
import io.vqreport.codec.ContextKey;
import io.vqreport.codec.DecodeOptions;
import io.vqreport.codec.DecodedItem;
import io.vqreport.codec.DocumentSummary;
import io.vqreport.codec.EncodeContext;
import io.vqreport.codec.EncodeOptions;
import io.vqreport.codec.Encoded;
import io.vqreport.codec.MalformedReportException;
import io.vqreport.codec.QualityReportCodec;
import io.vqreport.codec.QualityReportCodecs;
import io.vqreport.codec.Recognition;
import io.vqreport.codec.ReportDecoder;
import io.vqreport.codec.UnrepresentableReportException;
import io.vqreport.metric.Metric;
import io.vqreport.model.Direction;
import io.vqreport.model.Media;
import io.vqreport.model.QualityReport;
import io.vqreport.testkit.CodecContract;
import io.vqreport.xml.msqoe.MsQoe;
import io.vqreport.xml.msqoe.MsQoeCodec;
import io.vqreport.xml.msqoe.MsQoeOptions;
import io.vqreport.xml.msqoe.MsQoeProblem;
import io.vqreport.xml.msqoe.MsQoeReader;
import io.vqreport.xml.msqoe.internal.MsQoeSchemas;
import io.vqreport.xml.msqoe.internal.SchemaCheck;
import io.vqreport.xml.msqoe.support.Documents;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Does the codec do what the interface asks of it? */
class MsQoeCodecTest {
    private static final QualityReportCodec CODEC = new MsQoeCodec();
    private static final EncodeContext CONTEXT = EncodeContext.empty()
            .with(ContextKey.ENDPOINT_NAME, "PC-17")
            .with(ContextKey.LOCAL_CONTACT, "sip:ada@192.0.2.17")
            .with(ContextKey.REMOTE_CONTACT, "sip:bob@198.51.100.9")
            .with(ContextKey.LOCAL_USER_AGENT, "Client/2.0")
            .with(ContextKey.REMOTE_USER_AGENT, "Client/2.0");

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void isRegistered() {
        QualityReportCodecs codecs = QualityReportCodecs.load(MsQoeCodec.class.getClassLoader());
        assertThat(codecs.all()).hasAtLeastOneElementOfType(MsQoeCodec.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ocs2007.xml", "sfb2015.xml", "batch.xml", "feedback.xml"})
    void recognizesItsDocuments(String name) {
        assertThat(CODEC.recognizes(ByteBuffer.wrap(Documents.golden(name)))).isEqualTo(Recognition.CERTAIN);
        byte[] wide = Documents.goldenText(name).getBytes(StandardCharsets.UTF_16);
        assertThat(CODEC.recognizes(ByteBuffer.wrap(wide))).isEqualTo(Recognition.CERTAIN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "VQSessionReport: CallTerm\r\n", "{}", "<LyncDiagnostics/>", "<VQReportEventual/>"})
    void leavesOthersAlone(String text) {
        assertThat(CODEC.recognizes(ByteBuffer.wrap(bytes(text)))).isEqualTo(Recognition.NO);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<a xmlns='ms-rtcp-metrics'/>", "log xmlns:v2=\"ms-rtcp-metrics.v2\" cut off"})
    void whatHasTheNamespaceAloneIsLikelyOne(String text) {
        assertThat(CODEC.recognizes(ByteBuffer.wrap(bytes(text)))).isEqualTo(Recognition.LIKELY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"QoE media: <MediaLine Label='main-audio'>", "<v2:Endpoint Name='PC-9'/>"})
    void whatHasAFragmentIsPossiblyOne(String text) {
        assertThat(CODEC.recognizes(ByteBuffer.wrap(bytes(text)))).isEqualTo(Recognition.POSSIBLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<MediaLines>", "MediaLine", "<a:b:Endpoint/>"})
    void aNameThatOnlyLooksLikeItIsNone(String text) {
        assertThat(CODEC.recognizes(ByteBuffer.wrap(bytes(text)))).isEqualTo(Recognition.NO);
    }

    @Test
    void tellsWhatItIsAndCan() {
        assertThat(CODEC.id()).isEqualTo("msqoe");
        assertThat(CODEC.description()).contains("VQReportEvent", "VQReportEventList");
        assertThat(CODEC.mediaTypes()).containsExactlyInAnyOrder("application/vq-rtcpxr+xml", "application/ms-cqf+xml");
        assertThat(CODEC.optionKeys())
                .contains(MsQoeOptions.BURST_DENSITY_SCALE, MsQoeOptions.PRETTY, MsQoeOptions.REPAIR_BREAKS);
        Capabilities capabilities = CODEC.capabilities();
        assertThat(capabilities.find(Media.AUDIO, Direction.RECEIVED, Metric.NETWORK_LOSS_RATE))
                .hasValueSatisfying(loss -> {
                    assertThat(loss.wireName()).isEqualTo("Network/PacketLoss/LossRate");
                    assertThat(loss.minimum()).isZero();
                    assertThat(loss.maximum()).isEqualTo(100);
                });
        assertThat(capabilities.find(Media.AUDIO, Direction.RECEIVED, Metric.GAP_THRESHOLD))
                .hasValueSatisfying(gap ->
                        assertThat(gap.minimum()).isEqualTo(gap.maximum()).isEqualTo(16));
        assertThat(capabilities.find(Media.SCREEN, Direction.SENT, Metric.INTERARRIVAL_JITTER))
                .isPresent();
        assertThat(capabilities.find(Media.SCREEN, Direction.SENT, Metric.VIDEO_BITRATE))
                .isEmpty();
        assertThat(capabilities.find(Media.DATA, Direction.SENT, Metric.INTERARRIVAL_JITTER))
                .isEmpty();
        // Its scale is not published.
        assertThat(capabilities.find(Media.AUDIO, Direction.RECEIVED, Metric.BURST_LOSS_DENSITY))
                .isEmpty();
        assertThat(capabilities.find(Media.AUDIO, Direction.RECEIVED, Metric.AVAILABLE_SEND_BANDWIDTH))
                .isEmpty();
        assertThat(capabilities.find(Media.AUDIO, Direction.SENT, Metric.AVAILABLE_SEND_BANDWIDTH))
                .isPresent();
    }

    @Test
    void aWholeDocumentGoesBackAsItWas() {
        for (String name : List.of("batch.xml", "sfb2015.xml")) {
            Encoded written =
                    CODEC.rewrite(Documents.golden(name), DecodeOptions.strict().with(MsQoeOptions.PRETTY, true));
            assertThat(MsQoe.decodeList(written.bytes()).value())
                    .isEqualTo(MsQoe.decodeList(Documents.golden(name)).value());
            assertThat(written.text().contains("<VQReportEventList")).isEqualTo(name.equals("batch.xml"));
        }
        String two = Documents.goldenText("ocs2007.xml") + Documents.goldenText("ocs2007.xml");
        assertThat(CODEC.rewrite(bytes(two), DecodeOptions.lenient()).text())
                .contains("<VQReportEventList ")
                .doesNotContain("ID=");
        String list = "<VQReportEventList ID='7'>"
                + Documents.goldenText("ocs2007.xml").replaceFirst("<\\?xml[^>]*>", "") + "</VQReportEventList>";
        assertThat(CODEC.rewrite(bytes(list), DecodeOptions.lenient()).text())
                .contains("<VQReportEventList ", "ID=\"7\"");
    }

    /** The id that is told in the end is that of the last document that had one. */
    @Test
    void oneDecoderReadsSeveralDocuments() {
        ReportDecoder decoder = CODEC.newDecoder(DecodeOptions.lenient());
        List<DecodedItem> items = new ArrayList<>();
        decoder.decode(ByteBuffer.wrap(bytes("<VQReportEventList ID='7'/>")), items::add);
        decoder.decode(ByteBuffer.wrap(Documents.golden("ocs2007.xml")), items::add);
        assertThat(items).hasSize(1);
        assertThat(((DecodedItem.Report) items.get(0)).decoded().value().batchId())
                .isNull();
        assertThat(decoder.finish().batchId()).isEqualTo("7");
        assertThatThrownBy(() -> decoder.decode(ByteBuffer.wrap(bytes("<VQReportEventList/>")), items::add))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void anEventOfAListIsMappedWithTheListsId() {
        MsQoeReader reader = MsQoe.reader(DecodeOptions.lenient());
        assertThat(reader.toQualityReports(reader.decode(Documents.golden("ocs2007.xml")), "7")
                        .value()
                        .get(0)
                        .batchId())
                .isEqualTo("7");
    }

    @Test
    void aNeutralReportIsWrittenAsAListOfOne() {
        QualityReport report = MsQoe.toQualityReports(MsQoe.decode(Documents.golden("sfb2015.xml")))
                .value()
                .get(0);
        Encoded written = MsQoe.encode(report, CONTEXT);
        assertThat(MsQoe.decodeList(written.bytes()).value().getEvents()).hasSize(1);
        assertThat(MsQoe.toQualityReports(MsQoe.decode(written.bytes())).value())
                .containsExactly(report);
    }

    @Test
    void decodesABatchIntoReportsWithItsId() {
        List<DecodedItem> items = new ArrayList<>();
        ReportDecoder decoder = CODEC.newDecoder(DecodeOptions.lenient());
        decoder.decode(ByteBuffer.wrap(Documents.golden("batch.xml")), items::add);
        DocumentSummary summary = decoder.finish();
        assertThat(items).hasSize(3).hasOnlyElementsOfType(DecodedItem.Report.class);
        assertThat(summary.batchId()).isEqualTo("{8D0F5B1C-1B4A-4C9A-9B55-0A7C2F3E4D5B}");
        assertThat(summary.problems()).isEmpty();
        QualityReport first = ((DecodedItem.Report) items.get(0)).decoded().value();
        assertThat(first.batchId()).isEqualTo(summary.batchId());
        assertThat(first.streams())
                .anySatisfy(stream -> assertThat(stream.metrics().get(Metric.INTERARRIVAL_JITTER))
                        .hasValue(7));
    }

    @Test
    void inABatchStrictRefusesTheOneThatBreaksTheSchema() {
        String batch = Documents.goldenText("batch.xml").replaceFirst("<Caller>true</Caller>", "<Caller>yes</Caller>");
        List<DecodedItem> items = CODEC.decode(bytes(batch), DecodeOptions.strict());
        assertThat(items).hasSize(3);
        assertThat(items.get(0))
                .isInstanceOfSatisfying(
                        DecodedItem.Refused.class,
                        refused -> assertThat(refused.problem().code()).isEqualTo(MsQoeProblem.BOOLEAN_MALFORMED));
        assertThat(items.get(1)).isInstanceOf(DecodedItem.Report.class);
        assertThat(items.get(2)).isInstanceOf(DecodedItem.Report.class);
    }

    @Test
    void whatStandsBeforeTheBreakIsHandedOver() {
        String batch = Documents.goldenText("batch.xml");
        int second = batch.indexOf("<VQReportEvent ", batch.indexOf("</VQReportEvent>"));
        List<DecodedItem> items = new ArrayList<>();
        ReportDecoder decoder = CODEC.newDecoder(DecodeOptions.lenient());
        ByteBuffer broken = ByteBuffer.wrap(bytes(batch.substring(0, second) + "<VQReportEvent><<"));
        assertThatThrownBy(() -> decoder.decode(broken, items::add)).isInstanceOf(MalformedReportException.class);
        assertThat(items).hasSize(1);
    }

    @Test
    void anEmptyListIsRead() {
        List<DecodedItem> items = new ArrayList<>();
        ReportDecoder decoder = CODEC.newDecoder(DecodeOptions.lenient());
        decoder.decode(ByteBuffer.wrap(bytes("<VQReportEventList ID='7'/>")), items::add);
        assertThat(items).isEmpty();
        DocumentSummary summary = decoder.finish();
        assertThat(summary.batchId()).isEqualTo("7");
        assertThat(summary.problems()).extracting(problem -> problem.code()).containsExactly(MsQoeProblem.EMPTY_LIST);
        assertThatThrownBy(decoder::finish).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void feedbackIsNoReport() {
        List<DecodedItem> items = CODEC.decode(Documents.golden("feedback.xml"), DecodeOptions.strict());
        assertThat(items).hasSize(1);
        assertThat(items.get(0))
                .isInstanceOfSatisfying(
                        DecodedItem.NoReport.class,
                        message -> assertThat(message.tags()).containsEntry("rating", "3"));
    }

    @Test
    void writesAListThatIsValidAndReadStrictly() {
        List<QualityReport> reports = new ArrayList<>();
        for (DecodedItem item : CODEC.decode(Documents.golden("batch.xml"), DecodeOptions.lenient())) {
            reports.add(((DecodedItem.Report) item).decoded().value());
        }
        Encoded encoded = CODEC.encoder()
                .orElseThrow()
                .encode(reports, CONTEXT, EncodeOptions.defaults().with(MsQoeOptions.PRETTY, true));
        assertThat(SchemaCheck.check(MsQoeSchemas.events(), encoded.bytes())).isEmpty();
        assertThat(CODEC.decode(encoded.bytes(), DecodeOptions.strict()))
                .hasSize(3)
                .hasOnlyElementsOfType(DecodedItem.Report.class);
        assertThat(encoded.text()).contains("ID=\"{8D0F5B1C");
    }

    @Test
    void namesEverythingMandatoryThatIsMissing() {
        QualityReport report = ((DecodedItem.Report)
                        CODEC.decode(Documents.golden("ocs2007.xml"), DecodeOptions.lenient())
                                .get(0))
                .decoded()
                .value();
        assertThatThrownBy(() -> MsQoe.encode(
                        report.toBuilder()
                                .call(io.vqreport.model.CallIdentity.UNKNOWN)
                                .build(),
                        EncodeContext.empty()))
                .isInstanceOf(UnrepresentableReportException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ocs2007.xml",
                "ocs2007r2.xml",
                "lync2010.xml",
                "lync2013.xml",
                "sfb2015.xml",
                "later-version.xml",
                "batch.xml",
                "feedback.xml"
            })
    void rewritingTwiceGivesWhatRewritingOnceGave(String name) {
        Encoded once = CODEC.rewrite(Documents.golden(name), DecodeOptions.lenient());
        CodecContract.goldenIsFixpoint(
                octets -> CODEC.rewrite(octets, DecodeOptions.strict()).bytes(), once.bytes());
    }

    @Test
    void anyOctetsGiveItemsOrARefusal() {
        Random random = new Random(42);
        byte[] golden = Documents.golden("batch.xml");
        for (int i = 0; i < 400; i++) {
            byte[] mutated = golden.clone();
            for (int k = random.nextInt(6); k >= 0; k--) {
                mutated[random.nextInt(mutated.length)] = (byte) (random.nextBoolean() ? random.nextInt(128) : '<');
            }
            CodecContract.anyBytesGiveValueOrDecodingException(CODEC, mutated);
        }
    }
}
