package io.vqreport.rtcpxr.conformance;

import io.vqreport.codec.Decoded;
import io.vqreport.codec.Problem;
import io.vqreport.model.Alert;
import io.vqreport.model.MediaDescription;
import io.vqreport.model.Party;
import io.vqreport.model.QualityReport;
import io.vqreport.model.StreamReport;
import io.vqreport.model.TransportAddress;
import io.vqreport.rtcpxr.RtcpXrProblem;
import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A neutral report as named texts, one for each thing it says: what a table of expected values is compared with. */
final class NeutralFields {
    private final Map<String, String> fields = new TreeMap<>();

    private NeutralFields() {}

    static Map<String, String> of(Decoded<QualityReport> decoded) {
        NeutralFields all = new NeutralFields();
        all.report(decoded.value());
        all.put(
                "problems",
                decoded.problems().stream()
                        .map(Problem::code)
                        .map(RtcpXrProblem.class::cast)
                        .map(Enum::name)
                        .distinct()
                        .sorted()
                        .collect(Collectors.joining(" ")));
        return all.fields;
    }

    private void put(String name, @Nullable Object value) {
        if (value != null) {
            fields.put(name, value.toString());
        }
    }

    private void putNumber(String name, @Nullable Number value) {
        if (value != null) {
            put(name, new BigDecimal(value.toString()).stripTrailingZeros().toPlainString());
        }
    }

    private void report(QualityReport report) {
        put("kind", report.kind());
        put("endOfCall", report.endOfCall());
        put("callId", report.call().callId());
        put("dialogId", report.call().dialogId());
        put("fromTag", report.call().fromTag());
        put("toTag", report.call().toTag());
        party("local", report.local());
        party("remote", report.remote());
        put("originator", report.originator());
        Alert alert = report.alert();
        if (alert != null) {
            put("alert.metric", alert.metric());
            put("alert.name", alert.name());
            put("alert.severity", alert.severity());
            put("alert.direction", alert.direction());
        }
        report.tags().forEach((name, text) -> put("tags." + name, text));
        report.streams().forEach(stream -> stream(stream.direction().name(), stream));
        putNumber(
                "transports",
                report.transports().isEmpty() ? null : report.transports().size());
    }

    private void party(String name, Party party) {
        put(name + ".uri", party.uri());
        put(name + ".displayName", party.displayName());
        put(name + ".group", party.group());
        put(name + ".mac", party.mac());
        put(name + ".userAgent", party.userAgent());
        put(name + ".cname", party.cname());
    }

    private void stream(String name, StreamReport stream) {
        put(name + ".media", stream.media());
        put(name + ".basis", stream.window().basis());
        put(name + ".start", stream.window().start());
        put(name + ".stop", stream.window().stop());
        put(name + ".durationMs", stream.window().duration());
        put(name + ".ssrc", stream.ssrc());
        put(name + ".localAddress", address(stream.localAddress()));
        put(name + ".remoteAddress", address(stream.remoteAddress()));
        description(name, stream.description());
        stream.algorithms().forEach((metric, algorithm) -> put(name + ".algorithms." + metric, algorithm.name()));
        stream.metrics().forEach((metric, value) -> putNumber(name + "." + metric, value));
        stream.extras().forEach((extra, text) -> put(name + ".extras." + extra, text));
    }

    private void description(String name, MediaDescription description) {
        putNumber(name + ".payloadType", description.payloadType());
        put(name + ".codec", description.codec());
        put(
                name + ".clockRates",
                description.clockRates().isEmpty()
                        ? null
                        : description.clockRates().stream().map(String::valueOf).collect(Collectors.joining(";")));
        putNumber(name + ".frameDurationMs", description.frameDurationMs());
        putNumber(name + ".frameOctets", description.frameOctets());
        putNumber(name + ".framesPerPacket", description.framesPerPacket());
        putNumber(name + ".packetsPerSecond", description.packetsPerSecond());
        put(name + ".fmtp", description.fmtp());
        put(name + ".plc", description.plc());
        put(name + ".silenceSuppression", description.silenceSuppression());
        put(name + ".jitterBufferMode", description.jitterBufferMode());
    }

    private static @Nullable String address(@Nullable TransportAddress address) {
        if (address == null) {
            return null;
        }
        String ip = address.ip() == null ? "" : address.ip();
        return (ip.contains(":") ? "[" + ip + "]" : ip) + (address.port() == null ? "" : ":" + address.port());
    }
}
