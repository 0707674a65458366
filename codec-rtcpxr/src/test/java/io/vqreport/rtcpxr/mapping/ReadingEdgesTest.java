package io.vqreport.rtcpxr.mapping;

import static io.vqreport.rtcpxr.support.Bodies.SESSION;
import static io.vqreport.rtcpxr.support.Bodies.edit;
import static io.vqreport.rtcpxr.support.Bodies.utf8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import io.vqreport.codec.Decoded;
import io.vqreport.codec.Problem;
import io.vqreport.codec.ProblemCode;
import io.vqreport.metric.Metric;
import io.vqreport.model.Algorithm;
import io.vqreport.model.Direction;
import io.vqreport.model.JitterBufferMode;
import io.vqreport.model.Media;
import io.vqreport.model.MediaDescription;
import io.vqreport.model.PacketLossConcealment;
import io.vqreport.model.QualityReport;
import io.vqreport.model.Ssrc;
import io.vqreport.model.StreamReport;
import io.vqreport.model.TransportAddress;
import io.vqreport.rtcpxr.RtcpXrProblem;
import io.vqreport.rtcpxr.VqRtcpXr;
import io.vqreport.rtcpxr.VqRtcpXrCodec;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where does a value of the body end to be one of the neutral report? Each test stands on both sides of one edge. */
class ReadingEdgesTest {
    private static final String DESCRIPTION = "SessionDesc:PT=0 PD=PCMU SR=8000";
    private static final String QUALITY = "QualityEst:RLQ=88 MOSLQ=4.1";

    private static Decoded<QualityReport> read(String body) {
        return VqRtcpXr.toQualityReport(VqRtcpXr.decode(utf8(body)));
    }

    private static StreamReport received(String body) {
        return read(body).value().stream(Media.AUDIO, Direction.RECEIVED);
    }

    private static MediaDescription described(String line) {
        return received(edit(SESSION, DESCRIPTION, line)).description();
    }

    private static List<ProblemCode> codes(Decoded<QualityReport> read) {
        return read.problems().stream().map(Problem::code).toList();
    }

    // ---- Who ----

    @ParameterizedTest
    @CsvSource({
        "02:00:5e:00:53:01, 02:00:5e:00:53:01,",
        "02005E005301, 02:00:5e:00:53:01,",
        "02-00-5e-00-53-01-00-00, 02:00:5e:00:53:01, MAC_LENGTH",
        "02:00:5e:00:53, , MAC_LENGTH",
        "02:00:5e:00:53:0g, , MAC_MALFORMED"
    })
    void aMacAddressHasSixOctets(String sent, @Nullable String mac, @Nullable RtcpXrProblem problem) {
        Decoded<QualityReport> read = read(edit(SESSION, "LocalAddr:", "LocalMAC:" + sent + "\r\nLocalAddr:"));
        assertThat(read.value().local().mac()).isEqualTo(mac);
        if (problem == null) {
            assertThat(codes(read)).doesNotContain(RtcpXrProblem.MAC_LENGTH, RtcpXrProblem.MAC_MALFORMED);
        } else {
            assertThat(read.problems())
                    .filteredOn(it -> it.code() == problem)
                    .extracting(it -> it.location().path())
                    .contains("LocalMAC");
        }
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "65535, 65535", "0,", "65536,"})
    void aPortIsOneOfUdp(String sent, @Nullable Integer port) {
        assertThat(received(edit(SESSION, "PORT=5004", "PORT=" + sent)).localAddress())
                .isEqualTo(new TransportAddress("192.0.2.1", port));
    }

    @Test
    void anSsrcOfZeroIsNone() {
        assertThat(received(edit(SESSION, "SSRC=0x2b3c4d5e", "SSRC=0x0")).ssrc())
                .isNull();
        assertThat(received(edit(SESSION, "SSRC=0x2b3c4d5e", "SSRC=0x1")).ssrc())
                .isEqualTo(new Ssrc(1));
    }

    // ---- Which streams ----

    @Test
    void addressesAloneMakeAReceivedStream() {
        String head = SESSION.substring(0, SESSION.indexOf("LocalMetrics:"));
        QualityReport report = read(head).value();
        assertThat(report.streams()).hasSize(1);
        StreamReport stream = report.streams().get(0);
        assertThat(stream.direction()).isEqualTo(Direction.RECEIVED);
        assertThat(stream.ssrc()).isEqualTo(new Ssrc(0x2b3c4d5e));
        assertThat(stream.extras()).containsExactly(entry("vq-rtcpxr:LocalAddr.SSRC", "0x1a2b3c4d"));
        assertThat(stream.metrics().isEmpty()).isTrue();
    }

    @Test
    void oneAddressAloneMakesOneToo() {
        String head = SESSION.substring(0, SESSION.indexOf("LocalAddr:"));
        assertThat(read(head).value().streams()).isEmpty();
        QualityReport local = read(head + "LocalAddr:IP=192.0.2.1 PORT=5004 SSRC=0x1a2b3c4d\r\n")
                .value();
        assertThat(local.streams()).hasSize(1);
        assertThat(local.streams().get(0).ssrc()).isNull();
        QualityReport remote = read(head + "RemoteAddr:IP=192.0.2.1 PORT=5004 SSRC=0x1a2b3c4d\r\n")
                .value();
        assertThat(remote.streams()).hasSize(1);
        assertThat(remote.streams().get(0).ssrc()).isEqualTo(new Ssrc(0x1a2b3c4d));
    }

    @Test
    void remoteMetricsAloneAreOfTheSentStream() {
        QualityReport report =
                read(edit(SESSION, "LocalMetrics:", "RemoteMetrics:")).value();
        assertThat(report.streams()).hasSize(1);
        StreamReport stream = report.streams().get(0);
        assertThat(stream.direction()).isEqualTo(Direction.SENT);
        assertThat(stream.ssrc()).isEqualTo(new Ssrc(0x1a2b3c4d));
        assertThat(stream.extras()).containsExactly(entry("vq-rtcpxr:RemoteAddr.SSRC", "0x2b3c4d5e"));
    }

    @Test
    void ofTwoStreamsEachHasItsSsrcAndNoExtra() {
        String both = edit(
                SESSION,
                "DialogID:",
                "RemoteMetrics:\r\nTimestamps:START=2026-05-04T10:00:00Z STOP=2026-05-04T10:01:00Z\r\nDialogID:");
        for (StreamReport stream : read(both).value().streams()) {
            assertThat(stream.ssrc()).isNotNull();
            assertThat(stream.extras()).isEmpty();
        }
    }

    // ---- How it is coded ----

    @ParameterizedTest
    @CsvSource({"0,", "1, DISABLED", "2, ENHANCED", "3, STANDARD", "4,"})
    void concealmentGoesByItsCode(int code, @Nullable PacketLossConcealment concealment) {
        assertThat(described("SessionDesc:PLC=" + code).plc()).isEqualTo(concealment);
    }

    @ParameterizedTest
    @CsvSource({"0,", "1,", "2, FIXED", "3, ADAPTIVE"})
    void aJitterBufferGoesByItsCode(int code, @Nullable JitterBufferMode mode) {
        assertThat(received(edit(SESSION, "JBA=3", "JBA=" + code)).description().jitterBufferMode())
                .isEqualTo(mode);
    }

    @Test
    void silenceSuppressionIsOnOffOrUntold() {
        assertThat(described("SessionDesc:SSUP=on").silenceSuppression()).isTrue();
        assertThat(described("SessionDesc:SSUP=off").silenceSuppression()).isFalse();
        assertThat(described("SessionDesc:PT=0").silenceSuppression()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "127, 127", "128,", "96.5,"})
    void aPayloadTypeIsWholeAndWithinSevenBits(String sent, @Nullable Integer type) {
        assertThat(described("SessionDesc:PT=" + sent).payloadType()).isEqualTo(type);
    }

    @Test
    void aClockRateOfZeroIsNone() {
        assertThat(described("SessionDesc:SR=0").clockRates()).isEmpty();
        assertThat(described("SessionDesc:SR=1").clockRates()).containsExactly(1);
    }

    @ParameterizedTest
    @CsvSource({"PCMU, AUDIO", "H264, VIDEO", "h264/90000, VIDEO", "t140, DATA", "/h264, AUDIO"})
    void theCodecTellsTheMedium(String codec, Media media) {
        assertThat(read(edit(SESSION, "PD=PCMU", "PD=" + codec))
                        .value()
                        .streams()
                        .get(0)
                        .media())
                .isEqualTo(media);
    }

    // ---- What was measured ----

    @Test
    void aNumberOfManyDigitsIsStillOne() {
        StreamReport stream = received(edit(SESSION, "NLR=1.0", "NLR=1.25000000000000000000000000"));
        assertThat(stream.metric(Metric.NETWORK_LOSS_RATE)).hasValue(1.25);
    }

    @ParameterizedTest
    @ValueSource(strings = {"NLR=abc", "NLR=1e2", "NLR="})
    void whatIsNoNumberIsAbsent(String sent) {
        assertThat(received(edit(SESSION, "NLR=1.0", sent)).metric(Metric.NETWORK_LOSS_RATE))
                .isEmpty();
    }

    @Test
    void whatIsBeyondItsRangeIsAbsentAndNotedInItsPlace() {
        Decoded<QualityReport> read = read(edit(SESSION, "MOSLQ=4.1", "MOSLQ=5.1"));
        assertThat(read.value().stream(Media.AUDIO, Direction.RECEIVED).metric(Metric.MOS_LISTENING))
                .isEmpty();
        assertThat(read.problems())
                .extracting(problem -> problem.location().path())
                .contains("LocalMetrics/QualityEst/MOSLQ");
    }

    @Test
    void anAlgorithmForAllIsThatOfTheScoresThatAreThere() {
        assertThat(received(edit(SESSION, QUALITY, QUALITY + " QoEEstAlg=P.564"))
                        .algorithms())
                .containsOnlyKeys(Metric.R_LISTENING, Metric.MOS_LISTENING)
                .containsEntry(Metric.MOS_LISTENING, Algorithm.reported("P.564"));
        assertThat(received(edit(SESSION, QUALITY, QUALITY + " MOSLQEstAlgo=Other QoEEstAlg=P.564"))
                        .algorithms())
                .containsEntry(Metric.R_LISTENING, Algorithm.reported("P.564"))
                .containsEntry(Metric.MOS_LISTENING, Algorithm.reported("Other"));
        assertThat(received(SESSION).algorithms()).isEmpty();
    }

    @Test
    void theFormatsStepsAreKnown() {
        assertThat(new VqRtcpXrCodec()
                        .capabilities()
                        .find(Media.AUDIO, Direction.RECEIVED, Metric.MOS_LISTENING)
                        .orElseThrow()
                        .resolution())
                .isEqualTo(0.001);
    }
}
