package io.vqreport.webrtc.golden;

import static io.vqreport.webrtc.support.Messages.octets;
import static io.vqreport.webrtc.support.Messages.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.vqreport.codec.DecodeOptions;
import io.vqreport.codec.DecodedItem;
import io.vqreport.metric.Metric;
import io.vqreport.model.CallIdentity;
import io.vqreport.model.Direction;
import io.vqreport.model.Media;
import io.vqreport.model.QualityReport;
import io.vqreport.webrtc.EventsMessage;
import io.vqreport.webrtc.MediaServerCodec;
import io.vqreport.webrtc.MediaServerStats;
import io.vqreport.webrtc.StatsMessage;
import io.vqreport.webrtc.support.Messages;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Does a message say the same in whatever envelope it comes? */
class EnvelopesTest {
    private static final QualityReport CANONICAL = report(Messages.STATS);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "envelope-stats-type-inside",
                "envelope-literal-braces",
                "envelope-unwrapped",
                "envelope-unwrapped-tags-inside",
                "envelope-bare",
                "envelope-tags-outside",
                "outer-brace-missing",
                "outer-braces-missing",
                "encoded-as-text",
                "stats-encoded-as-text",
                "array-of-messages",
                "byte-order-mark",
                "comma-behind-message",
                "pretty-printed",
            })
    void theReportIsTheSame(String file) {
        QualityReport report = report(text("deviation/" + file + ".json"));
        assertThat(report.streams()).isEqualTo(CANONICAL.streams()).hasSize(4);
        assertThat(report).isEqualTo(CANONICAL);
    }

    @Test
    void theTextOfTheDescriptionIsReadAsItsBracesStand() {
        QualityReport report = report(text("deviation/literal-text-of-the-description.json"));
        assertThat(report.stream(Media.AUDIO, Direction.SENT).metric(Metric.BYTES))
                .hasValue(1);
        assertThat(report.call().sessionId()).isNotNull();
        assertThat(report.reportedAt()).isEqualTo(CANONICAL.reportedAt());
    }

    @Test
    void thePayloadAloneSaysNoTimeAndNoCall() {
        QualityReport report = report(text("deviation/envelope-bare-alone.json"));
        assertThat(report.reportedAt()).isNull();
        assertThat(report.call()).isEqualTo(CallIdentity.UNKNOWN);
        assertThat(report.tags()).isEmpty();
        assertThat(report.streams().stream().map(stream -> stream.metrics()))
                .isEqualTo(CANONICAL.streams().stream()
                        .map(stream -> stream.metrics())
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"events-bare", "events-inside", "event-type-behind"})
    void theEventsAreTheSame(String file) {
        EventsMessage canonical = (EventsMessage) Messages.read(text("canonical/event-session-state.json"));
        EventsMessage message = (EventsMessage) Messages.read(text("deviation/" + file + ".json"));
        assertThat(message.tags()).isEqualTo(canonical.tags());
        assertThat(message.ts()).isEqualTo(canonical.ts());
        assertThat(message.sessionId()).isEqualTo(canonical.sessionId()).isPresent();
        if (!file.equals("event-type-behind")) {
            assertThat(message.events()).isEqualTo(canonical.events());
        }
    }

    /** Tags, time and kind each on a level of its own. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{K,'stats':{V,'stats':{A,T},Y}} | TAGS_OUTSIDE TAGS_INSIDE STATS_TYPE_INSIDE",
                "{T,'stats':{'stats':{A,Y},K,V}} | TAGS_OUTSIDE STATS_TYPE_INSIDE",
                "{'stats':{'stats':{A}},K,V,T,Y} | TAGS_OUTSIDE",
                "{Y,'stats':{T,V,K,'stats':{A}}} | ",
                "{'stats':{A,K,V,T,Y}} | UNWRAPPED STATS_TYPE_INSIDE",
                "{A,K,V,T,Y} | BARE",
            })
    void everyPartIsTakenWhereverItStands(String shape, String codes) {
        String message = shape.replace('\'', '"')
                .replace("K", "\"tagKeys\":[\"SessionId\",\"ConversationId\"]")
                .replace("V", "\"tagValues\":[\"s\",\"c\"]")
                .replace("T", "\"ts\":1607574550624147")
                .replace("Y", "\"statsType\":\"webrtc\"")
                .replace("A", "\"audio\":{\"remote\":{\"packetsReceived\":5}}");
        StatsMessage read = (StatsMessage) Messages.read(message);
        assertThat(read.ts()).hasToString("1607574550624147");
        assertThat(read.sessionId()).contains("s");
        assertThat(read.conversationId()).contains("c");
        assertThat(read.envelope().statsType()).isEqualTo("webrtc");
        assertThat(read.audio()).isNotNull();
        assertThat(MediaServerStats.decode(octets(message)).problems().stream()
                        .map(problem -> problem.code().toString()))
                .containsExactlyInAnyOrderElementsOf(codes == null ? List.of() : List.of(codes.split(" ", -1)));
        // It is written in the canonical form.
        assertThat(MediaServerStats.encode(read).text())
                .isEqualTo("{\"stats\":{\"stats\":{\"audio\":{\"remote\":{\"packetsReceived\":5}}},"
                        + "\"tagKeys\":[\"SessionId\",\"ConversationId\"],\"tagValues\":[\"s\",\"c\"],"
                        + "\"ts\":1607574550624147},\"statsType\":\"webrtc\"}");
    }

    /** Of stats and events the first ones make the message; the others are kept. */
    @Test
    void ofTwoPayloadsTheFirstIsRead() {
        EventsMessage events = (EventsMessage) Messages.read(text("deviation/stats-and-events.json"));
        assertThat(events.events()).hasSize(1);
        StatsMessage stats = (StatsMessage) Messages.read(
                "{\"stats\":{\"stats\":{\"audio\":{\"remote\":{\"packetsReceived\":5}},\"events\":[]},\"ts\":1}}");
        assertThat(stats.audio()).isNotNull();
        assertThat(stats.extras()).isEqualTo(Map.of("events", List.of()));
    }

    private static QualityReport report(String message) {
        DecodedItem item = new MediaServerCodec()
                .decode(octets(message), DecodeOptions.lenient())
                .get(0);
        return ((DecodedItem.Report) item).decoded().value();
    }
}
