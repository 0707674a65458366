package io.vqreport.webrtc.stream;

import static io.vqreport.webrtc.support.Messages.EVENTS;
import static io.vqreport.webrtc.support.Messages.STATS;
import static io.vqreport.webrtc.support.Messages.octets;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vqreport.codec.CoreProblemCode;
import io.vqreport.codec.DecodeLimits;
import io.vqreport.codec.DecodeOptions;
import io.vqreport.codec.DecodedItem;
import io.vqreport.codec.LimitExceededException;
import io.vqreport.codec.MalformedReportException;
import io.vqreport.codec.QualityReportCodecs;
import io.vqreport.codec.Recognition;
import io.vqreport.codec.ReportDecoder;
import io.vqreport.webrtc.MediaServerCodec;
import io.vqreport.webrtc.MediaServerProblem;
import io.vqreport.webrtc.MediaServerStats;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Does a stream of messages give its items one by one, and does a bad one leave its neighbours alone? */
class MediaServerCodecTest {
    private static final MediaServerCodec CODEC = new MediaServerCodec();

    @Test
    void isFoundAsAService() {
        assertThat(QualityReportCodecs.load().byId("media-server")).containsInstanceOf(MediaServerCodec.class);
    }

    @Test
    void statsAreReportsAndEventsAreNone() {
        List<DecodedItem> items = items(STATS + "\n" + EVENTS + "\n" + STATS.replace("4550624147", "4551624147"));
        assertThat(items).hasSize(3);
        DecodedItem.NoReport events = (DecodedItem.NoReport) items.get(1);
        assertThat(events.endOfCall()).isTrue();
        assertThat(events.call().conversationId()).isEqualTo("32546");
        assertThat(events.tags())
                .containsEntry("SessionId", "33fb6624-de18-4be0-98aa-5e6f1174d68c")
                .containsEntry("events[0]", "2020-12-10T04:29:10.624147Z session-state state=start")
                .containsEntry(
                        "events[2]",
                        "2020-12-10T04:29:10.639468Z signal signal=offer source=agent target=media-server");
        assertThat(events.tags().values()).noneMatch(text -> text.contains("v=0"));
        DecodedItem.Report second = (DecodedItem.Report) items.get(2);
        assertThat(second.decoded().value().streams().get(0).window().start())
                .isEqualTo(Instant.parse("2020-12-10T04:29:10.624147Z"));
    }

    @Test
    void intervalsAreThoseOfOneTagSetAndOneInput() {
        String other = STATS.replace("32546", "99");
        String later = STATS.replace("4550624147", "4551624147");
        List<DecodedItem> items = items(STATS + other + later);
        assertThat(items)
                .extracting(MediaServerCodecTest::start)
                .containsExactly("null", "null", "2020-12-10T04:29:10.624147Z");
        List<DecodedItem> collected = new ArrayList<>();
        ReportDecoder decoder = CODEC.newDecoder(DecodeOptions.lenient());
        decoder.decode(ByteBuffer.wrap(octets(STATS)), collected::add);
        decoder.decode(ByteBuffer.wrap(octets(later)), collected::add);
        decoder.finish();
        assertThat(collected).extracting(MediaServerCodecTest::start).containsExactly("null", "null");
    }

    private static String start(DecodedItem item) {
        return String.valueOf(((DecodedItem.Report) item)
                .decoded()
                .value()
                .streams()
                .get(0)
                .window()
                .start());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"stats\":{\"stats\":{\"audio\":{\"local\":{\"rtt\":4",
                "{\"stats\": \"cut",
                "hello",
                "{}",
                "null",
                "{\"a\":01}",
                "\"text\""
            })
    void aBadMessageLeavesItsNeighboursAlone(String bad) {
        assertThat(items(STATS + "\n" + bad + "\n" + EVENTS + "\n"))
                .hasSize(3)
                .extracting(Object::getClass)
                .containsExactly(DecodedItem.Report.class, DecodedItem.Refused.class, DecodedItem.NoReport.class);
        assertThat(items(bad + "\n" + EVENTS + "\n"))
                .extracting(Object::getClass)
                .containsExactly(DecodedItem.Refused.class, DecodedItem.NoReport.class);
        assertThatThrownBy(() -> items(bad)).isInstanceOf(MalformedReportException.class);
    }

    @Test
    void aStrictRefusalIsAnItem() {
        String deviating = STATS.replace("\"mos\":4.36", "\"mos\":\"4.36\"");
        List<DecodedItem> items = CODEC.decode(octets(deviating + STATS), DecodeOptions.strict());
        assertThat(items)
                .extracting(Object::getClass)
                .containsExactly(DecodedItem.Refused.class, DecodedItem.Report.class);
        assertThat(CODEC.decode(octets(deviating), DecodeOptions.strict())).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n\t", "\uFEFF", "[]", "[[]]"})
    void anInputWithoutMessagesIsBeyondReading(String input) {
        assertThatThrownBy(() -> items(input)).isInstanceOf(MalformedReportException.class);
        assertThatThrownBy(() -> MediaServerStats.decode(octets(input))).isInstanceOf(MalformedReportException.class);
    }

    @Test
    void anEmptyInputIsCalledSo() {
        assertThatThrownBy(() -> items(""))
                .isInstanceOfSatisfying(
                        MalformedReportException.class,
                        e -> assertThat(e.problem().code()).isEqualTo(CoreProblemCode.EMPTY_INPUT));
    }

    @Test
    void anArrayIsAStreamOfItsMessages() {
        assertThat(items("[" + STATS + ",\n" + EVENTS + "]")).hasSize(2);
    }

    @Test
    void aTrailingCommaIsOfTheDocument() {
        ReportDecoder decoder = CODEC.newDecoder(DecodeOptions.lenient());
        List<DecodedItem> items = new ArrayList<>();
        decoder.decode(ByteBuffer.wrap(octets(STATS + ",")), items::add);
        assertThat(items).hasSize(1);
        assertThat(decoder.finish().problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.code()).isEqualTo(MediaServerProblem.SEPARATOR));
    }

    @Test
    void moreThanTheFirstMessageIsNoted() {
        assertThat(MediaServerStats.decode(octets(STATS + "\n" + EVENTS)).problems())
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.code()).isEqualTo(MediaServerProblem.MORE_MESSAGES);
                    assertThat(problem.location().line()).isEqualTo(2);
                });
    }

    @Test
    void limitsHoldExactly() {
        int length = octets(STATS).length;
        DecodeLimits exact = DecodeLimits.standard().withMaxReportBytes(length).withMaxReports(2);
        DecodeOptions options = DecodeOptions.lenient().withLimits(exact);
        assertThat(CODEC.decode(octets(STATS + "\n" + STATS), options)).hasSize(2);
        assertThat(MediaServerStats.reader(options).decode(octets(STATS)).value())
                .isNotNull();
        assertThatThrownBy(() -> CODEC.decode(octets(STATS + STATS + STATS), options))
                .isInstanceOf(LimitExceededException.class);
        DecodeOptions less = options.withLimits(exact.withMaxReportBytes(length - 1));
        assertThatThrownBy(() -> CODEC.decode(octets(STATS), less)).isInstanceOf(LimitExceededException.class);
        assertThatThrownBy(() -> MediaServerStats.reader(less).decode(octets(STATS)))
                .isInstanceOf(LimitExceededException.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"stats\":{\"stats\":{\"audio\":{\"local\":{\"bytesSent\":1,\"packetsLostFraction\":0}} | CERTAIN",
                "{\"stats\" : { \"events\" : [ ] | LIKELY",
                "[{\"stats\":{\"stats\":{} | LIKELY",
                "\"{\\\"stats\\\":{\\\"events\\\":[ | LIKELY",
                "{\"audio\":{\"local\":{ | POSSIBLE",
                "[{\"type\":\"inbound-rtp\" | NO",
                "VQSessionReport | NO",
            })
    void tellsItsMessagesFromOthers(String prefix, Recognition seen) {
        assertThat(CODEC.recognizes(ByteBuffer.wrap(octets(prefix)))).isEqualTo(seen);
    }

    private static List<DecodedItem> items(String input) {
        return CODEC.decode(octets(input), DecodeOptions.lenient());
    }
}
