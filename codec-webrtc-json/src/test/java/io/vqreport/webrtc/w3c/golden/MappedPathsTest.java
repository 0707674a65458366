package io.vqreport.webrtc.w3c.golden;

import static io.vqreport.webrtc.w3c.support.TwoSnapshots.IN;
import static io.vqreport.webrtc.w3c.support.TwoSnapshots.T1;
import static io.vqreport.webrtc.w3c.support.TwoSnapshots.T2;
import static io.vqreport.webrtc.w3c.support.TwoSnapshots.notes;
import static io.vqreport.webrtc.w3c.support.TwoSnapshots.received;
import static io.vqreport.webrtc.w3c.support.TwoSnapshots.report;
import static org.assertj.core.api.Assertions.assertThat;

import io.vqreport.codec.Decoded;
import io.vqreport.metric.Metric;
import io.vqreport.model.QualityReport;
import io.vqreport.model.StreamReport;
import io.vqreport.model.TransportAddress;
import io.vqreport.model.TransportReport;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Does a network path tell what its transport and its pairs do, and which streams go there? */
class MappedPathsTest {
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
}
