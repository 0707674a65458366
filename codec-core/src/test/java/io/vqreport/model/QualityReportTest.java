package io.vqreport.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.vqreport.metric.Metric;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Does a report find its streams and its round-trip time? */
class QualityReportTest {
    private static final StreamReport AUDIO_SENT =
            stream(Media.AUDIO, Direction.SENT).build();
    private static final StreamReport AUDIO_RECEIVED =
            stream(Media.AUDIO, Direction.RECEIVED).build();
    private static final StreamReport SECOND_AUDIO_RECEIVED =
            stream(Media.AUDIO, Direction.RECEIVED).label("second").build();
    private static final StreamReport UNTOLD =
            StreamReport.builder().direction(Direction.SENT).build();

    @Test
    void theFirstStreamOfAKindIsFound() {
        QualityReport report = QualityReport.builder()
                .streams(List.of(UNTOLD, AUDIO_SENT, AUDIO_RECEIVED, SECOND_AUDIO_RECEIVED))
                .build();
        assertThat(report.findStream(Media.AUDIO, Direction.RECEIVED)).containsSame(AUDIO_RECEIVED);
        assertThat(report.findStream(Media.AUDIO, Direction.SENT)).containsSame(AUDIO_SENT);
        assertThat(report.stream(Media.AUDIO, Direction.SENT)).isSameAs(AUDIO_SENT);
    }

    @Test
    void aStreamNobodyToldOfHasNoValues() {
        QualityReport report = QualityReport.builder().addStream(AUDIO_SENT).build();
        assertThat(report.findStream(Media.VIDEO, Direction.SENT)).isEmpty();
        StreamReport video = report.stream(Media.VIDEO, Direction.SENT);
        assertThat(video).isEqualTo(stream(Media.VIDEO, Direction.SENT).build());
        assertThat(video.metric(Metric.MOS_LISTENING)).isEmpty();
    }

    @Test
    void theRoundTripTimeOfTheStreamReceivedGoesFirst() {
        assertThat(roundTrip(11.0, 12.0, 13.0)).isEqualTo(11);
        assertThat(roundTrip(0.0, 12.0, 13.0)).isZero();
    }

    @Test
    void thenThatOfTheStreamSent() {
        assertThat(roundTrip(null, 12.0, 13.0)).isEqualTo(12);
    }

    @Test
    void thenThatOfTheFirstPathThatTells() {
        assertThat(roundTrip(null, null, 13.0)).isEqualTo(13);
    }

    @Test
    void noOtherMediumIsAsked() {
        QualityReport report = QualityReport.builder()
                .addStream(stream(Media.VIDEO, Direction.RECEIVED)
                        .metric(Metric.ROUND_TRIP_DELAY, 5)
                        .build())
                .addStream(UNTOLD.toBuilder().metric(Metric.ROUND_TRIP_DELAY, 6).build())
                .build();
        assertThat(report.roundTrip(Media.AUDIO)).isEmpty();
        assertThat(report.roundTrip(Media.VIDEO)).hasValue(5);
    }

    @Test
    void aReportWithoutOneHasNone() {
        assertThat(QualityReport.builder().addStream(AUDIO_SENT).build().roundTrip(Media.AUDIO))
                .isEmpty();
    }

    private static double roundTrip(Double received, Double sent, Double path) {
        StreamReport.Builder receivedStream = stream(Media.AUDIO, Direction.RECEIVED);
        if (received != null) {
            receivedStream.metric(Metric.ROUND_TRIP_DELAY, received);
        }
        StreamReport.Builder sentStream = stream(Media.AUDIO, Direction.SENT);
        if (sent != null) {
            sentStream.metric(Metric.ROUND_TRIP_DELAY, sent);
        }
        return QualityReport.builder()
                .addStream(sentStream.build())
                .addStream(receivedStream.build())
                .transports(List.of(
                        TransportReport.builder().build(),
                        TransportReport.builder()
                                .metric(Metric.ROUND_TRIP_DELAY, path)
                                .build(),
                        TransportReport.builder()
                                .metric(Metric.ROUND_TRIP_DELAY, 99)
                                .build()))
                .build()
                .roundTrip(Media.AUDIO)
                .orElseThrow();
    }

    private static StreamReport.Builder stream(Media media, Direction direction) {
        return StreamReport.builder().media(media).direction(direction);
    }
}
