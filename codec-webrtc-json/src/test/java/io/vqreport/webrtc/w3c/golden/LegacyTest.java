package io.vqreport.webrtc.w3c.golden;

import static org.assertj.core.api.Assertions.assertThat;

import io.vqreport.codec.Decoded;
import io.vqreport.metric.Metric;
import io.vqreport.model.Direction;
import io.vqreport.model.Media;
import io.vqreport.model.QualityReport;
import io.vqreport.model.StreamReport;
import io.vqreport.webrtc.w3c.GetStatsCodec;
import io.vqreport.webrtc.w3c.support.Inputs;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Is what Chrome's getStats said before the standard reported in the units of the report? */
class LegacyTest {
    /** As the old API gave it: members apart, all of them texts. */
    private static String nested(int second, String received, String lost, String rtt) {
        return "[{'id':'ssrc_7_recv','type':'ssrc','timestamp':'2025-11-21T08:00:0" + second + ".000Z','stats':{"
                + "'ssrc':'7','mediaType':'audio','packetsReceived':'" + received + "','packetsLost':'" + lost
                + "','bytesReceived':'" + received + "00','googJitterReceived':'31','googDecodingCNG':'5'}},"
                + "{'id':'ssrc_8_send','type':'ssrc','timestamp':'2025-11-21T08:00:0" + second + ".000Z','stats':{"
                + "'ssrc':'8','mediaType':'audio','packetsSent':'" + received + "','packetsLost':'" + lost
                + "','bytesSent':'" + received + "00','googJitterReceived':'12','googRtt':'" + rtt + "'}},"
                + "{'id':'Conn-0','type':'googCandidatePair','timestamp':'2025-11-21T08:00:0" + second
                + ".000Z','stats':{'googActiveConnection':'true','googRtt':'43','bytesSent':'" + received
                + "000','bytesReceived':'" + received + "'}},"
                + "{'id':'bweforvideo','type':'VideoBwe','timestamp':'2025-11-21T08:00:0" + second
                + ".000Z','stats':{'googAvailableSendBandwidth':'300000','googAvailableReceiveBandwidth':'512000'}}]\n";
    }

    private static Decoded<QualityReport> report(String input) {
        List<Decoded<QualityReport>> reports = Inputs.reports(new GetStatsCodec(), Inputs.json(input));
        assertThat(reports).hasSize(1);
        return reports.get(0);
    }

    @Test
    void aStreamReceived() {
        QualityReport report = report(nested(0, "100", "2", "20") + nested(1, "147", "5", "21"))
                .value();
        StreamReport stream = report.stream(Media.AUDIO, Direction.RECEIVED);

        assertThat(stream.metric(Metric.PACKETS)).hasValue(47);
        assertThat(stream.metric(Metric.PACKETS_LOST)).hasValue(3);
        assertThat(stream.metric(Metric.NETWORK_LOSS_RATE)).hasValue(6);
        assertThat(stream.metric(Metric.INTERARRIVAL_JITTER)).hasValue(31);
        assertThat(stream.extras()).containsEntry("getstats:inbound-rtp.googDecodingCNG", "5");
    }

    @Test
    void aStreamSentWithWhatTheFarEndToldOfIt() {
        QualityReport report = report(nested(0, "100", "2", "20") + nested(1, "150", "5", "21"))
                .value();
        StreamReport stream = report.stream(Media.AUDIO, Direction.SENT);

        assertThat(stream.metric(Metric.PACKETS)).hasValue(50);
        assertThat(stream.metric(Metric.PACKETS_LOST)).hasValue(3);
        assertThat(stream.metric(Metric.NETWORK_LOSS_RATE)).hasValue(6);
        assertThat(stream.metric(Metric.INTERARRIVAL_JITTER)).hasValue(12);
        assertThat(stream.metric(Metric.ROUND_TRIP_DELAY)).hasValue(21);
    }

    @Test
    void thePathInUse() {
        QualityReport report = report(nested(0, "100", "2", "20") + nested(1, "150", "5", "21"))
                .value();

        assertThat(report.transports()).singleElement().satisfies(path -> {
            assertThat(path.metrics().get(Metric.ROUND_TRIP_DELAY)).hasValue(43);
            assertThat(path.metrics().get(Metric.TRANSPORT_BYTES_SENT)).hasValue(50_000);
            assertThat(path.metrics().get(Metric.AVAILABLE_SEND_BANDWIDTH)).hasValue(300);
            assertThat(path.metrics().get(Metric.AVAILABLE_RECEIVE_BANDWIDTH)).hasValue(512);
        });
    }

    @Test
    void aNegativeNumberIsNone() {
        QualityReport report = report(nested(0, "100", "-1", "-1") + nested(1, "150", "-1", "-1"))
                .value();

        assertThat(report.stream(Media.AUDIO, Direction.SENT).metric(Metric.ROUND_TRIP_DELAY))
                .isEmpty();
        assertThat(report.stream(Media.AUDIO, Direction.RECEIVED).metric(Metric.PACKETS_LOST))
                .isEmpty();
    }

    @Test
    void problemsPointToTheEntryThatWasSent() {
        Decoded<QualityReport> report = report(nested(0, "100", "2", "20") + nested(1, "90", "2", "20"));

        assertThat(Inputs.codes(report.problems()))
                .anyMatch(problem -> problem.contains("COUNTER_RESET") && problem.contains("/0/packetsReceived"));
    }
}
