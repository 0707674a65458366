package io.vqreport.webrtc.w3c.golden;

import static org.assertj.core.api.Assertions.assertThat;

import io.vqreport.codec.DecodeOptions;
import io.vqreport.codec.Decoded;
import io.vqreport.codec.DecodedItem;
import io.vqreport.metric.Metric;
import io.vqreport.model.Direction;
import io.vqreport.model.Media;
import io.vqreport.model.QualityReport;
import io.vqreport.model.StreamReport;
import io.vqreport.webrtc.w3c.GetStats;
import io.vqreport.webrtc.w3c.GetStatsCodec;
import io.vqreport.webrtc.w3c.support.Inputs;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

    /** Two entries of one stream, flat, one second apart. */
    private static Decoded<QualityReport> flat(String head, String before, String now) {
        return report("[{" + head + ",'timestamp':1500000000000," + before + "}]\n[{" + head
                + ",'timestamp':1500000001000," + now + "}]\n");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "'5', '12', 7",
                "5, '12', 7",
                "5.0, 12.0, 7",
                "5, 12, 7",
                "'0', '0', 0",
                "'0', '7.5', 7.5",
                "'100000000000000000', '100000000000000064', 64",
                "'0', '1000000000000000000', ",
                "'5', '1e3', ",
                "'5', '1 2', ",
                "'5', '12x', ",
                "'5', '.5', ",
                "'5', '5.', ",
                "'5', '-1', ",
                "'5', 'true', ",
                "'5', true, ",
                "'5', [9], ",
                "'5', null, ",
            })
    void numbersAreTextsOrNumbers(String before, String now, @Nullable Double packets) {
        QualityReport report = flat(
                        "'id':'ssrc_1_recv','type':'ssrc','mediaType':'audio'",
                        "'stats':{'packetsReceived':" + before + "}",
                        "'stats':{'packetsReceived':" + now + "}")
                .value();
        OptionalDouble read = report.stream(Media.AUDIO, Direction.RECEIVED).metric(Metric.PACKETS);
        assertThat(read).isEqualTo(packets == null ? OptionalDouble.empty() : OptionalDouble.of(packets));
    }

    /** More digits than a double tells apart. */
    @Test
    void largeCountsAreExactToEighteenDigits() {
        QualityReport report = flat(
                        "'id':'ssrc_1_recv','type':'ssrc','mediaType':'audio'",
                        "'bytesReceived':123456789012345678,'packetsReceived':1",
                        "'bytesReceived':123456789012345679,'packetsReceived':2")
                .value();
        // Counters are told apart as doubles tell them apart, here by none.
        assertThat(report.stream(Media.AUDIO, Direction.RECEIVED).metric(Metric.BYTES))
                .hasValue(0);
    }

    @ParameterizedTest
    @CsvSource({"_recv, RECEIVED", "_send, SENT", "_both, ", "recv, "})
    void theIdTellsTheDirection(String end, @Nullable Direction direction) {
        String head = "'id':'ssrc_1" + end + "','type':'ssrc','mediaType':'video','ssrc':'77'";
        List<DecodedItem> items = new GetStatsCodec()
                .decode(
                        Inputs.json("[{" + head + ",'timestamp':1500000000000,'bytesSent':1}]\n[{" + head
                                + ",'timestamp':1500000001000,'bytesSent':2}]\n"),
                        DecodeOptions.lenient());
        if (direction == null) {
            assertThat(items.get(1)).isInstanceOf(DecodedItem.NoReport.class);
        } else {
            StreamReport stream = ((DecodedItem.Report) items.get(1))
                    .decoded()
                    .value()
                    .streams()
                    .get(0);
            assertThat(stream.direction()).isEqualTo(direction);
            assertThat(stream.media()).isEqualTo(Media.VIDEO);
            assertThat(stream.ssrc()).hasToString("0x0000004d");
        }
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {"true, 1", "'true', 1", "false, 0", "'false', 0", "1, 0", "'yes', 0"})
    void thePairInUseSaysSo(String active, int paths) {
        String head = "'id':'Conn-0','type':'googCandidatePair','googActiveConnection':" + active;
        String stream = "},{'id':'ssrc_1_recv','type':'ssrc','mediaType':'audio','timestamp':";
        Decoded<QualityReport> report = report("[{" + head + ",'timestamp':1500000000000,'bytesReceived':'1'" + stream
                + "1500000000000}]\n[{" + head + ",'timestamp':1500000001000,'bytesReceived':'4'" + stream
                + "1500000001000}]\n");
        assertThat(report.value().transports()).hasSize(paths);
        if (paths == 1) {
            assertThat(report.value().transports().get(0).metric(Metric.TRANSPORT_BYTES_RECEIVED))
                    .hasValue(3);
        }
    }

    @Test
    void whatNoRowNamesIsAnExtraAndNothingElseIs() {
        Decoded<QualityReport> report = flat(
                "'id':'ssrc_1_recv','type':'ssrc','mediaType':'audio','ssrc':'5','googJitterReceived':'2','googRtt':'7','x':null",
                "'packetsReceived':'1','packetsLost':'1','bytesReceived':'1','audioOutputLevel':'3'",
                "'packetsReceived':'2','packetsLost':'1','bytesReceived':'2','audioOutputLevel':'4'");
        assertThat(report.value().streams()).hasSize(1);
        // The round trip is told of streams sent only.
        assertThat(report.value().streams().get(0).metrics().keySet())
                .containsExactlyInAnyOrder(
                        Metric.PACKETS,
                        Metric.PACKETS_LOST,
                        Metric.NETWORK_LOSS_RATE,
                        Metric.BYTES,
                        Metric.INTERARRIVAL_JITTER);
        assertThat(report.value().streams().get(0).extras())
                .containsOnly(Map.entry("getstats:inbound-rtp.audioOutputLevel", "4"));
    }

    @Test
    void aMediumThatIsNoTextIsNone() {
        Decoded<QualityReport> report = flat(
                "'id':'ssrc_1_recv','type':'ssrc','mediaType':7", "'packetsReceived':'1'", "'packetsReceived':'2'");
        assertThat(report.value().streams().get(0).media()).isNull();
        assertThat(Inputs.codes(report.problems())).contains("getstats.KIND_MISSING at /0");
    }

    @Test
    void underAMapByIdProblemsPointToTheIdThatWasSent() {
        String entry = "{'ssrc_7_recv':{'id':'ssrc_7_recv','type':'ssrc','mediaType':'audio','packetsReceived':'";
        Decoded<QualityReport> report =
                report(entry + "9','timestamp':1500000000000}}\n" + entry + "8','timestamp':1500000001000}}\n");
        assertThat(Inputs.codes(report.problems())).contains("getstats.COUNTER_RESET at /ssrc_7_recv/packetsReceived");
    }

    @Test
    void ofOneSnapshotTheValuesOfTheMomentAreTold() {
        DecodedItem item = new GetStatsCodec()
                .decode(
                        Inputs.json(nested(0, "100", "2", "20")),
                        DecodeOptions.lenient().with(GetStats.SINGLE, true))
                .get(0);
        QualityReport report = ((DecodedItem.Report) item).decoded().value();
        assertThat(report.stream(Media.AUDIO, Direction.SENT).metrics().keySet())
                .containsExactlyInAnyOrder(Metric.ROUND_TRIP_DELAY, Metric.INTERARRIVAL_JITTER);
        assertThat(report.stream(Media.AUDIO, Direction.RECEIVED).metric(Metric.INTERARRIVAL_JITTER))
                .hasValue(31);
        assertThat(report.transports().get(0).metric(Metric.AVAILABLE_RECEIVE_BANDWIDTH))
                .hasValue(512);
    }
}
