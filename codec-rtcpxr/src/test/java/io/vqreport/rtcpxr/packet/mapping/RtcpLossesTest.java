package io.vqreport.rtcpxr.packet.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import io.vqreport.codec.EncodeOptions;
import io.vqreport.codec.Loss;
import io.vqreport.codec.LossKind;
import io.vqreport.metric.Basis;
import io.vqreport.metric.Metric;
import io.vqreport.model.Alert;
import io.vqreport.model.AlertSeverity;
import io.vqreport.model.Algorithm;
import io.vqreport.model.CallIdentity;
import io.vqreport.model.Direction;
import io.vqreport.model.JitterBufferMode;
import io.vqreport.model.MeasurementWindow;
import io.vqreport.model.Media;
import io.vqreport.model.MediaDescription;
import io.vqreport.model.PacketLossConcealment;
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
import io.vqreport.rtcpxr.packet.RtcpPackets;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Is everything that packets cannot say told as a loss, and nothing that they can? */
class RtcpLossesTest {
    private static final Ssrc SENT = new Ssrc(0x11111111);
    private static final Ssrc RECEIVED = new Ssrc(0x22222222);
    private static final TransportAddress ADDRESS = new TransportAddress("192.0.2.1", 5004);
    /** That of the VoIP metrics block. */
    private static final MeasurementWindow WINDOW = new MeasurementWindow(null, null, null, Basis.CUMULATIVE);

    private static StreamReport.Builder received() {
        return StreamReport.builder()
                .media(Media.AUDIO)
                .direction(Direction.RECEIVED)
                .ssrc(RECEIVED)
                .window(WINDOW)
                .metric(Metric.NETWORK_LOSS_RATE, 12.5);
    }

    private static QualityReport.Builder report() {
        return QualityReport.builder().kind(ReportKind.INTERVAL);
    }

    /** Losses as text, without what the blocks had to state. */
    private static Set<String> losses(QualityReport report) {
        return RtcpPackets.encode(report, EncodeOptions.defaults()).losses().stream()
                .filter(loss -> loss.kind() != LossKind.DEFAULTED)
                .map(RtcpLossesTest::text)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String text(Loss loss) {
        return loss.kind() + " " + loss.path() + (loss.metric() == null ? "" : " " + loss.metric());
    }

    private static Set<String> omitted(String prefix, String... paths) {
        return Set.of(paths).stream()
                .map(path -> "OMITTED " + prefix + path)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void aReportOfWhatPacketsSayLosesNothing() {
        QualityReport report = report().local(Party.builder()
                        .cname("ann@host.example")
                        .userAgent("phone 1")
                        .displayName("Ann")
                        .build())
                .remote(Party.builder().cname("bob@host.example").build())
                .addStream(received().build())
                .build();
        assertThat(losses(report)).isEmpty();
    }

    @Test
    void theCallAndWhatIsSaidOfTheWholeReportAreLost() {
        QualityReport report = report().kind(ReportKind.SESSION)
                .reporterRole(ReporterRole.MIXER)
                .batchId("b1")
                .originator("sip:ann@example.org")
                .alert(new Alert(Metric.NETWORK_LOSS_RATE, null, AlertSeverity.WARNING, null))
                .call(CallIdentity.builder()
                        .callId("1")
                        .dialogId("2")
                        .fromTag("3")
                        .toTag("4")
                        .conversationId("5")
                        .correlationId("6")
                        .sessionId("7")
                        .conferenceId("8")
                        .build())
                .tag("room", "4")
                .addStream(received().build())
                .build();
        assertThat(losses(report))
                .isEqualTo(omitted(
                        "",
                        "kind",
                        "reporterRole",
                        "batchId",
                        "originator",
                        "alert",
                        "call/callId",
                        "call/dialogId",
                        "call/fromTag",
                        "call/toTag",
                        "call/conversationId",
                        "call/correlationId",
                        "call/sessionId",
                        "call/conferenceId",
                        "tags/room"));
    }

    @Test
    void aPartyIsTheNamesOfItsSource() {
        Party.Builder party =
                Party.builder().uri("sip:ann@example.org").group("north").mac("02:00:5e:00:53:01");
        QualityReport report = report().local(party.cname("ann@host.example").build())
                .remote(party.cname("bob@host.example").build())
                .addStream(received().build())
                .build();
        assertThat(losses(report))
                .isEqualTo(omitted(
                        "", "local/uri", "local/group", "local/mac", "remote/uri", "remote/group", "remote/mac"));
    }

    @Test
    void aStreamLosesItsNamesAndAddresses() {
        Instant start = Instant.parse("2026-05-04T10:00:00Z");
        StreamReport stream = received()
                .label("main")
                .window(new MeasurementWindow(start, start.plusSeconds(5), null, Basis.CUMULATIVE))
                .localAddress(ADDRESS)
                .remoteAddress(ADDRESS)
                .reportedQuality(StreamQuality.GOOD)
                .extra("x:count", "7")
                .algorithm(Metric.NETWORK_LOSS_RATE, Algorithm.reported("guess"))
                .build();
        assertThat(losses(report().addStream(stream).build()))
                .isEqualTo(omitted(
                        "streams[0]/",
                        "label",
                        "window/start",
                        "window/stop",
                        "window/duration",
                        "localAddress",
                        "remoteAddress",
                        "reportedQuality",
                        "extras/x:count",
                        "algorithms/" + Metric.NETWORK_LOSS_RATE));
    }

    @Test
    void aDescriptionIsLostButForPayloadTypeAndBuffer() {
        MediaDescription description = MediaDescription.builder()
                .codec("PCMU")
                .clockRates(List.of(8_000))
                .frameDurationMs(20.0)
                .frameOctets(160)
                .framesPerPacket(1)
                .packetsPerSecond(50.0)
                .fmtp("x")
                .plc(PacketLossConcealment.STANDARD)
                .silenceSuppression(true)
                .jitterBufferMode(JitterBufferMode.ADAPTIVE)
                .build();
        assertThat(losses(report().addStream(received().description(description).build())
                        .build()))
                .isEqualTo(omitted(
                        "streams[0]/description/",
                        "codec",
                        "clockRates",
                        "frameDurationMs",
                        "frameOctets",
                        "framesPerPacket",
                        "packetsPerSecond",
                        "fmtp",
                        "silenceSuppression"));
    }

    @Test
    void aTransportIsLostWhole() {
        TransportReport transport = TransportReport.builder()
                .id("t1")
                .window(WINDOW)
                .localAddress(ADDRESS)
                .remoteAddress(ADDRESS)
                .metric(Metric.NETWORK_LOSS_RATE, 1)
                .build();
        assertThat(losses(report().addStream(received().build())
                        .transports(List.of(transport))
                        .build()))
                .isEqualTo(omitted(
                        "transports[0]/",
                        "id",
                        "window",
                        "localAddress",
                        "remoteAddress",
                        "metrics " + Metric.NETWORK_LOSS_RATE));
    }

    @Test
    void aValueBetweenTwoStepsIsRounded() {
        assertThat(losses(report().addStream(received()
                                .metric(Metric.NETWORK_LOSS_RATE, 12.6)
                                .build())
                        .build()))
                .containsExactly("ROUNDED streams[0]/metrics " + Metric.NETWORK_LOSS_RATE);
    }

    @Test
    void theScaleOfRIsKeptWhereARatingIs() {
        assertThat(losses(
                        report().addStream(received().rScale(RScale.WB).build()).build()))
                .containsExactly("OMITTED streams[0]/rScale");
    }

    @Test
    void aSenderWithNothingToSayIsNamedAllTheSame() {
        StreamReport silent =
                StreamReport.builder().direction(Direction.SENT).ssrc(SENT).build();
        assertThat(losses(
                        report().addStream(received().build()).addStream(silent).build()))
                .containsExactly("MOVED streams[1]/ssrc");
        StreamReport other = StreamReport.builder()
                .direction(Direction.RECEIVED)
                .ssrc(new Ssrc(0x33333333))
                .build();
        assertThat(losses(
                        report().addStream(received().build()).addStream(other).build()))
                .containsExactly("OMITTED streams[1]/ssrc");
    }
}
