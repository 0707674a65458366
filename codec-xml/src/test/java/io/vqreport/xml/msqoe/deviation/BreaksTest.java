package io.vqreport.xml.msqoe.deviation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.vqreport.codec.DecodeOptions;
import io.vqreport.codec.DecodedItem;
import io.vqreport.codec.MalformedReportException;
import io.vqreport.codec.Problem;
import io.vqreport.codec.ReportDecoder;
import io.vqreport.xml.msqoe.MsQoeCodec;
import io.vqreport.xml.msqoe.MsQoeOptions;
import io.vqreport.xml.msqoe.MsQoeProblem;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of the events of a list of which one is no XML, and of a list inside other text? */
class BreaksTest {
    private static String event(String id) {
        return "<VQReportEvent><VQSessionReport SessionId='" + id
                + "'><n:Pool>p</n:Pool></VQSessionReport></VQReportEvent>";
    }

    private static String list(String... events) {
        return "<VQReportEventList xmlns='ms-rtcp-metrics' xmlns:n='ms-rtcp-metrics' ID='batch-7'>\n"
                + String.join("\n", events) + "</VQReportEventList>";
    }

    /** The session ids of reports, the problems of refused ones, and the batch id. */
    private static List<String> read(String text, DecodeOptions options) {
        List<String> seen = new ArrayList<>();
        ReportDecoder decoder = new MsQoeCodec().newDecoder(options);
        decoder.decode(ByteBuffer.wrap(text.getBytes(StandardCharsets.ISO_8859_1)), item -> seen.add(show(item)));
        seen.add(String.valueOf(decoder.finish().batchId()));
        return seen;
    }

    private static String show(DecodedItem item) {
        if (item instanceof DecodedItem.Refused refused) {
            return "refused " + refused.problem().code().id();
        }
        DecodedItem.Report report = (DecodedItem.Report) item;
        boolean repaired = report.decoded().problems().stream()
                .map(Problem::code)
                .anyMatch(code -> code == MsQoeProblem.REPAIRED_BREAK || code == MsQoeProblem.REPAIRED_DIRTY_TEXT);
        return report.decoded().value().call().sessionId() + (repaired ? " repaired" : "") + " of "
                + report.decoded().value().batchId();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<VQReportEvent><VQSessionReport SessionId='b'><MediaLine></VQSessionReport></VQReportEvent>",
                "<VQReportEvent><VQSessionReport SessionId='b'><Pool>a & b</Pool></VQSessionReport></VQReportEvent>",
                "<VQReportEvent><VQSessionReport SessionId='b' SessionId='b'/></VQReportEvent>",
                "<VQReportEvent><VQSessionReport SessionId='b'><MediaLine Label='x'><",
                "<VQReportEvent><VQSessionReport SessionId='b'><MediaLine Label='x'>",
                "<VQReportEvent><VQSessionReport SessionId='b'><x:y/></VQSessionReport></VQReportEvent>"
            })
    void theEventsBehindTheBreakAreRead(String broken) {
        assertThat(read(list(event("a"), broken, event("c"), event("d")), DecodeOptions.lenient()))
                .containsExactly(
                        "a of batch-7",
                        "refused msqoe.NOT_WELL_FORMED",
                        "c repaired of batch-7",
                        "d of batch-7",
                        "batch-7");
    }

    @Test
    void soAreThoseBehindOctetsThatAreNoText() {
        String broken = event("b\u00ff");
        assertThat(read(list(event("a"), broken, event("c"), broken, event("d")), DecodeOptions.lenient()))
                .containsExactly(
                        "a of batch-7",
                        "refused msqoe.ENCODING",
                        "c repaired of batch-7",
                        "refused msqoe.ENCODING",
                        "d of batch-7",
                        "batch-7");
    }

    @Test
    void placesBehindABreakAreThoseOfTheWholeInput() {
        String text = list(event("a"), "<VQReportEvent><<", event("c").replace("<n:Pool>", "<Later/><n:Pool>"));
        List<DecodedItem> items =
                new MsQoeCodec().decode(text.getBytes(StandardCharsets.UTF_8), DecodeOptions.lenient());
        assertThat(((DecodedItem.Report) items.get(2)).decoded().problems())
                .filteredOn(problem -> problem.code() == MsQoeProblem.UNKNOWN_ELEMENT)
                .singleElement()
                .satisfies(problem -> {
                    int offset = text.indexOf("<Later/>");
                    assertThat(problem.location().offset()).isEqualTo(offset);
                    assertThat(problem.location().line()).isEqualTo(4);
                    assertThat(problem.location().column()).isEqualTo(offset - text.lastIndexOf('\n', offset));
                });
    }

    @Test
    void theLastEventBrokenIsTheEndOfTheDocument() {
        String text = list(event("a"), "<VQReportEvent><<");
        assertThatExceptionOfType(MalformedReportException.class)
                .isThrownBy(() -> read(text, DecodeOptions.lenient()))
                .satisfies(e -> assertThat(e.problem().code()).isEqualTo(MsQoeProblem.NOT_WELL_FORMED));
    }

    @Test
    void theOptionAndStrictTurnItOff() {
        String text = list("<VQReportEvent><<", event("c"));
        assertThatExceptionOfType(MalformedReportException.class)
                .isThrownBy(() -> read(text, DecodeOptions.lenient().with(MsQoeOptions.REPAIR_BREAKS, false)));
        assertThatExceptionOfType(MalformedReportException.class).isThrownBy(() -> read(text, DecodeOptions.strict()));
    }

    @Test
    void aListInsideOtherTextHasItsId() {
        String one = list(event("a"), event("b"));
        String other = list(event("c")).replace("batch-7", "batch-8");
        assertThat(read("INFO posted " + one + "\nINFO posted " + other + "\n", DecodeOptions.lenient()))
                .containsExactly("a repaired of batch-7", "b repaired of batch-7", "c repaired of batch-8", "batch-8");
    }
}
