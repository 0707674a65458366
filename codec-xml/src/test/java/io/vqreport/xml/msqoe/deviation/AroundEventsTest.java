package io.vqreport.xml.msqoe.deviation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.vqreport.codec.CoreProblemCode;
import io.vqreport.codec.DecodeLimits;
import io.vqreport.codec.DecodeOptions;
import io.vqreport.codec.DecodedItem;
import io.vqreport.codec.DocumentSummary;
import io.vqreport.codec.LimitExceededException;
import io.vqreport.codec.Location;
import io.vqreport.codec.MalformedReportException;
import io.vqreport.codec.Problem;
import io.vqreport.codec.ReportDecoder;
import io.vqreport.xml.msqoe.MsQoe;
import io.vqreport.xml.msqoe.MsQoeCodec;
import io.vqreport.xml.msqoe.MsQoeOptions;
import io.vqreport.xml.msqoe.MsQoeProblem;
import io.vqreport.xml.msqoe.VQReportEvents;
import io.vqreport.xml.msqoe.base.VQReportEvent;
import io.vqreport.xml.msqoe.support.Documents;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.xml.namespace.QName;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of everything in an input that is no event: lists, strangers, other text, an end too early? */
class AroundEventsTest {
    private static final DecodeOptions LENIENT = DecodeOptions.lenient();

    private static String event(String id) {
        return "<VQReportEvent xmlns='ms-rtcp-metrics'><VQSessionReport SessionId='" + id + "'/></VQReportEvent>";
    }

    private static List<String> read(String text) throws IOException {
        return read(text, LENIENT);
    }

    private static List<String> read(String text, DecodeOptions options) throws IOException {
        return read(text.getBytes(StandardCharsets.UTF_8), options);
    }

    /** The sessions in their order, what of the input was refused, what was odd beside the events, and the list's id. */
    private static List<String> read(byte[] octets, DecodeOptions options) throws IOException {
        List<String> typed = typed(octets, options);
        assertThat(direct(octets, options)).isEqualTo(typed);
        return typed;
    }

    private static List<String> typed(byte[] octets, DecodeOptions options) throws IOException {
        List<String> seen = new ArrayList<>();
        VQReportEvents events = MsQoe.reader(options).events(new ByteArrayInputStream(octets));
        while (true) {
            try {
                if (!events.hasNext()) {
                    break;
                }
                VQReportEvent event = events.next().value();
                event.getSessionReports().forEach(report -> seen.add(report.getSessionId()));
            } catch (MalformedReportException e) {
                seen.add(show(e.problem()));
            }
        }
        tell(events.summary(), seen);
        return seen;
    }

    private static List<String> direct(byte[] octets, DecodeOptions options) {
        List<String> seen = new ArrayList<>();
        ReportDecoder decoder = new MsQoeCodec().newDecoder(options);
        try {
            decoder.decode(ByteBuffer.wrap(octets), item -> {
                if (item instanceof DecodedItem.Report report) {
                    seen.add(report.decoded().value().call().sessionId());
                } else if (item instanceof DecodedItem.Refused refused) {
                    seen.add(show(refused.problem()));
                }
            });
        } catch (MalformedReportException e) {
            seen.add(show(e.problem()));
        }
        tell(decoder.finish(), seen);
        return seen;
    }

    private static void tell(DocumentSummary summary, List<String> seen) {
        summary.problems().forEach(problem -> seen.add(show(problem)));
        if (summary.batchId() != null) {
            seen.add("of " + summary.batchId());
        }
    }

    private static String show(Problem problem) {
        return problem.code().id() + " " + problem.location();
    }

    private static String at(MsQoeProblem code, String text, String place, String path) {
        int offset = text.indexOf(place);
        assertThat(offset).isNotNegative();
        return code.kind().id() + " " + new Location(offset, 1, offset + 1, path);
    }

    private static void refused(ThrowingCallable reading, CoreProblemCode code) {
        assertThatExceptionOfType(MalformedReportException.class)
                .isThrownBy(reading)
                .satisfies(e -> {
                    assertThat(e.problem().code()).isEqualTo(code);
                    assertThat(e.problem().location()).isEqualTo(new Location(0, 1, 1, ""));
                });
    }

    @Test
    void nothingAtAll() {
        byte[] none = {};
        refused(() -> MsQoe.decode(none), CoreProblemCode.EMPTY_INPUT);
        refused(() -> MsQoe.decodeList(none), CoreProblemCode.EMPTY_INPUT);
        refused(() -> MsQoe.decodeFeedback(none), CoreProblemCode.EMPTY_INPUT);
        refused(() -> MsQoe.events(new ByteArrayInputStream(none)), CoreProblemCode.EMPTY_INPUT);
        refused(() -> new MsQoeCodec().decode(none, LENIENT), CoreProblemCode.EMPTY_INPUT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<Other/>",
                "<VQReportEvents/>",
                "<VQReportEventL><VQReportEvent/></VQReportEventL>",
                "no event",
                "<",
                "<?xml version='1.0'?>",
                "\n"
            })
    void noEventAtAll(String text) throws IOException {
        assertThat(typed(text.getBytes(StandardCharsets.UTF_8), DecodeOptions.strict()))
                .singleElement()
                .asString()
                .containsPattern("NO_REPORT|NOT_WELL_FORMED");
    }

    @Test
    void strangersInAListAreNotedAndSkippedWithAllTheyHold() throws IOException {
        String text = "<VQReportEventList ID='7'>" + event("a") + "<Other>" + event("no") + "<!-- c --> x</Other>"
                + event("b") + "<v5:Later xmlns:v5='ms-rtcp-metrics.v5'/></VQReportEventList>";

        assertThat(read(text))
                .containsExactly(
                        "a",
                        "b",
                        at(MsQoeProblem.LIST_CONTENT, text, "<Other>", "VQReportEventList"),
                        at(MsQoeProblem.LIST_CONTENT, text, "<v5:Later", "VQReportEventList"),
                        "of 7");
        String first = "<VQReportEventList ID='7'><Other/>" + event("a") + "</VQReportEventList>";
        assertThat(read(first, DecodeOptions.strict()))
                .containsExactly(at(MsQoeProblem.LIST_CONTENT, first, "<Other/>", "VQReportEventList"), "of 7");
    }

    @Test
    void textInAListIsNoted() throws IOException {
        String text = "<VQReportEventList>\n" + event("a") + "stray" + event("b") + "</VQReportEventList>";
        int line = text.indexOf("stray") - text.indexOf('\n');

        assertThat(read(text))
                .containsExactly(
                        "a",
                        "b",
                        "msqoe.LIST_CONTENT " + new Location(text.indexOf("stray"), 2, line, "VQReportEventList"));
    }

    @Test
    void aListInAListIsAStranger() throws IOException {
        String inner = "<VQReportEventList ID='8'>" + event("no") + "</VQReportEventList>";
        String text = "<VQReportEventList ID='7'>" + inner + event("a") + "</VQReportEventList>";

        assertThat(read(text))
                .containsExactly(
                        "a",
                        at(MsQoeProblem.LIST_CONTENT, text, "<VQReportEventList ID='8'>", "VQReportEventList"),
                        "of 7");
    }

    @Test
    void soIsWhatStandsBehindTheRoot() throws IOException {
        String text = "<VQReportEventList ID='7'>" + event("a") + "</VQReportEventList><Other/>";
        assertThat(read(text))
                .containsExactly("a", at(MsQoeProblem.LIST_CONTENT, text, "<Other/>", "VQReportEventList"), "of 7");

        String alone = event("a") + "<Other/>" + event("b");
        assertThat(read(alone)).containsExactly("a", "b", at(MsQoeProblem.LIST_CONTENT, alone, "<Other/>", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<Other>", "<Other><a/>x", "\n"})
    void aListThatEndsTooEarlyIsToldBehindItsEvents(String end) throws IOException {
        String text = "<VQReportEventList ID='7'><b/>" + event("a") + end;
        List<String> read = read(text);

        assertThat(read)
                .startsWith("a")
                .contains("of 7", at(MsQoeProblem.LIST_CONTENT, text, "<b/>", "VQReportEventList"));
        assertThat(read.get(1)).startsWith("msqoe.NOT_WELL_FORMED");
    }

    /** The end tags that are supplied are those of the event, and then of the list. */
    @Test
    void aListCutWithItsLastEvent() throws IOException {
        String event = event("b");
        String cut = event.substring(0, event.indexOf("/></VQReportEvent>")) + ">";
        assertThat(read("<VQReportEventList ID='7'>" + event("a") + cut)).containsExactly("a", "b", "of 7");
    }

    @Test
    void theIdOfAListIsItsOwnAttribute() throws IOException {
        String foreign = "msqoe.EXTENSION_ATTRIBUTE " + new Location(0, 1, 1, "VQReportEventList/@ID");
        assertThat(read("<VQReportEventList y:ID='8' xmlns:y='urn:example:y' ID='7'>" + event("a")
                        + "</VQReportEventList>"))
                .containsExactly("a", foreign, "of 7");
        assertThat(read("<VQReportEventList ID='7' xmlns:y='urn:example:y' y:ID='8'>" + event("a")
                        + "</VQReportEventList>"))
                .containsExactly("a", foreign, "of 7");
        assertThat(read("<q:VQReportEventList xmlns:q='ms-rtcp-metrics' q:ID='7'>" + event("a")
                        + "</q:VQReportEventList>"))
                .containsExactly("a", "of 7");
    }

    /** What attributes a list has is published of its ID only: none breaks a schema, so STRICT takes them, too. */
    @Test
    void otherAttributesOfAListAreNotedOnceEach() throws IOException {
        String text = "<VQReportEventList ID='7' Version='2' xmlns:v2='ms-rtcp-metrics.v2' v2:SchemaVersion='2.0'"
                + " xmlns:y='urn:example:y' y:site='north'>" + event("a") + event("b") + "</VQReportEventList>";

        assertThat(read(text))
                .containsExactly(
                        "a",
                        "b",
                        at(MsQoeProblem.EXTENSION_ATTRIBUTE, text, "<VQ", "VQReportEventList/@Version"),
                        at(MsQoeProblem.EXTENSION_ATTRIBUTE, text, "<VQ", "VQReportEventList/@SchemaVersion"),
                        at(MsQoeProblem.EXTENSION_ATTRIBUTE, text, "<VQ", "VQReportEventList/@site"),
                        "of 7");
        String complete = Documents.goldenText("batch.xml").replace(" ID=", " Version=\"2\" ID=");
        assertThat(MsQoe.reader(DecodeOptions.strict())
                        .decodeList(complete.getBytes(StandardCharsets.UTF_8))
                        .problems())
                .extracting(Problem::code)
                .containsExactly(MsQoeProblem.EXTENSION_ATTRIBUTE);
    }

    @Test
    void whereASchemaLiesIsNoAttributeOfAList() throws IOException {
        assertThat(read("<VQReportEventList ID='7' xmlns='ms-rtcp-metrics' xmlns:y='urn:example:y'"
                        + " xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance' xsi:schemaLocation='a b'"
                        + " xsi:noNamespaceSchemaLocation='c'>" + event("a") + "</VQReportEventList>"))
                .containsExactly("a", "of 7");
    }

    @Test
    void anEmptyListHasAttributesToo() throws IOException {
        assertThat(read("<VQReportEventList Version='2'/>"))
                .containsExactly(
                        "msqoe.EXTENSION_ATTRIBUTE " + new Location(0, 1, 1, "VQReportEventList/@Version"),
                        "msqoe.EMPTY_LIST " + Location.UNKNOWN);
    }

    @Test
    void inOtherTextTheAttributesOfAListHaveTheirPlace() throws IOException {
        String text = "log <VQReportEventList ID='7' Version='2'>" + event("a") + "</VQReportEventList> log"
                + " <VQReportEventList xmlns:y='urn:example:y' y:site='north'>" + event("b") + "</VQReportEventList>";

        assertThat(read(text))
                .containsExactly(
                        "a",
                        "b",
                        at(
                                MsQoeProblem.EXTENSION_ATTRIBUTE,
                                text,
                                "<VQReportEventList ID",
                                "VQReportEventList/@Version"),
                        at(MsQoeProblem.EXTENSION_ATTRIBUTE, text, "<VQReportEventList xm", "VQReportEventList/@site"));
    }

    @Test
    void whatIsOddAboutTheListIsToldWithItsFirstEventAlone() {
        String list = "<VQReportEventList Version='2'>" + event("a") + "<Other/></VQReportEventList>";
        assertThat(MsQoe.decode(list.getBytes(StandardCharsets.UTF_8)).problems())
                .extracting(Problem::code)
                .contains(MsQoeProblem.EXTENSION_ATTRIBUTE, MsQoeProblem.LIST_CONTENT)
                .doesNotContain(MsQoeProblem.MORE_EVENTS);
        String two = "<VQReportEventList Version='2'>" + event("a") + event("b") + "</VQReportEventList>";
        assertThat(MsQoe.decode(two.getBytes(StandardCharsets.UTF_8)).problems())
                .extracting(Problem::code)
                .contains(MsQoeProblem.EXTENSION_ATTRIBUTE, MsQoeProblem.MORE_EVENTS);
    }

    @Test
    void ofMoreAttributesThanProblemsAreKeptNoneIsLost() {
        StringBuilder text = new StringBuilder("<VQReportEventList");
        for (int i = 0; i < 2_000; i++) {
            text.append(" a").append(i).append("='").append(i).append('\'');
        }
        byte[] octets = text.append('>')
                .append(event("a"))
                .append("</VQReportEventList>")
                .toString()
                .getBytes(StandardCharsets.UTF_8);
        var list = MsQoe.decodeList(octets);

        assertThat(list.value().getOtherAttributes()).hasSize(2_000).containsEntry(new QName("a1999"), "1999");
        assertThat(list.problems()).hasSize(1_000);
        assertThatExceptionOfType(LimitExceededException.class)
                .isThrownBy(() -> MsQoe.reader(
                                LENIENT.withLimits(DecodeLimits.standard().withMaxElements(1_000)))
                        .decodeList(octets))
                .satisfies(e -> assertThat(e.setting()).isEqualTo("maxElements"));
    }

    @Test
    void inOtherTextAListWithoutIdHasNotThatOfTheOneBefore() throws IOException {
        List<DecodedItem> items = new MsQoeCodec()
                .decode(
                        ("log <VQReportEventList ID='7'>" + event("a") + "</VQReportEventList> log <VQReportEventList/>"
                                        + " log <VQReportEventList Version='2'>" + event("b") + "</VQReportEventList>")
                                .getBytes(StandardCharsets.UTF_8),
                        LENIENT);
        assertThat(items)
                .extracting(
                        item -> ((DecodedItem.Report) item).decoded().value().batchId())
                .containsExactly("7", null);
    }

    @Test
    void inOtherTextTheEmptyListBeforeAnEventHasItsIdToo() throws IOException {
        assertThat(read("log <VQReportEventList ID='7'/> log " + event("a"))).containsExactly("a", "of 7");
    }

    /** The prefixes that a list declares are needed to read the events cut out of it. */
    @Test
    void inOtherTextAListsPrefixesAreThoseOfItsEvents() throws IOException {
        String event = "<q:VQReportEvent><q:VQSessionReport SessionId='a'/></q:VQReportEvent>";
        assertThat(read("log <q:VQReportEventList xmlns:q='ms-rtcp-metrics'>" + event + "</q:VQReportEventList>"))
                .containsExactly("a");
        // A namespace name that would have to be escaped is none of ours; nor is a prefix of other letters.
        assertThat(read("log <q:VQReportEventList xmlns:q='a&amp;b'>" + event + "</q:VQReportEventList>"))
                .singleElement()
                .asString()
                .startsWith("msqoe.NOT_WELL_FORMED");
        assertThat(read("log <VQReportEventList xmlns:\u00e9='ms-rtcp-metrics'>" + event("b") + "</VQReportEventList>"))
                .containsExactly("b");
    }

    @Test
    void inOtherTextAListWhoseTagIsNoXmlIsNoted() throws IOException {
        assertThat(read("log <VQReportEventList ID='7' ID='8'>" + event("a") + "</VQReportEventList>"))
                .hasSize(2)
                .startsWith("a")
                .last()
                .asString()
                .startsWith("msqoe.NOT_WELL_FORMED 1:");
    }

    @Test
    void eventsInOtherTextAreNotReadWhereOnlyFragmentsAre() throws IOException {
        String text = "log " + event("a") + " log <Endpoint Name='PC-9'/> log";
        List<DecodedItem> items = new MsQoeCodec()
                .decode(text.getBytes(StandardCharsets.UTF_8), LENIENT.with(MsQoeOptions.REPAIR_DIRTY_TEXT, false));

        assertThat(items).singleElement().isInstanceOfSatisfying(DecodedItem.Report.class, report -> {
            assertThat(report.decoded().value().call().sessionId()).isNull();
            assertThat(report.decoded().value().tags()).containsEntry("msqoe:Endpoint/@Name", "PC-9");
            assertThat(report.decoded().problems()).extracting(Problem::code).contains(MsQoeProblem.REPAIRED_FRAGMENT);
        });
    }

    @Test
    void fragmentsInOtherTextAreNotReadWhereOnlyEventsAre() throws IOException {
        String text = "log " + event("a") + " log <Endpoint Name='PC-9'/> log";
        assertThat(read(text, LENIENT.with(MsQoeOptions.REPAIR_FRAGMENTS, false)))
                .containsExactly("a");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE"})
    void behindABreakInAWideEncodingNothingIsRead(String encoding) throws IOException {
        String text = "<?xml version='1.0' encoding='" + encoding + "'?><VQReportEventList>" + event("a")
                + "<VQReportEvent><<" + event("b") + "</VQReportEventList>";
        List<String> read = read(text.getBytes(Charset.forName(encoding)), LENIENT);

        assertThat(read).hasSize(2).startsWith("a");
        assertThat(read.get(1)).startsWith("msqoe.NOT_WELL_FORMED");
    }

    @Test
    void anEventWithoutAListAndOneMoreAreReadAsAListWithoutId() {
        byte[] two = (event("a") + event("b")).getBytes(StandardCharsets.UTF_8);
        assertThat(MsQoe.decodeList(two).value().getID()).isNull();
        assertThat(MsQoe.decode(two).value().getSessionReports().get(0).getSessionId())
                .isEqualTo("a");
        assertThat(MsQoe.decode(two).problems()).last().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(MsQoeProblem.MORE_EVENTS);
            assertThat(problem.location()).isEqualTo(new Location(-1, -1, -1, "VQReportEvent[1]"));
        });
    }

    @Test
    void whatHoldsNoEventHasNoFirstOne() {
        byte[] list = "<VQReportEventList ID='7'/>".getBytes(StandardCharsets.UTF_8);
        assertThatExceptionOfType(MalformedReportException.class)
                .isThrownBy(() -> MsQoe.decode(list))
                .satisfies(e -> assertThat(e.problem().code()).isEqualTo(MsQoeProblem.NO_REPORT));
    }

    @Test
    void eventsAreAStreamToo() throws IOException {
        byte[] two = (event("a") + event("b")).getBytes(StandardCharsets.UTF_8);
        assertThat(MsQoe.events(new ByteArrayInputStream(two)).stream()
                        .map(event -> event.value().getSessionReports().get(0).getSessionId()))
                .containsExactly("a", "b");
    }
}
