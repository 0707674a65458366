package io.vqreport.webrtc.w3c.golden;

import static org.assertj.core.api.Assertions.assertThat;

import io.vqreport.codec.DecodeLimits;
import io.vqreport.codec.DecodeOptions;
import io.vqreport.codec.Decoded;
import io.vqreport.metric.Basis;
import io.vqreport.metric.Metric;
import io.vqreport.model.Direction;
import io.vqreport.model.Media;
import io.vqreport.model.QualityReport;
import io.vqreport.model.StreamReport;
import io.vqreport.model.TransportAddress;
import io.vqreport.model.TransportReport;
import io.vqreport.webrtc.w3c.GetStats;
import io.vqreport.webrtc.w3c.GetStatsReader;
import io.vqreport.webrtc.w3c.support.Inputs;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Does each bound of a value, and each link between entries, hold just where it should? Every test has two snapshots that show one thing, and
 * says all that is noted.
 */
class MappingEdgesTest {
    private static final String IN = "{'id':'I','type':'inbound-rtp','kind':'audio','ssrc':1,'timestamp':";
    private static final String OUT = "{'id':'O','type':'outbound-rtp','kind':'audio','ssrc':2,'timestamp':";
    private static final String FAR = "{'id':'R','type':'remote-inbound-rtp','kind':'audio','ssrc':2,'timestamp':";
    private static final String TOLD = "{'id':'S','type':'remote-outbound-rtp','kind':'audio','ssrc':1,'timestamp':";
    private static final String T1 = "1763712000000";
    private static final String T2 = "1763712001000";

    // Values.

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

    // Times.

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

    // Which entries make an interval.

    @Test
    void onlyStreamsAreNewOrGone() {
        Decoded<QualityReport> report = report(
                IN + T1 + "},{'id':'C','type':'codec','timestamp':" + T1 + "},{'id':'T','type':'transport','timestamp':"
                        + T1 + "}",
                IN + T2 + "},{'id':'D','type':'codec','timestamp':" + T2 + "},{'id':'U','type':'transport','timestamp':"
                        + T2 + "}");
        notes(report, List.of("getstats.PATH_UNKNOWN at /2", "getstats.NOT_MAPPED at /1"));
    }

    @Test
    void onlyWhatIsCountedMustAdvance() {
        String rest =
                ",{'id':'C','type':'codec','timestamp':" + T1 + "},{'id':'M','type':'media-source','timestamp':" + T1
                        + "},{'id':'T','type':'transport','selectedCandidatePairId':'P','timestamp':" + T1
                        + "},{'id':'P','type':'candidate-pair','currentRoundTripTime':0.5,'timestamp':" + T1 + "}";
        Decoded<QualityReport> report = report(IN + T1 + "}" + rest, IN + T2 + "}" + rest);
        notes(
                report,
                List.of(
                        "getstats.NOT_ADVANCED at /3",
                        "getstats.NOT_ADVANCED at /4",
                        "getstats.NOT_MAPPED at /1",
                        "getstats.NOT_MAPPED at /2"));
        // What did not advance tells nothing of this interval.
        assertThat(report.value().transports()).isEmpty();
    }

    @Test
    void ofTwoEntriesWithOneIdTheFirstIsTaken() {
        Decoded<QualityReport> report = report(
                IN + T1 + ",'packetsReceived':10}," + IN + T1 + ",'packetsReceived':1000}",
                IN + T2 + ",'packetsReceived':30}," + IN + T2 + ",'packetsReceived':5000}");
        assertThat(report.value().streams()).hasSize(1);
        holds(received(report), Metric.PACKETS, 20.0);
        notes(report, List.of("getstats.ID_REPEATED at /0"));
    }

    @Test
    void withoutAnIdNothingIsPaired() {
        String nameless = IN.replace("'id':'I',", "");
        Decoded<QualityReport> report = report(
                nameless + T1 + "},{'id':'','type':'inbound-rtp','timestamp':" + T1 + "}",
                nameless + T2 + "},{'id':'','type':'inbound-rtp','timestamp':" + T2 + "}");
        assertThat(report.value().streams()).isEmpty();
    }

    @Test
    void withoutATimeNothingIsPaired() {
        Decoded<QualityReport> report =
                report(IN.replace(",'timestamp':", ",'packetsReceived':1}"), IN + T2 + ",'packetsReceived':2}");
        assertThat(report.value().streams()).isEmpty();
        Decoded<QualityReport> later =
                report(IN + T1 + ",'packetsReceived':1}", IN.replace(",'timestamp':", ",'packetsReceived':2}"));
        assertThat(later.value().streams()).isEmpty();
        notes(later, List.of());
    }

    @Test
    void anotherTypeUnderTheSameIdIsAnotherEntry() {
        Decoded<QualityReport> report = report(
                IN + T1 + ",'packetsReceived':1}",
                IN.replace("inbound-rtp", "outbound-rtp") + T2 + ",'packetsSent':2}");
        assertThat(report.value().streams()).isEmpty();
        notes(report, List.of("getstats.ENTRY_REPLACED at /0"));
    }

    @Test
    void anSsrcThatOneOfThemDoesNotTellIsTheSame() {
        Decoded<QualityReport> report =
                report(IN.replace("'ssrc':1,", "") + T1 + ",'packetsReceived':1}", IN + T2 + ",'packetsReceived':3}");
        holds(received(report), Metric.PACKETS, 2.0);
        notes(report, List.of());
    }

    @ParameterizedTest
    @CsvSource({
        "packetsReceived, packetsDiscarded, 3",
        "bytesReceived, packetsDiscarded, 3",
        "packetsDiscarded, packetsReceived, 1",
        "nackCount, packetsReceived, 1",
        "jitterBufferDelay, packetsReceived, 1",
    })
    void aCounterThatFellTakesAllWithItWhereItIsOfPacketsOrBytes(String fell, String other, int lost) {
        Decoded<QualityReport> report = report(
                IN + T1 + ",'" + fell + "':5,'" + other + "':5}", IN + T2 + ",'" + fell + "':4,'" + other + "':9}");
        assertThat(received(report).metrics().keySet().size()).isEqualTo(lost == 1 ? 1 : 0);
        notes(report, List.of("getstats.COUNTER_RESET at /0/" + fell));
    }

    @Test
    void aGaugeAndATimeMayFall() {
        Decoded<QualityReport> report = report(
                IN + T1 + ",'jitter':0.5,'lastPacketReceivedTimestamp':9,'packetsLost':9}",
                IN + T2 + ",'jitter':0.25,'lastPacketReceivedTimestamp':8,'packetsLost':8}");
        holds(received(report), Metric.INTERARRIVAL_JITTER, 250.0);
        notes(report, List.of("getstats.LOSS_NEGATIVE at /0/packetsLost"));
    }

    // Links between entries.

    @Test
    void whatTheFarEndToldIsFoundByItsReferenceOrElseByTheSsrc() {
        for (String link : List.of("'localId':'O','packetsLost'", "'packetsLost'")) {
            Decoded<QualityReport> report = report(
                    OUT + T1 + ",'packetsSent':0}," + FAR + T1 + "," + link + ":0}",
                    OUT + T2 + ",'packetsSent':100}," + FAR + T2 + "," + link + ":4}");
            assertThat(report.value().streams()).hasSize(1);
            holds(sent(report), Metric.NETWORK_LOSS_RATE, 4.0);
            notes(report, List.of());
        }
        // The reference counts, where the numbers differ.
        String other = FAR.replace("'ssrc':2", "'ssrc':3");
        Decoded<QualityReport> report = report(
                OUT + T1 + "}," + other + T1 + ",'localId':'O','jitter':1}",
                OUT + T2 + "}," + other + T2 + ",'localId':'O','jitter':1}");
        assertThat(report.value().streams()).hasSize(1);
        holds(sent(report), Metric.INTERARRIVAL_JITTER, 1000.0);
        notes(report, List.of());
    }

    @Test
    void theFirstOfTwoThatTellOfOneStreamIsTaken() {
        String second = FAR.replace("'R'", "'Q'");
        Decoded<QualityReport> report = report(
                OUT + T1 + "}," + FAR + T1 + ",'localId':'O'}," + second + T1 + ",'localId':'O'}",
                OUT + T2 + "}," + FAR + T2 + ",'localId':'O','jitter':0.001}," + second + T2
                        + ",'localId':'O','jitter':0.002}");
        assertThat(report.value().streams())
                .extracting(stream -> stream.metric(Metric.INTERARRIVAL_JITTER).orElse(-1))
                .containsExactly(1.0, 2.0);
    }

    @Test
    void whatTheFarEndToldOfNoStreamIsAStreamSent() {
        Decoded<QualityReport> report = report(
                FAR + T1 + ",'mid':'7','packetsLost':0}", FAR + T2 + ",'mid':'7','packetsLost':4,'jitter':0.002}");
        assertThat(report.value().streams()).hasSize(1);
        holds(sent(report), Metric.PACKETS_LOST, 4.0);
        holds(sent(report), Metric.INTERARRIVAL_JITTER, 2.0);
        holds(sent(report), Metric.NETWORK_LOSS_RATE, null);
        assertThat(sent(report).label()).isEqualTo("7");
        notes(report, List.of());
        // Not told again: nothing is known of it.
        Decoded<QualityReport> silent = report(FAR + T1 + "}", FAR + T1 + "}");
        assertThat(silent.value().streams()).isEmpty();
        notes(silent, List.of("getstats.NOT_ADVANCED at /0"));
    }

    @Test
    void ofANewStreamSentThatTheFarEndToldOfBeforeItsWordIsReported() {
        String out = OUT.replace("'ssrc':2", "'ssrc':2,'mid':'5','mediaSourceId':'M'");
        String source = "{'id':'M','type':'media-source','kind':'audio','audioLevel':0.1,'timestamp':";
        Decoded<QualityReport> report = report(
                FAR + T1 + ",'localId':'O','packetsLost':1}",
                out + T2 + ",'packetsSent':9}," + FAR + T2 + ",'localId':'O','packetsLost':4}," + source + T2 + "}");
        assertThat(report.value().streams()).hasSize(1);
        assertThat(sent(report).label()).isEqualTo("5");
        holds(sent(report), Metric.PACKETS_LOST, 3.0);
        holds(sent(report), Metric.PACKETS, null);
        holds(sent(report), Metric.SIGNAL_LEVEL_UNREFERENCED, -20.0);
        notes(report, List.of("getstats.ENTRY_NEW at /0"));
        // And where it is silent, too, there is nothing to report.
        Decoded<QualityReport> silent = report(
                FAR + T1 + ",'localId':'O'}", out + T2 + "}," + FAR + T1 + ",'localId':'O'}," + source + T2 + "}");
        assertThat(silent.value().streams()).isEmpty();
        notes(silent, List.of("getstats.ENTRY_NEW at /0", "getstats.NOT_ADVANCED at /1"));
        Decoded<QualityReport> alone = report(IN + T1 + "}", OUT + T2 + "}");
        assertThat(alone.value().streams()).isEmpty();
    }

    @Test
    void whatTheSenderToldOfAStreamReceivedIsItsRoundTrip() {
        Decoded<QualityReport> report = report(
                IN + T1 + "}," + TOLD + T1 + ",'localId':'I','reportsSent':1}",
                IN + T2 + "}," + TOLD + T2 + ",'localId':'I','reportsSent':2,'roundTripTime':0.03}");
        holds(received(report), Metric.ROUND_TRIP_DELAY, 30.0);
        assertThat(received(report).extras()).containsOnly(Map.entry("getstats:remote-outbound-rtp.reportsSent", "2"));
        notes(report, List.of());
        Decoded<QualityReport> mean = report(
                IN + T1 + "}," + TOLD + T1 + ",'localId':'I','totalRoundTripTime':1,'roundTripTimeMeasurements':2}",
                IN + T2 + "}," + TOLD + T2 + ",'localId':'I','totalRoundTripTime':1.5,'roundTripTimeMeasurements':7}");
        holds(received(mean), Metric.ROUND_TRIP_DELAY, 100.0);
        // Of another stream it says nothing here, and not told again nothing new.
        Decoded<QualityReport> other = report(
                IN + T1 + "}," + TOLD + T1 + ",'localId':'X'}",
                IN + T2 + "}," + TOLD + T2 + ",'localId':'X','roundTripTime':0.03}");
        holds(received(other), Metric.ROUND_TRIP_DELAY, null);
        notes(other, List.of("getstats.NOT_MAPPED at /1"));
        Decoded<QualityReport> silent = report(
                IN + T1 + "}," + TOLD + T1 + ",'localId':'I'}",
                IN + T2 + "}," + TOLD + T1 + ",'localId':'I','roundTripTime':0.03}");
        holds(received(silent), Metric.ROUND_TRIP_DELAY, null);
        notes(silent, List.of("getstats.NOT_ADVANCED at /1"));
    }

    @Test
    void whatWasFollowedHasItsPlaceAndAllElseIsNotedOnceAType() {
        String rest =
                ",{'id':'C','type':'codec','mimeType':'audio/opus','timestamp':T},{'id':'D','type':'codec','timestamp':T},"
                        + "{'id':'E','type':'codec','timestamp':T},{'id':'X','type':'peer-connection','timestamp':T}";
        String in = IN.replace("'ssrc'", "'codecId':'C','ssrc'");
        Decoded<QualityReport> report =
                report(in + T1 + "}" + rest.replace("T}", T1 + "}"), in + T2 + "}" + rest.replace("T}", T2 + "}"));
        assertThat(received(report).description().codec()).isEqualTo("opus");
        notes(report, List.of("getstats.NOT_MAPPED at /2", "getstats.NOT_MAPPED at /4"));
    }

    // What a stream is.

    @ParameterizedTest
    @CsvSource({
        "1, 0x00000001, ''",
        "4294967295, 0xffffffff, ''",
        "4294967296, , SSRC_INVALID",
        "-1, , SSRC_INVALID",
        "1.5, , SSRC_INVALID",
        "0, , SSRC_ZERO",
    })
    void ssrcs(String sent, @Nullable String ssrc, String noted) {
        String in = IN.replace("'ssrc':1", "'ssrc':" + sent);
        Decoded<QualityReport> report = report(in + T1 + "}", in + T2 + "}");
        assertThat(
                        received(report).ssrc() == null
                                ? null
                                : received(report).ssrc().toString())
                .isEqualTo(ssrc);
        notes(report, noted.isEmpty() ? List.of() : List.of("getstats." + noted + " at /0/ssrc"));
    }

    @ParameterizedTest
    @CsvSource({
        "'payloadType':0, 0, , , ''",
        "'payloadType':127, 127, , , ''",
        "'payloadType':128, , , , PAYLOAD_TYPE_INVALID at /2/payloadType",
        "'payloadType':-1, , , , PAYLOAD_TYPE_INVALID at /2/payloadType",
        "'payloadType':0.5, , , , PAYLOAD_TYPE_INVALID at /2/payloadType",
        "'clockRate':1, , 1, , ''",
        "'clockRate':2147483647, , 2147483647, , ''",
        "'clockRate':2147483648, , , , CLOCK_RATE_INVALID at /2/clockRate",
        "'clockRate':0, , , , CLOCK_RATE_INVALID at /2/clockRate",
        "'sdpFmtpLine':'', , , , ''",
        "'sdpFmtpLine':'a=1', , , a=1, ''",
    })
    void codecs(
            String member, @Nullable Integer type, @Nullable Integer rate, @Nullable String parameters, String noted) {
        String codec = "{'id':'C','type':'codec'," + member + ",'timestamp':";
        String in = IN.replace("'ssrc'", "'codecId':'C','ssrc'");
        String other = in.replace("'I'", "'J'").replace("audio", "video");
        Decoded<QualityReport> report = report(
                in + T1 + "}," + other + T1 + "}," + codec + T1 + "}",
                in + T2 + "}," + other + T2 + "}," + codec + T2 + "}");
        for (StreamReport stream : report.value().streams()) {
            assertThat(stream.description().payloadType()).isEqualTo(type);
            assertThat(stream.description().clockRates()).isEqualTo(rate == null ? List.of() : List.of(rate));
            assertThat(stream.description().fmtp()).isEqualTo(parameters);
        }
        // Two streams have the codec, and it is noted once.
        notes(report, noted.isEmpty() ? List.of() : List.of("getstats." + noted));
    }

    @ParameterizedTest
    @CsvSource({"audio/opus, opus", "opus, opus", "audio/x/y, x/y"})
    void theCodecIsWhatStandsBehindTheMedium(String mimeType, String codec) {
        String entry = "{'id':'C','type':'codec','mimeType':'" + mimeType + "','timestamp':";
        String in = IN.replace("'ssrc'", "'codecId':'C','ssrc'");
        assertThat(received(report(in + T1 + "}," + entry + T1 + "}", in + T2 + "}," + entry + T2 + "}"))
                        .description()
                        .codec())
                .isEqualTo(codec);
    }

    @ParameterizedTest
    @CsvSource({
        "'kind':'video', VIDEO, ''",
        "'mediaType':'video', VIDEO, ''",
        "'kind':'audio';'mediaType':'video', AUDIO, ''",
        "'kind':'screen', , KIND_MISSING",
        "'mid':'1', , KIND_MISSING",
    })
    void whatAStreamCarries(String members, @Nullable Media media, String noted) {
        String in = IN.replace("'kind':'audio'", members.replace(';', ','));
        Decoded<QualityReport> report = report(in + T1 + "}", in + T2 + "}");
        assertThat(report.value().streams().get(0).media()).isEqualTo(media);
        notes(report, noted.isEmpty() ? List.of() : List.of("getstats." + noted + " at /0"));
    }

    @Test
    void aReferenceToNothingIsNoted() {
        String in = IN.replace("'ssrc'", "'codecId':'C','ssrc'");
        // There is such an entry, but it is no codec.
        String other = "{'id':'C','type':'transport','timestamp':";
        Decoded<QualityReport> report = report(in + T1 + "}," + other + T1 + "}", in + T2 + "}," + other + T2 + "}");
        notes(report, List.of("getstats.PATH_UNKNOWN at /1", "getstats.REFERENCE_MISSING at /0/codecId"));
    }

    // Paths.

    @ParameterizedTest
    @CsvSource({
        "'address':'192.0.2.1';'port':1, 192.0.2.1, 1, ''",
        "'address':'192.0.2.1';'port':65535, 192.0.2.1, 65535, ''",
        "'address':'192.0.2.1';'port':0, 192.0.2.1, , PORT_INVALID",
        "'address':'192.0.2.1';'port':65536, 192.0.2.1, , PORT_INVALID",
        "'address':'192.0.2.1', 192.0.2.1, , ''",
        "'ip':'2001:db8::1';'port':9, 2001:db8::1, 9, ''",
        "'address':'192.0.2.1';'ip':'192.0.2.2', 192.0.2.1, , ''",
        "'address':'';'port':9, , 9, ''",
        "'address':null;'port':9, , 9, ''",
        "'foundation':'1', , , ''",
    })
    void addresses(String members, @Nullable String ip, @Nullable Integer port, String noted) {
        String pair = "{'id':'P','type':'candidate-pair','selected':true,'localCandidateId':'L','timestamp':";
        String candidate = "{'id':'L','type':'local-candidate'," + members.replace(';', ',') + ",'timestamp':";
        Decoded<QualityReport> report =
                report(pair + T1 + "}," + candidate + T1 + "}", pair + T2 + "}," + candidate + T2 + "}");
        assertThat(report.value().transports().get(0).localAddress())
                .isEqualTo(ip == null && port == null ? null : new TransportAddress(ip, port));
        assertThat(report.value().transports().get(0).remoteAddress()).isNull();
        // That the pair is selected has no place in a report.
        String selected = "getstats.NOT_MAPPED at /0";
        notes(report, noted.isEmpty() ? List.of(selected) : List.of("getstats." + noted + " at /1/port", selected));
    }

    @Test
    void pairsThatNameNoTransportBelongToTheOnlyOne() {
        String pair = "{'id':'P','type':'candidate-pair','selected':true,'currentRoundTripTime':0.5,'timestamp':";
        String transport = "{'id':'T','type':'transport','timestamp':";
        TransportReport only = report(transport + T1 + "}," + pair + T1 + "}", transport + T2 + "}," + pair + T2 + "}")
                .value()
                .transports()
                .get(0);
        assertThat(only.id()).isEqualTo("T");
        assertThat(only.metric(Metric.ROUND_TRIP_DELAY)).hasValue(500);
        String second = transport.replace("'T'", "'U'");
        Decoded<QualityReport> two = report(
                transport + T1 + "}," + second + T1 + "}," + pair + T1 + "}",
                transport + T2 + "}," + second + T2 + "}," + pair + T2 + "}");
        assertThat(two.value().transports())
                .hasSize(2)
                .allSatisfy(path -> assertThat(path.metrics().keySet()).isEmpty());
        notes(two, List.of("getstats.PATH_UNKNOWN at /0", "getstats.PATH_UNKNOWN at /1", "getstats.NOT_MAPPED at /2"));
    }

    @Test
    void withoutTransportsEachThatThePairsNameHasAPath() {
        String pair = "{'id':'P','type':'candidate-pair','transportId':'T','selected':true,'bytesSent':1,'timestamp':";
        String unused = "{'id':'Q','type':'candidate-pair','transportId':'U','timestamp':";
        Decoded<QualityReport> report =
                report(pair + T1 + "}," + unused + T1 + "}", pair + T2 + "}," + unused + T2 + "}");
        assertThat(report.value().transports()).singleElement().satisfies(path -> {
            assertThat(path.id()).isEqualTo("T");
            assertThat(path.metric(Metric.TRANSPORT_BYTES_SENT)).hasValue(0);
            assertThat(path.window().start()).isEqualTo(Instant.parse("2025-11-21T08:00:00Z"));
            assertThat(path.window().stop()).isEqualTo(Instant.parse("2025-11-21T08:00:01Z"));
        });
        notes(report, List.of("getstats.NOT_MAPPED at /0"));
    }

    @Test
    void aStreamGoesThePathOfItsTransportOrElseTheOnlyOne() {
        String paths =
                "{'id':'P','type':'candidate-pair','transportId':'T','selected':true,'localCandidateId':'L','timestamp':#},"
                        + "{'id':'L','type':'local-candidate','address':'192.0.2.1','timestamp':#}";
        String second =
                ",{'id':'Q','type':'candidate-pair','transportId':'U','selected':true,'localCandidateId':'K','timestamp':#},"
                        + "{'id':'K','type':'local-candidate','address':'192.0.2.2','timestamp':#}";
        assertThat(addressOf(paths, IN)).isEqualTo("192.0.2.1");
        assertThat(addressOf(paths + second, IN)).isNull();
        assertThat(addressOf(paths + second, IN.replace("'ssrc'", "'transportId':'U','ssrc'")))
                .isEqualTo("192.0.2.2");
        assertThat(addressOf(paths, IN.replace("'ssrc'", "'transportId':'U','ssrc'")))
                .isNull();
    }

    private static @Nullable String addressOf(String paths, String in) {
        StreamReport stream =
                received(report(in + T1 + "}," + paths.replace("#", T1), in + T2 + "}," + paths.replace("#", T2)));
        return stream.localAddress() == null ? null : stream.localAddress().ip();
    }

    @Test
    void whatThePathSaysComesFromTheTransportFirst() {
        String transport =
                "{'id':'T','type':'transport','selectedCandidatePairId':'P','bytesSent':#1,'bytesReceived':#2,'timestamp':#0}";
        String pair =
                ",{'id':'P','type':'candidate-pair','bytesSent':#3,'bytesReceived':#4,'availableIncomingBitrate':64500,'timestamp':#0}";
        String text = transport + pair;
        TransportReport path = report(
                        text.replace("#1", "10")
                                .replace("#2", "20")
                                .replace("#3", "1")
                                .replace("#4", "2")
                                .replace("#0", T1),
                        text.replace("#1", "15")
                                .replace("#2", "26")
                                .replace("#3", "8")
                                .replace("#4", "9")
                                .replace("#0", T2))
                .value()
                .transports()
                .get(0);
        assertThat(path.metric(Metric.TRANSPORT_BYTES_SENT)).hasValue(5);
        assertThat(path.metric(Metric.TRANSPORT_BYTES_RECEIVED)).hasValue(6);
        assertThat(path.metric(Metric.AVAILABLE_RECEIVE_BANDWIDTH)).hasValue(64.5);
        // Where it counts nothing, the pair does.
        TransportReport other = report(
                        text.replace(",'bytesSent':#1,'bytesReceived':#2", "")
                                .replace("#3", "1")
                                .replace("#4", "2")
                                .replace("#0", T1),
                        text.replace(",'bytesSent':#1,'bytesReceived':#2", "")
                                .replace("#3", "8")
                                .replace("#4", "10")
                                .replace("#0", T2))
                .value()
                .transports()
                .get(0);
        assertThat(other.metric(Metric.TRANSPORT_BYTES_SENT)).hasValue(7);
        assertThat(other.metric(Metric.TRANSPORT_BYTES_RECEIVED)).hasValue(8);
    }

    @Test
    void aNewPairTellsWhatHoldsNowAndNothingItCounted() {
        String transport = "{'id':'T','type':'transport','selectedCandidatePairId':'P','timestamp':";
        String pair =
                "{'id':'P','type':'candidate-pair','bytesSent':500,'currentRoundTripTime':0.02,'totalRoundTripTime':1,'responsesReceived':1,'timestamp':";
        Decoded<QualityReport> report = report(transport + T1 + "}", transport + T2 + "}," + pair + T2 + "}");
        assertThat(report.value().transports()).singleElement().satisfies(path -> {
            assertThat(path.metrics().keySet()).containsExactly(Metric.ROUND_TRIP_DELAY);
            assertThat(path.metric(Metric.ROUND_TRIP_DELAY)).hasValue(20);
        });
        notes(report, List.of("getstats.NOT_MAPPED at /1"));
    }

    @ParameterizedTest
    @CsvSource({
        "'totalRoundTripTime':1;'responsesReceived':4, 'totalRoundTripTime':1.5;'responsesReceived':14, 50",
        "'totalRoundTripTime':1;'responsesReceived':4, 'totalRoundTripTime':1.5;'responsesReceived':4, ",
        "'totalRoundTripTime':1;'responsesReceived':4, 'totalRoundTripTime':1.5;'responsesReceived':14;'currentRoundTripTime':0, 0",
    })
    void theRoundTripOfAPairIsTheLatestOrElseTheMean(String before, String now, @Nullable Double roundTrip) {
        String pair = "{'id':'P','type':'candidate-pair','selected':true,";
        Decoded<QualityReport> report = report(
                pair + before.replace(';', ',') + ",'timestamp':" + T1 + "}",
                pair + now.replace(';', ',') + ",'timestamp':" + T2 + "}");
        assertThat(report.value().transports()).singleElement().satisfies(path -> {
            if (roundTrip == null) {
                assertThat(path.metric(Metric.ROUND_TRIP_DELAY)).isEmpty();
            } else {
                assertThat(path.metric(Metric.ROUND_TRIP_DELAY)).hasValue(roundTrip);
            }
        });
        notes(report, List.of("getstats.NOT_MAPPED at /0"));
    }

    @ParameterizedTest
    @CsvSource({
        "'dtlsState':'connected', true",
        "'x':1, true",
        "'bytesSent':1, false",
        "'localCertificateId':'F', false"
    })
    void aTransportThatHasMoreThanAReportIsNoted(String member, boolean more) {
        String transport = "{'id':'T','type':'transport','selectedCandidatePairId':'P'," + member + ",'timestamp':";
        String pair = ",{'id':'P','type':'candidate-pair','currentRoundTripTime':1,'timestamp':";
        Decoded<QualityReport> report =
                report(transport + T1 + "}" + pair + T1 + "}", transport + T2 + "}" + pair + T2 + "}");
        notes(report, more ? List.of("getstats.NOT_MAPPED at /0") : List.of());
    }

    @Test
    void aPathThatDidNotChangeIsNotNoted() {
        String same = "{'id':'T','type':'transport','selectedCandidatePairId':'P','timestamp':#},"
                + "{'id':'P','type':'candidate-pair','timestamp':#}";
        notes(report(same.replace("#", T1), same.replace("#", T2)), List.of());
        String unsaid = same.replace("'selectedCandidatePairId':'P',", "")
                .replace("'candidate-pair'", "'candidate-pair','selected':true");
        notes(report(unsaid.replace("#", T1), same.replace("#", T2)), List.of());
        String other = same.replace("'P'", "'Q'");
        notes(
                report(other.replace("#", T1), same.replace("#", T2)),
                List.of("getstats.PATH_CHANGED at /0/selectedCandidatePairId"));
    }

    // Problems.

    @ParameterizedTest
    @CsvSource({"64, ''", "65, ..."})
    void aLongIdIsCutInPlaces(int length, String end) {
        String id = "i".repeat(length);
        String before = "{'" + id + "':" + IN.replace("'I'", "'" + id + "'");
        Decoded<QualityReport> report = between(
                GetStats.reader(DecodeOptions.lenient()),
                before + T1 + ",'packetsReceived':2}}",
                before + T2 + ",'packetsReceived':1}}");
        notes(report, List.of("getstats.COUNTER_RESET at /" + "i".repeat(64) + end + "/packetsReceived"));
    }

    @Test
    void aPairOfSurrogatesIsNotCutInTwo() {
        String id = "i".repeat(63) + "\uD83D\uDE00";
        String before = "{'" + id + "':" + IN.replace("'I'", "'" + id + "'");
        Decoded<QualityReport> report = between(
                GetStats.reader(DecodeOptions.lenient()),
                before + T1 + ",'packetsReceived':2}}",
                before + T2 + ",'packetsReceived':1}}");
        notes(report, List.of("getstats.COUNTER_RESET at /" + "i".repeat(63) + ".../packetsReceived"));
    }

    @Test
    void whatIsNotedBeyondTheLimitIsCounted() {
        GetStatsReader reader = GetStats.reader(
                DecodeOptions.lenient().withLimits(DecodeLimits.standard().withMaxProblems(3)));
        Decoded<QualityReport> report = between(reader, "[" + streams(T1, 5) + "]", "[" + streams(T2, 4) + "]");
        assertThat(report.problems()).hasSize(3);
        assertThat(report.suppressed()).isEqualTo(2);
    }

    private static String streams(String time, int packets) {
        return IntStream.range(0, 5)
                .mapToObj(i -> IN.replace("'I'", "'I" + i + "'") + time + ",'packetsReceived':" + packets + "}")
                .collect(Collectors.joining(","));
    }

    private static void holds(StreamReport stream, Metric metric, @Nullable Double value) {
        if (value == null) {
            assertThat(stream.metric(metric)).isEmpty();
        } else {
            assertThat(stream.metric(metric)).hasValue(value);
        }
    }

    private static void notes(Decoded<?> decoded, List<String> codes) {
        assertThat(Inputs.codes(decoded.problems())).containsExactlyInAnyOrderElementsOf(codes);
    }

    private static StreamReport received(Decoded<QualityReport> report) {
        return report.value().streams().stream()
                .filter(stream -> stream.direction() == Direction.RECEIVED)
                .findFirst()
                .orElseThrow();
    }

    private static StreamReport sent(Decoded<QualityReport> report) {
        return report.value().stream(Media.AUDIO, Direction.SENT);
    }

    private static Decoded<QualityReport> report(String before, String now) {
        return between(GetStats.reader(DecodeOptions.lenient()), "[" + before + "]", "[" + now + "]");
    }

    private static Decoded<QualityReport> between(GetStatsReader reader, String before, String now) {
        return reader.toQualityReport(reader.interval(
                reader.decode(Inputs.json(before)).value(),
                reader.decode(Inputs.json(now)).value()));
    }
}
