package io.vqreport.examples.cli;

import io.vqreport.codec.Decoded;
import io.vqreport.codec.DecodedItem;
import io.vqreport.codec.Location;
import io.vqreport.codec.Problem;
import io.vqreport.metric.Basis;
import io.vqreport.metric.Metrics;
import io.vqreport.model.Alert;
import io.vqreport.model.Algorithm;
import io.vqreport.model.CallIdentity;
import io.vqreport.model.MeasurementWindow;
import io.vqreport.model.MediaDescription;
import io.vqreport.model.Party;
import io.vqreport.model.QualityReport;
import io.vqreport.model.RScale;
import io.vqreport.model.StreamReport;
import io.vqreport.model.TransportAddress;
import io.vqreport.model.TransportReport;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The neutral report as JSON, one line a report, in canonical units and with the catalogue's names.
 *
 * <p>Absent members are left out; {@code streams}, a stream's {@code metrics} and {@code problems} always stand, so that a reader can iterate
 * over them unasked.
 */
final class NeutralJson {
    private NeutralJson() {}

    /** A report, without a line end. */
    static String report(String format, Decoded<QualityReport> decoded) {
        QualityReport report = decoded.value();
        JsonText json = new JsonText()
                .text("format", format)
                .word("kind", report.kind())
                .flag("endOfCall", report.endOfCall())
                .word("reportedAt", report.reportedAt())
                .word("reporterRole", report.reporterRole())
                .text("batchId", report.batchId());
        call(json, report.call());
        json.object("local", party -> party(party, report.local()))
                .object("remote", party -> party(party, report.remote()))
                .text("originator", report.originator());
        alert(json, report.alert());
        json.objectsAlways("streams", report.streams(), stream -> stream(json, stream))
                .objects("transports", report.transports(), transport -> transport(json, transport));
        texts(json, "tags", report.tags());
        return problems(json, decoded.problems(), decoded.suppressed()).end();
    }

    /** A message that holds no report, without a line end. */
    static String noReport(String format, DecodedItem.NoReport item) {
        JsonText json = new JsonText()
                .text("format", format)
                .text("kind", "NONE")
                .text("type", item.type())
                .flag("endOfCall", item.endOfCall() ? Boolean.TRUE : null)
                .word("reportedAt", item.reportedAt());
        call(json, item.call());
        texts(json, "tags", item.tags());
        return problems(json, item.problems(), 0).end();
    }

    private static void call(JsonText json, CallIdentity call) {
        json.object(
                "call",
                members -> members.text("callId", call.callId())
                        .text("dialogId", call.dialogId())
                        .text("fromTag", call.fromTag())
                        .text("toTag", call.toTag())
                        .text("conversationId", call.conversationId())
                        .text("correlationId", call.correlationId())
                        .text("sessionId", call.sessionId())
                        .text("conferenceId", call.conferenceId()));
    }

    private static void party(JsonText json, Party party) {
        json.text("uri", party.uri())
                .text("displayName", party.displayName())
                .text("group", party.group())
                .text("mac", party.mac())
                .text("userAgent", party.userAgent())
                .text("cname", party.cname());
    }

    private static void alert(JsonText json, @Nullable Alert alert) {
        if (alert != null) {
            json.object(
                    "alert",
                    members -> members.word("metric", alert.metric())
                            .text("name", alert.name())
                            .word("severity", alert.severity())
                            .word("direction", alert.direction()));
        }
    }

    private static void stream(JsonText json, StreamReport stream) {
        MeasurementWindow window = stream.window();
        json.word("media", stream.media()).text("label", stream.label()).word("direction", stream.direction());
        times(json, window);
        json.word("basis", window.basis());
        bases(json, window, stream.metrics());
        json.word("ssrc", stream.ssrc());
        addresses(json, stream.localAddress(), stream.remoteAddress());
        json.object("description", members -> description(members, stream.description()))
                .word("rScale", stream.rScale() == RScale.UNKNOWN ? null : stream.rScale())
                .word("reportedQuality", stream.reportedQuality())
                .object(
                        "algorithms",
                        members -> stream.algorithms()
                                .forEach((metric, algorithm) -> members.text(metric.name(), algorithm.name())))
                .list("computed", computed(stream));
        metrics(json, stream.metrics());
        texts(json, "extras", stream.extras());
    }

    private static void transport(JsonText json, TransportReport transport) {
        MeasurementWindow window = transport.window();
        json.text("id", transport.id());
        times(json, window);
        // Paths are told of by few formats, and most of those tell no basis; a stream always says where it stands.
        json.word("basis", window.basis() == Basis.UNSPECIFIED ? null : window.basis());
        bases(json, window, transport.metrics());
        addresses(json, transport.localAddress(), transport.remoteAddress());
        metrics(json, transport.metrics());
    }

    private static void times(JsonText json, MeasurementWindow window) {
        json.word("start", window.start())
                .word("stop", window.stop())
                .number("durationMs", window.duration() == null ? null : milliseconds(window.duration()));
    }

    private static Double milliseconds(Duration duration) {
        return BigDecimal.valueOf(duration.getSeconds())
                .add(BigDecimal.valueOf(duration.getNano(), 9))
                .movePointRight(3)
                .doubleValue();
    }

    private static void bases(JsonText json, MeasurementWindow window, Metrics metrics) {
        json.object(
                "bases",
                members -> metrics.forEach((metric, value) -> {
                    Optional<Basis> own = metrics.ownBasis(metric).filter(basis -> basis != window.basis());
                    members.word(metric.name(), own.orElse(null));
                }));
    }

    private static void addresses(JsonText json, @Nullable TransportAddress local, @Nullable TransportAddress remote) {
        address(json, "localAddress", local);
        address(json, "remoteAddress", remote);
    }

    private static void address(JsonText json, String name, @Nullable TransportAddress address) {
        if (address != null) {
            json.object(name, members -> members.text("ip", address.ip()).number("port", address.port()));
        }
    }

    private static void description(JsonText json, MediaDescription description) {
        json.number("payloadType", description.payloadType())
                .text("codec", description.codec())
                .list("clockRates", description.clockRates())
                .number("frameDurationMs", description.frameDurationMs())
                .number("frameOctets", description.frameOctets())
                .number("framesPerPacket", description.framesPerPacket())
                .number("packetsPerSecond", description.packetsPerSecond())
                .text("fmtp", description.fmtp())
                .word("jitterBufferMode", description.jitterBufferMode())
                .word("plc", description.plc())
                .flag("silenceSuppression", description.silenceSuppression());
    }

    private static List<String> computed(StreamReport stream) {
        return stream.algorithms().entrySet().stream()
                .filter(entry -> entry.getValue().origin() == Algorithm.Origin.COMPUTED)
                .map(entry -> entry.getKey().name())
                .toList();
    }

    private static void metrics(JsonText json, Metrics metrics) {
        json.objectAlways(
                "metrics", members -> metrics.forEach((metric, value) -> members.number(metric.name(), value)));
    }

    private static void texts(JsonText json, String name, Map<String, String> texts) {
        json.object(name, members -> texts.forEach(members::text));
    }

    private static JsonText problems(JsonText json, List<Problem> problems, int suppressed) {
        return json.objectsAlways("problems", problems, problem -> {
                    Location location = problem.location();
                    json.text("code", problem.code().id())
                            .word("severity", problem.severity())
                            .number("line", location.line() < 0 ? null : location.line())
                            .number("column", location.column() < 0 ? null : location.column())
                            .number("offset", location.offset() < 0 ? null : location.offset())
                            .text("path", location.path().isEmpty() ? null : location.path());
                })
                .number("problemsSuppressed", suppressed > 0 ? suppressed : null);
    }
}
