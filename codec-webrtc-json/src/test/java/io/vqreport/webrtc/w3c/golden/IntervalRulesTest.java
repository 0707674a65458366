package io.vqreport.webrtc.w3c.golden;

import static org.assertj.core.api.Assertions.assertThat;

import io.vqreport.codec.Decoded;
import io.vqreport.metric.Metric;
import io.vqreport.model.Direction;
import io.vqreport.model.Media;
import io.vqreport.model.QualityReport;
import io.vqreport.model.StreamReport;
import io.vqreport.model.TransportReport;
import io.vqreport.webrtc.w3c.GetStats;
import io.vqreport.webrtc.w3c.support.Inputs;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Does each rule of intervals and of the path hold by itself, in two snapshots that show nothing else? */
class IntervalRulesTest {
    private static final String IN = "{'id':'I','type':'inbound-rtp','kind':'audio','timestamp':";
    private static final String OUT = "{'id':'O','type':'outbound-rtp','kind':'audio','ssrc':1,'timestamp':";
    private static final String FAR =
            "{'id':'R','type':'remote-inbound-rtp','kind':'audio','ssrc':1,'localId':'O','timestamp':";

    // Which entries make an interval.

    @Test
    void anotherSsrcUnderTheSameIdIsAnotherStream() {
        Decoded<QualityReport> report =
                report(IN + "1000,'ssrc':1,'packetsReceived':10}", IN + "2000,'ssrc':2,'packetsReceived':30}");
        assertThat(report.value().streams()).isEmpty();
        assertThat(codes(report)).anyMatch(code -> code.startsWith("getstats.ENTRY_REPLACED"));
    }

    @Test
    void anotherIdOfTheSameSsrcIsAnotherStream() {
        Decoded<QualityReport> report = report(
                IN + "1000,'ssrc':1,'packetsReceived':10}",
                IN.replace("'I'", "'J'") + "2000,'ssrc':1,'packetsReceived':30}");
        assertThat(report.value().streams()).isEmpty();
        assertThat(codes(report))
                .anyMatch(code -> code.startsWith("getstats.ENTRY_NEW"))
                .anyMatch(code -> code.startsWith("getstats.ENTRY_REMOVED"));
    }

    @ParameterizedTest
    @CsvSource({"1000, getstats.NOT_ADVANCED", "999, getstats.TIMESTAMP_BACKWARDS"})
    void withoutProgressInTimeThereIsNoInterval(String later, String code) {
        Decoded<QualityReport> report =
                report(IN + "1000,'ssrc':1,'packetsReceived':10}", IN + later + ",'ssrc':1,'packetsReceived':30}");
        assertThat(report.value().streams()).isEmpty();
        assertThat(codes(report)).anyMatch(noted -> noted.startsWith(code));
    }

    @Test
    void aResetOfOneCounterTakesThatOneAndOfPacketsAll() {
        StreamReport one = received(
                "1000,'ssrc':1,'packetsReceived':10,'nackCount':5,'bytesReceived':100}",
                "2000,'ssrc':1,'packetsReceived':30,'nackCount':2,'bytesReceived':900}");
        assertThat(one.metric(Metric.NACK_COUNT)).isEmpty();
        assertThat(one.metric(Metric.PACKETS)).hasValue(20);
        assertThat(one.metric(Metric.BYTES)).hasValue(800);
        StreamReport all = received(
                "1000,'ssrc':1,'packetsReceived':30,'nackCount':5,'bytesReceived':100,'jitter':0.25}",
                "2000,'ssrc':1,'packetsReceived':10,'nackCount':7,'bytesReceived':900,'jitter':0.5}");
        assertThat(all.metrics().keySet()).containsExactly(Metric.INTERARRIVAL_JITTER);
        assertThat(all.metric(Metric.INTERARRIVAL_JITTER)).hasValue(500);
    }

    // Loss.

    @ParameterizedTest
    @CsvSource({"5, 95, 5", "-2, 100, 0", "0, 0, 0", "10, 0, 100", "-3, 3, 0"})
    void theRateIsOfWhatWasExpectedAndNeverBelowZero(int lost, int packets, double rate) {
        StreamReport stream = received(
                "1000,'ssrc':1,'packetsReceived':100,'packetsLost':20}",
                "2000,'ssrc':1,'packetsReceived':" + (100 + packets) + ",'packetsLost':" + (20 + lost) + "}");
        assertThat(stream.metric(Metric.PACKETS_LOST)).hasValue(lost);
        assertThat(stream.metric(Metric.NETWORK_LOSS_RATE)).hasValue(rate);
    }

    @Test
    void theRateOfASentStreamIsOfWhatWasSent() {
        StreamReport stream = sent(
                OUT + "1000,'packetsSent':0}," + FAR + "1000,'packetsLost':1,'fractionLost':0.5}",
                OUT + "2000,'packetsSent':200}," + FAR + "2000,'packetsLost':11,'fractionLost':0.5}");
        assertThat(stream.metric(Metric.NETWORK_LOSS_RATE)).hasValue(5);
    }

    @Test
    void withoutThatItIsWhatTheFarEndSays() {
        StreamReport stream = sent(
                OUT + "1000}," + FAR + "1000,'fractionLost':0}", OUT + "2000}," + FAR + "2000,'fractionLost':0.25}");
        assertThat(stream.metric(Metric.NETWORK_LOSS_RATE)).hasValue(25);
    }

    @Test
    void aFractionOfAnotherScaleIsAbsentAndNoted() {
        Decoded<QualityReport> report = report(
                OUT + "1000}," + FAR + "1000,'fractionLost':0}", OUT + "2000}," + FAR + "2000,'fractionLost':25}");
        assertThat(report.value().stream(Media.AUDIO, Direction.SENT).metric(Metric.NETWORK_LOSS_RATE))
                .isEmpty();
        assertThat(codes(report)).anyMatch(code -> code.startsWith("getstats.OUT_OF_RANGE"));
    }

    // Round trip.

    @Test
    void theRoundTripIsTheLatestOrElseTheMean() {
        String far = "{'id':'R','type':'remote-inbound-rtp','kind':'audio','ssrc':1,'localId':'O','timestamp':";
        assertThat(sent(
                                OUT + "1000}," + far + "1000,'roundTripTime':0.1}",
                                OUT + "2000}," + far
                                        + "2000,'roundTripTime':0.05,'totalRoundTripTime':9,'roundTripTimeMeasurements':2}")
                        .metric(Metric.ROUND_TRIP_DELAY))
                .hasValue(50);
        assertThat(sent(
                                OUT + "1000}," + far + "1000,'totalRoundTripTime':1,'roundTripTimeMeasurements':10}",
                                OUT + "2000}," + far + "2000,'totalRoundTripTime':1.5,'roundTripTimeMeasurements':14}")
                        .metric(Metric.ROUND_TRIP_DELAY))
                .hasValue(125);
    }

    // What is said of sound.

    @ParameterizedTest
    @CsvSource({"-30, 0.17551203072071075, ", "30, 12.5, 42.5", "-30, 40, 10"})
    void chromesWordForNoEchoIsNone(double loss, double enhancement, Double residual) {
        String source = "{'id':'M','type':'media-source','kind':'audio','echoReturnLoss':" + loss
                + ",'echoReturnLossEnhancement':" + enhancement + ",'timestamp':";
        String out = "{'id':'O','type':'outbound-rtp','kind':'audio','ssrc':1,'mediaSourceId':'M','timestamp':";
        StreamReport stream = report(
                IN + "1000,'ssrc':2}," + out + "1000}," + source + "1000}",
                IN + "2000,'ssrc':2}," + out + "2000}," + source + "2000}")
                .value()
                .stream(Media.AUDIO, Direction.RECEIVED);
        assertThat(stream.metrics().keySet().contains(Metric.RESIDUAL_ECHO_RETURN_LOSS))
                .isEqualTo(residual != null);
        if (residual != null) {
            assertThat(stream.metric(Metric.RESIDUAL_ECHO_RETURN_LOSS)).hasValue(residual);
        }
    }

    // The path.

    @Test
    void thePathIsThePairTheTransportNames() {
        TransportReport path =
                path("'selectedCandidatePairId':'P2'", "'nominated':true,'state':'succeeded'", "'state':'failed'");
        assertThat(path.localAddress().port()).isEqualTo(2);
        assertThat(path.metric(Metric.ROUND_TRIP_DELAY)).hasValue(20);
    }

    @Test
    void orElseTheOneThatIsNominatedAndSucceeded() {
        assertThat(path(
                                "'dtlsState':'connected'",
                                "'nominated':true,'state':'failed','selected':true",
                                "'nominated':true,'state':'succeeded'")
                        .localAddress()
                        .port())
                .isEqualTo(2);
    }

    @Test
    void orElseTheOneFirefoxMarks() {
        assertThat(path(
                                "'dtlsState':'connected'",
                                "'nominated':false,'state':'succeeded'",
                                "'state':'succeeded','selected':true")
                        .localAddress()
                        .port())
                .isEqualTo(2);
    }

    @Test
    void withoutAnyItIsUnknown() {
        Decoded<QualityReport> report = report(
                pairs(1000, "'dtlsState':'connected'", "'state':'failed'", "'nominated':true"),
                pairs(2000, "'dtlsState':'connected'", "'state':'failed'", "'nominated':true"));
        assertThat(report.value().transports().get(0).localAddress()).isNull();
        assertThat(codes(report)).anyMatch(code -> code.startsWith("getstats.PATH_UNKNOWN"));
    }

    @Test
    void pairsWithoutATransportTellThePathThemselves() {
        String pair =
                "{'id':'P1','type':'candidate-pair','localCandidateId':'L','selected':true,'bytesSent':10,'timestamp':";
        String candidate = "{'id':'L','type':'local-candidate','address':'192.0.2.1','port':5004,'timestamp':";
        TransportReport path = report(
                        pair + "1000}," + candidate + "1000}",
                        pair.replace("10", "35") + "2000}," + candidate + "2000}")
                .value()
                .transports()
                .get(0);
        assertThat(path.localAddress().port()).isEqualTo(5004);
        assertThat(path.metric(Metric.TRANSPORT_BYTES_SENT)).hasValue(25);
        Decoded<QualityReport> unknown =
                report(pair.replace("'selected':true,", "") + "1000}", pair.replace("'selected':true,", "") + "2000}");
        assertThat(unknown.value().transports()).isEmpty();
        assertThat(codes(unknown)).anyMatch(code -> code.startsWith("getstats.PATH_UNKNOWN"));
    }

    private static TransportReport path(String transport, String first, String second) {
        return report(pairs(1000, transport, first, second), pairs(2000, transport, first, second))
                .value()
                .transports()
                .get(0);
    }

    private static String pairs(int time, String transport, String first, String second) {
        String at = "'timestamp':" + time + "}";
        return "{'id':'T','type':'transport'," + transport + "," + at
                + ",{'id':'P1','type':'candidate-pair','transportId':'T','localCandidateId':'L1','currentRoundTripTime':0.01,"
                + first + "," + at
                + ",{'id':'P2','type':'candidate-pair','transportId':'T','localCandidateId':'L2','currentRoundTripTime':0.02,"
                + second + "," + at
                + ",{'id':'L1','type':'local-candidate','address':'192.0.2.1','port':1," + at
                + ",{'id':'L2','type':'local-candidate','address':'192.0.2.1','port':2," + at;
    }

    private static StreamReport received(String before, String now) {
        return report(IN + before, IN + now).value().stream(Media.AUDIO, Direction.RECEIVED);
    }

    private static StreamReport sent(String before, String now) {
        return report(before, now).value().stream(Media.AUDIO, Direction.SENT);
    }

    private static Decoded<QualityReport> report(String before, String now) {
        return GetStats.toQualityReport(GetStats.interval(
                GetStats.decode(Inputs.json("[" + before + "]")).value(),
                GetStats.decode(Inputs.json("[" + now + "]")).value()));
    }

    private static List<String> codes(Decoded<?> decoded) {
        return Inputs.codes(decoded.problems());
    }
}
