package io.vqreport.xml.msqoe.limits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.vqreport.codec.DecodeLimits;
import io.vqreport.codec.DecodeOptions;
import io.vqreport.codec.Decoded;
import io.vqreport.codec.LimitExceededException;
import io.vqreport.xml.msqoe.MsQoe;
import io.vqreport.xml.msqoe.MsQoeProblem;
import io.vqreport.xml.msqoe.MsQoeReader;
import io.vqreport.xml.msqoe.VQReportEvents;
import io.vqreport.xml.msqoe.base.VQReportEvent;
import io.vqreport.xml.msqoe.base.VQReportEventList;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Is the limit itself allowed, and one more refused, with the figures and the place? */
class ExactLimitsTest {
    private static final String OPEN = "<VQReportEvent><VQSessionReport SessionId='a'>";
    private static final String CLOSE = "</VQSessionReport></VQReportEvent>";
    private static final DecodeLimits STANDARD = DecodeLimits.standard();

    private static MsQoeReader reader(DecodeLimits limits) {
        return MsQoe.reader(DecodeOptions.lenient().withLimits(limits));
    }

    private static byte[] octets(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static LimitExceededException exceeded(DecodeLimits limits, String document) {
        return catchThrowableOfType(
                LimitExceededException.class, () -> reader(limits).decodeList(octets(document)));
    }

    private static void assertExceeded(DecodeLimits limits, String document, String setting, long actual) {
        LimitExceededException thrown = exceeded(limits, document);
        assertThat(thrown.setting()).isEqualTo(setting);
        assertThat(thrown.actual()).isEqualTo(actual);
        assertThat(thrown.limit()).isLessThan(actual);
    }

    @ParameterizedTest
    @ValueSource(strings = {"plain", "\u00e4\u20ac\ud83d\ude00", "a&lt;b", "<!-- c -->"})
    void theOctetsOfAnEvent(String text) {
        String event = OPEN + "<Pool>" + text + "</Pool>" + CLOSE;
        int length = octets(event).length;
        String list = "<VQReportEventList>  " + event + "\n" + event + "</VQReportEventList>";

        assertThat(reader(STANDARD.withMaxReportBytes(length))
                        .decodeList(octets(list))
                        .value()
                        .getEvents())
                .hasSize(2);
        assertExceeded(STANDARD.withMaxReportBytes(length - 1), list, "maxReportBytes", length);
    }

    @Test
    void anEventTooLongIsRefusedAtTheFirstTagBeyond() {
        String before = "<VQReportEventList>\n ";
        String event = OPEN + "<Pool/>".repeat(200) + CLOSE;
        LimitExceededException thrown = exceeded(STANDARD.withMaxReportBytes(600), before + event);

        assertThat(thrown.setting()).isEqualTo("maxReportBytes");
        assertThat(thrown.actual()).isBetween(601L, 607L);
        assertThat(thrown.location().offset()).isEqualTo(before.length() + thrown.actual());
        assertThat(thrown.location().line()).isEqualTo(2);
        assertThat(event)
                .startsWith(OPEN)
                .satisfies(text ->
                        assertThat(text.substring((int) thrown.actual())).startsWith("<Pool/>"));
    }

    /** The octets of a document in another encoding are counted as its characters beyond the first that is not ASCII. */
    @Test
    void anEventInAnotherEncodingTooLong() {
        String document = "<?xml version='1.0' encoding='ISO-8859-1'?>" + OPEN + "<Pool>\u00e4</Pool>"
                + "<a/>".repeat(200) + CLOSE;
        byte[] latin = document.getBytes(StandardCharsets.ISO_8859_1);
        int length = document.length() - document.indexOf(OPEN);

        assertThat(reader(STANDARD.withMaxReportBytes(length))
                        .decode(latin)
                        .value()
                        .getSessionReports())
                .hasSize(1);
        assertThatExceptionOfType(LimitExceededException.class)
                .isThrownBy(
                        () -> reader(STANDARD.withMaxReportBytes(length - 1)).decode(latin))
                .satisfies(e -> assertThat(e.actual()).isEqualTo(length));
    }

    /** The event, its report, the attribute of that and the elements in it. */
    @Test
    void theElementsAndAttributesOfAnEvent() {
        String event = OPEN + "<Pool/>".repeat(7) + CLOSE;

        assertThat(reader(STANDARD.withMaxElements(10))
                        .decode(octets(event))
                        .value()
                        .getSessionReports())
                .hasSize(1);
        assertExceeded(STANDARD.withMaxElements(9), event, "maxElements", 10);
        assertExceeded(STANDARD.withMaxElements(2), event, "maxElements", 3);
        assertExceeded(STANDARD.withMaxElements(2), "<VQReportEvent a='' b=''/>", "maxElements", 3);
    }

    @Test
    void theAttributesOfAList() {
        String list = "<VQReportEventList a='' b='' ID='7'/>";

        assertThat(reader(STANDARD.withMaxElements(3))
                        .decodeList(octets(list))
                        .value()
                        .getID())
                .isEqualTo("7");
        assertExceeded(STANDARD.withMaxElements(2), list, "maxElements", 3);
        assertExceeded(STANDARD.withMaxElements(1), list, "maxElements", 2);
    }

    @Test
    void theDepthOfAnEvent() {
        String event = OPEN + "<a><b/></a>" + CLOSE;

        assertThat(reader(STANDARD.withMaxDepth(4))
                        .decode(octets(event))
                        .value()
                        .getSessionReports())
                .hasSize(1);
        LimitExceededException thrown = exceeded(STANDARD.withMaxDepth(3), event);
        assertThat(thrown.setting()).isEqualTo("maxDepth");
        assertThat(thrown.actual()).isEqualTo(4);
        assertThat(thrown.limit()).isEqualTo(3);
        assertThat(thrown.location().offset()).isEqualTo(event.indexOf("<b/>"));
    }

    @Test
    void theEventsOfAWholeDocument() {
        String list = "<VQReportEventList>" + (OPEN + CLOSE).repeat(3) + "</VQReportEventList>";

        assertThat(reader(STANDARD.withMaxReports(3))
                        .decodeList(octets(list))
                        .value()
                        .getEvents())
                .hasSize(3);
        assertExceeded(STANDARD.withMaxReports(2), list, "maxReports", 3);
    }

    @Test
    void theProblemsOfAnEvent() {
        String event = OPEN + "<MediaLine Label='main-audio'><Description><Connectivity>"
                + "<Ice>x</Ice><Ice>y</Ice><a/></Connectivity></Description></MediaLine>" + CLOSE;
        Decoded<VQReportEvent> all = reader(STANDARD).decode(octets(event));
        assertThat(all.problems())
                .extracting(problem -> problem.code())
                .contains(
                        MsQoeProblem.NAME_UNKNOWN,
                        MsQoeProblem.ELEMENT_REPEATED,
                        MsQoeProblem.UNKNOWN_ELEMENT,
                        MsQoeProblem.MANDATORY_MISSING);

        for (int most = 0; most < all.problems().size(); most++) {
            Decoded<VQReportEvent> few = reader(STANDARD.withMaxProblems(most)).decode(octets(event));
            assertThat(few.problems()).isEqualTo(all.problems().subList(0, most));
            assertThat(few.suppressed()).isEqualTo(all.problems().size() - most);
            assertThat(few.value()).isEqualTo(all.value());
        }
    }

    @Test
    void aLimitEndsTheReading() throws IOException {
        String deep = OPEN + "<a>".repeat(3) + "</a>".repeat(3) + CLOSE;
        byte[] list = octets("<VQReportEventList>" + OPEN + CLOSE + deep + OPEN + CLOSE + "</VQReportEventList>");
        VQReportEvents events = reader(STANDARD.withMaxDepth(5)).events(new ByteArrayInputStream(list));

        assertThat(events.next().value().getSessionReports()).hasSize(1);
        assertThatExceptionOfType(LimitExceededException.class).isThrownBy(events::next);
        assertThat(events.hasNext()).isFalse();
        assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(events::next);
    }

    /** Nothing is looked at twice, nor held, in a document of many events each of which is within the limits. */
    @Test
    void aDocumentMayBeLongerThanAnEvent() {
        String event = OPEN + "<Pool>p</Pool>" + CLOSE;
        Decoded<VQReportEventList> read = reader(
                        STANDARD.withMaxReportBytes(event.length()).withMaxElements(5))
                .decodeList(octets("<VQReportEventList>" + event.repeat(500) + "</VQReportEventList>"));

        assertThat(read.value().getEvents()).hasSize(500);
    }
}
