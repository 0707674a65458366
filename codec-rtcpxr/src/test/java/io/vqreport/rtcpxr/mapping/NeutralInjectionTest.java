package io.vqreport.rtcpxr.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import io.vqreport.codec.ContextKey;
import io.vqreport.codec.DecodeLimits;
import io.vqreport.codec.DecodeOptions;
import io.vqreport.codec.DecodedItem;
import io.vqreport.codec.EncodeContext;
import io.vqreport.codec.Encoded;
import io.vqreport.codec.ReportDecoder;
import io.vqreport.codec.UnrepresentableReportException;
import io.vqreport.metric.Metric;
import io.vqreport.model.Alert;
import io.vqreport.model.AlertSeverity;
import io.vqreport.model.Algorithm;
import io.vqreport.model.CallIdentity;
import io.vqreport.model.Direction;
import io.vqreport.model.MediaDescription;
import io.vqreport.model.Party;
import io.vqreport.model.QualityReport;
import io.vqreport.model.ReportKind;
import io.vqreport.model.StreamReport;
import io.vqreport.model.TransportAddress;
import io.vqreport.rtcpxr.VqRtcpXr;
import io.vqreport.rtcpxr.VqRtcpXrCodec;
import io.vqreport.rtcpxr.support.Neutral;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Can a text of a neutral report get out of its place? Whatever it is, the report is refused, or what is written passes STRICT, is one report,
 * and says the same in every other place.
 */
class NeutralInjectionTest {
    private static final DecodeOptions STRICT = DecodeOptions.strict().withLimits(DecodeLimits.unbounded());

    private static final QualityReport BASE = base();

    /** A text of a report. */
    private record Place(String name, BiFunction<QualityReport, String, QualityReport> with) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static QualityReport base() {
        StreamReport received = Neutral.stream(Direction.RECEIVED)
                .description(
                        MediaDescription.builder().codec("PCMU").fmtp("a=1").build())
                .metric(Metric.MOS_LISTENING, 4.1)
                .metric(Metric.R_LISTENING, 88)
                .algorithm(Metric.MOS_LISTENING, Algorithm.reported("P.564"))
                .extra("vq-rtcpxr:Signal.XN", "1")
                .extra("vq-rtcpxr:X-Line", "1")
                .build();
        return Neutral.withoutStreams()
                .addStream(received)
                .addStream(Neutral.stream(Direction.SENT).build())
                .tag("X-Tag", "1")
                .build();
    }

    private static QualityReport withReceived(QualityReport report, StreamReport.Builder received) {
        return report.toBuilder()
                .streams(List.of(received.build(), report.streams().get(1)))
                .build();
    }

    private static StreamReport.Builder received(QualityReport report) {
        return report.streams().get(0).toBuilder();
    }

    private static CallIdentity.Builder call(QualityReport report) {
        return report.call().toBuilder();
    }

    private static Place party(String name, boolean local, BiFunction<Party.Builder, String, Party.Builder> with) {
        return new Place(name, (report, text) -> {
            Party party = with.apply((local ? report.local() : report.remote()).toBuilder(), text)
                    .build();
            return local
                    ? report.toBuilder().local(party).build()
                    : report.toBuilder().remote(party).build();
        });
    }

    private static Place description(
            String name, BiFunction<MediaDescription.Builder, String, MediaDescription.Builder> with) {
        return new Place(
                name,
                (report, text) -> withReceived(
                        report,
                        received(report)
                                .description(with.apply(report.streams().get(0).description().toBuilder(), text)
                                        .build())));
    }

    /** Both streams go by the same addresses. */
    private static Place addresses(String name, BiFunction<StreamReport.Builder, String, StreamReport.Builder> with) {
        return new Place(
                name,
                (report, text) -> report.toBuilder()
                        .streams(report.streams().stream()
                                .map(stream ->
                                        with.apply(stream.toBuilder(), text).build())
                                .toList())
                        .build());
    }

    static Stream<Place> places() {
        return Stream.of(
                new Place(
                        "callId",
                        (report, text) -> report.toBuilder()
                                .call(call(report).callId(text).build())
                                .build()),
                new Place(
                        "dialogId",
                        (report, text) -> report.toBuilder()
                                .call(call(report).dialogId(text).build())
                                .build()),
                new Place(
                        "fromTag",
                        (report, text) -> report.toBuilder()
                                .call(call(report).fromTag(text).build())
                                .build()),
                new Place(
                        "toTag",
                        (report, text) -> report.toBuilder()
                                .call(call(report).toTag(text).build())
                                .build()),
                party("local.uri", true, Party.Builder::uri),
                party("local.displayName", true, Party.Builder::displayName),
                party("local.group", true, Party.Builder::group),
                party("local.mac", true, Party.Builder::mac),
                party("remote.uri", false, Party.Builder::uri),
                party("remote.displayName", false, Party.Builder::displayName),
                party("remote.group", false, Party.Builder::group),
                party("remote.mac", false, Party.Builder::mac),
                new Place(
                        "originator",
                        (report, text) -> report.toBuilder().originator(text).build()),
                description("codec", MediaDescription.Builder::codec),
                description("fmtp", MediaDescription.Builder::fmtp),
                new Place(
                        "algorithm",
                        (report, text) -> withReceived(
                                report, received(report).algorithm(Metric.MOS_LISTENING, Algorithm.reported(text)))),
                addresses("localAddress", (stream, text) -> stream.localAddress(new TransportAddress(text, 5004))),
                addresses("remoteAddress", (stream, text) -> stream.remoteAddress(new TransportAddress(text, 5006))),
                new Place(
                        "parameter's text",
                        (report, text) -> withReceived(report, received(report).extra("vq-rtcpxr:Signal.XN", text))),
                new Place(
                        "parameter's key",
                        (report, text) ->
                                withReceived(report, received(report).extra("vq-rtcpxr:Signal." + text, "2"))),
                new Place(
                        "parameter's line",
                        (report, text) ->
                                withReceived(report, received(report).extra("vq-rtcpxr:" + text + ".XN", "2"))),
                new Place(
                        "line's text",
                        (report, text) -> withReceived(report, received(report).extra("vq-rtcpxr:X-Line", text))),
                new Place(
                        "line's name",
                        (report, text) -> withReceived(report, received(report).extra("vq-rtcpxr:" + text, "2"))),
                new Place(
                        "tag's text",
                        (report, text) -> report.toBuilder().tag("X-Tag", text).build()),
                new Place(
                        "tag's name",
                        (report, text) -> report.toBuilder().tag(text, "2").build()));
    }

    /** One decoder for all that a test reads, so that the grammar is made ready once. */
    private final ReportDecoder decoder = new VqRtcpXrCodec().newDecoder(STRICT);

    private QualityReport read(Encoded encoded) {
        List<DecodedItem> items = new ArrayList<>();
        decoder.decode(ByteBuffer.wrap(encoded.bytes()), items::add);
        assertThat(items).singleElement().isInstanceOf(DecodedItem.Report.class);
        return ((DecodedItem.Report) items.get(0)).decoded().value();
    }

    /** What is left when the place in question, and all that goes by free names, is taken out. */
    private static QualityReport besides(QualityReport read, Place place) {
        QualityReport report = read.toBuilder().tags(Map.of()).build();
        report = withReceived(report, received(report).extras(Map.of()));
        boolean free = place.name.startsWith("tag's")
                || place.name.startsWith("line's")
                || place.name.startsWith("parameter's");
        if (place.name.equals("algorithm")) {
            return withReceived(report, received(report).algorithms(Map.of()));
        }
        return free ? report : place.with.apply(report, "same");
    }

    @ParameterizedTest
    @MethodSource("places")
    void staysInItsPlace(Place place) {
        QualityReport base = read(VqRtcpXr.encode(BASE, EncodeContext.empty()));
        assertThat(base).isEqualTo(BASE);
        for (String intruder : Intruders.ALL) {
            QualityReport report = place.with.apply(BASE, intruder);
            Encoded encoded;
            try {
                encoded = VqRtcpXr.encode(report, EncodeContext.empty());
            } catch (UnrepresentableReportException expected) {
                assertThat(expected.items()).hasSize(1);
                continue;
            }
            String shown = place + " = " + Intruders.shown(intruder);
            QualityReport read = read(encoded);
            assertThat(besides(read, place)).as(shown).isEqualTo(besides(base, place));
            // A name of no characters is none.
            boolean none = intruder.isEmpty() && place.name.endsWith("displayName");
            assertThat(read.equals(report) || none || !encoded.losses().isEmpty())
                    .as("%s is neither written whole nor among the losses %s", shown, encoded.losses())
                    .isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("alertNames")
    void anAlertsNameStaysInItsPlace(String intruder) {
        QualityReport report = BASE.toBuilder()
                .kind(ReportKind.ALERT)
                .endOfCall(false)
                .alert(new Alert(null, intruder, AlertSeverity.CRITICAL, Direction.SENT))
                .build();
        try {
            QualityReport read = read(VqRtcpXr.encode(report, EncodeContext.empty()));
            assertThat(read.alert().name()).isEqualTo(intruder);
            assertThat(read.alert().severity()).isEqualTo(AlertSeverity.CRITICAL);
            assertThat(read.alert().direction()).isEqualTo(Direction.SENT);
        } catch (UnrepresentableReportException expected) {
            assertThat(expected.items()).hasSize(1);
        }
    }

    static List<String> alertNames() {
        return Intruders.ALL;
    }

    static Stream<ContextKey> keys() {
        return Stream.of(
                ContextKey.CALL_ID,
                ContextKey.LOCAL_ID,
                ContextKey.REMOTE_ID,
                ContextKey.ORIGIN_ID,
                ContextKey.LOCAL_GROUP,
                ContextKey.REMOTE_GROUP,
                ContextKey.LOCAL_ADDRESS,
                ContextKey.REMOTE_ADDRESS);
    }

    @ParameterizedTest
    @MethodSource("keys")
    void aTextOfTheContextStaysInItsPlace(ContextKey key) {
        QualityReport bare = Neutral.withoutStreams()
                .call(CallIdentity.UNKNOWN)
                .local(Party.UNKNOWN)
                .remote(Party.UNKNOWN)
                .originator(null)
                .addStream(Neutral.stream(Direction.RECEIVED)
                        .localAddress(null)
                        .remoteAddress(null)
                        .build())
                .build();
        EncodeContext context = EncodeContext.empty()
                .with(ContextKey.CALL_ID, "1")
                .with(ContextKey.LOCAL_ID, "sip:ann@example.org")
                .with(ContextKey.REMOTE_ID, "sip:bob@example.com")
                .with(ContextKey.ORIGIN_ID, "sip:ann@example.org")
                .with(ContextKey.LOCAL_GROUP, "north")
                .with(ContextKey.REMOTE_GROUP, "south")
                .with(ContextKey.LOCAL_ADDRESS, "192.0.2.1:5004")
                .with(ContextKey.REMOTE_ADDRESS, "198.51.100.7:5006");
        int lines = VqRtcpXr.encode(bare, context).text().split("\r\n", -1).length;
        for (String intruder : Intruders.ALL) {
            try {
                Encoded encoded = VqRtcpXr.encode(bare, context.with(key, intruder));
                read(encoded);
                assertThat(encoded.text().split("\r\n", -1))
                        .as("%s = %s", key, Intruders.shown(intruder))
                        .hasSize(lines);
            } catch (UnrepresentableReportException expected) {
                assertThat(expected.items()).hasSize(1);
            }
        }
    }
}
