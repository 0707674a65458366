package io.vqreport.webrtc.w3c.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.vqreport.codec.Decoded;
import io.vqreport.metric.Basis;
import io.vqreport.metric.Metric;
import io.vqreport.model.Direction;
import io.vqreport.model.Media;
import io.vqreport.model.QualityReport;
import io.vqreport.model.ReportKind;
import io.vqreport.model.StreamReport;
import io.vqreport.model.TransportReport;
import io.vqreport.webrtc.w3c.GetStatsCodec;
import io.vqreport.webrtc.w3c.support.Inputs;
import java.time.Instant;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

/** Are the intervals of a call what a person works out from its snapshots? */
class IntervalTest {
    private static final List<Decoded<QualityReport>> REPORTS =
            Inputs.reports(new GetStatsCodec(), Inputs.file("call/snapshots.ndjson"));

    private static QualityReport report(int index) {
        return REPORTS.get(index).value();
    }

    private static StreamReport stream(int index, Media media, Direction direction) {
        return report(index).findStream(media, direction).orElseThrow();
    }

    @Test
    void tellsWhenAndWhich() {
        StreamReport audio = stream(0, Media.AUDIO, Direction.RECEIVED);
        assertThat(report(0).kind()).isEqualTo(ReportKind.INTERVAL);
        assertThat(report(0).endOfCall()).isFalse();
        assertThat(report(0).reportedAt()).isEqualTo(Instant.parse("2025-11-21T08:00:10.003500Z"));
        assertThat(audio.window().start()).isEqualTo(Instant.parse("2025-11-21T08:00:00.000125Z"));
        assertThat(audio.window().stop()).isEqualTo(Instant.parse("2025-11-21T08:00:10.003500Z"));
        assertThat(audio.window().basis()).isEqualTo(Basis.INTERVAL);
        assertThat(audio.ssrc()).hasToString("0xcb89a6c2");
        assertThat(audio.label()).isEqualTo("0");
        assertThat(audio.description().codec()).isEqualTo("opus");
        assertThat(audio.description().payloadType()).isEqualTo(111);
        assertThat(audio.description().clockRates()).containsExactly(48_000);
        assertThat(audio.description().fmtp()).isEqualTo("minptime=10;useinbandfec=1");
        assertThat(audio.localAddress().ip()).isEqualTo("192.0.2.10");
        assertThat(audio.remoteAddress().port()).isEqualTo(61226);
    }

    @Test
    void tellsWhatWasReceived() {
        StreamReport audio = stream(0, Media.AUDIO, Direction.RECEIVED);
        assertThat(audio.metric(Metric.PACKETS)).hasValue(500);
        assertThat(audio.metric(Metric.PACKETS_LOST)).hasValue(0);
        assertThat(audio.metric(Metric.NETWORK_LOSS_RATE)).hasValue(0);
        assertThat(audio.metric(Metric.PACKETS_DISCARDED)).hasValue(5);
        assertThat(audio.metric(Metric.DISCARD_RATE)).hasValue(1);
        assertThat(audio.metric(Metric.BYTES)).hasValue(40_000);
        assertThat(audio.metric(Metric.INTERARRIVAL_JITTER)).hasValue(4);
        assertThat(audio.metric(Metric.JITTER_BUFFER_AVERAGE)).hasValue(480_250d / 24_000);
        assertThat(audio.metric(Metric.CONCEALED_SAMPLE_RATIO)).hasValue(0.2);
        assertThat(audio.metric(Metric.SIGNAL_LEVEL_UNREFERENCED)).isEmpty();
        assertThat(audio.metric(Metric.RESIDUAL_ECHO_RETURN_LOSS)).isEmpty();
        assertThat(audio.metric(Metric.MOS_LISTENING)).isEmpty();
        assertThat(audio.algorithms()).isEmpty();
        StreamReport next = stream(1, Media.AUDIO, Direction.RECEIVED);
        assertThat(next.metric(Metric.NETWORK_LOSS_RATE)).hasValue(2);
        assertThat(next.metric(Metric.INTERARRIVAL_JITTER)).hasValue(12.5);
        assertThat(next.metric(Metric.SIGNAL_LEVEL_UNREFERENCED)).hasValue(-20);
    }

    @Test
    void tellsWhatWasSentAsTheFarEndReportedIt() {
        StreamReport audio = stream(0, Media.AUDIO, Direction.SENT);
        assertThat(audio.metric(Metric.PACKETS)).hasValue(500);
        assertThat(audio.metric(Metric.PACKETS_LOST)).hasValue(5);
        assertThat(audio.metric(Metric.NETWORK_LOSS_RATE)).hasValue(1);
        assertThat(audio.metric(Metric.INTERARRIVAL_JITTER)).hasValue(2.5);
        assertThat(audio.metric(Metric.ROUND_TRIP_DELAY)).hasValue(42);
        assertThat(audio.metric(Metric.SIGNAL_LEVEL_UNREFERENCED).orElseThrow()).isCloseTo(-12.0412, within(1e-4));
    }

    @Test
    void leavesOutWhatTheFarEndDidNotReportAgain() {
        StreamReport audio = stream(1, Media.AUDIO, Direction.SENT);
        assertThat(audio.metric(Metric.PACKETS)).hasValue(500);
        assertThat(audio.metric(Metric.PACKETS_LOST)).isEmpty();
        assertThat(audio.metric(Metric.NETWORK_LOSS_RATE)).isEmpty();
        assertThat(audio.metric(Metric.ROUND_TRIP_DELAY)).isEmpty();
        assertThat(Inputs.codes(REPORTS.get(1).problems())).contains("getstats.NOT_ADVANCED at /6");
    }

    @Test
    void takesFewerLostPacketsForWhatTheyAre() {
        StreamReport audio = stream(2, Media.AUDIO, Direction.RECEIVED);
        assertThat(audio.metric(Metric.PACKETS_LOST)).hasValue(-2);
        assertThat(audio.metric(Metric.NETWORK_LOSS_RATE)).hasValue(0);
        assertThat(Inputs.codes(REPORTS.get(2).problems())).contains("getstats.LOSS_NEGATIVE at /2/packetsLost");
    }

    @Test
    void takesNoValueAcrossACounterThatBeganAnew() {
        StreamReport video = stream(2, Media.VIDEO, Direction.SENT);
        assertThat(video.metrics().keySet()).isEmpty();
        assertThat(Inputs.codes(REPORTS.get(2).problems()))
                .contains("getstats.COUNTER_RESET at /4/packetsSent", "getstats.COUNTER_RESET at /4/bytesSent");
        assertThat(stream(3, Media.VIDEO, Direction.SENT).metric(Metric.PACKETS))
                .hasValue(2000);
    }

    @Test
    void saysThatAStreamIsGone() {
        assertThat(report(2).findStream(Media.VIDEO, Direction.RECEIVED)).isEmpty();
        assertThat(Inputs.codes(REPORTS.get(2).problems())).contains("getstats.ENTRY_REMOVED at /3");
    }

    @Test
    void tellsOfTheNetworkPath() {
        TransportReport path = report(0).transports().get(0);
        assertThat(path.id()).isEqualTo("T01");
        assertThat(path.metric(Metric.TRANSPORT_BYTES_SENT)).hasValue(2_000_000);
        assertThat(path.metric(Metric.TRANSPORT_BYTES_RECEIVED)).hasValue(1_100_000);
        assertThat(path.metric(Metric.ROUND_TRIP_DELAY)).hasValue(41);
        assertThat(path.metric(Metric.AVAILABLE_SEND_BANDWIDTH)).hasValue(1250);
        assertThat(path.metric(Metric.AVAILABLE_RECEIVE_BANDWIDTH)).isEqualTo(OptionalDouble.empty());
        assertThat(report(1).roundTrip(Media.AUDIO)).hasValue(50);
    }

    @Test
    void keepsWhatHasNoMetric() {
        assertThat(stream(0, Media.VIDEO, Direction.RECEIVED).extras())
                .containsEntry("getstats:inbound-rtp.framesDecoded", "499");
        assertThat(stream(0, Media.AUDIO, Direction.SENT).extras())
                .containsEntry("getstats:remote-inbound-rtp.fractionLost", "0.01")
                .containsEntry("getstats:outbound-rtp.active", "true")
                .containsEntry("getstats:codec.channels", "2")
                .containsEntry("getstats:media-source.totalAudioEnergy", "1.25");
        assertThat(Inputs.codes(REPORTS.get(0).problems())).contains("getstats.NOT_MAPPED at /12");
    }
}
