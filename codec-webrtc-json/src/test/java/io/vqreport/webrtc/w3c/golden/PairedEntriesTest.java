package io.vqreport.webrtc.w3c.golden;

import static io.vqreport.webrtc.w3c.support.TwoSnapshots.IN;
import static io.vqreport.webrtc.w3c.support.TwoSnapshots.T1;
import static io.vqreport.webrtc.w3c.support.TwoSnapshots.T2;
import static io.vqreport.webrtc.w3c.support.TwoSnapshots.holds;
import static io.vqreport.webrtc.w3c.support.TwoSnapshots.notes;
import static io.vqreport.webrtc.w3c.support.TwoSnapshots.received;
import static io.vqreport.webrtc.w3c.support.TwoSnapshots.report;
import static org.assertj.core.api.Assertions.assertThat;

import io.vqreport.codec.Decoded;
import io.vqreport.metric.Metric;
import io.vqreport.model.QualityReport;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which entries of two snapshots make an interval, and which have a problem instead? */
class PairedEntriesTest {
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
}
