package io.vqreport.xml.msqoe.deviation;

import static org.assertj.core.api.Assertions.assertThat;

import io.vqreport.codec.DecodeOptions;
import io.vqreport.codec.DecodedItem;
import io.vqreport.codec.Problem;
import io.vqreport.testkit.CodecContract;
import io.vqreport.xml.msqoe.MsQoe;
import io.vqreport.xml.msqoe.MsQoeCodec;
import io.vqreport.xml.msqoe.MsQoeProblem;
import io.vqreport.xml.msqoe.VQReportEvents;
import io.vqreport.xml.msqoe.base.MediaLine;
import io.vqreport.xml.msqoe.base.SessionReport;
import io.vqreport.xml.msqoe.base.VQReportEvent;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which MediaLines and Endpoints of a log are put together to one event, and which are not? */
class FragmentsTest {
    private static final MsQoeCodec CODEC = new MsQoeCodec();

    /** Of each event the endpoint, the session and the labels of its lines. */
    private static List<String> read(String log) throws IOException {
        byte[] octets = log.getBytes(StandardCharsets.UTF_8);
        CodecContract.anyBytesGiveValueOrDecodingException(CODEC, octets);
        List<String> seen = new ArrayList<>();
        VQReportEvents events = MsQoe.events(new ByteArrayInputStream(octets));
        while (events.hasNext()) {
            VQReportEvent event = events.next().value();
            SessionReport report = event.getSessionReports().get(0);
            String endpoint =
                    report.getEndpoint() == null ? "-" : report.getEndpoint().getName();
            String session = report.getSessionId() == null ? "-" : report.getSessionId();
            seen.add(endpoint + " " + session + " "
                    + report.getMediaLines().stream().map(MediaLine::getLabel).collect(Collectors.joining("+")));
        }
        return seen;
    }

    private static String line(String label) {
        return "<MediaLine Label='" + label + "'><Description/></MediaLine>";
    }

    private static String endpoint(String name) {
        return "<Endpoint Name='" + name + "'/>";
    }

    private static String event(String session) {
        return "<VQReportEvent><VQSessionReport SessionId='" + session + "'>" + endpoint("E")
                + "</VQSessionReport></VQReportEvent>";
    }

    @Test
    void allUpToTheNextEndpointAreOne() throws IOException {
        assertThat(read("log " + endpoint("A") + line("a") + "log" + line("b") + endpoint("B") + line("c")))
                .containsExactly("A - a+b", "B - c");
        assertThat(read("log " + line("a") + endpoint("A") + line("b"))).containsExactly("A - a+b");
        assertThat(read("log " + endpoint("A") + " log " + endpoint("B"))).containsExactly("A - ", "B - ");
        assertThat(read("log " + line("a"))).containsExactly("- - a");
    }

    @Test
    void allUpToTheNextEventAreOne() throws IOException {
        assertThat(read("log " + line("a") + " log " + event("s1"))).containsExactly("- - a", "E s1 ");
        assertThat(read("log " + endpoint("A") + event("s1") + line("b") + event("s2")))
                .containsExactly("A - ", "E s1 ", "- - b", "E s2 ");
    }

    /** What stands inside an event is its own. */
    @Test
    void thoseOfAnEventAreNoFragments() throws IOException {
        String event = event("s1").replace("</VQSessionReport>", line("a") + "</VQSessionReport>");
        assertThat(read("log " + event + " log")).containsExactly("E s1 a");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<MediaLine Label='a'/>                              | - - a",
                "<MediaLine Label='a' />                             | - - a",
                "<MediaLine Label='a'></MediaLine>                   | - - a",
                "<MediaLine Label='a'></MediaLine >                  | - - a",
                "<MediaLine Label='a/>'><Description/></MediaLine>   | - - a/>",
                "<MediaLine Label=\"'>\"/>                           | - - '>",
                "<v2:MediaLine Label='a'></v2:MediaLine>             | - - a",
                "<Endpoint Name='A'></Endpoint>                      | 'A - '",
            })
    void aFragmentEndsWithItsEndTag(String fragment, String read) throws IOException {
        assertThat(read("log " + fragment + " </MediaLine> log")).containsExactly(read);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<MediaLine Label='a'><Description/>",
                "<MediaLine Label='a'><Description>",
                "<MediaLine Label='a'></MediaLine",
                "<MediaLine Label='a",
                "<MediaLine",
            })
    void oneThatIsCutIsNoXml(String fragment) {
        List<DecodedItem> items = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        try {
            items.addAll(CODEC.decode(("log " + fragment).getBytes(StandardCharsets.UTF_8), DecodeOptions.lenient()));
            items.forEach(item -> problems.add(((DecodedItem.Refused) item).problem()));
        } catch (io.vqreport.codec.MalformedReportException e) {
            problems.add(e.problem());
        }
        assertThat(problems)
                .singleElement()
                .satisfies(problem ->
                        assertThat(problem.code()).isIn(MsQoeProblem.NOT_WELL_FORMED, MsQoeProblem.NO_REPORT));
    }

    /** A tag is one by its whole name. */
    @ParameterizedTest
    @CsvSource({"<MediaLines Label='a'/>", "<MediaLine-x/>", "<x:y:MediaLine/>", "< MediaLine/>", "<Endpoints/>"})
    void whatOnlyLooksLikeOneIsNone(String text) throws IOException {
        assertThat(read("log " + text + " log " + event("s1"))).containsExactly("E s1 ");
    }

    @ParameterizedTest
    @CsvSource({"0x9", "0xA", "0xD", "0x20", "0x2F", "0x3E"})
    void aNameEndsWithABlankASlashOrABracket(String end) throws IOException {
        char c = (char) Integer.decode(end).intValue();
        String rest = c == '>' ? "</Endpoint>" : c == '/' ? ">" : "Name='A'/>";
        assertThat(read("log <Endpoint" + c + rest)).hasSize(1);
    }
}
