package io.vqreport.rtcpxr.packet.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import io.vqreport.codec.EncodeOptions;
import io.vqreport.codec.Encoded;
import io.vqreport.codec.Loss;
import io.vqreport.metric.Basis;
import io.vqreport.metric.Metric;
import io.vqreport.metric.Metrics;
import io.vqreport.model.Algorithm;
import io.vqreport.model.Direction;
import io.vqreport.model.MeasurementWindow;
import io.vqreport.model.Media;
import io.vqreport.model.QualityReport;
import io.vqreport.model.ReportKind;
import io.vqreport.model.Ssrc;
import io.vqreport.model.StreamReport;
import io.vqreport.model.TransportReport;
import io.vqreport.rtcpxr.packet.RtcpPackets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Is a round trip, which both ends of a path can tell, written where blocks can say it, and its move told once? */
class MovedRoundTripTest {
    private static final String SENDER = "0x11111111";
    private static final Ssrc SOURCE = Ssrc.of(0x22222222L);

    private static StreamReport.Builder stream(Basis basis) {
        return StreamReport.builder()
                .direction(Direction.RECEIVED)
                .ssrc(SOURCE)
                .window(new MeasurementWindow(null, null, null, basis));
    }

    /** An interval in which half of the packets were lost; the report block that says so says nothing lost in all. */
    private static StreamReport.Builder whole() {
        Metrics metrics =
                Metrics.of().with(Metric.NETWORK_LOSS_RATE, 50).with(Metric.PACKETS_LOST, 0, Basis.CUMULATIVE);
        return stream(Basis.INTERVAL).metrics(metrics);
    }

    private static QualityReport.Builder report(StreamReport... streams) {
        return QualityReport.builder()
                .kind(ReportKind.INTERVAL)
                .tag("rtcp:senderSsrc", SENDER)
                .streams(List.of(streams));
    }

    private static Set<String> losses(QualityReport report) {
        Encoded encoded = RtcpPackets.encode(report, EncodeOptions.defaults());
        Set<String> losses = new TreeSet<>();
        for (Loss loss : encoded.losses()) {
            assertThat(losses.add(loss.toString())).isTrue();
        }
        return losses;
    }

    private static StreamReport sent(double roundTrip) {
        return StreamReport.builder()
                .direction(Direction.SENT)
                .ssrc(Ssrc.of(0x11111111L))
                .window(new MeasurementWindow(null, null, null, Basis.CUMULATIVE))
                .metric(Metric.PACKETS, 100)
                .metric(Metric.BYTES, 16_000)
                .metric(Metric.ROUND_TRIP_DELAY, roundTrip)
                .build();
    }

    @Test
    void aRoundTripIsMovedToTheFirstReceivedStream() {
        StreamReport received = whole().build();
        StreamReport other = whole().ssrc(Ssrc.of(0x33333333L)).build();
        assertThat(losses(report(sent(250), received, other).build()))
                .containsExactly("MOVED streams[0]/metrics ROUND_TRIP_DELAY");
        assertThat(losses(report(received, sent(250.004)).build()))
                .containsExactlyInAnyOrder(
                        "MOVED streams[1]/metrics ROUND_TRIP_DELAY", "ROUNDED streams[1]/metrics ROUND_TRIP_DELAY");
        assertThat(losses(report(received, sent(65_536_002)).build()))
                .containsExactlyInAnyOrder(
                        "MOVED streams[1]/metrics ROUND_TRIP_DELAY", "CLAMPED streams[1]/metrics ROUND_TRIP_DELAY");
    }

    @Test
    void aRoundTripStaysWhereThereIsOneOrNoStreamForIt() {
        StreamReport received = whole().build();
        StreamReport answered = received.toBuilder()
                .metrics(received.metrics().with(Metric.ROUND_TRIP_DELAY, 31.25))
                .build();
        assertThat(losses(report(answered, sent(250)).build()))
                .containsExactly("OMITTED streams[1]/metrics ROUND_TRIP_DELAY");
        StreamReport other = whole().ssrc(Ssrc.of(0x33333333L)).build();
        assertThat(losses(report(other, answered, sent(250)).build()))
                .containsExactly("OMITTED streams[2]/metrics ROUND_TRIP_DELAY");
        assertThat(losses(report(sent(250)).build())).containsExactly("OMITTED streams[0]/metrics ROUND_TRIP_DELAY");
    }

    @Test
    void ofSeveralRoundTripsOneIsMoved() {
        StreamReport received = whole().build();
        TransportReport first = TransportReport.builder()
                .metric(Metric.ROUND_TRIP_DELAY, 250.004)
                .build();
        TransportReport second =
                TransportReport.builder().metric(Metric.ROUND_TRIP_DELAY, 125).build();
        assertThat(losses(report(received).transports(List.of(first, second)).build()))
                .containsExactlyInAnyOrder(
                        "MOVED transports[0]/metrics ROUND_TRIP_DELAY",
                        "ROUNDED transports[0]/metrics ROUND_TRIP_DELAY",
                        "OMITTED transports[1]/metrics ROUND_TRIP_DELAY");
        assertThat(losses(report(received, sent(250)).transports(List.of(first)).build()))
                .containsExactlyInAnyOrder(
                        "MOVED streams[1]/metrics ROUND_TRIP_DELAY", "OMITTED transports[0]/metrics ROUND_TRIP_DELAY");
        TransportReport without =
                TransportReport.builder().metric(Metric.TRANSPORT_BYTES_SENT, 9).build();
        assertThat(losses(report(received).transports(List.of(without, second)).build()))
                .containsExactlyInAnyOrder(
                        "OMITTED transports[0]/metrics TRANSPORT_BYTES_SENT",
                        "MOVED transports[1]/metrics ROUND_TRIP_DELAY");
    }

    /** Nothing is moved here, so a round trip that a voice block states is an addition. */
    @Test
    void aRoundTripThatABlockStatesIsNotTakenForAMovedOne() {
        StreamReport voice = stream(Basis.CUMULATIVE)
                .media(Media.AUDIO)
                .metric(Metric.R_CONVERSATIONAL, 93)
                .build();
        assertThat(losses(report(voice).build())).contains("DEFAULTED streams[0]/metrics ROUND_TRIP_DELAY");
        assertThat(losses(report(voice, sent(250)).build()))
                .contains("MOVED streams[1]/metrics ROUND_TRIP_DELAY")
                .doesNotContain("DEFAULTED streams[0]/metrics ROUND_TRIP_DELAY");
    }

    @Test
    void computedValuesAreNotWrittenUnlessAsked() {
        StreamReport scored = stream(Basis.CUMULATIVE)
                .media(Media.AUDIO)
                .metric(Metric.R_CONVERSATIONAL, 93)
                .metric(Metric.MOS_CONVERSATIONAL, 4.4)
                .algorithm(Metric.MOS_CONVERSATIONAL, Algorithm.computed("G.107"))
                .build();
        QualityReport report = report(scored).build();
        assertThat(losses(report)).contains("OMITTED streams[0]/metrics MOS_CONVERSATIONAL");
        Encoded asked = RtcpPackets.encode(report, EncodeOptions.defaults().withComputed(true));
        assertThat(asked.losses())
                .extracting(Loss::toString)
                .contains("OMITTED streams[0]/algorithms/MOS_CONVERSATIONAL")
                .doesNotContain("OMITTED streams[0]/metrics MOS_CONVERSATIONAL");
    }
}
