package io.vqreport.xml.msqoe.deviation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vqreport.codec.DecodeOptions;
import io.vqreport.codec.Decoded;
import io.vqreport.codec.MalformedReportException;
import io.vqreport.codec.OptionKey;
import io.vqreport.codec.Problem;
import io.vqreport.codec.ProblemCode;
import io.vqreport.xml.msqoe.MsQoe;
import io.vqreport.xml.msqoe.MsQoeOptions;
import io.vqreport.xml.msqoe.MsQoeProblem;
import io.vqreport.xml.msqoe.MsQoeReader;
import io.vqreport.xml.msqoe.VQReportEvents;
import io.vqreport.xml.msqoe.base.SessionReport;
import io.vqreport.xml.msqoe.base.VQReportEvent;
import io.vqreport.xml.msqoe.support.Documents;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Is each repair done, noted, and left undone when it is switched off or the mode is STRICT? */
class RepairsTest {
    private static List<Decoded<VQReportEvent>> all(MsQoeReader reader, byte[] document) throws IOException {
        List<Decoded<VQReportEvent>> all = new ArrayList<>();
        VQReportEvents events = reader.events(new ByteArrayInputStream(document));
        while (events.hasNext()) {
            all.add(events.next());
        }
        return all;
    }

    private static List<Decoded<VQReportEvent>> lenient(byte[] document) throws IOException {
        return all(MsQoe.reader(DecodeOptions.lenient()), document);
    }

    private static MsQoeReader without(OptionKey<Boolean> repair) {
        return MsQoe.reader(DecodeOptions.lenient().with(repair, false));
    }

    private static List<ProblemCode> codes(Decoded<?> decoded) {
        return decoded.problems().stream().map(Problem::code).toList();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String bare(String golden) {
        return Documents.goldenText(golden).replaceFirst("<\\?xml[^>]*>\\s*", "");
    }

    private static String cut(String golden) {
        return bare(golden).replaceFirst("\\s*</VQSessionReport>\\s*</VQReportEvent>\\s*$", "");
    }

    @Test
    void suppliesTheTwoMissingEndTags() throws IOException {
        List<Decoded<VQReportEvent>> events = lenient(bytes(cut("lync2013.xml")));
        assertThat(events).hasSize(1);
        assertThat(events.get(0).value())
                .isEqualTo(MsQoe.decode(Documents.golden("lync2013.xml")).value());
        assertThat(codes(events.get(0))).containsExactly(MsQoeProblem.REPAIRED_END_TAGS);
    }

    @Test
    void suppliesThemWhereTheNextEventBegins() throws IOException {
        List<Decoded<VQReportEvent>> events =
                lenient(bytes(cut("lync2013.xml") + "\n" + cut("ocs2007.xml") + "\n" + bare("ocs2007.xml")));
        assertThat(events).hasSize(3);
        assertThat(codes(events.get(0))).containsExactly(MsQoeProblem.REPAIRED_END_TAGS);
        assertThat(codes(events.get(1))).containsExactly(MsQoeProblem.REPAIRED_END_TAGS);
        assertThat(events.get(2).problems()).isEmpty();
        assertThat(events.get(2).value()).isEqualTo(events.get(1).value());
    }

    @Test
    void suppliesNoOtherEndTag() {
        String text = bare("ocs2007.xml");
        byte[] document = bytes(text.substring(0, text.indexOf("</MediaLine>")));
        assertThatThrownBy(() -> lenient(document))
                .isInstanceOfSatisfying(
                        MalformedReportException.class,
                        e -> assertThat(e.problem().code()).isEqualTo(MsQoeProblem.NOT_WELL_FORMED));
    }

    @Test
    void leavesMissingEndTagsWhenToldSo() {
        byte[] document = bytes(cut("lync2013.xml"));
        assertThatThrownBy(() -> all(without(MsQoeOptions.REPAIR_END_TAGS), document))
                .isInstanceOf(MalformedReportException.class);
        assertThatThrownBy(() -> all(MsQoe.reader(DecodeOptions.strict()), document))
                .isInstanceOf(MalformedReportException.class);
    }

    @Test
    void readsSeveralEventsWithoutAList() throws IOException {
        byte[] document = bytes(
                Documents.goldenText("ocs2007.xml") + Documents.goldenText("ocs2007r2.xml") + bare("lync2010.xml"));
        List<Decoded<VQReportEvent>> events = lenient(document);
        assertThat(events).hasSize(3);
        assertThat(events.get(0).problems()).isEmpty();
        assertThat(codes(events.get(1))).containsExactly(MsQoeProblem.REPAIRED_LIST);
        assertThat(codes(events.get(2))).containsExactly(MsQoeProblem.REPAIRED_LIST);
        assertThat(events.get(2).problems().get(0).location().path()).isEqualTo("VQReportEvent[2]");
        assertThat(events.get(2).value())
                .isEqualTo(MsQoe.decode(Documents.golden("lync2010.xml")).value());
        assertThatThrownBy(() -> all(without(MsQoeOptions.REPAIR_LIST), document))
                .isInstanceOf(MalformedReportException.class);
    }

    @Test
    void findsEventsInALog() throws IOException {
        byte[] document = Documents.deviation("log-cut-end-tags.txt");
        List<Decoded<VQReportEvent>> events = lenient(document);
        assertThat(events).hasSize(2);
        assertThat(codes(events.get(0)))
                .containsExactlyInAnyOrder(MsQoeProblem.REPAIRED_DIRTY_TEXT, MsQoeProblem.REPAIRED_END_TAGS);
        assertThat(codes(events.get(1))).containsExactly(MsQoeProblem.REPAIRED_DIRTY_TEXT);
        assertThat(events.get(0).value().getSessionReports().get(0).getSessionId())
                .isEqualTo("a1");
        assertThat(events.get(1).value().getSessionReports().get(0).getSessionId())
                .isEqualTo("a2");
        Problem found = events.get(1).problems().get(0);
        String text = new String(document, StandardCharsets.UTF_8);
        assertThat(found.location().line()).isEqualTo(4);
        assertThat(found.location().column()).isEqualTo(44);
        assertThat(found.location().offset()).isEqualTo(text.lastIndexOf("<VQReportEvent"));
        assertThatThrownBy(() -> all(
                        MsQoe.reader(DecodeOptions.lenient()
                                .with(MsQoeOptions.REPAIR_DIRTY_TEXT, false)
                                .with(MsQoeOptions.REPAIR_FRAGMENTS, false)),
                        document))
                .isInstanceOf(MalformedReportException.class);
    }

    @Test
    void makesAnEventOfFragments() throws IOException {
        byte[] document = Documents.deviation("log-fragments.txt");
        List<Decoded<VQReportEvent>> events = lenient(document);
        assertThat(events).hasSize(1);
        assertThat(codes(events.get(0))).contains(MsQoeProblem.REPAIRED_FRAGMENT);
        SessionReport report = events.get(0).value().getSessionReports().get(0);
        assertThat(report.getEndpoint().getName()).isEqualTo("Mac-5");
        assertThat(report.getEndpoint().getOS()).isEqualTo("Mac OS X 10.14");
        assertThat(report.getDialogInfo()).isNull();
        assertThat(report.getMediaLines())
                .extracting(line -> line.getLabel())
                .containsExactly("main-audio", "main-video");
        assertThatThrownBy(() -> all(without(MsQoeOptions.REPAIR_FRAGMENTS), document))
                .isInstanceOf(MalformedReportException.class);
    }

    @Test
    void findsAFragmentThatIsAllThereIs() throws IOException {
        List<Decoded<VQReportEvent>> events = lenient(bytes("<Endpoint Name='Mac-5'></Endpoint>"));
        assertThat(events.get(0)
                        .value()
                        .getSessionReports()
                        .get(0)
                        .getEndpoint()
                        .getName())
                .isEqualTo("Mac-5");
    }

    @Test
    void readsADateWithABlank() throws IOException {
        byte[] document = bytes(Documents.goldenText("ocs2007.xml")
                .replace("Start=\"2008-03-04T09:15:00Z\"", "Start=\"2008-03-04 09:15:00\""));
        Decoded<VQReportEvent> event = lenient(document).get(0);
        assertThat(codes(event)).containsExactly(MsQoeProblem.REPAIRED_DATE);
        assertThat(event.problems().get(0).location().path())
                .isEqualTo("VQReportEvent[0]/VQSessionReport[0]/DialogInfo/@Start");
        assertThat(event.value().getSessionReports().get(0).getDialogInfo().getStart())
                .isEqualTo(OffsetDateTime.parse("2008-03-04T09:15:00Z"));

        Decoded<VQReportEvent> unrepaired =
                all(without(MsQoeOptions.REPAIR_DATES), document).get(0);
        assertThat(codes(unrepaired)).containsExactly(MsQoeProblem.TIME_MALFORMED);
        var dialog = unrepaired.value().getSessionReports().get(0).getDialogInfo();
        assertThat(dialog.getStart()).isNull();
        assertThat(dialog.getOtherAttributes()).containsValue("2008-03-04 09:15:00");
    }
}
