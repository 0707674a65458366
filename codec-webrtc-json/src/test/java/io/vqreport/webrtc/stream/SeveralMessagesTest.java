package io.vqreport.webrtc.stream;

import static io.vqreport.webrtc.support.Messages.EVENTS;
import static io.vqreport.webrtc.support.Messages.STATS;
import static io.vqreport.webrtc.support.Messages.octets;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vqreport.codec.DecodeLimits;
import io.vqreport.codec.DecodeOptions;
import io.vqreport.codec.Decoded;
import io.vqreport.codec.DecodedItem;
import io.vqreport.codec.LimitExceededException;
import io.vqreport.codec.MalformedReportException;
import io.vqreport.codec.Problem;
import io.vqreport.codec.ReportDecoder;
import io.vqreport.model.QualityReport;
import io.vqreport.webrtc.EventsMessage;
import io.vqreport.webrtc.MediaServerCodec;
import io.vqreport.webrtc.MediaServerProblem;
import io.vqreport.webrtc.MediaServerReader;
import io.vqreport.webrtc.MediaServerStats;
import io.vqreport.webrtc.ServerItem;
import io.vqreport.webrtc.ServerMessage;
import io.vqreport.webrtc.ServerProfile;
import io.vqreport.webrtc.StatsMessage;
import io.vqreport.webrtc.StatsTimeline;
import io.vqreport.webrtc.StatsTimelines;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Is each message of an input or of a series of frames read by itself, and does it know when its interval began? */
class SeveralMessagesTest {
    private static final MediaServerReader LENIENT = MediaServerStats.reader(DecodeOptions.lenient());
    private static final Instant FIRST = Instant.parse("2020-12-10T04:29:10.624147Z");
    private static final String LATER = STATS.replace("4550624147", "4551624147");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hello",
                "{}",
                "{\"a\":01}",
                "{\"stats\": \"cut",
                "{\"stats\":{\"stats\":{\"audio\":{\"local\":{\"rtt\":4"
            })
    void aBadOneIsRefusedAtItsPlaceAndTheOthersAreRead(String bad) {
        List<ServerItem> items = LENIENT.decodeAll(octets(STATS + "\n" + bad + "\n" + EVENTS));
        assertThat(items).hasSize(3);
        assertThat(items.get(0).message())
                .hasValueSatisfying(message -> assertThat(message.value()).isInstanceOf(StatsMessage.class));
        assertThat(items.get(1).message()).isEmpty();
        assertThat(items.get(1))
                .isInstanceOfSatisfying(
                        ServerItem.Refused.class,
                        refused ->
                                assertThat(refused.problem().location().line()).isEqualTo(2));
        assertThat(items.get(2).message())
                .hasValueSatisfying(message -> assertThat(message.value()).isInstanceOf(EventsMessage.class));
    }

    @Test
    void aBadOneInFrontIsAnItemToo() {
        assertThat(LENIENT.decodeAll(octets("{\n" + STATS)))
                .extracting(Object::getClass)
                .containsExactly(ServerItem.Refused.class, ServerItem.Read.class);
    }

    @Test
    void anInputOfNothingElseIsBeyondReading() {
        assertThatThrownBy(() -> LENIENT.decodeAll(octets("{\"a\":1}\nhello")))
                .isInstanceOfSatisfying(
                        MalformedReportException.class,
                        e -> assertThat(e.problem().location().line()).isEqualTo(1));
    }

    @Test
    void soManyBadOnesAreNoLongerHeldBack() {
        MediaServerReader reader = MediaServerStats.reader(
                DecodeOptions.lenient().withLimits(DecodeLimits.standard().withMaxProblems(2)));
        assertThat(reader.decodeAll(octets("{}\n{}\n{}\n,")))
                .hasSize(3)
                .allSatisfy(item -> assertThat(item).isInstanceOf(ServerItem.Refused.class));
    }

    @Test
    void strictModeRefusesOneAndReadsTheOthers() {
        String deviating = STATS.replace("\"mos\":4.36", "\"mos\":\"4.36\"");
        MediaServerReader strict = MediaServerStats.reader(DecodeOptions.strict());
        List<ServerItem> items = strict.decodeAll(octets(deviating + STATS));
        assertThat(items).extracting(Object::getClass).containsExactly(ServerItem.Refused.class, ServerItem.Read.class);
        assertThat(((ServerItem.Refused) items.get(0)).problem().code()).isEqualTo(MediaServerProblem.NUMBER_AS_TEXT);
        assertThat(strict.decodeAll(octets(deviating))).hasSize(1);
    }

    @Test
    void aCommaBehindTheLastOneIsNotedThere() {
        List<ServerItem> items = LENIENT.decodeAll(octets(STATS + "\n" + EVENTS + ","));
        assertThat(items.get(0).message().orElseThrow().isClean()).isTrue();
        assertThat(items.get(1).message().orElseThrow().problems())
                .extracting(Problem::code)
                .containsExactly(MediaServerProblem.SEPARATOR);
    }

    @Test
    void refusedOnesCountForTheLimit() {
        MediaServerReader reader = MediaServerStats.reader(
                DecodeOptions.lenient().withLimits(DecodeLimits.standard().withMaxReports(2)));
        assertThat(reader.decodeAll(octets(STATS + "\n{}"))).hasSize(2);
        assertThatThrownBy(() -> reader.decodeAll(octets(STATS + "\n{}\n{}")))
                .isInstanceOf(LimitExceededException.class);
    }

    @Test
    void aStreamIsReadToItsEndOrToTheFirstBadOne() throws IOException {
        byte[] input = octets(STATS + "\nhello\n" + EVENTS);
        List<ServerMessage> read = new ArrayList<>();
        List<Problem> refused = new ArrayList<>();
        LENIENT.decodeAll(new ByteArrayInputStream(input), message -> read.add(message.value()), refused::add);
        assertThat(read).hasSize(2);
        assertThat(refused).extracting(Problem::code).containsExactly(MediaServerProblem.NOT_JSON);

        List<ServerMessage> before = new ArrayList<>();
        assertThatThrownBy(() ->
                        LENIENT.decodeAll(new ByteArrayInputStream(input), message -> before.add(message.value())))
                .isInstanceOfSatisfying(
                        MalformedReportException.class,
                        e -> assertThat(e.problem()).isEqualTo(refused.get(0)));
        assertThat(before).containsExactly(read.get(0));
    }

    @Test
    void aStrictStreamEndsAtACommaBehindTheLastOne() {
        MediaServerReader strict = MediaServerStats.reader(DecodeOptions.strict());
        List<ServerMessage> read = new ArrayList<>();
        assertThatThrownBy(() -> strict.decodeAll(
                        new ByteArrayInputStream(octets(STATS + ",")), message -> read.add(message.value())))
                .isInstanceOf(MalformedReportException.class);
        assertThat(read).hasSize(1);
    }

    @Test
    void rewritingTakesNoInputWithABadMessage() {
        assertThatThrownBy(() -> new MediaServerCodec().rewrite(octets(STATS + "\nhello\n"), DecodeOptions.lenient()))
                .isInstanceOf(MalformedReportException.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[S,E] | ARRAY_OF_MESSAGES, MORE_MESSAGES",
                "\uFEFFS | BYTE_ORDER_MARK",
                "\uFEFFS E | BYTE_ORDER_MARK, MORE_MESSAGES",
                "S E | MORE_MESSAGES",
                ",S | SEPARATOR",
            })
    void theFirstOneIsReadWhateverStandsAroundIt(String input, String codes) {
        Decoded<ServerMessage> first = MediaServerStats.decode(octets(input.replace("S", "<1>")
                .replace("E", "<2>")
                .replace("<1>", STATS)
                .replace("<2>", EVENTS)));
        assertThat(first.value())
                .isEqualTo(MediaServerStats.decode(octets(STATS)).value());
        assertThat(first.problems().stream().map(problem -> problem.code().toString()))
                .containsExactlyInAnyOrder(codes.split(", ", -1));
    }

    @Test
    void theFirstOneIsReadWhereTheInputIsLongerThanAMessageMayBe() {
        DecodeLimits limits = DecodeLimits.standard().withMaxReportBytes(octets(STATS).length);
        MediaServerReader reader =
                MediaServerStats.reader(DecodeOptions.lenient().withLimits(limits));
        assertThat(reader.decode(octets(STATS + STATS)).problems())
                .extracting(Problem::code)
                .containsExactly(MediaServerProblem.MORE_MESSAGES);
    }

    @Test
    void whatShowsAtTheEndOfABlockIsNotedAtItsMember() {
        String text = STATS.replaceFirst("\"packetsLostFraction\":[0-9.]+", "\"packetsLostFraction\":0.01")
                .replaceFirst("\"packetsLost\":[0-9]+", "\"packetsLost\":1")
                .replaceFirst("\"packetsSent\":[0-9]+", "\"packetsSent\":100")
                .replace(",", ",\n  ");
        Problem doubt = MediaServerStats.decode(octets(text)).problems().get(0);
        assertThat(doubt.code()).isEqualTo(MediaServerProblem.LOSS_SCALE_DOUBT);
        int at = text.indexOf("0.01");
        assertThat(doubt.location().offset()).isEqualTo(at);
        assertThat(doubt.location().line())
                .isEqualTo(1
                        + (int) text.substring(0, at)
                                .chars()
                                .filter(unit -> unit == '\n')
                                .count());
        assertThat(doubt.location().column()).isEqualTo(at - text.lastIndexOf('\n', at));
        assertThat(doubt.location().path()).isEqualTo("/stats/stats/audio/local/packetsLostFraction");
    }

    // Frame by frame.

    @Test
    void theIntervalOfAFrameBeginsAtTheFrameBefore() {
        StatsTimelines timelines = new StatsTimelines(10);
        assertThat(start(timelines, STATS)).isNull();
        assertThat(start(timelines, LATER)).isEqualTo(FIRST);
        assertThat(start(timelines, LATER.replace("32546", "99"))).isNull();
        assertThat(LENIENT.toQualityReport(MediaServerStats.decode(octets(EVENTS)), timelines))
                .isEmpty();
    }

    @Test
    void aDecoderGoesOnWhereOthersEnded() {
        StatsTimelines timelines = new StatsTimelines(10);
        List<DecodedItem> items = new ArrayList<>();
        for (String frame : List.of(STATS, LATER)) {
            ReportDecoder decoder = LENIENT.newDecoder(timelines);
            decoder.decode(ByteBuffer.wrap(octets(frame)), items::add);
            decoder.finish();
        }
        assertThat(items)
                .extracting(item -> ((DecodedItem.Report) item)
                        .decoded()
                        .value()
                        .streams()
                        .get(0)
                        .window()
                        .start())
                .containsExactly(null, FIRST);
    }

    @Test
    void theLegThatWasSilentLongestIsForgotten() {
        StatsTimelines timelines = new StatsTimelines(2);
        step(timelines, STATS);
        step(timelines, STATS.replace("32546", "2"));
        step(timelines, STATS);
        step(timelines, STATS.replace("32546", "3"));
        assertThat(step(timelines, LATER).last()).isEqualTo(FIRST);
        assertThat(step(timelines, LATER.replace("32546", "2"))).isEqualTo(StatsTimeline.START);
        assertThatThrownBy(() -> new StatsTimelines(0)).isInstanceOf(IllegalArgumentException.class);
    }

    private static StatsTimeline step(StatsTimelines timelines, String message) {
        return timelines.step(MediaServerStats.decode(octets(message)).value(), ServerProfile.STANDARD);
    }

    private static Instant start(StatsTimelines timelines, String message) {
        Decoded<QualityReport> report = LENIENT.toQualityReport(MediaServerStats.decode(octets(message)), timelines)
                .orElseThrow();
        return report.value().streams().get(0).window().start();
    }
}
