package io.vqreport.webrtc.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import io.vqreport.codec.EncodeContext;
import io.vqreport.codec.EncodeOptions;
import io.vqreport.codec.Encoded;
import io.vqreport.codec.Loss;
import io.vqreport.codec.LossKind;
import io.vqreport.metric.Basis;
import io.vqreport.metric.Metric;
import io.vqreport.metric.Metrics;
import io.vqreport.model.Alert;
import io.vqreport.model.AlertSeverity;
import io.vqreport.model.Algorithm;
import io.vqreport.model.CallIdentity;
import io.vqreport.model.Direction;
import io.vqreport.model.MeasurementWindow;
import io.vqreport.model.Media;
import io.vqreport.model.MediaDescription;
import io.vqreport.model.Party;
import io.vqreport.model.QualityReport;
import io.vqreport.model.RScale;
import io.vqreport.model.ReportKind;
import io.vqreport.model.ReporterRole;
import io.vqreport.model.Ssrc;
import io.vqreport.model.StreamQuality;
import io.vqreport.model.StreamReport;
import io.vqreport.model.TransportAddress;
import io.vqreport.model.TransportReport;
import io.vqreport.webrtc.MediaServerCodec;
import io.vqreport.webrtc.MediaServerStats;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Is everything the format cannot say listed, each by itself and by its path, and nothing else? */
class WhatIsLostTest {
    private static final Instant TIME = Instant.parse("2026-01-02T03:04:05.000006Z");
    private static final TransportAddress HERE = new TransportAddress("192.0.2.1", 5004);
    private static final TransportAddress THERE = new TransportAddress("192.0.2.2", 5004);

    private static final StreamReport STREAM = StreamReport.builder()
            .media(Media.AUDIO)
            .direction(Direction.SENT)
            .window(new MeasurementWindow(null, TIME, null, Basis.INTERVAL))
            .metric(Metric.PACKETS, 7)
            .build();
    private static final TransportReport PATH = TransportReport.builder()
            .window(new MeasurementWindow(null, TIME, null, Basis.INTERVAL))
            .localAddress(HERE)
            .remoteAddress(THERE)
            .metric(Metric.ROUND_TRIP_DELAY, 12)
            .build();
    private static final QualityReport REPORT = QualityReport.builder()
            .kind(ReportKind.INTERVAL)
            .reportedAt(TIME)
            .call(CallIdentity.builder().sessionId("s").conversationId("c").build())
            .addStream(STREAM)
            .transports(List.of(PATH))
            .build();

    static Stream<Arguments> additions() {
        Party party = Party.builder().uri("sip:a@example.org").build();
        return Stream.of(
                Arguments.of("kind", REPORT.toBuilder().kind(ReportKind.ALERT).build()),
                Arguments.of("endOfCall", REPORT.toBuilder().endOfCall(true).build()),
                Arguments.of(
                        "reporterRole",
                        REPORT.toBuilder().reporterRole(ReporterRole.MIXER).build()),
                Arguments.of("local", REPORT.toBuilder().local(party).build()),
                Arguments.of("remote", REPORT.toBuilder().remote(party).build()),
                Arguments.of(
                        "originator",
                        REPORT.toBuilder().originator("sip:o@example.org").build()),
                Arguments.of(
                        "alert",
                        REPORT.toBuilder()
                                .alert(new Alert(Metric.PACKETS, "x", AlertSeverity.WARNING, Direction.SENT))
                                .build()),
                Arguments.of("batchId", REPORT.toBuilder().batchId("b").build()),
                Arguments.of(
                        "call/callId",
                        call(REPORT.call().toBuilder().callId("1").build())),
                Arguments.of(
                        "call/dialogId",
                        call(REPORT.call().toBuilder().dialogId("1").build())),
                Arguments.of(
                        "call/fromTag",
                        call(REPORT.call().toBuilder().fromTag("1").build())),
                Arguments.of(
                        "call/toTag", call(REPORT.call().toBuilder().toTag("1").build())),
                Arguments.of(
                        "call/correlationId",
                        call(REPORT.call().toBuilder().correlationId("1").build())),
                Arguments.of(
                        "call/conferenceId",
                        call(REPORT.call().toBuilder().conferenceId("1").build())),
                Arguments.of(
                        "call/sessionId",
                        REPORT.toBuilder().tag("sessionid", "another").build()),
                Arguments.of("streams[0]/label", stream(STREAM.toBuilder().label("x"))),
                Arguments.of("streams[0]/ssrc", stream(STREAM.toBuilder().ssrc(Ssrc.of(7)))),
                Arguments.of(
                        "streams[0]/description",
                        stream(STREAM.toBuilder()
                                .description(
                                        MediaDescription.builder().codec("opus").build()))),
                Arguments.of("streams[0]/rScale", stream(STREAM.toBuilder().rScale(RScale.NB))),
                Arguments.of(
                        "streams[0]/reportedQuality", stream(STREAM.toBuilder().reportedQuality(StreamQuality.GOOD))),
                Arguments.of(
                        "streams[0]/algorithms",
                        stream(STREAM.toBuilder().algorithm(Metric.PACKETS, Algorithm.reported("x")))),
                Arguments.of("streams[0]/window/basis", window(null, TIME, null, Basis.CUMULATIVE)),
                Arguments.of("streams[0]/window/start", window(TIME.minusSeconds(5), TIME, null, Basis.INTERVAL)),
                Arguments.of("streams[0]/window/duration", window(null, TIME, Duration.ofSeconds(5), Basis.INTERVAL)),
                Arguments.of("streams[0]/window/stop", window(null, TIME.minusMillis(1), null, Basis.INTERVAL)),
                Arguments.of(
                        "streams[0]/localAddress", stream(STREAM.toBuilder().localAddress(THERE))),
                Arguments.of(
                        "streams[0]/remoteAddress", stream(STREAM.toBuilder().remoteAddress(HERE))),
                Arguments.of(
                        "streams[0]/extras/elsewhere:x",
                        stream(STREAM.toBuilder().extra("elsewhere:x", "1"))),
                Arguments.of(
                        "streams[0]/extras/media-server:",
                        stream(STREAM.toBuilder().extra("media-server:", "1"))),
                Arguments.of(
                        "streams[0]/extras/media-server:rtt",
                        stream(STREAM.toBuilder().extra("media-server:rtt", "1"))),
                Arguments.of(
                        "tags/media-server:stats/ts",
                        REPORT.toBuilder().tag("media-server:stats/ts", "1").build()),
                Arguments.of("transports[0]/id", path(PATH.toBuilder().id("T"))),
                Arguments.of(
                        "transports[0]/window/basis",
                        path(PATH.toBuilder().window(new MeasurementWindow(null, TIME, null, Basis.SAMPLED)))),
                Arguments.of(
                        "transports[0]/localAddress",
                        path(PATH.toBuilder().localAddress(new TransportAddress("a b", 1)))),
                Arguments.of(
                        "streams[1]",
                        REPORT.toBuilder()
                                .addStream(
                                        StreamReport.builder().media(Media.DATA).build())
                                .build()),
                Arguments.of(
                        "streams[1]",
                        REPORT.toBuilder()
                                .addStream(StreamReport.builder().build())
                                .build()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("additions")
    void isListedByItsPath(String path, QualityReport report) {
        Encoded encoded = MediaServerStats.encode(report);
        assertThat(encoded.losses()).containsExactly(Loss.of(LossKind.OMITTED, path));
        assertThat(MediaServerStats.decode(encoded.bytes()).isClean()).isTrue();
    }

    @Test
    void nothingElseIs() {
        Encoded encoded = MediaServerStats.encode(REPORT);
        assertThat(encoded.losses()).isEmpty();
        assertThat(encoded.text())
                .isEqualTo(
                        "{\"stats\":{\"stats\":{\"audio\":{\"local\":{\"packetsSent\":7}},\"network\":{\"localAddress\":\"192.0.2.1:5004\","
                                + "\"remoteAddress\":\"192.0.2.2:5004\",\"rtt\":12}},\"tagKeys\":[\"SessionId\",\"ConversationId\"],"
                                + "\"tagValues\":[\"s\",\"c\"],\"ts\":1767323045000006},\"statsType\":\"webrtc\"}\n");
    }

    @Test
    void aBasisOfAMetricsOwnIsListedWithIt() {
        Metrics metrics = Metrics.builder()
                .put(Metric.PACKETS, 7, Basis.CUMULATIVE)
                .put(Metric.NACK_COUNT, 1, Basis.CUMULATIVE)
                .put(Metric.BYTES, 9, Basis.INTERVAL)
                .build();
        QualityReport report = stream(STREAM.toBuilder().media(Media.VIDEO).metrics(metrics));
        assertThat(MediaServerStats.encode(report).losses())
                .containsExactlyInAnyOrder(
                        new Loss(LossKind.OMITTED, "streams[0]/bases", Metric.PACKETS),
                        new Loss(LossKind.OMITTED, "streams[0]/bases", Metric.NACK_COUNT));
    }

    @Test
    void whatWasComputedIsWrittenOnRequest() {
        QualityReport report = stream(STREAM.toBuilder()
                .metric(Metric.MOS_UNSPECIFIED, 4.1)
                .algorithm(Metric.MOS_UNSPECIFIED, Algorithm.computed("x")));
        assertThat(MediaServerStats.encode(report).text()).doesNotContain("mos");
        assertThat(MediaServerStats.encode(report).losses())
                .contains(new Loss(LossKind.OMITTED, "streams[0]/metrics", Metric.MOS_UNSPECIFIED));
        Encoded asked = new MediaServerCodec()
                .encoder()
                .orElseThrow()
                .encode(
                        List.of(report),
                        EncodeContext.empty(),
                        EncodeOptions.defaults().withComputed(true));
        assertThat(asked.text()).contains("\"mos\":4.1");
    }

    @Test
    void withoutATimeOfItsOwnItIsThatOfAStream() {
        Encoded encoded =
                MediaServerStats.encode(REPORT.toBuilder().reportedAt(null).build());
        assertThat(encoded.text()).contains("\"ts\":1767323045000006");
        assertThat(encoded.losses()).containsExactly(Loss.of(LossKind.ESTIMATED, "reportedAt"));
    }

    @Test
    void anAddressOfAStreamIsMovedToThePath() {
        QualityReport report = REPORT.toBuilder()
                .transports(List.of())
                .streams(List.of(
                        STREAM.toBuilder().localAddress(HERE).build(),
                        STREAM.toBuilder()
                                .direction(Direction.RECEIVED)
                                .localAddress(HERE)
                                .remoteAddress(THERE)
                                .build()))
                .build();
        Encoded encoded = MediaServerStats.encode(report);
        assertThat(encoded.text()).contains("\"localAddress\":\"192.0.2.1:5004\",\"remoteAddress\":\"192.0.2.2:5004\"");
        assertThat(encoded.losses())
                .containsExactlyInAnyOrder(
                        Loss.of(LossKind.MOVED, "streams[0]/localAddress"),
                        Loss.of(LossKind.MOVED, "streams[1]/remoteAddress"));
    }

    /** Times outside these would be read back in another unit. */
    @ParameterizedTest
    @CsvSource({
        "1973-03-03T09:46:40Z, 100000000000000",
        "1973-03-03T09:46:39.999999Z, ",
        "5138-11-16T09:46:39.999999Z, 99999999999999999",
        "5138-11-16T09:46:40Z, ",
    })
    void aTimeIsWrittenWhereItIsReadBackInMicroseconds(Instant time, @Nullable Long ts) {
        QualityReport report = QualityReport.builder()
                .kind(ReportKind.INTERVAL)
                .reportedAt(time)
                .build();
        Encoded encoded = MediaServerStats.encode(report);
        if (ts == null) {
            assertThat(encoded.losses()).containsExactly(Loss.of(LossKind.OMITTED, "reportedAt"));
            assertThat(encoded.text()).doesNotContain("\"ts\":");
        } else {
            assertThat(encoded.losses()).isEmpty();
            assertThat(encoded.text()).contains("\"ts\":" + ts + "}");
            assertThat(MediaServerStats.toQualityReport(MediaServerStats.decode(encoded.bytes()))
                            .orElseThrow()
                            .value()
                            .reportedAt())
                    .isEqualTo(time);
        }
    }

    @ParameterizedTest
    @CsvSource({"1, false", "999, true", "1000, false", "1001, true"})
    void aTimeOfLessThanAMicrosecondIsRounded(int nanos, boolean rounded) {
        // Cut off, so that it is never later than it was; the end of the window is the same time then.
        Instant time = TIME.minusNanos(6_000).plusNanos(nanos == 1 ? 0 : nanos);
        QualityReport report = QualityReport.builder()
                .kind(ReportKind.INTERVAL)
                .reportedAt(time)
                .build();
        assertThat(MediaServerStats.encode(report).losses())
                .isEqualTo(rounded ? List.of(Loss.of(LossKind.ROUNDED, "reportedAt")) : List.of());
    }

    @Test
    void theAddressesOfAStreamGoToItsOwnMessage() {
        StreamReport second =
                STREAM.toBuilder().localAddress(HERE).remoteAddress(THERE).build();
        QualityReport report = REPORT.toBuilder()
                .transports(List.of())
                .streams(List.of(STREAM, second))
                .build();
        Encoded encoded = MediaServerStats.encode(report);
        assertThat(encoded.losses())
                .containsExactlyInAnyOrder(
                        Loss.of(LossKind.MOVED, "streams[1]/localAddress"),
                        Loss.of(LossKind.MOVED, "streams[1]/remoteAddress"));
        List<String> messages = encoded.text().lines().toList();
        assertThat(messages).hasSize(2);
        assertThat(messages.get(0)).doesNotContain("network");
        assertThat(messages.get(1))
                .contains("\"network\":{\"localAddress\":\"192.0.2.1:5004\",\"remoteAddress\":\"192.0.2.2:5004\"}");
    }

    @Test
    void whereThePathTellsOtherAddressesThoseOfTheStreamAreLost() {
        StreamReport second =
                STREAM.toBuilder().localAddress(HERE).remoteAddress(THERE).build();
        TransportReport other = PATH.toBuilder().localAddress(THERE).build();
        QualityReport same = REPORT.toBuilder()
                .transports(List.of(other, PATH))
                .streams(List.of(STREAM, second))
                .build();
        assertThat(MediaServerStats.encode(same).losses()).isEmpty();
        QualityReport differs = REPORT.toBuilder()
                .transports(List.of(PATH, other))
                .streams(List.of(STREAM, second))
                .build();
        assertThat(MediaServerStats.encode(differs).losses())
                .containsExactly(Loss.of(LossKind.OMITTED, "streams[1]/localAddress"));
    }

    /** A stream that no message holds has no message of its own. */
    @Test
    void theAddressOfAStreamThatIsLeftOutGoesToTheFirstMessage() {
        QualityReport report = REPORT.toBuilder()
                .transports(List.of())
                .streams(List.of(
                        STREAM,
                        STREAM,
                        StreamReport.builder()
                                .media(Media.DATA)
                                .localAddress(HERE)
                                .build()))
                .build();
        Encoded encoded = MediaServerStats.encode(report);
        assertThat(encoded.losses())
                .containsExactlyInAnyOrder(
                        Loss.of(LossKind.MOVED, "streams[2]/localAddress"), Loss.of(LossKind.OMITTED, "streams[2]"));
        assertThat(encoded.text().lines().toList().get(0)).contains("192.0.2.1:5004");
    }

    @Test
    void aBasisOfAPathsMetricIsListedWithIt() {
        Metrics metrics = Metrics.builder()
                .put(Metric.ROUND_TRIP_DELAY, 12, Basis.SAMPLED)
                .put(Metric.TRANSPORT_BYTES_SENT, 9, Basis.INTERVAL)
                .put(Metric.PACKETS, 1)
                .build();
        assertThat(MediaServerStats.encode(path(PATH.toBuilder().metrics(metrics)))
                        .losses())
                .containsExactlyInAnyOrder(
                        new Loss(LossKind.OMITTED, "transports[0]/bases", Metric.ROUND_TRIP_DELAY),
                        new Loss(LossKind.OMITTED, "transports[0]/metrics", Metric.PACKETS));
    }

    @Test
    void anAddressThatCannotBeWrittenMakesNoPath() {
        QualityReport report = REPORT.toBuilder()
                .transports(List.of())
                .streams(List.of(STREAM.toBuilder()
                        .localAddress(new TransportAddress("a b", 1))
                        .build()))
                .build();
        Encoded encoded = MediaServerStats.encode(report);
        assertThat(encoded.losses())
                .containsExactlyInAnyOrder(
                        Loss.of(LossKind.MOVED, "streams[0]/localAddress"), Loss.of(LossKind.OMITTED, "localAddress"));
        assertThat(encoded.text()).doesNotContain("network");
    }

    @ParameterizedTest
    @CsvSource({
        "0.0000004, 0, ROUNDED",
        "0.0000005, 0.000001, ROUNDED",
        "0.000001, 0.000001, ",
        "123.456789, 123.456789, ",
        "123.4567891, 123.456789, ROUNDED",
        "1000000000000000, 1000000000000000, ",
        "1000000000000001, 1000000000000000, CLAMPED",
    })
    void decimalsHaveSixDigitsBehindThePoint(double delay, String written, @Nullable LossKind loss) {
        QualityReport report = stream(STREAM.toBuilder().metric(Metric.ROUND_TRIP_DELAY, delay));
        Encoded encoded = MediaServerStats.encode(report);
        assertThat(encoded.text()).contains("\"rtt\":" + written + "}}");
        assertThat(encoded.losses())
                .isEqualTo(
                        loss == null
                                ? List.of()
                                : List.of(new Loss(loss, "streams[0]/metrics", Metric.ROUND_TRIP_DELAY)));
    }

    @ParameterizedTest
    @CsvSource({
        "7.4, 7, ROUNDED",
        "7.5, 8, ROUNDED",
        "1e15, 1000000000000000, ",
        "1.5e15, 1000000000000000, CLAMPED",
    })
    void countsAreWhole(double packets, String written, @Nullable LossKind loss) {
        Encoded encoded = MediaServerStats.encode(stream(STREAM.toBuilder().metric(Metric.PACKETS, packets)));
        assertThat(encoded.text()).contains("\"packetsSent\":" + written + "}");
        assertThat(encoded.losses())
                .isEqualTo(loss == null ? List.of() : List.of(new Loss(loss, "streams[0]/metrics", Metric.PACKETS)));
        assertThat(MediaServerStats.encode(stream(STREAM.toBuilder().metric(Metric.PACKETS_LOST, -1e16)))
                        .text())
                .contains("\"packetsLost\":-1000000000000000,");
    }

    /** Half of a surrogate pair cannot be read in a name. */
    @ParameterizedTest
    @CsvSource({"55295, true", "55296, false", "56319, false", "56320, false", "57343, false", "57344, true"})
    void aNameIsWrittenWhereItCanBeRead(int unit, boolean written) {
        String name = "x" + (char) unit;
        QualityReport report = stream(STREAM.toBuilder().extra("media-server:" + name, "1"));
        Encoded encoded = MediaServerStats.encode(report);
        assertThat(encoded.losses())
                .isEqualTo(
                        written
                                ? List.of()
                                : List.of(Loss.of(LossKind.OMITTED, "streams[0]/extras/media-server:" + name)));
        QualityReport tagged =
                REPORT.toBuilder().tag("media-server:" + name, "1").build();
        assertThat(MediaServerStats.encode(tagged).losses())
                .isEqualTo(written ? List.of() : List.of(Loss.of(LossKind.OMITTED, "tags/media-server:" + name)));
    }

    @ParameterizedTest
    @CsvSource({
        "media-server:audio/x, {\"audio\":{\"local\":{\"packetsSent\":7}#\"x\":1}",
        "media-server:network/x, #\"x\":1}}#\"tagKeys\"",
        "media-server:video/x, #\"video\":{\"x\":1}}",
        "media-server:stats/stats/x, #\"x\":1}#\"tagKeys\"",
        "media-server:stats/x, #\"x\":1}#\"statsType\"",
        "media-server:x, \"webrtc\"#\"x\":1}",
    })
    void aFurtherMemberGoesBackToItsPlace(String tag, String written) {
        Encoded encoded =
                MediaServerStats.encode(REPORT.toBuilder().tag(tag, "1").build());
        assertThat(encoded.losses()).isEmpty();
        assertThat(encoded.text()).contains(written.replace('#', ','));
        assertThat(MediaServerStats.toQualityReport(MediaServerStats.decode(encoded.bytes()))
                        .orElseThrow()
                        .value()
                        .tags())
                .containsEntry(tag, "1");
    }

    private static QualityReport call(CallIdentity call) {
        return REPORT.toBuilder().call(call).build();
    }

    private static QualityReport stream(StreamReport.Builder stream) {
        return REPORT.toBuilder().streams(List.of(stream.build())).build();
    }

    private static QualityReport path(TransportReport.Builder path) {
        return REPORT.toBuilder().transports(List.of(path.build())).build();
    }

    private static QualityReport window(Instant start, Instant stop, Duration duration, Basis basis) {
        return stream(STREAM.toBuilder().window(new MeasurementWindow(start, stop, duration, basis)));
    }
}
