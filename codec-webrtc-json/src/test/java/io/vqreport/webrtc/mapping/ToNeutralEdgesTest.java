package io.vqreport.webrtc.mapping;

import static io.vqreport.webrtc.support.Messages.octets;
import static io.vqreport.webrtc.support.Messages.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.vqreport.codec.DecodeLimits;
import io.vqreport.codec.DecodeOptions;
import io.vqreport.codec.Decoded;
import io.vqreport.codec.Problem;
import io.vqreport.metric.Basis;
import io.vqreport.metric.Metric;
import io.vqreport.model.Direction;
import io.vqreport.model.Media;
import io.vqreport.model.QualityReport;
import io.vqreport.model.StreamReport;
import io.vqreport.webrtc.FeedbackBasis;
import io.vqreport.webrtc.LossScale;
import io.vqreport.webrtc.MediaServerReader;
import io.vqreport.webrtc.MediaServerStats;
import io.vqreport.webrtc.MediaStats;
import io.vqreport.webrtc.MessageEnvelope;
import io.vqreport.webrtc.SentStats;
import io.vqreport.webrtc.ServerMessage;
import io.vqreport.webrtc.StatsMessage;
import io.vqreport.webrtc.StatsTimeline;
import io.vqreport.webrtc.support.Messages;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Is each number of a message taken at its bounds and no further, and does what has no other place stand in tags and extras? */
class ToNeutralEdgesTest {
    // Numbers.

    @ParameterizedTest
    @CsvSource({
        "2147483647, 2147483647",
        "2147483648, -2147483648",
        "4294967295, -1",
        "4294967296, 4294967296",
        "-1, -1",
        "0, 0",
    })
    void aCountOfLostPacketsIsUnwrappedWhereItWrapped(long sent, double lost) {
        DecodeOptions unwrap = DecodeOptions.lenient().with(MediaServerStats.UNWRAP_LOST, true);
        String message = local("'packetsLost':" + sent + ",'bytesSent':4294967295");
        assertThat(stream(message, unwrap).metric(Metric.PACKETS_LOST)).hasValue(lost);
        assertThat(stream(message, DecodeOptions.lenient()).metric(Metric.PACKETS_LOST))
                .hasValue((double) sent);
        // Other counts are what they are.
        assertThat(stream(message, unwrap).metric(Metric.BYTES)).hasValue(4_294_967_295.0);
    }

    @ParameterizedTest
    @CsvSource({
        "PERCENT, 0, 0, ''",
        "PERCENT, 100, 100, ''",
        "PERCENT, 100.1, , OUT_OF_RANGE",
        "PERCENT, -0.1, , OUT_OF_RANGE",
        "FRACTION, 0, 0, ''",
        "FRACTION, 0.015, 1.5, ''",
        "FRACTION, 1, 100, ''",
        "FRACTION, 1.001, , OUT_OF_RANGE",
    })
    void theLossIsOfItsScale(LossScale scale, String sent, @Nullable Double percent, String noted) {
        DecodeOptions options = DecodeOptions.lenient().with(MediaServerStats.LOSS_SCALE, scale);
        Decoded<QualityReport> report = report(local("'packetsLostFraction':" + sent), options);
        StreamReport stream = report.value().streams().get(0);
        if (percent == null) {
            assertThat(stream.metric(Metric.NETWORK_LOSS_RATE)).isEmpty();
        } else {
            assertThat(stream.metric(Metric.NETWORK_LOSS_RATE)).hasValue(percent);
        }
        assertThat(codes(report))
                .isEqualTo(
                        noted.isEmpty()
                                ? List.of()
                                : List.of("mediaserver." + noted
                                        + " at 1:60 /stats/stats/audio/local/packetsLostFraction"));
    }

    @ParameterizedTest
    @CsvSource({
        "rtt, 0, 0",
        "rtt, 1e9, 1000000000",
        "rtt, 1e-1000, 0",
        "rtt, 1e-1001, ",
        "rtt, 1e1000, ",
        "rtt, 1e-999999999, ",
        "jitter, 0.125, 0.125",
        "mos, 1, 1",
        "mos, 5, 5",
        "mos, 5.01, ",
        "mos, 0.99, ",
        "packetsSent, 9223372036854775807, 9223372036854775807",
        "framesSent, 5, ",
    })
    void aNumberIsTakenWhereADoubleHoldsIt(String member, String sent, @Nullable Double value) {
        StreamReport stream = stream(local("'" + member + "':" + sent), DecodeOptions.lenient());
        Metric metric = Map.of(
                        "rtt", Metric.ROUND_TRIP_DELAY,
                        "jitter", Metric.INTERARRIVAL_JITTER,
                        "mos", Metric.MOS_UNSPECIFIED,
                        "packetsSent", Metric.PACKETS,
                        // Audio has no frames: the member is another one there.
                        "framesSent", Metric.FRAMES)
                .get(member);
        if (value == null) {
            assertThat(stream.metric(metric)).isEmpty();
        } else {
            assertThat(stream.metric(metric)).hasValue(value);
        }
    }

    /** A message that was made and not read brings no problems along. */
    @Test
    void whatReadingDidNotNoteIsNotedByItsPath() {
        SentStats sent = new SentStats(
                null, null, null, null, null, null, null, null, null, null, BigDecimal.valueOf(-1), Map.of());
        StatsMessage message = new StatsMessage(
                new MediaStats(sent, null, Map.of()),
                null,
                null,
                Map.of(),
                new MessageEnvelope(null, null, null, Map.of(), Map.of()));
        MediaServerReader reader = MediaServerStats.reader(DecodeOptions.lenient());
        Decoded<QualityReport> report = reader.toQualityReport(new Decoded<ServerMessage>(message, List.of(), 0))
                .orElseThrow();
        assertThat(codes(report)).containsExactly("mediaserver.OUT_OF_RANGE at /stats/audio/local/rtt");
        // Where problems of reading were not kept, it may have been one of them.
        Decoded<QualityReport> unsure = reader.toQualityReport(new Decoded<ServerMessage>(message, List.of(), 1))
                .orElseThrow();
        assertThat(unsure.problems()).isEmpty();
        assertThat(unsure.suppressed()).isEqualTo(1);
    }

    @Test
    void aTimeThatDidNotGoOnIsNotedAtTheTime() {
        MediaServerReader reader = MediaServerStats.reader(DecodeOptions.lenient());
        Decoded<ServerMessage> message = reader.decode(octets(Messages.STATS));
        Instant ts = Instant.parse("2020-12-10T04:29:10.624147Z");
        for (Instant before : List.of(ts, ts.plusNanos(1000))) {
            Decoded<QualityReport> report =
                    reader.toQualityReport(message, new StatsTimeline(before)).orElseThrow();
            assertThat(codes(report)).containsExactly("mediaserver.TS_NOT_ADVANCED at /stats/ts");
            assertThat(report.value().streams().get(0).window().start()).isNull();
            assertThat(report.value().streams().get(0).window().stop()).isEqualTo(ts);
        }
        Decoded<QualityReport> later = reader.toQualityReport(message, new StatsTimeline(ts.minusNanos(1000)))
                .orElseThrow();
        assertThat(later.problems()).isEmpty();
        assertThat(later.value().streams().get(0).window().start()).isEqualTo(ts.minusNanos(1000));
        // Without a time of its own there is nothing to compare.
        Decoded<QualityReport> timeless = reader.toQualityReport(
                        reader.decode(octets(Messages.STATS.replace(",\"ts\":1607574550624147", ""))),
                        new StatsTimeline(ts))
                .orElseThrow();
        assertThat(codes(timeless)).containsExactly("mediaserver.TS_MISSING at 1:1");
    }

    // Bases.

    @ParameterizedTest
    @CsvSource({"UNSPECIFIED, UNSPECIFIED", "CUMULATIVE, CUMULATIVE", "INTERVAL, "})
    void feedbackIsCountedOverWhatIsSaid(FeedbackBasis said, @Nullable Basis own) {
        DecodeOptions options = DecodeOptions.lenient().with(MediaServerStats.FEEDBACK_BASIS, said);
        StreamReport video = report(Messages.STATS, options).value().stream(Media.VIDEO, Direction.SENT);
        for (Metric metric : List.of(Metric.FIR_COUNT, Metric.NACK_COUNT, Metric.PLI_COUNT)) {
            assertThat(video.metrics().ownBasis(metric).orElse(null)).isEqualTo(own);
        }
        assertThat(video.metrics().ownBasis(Metric.FRAMES)).isEmpty();
    }

    // Tags and extras.

    @Test
    void aTagToldTwiceHasALineForEach() {
        QualityReport report = report(
                        "{'stats':{'stats':{},'tagKeys':['a','b','a'],'tagValues':['1','2',3],'ts':1607574550624147},'statsType':'webrtc'}")
                .value();
        assertThat(report.tags()).containsExactly(Map.entry("a", "1\n3"), Map.entry("b", "2"));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {"'webrtc', ", "'sip', sip", "'', ``", "null, ", "7, "})
    void anotherKindOfStatisticsIsATag(String sent, @Nullable String tag) {
        QualityReport report = report(
                        "{'stats':{'stats':{},'tagKeys':[],'tagValues':[],'ts':1607574550624147},'statsType':" + sent
                                + "}")
                .value();
        assertThat(report.tags().get("media-server:statsType")).isEqualTo(sent.equals("7") ? "7" : tag);
    }

    @Test
    void furtherMembersHaveTheirPlaceInTheirNames() {
        QualityReport report = report(
                        "{'m':1,'stats':{'b':[2],'stats':{'p':'3','audio':{'a':true,'local':{'x':null,'y':'z'}},"
                                + "'network':{'n':{'k':1}},'video':{'v':'null'}},'tagKeys':[],'tagValues':[],'ts':1607574550624147},'statsType':'webrtc'}")
                .value();
        assertThat(report.tags())
                .containsOnly(
                        Map.entry("media-server:m", "1"),
                        Map.entry("media-server:stats/b", "[2]"),
                        Map.entry("media-server:stats/stats/p", "\"3\""),
                        Map.entry("media-server:audio/a", "true"),
                        Map.entry("media-server:network/n", "{\"k\":1}"),
                        Map.entry("media-server:video/v", "\"null\""));
        assertThat(report.streams().get(0).extras())
                .containsOnly(Map.entry("media-server:x", "null"), Map.entry("media-server:y", "z"));
    }

    @Test
    void aListedMemberIsAmongThemWhereItCannotBeUsed() {
        QualityReport report = report(
                        "{'stats':{'stats':{'audio':7,'network':null,'video':{'local':null,'remote':[]}},'tagKeys':[],"
                                + "'tagValues':[],'ts':'x'},'statsType':null}")
                .value();
        assertThat(report.tags())
                .containsOnly(
                        Map.entry("media-server:stats/stats/audio", "7"),
                        Map.entry("media-server:video/remote", "[]"),
                        Map.entry("media-server:stats/ts", "x"));
        StreamReport stream =
                stream(local("'rtt':null,'mos':'bad','framesSent':null,'bytesSent':[1]"), DecodeOptions.lenient());
        // framesSent is a member of video; of audio it is one that the format does not list.
        assertThat(stream.extras())
                .containsOnly(
                        Map.entry("media-server:mos", "bad"),
                        Map.entry("media-server:framesSent", "null"),
                        Map.entry("media-server:bytesSent", "[1]"));
    }

    @Test
    void withoutTagsThereIsNoCall() {
        QualityReport report = report(
                        "{'stats':{'stats':{},'tagKeys':['SessionId','ConversationId'],'tagValues':['',' '],"
                                + "'ts':1607574550624147},'statsType':'webrtc'}")
                .value();
        assertThat(report.call().sessionId()).isNull();
        assertThat(report.call().conversationId()).isNull();
        assertThat(report.tags()).containsOnly(Map.entry("SessionId", ""), Map.entry("ConversationId", " "));
    }

    @Test
    void problemsOfTheMappingAreLimitedWithThoseOfReading() {
        DecodeOptions options =
                DecodeOptions.lenient().withLimits(DecodeLimits.standard().withMaxProblems(1));
        Decoded<QualityReport> report = report(local("'rtt':-1,'mos':-1,'x':1"), options);
        assertThat(report.problems()).hasSize(1);
        assertThat(report.suppressed()).isEqualTo(2);
        assertThat(report(text("canonical/stats-audio-only.json"), options).isClean())
                .isTrue();
    }

    private static String local(String members) {
        return "{'stats':{'stats':{'audio':{'local':{" + members
                + "}}},'tagKeys':[],'tagValues':[],'ts':1607574550624147},'statsType':'webrtc'}";
    }

    private static StreamReport stream(String message, DecodeOptions options) {
        return report(message, options).value().streams().get(0);
    }

    private static List<String> codes(Decoded<?> decoded) {
        return decoded.problems().stream().map(Problem::toString).toList();
    }

    private static Decoded<QualityReport> report(String message) {
        return report(message, DecodeOptions.lenient());
    }

    private static Decoded<QualityReport> report(String message, DecodeOptions options) {
        MediaServerReader reader = MediaServerStats.reader(options);
        return reader.toQualityReport(reader.decode(octets(message.replace('\'', '"'))))
                .orElseThrow();
    }
}
