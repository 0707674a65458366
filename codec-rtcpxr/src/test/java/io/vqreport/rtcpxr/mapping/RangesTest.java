package io.vqreport.rtcpxr.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import io.vqreport.codec.EncodeContext;
import io.vqreport.codec.Encoded;
import io.vqreport.codec.Loss;
import io.vqreport.codec.LossKind;
import io.vqreport.metric.Metric;
import io.vqreport.metric.Metrics;
import io.vqreport.model.Direction;
import io.vqreport.model.QualityReport;
import io.vqreport.model.StreamReport;
import io.vqreport.model.TransportReport;
import io.vqreport.rtcpxr.VqReport;
import io.vqreport.rtcpxr.VqRtcpXr;
import io.vqreport.rtcpxr.support.Neutral;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Is a number that the format's digits cannot say rounded or clamped, and is that said? */
class RangesTest {
    private static Encoded encode(Metric metric, double value) {
        StreamReport.Builder sent = Neutral.stream(Direction.SENT);
        StreamReport.Builder received = Neutral.stream(Direction.RECEIVED)
                .metrics(Metrics.builder().put(metric, value).build());
        return VqRtcpXr.encode(
                Neutral.withoutStreams()
                        .addStream(received.build())
                        .addStream(sent.build())
                        .build(),
                EncodeContext.empty());
    }

    @ParameterizedTest
    @CsvSource({
        "NETWORK_LOSS_RATE, 0, NLR=0.0,",
        "NETWORK_LOSS_RATE, 4.6875, NLR=4.69, ROUNDED",
        "NETWORK_LOSS_RATE, 0.005, NLR=0.01, ROUNDED",
        "NETWORK_LOSS_RATE, 1.005, NLR=1.01, ROUNDED",
        "NETWORK_LOSS_RATE, 0.004, NLR=0.0, ROUNDED",
        "NETWORK_LOSS_RATE, 99.999, NLR=100.0, ROUNDED",
        "NETWORK_LOSS_RATE, 100, NLR=100.0,",
        "DISCARD_RATE, 0.1, JDR=0.1,",
        "BURST_LOSS_DENSITY, 32.8125, BLD=32.81, ROUNDED",
        "GAP_LOSS_DENSITY, 3.90625, GLD=3.91, ROUNDED",
        "BURST_DURATION, 65534, BD=65534,",
        "BURST_DURATION, 65535, BD=65534, CLAMPED",
        "BURST_DURATION, 65536, BD=65536,",
        "BURST_DURATION, 3600001, BD=3600000, CLAMPED",
        "GAP_DURATION, 3600000, GD=3600000,",
        "GAP_DURATION, 1e15, GD=3600000, CLAMPED",
        "GAP_THRESHOLD, 255, GMIN=255,",
        "ROUND_TRIP_DELAY, 12.5, RTD=13, ROUNDED",
        "ROUND_TRIP_DELAY, 12.4999, RTD=12, ROUNDED",
        "ROUND_TRIP_DELAY, 65534, RTD=65534,",
        "ROUND_TRIP_DELAY, 65534.6, RTD=65534, CLAMPED",
        "ROUND_TRIP_DELAY, 65535, RTD=65534, CLAMPED",
        "ROUND_TRIP_DELAY, 70000, RTD=65534, CLAMPED",
        "END_SYSTEM_DELAY, 0, ESD=0,",
        "ONE_WAY_DELAY, 1e300, OWD=65534, CLAMPED",
        "SYMMETRIC_ONE_WAY_DELAY, 0.4, SOWD=0, ROUNDED",
        "INTERARRIVAL_JITTER, 0.5, IAJ=1, ROUNDED",
        "MEAN_ABSOLUTE_JITTER, 3, MAJ=3,",
        "JITTER_BUFFER_NOMINAL, 65535, JBN=65534, CLAMPED",
        "JITTER_BUFFER_MAX, 65536, JBM=65534, CLAMPED",
        "JITTER_BUFFER_ABSOLUTE_MAX, 99999, JBX=65534, CLAMPED",
        "JITTER_BUFFER_RATE, 15, JBR=15,",
        "SIGNAL_LEVEL, -120, SL=-99, CLAMPED",
        "SIGNAL_LEVEL, -99, SL=-99,",
        "SIGNAL_LEVEL, 126, SL=99, CLAMPED",
        "SIGNAL_LEVEL, -18.5, SL=-19, ROUNDED",
        "SIGNAL_LEVEL, -0.4, SL=0, ROUNDED",
        "NOISE_LEVEL, -128, NL=-99, CLAMPED",
        "RESIDUAL_ECHO_RETURN_LOSS, 126.6, RERL=126, CLAMPED",
        "RESIDUAL_ECHO_RETURN_LOSS, 128, RERL=128,",
        "RESIDUAL_ECHO_RETURN_LOSS, 255, RERL=255,",
        "R_LISTENING, 120, RLQ=120,",
        "R_LISTENING, 127, RLQ=126, CLAMPED",
        "R_CONVERSATIONAL, 128, RCQ=128,",
        "R_CONVERSATIONAL, 148, RCQ=148,",
        "R_EXTERNAL_IN, 127.4, EXTRI=126, CLAMPED",
        "R_EXTERNAL_OUT, 93.2, EXTRO=93, ROUNDED",
        "MOS_LISTENING, 4.1, MOSLQ=4.1,",
        "MOS_LISTENING, 5, MOSLQ=5.0,",
        "MOS_LISTENING, 4.9996, MOSLQ=5.0, ROUNDED",
        "MOS_CONVERSATIONAL, 1, MOSCQ=1.0,",
        "MOS_CONVERSATIONAL, 3.1415926, MOSCQ=3.142, ROUNDED",
    })
    void aNumberGoesOutAsItsDigitsCanSayIt(Metric metric, double value, String expected, @Nullable LossKind loss) {
        Encoded encoded = encode(metric, value);
        String line = encoded.text()
                .lines()
                .filter(text -> text.contains(expected.replaceAll("=.*", "=")))
                .findFirst()
                .orElse("");
        assertThat(line.substring(line.indexOf(':') + 1)).isEqualTo(expected);
        if (loss == null) {
            assertThat(encoded.losses()).isEmpty();
        } else {
            assertThat(encoded.losses()).containsExactly(new Loss(loss, "streams[0]/metrics", metric));
        }
        // What goes out is a value, not a sentinel: it comes back.
        VqReport again = VqRtcpXr.decode(encoded.bytes()).value();
        double read = again.localMetrics() == null
                ? Double.NaN
                : VqRtcpXr.toQualityReport(VqRtcpXr.decode(encoded.bytes()))
                        .value()
                        .streams()
                        .get(0)
                        .metrics()
                        .getOrDefault(metric, Double.NaN);
        assertThat(read).isEqualTo(Double.parseDouble(expected.substring(expected.indexOf('=') + 1)));
    }

    private static TransportReport path(double roundTrip) {
        return TransportReport.builder()
                .metrics(Metrics.builder()
                        .put(Metric.ROUND_TRIP_DELAY, roundTrip)
                        .build())
                .build();
    }

    @Test
    void theRoundTripOfThePathMovesIntoLocalMetrics() {
        QualityReport report =
                Neutral.report().transports(List.of(path(42.4), path(43))).build();
        Encoded encoded = VqRtcpXr.encode(report, EncodeContext.empty());
        assertThat(encoded.losses())
                .containsExactlyInAnyOrder(
                        new Loss(LossKind.ROUNDED, "transports[0]/metrics", Metric.ROUND_TRIP_DELAY),
                        new Loss(LossKind.MOVED, "transports[0]/metrics", Metric.ROUND_TRIP_DELAY),
                        new Loss(LossKind.OMITTED, "transports[1]/metrics", Metric.ROUND_TRIP_DELAY));
        VqReport wire = VqRtcpXr.decode(encoded.bytes()).value();
        assertThat(encoded.text()).containsOnlyOnce("Delay:RTD=42\r\n");
        assertThat(wire.remoteMetrics()).isNotNull();
    }

    @Test
    void aRoundTripOfAStreamStaysAndThePathsIsLeftOut() {
        QualityReport report = Neutral.withoutStreams()
                .addStream(Neutral.stream(Direction.RECEIVED).build())
                .addStream(Neutral.stream(Direction.SENT)
                        .metric(Metric.ROUND_TRIP_DELAY, 20)
                        .build())
                .transports(List.of(path(42)))
                .build();
        Encoded encoded = VqRtcpXr.encode(report, EncodeContext.empty());
        assertThat(encoded.text()).containsOnlyOnce("RTD=").contains("PacketLoss:NLR=1.5\r\nDelay:RTD=20\r\nDialogID");
        assertThat(encoded.losses())
                .containsExactly(new Loss(LossKind.OMITTED, "transports[0]/metrics", Metric.ROUND_TRIP_DELAY));
    }

    @Test
    void thePathsAddressesStandInForTheStreams() {
        QualityReport report = Neutral.withoutStreams()
                .addStream(Neutral.stream(Direction.RECEIVED)
                        .localAddress(null)
                        .remoteAddress(null)
                        .build())
                .addStream(Neutral.stream(Direction.SENT)
                        .localAddress(null)
                        .remoteAddress(null)
                        .build())
                .transports(List.of(TransportReport.builder()
                        .localAddress(Neutral.LOCAL)
                        .remoteAddress(Neutral.REMOTE)
                        .build()))
                .build();
        Encoded encoded = VqRtcpXr.encode(report, EncodeContext.empty());
        assertThat(encoded.text())
                .contains("LocalAddr:IP=192.0.2.1 PORT=5004 ", "RemoteAddr:IP=198.51.100.7 PORT=5006 ");
    }
}
