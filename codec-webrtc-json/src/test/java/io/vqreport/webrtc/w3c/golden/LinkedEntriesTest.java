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

import io.vqreport.codec.Decoded;
import io.vqreport.metric.Metric;
import io.vqreport.model.QualityReport;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Is what another entry tells of a stream found where it should be, and nowhere else? */
class LinkedEntriesTest {
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
}
