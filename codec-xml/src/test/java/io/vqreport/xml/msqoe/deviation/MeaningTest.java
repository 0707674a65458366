package io.vqreport.xml.msqoe.deviation;

import static org.assertj.core.api.Assertions.assertThat;

import io.vqreport.codec.DecodeOptions;
import io.vqreport.codec.Decoded;
import io.vqreport.codec.DecodedItem;
import io.vqreport.codec.Location;
import io.vqreport.codec.Problem;
import io.vqreport.metric.Metric;
import io.vqreport.model.Direction;
import io.vqreport.model.Media;
import io.vqreport.model.QualityReport;
import io.vqreport.model.StreamReport;
import io.vqreport.xml.msqoe.MsQoe;
import io.vqreport.xml.msqoe.MsQoeCodec;
import io.vqreport.xml.msqoe.MsQoeProblem;
import io.vqreport.xml.msqoe.base.Endpoint;
import io.vqreport.xml.msqoe.base.VQReportEvent;
import io.vqreport.xml.msqoe.deviation.DeviationsTest.Deviation;
import io.vqreport.xml.msqoe.support.Documents;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Are values that the schema allows, and that cannot be meant, noted at their place and kept out of the neutral report, whichever way it is read? */
class MeaningTest {
    private static final String SESSION = "VQReportEvent[0]/VQSessionReport[0]";
    private static final String LINE = SESSION + "/MediaLine[0]";
    private static final String DIALOG =
            "<DialogInfo CallId=\"c1f2e3@client.example.org\" FromTag=\"aa01\" ToTag=\"bb02\""
                    + " Start=\"2016-08-09T09:15:00.4710591Z\" End=\"2016-08-09T09:20:12.9Z\"";
    private static final String INBOUND = LINE + "/InboundStream";

    static Stream<Deviation> deviations() {
        return Stream.of(
                new Deviation(
                        MsQoeProblem.STOP_BEFORE_START,
                        DIALOG,
                        "^" + DIALOG.replace("09:20:12.9Z", "09:15:00.471059Z"),
                        SESSION + "/DialogInfo/@End"),
                new Deviation(
                        MsQoeProblem.PORT_OUT_OF_RANGE,
                        "<Port>50020<",
                        "<Port>^0<",
                        LINE + "/Description/LocalAddr/Port"),
                new Deviation(
                        MsQoeProblem.MAC_MALFORMED,
                        "<v2:MACAddr>00-00-5E-00-53-17<",
                        "<v2:MACAddr>^none<",
                        LINE + "/Description/LocalAddr/MACAddr"),
                new Deviation(
                        MsQoeProblem.REPAIRED_MAC,
                        "<v2:MACAddr>00-00-5E-00-53-17<",
                        "<v2:MACAddr>^00-00-5E-00-53-17-00-00<",
                        LINE + "/Description/LocalAddr/MACAddr"),
                new Deviation(
                        MsQoeProblem.REPAIRED_URI,
                        "<ToURI>sip:bob@example.net<",
                        "<ToURI>^bob@example.net<",
                        SESSION + "/DialogInfo/ToURI"),
                new Deviation(
                        MsQoeProblem.LABEL_REPEATED,
                        "<MediaLine Label=\"main-video\"",
                        "^<MediaLine Label=\"main-audio\"",
                        SESSION + "/MediaLine[1]/@Label"),
                new Deviation(
                        MsQoeProblem.OUT_OF_RANGE,
                        "<InterArrival>7<",
                        "<InterArrival>^-1<",
                        INBOUND + "/Network/Jitter/InterArrival"),
                new Deviation(
                        MsQoeProblem.FRACTION_SCALE_DOUBT,
                        "<LossRate>0.0103<",
                        "<LossRate>^1.0001<",
                        INBOUND + "/Network/PacketLoss/LossRate"),
                new Deviation(
                        MsQoeProblem.OUT_OF_RANGE,
                        "<LossRate>0.0103<",
                        "<LossRate>^-0.0001<",
                        INBOUND + "/Network/PacketLoss/LossRate"));
    }

    private static Decoded<QualityReport> read(byte[] document) {
        List<DecodedItem> items = new MsQoeCodec().decode(document, DecodeOptions.lenient());
        assertThat(items).hasSize(1);
        return ((DecodedItem.Report) items.get(0)).decoded();
    }

    private static QualityReport readBothWays(byte[] document) {
        Decoded<QualityReport> direct = read(document);
        Decoded<List<QualityReport>> typed = MsQoe.toQualityReports(MsQoe.decode(document));
        assertThat(typed.value()).containsExactly(direct.value());
        assertThat(sorted(typed.problems())).isEqualTo(sorted(direct.problems()));
        return direct.value();
    }

    private static List<Problem> sorted(List<Problem> problems) {
        return problems.stream()
                .sorted(Comparator.comparing(problem -> problem.toString()))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("deviations")
    void isNotedAtItsPlaceAndKeptOut(Deviation deviation) {
        byte[] document = deviation.document().getBytes(StandardCharsets.UTF_8);
        assertThat(read(Documents.golden("sfb2015.xml")).problems())
                .extracting(Problem::code)
                .doesNotContain(deviation.code());
        assertThat(read(document).problems())
                .filteredOn(problem -> problem.code() == deviation.code())
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.location().path()).isEqualTo(deviation.path());
                    assertThat(problem.location().offset()).isEqualTo(deviation.place());
                });
        boolean repaired = deviation.code().name().startsWith("REPAIRED");
        assertThat(readBothWays(document)
                        .equals(read(Documents.golden("sfb2015.xml")).value()))
                .isEqualTo(repaired);
    }

    private static QualityReport golden(String of, String what) {
        String text = Documents.goldenText("sfb2015.xml");
        assertThat(text).contains(of);
        return readBothWays(text.replace(of, what).getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void theValuesAtTheBoundsAreThere() {
        QualityReport report = golden("<LossRate>0.0103<", "<LossRate>1<");
        assertThat(report.stream(Media.AUDIO, Direction.RECEIVED).metric(Metric.NETWORK_LOSS_RATE))
                .hasValue(100);
        assertThat(golden("<Port>50020<", "<Port>1<")
                        .streams()
                        .get(0)
                        .localAddress()
                        .port())
                .isEqualTo(1);
        assertThat(golden("<Port>50020<", "<Port>65535<")
                        .streams()
                        .get(0)
                        .localAddress()
                        .port())
                .isEqualTo(65_535);
        assertThat(golden("<InterArrival>7<", "<InterArrival>0<").stream(Media.AUDIO, Direction.RECEIVED)
                        .metric(Metric.INTERARRIVAL_JITTER))
                .hasValue(0);
        Instant start = Instant.parse("2016-08-09T09:15:00.471059100Z");
        QualityReport empty = golden("End=\"2016-08-09T09:20:12.9Z\"", "End=\"2016-08-09T09:15:00.4710591Z\"");
        assertThat(empty.streams().get(0).window().stop()).isEqualTo(start);
        assertThat(read(Documents.goldenText("sfb2015.xml")
                                .replace("09:20:12.9Z", "09:15:00.4710591Z")
                                .getBytes(StandardCharsets.UTF_8))
                        .problems())
                .extracting(Problem::code)
                .doesNotContain(MsQoeProblem.STOP_BEFORE_START);
    }

    @Test
    void aMosOfZeroIsAbsent() {
        QualityReport report = golden("<OverallAvg>", "<OverallAvg>0</OverallAvg><x/><OverallAvg>");
        StreamReport stream = report.stream(Media.AUDIO, Direction.RECEIVED);
        assertThat(stream.metrics().has(Metric.MOS_NETWORK)).isFalse();
        // The second one is no metric, and not lost.
        assertThat(stream.extras()).containsKey("msqoe:QualityEstimates/Audio/NetworkMOS/OverallAvg[1]");
    }

    /** Of what is received a line tells outside its streams; only a value that is there makes a stream of it. */
    @ParameterizedTest
    @CsvSource({"3.1, 2", "0.0, 1", "-1, 1", "5.1, 1", "NaN, 1"})
    void noStreamIsMadeUpForAValueThatIsAbsent(String mos, int streams) {
        String line =
                "<VQReportEvent xmlns='ms-rtcp-metrics'><VQSessionReport SessionId='a'><MediaLine Label='main-audio'>"
                        + "<OutboundStream/><LocalConversationalMOS>" + mos + "</LocalConversationalMOS></MediaLine>"
                        + "</VQSessionReport></VQReportEvent>";
        QualityReport report = readBothWays(line.getBytes(StandardCharsets.UTF_8));

        assertThat(report.streams()).hasSize(streams).anyMatch(stream -> stream.direction() == Direction.SENT);
        assertThat(report.streams())
                .filteredOn(stream -> stream.metrics().has(Metric.MOS_CONVERSATIONAL))
                .hasSize(streams - 1);
    }

    /** The hardware address is the first line's that has one. */
    @Test
    void theHardwareAddressOfAnotherLine() {
        String other = "<v2:MACAddr>00-00-5E-00-53-99</v2:MACAddr>";
        String text = Documents.goldenText("sfb2015.xml");
        int second = text.indexOf("</LocalAddr>", text.indexOf("Label=\"main-video\""));
        String both = text.substring(0, second) + other + text.substring(second);
        QualityReport report = readBothWays(both.getBytes(StandardCharsets.UTF_8));
        assertThat(report.local().mac()).isEqualTo("00:00:5e:00:53:17");
        assertThat(report.stream(Media.VIDEO, Direction.RECEIVED).extras())
                .containsEntry("msqoe:Description/LocalAddr/v2:MACAddr", "00:00:5e:00:53:99");

        String none = both.replace("00-00-5E-00-53-17", "none");
        QualityReport later = readBothWays(none.getBytes(StandardCharsets.UTF_8));
        assertThat(later.local().mac()).isEqualTo("00:00:5e:00:53:99");
    }

    @ParameterizedTest
    @CsvSource({
        "main-audio, , AUDIO",
        "data, , SCREEN",
        "panoramic-video, , VIDEO",
        "side, Audio, AUDIO",
        "side, Video, VIDEO",
        "side, v3:ApplicationSharing, SCREEN",
        "side, v3:Later, ",
        "side, , ",
        "main-audio, Video, AUDIO"
    })
    void theMediumOfALine(String label, String payload, Media media) {
        String inside = payload == null ? "" : "<Payload><" + payload + "/></Payload>";
        String text =
                "<VQReportEvent xmlns='ms-rtcp-metrics' xmlns:v3='ms-rtcp-metrics.v3'><VQSessionReport SessionId='a'>"
                        + "<MediaLine Label='" + label + "'><InboundStream/><OutboundStream>" + inside
                        + "</OutboundStream></MediaLine></VQSessionReport></VQReportEvent>";
        assertThat(readBothWays(text.getBytes(StandardCharsets.UTF_8)).streams())
                .hasSize(2)
                .extracting(StreamReport::media)
                .containsOnly(media);
    }

    /** A line without a label has the medium of its payload, too. */
    @Test
    void theMediumOfALineWithoutALabel() {
        String text =
                "<VQReportEvent><VQSessionReport SessionId='a'><MediaLine><InboundStream><Payload><Video/></Payload>"
                        + "</InboundStream></MediaLine></VQSessionReport></VQReportEvent>";
        assertThat(readBothWays(text.getBytes(StandardCharsets.UTF_8)).streams())
                .singleElement()
                .extracting(StreamReport::media)
                .isEqualTo(Media.VIDEO);
    }

    // The event.

    private static Problem only(Decoded<?> decoded, MsQoeProblem code) {
        List<Problem> found = decoded.problems().stream()
                .filter(problem -> problem.code() == code)
                .toList();
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<VQReportEvent></VQReportEvent>", "<VQReportEvent><!-- c --></VQReportEvent>"})
    void anEventWithoutReport(String text) {
        Decoded<VQReportEvent> decoded = MsQoe.decode(text.getBytes(StandardCharsets.UTF_8));
        assertThat(only(decoded, MsQoeProblem.EMPTY_EVENT).location())
                .isEqualTo(new Location(
                        text.indexOf("</VQReportEvent>"), 1, text.indexOf("</VQReportEvent>") + 1, "VQReportEvent[0]"));
        assertThat(new MsQoeCodec().decode(text.getBytes(StandardCharsets.UTF_8), DecodeOptions.lenient()))
                .singleElement()
                .isInstanceOfSatisfying(
                        DecodedItem.NoReport.class,
                        item -> assertThat(item.problems()).isEqualTo(decoded.problems()));
    }

    @Test
    void anEventOfSomethingElse() {
        String text = "<VQReportEvent><x:Later xmlns:x='ms-rtcp-metrics.v9'/></VQReportEvent>";
        assertThat(MsQoe.decode(text.getBytes(StandardCharsets.UTF_8)).problems())
                .extracting(Problem::code)
                .contains(MsQoeProblem.EXTENSION_ELEMENT)
                .doesNotContain(MsQoeProblem.EMPTY_EVENT);
    }

    @Test
    void reportsOfBothKindsInOneEvent() {
        String text =
                "<VQReportEvent><VQSessionReport SessionId='a'/><VQSessionIntervalReport SessionId='b'/></VQReportEvent>";
        byte[] octets = text.getBytes(StandardCharsets.UTF_8);
        Problem problem = only(MsQoe.decode(octets), MsQoeProblem.MIXED_REPORTS);
        assertThat(problem.location().offset()).isEqualTo(text.indexOf("</VQReportEvent>"));
        assertThat(MsQoe.toQualityReports(MsQoe.decode(octets)).value())
                .extracting(report -> report.kind() + " " + report.call().sessionId())
                .containsExactly("SESSION a", "INTERVAL b");
        List<DecodedItem> items = new MsQoeCodec().decode(octets, DecodeOptions.lenient());
        assertThat(items).hasSize(2).hasOnlyElementsOfType(DecodedItem.Report.class);
        // What was odd about the event is told with its first report.
        assertThat(((DecodedItem.Report) items.get(0)).decoded().problems())
                .extracting(Problem::code)
                .contains(MsQoeProblem.MIXED_REPORTS);
        assertThat(((DecodedItem.Report) items.get(1)).decoded().problems()).isEmpty();
    }

    @Test
    void twoReportsOfOneKindAreNotMixed() {
        String text = "<VQReportEvent><VQSessionReport SessionId='a'/><VQSessionReport SessionId='b'/></VQReportEvent>";
        byte[] octets = text.getBytes(StandardCharsets.UTF_8);
        assertThat(MsQoe.decode(octets).problems())
                .extracting(Problem::code)
                .doesNotContain(MsQoeProblem.MIXED_REPORTS, MsQoeProblem.ELEMENT_REPEATED);
        assertThat(MsQoe.decode(octets).value().getSessionReports()).hasSize(2);
    }

    // Attributes.

    private static Endpoint endpoint(String attributes, MsQoeProblem... codes) {
        String text =
                "<VQReportEvent xmlns='ms-rtcp-metrics' xmlns:v2='ms-rtcp-metrics.v2'><VQSessionReport SessionId='a'>"
                        + "<Endpoint Name='PC-9' " + attributes + "/></VQSessionReport></VQReportEvent>";
        Decoded<VQReportEvent> decoded = MsQoe.decode(text.getBytes(StandardCharsets.UTF_8));
        assertThat(decoded.problems())
                .extracting(Problem::code)
                .filteredOn(code -> code != MsQoeProblem.MANDATORY_MISSING)
                .isEqualTo(List.of(codes));
        Endpoint endpoint = decoded.value().getSessionReports().get(0).getEndpoint();
        assertThat(MsQoe.decode(MsQoe.encode(decoded.value()).bytes()).value()).isEqualTo(decoded.value());
        return endpoint;
    }

    /** By their local names they are one; the second is kept as it was sent. */
    @Test
    void twoAttributesOfOneName() {
        Endpoint endpoint = endpoint("v2:OS='Windows 10' OS='other'", MsQoeProblem.UNKNOWN_ATTRIBUTE);
        assertThat(endpoint.getOS()).isEqualTo("Windows 10");
        assertThat(endpoint.getOtherAttributes()).containsValue("other");
    }

    @Test
    void anAttributeOfAnotherVocabularyIsNotThatOfOurs() {
        Endpoint endpoint = endpoint("x:OS='other' xmlns:x='urn:example:x'", MsQoeProblem.EXTENSION_ATTRIBUTE);
        assertThat(endpoint.getOS()).isNull();
        assertThat(endpoint.getOtherAttributes()).containsValue("other");
    }

    @Test
    void whatASchemaInstanceSaysIsKeptWithoutAWord() {
        Endpoint endpoint = endpoint("xsi:type='Endpoint' xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance'");
        assertThat(endpoint.getOtherAttributes()).containsValue("Endpoint");
    }

    @Test
    void aValueMayHaveTheAttributesOfASchemaInstanceAlone() {
        String of = "<InterArrival>7<";
        String xsi = "<InterArrival xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance' xsi:type='xs:int'>7<";
        String text = Documents.goldenText("sfb2015.xml");
        assertThat(MsQoe.decode(text.replace(of, xsi).getBytes(StandardCharsets.UTF_8))
                        .problems())
                .isEmpty();
        assertThat(MsQoe.decode(text.replace(of, xsi.replace("xsi:type", "a='1' xsi:type"))
                                .getBytes(StandardCharsets.UTF_8))
                        .problems())
                .extracting(Problem::code)
                .containsExactly(MsQoeProblem.NESTED_IN_VALUE);
    }

    @Test
    void aRepairedTimeMustBeOne() {
        String text = Documents.goldenText("sfb2015.xml");
        for (String time : List.of("2016-13-09 09:15:00", "2016-08-09 x9:15:00", "2016-08-09 09:15")) {
            assertThat(MsQoe.decode(text.replace("2016-08-09T09:15:00.4710591Z", time)
                                    .getBytes(StandardCharsets.UTF_8))
                            .problems())
                    .as(time)
                    .extracting(Problem::code)
                    .containsExactly(MsQoeProblem.TIME_MALFORMED);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2016-08-09T09:15:00+02:00, 2016-08-09T07:15:00Z",
        "2016-08-09T09:15:00-00:30, 2016-08-09T09:45:00Z",
        "2016-08-09 09:15:00.5+02:00, 2016-08-09T07:15:00.5Z",
        "2016-08-09T09:15:00.123456789Z, 2016-08-09T09:15:00.123456789Z",
        "2016-08-09T09:15:00., ",
        "2016-08-09T09:15:00.Z, ",
        "2016-08-09T09:15:00.1234567890Z, ",
        "2016-08-09T24:00:01Z, ",
        "2016-02-30T09:15:00Z, ",
        "2016-08-09T09:15Z, ",
        "2016-08-09t09:15:00Z, ",
        "2016-08-09T09:15:00+02, ",
        "2016-08-09T09:15:00+02:00:30, ",
    })
    void timesAreReadToTheNanosecond(String time, Instant instant) {
        String text = Documents.goldenText("sfb2015.xml").replace("2016-08-09T09:15:00.4710591Z", time);
        assertThat(readBothWays(text.getBytes(StandardCharsets.UTF_8))
                        .streams()
                        .get(0)
                        .window()
                        .start())
                .isEqualTo(instant);
    }
}
