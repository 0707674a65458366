package io.vqreport.rtcpxr.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import io.vqreport.codec.EncodeContext;
import io.vqreport.codec.EncodeOptions;
import io.vqreport.codec.Encoded;
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
import io.vqreport.model.StreamQuality;
import io.vqreport.model.StreamReport;
import io.vqreport.model.TransportReport;
import io.vqreport.rtcpxr.VqRtcpXr;
import io.vqreport.rtcpxr.VqRtcpXrCodec;
import io.vqreport.rtcpxr.support.Neutral;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Is everything that the format cannot say in the list of losses, and nothing else? */
class LossesTest {
    private static List<String> losses(QualityReport report) {
        return VqRtcpXr.encode(report, EncodeContext.empty()).losses().stream()
                .map(Object::toString)
                .toList();
    }

    @Test
    void noneWhereTheFormatCanSayEverything() {
        assertThat(losses(Neutral.report().build())).isEmpty();
    }

    @Test
    void everythingOfTheReportThatHasNoPlace() {
        QualityReport report = Neutral.report()
                .reportedAt(Neutral.STOP)
                .reporterRole(ReporterRole.MONITOR)
                .call(CallIdentity.builder()
                        .callId("12ab@192.0.2.1")
                        .dialogId("{no word}")
                        .fromTag("no token")
                        .conversationId("c")
                        .correlationId("c")
                        .sessionId("s")
                        .conferenceId("f")
                        .build())
                .local(Party.builder()
                        .uri("sip:ann@example.org")
                        .displayName("two\nlines")
                        .group("north")
                        .mac("02:00:5e")
                        .userAgent("Phone/1")
                        .cname("ann@192.0.2.1")
                        .build())
                .remote(Party.builder()
                        .uri("sip:bob@example.com")
                        .group("south")
                        .mac("none")
                        .userAgent("Phone/2")
                        .cname("bob@198.51.100.7")
                        .build())
                .alert(new Alert(Metric.NETWORK_LOSS_RATE, "NLR", AlertSeverity.CLEAR, Direction.SENT))
                .batchId("b")
                .tag("X-Fine", "said")
                .tag("no token", "1")
                .tag("CallID", "a name of the format's own")
                .tag("X-Lines", "1\r\n2")
                .build();
        assertThat(losses(report))
                .containsExactlyInAnyOrder(
                        "OMITTED reportedAt",
                        "OMITTED reporterRole",
                        "OMITTED call/dialogId",
                        "OMITTED call/fromTag",
                        "OMITTED call/conversationId",
                        "OMITTED call/correlationId",
                        "OMITTED call/sessionId",
                        "OMITTED call/conferenceId",
                        "OMITTED local/displayName",
                        "OMITTED local/mac",
                        "OMITTED local/userAgent",
                        "OMITTED local/cname",
                        "OMITTED remote/mac",
                        "OMITTED remote/userAgent",
                        "OMITTED remote/cname",
                        "OMITTED alert",
                        "OMITTED batchId",
                        "OMITTED tags/no token",
                        "OMITTED tags/CallID",
                        "OMITTED tags/X-Lines");
    }

    @Test
    void everythingOfAStreamThatHasNoPlace() {
        StreamReport.Builder stream = Neutral.stream(Direction.RECEIVED)
                .media(Media.VIDEO)
                .label("main")
                .window(new MeasurementWindow(Neutral.START, Neutral.STOP, Duration.ofSeconds(59), Basis.SAMPLED))
                .rScale(RScale.WB)
                .reportedQuality(StreamQuality.POOR)
                .metrics(Metrics.builder()
                        .put(Metric.NETWORK_LOSS_RATE, 1.5, Basis.INTERVAL)
                        .put(Metric.PACKETS, 100)
                        .put(Metric.MOS_NETWORK, 4)
                        .build())
                .algorithm(Metric.MOS_NETWORK, Algorithm.reported("P.564"))
                .algorithm(Metric.MOS_LISTENING, Algorithm.reported("no word"))
                .description(MediaDescription.builder()
                        .payloadType(128)
                        .codec("no \"word\"")
                        .clockRates(List.of(8000, 1_000_000))
                        .frameDurationMs(0.4)
                        .frameOctets(100_000)
                        .framesPerPacket(100)
                        .packetsPerSecond(33.3)
                        .fmtp("mode-set=0;octet-align=1")
                        .build())
                .extra("vq-rtcpxr:Signal.XN", "said")
                .extra("vq-rtcpxr:Signal.SL", "a key of the line's own")
                .extra("vq-rtcpxr:Signal.XB", "two words")
                .extra("vq-rtcpxr:X-Line", "said")
                .extra("rtcp:bt30.interruptCount", "1");
        assertThat(losses(Neutral.of(stream)))
                .containsExactlyInAnyOrder(
                        // The sent stream's SSRC is not told.
                        "DEFAULTED LocalAddr/SSRC",
                        "OMITTED streams[0]/media",
                        "OMITTED streams[0]/label",
                        "OMITTED streams[0]/window/basis",
                        "OMITTED streams[0]/window/duration",
                        "OMITTED streams[0]/rScale",
                        "OMITTED streams[0]/reportedQuality",
                        "OMITTED streams[0]/bases NETWORK_LOSS_RATE",
                        "OMITTED streams[0]/metrics PACKETS",
                        "OMITTED streams[0]/metrics MOS_NETWORK",
                        "OMITTED streams[0]/algorithms MOS_NETWORK",
                        "OMITTED streams[0]/algorithms/MOS_LISTENING",
                        "OMITTED streams[0]/description/payloadType",
                        "OMITTED streams[0]/description/codec",
                        "OMITTED streams[0]/description/clockRates",
                        "OMITTED streams[0]/description/frameDurationMs",
                        "OMITTED streams[0]/description/frameOctets",
                        "OMITTED streams[0]/description/framesPerPacket",
                        "ROUNDED streams[0]/description/packetsPerSecond",
                        "OMITTED streams[0]/description/fmtp",
                        "OMITTED streams[0]/extras/vq-rtcpxr:Signal.SL",
                        "OMITTED streams[0]/extras/vq-rtcpxr:Signal.XB",
                        "OMITTED streams[0]/extras/rtcp:bt30.interruptCount");
    }

    @Test
    void streamsOfAnAlertBeyondOneInEachDirection() {
        QualityReport report = Neutral.report()
                .kind(ReportKind.ALERT)
                .endOfCall(false)
                .alert(new Alert(Metric.NETWORK_LOSS_RATE, "NLR", AlertSeverity.WARNING, Direction.RECEIVED))
                .addStream(Neutral.stream(Direction.RECEIVED).build())
                .addStream(Neutral.stream(Direction.SENT).media(Media.VIDEO).build())
                .build();
        assertThat(losses(report)).contains("OMITTED streams[2]", "OMITTED streams[3]");
    }

    @Test
    void theNetworkPath() {
        QualityReport report = Neutral.report()
                .transports(List.of(TransportReport.builder()
                        .id("T1")
                        .localAddress(Neutral.LOCAL)
                        .remoteAddress(Neutral.REMOTE)
                        .metrics(Metrics.builder()
                                .put(Metric.AVAILABLE_SEND_BANDWIDTH, 900)
                                .put(Metric.TRANSPORT_BYTES_SENT, 1_000)
                                .build())
                        .build()))
                .build();
        assertThat(losses(report))
                .containsExactlyInAnyOrder(
                        "OMITTED transports[0]/id",
                        "OMITTED transports[0]/metrics AVAILABLE_SEND_BANDWIDTH",
                        "OMITTED transports[0]/metrics TRANSPORT_BYTES_SENT");
    }

    @Test
    void anAlertHasNoEndOfCall() {
        QualityReport report = Neutral.report()
                .kind(ReportKind.ALERT)
                .alert(new Alert(Metric.NETWORK_LOSS_RATE, "another name", AlertSeverity.CLEAR, Direction.SENT))
                .build();
        assertThat(losses(report))
                .containsExactlyInAnyOrder(
                        "OMITTED endOfCall",
                        "OMITTED alert/name",
                        "OMITTED streams[0]/window/basis",
                        "OMITTED streams[1]/window/basis");
    }

    @Test
    void anAlertOfAMetricThatHasNoKeyGoesByItsName() {
        QualityReport report = Neutral.report()
                .kind(ReportKind.ALERT)
                .endOfCall(false)
                .alert(new Alert(Metric.PACKETS, "PKT", AlertSeverity.CLEAR, Direction.SENT))
                .build();
        assertThat(losses(report)).contains("OMITTED alert/metric");
        assertThat(VqRtcpXr.encode(report, EncodeContext.empty()).text())
                .startsWith("VQAlertReport: Type=PKT Severity=Clear Dir=remote\r\n");
    }

    @Test
    void whatThisLibraryComputedIsWrittenOnRequestOnly() {
        StreamReport.Builder stream = Neutral.stream(Direction.RECEIVED)
                .metric(Metric.MOS_LISTENING, 4.1)
                .algorithm(Metric.MOS_LISTENING, Algorithm.computed("G.107"));
        QualityReport report = Neutral.of(stream);
        assertThat(losses(report))
                .containsExactlyInAnyOrder(
                        "DEFAULTED LocalAddr/SSRC",
                        "OMITTED streams[0]/metrics MOS_LISTENING",
                        "OMITTED streams[0]/algorithms MOS_LISTENING");
        Encoded asked = new VqRtcpXrCodec()
                .encoder()
                .orElseThrow()
                .encode(
                        List.of(report),
                        EncodeContext.empty(),
                        EncodeOptions.defaults().withComputed(true));
        assertThat(asked.text()).contains("QualityEst:MOSLQ=4.1 MOSLQEstAlg=G.107\r\n");
    }

    @Test
    void oneSharedNameOfAComputedAlgorithmIsNotWrittenForIt() {
        StreamReport.Builder stream = Neutral.stream(Direction.RECEIVED)
                .metric(Metric.MOS_LISTENING, 4.1)
                .metric(Metric.MOS_CONVERSATIONAL, 4.0)
                .algorithm(Metric.MOS_LISTENING, Algorithm.computed("G.107"))
                .algorithm(Metric.MOS_CONVERSATIONAL, Algorithm.computed("G.107"));
        Encoded encoded = VqRtcpXr.encode(Neutral.of(stream), EncodeContext.empty());
        assertThat(encoded.text()).doesNotContain("QualityEst", "G.107");
    }
}
