package io.vqreport.rtcpxr.location;

import static io.vqreport.rtcpxr.support.Bodies.SESSION;
import static io.vqreport.rtcpxr.support.Bodies.edit;
import static io.vqreport.rtcpxr.support.Bodies.utf8;
import static org.assertj.core.api.Assertions.assertThat;

import io.vqreport.codec.DecodeOptions;
import io.vqreport.codec.Decoded;
import io.vqreport.codec.DecodedItem;
import io.vqreport.codec.Location;
import io.vqreport.codec.Problem;
import io.vqreport.codec.ReportDecoder;
import io.vqreport.rtcpxr.RtcpXrProblem;
import io.vqreport.rtcpxr.VqReport;
import io.vqreport.rtcpxr.VqRtcpXr;
import io.vqreport.rtcpxr.VqRtcpXrCodec;
import io.vqreport.rtcpxr.support.Bodies;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Does what stands before a problem, or around the report, move the place it is noted at? */
class LocationsInContextTest {
    private static final String UNAVAILABLE = edit(SESSION, "RERL=55", "RERL=127");
    private static final String PATH = "LocalMetrics/Signal/RERL";

    private static Location place(Decoded<VqReport> decoded, RtcpXrProblem code) {
        return decoded.problems().stream()
                .filter(problem -> problem.code() == code)
                .map(Problem::location)
                .reduce((one, other) -> {
                    throw new AssertionError(code + " is noted twice");
                })
                .orElseThrow();
    }

    private static Location place(String body) {
        return place(VqRtcpXr.decode(utf8(body)), RtcpXrProblem.UNAVAILABLE);
    }

    @Test
    void asciiOnly() {
        assertThat(place(UNAVAILABLE)).isEqualTo(new Location(500, 15, 27, PATH));
    }

    @Test
    void theColumnCountsCodePointsAndTheOffsetOctets() {
        String body = edit(UNAVAILABLE, "Signal:", "Signal:XN=\"Ä\uD83D\uDE00\" ");
        // XN="Ä😀" and a blank: 8 code points, of which one has two octets and one has four.
        assertThat(place(body)).isEqualTo(new Location(500 + 12, 15, 27 + 8, PATH));
    }

    @Test
    void nonAsciiOnAnEarlierLineMovesTheOffsetAlone() {
        String body = edit(UNAVAILABLE, "LocalID:<", "LocalID:\"Ä\" <");
        assertThat(place(body)).isEqualTo(new Location(500 + 5, 15, 27, PATH));
    }

    @Test
    void anOctetThatIsNoUtf8IsOneColumn() {
        byte[] body = Marked.of(edit(UNAVAILABLE, "Signal:", "Signal:XN=\"" + Marked.NO_UTF8 + "\" "))
                .input();
        assertThat(place(VqRtcpXr.decode(body), RtcpXrProblem.UNAVAILABLE))
                .isEqualTo(new Location(500 + 7, 15, 27 + 7, PATH));
    }

    @Test
    void aFoldedLineGoesOnInTheNextLineOfTheInput() {
        String body = edit(UNAVAILABLE, "NL=-50 RERL", "NL=-50\r\n\t RERL");
        assertThat(place(body)).isEqualTo(new Location(500 + 3, 16, 8, PATH));
    }

    @Test
    void foldsOfEarlierLinesCount() {
        String body = edit(UNAVAILABLE, "PT=0 PD=PCMU SR", "PT=0\r\n PD=PCMU\r\n SR");
        assertThat(place(body)).isEqualTo(new Location(500 + 4, 17, 27, PATH));
    }

    @Test
    void everyKindOfLineEndIsOneLine() {
        assertThat(place(UNAVAILABLE.replace("\r\n", "\n"))).isEqualTo(new Location(500 - 14, 15, 27, PATH));
        assertThat(place(UNAVAILABLE.replace("\r\n", "\r"))).isEqualTo(new Location(500 - 14, 15, 27, PATH));
        String mixed = edit(edit(UNAVAILABLE, "north\r\n", "north\n"), "south\r\n", "south\r");
        assertThat(place(mixed)).isEqualTo(new Location(500 - 2, 15, 27, PATH));
    }

    @Test
    void aLaterReportOfTheBodyCountsFromTheBodysStart() {
        List<Decoded<VqReport>> reports = VqRtcpXr.decodeAll(utf8(SESSION + UNAVAILABLE + UNAVAILABLE));
        int length = SESSION.length();
        assertThat(place(reports.get(1), RtcpXrProblem.UNAVAILABLE))
                .isEqualTo(new Location(length + 500, 17 + 15, 27, PATH));
        assertThat(place(reports.get(2), RtcpXrProblem.UNAVAILABLE))
                .isEqualTo(new Location(2 * length + 1 + 500, 2 * 17 + 15, 27, PATH));
    }

    @Test
    void aLaterReportOfAStreamCountsFromTheStreamsStart() throws IOException {
        // Long enough to be read report by report.
        String stream = SESSION.repeat(200) + UNAVAILABLE;
        List<DecodedItem> items = new ArrayList<>();
        ReportDecoder decoder = new VqRtcpXrCodec().newDecoder(DecodeOptions.lenient());
        decoder.decode(new ByteArrayInputStream(utf8(stream)), items::add);
        decoder.finish();
        Decoded<?> last = ((DecodedItem.Report) items.get(200)).decoded();
        assertThat(last.problems())
                .extracting(Problem::location)
                .containsExactly(new Location(200 * SESSION.length() + 500, 200 * 17 + 15, 27, PATH));
    }

    @Test
    void aPartOfAnArrayCountsFromTheArraysStart() {
        byte[] array = utf8("before\r\n" + UNAVAILABLE + "behind");
        Decoded<VqReport> decoded = VqRtcpXr.reader(DecodeOptions.lenient()).decode(array, 8, 8 + UNAVAILABLE.length());
        assertThat(place(decoded, RtcpXrProblem.UNAVAILABLE)).isEqualTo(new Location(8 + 500, 16, 27, PATH));
    }

    @Test
    void aSipMessageCountsFromItsStart() {
        String headers = Bodies.lines(
                "PUBLISH sip:collector.example.net SIP/2.0",
                "From: <sip:ann@example.org>;tag=1",
                "Content-Type: application/vq-rtcpxr",
                "Content-Length: " + UNAVAILABLE.length(),
                "");
        assertThat(place(
                        VqRtcpXr.decodeMessage(utf8(headers + UNAVAILABLE))
                                .reports()
                                .get(0),
                        RtcpXrProblem.UNAVAILABLE))
                .isEqualTo(new Location(headers.length() + 500, 5 + 15, 27, PATH));
    }

    @Test
    void aPartOfAMultipartCountsFromTheMessagesStart() {
        String before = Bodies.lines(
                "NOTIFY sip:collector.example.net SIP/2.0",
                "Content-Type: multipart/mixed;boundary=xyz",
                "",
                "--xyz",
                "Content-Type: text/plain",
                "",
                "hello",
                "--xyz",
                "Content-Type: application/vq-rtcpxr",
                "");
        String message = before + UNAVAILABLE + "--xyz--\r\n";
        assertThat(place(VqRtcpXr.decodeMessage(utf8(message)).reports().get(0), RtcpXrProblem.UNAVAILABLE))
                .isEqualTo(new Location(before.length() + 500, 10 + 15, 27, PATH));
    }

    @Test
    void aJsonStringCountsItsEscapesAndHasNoLineEnds() {
        String escaped = edit(UNAVAILABLE, "LocalID:<", "LocalID:\"Ä\" <")
                .replace("\"", "\\\"")
                .replace("Ä", "\\u00c4")
                .replace("\r\n", "\\r\\n");
        String json = "{\n  \"quality\": \"" + escaped + "\"\n}\n";
        // Of the 14 line ends before the place each has two octets more; \"\\u00c4\" and a blank are eleven.
        int offset = 16 + 500 + 14 * 2 + 11;
        assertThat(place(VqRtcpXr.decodeMessage(utf8(json)).reports().get(0), RtcpXrProblem.UNAVAILABLE))
                .isEqualTo(new Location(offset, 2, offset - 2 + 1, PATH));
    }
}
