package io.vqreport.xml.msqoe.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.vqreport.codec.DecodeLimits;
import io.vqreport.codec.DecodeOptions;
import io.vqreport.codec.LimitExceededException;
import io.vqreport.codec.MalformedReportException;
import io.vqreport.xml.hostile.Endless;
import io.vqreport.xml.msqoe.MsQoe;
import io.vqreport.xml.msqoe.MsQoeCodec;
import io.vqreport.xml.msqoe.MsQoeProblem;
import io.vqreport.xml.msqoe.MsQoeReader;
import io.vqreport.xml.msqoe.VQReportEvents;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Is input made to do harm refused within the limits where only events, lists and fragments have it? */
class HostileInputTest {
    private static final String OPEN = "<VQReportEvent xmlns='ms-rtcp-metrics'><VQSessionReport SessionId='a'>";
    private static final String CLOSE = "</VQSessionReport></VQReportEvent>";
    private static final int TEN_MEGABYTES = 10 << 20;

    private static Throwable refusal(InputStream input) {
        return refusal(MsQoe.reader(DecodeOptions.lenient()), input);
    }

    private static Throwable refusal(MsQoeReader reader, InputStream input) {
        return catchThrowable(() -> {
            VQReportEvents events = reader.events(input);
            while (events.hasNext()) {
                events.next();
            }
        });
    }

    private static InputStream stream(String... parts) {
        return new SequenceInputStream(Collections.enumeration(List.of(parts).stream()
                .map(part -> (InputStream) new ByteArrayInputStream(part.getBytes(StandardCharsets.UTF_8)))
                .toList()));
    }

    private static InputStream stream(String start, InputStream middle) {
        return new SequenceInputStream(stream(start), middle);
    }

    private static void assertLimit(Throwable thrown, String setting) {
        assertThat(thrown)
                .isInstanceOfSatisfying(
                        LimitExceededException.class,
                        e -> assertThat(e.setting()).isEqualTo(setting));
    }

    @Test
    void refusesADepthOfAHundredThousandInAList() {
        assertLimit(refusal(stream("<VQReportEventList>" + "<a>".repeat(100_000))), "maxDepth");
    }

    @Test
    void refusesADocumentTypeBetweenEvents() {
        String event = OPEN + CLOSE;
        String document = event + "<!DOCTYPE a [<!ENTITY e 'x'>]>" + event;
        assertThat(refusal(stream(document))).isInstanceOfSatisfying(MalformedReportException.class, e -> {
            assertThat(e.problem().code()).isEqualTo(MsQoeProblem.DOCTYPE);
            assertThat(e.problem().location().offset()).isEqualTo(event.length());
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<MediaLine Label='x'><Description><LocalAddr><Port>",
                "<v2:Separator xmlns:v2='v2'>",
                "<Unknown>"
            })
    void refusesAHundredMegabytesInOnePiece(String start) {
        Endless endless = new Endless((byte) 'x', 100L << 20);
        assertLimit(refusal(stream(OPEN + start, endless)), "maxReportBytes");
        assertThat(endless.given()).isLessThan(1 << 20);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!-- ",
                "<VQReportEventList ID='",
                "<VQReportEventList><!-- ",
                "<VQReportEventList><a>",
                "<VQReportEventList>",
                "text <VQReportEventList ID='",
                "text <VQReportEvent>",
                "text <VQReportEvent ",
                "text <MediaLine>",
                "text <Endpoint Name='"
            })
    void refusesAHundredMegabytesBeforeTheFirstEventIsWhole(String start) {
        Endless endless = new Endless((byte) 'x', 100L << 20);
        assertLimit(refusal(stream(start, endless)), "maxReportBytes");
        assertThat(endless.given()).isLessThan(1 << 20);
    }

    /** What is no event is passed over in the memory of one, however long it is. */
    @Test
    void aHundredMegabytesOfOtherTextHoldNoEvent() {
        assertThat(refusal(stream("text ", new Endless((byte) 'x', 100L << 20))))
                .isInstanceOfSatisfying(
                        MalformedReportException.class,
                        e -> assertThat(e.problem().code()).isEqualTo(MsQoeProblem.NO_REPORT));
    }

    @Test
    void refusesTooManyElements() {
        MsQoeReader large = MsQoe.reader(
                DecodeOptions.lenient().withLimits(DecodeLimits.standard().withMaxReportBytes(1 << 26)));
        assertLimit(refusal(large, stream(OPEN + "<Pool/>".repeat(10_001) + CLOSE)), "maxElements");
        assertLimit(refusal(large, stream(OPEN + "<a/>".repeat(10_001) + CLOSE)), "maxElements");
    }

    /** Looked for events, lists and fragments at every octet. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<                     | NO_REPORT",
                "</                    | NO_REPORT",
                "<a                    | NO_REPORT",
                "<VQReportEvents>      | NO_REPORT",
                "&                     | NO_REPORT",
                "]]>                   | NO_REPORT",
                "<![CDATA[             | NOT_WELL_FORMED",
                "<!--                  | NOT_WELL_FORMED",
                "'<VQReportEvent '     | NOT_WELL_FORMED",
                "'<VQReportEventList ' | NOT_WELL_FORMED",
                "x<VQReportEvent<      | NO_REPORT",
            })
    void readsTenMegabytesOfGarbageToTheEnd(String piece, MsQoeProblem code) {
        String garbage = piece.repeat(TEN_MEGABYTES / piece.length());
        assertThat(refusal(stream(garbage)))
                .isInstanceOfSatisfying(
                        MalformedReportException.class,
                        e -> assertThat(e.problem().code()).isEqualTo(code));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<VQReportEvent>        | maxDepth",
                "<VQReportEventList>    | maxDepth",
                "'<MediaLine '          | maxReportBytes",
                "'<Endpoint '           | maxReportBytes",
                "<MediaLine>            | maxReportBytes",
                "'x<VQReportEventList '  | maxReportBytes"
            })
    void refusesTenMegabytesOfStartTags(String piece, String setting) {
        String garbage = piece.repeat(TEN_MEGABYTES / piece.length());
        assertLimit(refusal(stream(garbage)), setting);
    }

    /** Each costs an exception, and the next one is looked for behind it. */
    @Test
    void manyBrokenEventsCostNoMoreThanTheirNumber() throws Exception {
        byte[] broken = "<VQReportEvent><<".repeat(2_000).getBytes(StandardCharsets.UTF_8);
        int[] items = {0};
        Throwable last = catchThrowable(() -> new MsQoeCodec()
                .newDecoder(DecodeOptions.lenient())
                .decode(new ByteArrayInputStream(broken), item -> items[0]++));
        assertThat(items[0]).isEqualTo(2_000);
        assertThat(last).isNull();
    }
}
