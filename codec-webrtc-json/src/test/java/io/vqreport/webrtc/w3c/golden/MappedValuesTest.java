package io.vqreport.webrtc.w3c.golden;

import static io.vqreport.webrtc.w3c.support.TwoSnapshots.FAR;
import static io.vqreport.webrtc.w3c.support.TwoSnapshots.IN;
import static io.vqreport.webrtc.w3c.support.TwoSnapshots.OUT;
import static io.vqreport.webrtc.w3c.support.TwoSnapshots.T1;
import static io.vqreport.webrtc.w3c.support.TwoSnapshots.T2;
import static io.vqreport.webrtc.w3c.support.TwoSnapshots.TOLD;
import static io.vqreport.webrtc.w3c.support.TwoSnapshots.holds;
import static io.vqreport.webrtc.w3c.support.TwoSnapshots.notes;
import static io.vqreport.webrtc.w3c.support.TwoSnapshots.received;
import static io.vqreport.webrtc.w3c.support.TwoSnapshots.report;
import static io.vqreport.webrtc.w3c.support.TwoSnapshots.sent;
import static org.assertj.core.api.Assertions.assertThat;

import io.vqreport.codec.DecodeOptions;
import io.vqreport.codec.Decoded;
import io.vqreport.metric.Basis;
import io.vqreport.metric.Metric;
import io.vqreport.model.Direction;
import io.vqreport.model.Media;
import io.vqreport.model.QualityReport;
import io.vqreport.webrtc.w3c.GetStats;
import io.vqreport.webrtc.w3c.support.Inputs;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Does each bound of a value hold just where it should? */
class MappedValuesTest {
    @ParameterizedTest
    @CsvSource({
        "0, 0, ''",
        "1, 1, ''",
        "-1, -1, getstats.LOSS_NEGATIVE at /0/packetsLost",
        "2147483647, 2147483647, ''",
        "2147483648, , getstats.OUT_OF_RANGE at /0/packetsLost",
        "-2147483647, -2147483647, getstats.LOSS_NEGATIVE at /0/packetsLost",
        "-2147483648, , getstats.OUT_OF_RANGE at /0/packetsLost",
        "4294967295, , getstats.OUT_OF_RANGE at /0/packetsLost",
    })
    void packetsLost(long more, @Nullable Double lost, String noted) {
        Decoded<QualityReport> report = report(
                IN + T1 + ",'packetsLost':5,'packetsReceived':0,'packetsDiscarded':0}",
                IN + T2 + ",'packetsLost':" + (5 + more) + ",'packetsReceived':1000,'packetsDiscarded':10}");
        holds(received(report), Metric.PACKETS_LOST, lost);
        assertThat(received(report).metric(Metric.NETWORK_LOSS_RATE).isPresent())
                .isEqualTo(lost != null);
        // The share of packets discarded is of those expected, which are then unknown, or fewer than none.
        assertThat(received(report).metric(Metric.DISCARD_RATE).isPresent()).isEqualTo(lost != null && 1000 + lost > 0);
        notes(report, noted.isEmpty() ? List.of() : List.of(noted));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0, 0, NOTHING_EXPECTED",
        "1, 0, 0, ''",
        "0, 1, 100, ''",
        "5, -5, 0, LOSS_NEGATIVE",
        "0, -5, 0, LOSS_NEGATIVE",
    })
    void theLossRateIsOfWhatWasExpected(int received, int lost, double rate, String noted) {
        Decoded<QualityReport> report = report(
                IN + T1 + ",'packetsLost':10,'packetsReceived':100}",
                IN + T2 + ",'packetsLost':" + (10 + lost) + ",'packetsReceived':" + (100 + received) + "}");
        holds(received(report), Metric.NETWORK_LOSS_RATE, rate);
        notes(report, noted.isEmpty() ? List.of() : List.of("getstats." + noted + " at /0/packetsLost"));
    }

    @ParameterizedTest
    @CsvSource({"0, 0, 0, NOTHING_EXPECTED", "10, 0, 0, ''", "10, 1, 10, ''", "10, -1, 0, LOSS_NEGATIVE"})
    void theLossRateOfAStreamSentIsOfWhatWasSent(int sent, int lost, double rate, String noted) {
        Decoded<QualityReport> report = report(
                OUT + T1 + ",'packetsSent':100}," + FAR + T1 + ",'packetsLost':10,'fractionLost':1}",
                OUT + T2 + ",'packetsSent':" + (100 + sent) + "}," + FAR + T2 + ",'packetsLost':" + (10 + lost)
                        + ",'fractionLost':1}");
        holds(sent(report), Metric.NETWORK_LOSS_RATE, rate);
        notes(report, noted.isEmpty() ? List.of() : List.of("getstats." + noted + " at /1/packetsLost"));
    }

    @ParameterizedTest
    @CsvSource({"480, 20", "1, 9600", "0, "})
    void theTimeInTheBufferIsOfWhatCameOut(int emitted, @Nullable Double mean) {
        Decoded<QualityReport> report = report(
                IN + T1 + ",'jitterBufferDelay':1,'jitterBufferEmittedCount':7}",
                IN + T2 + ",'jitterBufferDelay':10.6,'jitterBufferEmittedCount':" + (7 + emitted) + "}");
        holds(received(report), Metric.JITTER_BUFFER_AVERAGE, mean);
        notes(report, List.of());
    }

    @ParameterizedTest
    @CsvSource({"200, 5", "10, 100", "0, ", "5, "})
    void theShareOfAudioMadeUp(int samples, @Nullable Double percent) {
        Decoded<QualityReport> report = report(
                IN + T1 + ",'concealedSamples':1,'totalSamplesReceived':7}",
                IN + T2 + ",'concealedSamples':11,'totalSamplesReceived':" + (7 + samples) + "}");
        holds(received(report), Metric.CONCEALED_SAMPLE_RATIO, percent);
        notes(report, samples == 5 ? List.of("getstats.OUT_OF_RANGE at /0/concealedSamples") : List.of());
    }

    @ParameterizedTest
    @CsvSource({
        "1, 0, ''",
        "0.1, -20, ''",
        "0.001, -60, ''",
        "1.0000001, , OUT_OF_RANGE",
        "-0.1, , OUT_OF_RANGE",
        "0, , NO_DATA",
    })
    void levels(String linear, @Nullable Double level, String noted) {
        Decoded<QualityReport> report = report(IN + T1 + "}", IN + T2 + ",'audioLevel':" + linear + "}");
        holds(received(report), Metric.SIGNAL_LEVEL_UNREFERENCED, level);
        notes(report, noted.isEmpty() ? List.of() : List.of("getstats." + noted + " at /0/audioLevel"));
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "0.0005, 0.5", "1, 1000", "-0.001, ", "1e299, 1e302", "1e301, "})
    void jitterIsInSecondsThere(String seconds, @Nullable Double milliseconds) {
        Decoded<QualityReport> report = report(IN + T1 + "}", IN + T2 + ",'jitter':" + seconds + "}");
        holds(received(report), Metric.INTERARRIVAL_JITTER, milliseconds);
        notes(report, seconds.equals("-0.001") ? List.of("getstats.OUT_OF_RANGE at /0/jitter") : List.of());
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 100", "0.5, 50", "1.01, ", "-0.5, "})
    void theFarEndsFractionIsOfOne(String fraction, @Nullable Double percent) {
        Decoded<QualityReport> report = report(
                OUT + T1 + "}," + FAR + T1 + ",'localId':'O'}",
                OUT + T2 + "}," + FAR + T2 + ",'localId':'O','fractionLost':" + fraction + "}");
        holds(sent(report), Metric.NETWORK_LOSS_RATE, percent);
        notes(report, percent == null ? List.of("getstats.OUT_OF_RANGE at /1/packetsLost") : List.of());
    }

    @ParameterizedTest
    @CsvSource({
        // before, now, packets now, bytes of the interval
        "0, 0, 9, ",
        "0, 0, 0, 0",
        "0, 0, , 0",
        "7, 7, 9, 0",
        "0, 5, 9, 5",
    })
    void bytesThatAreNotCountedAreNoData(int before, int now, @Nullable Integer packets, @Nullable Double bytes) {
        Decoded<QualityReport> report = report(
                IN + T1 + ",'bytesReceived':" + before + "}",
                IN + T2 + ",'bytesReceived':" + now + (packets == null ? "" : ",'packetsReceived':" + packets) + "}");
        holds(received(report), Metric.BYTES, bytes);
        notes(report, bytes == null ? List.of("getstats.NO_DATA at /0/bytesReceived") : List.of());
    }

    @ParameterizedTest
    @CsvSource({"'echoReturnLoss':5", "'echoReturnLossEnhancement':5"})
    void halfOfTheEchoIsNone(String half) {
        String source = "{'id':'M','type':'media-source','kind':'audio'," + half + ",'timestamp':";
        String out = OUT.replace("'ssrc'", "'mediaSourceId':'M','ssrc'");
        Decoded<QualityReport> report = report(
                IN + T1 + "}," + out + T1 + "}," + source + T1 + "}",
                IN + T2 + "}," + out + T2 + "}," + source + T2 + "}");
        assertThat(received(report).metrics().keySet()).isEmpty();
        notes(report, List.of());
    }

    @Test
    void theEchoOfTwoReceivedStreamsIsThatOfNeither() {
        String source =
                "{'id':'M','type':'media-source','kind':'audio','echoReturnLoss':30,'echoReturnLossEnhancement':12,'timestamp':";
        String other = IN.replace("'I'", "'J'").replace("'ssrc':1", "'ssrc':9");
        Decoded<QualityReport> two = report(
                IN + T1 + "}," + other + T1 + "}," + source + T1 + "}",
                IN + T2 + "}," + other + T2 + "}," + source + T2 + "}");
        assertThat(two.value().streams())
                .hasSize(2)
                .allSatisfy(stream -> assertThat(stream.metrics().keySet()).isEmpty());
        notes(two, List.of("getstats.NOT_MAPPED at /2/echoReturnLoss", "getstats.NOT_MAPPED at /2"));
        // One of video beside it does not count.
        String video = other.replace("audio", "video");
        Decoded<QualityReport> one = report(
                video + T1 + "}," + IN + T1 + "}," + source + T1 + "}",
                video + T2 + "}," + IN + T2 + "}," + source + T2 + "}");
        assertThat(one.value().stream(Media.AUDIO, Direction.RECEIVED).metric(Metric.RESIDUAL_ECHO_RETURN_LOSS))
                .hasValue(42);
        assertThat(one.value().stream(Media.VIDEO, Direction.RECEIVED).metrics().keySet())
                .isEmpty();
        notes(one, List.of());
    }

    @Test
    void theEchoOfTwoSourcesIsThatOfNeither() {
        String source =
                "{'id':'M','type':'media-source','kind':'audio','echoReturnLoss':30,'echoReturnLossEnhancement':12,'timestamp':";
        String other = source.replace("'M'", "'N'");
        Decoded<QualityReport> report = report(
                IN + T1 + "}," + source + T1 + "}," + other + T1 + "}",
                IN + T2 + "}," + source + T2 + "}," + other + T2 + "}");
        assertThat(received(report).metrics().keySet()).isEmpty();
        notes(
                report,
                List.of(
                        "getstats.NOT_MAPPED at /1/echoReturnLoss",
                        "getstats.NOT_MAPPED at /2/echoReturnLoss",
                        "getstats.NOT_MAPPED at /1"));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 1970-01-01T00:00:00Z, CLOCK_NOT_SET",
        "978307199999, 2000-12-31T23:59:59.999Z, CLOCK_NOT_SET",
        "978307200000, 2001-01-01T00:00:00Z, ''",
        "1763712000000.125, 2025-11-21T08:00:00.000125Z, ''",
        "253402300799999, 9999-12-31T23:59:59.999Z, ''",
        "253402300800000, , TIMESTAMP_OUT_OF_RANGE",
        "-0.5, , TIMESTAMP_OUT_OF_RANGE",
    })
    void timesAreThoseOfFourDigitYears(String millis, @Nullable Instant time, String noted) {
        Decoded<QualityReport> report = GetStats.reader(DecodeOptions.lenient())
                .toSampledReport(GetStats.decode(Inputs.json("[" + IN + millis + "}]")));
        assertThat(report.value().reportedAt()).isEqualTo(time);
        assertThat(received(report).window().stop()).isEqualTo(time);
        assertThat(received(report).window().start()).isNull();
        assertThat(received(report).window().basis()).isEqualTo(Basis.SAMPLED);
        notes(report, noted.isEmpty() ? List.of() : List.of("getstats." + noted + " at /0"));
    }

    @Test
    void aTimeIsTakenFromThisEndAlone() {
        Decoded<QualityReport> report = report(
                IN + T1 + "}," + TOLD + T1 + ",'localId':'I'}", IN + T2 + "}," + TOLD + "1763712009000,'localId':'I'}");
        assertThat(report.value().reportedAt()).isEqualTo(Instant.parse("2025-11-21T08:00:01Z"));
    }
}
