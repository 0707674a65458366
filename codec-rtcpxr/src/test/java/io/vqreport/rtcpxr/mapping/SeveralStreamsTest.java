package io.vqreport.rtcpxr.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import io.vqreport.codec.Decoded;
import io.vqreport.codec.EncodeContext;
import io.vqreport.codec.Encoded;
import io.vqreport.codec.LossKind;
import io.vqreport.metric.Metric;
import io.vqreport.model.Direction;
import io.vqreport.model.Media;
import io.vqreport.model.MediaDescription;
import io.vqreport.model.QualityReport;
import io.vqreport.model.StreamReport;
import io.vqreport.rtcpxr.VqReport;
import io.vqreport.rtcpxr.VqRtcpXr;
import io.vqreport.rtcpxr.support.Neutral;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Are the streams of a report that has more than one in a direction all written? */
class SeveralStreamsTest {
    private static StreamReport voice(Direction direction, double loss) {
        return Neutral.stream(direction).metric(Metric.NETWORK_LOSS_RATE, loss).build();
    }

    private static StreamReport video(Direction direction, double loss) {
        return Neutral.stream(direction)
                .media(Media.VIDEO)
                .description(MediaDescription.builder().codec("H264").build())
                .metric(Metric.NETWORK_LOSS_RATE, loss)
                .build();
    }

    private static QualityReport of(StreamReport... streams) {
        QualityReport.Builder report = Neutral.withoutStreams();
        Stream.of(streams).forEach(report::addStream);
        return report.build();
    }

    /** Of each report written: the medium, and the loss of each direction in percent. */
    private static List<String> written(QualityReport report) {
        Encoded encoded = VqRtcpXr.encode(report, EncodeContext.empty());
        assertThat(encoded.losses()).noneMatch(it -> it.kind() == LossKind.OMITTED);
        return VqRtcpXr.decodeAll(encoded.bytes()).stream()
                .map(SeveralStreamsTest::shown)
                .toList();
    }

    private static String shown(Decoded<VqReport> wire) {
        StringBuilder shown = new StringBuilder();
        for (StreamReport stream : VqRtcpXr.toQualityReport(wire).value().streams()) {
            if (!stream.metrics().isEmpty()) {
                shown.append(stream.media())
                        .append(' ')
                        .append(stream.direction())
                        .append(' ');
                shown.append(stream.metrics().getOrDefault(Metric.NETWORK_LOSS_RATE, -1))
                        .append(' ');
            }
        }
        return shown.toString().strip();
    }

    @Test
    void aPairOfEachMediumIsAReportWithVoiceFirst() {
        assertThat(written(of(
                        video(Direction.SENT, 1),
                        video(Direction.RECEIVED, 2),
                        voice(Direction.SENT, 3),
                        voice(Direction.RECEIVED, 4))))
                .containsExactly("AUDIO RECEIVED 4.0 AUDIO SENT 3.0", "VIDEO RECEIVED 2.0 VIDEO SENT 1.0");
    }

    @Test
    void aSecondStreamOfADirectionIsAReportOfItsOwn() {
        assertThat(written(of(voice(Direction.RECEIVED, 1), voice(Direction.SENT, 2), voice(Direction.RECEIVED, 3))))
                .containsExactly("AUDIO RECEIVED 1.0 AUDIO SENT 2.0", "AUDIO RECEIVED 3.0");
    }

    @Test
    void aStreamWhoseMediumIsNotToldIsTakenForVoice() {
        StreamReport unknown = StreamReport.builder()
                .direction(Direction.SENT)
                .window(voice(Direction.SENT, 1).window())
                .metric(Metric.NETWORK_LOSS_RATE, 2)
                .build();
        assertThat(written(of(voice(Direction.RECEIVED, 1), unknown)))
                .containsExactly("AUDIO RECEIVED 1.0 AUDIO SENT 2.0");
    }

    @Test
    void equalStreamsAreTwo() {
        StreamReport same = voice(Direction.SENT, 1);
        assertThat(written(of(voice(Direction.RECEIVED, 2), same, same)))
                .containsExactly("AUDIO RECEIVED 2.0 AUDIO SENT 1.0", "AUDIO SENT 1.0");
    }
}
