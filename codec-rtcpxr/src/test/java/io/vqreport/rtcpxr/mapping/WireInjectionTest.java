package io.vqreport.rtcpxr.mapping;

import static io.vqreport.rtcpxr.support.Bodies.SESSION;
import static io.vqreport.rtcpxr.support.Bodies.utf8;
import static org.assertj.core.api.Assertions.assertThat;

import io.vqreport.codec.DecodeLimits;
import io.vqreport.codec.DecodeOptions;
import io.vqreport.codec.Decoded;
import io.vqreport.codec.UnrepresentableReportException;
import io.vqreport.rtcpxr.AlertParameters;
import io.vqreport.rtcpxr.DialogId;
import io.vqreport.rtcpxr.ExtensionLine;
import io.vqreport.rtcpxr.ExtensionParameter;
import io.vqreport.rtcpxr.MetricsBlock;
import io.vqreport.rtcpxr.ReportType;
import io.vqreport.rtcpxr.SessionInfo;
import io.vqreport.rtcpxr.VqAddress;
import io.vqreport.rtcpxr.VqLine;
import io.vqreport.rtcpxr.VqParameter;
import io.vqreport.rtcpxr.VqReport;
import io.vqreport.rtcpxr.VqRtcpXr;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Can a text of a wire model get out of its place? Whatever it is, the report is refused, or what is written is one report, which is the
 * same; only what the format's white space eats may be gone from the text itself.
 */
class WireInjectionTest {
    /** What is held as unreadable and yet can be read is read. */
    private static final List<String> READABLE = List.of("127");

    private static final VqReport BASE = VqRtcpXr.decode(utf8(SESSION)).value();

    /** A text of a report. */
    private record Place(String name, Function<String, VqReport> with) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static Place session(String name, BiFunction<SessionInfo.Builder, String, SessionInfo.Builder> with) {
        return new Place(
                name,
                text -> BASE.toBuilder()
                        .session(with.apply(BASE.session().toBuilder(), text).build())
                        .build());
    }

    /** A Metrics block of its own, so that nothing else in it meets the intruder. */
    private static Place block(String name, BiFunction<MetricsBlock.Builder, String, MetricsBlock.Builder> with) {
        return new Place(name, text -> {
            MetricsBlock.Builder block = MetricsBlock.builder()
                    .number(VqParameter.PT, 0)
                    .number(VqParameter.NLR, 1.5)
                    .number(VqParameter.MOSLQ, 4.1);
            return BASE.toBuilder()
                    .localMetrics(with.apply(block, text).build())
                    .build();
        });
    }

    private static Place address(String name, BiFunction<VqAddress, String, VqAddress> with) {
        return session(
                name,
                (session, text) -> session.localAddr(with.apply(BASE.session().localAddr(), text)));
    }

    private static Place alert(String name, Function<String, AlertParameters> with) {
        return new Place(
                name,
                text -> BASE.toBuilder()
                        .type(ReportType.ALERT)
                        .callTerm(false)
                        .alert(with.apply(text))
                        .build());
    }

    static Stream<Place> places() {
        return Stream.of(
                session("CallID", SessionInfo.Builder::callId),
                session("LocalID", SessionInfo.Builder::localId),
                session("RemoteID", SessionInfo.Builder::remoteId),
                session("OrigID", SessionInfo.Builder::origId),
                session("LocalGroup", SessionInfo.Builder::localGroup),
                session("RemoteGroup", SessionInfo.Builder::remoteGroup),
                session("LocalMAC", SessionInfo.Builder::localMac),
                session("RemoteMAC", SessionInfo.Builder::remoteMac),
                session("FromID", SessionInfo.Builder::fromId),
                session("ToID", SessionInfo.Builder::toId),
                address("IP", (known, text) -> new VqAddress(text, known.port(), known.ssrc(), List.of())),
                address(
                        "rest of LocalAddr",
                        (known, text) -> new VqAddress(known.ip(), known.port(), known.ssrc(), List.of(text))),
                address(
                        "two rests of LocalAddr",
                        (known, text) -> new VqAddress(known.ip(), known.port(), known.ssrc(), List.of(text, "last"))),
                alert("Type", text -> new AlertParameters(text, "Warning", "local", List.of())),
                alert("Severity", text -> new AlertParameters("NLR", text, "local", List.of())),
                alert("Dir", text -> new AlertParameters("NLR", "Warning", text, List.of())),
                alert("rest of the alert", text -> new AlertParameters("NLR", "Warning", "local", List.of(text))),
                alert(
                        "two rests of the alert",
                        text -> new AlertParameters("NLR", "Warning", "local", List.of(text, "last"))),
                new Place(
                        "DialogID",
                        text -> BASE.toBuilder()
                                .dialogId(new DialogId(text, List.of("to-tag=1")))
                                .build()),
                new Place(
                        "parameter of DialogID",
                        text -> BASE.toBuilder()
                                .dialogId(new DialogId("1", List.of(text, "to-tag=1")))
                                .build()),
                block("PD", (block, text) -> block.text(VqParameter.PD, text)),
                block("FMTP", (block, text) -> block.text(VqParameter.FMTP, text)),
                block("MOSLQEstAlg", (block, text) -> block.text(VqParameter.MOSLQ_EST_ALG, text)),
                block("unreadable PPS", (block, text) -> block.unreadable(VqParameter.PPS, text)),
                block("unreadable SSUP", (block, text) -> block.unreadable(VqParameter.SSUP, text)),
                block("unreadable SR", (block, text) -> block.unreadable(VqParameter.SR, text)),
                block("unreadable START", (block, text) -> block.unreadable(VqParameter.START, text)),
                block("unreadable STOP", (block, text) -> block.unreadable(VqParameter.STOP, text)),
                block(
                        "extension parameter",
                        (block, text) -> block.extension(new ExtensionParameter(VqLine.PACKET_LOSS, text))),
                block(
                        "extension parameter's text",
                        (block, text) -> block.extension(new ExtensionParameter(VqLine.PACKET_LOSS, "XN=" + text))),
                block(
                        "two extension parameters",
                        (block, text) -> block.extension(new ExtensionParameter(VqLine.PACKET_LOSS, "XN=" + text))
                                .extension(new ExtensionParameter(VqLine.PACKET_LOSS, "XM=1"))),
                block(
                        "line in a block",
                        (block, text) -> block.extensionLine(new ExtensionLine(VqLine.PACKET_LOSS, text))),
                block(
                        "text of a line in a block",
                        (block, text) -> block.extensionLine(new ExtensionLine(VqLine.PACKET_LOSS, "XN:" + text))),
                new Place(
                        "line",
                        text -> BASE.toBuilder()
                                .addExtension(new ExtensionLine(VqLine.CALL_ID, text))
                                .build()),
                new Place(
                        "text of a line",
                        text -> BASE.toBuilder()
                                .addExtension(new ExtensionLine(VqLine.CALL_ID, "XN:" + text))
                                .build()));
    }

    @ParameterizedTest
    @MethodSource("places")
    void staysInItsPlace(Place place) {
        DecodeOptions options = DecodeOptions.lenient().withLimits(DecodeLimits.unbounded());
        for (String intruder : Intruders.ALL) {
            VqReport report = place.with.apply(intruder);
            byte[] written;
            try {
                written = VqRtcpXr.encode(report).bytes();
            } catch (UnrepresentableReportException expected) {
                assertThat(expected.items()).isNotEmpty();
                continue;
            }
            String shown = place + " = " + Intruders.shown(intruder);
            List<Decoded<VqReport>> reports = VqRtcpXr.reader(options).decodeAll(written);
            assertThat(reports).as(shown).hasSize(1);
            VqReport read = reports.get(0).value();
            if (place.name.startsWith("unreadable") && READABLE.contains(intruder)) {
                assertThat(read.localMetrics().extensions()).as(shown).isEmpty();
            } else if (!read.equals(report)) {
                // Blanks around a text or its equals sign, and a text of nothing but blanks, are white space on the
                // wire.
                String eaten = intruder.strip().replaceAll("[ \t]*=[ \t]*", "=");
                assertThat(read).as(shown).isEqualTo(place.with.apply(eaten));
                assertThat(intruder).as(shown).isNotEqualTo(eaten);
            }
        }
    }
}
