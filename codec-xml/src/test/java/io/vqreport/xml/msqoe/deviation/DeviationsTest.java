package io.vqreport.xml.msqoe.deviation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vqreport.codec.DecodeOptions;
import io.vqreport.codec.Decoded;
import io.vqreport.codec.Location;
import io.vqreport.codec.MalformedReportException;
import io.vqreport.codec.ProblemClass;
import io.vqreport.xml.msqoe.MsQoe;
import io.vqreport.xml.msqoe.MsQoeProblem;
import io.vqreport.xml.msqoe.base.VQReportEvent;
import io.vqreport.xml.msqoe.support.Documents;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Is every deviation read, noted at its place, refused by STRICT when it breaks the schema, and kept when it is written again? */
class DeviationsTest {
    /**
     * One deviation of the golden document.
     *
     * @param what stands there in place of {@code of}; {@code ^} marks the place that is noted
     */
    record Deviation(MsQoeProblem code, String of, String what, String path) {
        String document() {
            String text = Documents.goldenText("sfb2015.xml");
            assertThat(text).contains(of);
            return replaceFirst(text, of, what.replace("^", ""));
        }

        int place() {
            return Documents.goldenText("sfb2015.xml").indexOf(of) + what.indexOf('^');
        }

        private static String replaceFirst(String text, String of, String what) {
            int at = text.indexOf(of);
            return text.substring(0, at) + what + text.substring(at + of.length());
        }
    }

    private static final String LINE = "VQReportEvent[0]/VQSessionReport[0]/MediaLine[0]";
    private static final String INBOUND = LINE + "/InboundStream/Network";

    static Stream<Deviation> deviations() {
        return Stream.of(
                new Deviation(
                        MsQoeProblem.NUMBER_MALFORMED,
                        "<InterArrival>7<",
                        "<InterArrival>^seven<",
                        INBOUND + "/Jitter/InterArrival"),
                new Deviation(
                        MsQoeProblem.NUMBER_MALFORMED,
                        "<InterArrival>7<",
                        "<InterArrival>^4294967295<",
                        INBOUND + "/Jitter/InterArrival"),
                new Deviation(
                        MsQoeProblem.NUMBER_MALFORMED,
                        "<LossRate>0.0103<",
                        "<LossRate>^0,0103<",
                        INBOUND + "/PacketLoss/LossRate"),
                new Deviation(
                        MsQoeProblem.NOT_A_NUMBER,
                        "<LossRate>0.0103<",
                        "<LossRate>^NaN<",
                        INBOUND + "/PacketLoss/LossRate"),
                new Deviation(
                        MsQoeProblem.EMPTY_VALUE,
                        "<LossRate>0.0103<",
                        "<LossRate>^<",
                        INBOUND + "/PacketLoss/LossRate"),
                new Deviation(
                        MsQoeProblem.NUMBER_MALFORMED,
                        "<Port>50020<",
                        "<Port>^70000<",
                        LINE + "/Description/LocalAddr/Port"),
                new Deviation(
                        MsQoeProblem.BOOLEAN_MALFORMED,
                        "<Caller>true<",
                        "<Caller>^True<",
                        "VQReportEvent[0]/VQSessionReport[0]/DialogInfo/Caller"),
                new Deviation(
                        MsQoeProblem.TIME_MALFORMED,
                        "<DialogInfo CallId=\"c1f2e3@client.example.org\" FromTag=\"aa01\" ToTag=\"bb02\" Start=\"2016",
                        "^<DialogInfo CallId=\"c1f2e3@client.example.org\" FromTag=\"aa01\" ToTag=\"bb02\" Start=\"x016",
                        "VQReportEvent[0]/VQSessionReport[0]/DialogInfo/@Start"),
                new Deviation(
                        MsQoeProblem.TIME_ZONE_MISSING,
                        "<DialogInfo CallId=\"c1f2e3@client.example.org\" FromTag=\"aa01\" ToTag=\"bb02\" Start=\"2016-08-09T09:15:00.4710591Z",
                        "^<DialogInfo CallId=\"c1f2e3@client.example.org\" FromTag=\"aa01\" ToTag=\"bb02\" Start=\"2016-08-09T09:15:00.4710591",
                        "VQReportEvent[0]/VQSessionReport[0]/DialogInfo/@Start"),
                new Deviation(
                        MsQoeProblem.NAME_UNKNOWN,
                        "<MediaLine Label=\"main-audio\"",
                        "^<MediaLine Label=\"second-audio\"",
                        LINE + "/@Label"),
                new Deviation(
                        MsQoeProblem.NAME_UNKNOWN,
                        "<Ice>DIRECT<",
                        "<Ice>^SOMEHOW<",
                        LINE + "/Description/Connectivity/Ice"),
                new Deviation(
                        MsQoeProblem.FLAGS_MALFORMED,
                        "<IceWarningFlags>16<",
                        "<IceWarningFlags>^none<",
                        LINE + "/Description/Connectivity/IceWarningFlags"),
                new Deviation(
                        MsQoeProblem.TEXT_TOO_LONG,
                        "<Resolution>640x360<",
                        "<Resolution>^00640x00360<",
                        "VQReportEvent[0]/VQSessionReport[0]/MediaLine[1]/InboundStream/Payload/Video/Resolution"),
                new Deviation(
                        MsQoeProblem.UNKNOWN_ELEMENT,
                        "<InterArrival>7<",
                        "^<Average>9</Average><InterArrival>7<",
                        INBOUND + "/Jitter/Average"),
                new Deviation(
                        MsQoeProblem.EXTENSION_ELEMENT,
                        "<InterArrival>7<",
                        "^<a:b xmlns:a='urn:example:a'/><InterArrival>7<",
                        INBOUND + "/Jitter/b"),
                new Deviation(
                        MsQoeProblem.UNKNOWN_ATTRIBUTE,
                        "<Endpoint Name=",
                        "^<Endpoint Colour='red' Name=",
                        "VQReportEvent[0]/VQSessionReport[0]/Endpoint/@Colour"),
                new Deviation(
                        MsQoeProblem.ELEMENT_REPEATED,
                        "<InterArrival>7</InterArrival>",
                        "<InterArrival>7</InterArrival>^<InterArrival>8</InterArrival>",
                        INBOUND + "/Jitter/InterArrival"),
                new Deviation(
                        MsQoeProblem.ELEMENT_ORDER,
                        "<InterArrival>7</InterArrival>\n            <InterArrivalMax>21</InterArrivalMax>",
                        "<InterArrivalMax>21</InterArrivalMax>^<InterArrival>7</InterArrival>",
                        INBOUND + "/Jitter/InterArrival"),
                new Deviation(
                        MsQoeProblem.SEPARATOR_MISSING,
                        "<v3:Separator3/>\n        <v4:WifiRSSI>",
                        "^<v4:WifiRSSI>",
                        LINE + "/Description/WifiRSSI"),
                new Deviation(
                        MsQoeProblem.MANDATORY_MISSING,
                        "<Caller>true</Caller>",
                        "",
                        "VQReportEvent[0]/VQSessionReport[0]/DialogInfo/Caller"),
                new Deviation(
                        MsQoeProblem.STRAY_TEXT, "<InterArrival>7<", "here <InterArrival>7<", INBOUND + "/Jitter"),
                new Deviation(
                        MsQoeProblem.NESTED_IN_VALUE,
                        "<InterArrival>7<",
                        "<InterArrival><b/>7<",
                        INBOUND + "/Jitter/InterArrival"),
                new Deviation(
                        MsQoeProblem.NAMESPACE,
                        "<v3:InterArrivalSD>3.25</v3:InterArrivalSD>",
                        "^<v2:InterArrivalSD>3.25</v2:InterArrivalSD>",
                        INBOUND + "/Jitter"));
    }

    @ParameterizedTest
    @MethodSource("deviations")
    void isNotedAtItsPlace(Deviation deviation) {
        String document = deviation.document();
        Decoded<VQReportEvent> decoded = MsQoe.decode(document.getBytes(StandardCharsets.UTF_8));
        assertThat(decoded.problems()).hasSize(1);
        assertThat(decoded.problems().get(0).code()).isEqualTo(deviation.code());
        Location location = decoded.problems().get(0).location();
        assertThat(location.path()).isEqualTo(deviation.path());
        if (deviation.what().contains("^")) {
            int place = deviation.place();
            assertThat(location.offset()).isEqualTo(place);
            assertThat(location.line())
                    .isEqualTo(1
                            + (int) document.substring(0, place)
                                    .chars()
                                    .filter(c -> c == '\n')
                                    .count());
            assertThat(location.column()).isEqualTo(place - document.lastIndexOf('\n', place - 1));
        }
    }

    @ParameterizedTest
    @MethodSource("deviations")
    void isRefusedByStrictWhenItBreaksTheSchema(Deviation deviation) {
        byte[] document = deviation.document().getBytes(StandardCharsets.UTF_8);
        var strict = MsQoe.reader(DecodeOptions.strict());
        if (deviation.code().problemClass() == ProblemClass.SYNTAX) {
            assertThatThrownBy(() -> strict.decode(document))
                    .isInstanceOfSatisfying(
                            MalformedReportException.class,
                            e -> assertThat(e.problem().code()).isEqualTo(deviation.code()));
        } else {
            assertThat(strict.decode(document).problems()).hasSize(1);
        }
    }

    @ParameterizedTest
    @MethodSource("deviations")
    void isKeptWhenItIsWrittenAgain(Deviation deviation) {
        VQReportEvent event = MsQoe.decode(deviation.document().getBytes(StandardCharsets.UTF_8))
                .value();
        VQReportEvent again = MsQoe.decode(MsQoe.encode(event).bytes()).value();
        assertThat(again).isEqualTo(event);
    }

    @Test
    void keepsTheTextOfAValueThatIsNone() {
        Deviation deviation = deviations().toList().get(0);
        VQReportEvent event = MsQoe.decode(deviation.document().getBytes(StandardCharsets.UTF_8))
                .value();
        var jitter = event.getSessionReports()
                .get(0)
                .getMediaLines()
                .get(0)
                .getInboundStream()
                .getNetwork()
                .getJitter();
        assertThat(jitter.getInterArrival()).isNull();
        assertThat(jitter.getInterArrivalMax()).isEqualTo(21);
        assertThat(MsQoe.encode(event).text()).contains("<InterArrival>seven</InterArrival>");
    }

    @Test
    void readsADocumentWithoutNamespaces() {
        String document = Documents.goldenText("sfb2015.xml")
                .replaceAll(" xmlns(:v[0-9])?=\"[^\"]*\"", "")
                .replaceAll("(</?| )v[0-9]:", "$1");
        Decoded<VQReportEvent> decoded = MsQoe.decode(document.getBytes(StandardCharsets.UTF_8));
        assertThat(decoded.value())
                .isEqualTo(MsQoe.decode(Documents.golden("sfb2015.xml")).value());
        assertThat(decoded.problems()).extracting(problem -> problem.code()).containsExactly(MsQoeProblem.NAMESPACE);
    }

    @Test
    void keepsWhatLaterVersionsAndOthersAdded() {
        Decoded<VQReportEvent> decoded = MsQoe.decode(Documents.golden("later-version.xml"));
        assertThat(decoded.problems())
                .extracting(problem -> problem.code())
                .containsExactly(
                        MsQoeProblem.EXTENSION_ATTRIBUTE,
                        MsQoeProblem.EXTENSION_ELEMENT,
                        MsQoeProblem.EXTENSION_ELEMENT);
        String written = MsQoe.encode(decoded.value()).text();
        assertThat(written).contains("MachineInfo=\"Acme Book 3\"", ":RadioBand", "kind=\"active\"", ":Value>12</");
        assertThat(MsQoe.decode(written.getBytes(StandardCharsets.UTF_8)).value())
                .isEqualTo(decoded.value());
        assertThat(MsQoe.validate(decoded.value())).isEqualTo(List.of());
    }

    @Test
    void keepsTheListsIdAndPrefixes() {
        var list = MsQoe.decodeList(Documents.golden("batch.xml"));
        assertThat(list.problems()).isEmpty();
        assertThat(list.value().getID()).isEqualTo("{8D0F5B1C-1B4A-4C9A-9B55-0A7C2F3E4D5B}");
        assertThat(list.value().getEvents()).hasSize(3);
        assertThat(list.value().getEvents().get(1).getIntervalReports()).hasSize(1);
        var written = MsQoe.encode(list.value(), io.vqreport.codec.EncodeOptions.defaults());
        assertThat(MsQoe.decodeList(written.bytes()).value()).isEqualTo(list.value());
        assertThat(written.text()).contains("<v2:Separator/>", "<v3:Separator3/>", "v2:SchemaVersion=\"2.0\"");
    }

    @Test
    void aLogWithoutADocumentHoldsNoFeedback() {
        assertThatThrownBy(() -> MsQoe.decodeFeedback(Documents.deviation("log-fragments.txt")))
                .isInstanceOfSatisfying(
                        MalformedReportException.class,
                        e -> assertThat(e.problem().code()).isEqualTo(MsQoeProblem.NO_REPORT));
    }

    @Test
    void readsAndWritesFeedback() {
        var decoded = MsQoe.reader(DecodeOptions.strict()).decodeFeedback(Documents.golden("feedback.xml"));
        assertThat(decoded.value().getRating()).isEqualTo(3);
        assertThat(decoded.value().getFeedback().getContent()).isEqualTo(List.of("the voice was choppy"));
        byte[] written = MsQoe.encode(decoded.value(), io.vqreport.codec.EncodeOptions.defaults())
                .bytes();
        assertThat(MsQoe.decodeFeedback(written).value()).isEqualTo(decoded.value());
        assertThat(io.vqreport.xml.msqoe.internal.SchemaCheck.check(
                        io.vqreport.xml.msqoe.internal.MsQoeSchemas.feedback(), written))
                .isEmpty();
    }
}
