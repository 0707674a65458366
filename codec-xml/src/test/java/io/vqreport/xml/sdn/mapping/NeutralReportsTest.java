package io.vqreport.xml.sdn.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.vqreport.codec.ContextKey;
import io.vqreport.codec.DecodeOptions;
import io.vqreport.codec.Decoded;
import io.vqreport.codec.DecodedItem;
import io.vqreport.codec.EncodeContext;
import io.vqreport.codec.EncodeOptions;
import io.vqreport.codec.Encoded;
import io.vqreport.codec.Loss;
import io.vqreport.codec.LossKind;
import io.vqreport.codec.Problem;
import io.vqreport.codec.UnrepresentableReportException;
import io.vqreport.metric.Basis;
import io.vqreport.metric.Metric;
import io.vqreport.model.Direction;
import io.vqreport.model.Media;
import io.vqreport.model.QualityReport;
import io.vqreport.model.ReportKind;
import io.vqreport.model.StreamQuality;
import io.vqreport.model.StreamReport;
import io.vqreport.model.TransportAddress;
import io.vqreport.xml.sdn.BurstDensityScale;
import io.vqreport.xml.sdn.SdnCodec;
import io.vqreport.xml.sdn.SdnMessages;
import io.vqreport.xml.sdn.SdnProblem;
import io.vqreport.xml.sdn.support.Golden;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What do messages become in the neutral report, and reports in the message? */
class NeutralReportsTest {
    private static final SdnCodec CODEC = new SdnCodec();

    @Test
    void aQualityUpdateIsASessionReportOfTheReceivingEnd() {
        List<Decoded<QualityReport>> reports = reports("d-quality-update", DecodeOptions.lenient());

        assertThat(reports).hasSize(2);
        QualityReport report = reports.get(0).value();
        assertThat(report.kind()).isEqualTo(ReportKind.SESSION);
        assertThat(report.endOfCall()).isTrue();
        assertThat(report.reportedAt()).isEqualTo(Instant.parse("2026-03-01T12:00:35.013308400Z"));
        assertThat(report.call().callId()).isEqualTo("3e9f2c1d8b7a4f60");
        assertThat(report.call().correlationId()).startsWith("c2f7a1b0");
        assertThat(report.call().conversationId()).isEqualTo("AdBx1Yz0exampleQ==");
        assertThat(report.local().uri()).isEqualTo("sip:user2@example.org");
        assertThat(report.local().mac()).isEqualTo("00:00:5e:00:53:01");
        assertThat(report.local().userAgent()).startsWith("UCCAPI/");
        assertThat(report.remote().uri()).isEqualTo("sip:user1@example.org");
        assertThat(report.tags())
                .containsEntry("sdn:ConnectionInfo/FrontEnds", "fe1.example.org,fe2.example.org")
                .containsEntry("sdn:ConnectionInfo/@Originator", "5d4c70ded1")
                .containsEntry("sdn:To/LinkSpeed", "1E+09")
                .containsEntry("sdn:From/UserAgent/@Type", "13")
                .doesNotContainKeys(
                        "sdn:To/URI", "sdn:To/IP", "sdn:ConnectionInfo/CallId", "sdn:ConnectionInfo/StartTime");
        StreamReport stream = report.stream(Media.AUDIO, Direction.RECEIVED);
        assertThat(stream.label()).isEqualTo("audio");
        assertThat(stream.window().basis()).isEqualTo(Basis.CUMULATIVE);
        assertThat(stream.window().start()).isEqualTo(Instant.parse("2026-03-01T12:00:00.059100Z"));
        assertThat(stream.window().stop()).isEqualTo(Instant.parse("2026-03-01T12:12:30.500Z"));
        assertThat(stream.localAddress()).isEqualTo(new TransportAddress("192.0.2.2", 50_004));
        assertThat(stream.remoteAddress()).isEqualTo(new TransportAddress("192.0.2.1", 50_002));
        assertThat(stream.description().codec()).isEqualTo("G722/16000");
        assertThat(stream.description().payloadType()).isEqualTo(9);
        assertThat(stream.reportedQuality()).isEqualTo(StreamQuality.POOR);
        assertThat(stream.extras())
                .containsEntry("sdn:StreamQuality/@Source", "SDN")
                .containsEntry("sdn:BurstDensity", "10000")
                .containsEntry("sdn:EchoPercentMicIn", "84.2")
                .containsEntry("sdn:RecvListenMOSMin", "1")
                .doesNotContainKeys("sdn:RoundTrip", "sdn:StreamQuality", "sdn:Codec/@Name");
        value(stream, Metric.PACKETS, 42_502);
        value(stream, Metric.NETWORK_LOSS_RATE, 0.1035);
        value(stream, Metric.NETWORK_LOSS_RATE_MAX, 23.73);
        value(stream, Metric.INTERARRIVAL_JITTER, 16);
        value(stream, Metric.INTERARRIVAL_JITTER_MAX, 31);
        value(stream, Metric.ROUND_TRIP_DELAY, 18);
        value(stream, Metric.ROUND_TRIP_DELAY_MAX, 120);
        value(stream, Metric.HEALER_DROP_RATE, 0.005182891);
        value(stream, Metric.MOS_DEGRADATION, 0.05340052);
        value(stream, Metric.MOS_DEGRADATION_MAX, 0.7);
        value(stream, Metric.CONCEALED_FRAME_RATIO, 0.00006);
        value(stream, Metric.NOISE_LEVEL_UNREFERENCED, -46);
        value(stream, Metric.SIGNAL_LEVEL_UNREFERENCED, -21);
        value(stream, Metric.BURST_DURATION, 220);
        value(stream, Metric.GAP_DURATION, 168_880);
        value(stream, Metric.GAP_THRESHOLD, 16);
        value(stream, Metric.MOS_SENT_LISTENING, 5);
        value(stream, Metric.MOS_RECEIVED_LISTENING, 3.61);
        value(stream, Metric.MOS_NETWORK, 4.236599);
        value(stream, Metric.MOS_NETWORK_MIN, 3.5);
        value(stream, Metric.RELATIVE_ONE_WAY_DELAY, 185);
        value(stream, Metric.APPLIED_BANDWIDTH_LIMIT, 94.8);
        assertThat(stream.metrics().size()).isEqualTo(22);
    }

    @Test
    void whatIsLeftOutIsAbsentAndNeverZero() {
        StreamReport second = reports("d-quality-update", DecodeOptions.lenient()).get(1).value().stream(
                Media.AUDIO, Direction.RECEIVED);

        assertThat(second.metrics().keySet())
                .containsExactlyInAnyOrder(Metric.PACKETS, Metric.INTERARRIVAL_JITTER_MAX, Metric.MOS_NETWORK);
    }

    @Test
    void inCallQualityIsAnIntervalReportOverAllTimeSoFar() {
        QualityReport report =
                reports("c-in-call-quality", DecodeOptions.lenient()).get(0).value();

        assertThat(report.kind()).isEqualTo(ReportKind.INTERVAL);
        assertThat(report.endOfCall()).isFalse();
        assertThat(report.streams().get(0).window().basis()).isEqualTo(Basis.CUMULATIVE);
    }

    @Test
    void videoAndSharing() {
        List<Decoded<QualityReport>> reports = reports("d-quality-video-and-sharing", DecodeOptions.lenient());
        StreamReport video = reports.get(0).value().stream(Media.VIDEO, Direction.RECEIVED);
        StreamReport screen = reports.get(1).value().stream(Media.SCREEN, Direction.RECEIVED);

        value(video, Metric.NETWORK_LOSS_RATE, 1);
        value(video, Metric.VIDEO_FRAME_RATE, 14.5);
        value(video, Metric.VIDEO_FRAME_LOSS_RATE, 0.3);
        value(video, Metric.DYNAMIC_CAPABILITY_RATIO, 2);
        value(video, Metric.LOW_FRAME_RATE_RATIO, 3);
        value(video, Metric.LOW_RESOLUTION_RATIO, 4);
        value(video, Metric.VIDEO_BITRATE, 640);
        value(video, Metric.VIDEO_BITRATE_MAX, 1495.001);
        assertThat(video.extras()).containsOnlyKeys("sdn:VideoPacketLossRate", "sdn:VideoLocalFrameLossPercentageAvg");
        value(screen, Metric.RELATIVE_ONE_WAY_DELAY, 1200);
        value(screen, Metric.RDP_TILE_PROCESSING_LATENCY, 212.5);
        value(screen, Metric.SPOILED_TILE_RATIO, 12.5);
        assertThat(screen.extras()).containsOnlyKeys("sdn:RelativeOneWayBurstDensity", "sdn:FrameRate");
    }

    @Test
    void densitiesAreMetricsOnRequestOnly() {
        DecodeOptions scaled =
                DecodeOptions.lenient().with(SdnMessages.BURST_DENSITY_SCALE, BurstDensityScale.PER10000);
        Decoded<QualityReport> report = reports("d-in-call-quality", scaled).get(0);
        StreamReport stream = report.value().streams().get(0);

        value(stream, Metric.BURST_LOSS_DENSITY, 100);
        value(stream, Metric.GAP_LOSS_DENSITY, 0);
        assertThat(stream.extras()).doesNotContainKey("sdn:BurstDensity");
        assertThat(report.problems()).isEmpty();
        assertThat(reports("d-in-call-quality", DecodeOptions.lenient()).get(0).problems())
                .extracting(Problem::code)
                .containsExactly(SdnProblem.DENSITY_SCALE_UNKNOWN, SdnProblem.DENSITY_SCALE_UNKNOWN);
    }

    @Test
    void callEventsAreItemsWithoutAReport() {
        List<DecodedItem> items = CODEC.decode(Golden.octets("d-bye-and-ended"), DecodeOptions.lenient());

        assertThat(items).hasSize(1);
        DecodedItem.NoReport item = (DecodedItem.NoReport) items.get(0);
        assertThat(item.type()).isEqualTo("Bye");
        assertThat(item.reportedAt()).isEqualTo(Instant.parse("2026-03-01T12:00:35.0133084Z"));
        assertThat(item.endOfCall()).isTrue();
        assertThat(item.call().callId()).isEqualTo("3e9f2c1d8b7a4f60");
        assertThat(item.tags())
                .containsEntry("sdn:ConnectionInfo/CSEQ", "1")
                .containsEntry("sdn:Bye[0]/EndPoint/Id", "9edeec6d01")
                .containsEntry("sdn:Ended[0]/@Type", "audio")
                .containsEntry("sdn:Ended[1]/@Type", "audio");
        assertThat(((DecodedItem.NoReport) CODEC.decode(Golden.octets("d-start"), DecodeOptions.lenient())
                                .get(0))
                        .endOfCall())
                .isFalse();
    }

    /** An item without a report has no window for them. */
    @Test
    void theTimesOfACallStandInItsEvents() {
        byte[] octets = Golden.with(
                "d-bye-and-ended",
                "</ConnectionInfo>",
                "<StartTime>2026-03-01T12:00:00Z</StartTime><EndTime>2026-03-01T12:00:35Z</EndTime></ConnectionInfo>");
        DecodedItem.NoReport item = (DecodedItem.NoReport)
                CODEC.decode(octets, DecodeOptions.lenient()).get(0);

        assertThat(item.tags())
                .containsEntry("sdn:ConnectionInfo/StartTime", "2026-03-01T12:00:00Z")
                .containsEntry("sdn:ConnectionInfo/EndTime", "2026-03-01T12:00:35Z")
                .doesNotContainKeys("sdn:ConnectionInfo/TimeStamp", "sdn:ConnectionInfo/CallId");
    }

    @Test
    void aWindowThatEndsBeforeItBeginsIsNotedOnceBehindCallEventsToo() {
        String text = Golden.text("d-quality-update")
                .replace("<QualityUpdate Type=\"audio\">", "<Bye/><QualityUpdate Type=\"audio\">")
                .replace("2026-03-01T12:00:00.0591Z", "2026-03-02T12:00:00Z");
        List<DecodedItem> items = CODEC.decode(text.getBytes(StandardCharsets.UTF_8), DecodeOptions.lenient());

        assertThat(items)
                .hasExactlyElementsOfTypes(
                        DecodedItem.NoReport.class, DecodedItem.Report.class, DecodedItem.Report.class);
        assertThat(items.subList(1, 3).stream()
                        .flatMap(item -> ((DecodedItem.Report) item).decoded().problems().stream())
                        .filter(problem -> problem.code() == SdnProblem.STOP_BEFORE_START))
                .singleElement()
                .satisfies(problem -> assertThat(problem.location().path()).isEqualTo("ConnectionInfo/EndTime"));
    }

    /** An unknown element beside the events may have the name of an end. */
    @Test
    void whatStandsBesideUnderAnothersNameIsKeptWithIt() {
        byte[] octets = Golden.with(
                "d-quality-update", "</LyncDiagnostics>", "<To><Inside>unknown</Inside></To></LyncDiagnostics>");
        for (Decoded<QualityReport> report : SdnMessages.toQualityReports(SdnMessages.decode(octets))) {
            assertThat(report.value().tags()).containsEntry("sdn:To/Inside", "unknown\ntrue");
        }
    }

    @Test
    void eventsAndQualityOfOneMessageAreItemsOfTheirOwn() {
        assertThat(CODEC.decode(Golden.octets("a-quality-update"), DecodeOptions.lenient()))
                .hasExactlyElementsOfTypes(DecodedItem.NoReport.class, DecodedItem.Report.class);
    }

    @Test
    void problemsStandInTheItemTheyConcern() {
        byte[] octets = Golden.with("d-quality-update", "<PacketUtilization>72099<", "<PacketUtilization>many<");
        List<DecodedItem> items = CODEC.decode(octets, DecodeOptions.lenient());

        assertThat(((DecodedItem.Report) items.get(0)).decoded().problems())
                .extracting(Problem::code)
                .doesNotContain(SdnProblem.NUMBER_MALFORMED);
        assertThat(((DecodedItem.Report) items.get(1)).decoded().problems())
                .extracting(Problem::code)
                .containsExactly(SdnProblem.NUMBER_MALFORMED);
    }

    @Test
    void aReportThatCameFromAMessageGoesBackAsThatMessage() {
        for (String name : List.of("d-in-call-quality", "d-quality-video-and-sharing")) {
            for (Decoded<QualityReport> report : reports(name, DecodeOptions.lenient())) {
                Encoded written = SdnMessages.encode(report.value(), EncodeContext.empty());
                List<Decoded<QualityReport>> again = SdnMessages.toQualityReports(SdnMessages.decode(written.bytes()));

                assertThat(written.losses()).isEmpty();
                assertThat(again).hasSize(1);
                assertThat(again.get(0).value()).isEqualTo(report.value());
            }
        }
    }

    @Test
    void aForeignReportIsWrittenWithItsLossesNamed() {
        QualityReport report = QualityReport.builder()
                .kind(ReportKind.SESSION)
                .endOfCall(true)
                .batchId("batch")
                .tags(Map.of("other:tag", "x"))
                .streams(List.of(
                        StreamReport.builder()
                                .media(Media.AUDIO)
                                .metric(Metric.INTERARRIVAL_JITTER, 12.5)
                                .metric(Metric.MOS_LISTENING, 4)
                                .metric(Metric.BURST_LOSS_DENSITY, 40)
                                .build(),
                        StreamReport.builder()
                                .media(Media.AUDIO)
                                .direction(Direction.SENT)
                                .metric(Metric.ROUND_TRIP_DELAY, 80)
                                .build(),
                        StreamReport.builder().metric(Metric.PACKETS, 1).build()))
                .build();
        Encoded written = SdnMessages.encode(report, context());

        assertThat(written.losses())
                .contains(
                        new Loss(LossKind.ROUNDED, "streams[0]/metrics", Metric.INTERARRIVAL_JITTER),
                        new Loss(LossKind.OMITTED, "streams[0]/metrics", Metric.MOS_LISTENING),
                        new Loss(LossKind.OMITTED, "streams[0]/metrics", Metric.BURST_LOSS_DENSITY),
                        Loss.of(LossKind.MOVED, "streams[1]"),
                        Loss.of(LossKind.OMITTED, "streams[2]"),
                        Loss.of(LossKind.OMITTED, "tags/other:tag"),
                        Loss.of(LossKind.OMITTED, "batchId"));
        List<Decoded<QualityReport>> read = SdnMessages.toQualityReports(SdnMessages.decode(written.bytes()));
        assertThat(read).hasSize(2);
        assertThat(read.get(0).value().local().uri()).isEqualTo("sip:me@example.org");
        assertThat(read.get(1).value().local().uri()).isEqualTo("sip:you@example.org");
        value(read.get(1).value().streams().get(0), Metric.ROUND_TRIP_DELAY, 80);
    }

    @Test
    void schemaCAsksForLess() {
        QualityReport report = QualityReport.builder()
                .streams(List.of(StreamReport.builder().media(Media.SCREEN).build()))
                .build();
        EncodeContext ends = EncodeContext.empty()
                .with(ContextKey.CALL_ID, "call")
                .with(ContextKey.LOCAL_ID, "sip:me@example.org")
                .with(ContextKey.REMOTE_ID, "sip:you@example.org");
        EncodeOptions schemaC = EncodeOptions.defaults().with(SdnMessages.SCHEMA, SdnMessages.Schema.C);

        assertThat(CODEC.encoder()
                        .orElseThrow()
                        .encode(List.of(report), ends, schemaC)
                        .text())
                .contains("Version=\"C\"")
                .contains("Type=\"applicationsharing\"");
        assertThatExceptionOfType(UnrepresentableReportException.class)
                .isThrownBy(() -> SdnMessages.encode(report, ends))
                .satisfies(e -> assertThat(e.items())
                        .containsExactly(
                                "To/IP or To/Port is missing (context key localAddress)",
                                "From/IP or From/Port is missing (context key remoteAddress)"));
    }

    @Test
    void everythingMissingIsNamedAtOnce() {
        assertThatExceptionOfType(UnrepresentableReportException.class)
                .isThrownBy(() -> SdnMessages.encode(QualityReport.builder().build(), EncodeContext.empty()))
                .satisfies(e -> assertThat(e.items())
                        .containsExactly(
                                "ConnectionInfo/CallId is missing (context key callId)",
                                "a stream whose media is told is missing"));
    }

    @Test
    void severalReportsAreSeveralMessages() {
        List<QualityReport> reports = reports("d-quality-update", DecodeOptions.lenient()).stream()
                .map(Decoded::value)
                .toList();
        byte[] written = CODEC.encoder()
                .orElseThrow()
                .encode(reports, EncodeContext.empty(), EncodeOptions.defaults())
                .bytes();

        assertThat(new String(written, StandardCharsets.UTF_8).split("<\\?xml", -1))
                .hasSize(3);
        assertThat(CODEC.decode(written, DecodeOptions.strict()))
                .hasSize(2)
                .allMatch(DecodedItem.Report.class::isInstance);
    }

    private static EncodeContext context() {
        return EncodeContext.empty()
                .with(ContextKey.CALL_ID, "call")
                .with(ContextKey.LOCAL_ID, "sip:me@example.org")
                .with(ContextKey.REMOTE_ID, "sip:you@example.org")
                .with(ContextKey.LOCAL_ADDRESS, "192.0.2.1:5004")
                .with(ContextKey.REMOTE_ADDRESS, "[2001:db8::2]:5006");
    }

    private static List<Decoded<QualityReport>> reports(String name, DecodeOptions options) {
        var reader = SdnMessages.reader(options);
        return reader.toQualityReports(reader.decode(Golden.octets(name)));
    }

    private static void value(StreamReport stream, Metric metric, double expected) {
        assertThat(stream.metric(metric)).as(metric.name()).hasValue(expected);
    }
}
