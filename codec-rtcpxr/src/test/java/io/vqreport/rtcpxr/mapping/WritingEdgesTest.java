package io.vqreport.rtcpxr.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.vqreport.codec.ContextKey;
import io.vqreport.codec.EncodeContext;
import io.vqreport.codec.Encoded;
import io.vqreport.codec.Loss;
import io.vqreport.codec.LossKind;
import io.vqreport.codec.UnrepresentableReportException;
import io.vqreport.metric.Basis;
import io.vqreport.metric.Metric;
import io.vqreport.model.Algorithm;
import io.vqreport.model.CallIdentity;
import io.vqreport.model.Direction;
import io.vqreport.model.MeasurementWindow;
import io.vqreport.model.Media;
import io.vqreport.model.MediaDescription;
import io.vqreport.model.Party;
import io.vqreport.model.QualityReport;
import io.vqreport.model.StreamReport;
import io.vqreport.model.TransportAddress;
import io.vqreport.model.TransportReport;
import io.vqreport.rtcpxr.VqRtcpXr;
import io.vqreport.rtcpxr.support.Neutral;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where does a value of the neutral report end to fit the body, and what stands in for one that does not? */
class WritingEdgesTest {
    private static Encoded written(QualityReport report, EncodeContext context) {
        return VqRtcpXr.encode(report, context);
    }

    /** The stream, and one of the other direction that the format can say whole. */
    private static Encoded written(StreamReport.Builder stream) {
        QualityReport report = Neutral.withoutStreams()
                .addStream(stream.build())
                .addStream(Neutral.stream(Direction.SENT).build())
                .build();
        return written(report, EncodeContext.empty());
    }

    private static StreamReport.Builder received() {
        return Neutral.stream(Direction.RECEIVED);
    }

    /** The losses, but not the notes on what the context supplied. */
    private static List<String> losses(Encoded encoded) {
        return encoded.losses().stream()
                .map(Object::toString)
                .filter(loss -> !loss.startsWith("SUPPLIED"))
                .toList();
    }

    private static List<String> missing(QualityReport report, EncodeContext context) {
        try {
            return List.of("nothing, but " + written(report, context).text());
        } catch (UnrepresentableReportException e) {
            return e.items();
        }
    }

    // ---- Who ----

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '\'',
            value = {
                "Ann, 'LocalID:Ann <sip:ann@example.org>'",
                "Ann B, 'LocalID:Ann B <sip:ann@example.org>'",
                "'Ann, B', 'LocalID:\"Ann, B\" <sip:ann@example.org>'",
                "' Ann', 'LocalID:\" Ann\" <sip:ann@example.org>'",
                "'a\"b\\c', 'LocalID:\"a\\\"b\\\\c\" <sip:ann@example.org>'",
                "Žofie, 'LocalID:\"Žofie\" <sip:ann@example.org>'",
                "'', 'LocalID:\"\" <sip:ann@example.org>'"
            })
    void aNameIsQuotedWhereItMustBe(String name, String line) {
        QualityReport report = Neutral.report()
                .local(Party.builder()
                        .uri("sip:ann@example.org")
                        .displayName(name)
                        .group("north")
                        .build())
                .build();
        Encoded encoded = written(report, EncodeContext.empty());
        assertThat(encoded.text().lines()).contains(line);
        assertThat(losses(encoded)).isEmpty();
    }

    @Test
    void aNameWithoutAUriIsLost() {
        QualityReport report = Neutral.report()
                .local(Party.builder().displayName("Ann").group("north").build())
                .build();
        assertThat(missing(report, EncodeContext.empty()))
                .singleElement()
                .asString()
                .isEqualTo("LocalID is missing (context key localId)");
        Encoded encoded = written(report, EncodeContext.empty().with(ContextKey.LOCAL_ID, "<sip:eve@example.org>"));
        assertThat(encoded.text()).contains("LocalID:<sip:eve@example.org>\r\n");
        assertThat(losses(encoded)).containsExactly("OMITTED local/displayName");
    }

    @Test
    void anIdentityOfTheContextMustBeOneItself() {
        QualityReport report =
                Neutral.report().local(Party.builder().group("north").build()).build();
        assertThat(missing(report, EncodeContext.empty().with(ContextKey.LOCAL_ID, "no\nidentity")))
                .containsExactly("LocalID is missing (context key localId)");
        QualityReport odd = Neutral.report()
                .local(Party.builder().uri("no uri>").group("north").build())
                .build();
        assertThat(missing(odd, EncodeContext.empty()))
                .containsExactly("LocalID: the URI is none of RFC 3261 (context key localId)");
        assertThat(losses(written(odd, EncodeContext.empty().with(ContextKey.LOCAL_ID, "<sip:eve@example.org>"))))
                .containsExactly("OMITTED local/uri");
    }

    @Test
    void theOriginatorIsItsUriOrTheContexts() {
        QualityReport.Builder report = Neutral.report();
        assertThat(written(report.build(), EncodeContext.empty()).text()).contains("OrigID:<sip:ann@example.org>\r\n");
        assertThat(missing(report.originator(null).build(), EncodeContext.empty()))
                .containsExactly("OrigID is missing (context key originId)");
        assertThat(missing(report.originator("no uri>").build(), EncodeContext.empty()))
                .containsExactly("OrigID: the URI is none of RFC 3261 (context key originId)");
        EncodeContext context = EncodeContext.empty().with(ContextKey.ORIGIN_ID, "<sip:eve@example.org>");
        Encoded replaced = written(report.build(), context);
        assertThat(replaced.text()).contains("OrigID:<sip:eve@example.org>\r\n");
        assertThat(losses(replaced)).containsExactly("OMITTED originator");
        assertThat(losses(written(report.originator(null).build(), context))).isEmpty();
    }

    @Test
    void aGroupIsAWordAndNotThePrintedNull() {
        QualityReport.Builder report = Neutral.report()
                .remote(Party.builder()
                        .uri("sip:bob@example.com")
                        .group("(null)")
                        .build());
        assertThat(missing(report.build(), EncodeContext.empty()))
                .singleElement()
                .asString()
                .startsWith("RemoteGroup: ");
        EncodeContext context = EncodeContext.empty().with(ContextKey.REMOTE_GROUP, "south");
        Encoded replaced = written(report.build(), context);
        assertThat(replaced.text()).contains("RemoteGroup:south\r\n");
        assertThat(losses(replaced)).containsExactly("OMITTED remote/group");
        report.remote(Party.builder().uri("sip:bob@example.com").build());
        assertThat(missing(report.build(), EncodeContext.empty()))
                .containsExactly("RemoteGroup is missing (context key remoteGroup)");
        assertThat(losses(written(report.build(), context))).isEmpty();
        assertThat(missing(report.build(), EncodeContext.empty().with(ContextKey.REMOTE_GROUP, "two\nlines")))
                .containsExactly("RemoteGroup is missing (context key remoteGroup)");
    }

    @Test
    void aCallIdIsOneOrTheContexts() {
        QualityReport.Builder report =
                Neutral.report().call(CallIdentity.builder().callId("two words").build());
        assertThat(missing(report.build(), EncodeContext.empty()))
                .containsExactly("CallID: characters that the RFC's word lacks (context key callId)");
        EncodeContext context = EncodeContext.empty().with(ContextKey.CALL_ID, "other@192.0.2.9");
        Encoded replaced = written(report.build(), context);
        assertThat(replaced.text()).contains("CallID:other@192.0.2.9\r\n");
        assertThat(losses(replaced)).containsExactly("OMITTED call/callId");
        assertThat(missing(report.build(), EncodeContext.empty().with(ContextKey.CALL_ID, "(null)")))
                .hasSize(1);
        report.call(CallIdentity.UNKNOWN);
        assertThat(missing(report.build(), EncodeContext.empty()))
                .containsExactly("CallID is missing (context key callId)");
        assertThat(losses(written(report.build(), context))).isEmpty();
    }

    // ---- Where ----

    @ParameterizedTest
    @CsvSource({
        "192.0.2.1, 192.0.2.1",
        "2001:db8::1, 2001:db8::1",
        "::ffff:192.0.2.1, ::ffff:192.0.2.1",
        "::192.0.2.1, ::c000:201",
        "2001:db8::255.254.3.16, 2001:db8::fffe:310"
    })
    void anAddressIsWrittenAsTheGrammarTakesIt(String ip, String sent) {
        assertThat(written(received().localAddress(new TransportAddress(ip, 5004)))
                        .text())
                .contains("LocalAddr:IP=" + sent + " PORT=5004 ");
    }

    @Test
    void anAddressThatIsNoneComesFromTheContext() {
        QualityReport report = Neutral.of(received().localAddress(new TransportAddress("host.example.org", 5004)));
        assertThat(missing(report, EncodeContext.empty()))
                .containsExactly("LocalAddr: not an IP address (context key localAddress)");
        Encoded whole = written(report, EncodeContext.empty().with(ContextKey.LOCAL_ADDRESS, "192.0.2.77:7"));
        assertThat(whole.text()).contains("LocalAddr:IP=192.0.2.77 PORT=7 ");
        assertThat(whole.losses())
                .contains(
                        Loss.of(LossKind.SUPPLIED, "localAddress"),
                        Loss.of(LossKind.OMITTED, "streams[0]/localAddress"));
        assertThat(written(report, EncodeContext.empty().with(ContextKey.LOCAL_ADDRESS, "192.0.2.77"))
                        .text())
                .contains("LocalAddr:IP=192.0.2.77 PORT=5004 ");
        QualityReport none = Neutral.of(received().localAddress(null));
        assertThat(missing(none, EncodeContext.empty()))
                .containsExactly("LocalAddr is missing (context key localAddress)");
        assertThat(written(none, EncodeContext.empty().with(ContextKey.LOCAL_ADDRESS, "192.0.2.77:7"))
                        .text())
                .contains("LocalAddr:IP=192.0.2.77 PORT=7 ");
    }

    // ---- When ----

    @ParameterizedTest
    @CsvSource({"-0001-12-31T23:59:59Z, false", "0000-01-01T00:00:00Z, true", "9999-12-31T23:59:59Z, true"})
    void aYearHasFourDigits(Instant start, boolean sayable) {
        QualityReport report =
                Neutral.of(received().window(new MeasurementWindow(start, Neutral.STOP, null, Basis.CUMULATIVE)));
        if (sayable) {
            assertThat(written(report, EncodeContext.empty()).text()).contains("START=" + start);
        } else {
            assertThat(missing(report, EncodeContext.empty()))
                    .singleElement()
                    .asString()
                    .startsWith("LocalMetrics/Timestamps (start and stop of the window)");
        }
    }

    @Test
    void aYearOfFiveDigitsIsMissing() {
        QualityReport report = Neutral.of(received()
                .window(new MeasurementWindow(
                        Neutral.START, Instant.parse("+10000-01-01T00:00:00Z"), null, Basis.CUMULATIVE)));
        assertThat(missing(report, EncodeContext.empty()))
                .singleElement()
                .asString()
                .startsWith("LocalMetrics/Timestamps (start and stop of the window)");
    }

    @Test
    void aStartIsToldByStopAndDuration() {
        Encoded encoded = written(
                received().window(new MeasurementWindow(null, Neutral.STOP, Duration.ofSeconds(60), Basis.CUMULATIVE)));
        assertThat(encoded.text()).contains("START=2026-05-04T10:00:00Z STOP=2026-05-04T10:01:00Z");
        assertThat(losses(encoded)).isEmpty();
        for (MeasurementWindow less : List.of(
                new MeasurementWindow(null, Neutral.STOP, null, Basis.CUMULATIVE),
                new MeasurementWindow(null, null, Duration.ofSeconds(60), Basis.CUMULATIVE))) {
            assertThatExceptionOfType(UnrepresentableReportException.class)
                    .isThrownBy(() -> written(Neutral.of(received().window(less)), EncodeContext.empty()));
        }
    }

    // ---- How it is coded ----

    @ParameterizedTest
    @ValueSource(ints = {0, 127})
    void aPayloadTypeWithinItsRangeIsWritten(int type) {
        Encoded encoded = written(received()
                .description(MediaDescription.builder().payloadType(type).build()));
        assertThat(encoded.text()).contains("PT=" + type);
        assertThat(losses(encoded)).isEmpty();
    }

    // ---- What was measured ----

    @Test
    void anAlgorithmOfAllScoresIsSaidOnce() {
        StreamReport.Builder stream = received()
                .metric(Metric.R_LISTENING, 88)
                .metric(Metric.MOS_LISTENING, 4.1)
                .algorithm(Metric.R_LISTENING, Algorithm.reported("P.564"))
                .algorithm(Metric.MOS_LISTENING, Algorithm.reported("P.564"));
        assertThat(written(stream).text()).contains("QoEEstAlg=P.564").doesNotContain("EstAlgo=");
    }

    @Test
    void anAlgorithmOfOneScoreIsItsOwn() {
        StreamReport.Builder one = received()
                .metric(Metric.MOS_LISTENING, 4.1)
                .algorithm(Metric.MOS_LISTENING, Algorithm.reported("P.564"));
        assertThat(written(one).text()).contains("MOSLQEstAlg").doesNotContain("QoEEstAlg");
        StreamReport.Builder oneOfTwo = one.metric(Metric.R_LISTENING, 88);
        assertThat(written(oneOfTwo).text()).contains("MOSLQEstAlg").doesNotContain("QoEEstAlg");
        StreamReport.Builder different = oneOfTwo.algorithm(Metric.R_LISTENING, Algorithm.reported("Other"));
        assertThat(written(different).text())
                .contains("MOSLQEstAlg", "RLQEstAlg", "Other")
                .doesNotContain("QoEEstAlg");
    }

    @Test
    void aRoundTripOfTheTransportIsMovedToTheReceivedStream() {
        TransportReport transport =
                TransportReport.builder().metric(Metric.ROUND_TRIP_DELAY, 120).build();
        QualityReport moved = Neutral.report().transports(List.of(transport)).build();
        Encoded encoded = written(moved, EncodeContext.empty());
        assertThat(encoded.text().lines().filter(line -> line.contains("RTD=120")))
                .hasSize(1);
        assertThat(losses(encoded)).containsExactly("MOVED transports[0]/metrics ROUND_TRIP_DELAY");

        QualityReport own = Neutral.withoutStreams()
                .addStream(received().metric(Metric.ROUND_TRIP_DELAY, 80).build())
                .transports(List.of(transport))
                .build();
        assertThat(written(own, EncodeContext.empty()).text())
                .contains("RTD=80")
                .doesNotContain("RTD=120");

        QualityReport sent = Neutral.withoutStreams()
                .addStream(received().build())
                .addStream(Neutral.stream(Direction.SENT)
                        .metric(Metric.ROUND_TRIP_DELAY, 80)
                        .build())
                .transports(List.of(transport))
                .build();
        assertThat(written(sent, EncodeContext.empty()).text())
                .contains("RTD=80")
                .doesNotContain("RTD=120");
    }

    @Test
    void aMediumThatIsNotToldIsAudio() {
        QualityReport report = Neutral.withoutStreams()
                .addStream(received().media(null).build())
                .transports(List.of(TransportReport.builder()
                        .metric(Metric.ROUND_TRIP_DELAY, 120)
                        .build()))
                .build();
        assertThat(written(report, EncodeContext.empty()).text()).contains("RTD=120");
    }

    @Test
    void theStreamOfTheSameMediumIsTheOtherSide() {
        QualityReport report = Neutral.withoutStreams()
                .addStream(received().metric(Metric.DISCARD_RATE, 1).build())
                .addStream(Neutral.stream(Direction.SENT)
                        .media(null)
                        .metric(Metric.DISCARD_RATE, 2)
                        .build())
                .addStream(Neutral.stream(Direction.SENT)
                        .media(Media.AUDIO)
                        .metric(Metric.DISCARD_RATE, 3)
                        .build())
                .build();
        String body = written(report, EncodeContext.empty()).text();
        String first = body.substring(0, body.indexOf("JDR=3"));
        assertThat(first).contains("JDR=1").doesNotContain("JDR=2");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '\'',
            value = {
                "x, true",
                "'\"\"', true",
                "'\"a b\"', true",
                "'\"', false",
                "'', false",
                "'\"a\"b\"', false",
                "'a b', false",
                "'\"a', false"
            })
    void anExtraIsABareOrAQuotedWord(String text, boolean sayable) {
        Encoded encoded = written(received().extra("vq-rtcpxr:PacketLoss.XY", text));
        if (sayable) {
            assertThat(encoded.text()).contains(" XY=" + text + "\r\n");
            assertThat(losses(encoded)).isEmpty();
        } else {
            assertThat(encoded.text()).doesNotContain("XY=");
            assertThat(losses(encoded)).containsExactly("OMITTED streams[0]/extras/vq-rtcpxr:PacketLoss.XY");
        }
    }
}
