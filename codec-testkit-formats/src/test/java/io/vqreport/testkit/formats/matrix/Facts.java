package io.vqreport.testkit.formats.matrix;

import io.vqreport.codec.Loss;
import io.vqreport.codec.LossKind;
import io.vqreport.metric.Basis;
import io.vqreport.model.Alert;
import io.vqreport.model.CallIdentity;
import io.vqreport.model.MeasurementWindow;
import io.vqreport.model.MediaDescription;
import io.vqreport.model.Party;
import io.vqreport.model.QualityReport;
import io.vqreport.model.RScale;
import io.vqreport.model.StreamReport;
import io.vqreport.model.TransportReport;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Everything a report says besides measured values: each fact is read back, or told as lost. */
final class Facts {
    private Facts() {}

    static List<String> faults(String format, QualityReport report, List<Loss> losses, List<QualityReport> read) {
        // What the sdn format calls To is read as the local end: a stream sent comes back with its ends changed over,
        // and the loss says MOVED.
        boolean swapped = format.equals("sdn")
                && losses.stream()
                        .anyMatch(loss ->
                                loss.kind() == LossKind.MOVED && loss.path().matches("streams\\[\\d+]"));
        List<Map<String, Object>> told = read.stream().map(Facts::of).toList();
        List<String> faults = new ArrayList<>();
        of(report).forEach((path, fact) -> {
            boolean found = isRead(path, fact, told)
                    || (swapped && isRead(swapped(path), fact, told))
                    // The Call-ID of the dialog is a second way to say that of the call.
                    || (path.equals("call/dialogId") && isRead("call/callId", fact, told));
            if (!found && losses.stream().noneMatch(loss -> covers(loss, path))) {
                faults.add(path + "=" + fact + " is neither read back nor lost");
            }
        });
        return faults;
    }

    private static boolean covers(Loss loss, String path) {
        String told = loss.metric() != null && loss.path().endsWith("/algorithms")
                ? loss.path() + "/" + loss.metric()
                : loss.path();
        return !loss.kind().isAddition() && (path.equals(told) || path.startsWith(told + "/"));
    }

    private static String swapped(String path) {
        if (path.contains("/localAddress") || path.contains("/remoteAddress")) {
            return path.contains("/local") ? path.replace("/local", "/remote") : path.replace("/remote", "/local");
        }
        return path.startsWith("local") ? path.replace("local/", "remote/") : path.replace("remote/", "local/");
    }

    private static boolean isRead(String path, Object fact, List<Map<String, Object>> told) {
        for (Map<String, Object> facts : told) {
            if (path.startsWith("streams[") || path.startsWith("transports[")) {
                String name = path.substring(path.indexOf('/'));
                for (Map.Entry<String, Object> entry : facts.entrySet()) {
                    if (entry.getKey().endsWith(name)
                            && entry.getKey().contains("[")
                            && entry.getValue().equals(fact)) {
                        return true;
                    }
                }
            } else if (fact.equals(facts.get(path))) {
                return true;
            }
        }
        return false;
    }

    static Map<String, Object> of(QualityReport report) {
        Map<String, Object> facts = new LinkedHashMap<>();
        put(facts, "kind", report.kind());
        put(facts, "endOfCall", report.endOfCall() ? true : null);
        put(facts, "reportedAt", report.reportedAt());
        put(facts, "reporterRole", report.reporterRole());
        put(facts, "originator", report.originator());
        put(facts, "batchId", report.batchId());
        call(facts, report.call());
        party(facts, "local", report.local());
        party(facts, "remote", report.remote());
        Alert alert = report.alert();
        if (alert != null) {
            put(facts, "alert/metric", alert.metric());
            put(facts, "alert/name", alert.name());
            put(facts, "alert/severity", alert.severity());
            put(facts, "alert/direction", alert.direction());
        }
        report.tags().forEach((name, text) -> put(facts, "tags/" + name, text));
        for (int i = 0; i < report.streams().size(); i++) {
            stream(facts, "streams[" + i + "]/", report.streams().get(i));
        }
        for (int i = 0; i < report.transports().size(); i++) {
            TransportReport path = report.transports().get(i);
            String at = "transports[" + i + "]/";
            put(facts, at + "id", path.id());
            put(facts, at + "localAddress", path.localAddress());
            put(facts, at + "remoteAddress", path.remoteAddress());
            window(facts, at + "window/", path.window());
        }
        return facts;
    }

    private static void call(Map<String, Object> facts, CallIdentity call) {
        put(facts, "call/callId", call.callId());
        put(facts, "call/dialogId", call.dialogId());
        put(facts, "call/fromTag", call.fromTag());
        put(facts, "call/toTag", call.toTag());
        put(facts, "call/conversationId", call.conversationId());
        put(facts, "call/correlationId", call.correlationId());
        put(facts, "call/sessionId", call.sessionId());
        put(facts, "call/conferenceId", call.conferenceId());
    }

    private static void party(Map<String, Object> facts, String at, Party party) {
        put(facts, at + "/uri", party.uri());
        put(facts, at + "/displayName", party.displayName());
        put(facts, at + "/group", party.group());
        put(facts, at + "/mac", party.mac());
        put(facts, at + "/userAgent", party.userAgent());
        put(facts, at + "/cname", party.cname());
    }

    private static void window(Map<String, Object> facts, String at, MeasurementWindow window) {
        put(facts, at + "start", window.start());
        put(facts, at + "stop", window.stop());
        put(facts, at + "duration", window.duration());
        put(facts, at + "basis", window.basis() == Basis.UNSPECIFIED ? null : window.basis());
    }

    private static void stream(Map<String, Object> facts, String at, StreamReport stream) {
        put(facts, at + "media", stream.media());
        put(facts, at + "label", stream.label());
        put(facts, at + "ssrc", stream.ssrc() == null || stream.ssrc().bits() == 0 ? null : stream.ssrc());
        put(facts, at + "localAddress", stream.localAddress());
        put(facts, at + "remoteAddress", stream.remoteAddress());
        put(facts, at + "rScale", stream.rScale() == RScale.UNKNOWN ? null : stream.rScale());
        put(facts, at + "reportedQuality", stream.reportedQuality());
        window(facts, at + "window/", stream.window());
        MediaDescription description = stream.description();
        put(facts, at + "description/payloadType", description.payloadType());
        put(facts, at + "description/codec", description.codec());
        put(facts, at + "description/clockRates", description.clockRates().isEmpty() ? null : description.clockRates());
        put(facts, at + "description/frameDurationMs", description.frameDurationMs());
        put(facts, at + "description/frameOctets", description.frameOctets());
        put(facts, at + "description/framesPerPacket", description.framesPerPacket());
        put(facts, at + "description/packetsPerSecond", description.packetsPerSecond());
        put(facts, at + "description/fmtp", description.fmtp());
        put(facts, at + "description/plc", description.plc());
        put(facts, at + "description/silenceSuppression", description.silenceSuppression());
        put(facts, at + "description/jitterBufferMode", description.jitterBufferMode());
        stream.algorithms().forEach((metric, algorithm) -> put(facts, at + "algorithms/" + metric, algorithm));
        stream.extras().forEach((name, text) -> put(facts, at + "extras/" + name, text));
    }

    private static void put(Map<String, Object> facts, String path, @Nullable Object fact) {
        if (fact != null) {
            facts.put(path, fact);
        }
    }
}
