package io.vqreport.rtcpxr.limits;

import static io.vqreport.rtcpxr.support.Bodies.SESSION;
import static io.vqreport.rtcpxr.support.Bodies.utf8;
import static org.assertj.core.api.Assertions.assertThat;

import io.vqreport.codec.DecodeOptions;
import io.vqreport.codec.Decoded;
import io.vqreport.codec.DecodedItem;
import io.vqreport.codec.Problem;
import io.vqreport.model.QualityReport;
import io.vqreport.rtcpxr.RtcpXrProblem;
import io.vqreport.rtcpxr.VqMessage;
import io.vqreport.rtcpxr.VqRtcpXr;
import io.vqreport.rtcpxr.VqRtcpXrCodec;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Is every report of an input found that holds several in wrappings of their own? */
class SeveralInOneInputTest {
    private static final String TYPE = "Content-Type: application/vq-rtcpxr\r\n";

    private static List<Decoded<QualityReport>> reports(String input) {
        List<DecodedItem> items = new VqRtcpXrCodec().decode(utf8(input), DecodeOptions.lenient());
        assertThat(items).hasOnlyElementsOfType(DecodedItem.Report.class);
        return items.stream().map(item -> ((DecodedItem.Report) item).decoded()).toList();
    }

    private static String session(String callId) {
        return SESSION.replaceFirst("CallID:[^\r\n]*", "CallID:" + callId);
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace("\"", "\\\"")
                .replace("\r", "\\r")
                .replace("\n", "\\n");
    }

    private static List<String> callIds(List<Decoded<QualityReport>> reports) {
        return reports.stream().map(it -> it.value().call().callId()).toList();
    }

    @Test
    void everyLineOfNewlineDelimitedJson() {
        String line = "{\"at\":1,\"body\":\"%s\",\"n\":2}\n";
        List<Decoded<QualityReport>> reports = reports(line.formatted(escaped(session("one")))
                + line.formatted(escaped(session("two")))
                + line.formatted(escaped(session("three"))));
        assertThat(callIds(reports)).containsExactly("one", "two", "three");
        assertThat(reports.get(2).problems().get(0).location().line()).isEqualTo(3);
    }

    @Test
    void everyElementOfAJsonArray() {
        assertThat(callIds(reports("[\"" + escaped(session("one")) + "\",\"" + escaped(session("two")) + "\"]")))
                .containsExactly("one", "two");
    }

    @Test
    void everyCharacterDataSection() {
        String element = "<r><![CDATA[%s]]></r>";
        List<Decoded<QualityReport>> reports =
                reports("<l>" + element.formatted(session("one")) + element.formatted(session("two")) + "</l>");
        assertThat(callIds(reports)).containsExactly("one", "two");
        assertThat(reports.get(0).value().streams())
                .isEqualTo(reports.get(1).value().streams());
    }

    @Test
    void everyEntryOfALog() {
        String entry = "2026-01-05 10:00:00 gw1 voice: %s";
        List<Decoded<QualityReport>> reports = reports(
                entry.formatted(session("one")) + entry.formatted(session("two")) + "2026-01-05 10:00:09 end\n");
        assertThat(callIds(reports)).containsExactly("one", "two");
        assertThat(reports.get(0).value().tags()).isEmpty();
    }

    @Test
    void everyRequestOfACapture() {
        String one = session("one");
        String two = session("two");
        String capture = "PUBLISH sip:c.example.net SIP/2.0\r\nUser-Agent: first\r\n" + TYPE + "Content-Length: "
                + one.length() + "\r\n\r\n" + one + "\r\n\r\nSIP/2.0 200 OK\r\nContent-Length: 0\r\n\r\n"
                + "PUBLISH sip:c.example.net SIP/2.0\r\nUser-Agent: second\r\n" + TYPE + "\r\n" + two;
        List<Decoded<QualityReport>> reports = reports(capture);
        assertThat(callIds(reports)).containsExactly("one", "two");
        assertThat(reports.get(0).value().local().userAgent()).isEqualTo("first");
        assertThat(reports.get(1).value().local().userAgent()).isEqualTo("second");
        assertThat(reports.get(0).value().tags())
                .isEqualTo(reports.get(1).value().tags());
        assertThat(reports.get(0).problems()).noneMatch(it -> it.code() == RtcpXrProblem.CONTENT_LENGTH_DIFFERS);
    }

    @Test
    void theFacadeTakesTheFirstRequestOrAll() {
        String request = "PUBLISH sip:c.example.net SIP/2.0\r\n" + TYPE + "\r\n";
        byte[] capture = utf8(request + session("one") + request + session("two"));
        VqMessage first = VqRtcpXr.decodeMessage(capture);
        assertThat(first.reports()).hasSize(1);
        assertThat(first.reports().get(0).value().session().callId()).isEqualTo("one");
        assertThat(first.problems()).extracting(Problem::code).containsExactly(RtcpXrProblem.MORE_REPORTS);
        assertThat(VqRtcpXr.decodeMessages(capture))
                .extracting(it -> it.reports().get(0).value().session().callId())
                .containsExactly("one", "two");
    }
}
