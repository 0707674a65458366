package io.vqreport.webrtc.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import io.vqreport.codec.Capabilities;
import io.vqreport.codec.Capability;
import io.vqreport.codec.QualityReportCodec;
import io.vqreport.metric.Metric;
import io.vqreport.model.Direction;
import io.vqreport.model.Media;
import io.vqreport.model.QualityReport;
import io.vqreport.model.StreamReport;
import io.vqreport.webrtc.MediaServerCodec;
import io.vqreport.webrtc.MediaServerStats;
import io.vqreport.webrtc.support.Messages;
import io.vqreport.webrtc.w3c.GetStatsCodec;
import io.vqreport.webrtc.w3c.support.Inputs;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Do the codecs say that they can do what they do? */
class CapabilitiesTest {
    private static final Capabilities SERVER = new MediaServerCodec().capabilities();

    static Stream<QualityReport> reports() {
        return Stream.of(MediaServerStats.toQualityReport(MediaServerStats.decode(Messages.octets(Messages.STATS)))
                .orElseThrow()
                .value());
    }

    @ParameterizedTest
    @MethodSource("reports")
    void everyMetricOfAMessageIsAmongThem(QualityReport report) {
        holds(report, SERVER);
        report.transports()
                .get(0)
                .metrics()
                .forEach((metric, value) -> assertThat(SERVER.paths()).anyMatch(path -> path.metric() == metric));
    }

    @Test
    void everyMetricOfACallIsAmongThem() {
        QualityReportCodec codec = new GetStatsCodec();
        for (QualityReport report : Inputs.measured(codec, Inputs.file("call/snapshots.ndjson"))) {
            holds(report, codec.capabilities());
            report.transports()
                    .forEach(path -> path.metrics()
                            .forEach((metric, value) -> assertThat(
                                            codec.capabilities().paths())
                                    .anyMatch(capability -> capability.metric() == metric)));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "AUDIO, SENT, MOS_UNSPECIFIED, audio/local/mos",
        "VIDEO, SENT, MOS_VIDEO, video/local/mos",
        "VIDEO, SENT, FRAMES, video/local/framesSent",
        "AUDIO, RECEIVED, NETWORK_LOSS_RATE, audio/remote/packetsLostFraction",
    })
    void eachNamesItsPlace(Media media, Direction direction, Metric metric, String place) {
        Capability capability = SERVER.find(media, direction, metric).orElseThrow();
        assertThat(capability.toString()).contains(place);
    }

    @ParameterizedTest
    @CsvSource({
        "AUDIO, SENT, FRAMES",
        "AUDIO, RECEIVED, MOS_UNSPECIFIED",
        "VIDEO, RECEIVED, FRAMES",
        "SCREEN, SENT, PACKETS"
    })
    void whatNoBlockHasIsNotAmongThem(Media media, Direction direction, Metric metric) {
        assertThat(SERVER.find(media, direction, metric)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "AUDIO, CONCEALED_SAMPLE_RATIO, true",
        "VIDEO, CONCEALED_SAMPLE_RATIO, false",
        "VIDEO, FRAMES, true",
        "AUDIO, FRAMES, false",
        "AUDIO, PACKETS, true",
        "VIDEO, PACKETS, true",
        "AUDIO, MOS_LISTENING, false"
    })
    void soundAndPicturesHaveTheirOwn(Media media, Metric metric, boolean able) {
        assertThat(new GetStatsCodec()
                        .capabilities()
                        .find(media, Direction.RECEIVED, metric)
                        .isPresent())
                .isEqualTo(able);
    }

    private static void holds(QualityReport report, Capabilities capabilities) {
        assertThat(report.streams()).isNotEmpty();
        for (StreamReport stream : report.streams()) {
            stream.metrics()
                    .forEach(
                            (metric, value) -> assertThat(capabilities.find(stream.media(), stream.direction(), metric))
                                    .as("%s %s %s", stream.media(), stream.direction(), metric)
                                    .isPresent());
        }
    }
}
