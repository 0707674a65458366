package io.vqreport.webrtc.mapping;

import static io.vqreport.webrtc.support.Messages.octets;
import static io.vqreport.webrtc.support.Messages.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.vqreport.codec.DecodeOptions;
import io.vqreport.codec.Decoded;
import io.vqreport.codec.Problem;
import io.vqreport.metric.Basis;
import io.vqreport.metric.Metric;
import io.vqreport.model.Direction;
import io.vqreport.model.Media;
import io.vqreport.model.QualityReport;
import io.vqreport.model.ReportKind;
import io.vqreport.model.StreamReport;
import io.vqreport.model.TransportAddress;
import io.vqreport.model.TransportReport;
import io.vqreport.webrtc.FeedbackBasis;
import io.vqreport.webrtc.LossScale;
import io.vqreport.webrtc.MediaServerProblem;
import io.vqreport.webrtc.MediaServerReader;
import io.vqreport.webrtc.MediaServerStats;
import io.vqreport.webrtc.ServerMessage;
import io.vqreport.webrtc.StatsTimeline;
import io.vqreport.webrtc.TsUnit;
import io.vqreport.webrtc.support.Messages;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Does a stats message say the same in the neutral report? */
class ToNeutralTest {
    private static final Instant TS = Instant.parse("2020-12-10T04:29:10.624147Z");

    @Test
    void everyNumberHasItsMetric() {
        QualityReport report = report(Messages.STATS).value();
        assertThat(report.kind()).isEqualTo(ReportKind.INTERVAL);
        assertThat(report.endOfCall()).isFalse();
        assertThat(report.reportedAt()).isEqualTo(TS);
        assertThat(report.streams()).hasSize(4);
        assertThat(values(report.stream(Media.AUDIO, Direction.SENT)))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        Metric.BYTES, 80250.0,
                        Metric.INTERARRIVAL_JITTER, 4.0,
                        Metric.MOS_UNSPECIFIED, 4.36,
                        Metric.PACKETS_LOST, 2.0,
                        Metric.NETWORK_LOSS_RATE, 0.4,
                        Metric.PACKETS, 500.0,
                        Metric.ROUND_TRIP_DELAY, 48.0));
        assertThat(values(report.stream(Media.AUDIO, Direction.RECEIVED)))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        Metric.BYTES, 79610.0,
                        Metric.INTERARRIVAL_JITTER, 7.0,
                        Metric.PACKETS_LOST, 3.0,
                        Metric.NETWORK_LOSS_RATE, 0.6,
                        Metric.PACKETS, 497.0,
                        Metric.ROUND_TRIP_DELAY, 48.0));
        StreamReport video = report.stream(Media.VIDEO, Direction.SENT);
        assertThat(values(video))
                .containsEntry(Metric.MOS_VIDEO, 3.9)
                .containsEntry(Metric.FRAMES, 300.0)
                .containsEntry(Metric.FIR_COUNT, 1.0)
                .containsEntry(Metric.NACK_COUNT, 4.0)
                .containsEntry(Metric.PLI_COUNT, 2.0)
                .doesNotContainKey(Metric.MOS_UNSPECIFIED)
                .hasSize(11);
        assertThat(values(report.stream(Media.VIDEO, Direction.RECEIVED))).hasSize(9);
        assertThat(report.transports()).hasSize(1);
        TransportReport path = report.transports().get(0);
        assertThat(path.localAddress()).isEqualTo(new TransportAddress("192.0.2.40", 50012));
        assertThat(path.remoteAddress()).isEqualTo(new TransportAddress("203.0.113.7", 61234));
        assertThat(path.metric(Metric.AVAILABLE_SEND_BANDWIDTH)).hasValue(1630);
        assertThat(path.metric(Metric.AVAILABLE_RECEIVE_BANDWIDTH)).hasValue(1850);
        assertThat(path.metric(Metric.TRANSPORT_BYTES_SENT)).hasValue(1290240);
        assertThat(path.metric(Metric.TRANSPORT_BYTES_RECEIVED)).hasValue(1310720);
        assertThat(path.metric(Metric.ROUND_TRIP_DELAY)).hasValue(46);
    }

    @Test
    void countersAreOfTheIntervalAndFeedbackOfNoneThatIsTold() {
        StreamReport video = report(Messages.STATS).value().stream(Media.VIDEO, Direction.RECEIVED);
        assertThat(video.window().basis()).isEqualTo(Basis.INTERVAL);
        assertThat(video.window().stop()).isEqualTo(TS);
        assertThat(video.window().start()).isNull();
        assertThat(video.metrics().ownBasis(Metric.PACKETS)).isEmpty();
        for (Metric metric : new Metric[] {Metric.FIR_COUNT, Metric.NACK_COUNT, Metric.PLI_COUNT}) {
            assertThat(video.metrics().ownBasis(metric)).contains(Basis.UNSPECIFIED);
        }
        DecodeOptions interval = DecodeOptions.lenient().with(MediaServerStats.FEEDBACK_BASIS, FeedbackBasis.INTERVAL);
        assertThat(report(Messages.STATS, interval).value().stream(Media.VIDEO, Direction.RECEIVED)
                        .metrics()
                        .ownBasis(Metric.FIR_COUNT))
                .isEmpty();
    }

    @Test
    void sessionAndConversationStandInCallAndTags() {
        QualityReport report = report(Messages.STATS).value();
        assertThat(report.call().sessionId()).isEqualTo("33fb6624-de18-4be0-98aa-5e6f1174d68c");
        assertThat(report.call().conversationId()).isEqualTo("32546");
        assertThat(report.tags())
                .containsExactly(
                        Map.entry("Location", "mediaserver/agent"),
                        Map.entry("SessionId", "33fb6624-de18-4be0-98aa-5e6f1174d68c"),
                        Map.entry("ConversationId", "32546"));
    }

    @Test
    void unknownMembersSurviveInExtrasAndTags() {
        QualityReport report =
                report(text("canonical/stats-unknown-members.json")).value();
        assertThat(report.stream(Media.AUDIO, Direction.SENT).extras())
                .containsExactly(
                        Map.entry("media-server:codec", "opus"),
                        Map.entry("media-server:zzz", "[1,2.50,{\"a\":null}]"));
        assertThat(report.tags())
                .containsEntry("media-server:version", "\"9.1\"")
                .containsEntry("media-server:stats/stats/room", "\"7\"")
                .containsEntry("media-server:audio/side", "{}");
    }

    @Test
    void nullIsAbsentAndZeroIsNot() {
        QualityReport nulls = report(text("canonical/stats-null-values.json")).value();
        assertThat(nulls.stream(Media.AUDIO, Direction.SENT).metric(Metric.MOS_UNSPECIFIED))
                .isEmpty();
        assertThat(nulls.findStream(Media.AUDIO, Direction.RECEIVED)).isEmpty();
        assertThat(nulls.findStream(Media.VIDEO, Direction.SENT)).isEmpty();
        QualityReport zeros = report(text("canonical/stats-zeros.json")).value();
        assertThat(zeros.stream(Media.AUDIO, Direction.RECEIVED).metric(Metric.ROUND_TRIP_DELAY))
                .hasValue(0);
    }

    @ParameterizedTest
    @CsvSource({
        "rtt-minus-one.json, ROUND_TRIP_DELAY",
        "mos-zero.json, MOS_UNSPECIFIED",
        "bytes-negative.json, BYTES",
        "loss-above-hundred.json, NETWORK_LOSS_RATE",
        "exponent-large.json, ROUND_TRIP_DELAY",
    })
    void whatIsOutOfRangeIsAbsentAndNotedOnce(String file, Metric metric) {
        Decoded<QualityReport> report = report(text("deviation/" + file));
        assertThat(report.value().stream(Media.AUDIO, Direction.SENT).metric(metric))
                .isEmpty();
        assertThat(report.problems()).extracting(Problem::code).containsExactly(MediaServerProblem.OUT_OF_RANGE);
    }

    @ParameterizedTest
    @CsvSource({
        "auto, ts-in-seconds.json",
        "auto, ts-in-nanoseconds.json",
        "us, ts-as-decimal.json",
        "s, ts-in-seconds.json"
    })
    void theUnitOfTimeIsToldByMagnitudeOrOption(String unit, String file) {
        DecodeOptions options =
                DecodeOptions.lenient().with(MediaServerStats.TS_UNIT, MediaServerStats.TS_UNIT.parse(unit));
        assertThat(report(text("deviation/" + file), options).value().reportedAt())
                .isEqualTo(TS);
    }

    @Test
    void aForcedUnitIsNotDoubted() {
        DecodeOptions options = DecodeOptions.lenient().with(MediaServerStats.TS_UNIT, TsUnit.MILLIS);
        Decoded<QualityReport> report = report(text("deviation/ts-in-milliseconds.json"), options);
        assertThat(report.isClean()).isTrue();
        assertThat(report.value().reportedAt()).isEqualTo(Instant.parse("2020-12-10T04:29:10.624Z"));
    }

    @Test
    void theScaleOfLossIsTheCallersAndNeverGuessed() {
        String message = text("deviation/loss-as-fraction.json");
        assertThat(report(message).value().stream(Media.AUDIO, Direction.SENT).metric(Metric.NETWORK_LOSS_RATE))
                .hasValue(0.004);
        DecodeOptions fraction = DecodeOptions.lenient().with(MediaServerStats.LOSS_SCALE, LossScale.FRACTION);
        assertThat(report(message, fraction).value().stream(Media.AUDIO, Direction.SENT)
                        .metric(Metric.NETWORK_LOSS_RATE))
                .hasValue(0.4);
    }

    @Test
    void aWrappedLossIsUnwrappedOnRequestOnly() {
        String message = text("deviation/lost-wrapped.json");
        assertThat(report(message).value().stream(Media.AUDIO, Direction.SENT).metric(Metric.PACKETS_LOST))
                .hasValue(4294967281.0);
        DecodeOptions unwrap = DecodeOptions.lenient().with(MediaServerStats.UNWRAP_LOST, true);
        assertThat(report(message, unwrap).value().stream(Media.AUDIO, Direction.SENT)
                        .metric(Metric.PACKETS_LOST))
                .hasValue(-15);
    }

    @Test
    void theIntervalIsToldByTheMessageBefore() {
        MediaServerReader reader = MediaServerStats.reader(DecodeOptions.lenient());
        Decoded<ServerMessage> first = reader.decode(octets(Messages.STATS));
        Decoded<ServerMessage> second =
                reader.decode(octets(Messages.STATS.replace("1607574550624147", "1607574555624147")));
        StatsTimeline timeline = StatsTimeline.START.with(first.value(), reader.profile());
        QualityReport report =
                reader.toQualityReport(second, timeline).orElseThrow().value();
        assertThat(report.streams())
                .allSatisfy(stream -> assertThat(stream.window().start()).isEqualTo(TS));
        assertThat(timeline.lengthTo(TS.plusSeconds(5)))
                .hasValueSatisfying(length -> assertThat(length).hasSeconds(5));
        Decoded<QualityReport> again = reader.toQualityReport(first, timeline).orElseThrow();
        assertThat(again.value().streams())
                .allSatisfy(stream -> assertThat(stream.window().start()).isNull());
        assertThat(again.problems()).extracting(Problem::code).containsExactly(MediaServerProblem.TS_NOT_ADVANCED);
    }

    @Test
    void anEventsMessageHasNoReport() {
        assertThat(MediaServerStats.toQualityReport(MediaServerStats.decode(octets(Messages.EVENTS))))
                .isEmpty();
    }

    private static Map<Metric, Double> values(StreamReport stream) {
        Map<Metric, Double> values = new EnumMap<>(Metric.class);
        stream.metrics().forEach(values::put);
        return values;
    }

    private static Decoded<QualityReport> report(String message) {
        return report(message, DecodeOptions.lenient());
    }

    private static Decoded<QualityReport> report(String message, DecodeOptions options) {
        MediaServerReader reader = MediaServerStats.reader(options);
        return reader.toQualityReport(reader.decode(octets(message))).orElseThrow();
    }
}
