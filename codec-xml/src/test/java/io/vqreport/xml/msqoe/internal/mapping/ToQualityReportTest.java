package io.vqreport.xml.msqoe.internal.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import io.vqreport.codec.DecodeOptions;
import io.vqreport.codec.Decoded;
import io.vqreport.metric.Basis;
import io.vqreport.metric.Metric;
import io.vqreport.model.Direction;
import io.vqreport.model.Media;
import io.vqreport.model.QualityReport;
import io.vqreport.model.ReportKind;
import io.vqreport.model.StreamReport;
import io.vqreport.model.TransportAddress;
import io.vqreport.xml.msqoe.BurstDensityScale;
import io.vqreport.xml.msqoe.MsQoeOptions;
import io.vqreport.xml.msqoe.MsQoeProblem;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What becomes of an event's values in the neutral report? */
class ToQualityReportTest {
    private static final String EVENT = "skype-2015.xml";

    private static QualityReport report(String xml) throws Exception {
        return Events.reports(xml, DecodeOptions.lenient()).value().get(0);
    }

    @Test
    void whoAndWhen() throws Exception {
        QualityReport report = report(Events.text(EVENT));
        assertThat(report.kind()).isEqualTo(ReportKind.SESSION);
        assertThat(report.endOfCall()).isTrue();
        assertThat(report.call().callId()).isEqualTo("call-1@192.0.2.10");
        assertThat(report.call().sessionId()).isEqualTo("call-1@192.0.2.10;from-tag=aa;to-tag=bb");
        assertThat(report.call().conferenceId()).isEqualTo("sip:conf@example.com");
        assertThat(report.local().uri()).isEqualTo("sip:alice@example.com");
        assertThat(report.local().mac()).isEqualTo("00:00:5e:00:53:0a");
        assertThat(report.originator()).isEqualTo("sip:alice@example.com");
        StreamReport stream = report.stream(Media.AUDIO, Direction.RECEIVED);
        assertThat(stream.window().start()).isEqualTo(Instant.parse("2015-10-06T04:11:47.0591Z"));
        assertThat(stream.window().basis()).isEqualTo(Basis.CUMULATIVE);
        assertThat(stream.localAddress()).isEqualTo(new TransportAddress("192.0.2.10", 50020));
        assertThat(stream.description().codec()).isEqualTo("SILKWIDE/16000");
    }

    @ParameterizedTest
    @CsvSource({
        "AUDIO, RECEIVED, NETWORK_LOSS_RATE, 0.005182891",
        "AUDIO, RECEIVED, NETWORK_LOSS_RATE_MAX, 7",
        "AUDIO, RECEIVED, HEALER_DROP_RATE, 0.00006",
        "AUDIO, RECEIVED, RELATIVE_ONE_WAY_DELAY, 18.5",
        "AUDIO, RECEIVED, GAP_THRESHOLD, 16",
        "AUDIO, RECEIVED, GAP_DURATION, 771120",
        "AUDIO, RECEIVED, MOS_NETWORK, 4.236599",
        "AUDIO, RECEIVED, SIGNAL_LEVEL_UNREFERENCED, -22",
        "AUDIO, RECEIVED, JITTER_BUFFER_AVERAGE, 34",
        "AUDIO, RECEIVED, NETWORK_SEND_QUALITY_EVENT_RATIO, 1",
        "AUDIO, RECEIVED, DEVICE_HOWLING_EVENT_COUNT, 2",
        "AUDIO, SENT, ROUND_TRIP_DELAY, 18",
        "AUDIO, SENT, AVAILABLE_SEND_BANDWIDTH, 1495",
        "AUDIO, SENT, APPLIED_BANDWIDTH_LIMIT, 94.8",
        "AUDIO, SENT, NETWORK_DELAY_EVENT_RATIO, 50",
        "VIDEO, RECEIVED, VIDEO_BITRATE, 801.234",
        "VIDEO, RECEIVED, POST_REPAIR_LOSS_RATE, 1",
        "VIDEO, RECEIVED, DYNAMIC_CAPABILITY_RATIO, 7",
    })
    void metrics(Media media, Direction direction, Metric metric, double value) throws Exception {
        assertThat(report(Events.text(EVENT)).stream(media, direction).metric(metric))
                .hasValue(value);
    }

    @Test
    void bandwidthEstimateOfTheInboundStreamIsAnExtra() throws Exception {
        StreamReport stream = report(Events.text(EVENT)).stream(Media.AUDIO, Direction.RECEIVED);
        assertThat(stream.metrics().has(Metric.AVAILABLE_SEND_BANDWIDTH)).isFalse();
        assertThat(stream.extras()).containsEntry("msqoe:Network/Utilization/BandwidthEst", "1500000");
    }

    /** What no table knows may stand in a media line and in its streams under one name; all of it is kept. */
    @Test
    void whatIsUnknownInALineAndInItsStreamsIsKeptApart() throws Exception {
        String text = Events.text(EVENT)
                .replace("<MediaLine ", "<MediaLine later='line' ")
                .replace("</InboundStream>", "<Later>stream</Later></InboundStream>")
                .replace("</MediaLine>", "<Later>line</Later><Later><In>second</In></Later></MediaLine>");
        assertThat(report(text).stream(Media.AUDIO, Direction.RECEIVED).extras())
                .containsEntry("msqoe:Later", "stream")
                .containsEntry("msqoe:MediaLine/@later", "line")
                .containsEntry("msqoe:MediaLine/Later", "line")
                .containsEntry("msqoe:MediaLine/Later[1]/In", "second");
    }

    @Test
    void mosZeroIsAbsentAndNoted() throws Exception {
        Decoded<List<QualityReport>> decoded = Events.reports(Events.text(EVENT), DecodeOptions.lenient());
        assertThat(decoded.value().get(0).stream(Media.AUDIO, Direction.RECEIVED)
                        .metrics()
                        .has(Metric.MOS_CONVERSATIONAL))
                .isFalse();
        assertThat(decoded.problems()).anySatisfy(problem -> {
            assertThat(problem.code()).isEqualTo(MsQoeProblem.MOS_ZERO);
            assertThat(problem.location().path())
                    .isEqualTo("VQReportEvent[0]/VQSessionReport[0]/MediaLine[0]/LocalConversationalMOS");
        });
    }

    @Test
    void densitiesWaitForTheirScale() throws Exception {
        StreamReport without = report(Events.text(EVENT)).stream(Media.AUDIO, Direction.RECEIVED);
        assertThat(without.metrics().has(Metric.BURST_LOSS_DENSITY)).isFalse();
        assertThat(without.extras()).containsEntry("msqoe:Network/BurstGapLoss/BurstDensity", "10000");
        DecodeOptions scaled =
                DecodeOptions.lenient().with(MsQoeOptions.BURST_DENSITY_SCALE, BurstDensityScale.PER10000);
        Decoded<List<QualityReport>> decoded = Events.reports(Events.text(EVENT), scaled);
        StreamReport with = decoded.value().get(0).stream(Media.AUDIO, Direction.RECEIVED);
        assertThat(with.metric(Metric.BURST_LOSS_DENSITY)).hasValue(100);
        assertThat(with.metric(Metric.GAP_LOSS_DENSITY)).hasValue(0);
        assertThat(with.extras()).doesNotContainKey("msqoe:Network/BurstGapLoss/BurstDensity");
        assertThat(decoded.problems()).noneMatch(problem -> problem.code() == MsQoeProblem.DENSITY_SCALE_UNKNOWN);
    }

    @Test
    void aFractionAboveOneIsNoPercentage() throws Exception {
        Decoded<List<QualityReport>> decoded = Events.reports(
                Events.text(EVENT).replace("<LossRate>0.2373</LossRate>", "<LossRate>23.73</LossRate>"),
                DecodeOptions.lenient());
        assertThat(decoded.value().get(0).stream(Media.VIDEO, Direction.RECEIVED)
                        .metrics()
                        .has(Metric.NETWORK_LOSS_RATE))
                .isFalse();
        assertThat(decoded.problems())
                .anyMatch(problem -> problem.code() == MsQoeProblem.FRACTION_SCALE_DOUBT
                        && problem.location()
                                .path()
                                .equals(
                                        "VQReportEvent[0]/VQSessionReport[0]/MediaLine[1]/InboundStream/Network/PacketLoss"
                                                + "/LossRate"));
    }

    @Test
    void aReportOfPartOfTheSessionIsAnIntervalReport() throws Exception {
        QualityReport report = report(Events.text(EVENT).replace("<v3:MidCallReport>false", "<v3:MidCallReport>true"));
        assertThat(report.kind()).isEqualTo(ReportKind.INTERVAL);
        assertThat(report.endOfCall()).isFalse();
        assertThat(report.streams()).allMatch(stream -> stream.window().basis() == Basis.INTERVAL);
    }

    @Test
    void sharingByTheUriOfTheFarEnd() throws Exception {
        QualityReport report = report(Events.text(EVENT)
                .replace("sip:bob@example.net</ToURI>", "sip:bob@example.net;opaque=app:applicationsharing</ToURI>"));
        assertThat(report.streams()).allMatch(stream -> stream.media() == Media.SCREEN);
    }

    @Test
    void repairsOfUriAndHardwareAddress() throws Exception {
        String xml = Events.text(EVENT)
                .replace("<FromURI>sip:", "<FromURI>")
                .replace("00-00-5E-00-53-0A", "00-00-5E-00-53-0A-00-00");
        Decoded<List<QualityReport>> repaired = Events.reports(xml, DecodeOptions.lenient());
        assertThat(repaired.value().get(0).local().uri()).isEqualTo("sip:alice@example.com");
        assertThat(repaired.value().get(0).local().mac()).isEqualTo("00:00:5e:00:53:0a");
        assertThat(repaired.problems().stream().map(problem -> (Object) problem.code()))
                .contains(MsQoeProblem.REPAIRED_URI, MsQoeProblem.REPAIRED_MAC);
        DecodeOptions off =
                DecodeOptions.lenient().with(MsQoeOptions.REPAIR_URIS, false).with(MsQoeOptions.REPAIR_MACS, false);
        QualityReport asSent = Events.reports(xml, off).value().get(0);
        assertThat(asSent.local().uri()).isEqualTo("alice@example.com");
        assertThat(asSent.local().mac()).isNull();
    }

    @Test
    void numbersOfTheCodingOutsideTheirRangeAreNoted() throws Exception {
        Decoded<List<QualityReport>> decoded = Events.reports(
                Events.text(EVENT)
                        .replace("<PayloadType>122", "<PayloadType>128")
                        .replace("<SampleRate>16000", "<SampleRate>0"),
                DecodeOptions.lenient());
        QualityReport report = decoded.value().get(0);
        assertThat(report.stream(Media.VIDEO, Direction.RECEIVED).description().payloadType())
                .isNull();
        assertThat(report.stream(Media.AUDIO, Direction.RECEIVED).description().clockRates())
                .isEmpty();
        assertThat(decoded.problems().stream()
                        .filter(problem -> problem.code() == MsQoeProblem.OUT_OF_RANGE)
                        .map(problem -> problem.location().path()))
                .containsExactly(
                        "VQReportEvent[0]/VQSessionReport[0]/MediaLine[0]/InboundStream/Payload/Audio/SampleRate",
                        "VQReportEvent[0]/VQSessionReport[0]/MediaLine[1]/InboundStream/Payload/Video/PayloadType");
    }

    /** A value that stands a second time is no metric, nor is what stands in it; its text is kept. */
    @Test
    void aSecondValueIsAnExtra() throws Exception {
        byte[] twice = Events.text(EVENT)
                .replace(
                        "<LossRate>0.2373</LossRate>",
                        "<LossRate>0.2373</LossRate><LossRate>0.5<b n='1'><c>9</c></b></LossRate>")
                .getBytes(java.nio.charset.StandardCharsets.UTF_8);
        StreamReport stream = io.vqreport.xml.msqoe.MsQoe.toQualityReports(io.vqreport.xml.msqoe.MsQoe.decode(twice))
                .value()
                .get(0)
                .stream(Media.VIDEO, Direction.RECEIVED);
        assertThat(stream.metric(Metric.NETWORK_LOSS_RATE)).hasValue(23.73);
        assertThat(stream.extras())
                .containsEntry("msqoe:Network/PacketLoss/LossRate[1]", "0.5")
                .doesNotContainValue("9")
                .doesNotContainValue("1");
    }

    @Test
    void unknownElementsAndAttributesAreExtras() throws Exception {
        QualityReport report = report(Events.text(EVENT)
                .replace(
                        "<Security>",
                        "<x:Later xmlns:x=\"ms-rtcp-metrics.v9\"><x:A n=\"1\">a</x:A><x:A>b</x:A></x:Later><Security>")
                .replace("<Endpoint ", "<Endpoint xmlns:y=\"urn:example\" y:room=\"4\" "));
        assertThat(report.stream(Media.AUDIO, Direction.RECEIVED).extras())
                .containsEntry("msqoe:Description/{ms-rtcp-metrics.v9}Later/{ms-rtcp-metrics.v9}A", "a")
                .containsEntry("msqoe:Description/{ms-rtcp-metrics.v9}Later/{ms-rtcp-metrics.v9}A/@n", "1")
                .containsEntry("msqoe:Description/{ms-rtcp-metrics.v9}Later/{ms-rtcp-metrics.v9}A[1]", "b");
        assertThat(report.tags()).containsEntry("msqoe:Endpoint/@{urn:example}room", "4");
    }
}
