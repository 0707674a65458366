package io.vqreport.rtcpxr.internal.mapping;

import io.vqreport.codec.ContextKey;
import io.vqreport.codec.EncodeContext;
import io.vqreport.codec.EncodeOptions;
import io.vqreport.codec.Loss;
import io.vqreport.codec.LossKind;
import io.vqreport.codec.MissingValues;
import io.vqreport.codec.UnrepresentableReportException;
import io.vqreport.convert.MacAddresses;
import io.vqreport.metric.Metric;
import io.vqreport.model.Alert;
import io.vqreport.model.AlertSeverity;
import io.vqreport.model.CallIdentity;
import io.vqreport.model.Direction;
import io.vqreport.model.MeasurementWindow;
import io.vqreport.model.Party;
import io.vqreport.model.QualityReport;
import io.vqreport.model.ReportKind;
import io.vqreport.model.Ssrc;
import io.vqreport.model.StreamReport;
import io.vqreport.model.TransportAddress;
import io.vqreport.model.TransportReport;
import io.vqreport.rtcpxr.AlertParameters;
import io.vqreport.rtcpxr.DialogId;
import io.vqreport.rtcpxr.ExtensionLine;
import io.vqreport.rtcpxr.ReportType;
import io.vqreport.rtcpxr.SessionInfo;
import io.vqreport.rtcpxr.VqAddress;
import io.vqreport.rtcpxr.VqLine;
import io.vqreport.rtcpxr.VqParameter;
import io.vqreport.rtcpxr.VqReport;
import io.vqreport.rtcpxr.VqSsrc;
import io.vqreport.rtcpxr.internal.IdentityForms;
import io.vqreport.rtcpxr.internal.IpForms;
import io.vqreport.rtcpxr.internal.Octets;
import io.vqreport.rtcpxr.internal.Texts;
import io.vqreport.rtcpxr.internal.VqFormat;
import io.vqreport.rtcpxr.internal.WireForm;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Maps a neutral report to ones that conform to RFC 6035: one for each {@link StreamPair}, but only one for an alert. What the grammar makes
 * mandatory and neither the report nor the context has is refused, all of it at once; what the format cannot say is listed as losses.
 */
// A report may hold equal streams or paths; the very one that was picked is meant.
@SuppressWarnings("ReferenceEquality")
public final class FromQualityReport {
    private final QualityReport report;
    private final EncodeContext context;
    private final EncodeOptions options;
    private final Set<Loss> losses = new LinkedHashSet<>();
    private final MissingValues missing = new MissingValues(VqFormat.ID);

    private FromQualityReport(QualityReport report, EncodeContext context, EncodeOptions options) {
        this.report = report;
        this.context = context;
        this.options = options;
    }

    /**
     * Conforming reports, and what they could not say.
     *
     * @param reports the reports as they go out, at least one
     * @param losses what the format could not say
     */
    public record Mapped(List<VqReport> reports, List<Loss> losses) {
        /** Copies the lists. */
        public Mapped {
            reports = List.copyOf(reports);
            losses = List.copyOf(losses);
        }
    }

    /**
     * Maps a report.
     *
     * @param report the neutral report
     * @param context what the caller supplies where the report lacks something mandatory
     * @param options how to write
     * @return the conforming reports and the losses
     * @throws UnrepresentableReportException when something mandatory is missing
     */
    public static Mapped map(QualityReport report, EncodeContext context, EncodeOptions options) {
        FromQualityReport mapper = new FromQualityReport(report, context, options);
        List<VqReport> mapped = mapper.map();
        return new Mapped(mapped, List.copyOf(mapper.losses));
    }

    private List<VqReport> map() {
        List<StreamPair> pairs = StreamPair.of(report.streams());
        if (report.kind() == ReportKind.ALERT) {
            // One threshold was crossed once.
            pairs = pairs.subList(0, 1);
            for (int i = 0; i < report.streams().size(); i++) {
                lostIf(!pairs.get(0).holds(report.streams().get(i)), "streams[" + i + "]");
            }
        }
        BlockMapper blocks = new BlockMapper(report, context, options, losses, missing);
        List<VqReport> mapped = new ArrayList<>(pairs.size());
        for (StreamPair pair : pairs) {
            mapped.add(map(pair, blocks));
        }
        otherLosses(blocks.movedRoundTrip());
        otherAddresses(written(mapped, SessionInfo::localAddr), written(mapped, SessionInfo::remoteAddr));
        missing.requireNone();
        return mapped;
    }

    private VqReport map(StreamPair pair, BlockMapper blocks) {
        StreamReport received = pair.received();
        StreamReport sent = pair.sent();
        VqReport.Builder wire = VqReport.builder().type(type()).alert(alert());
        if (report.kind() == ReportKind.ALERT) {
            lostIf(report.endOfCall(), "endOfCall");
        } else {
            wire.callTerm(report.endOfCall());
            lostIf(report.alert() != null, "alert");
        }
        SessionInfo session = session(received, sent);
        wire.session(session);
        wire.localMetrics(blocks.block(received, sent, VqLine.LOCAL_METRICS));
        wire.remoteMetrics(sent == null ? null : blocks.block(sent, received, VqLine.REMOTE_METRICS));
        wire.dialogId(dialog(session.callId()));
        tags(wire, session);
        return wire.build();
    }

    private void lostIf(boolean present, String path) {
        if (present) {
            losses.add(Loss.of(LossKind.OMITTED, path));
        }
    }

    /** Tells that a value of the context was written, in place of one that cannot be said if the report has any. */
    private void supplied(boolean present, String path) {
        lostIf(present, path);
        losses.add(Loss.of(LossKind.SUPPLIED, path));
    }

    private ReportType type() {
        return switch (report.kind()) {
            case SESSION -> ReportType.SESSION;
            case INTERVAL -> ReportType.INTERVAL;
            case ALERT -> ReportType.ALERT;
        };
    }

    // The head line.

    private @Nullable AlertParameters alert() {
        if (report.kind() != ReportKind.ALERT) {
            return null;
        }
        Alert alert = report.alert();
        String type = alert == null ? null : alertType(alert);
        AlertSeverity severity = alert == null ? null : alert.severity();
        Direction direction = alert == null ? null : alert.direction();
        requireAlert(type, "Type");
        requireAlert(severity, "Severity");
        requireAlert(direction, "Dir");
        return new AlertParameters(
                type,
                severity == null
                        ? null
                        : switch (severity) {
                            case WARNING -> "Warning";
                            case CRITICAL -> "Critical";
                            case CLEAR -> "Clear";
                        },
                direction == null ? null : direction == Direction.RECEIVED ? "local" : "remote",
                List.of());
    }

    private void requireAlert(@Nullable Object value, String name) {
        if (value == null) {
            missing.add("the alert's " + name, null);
        }
    }

    private @Nullable String alertType(Alert alert) {
        String known = null;
        for (VqParameter parameter : VqParameter.values()) {
            if (parameter.kind().numeric()
                    && parameter.metric().orElse(null) == alert.metric()
                    && alert.metric() != null) {
                known = parameter.key();
            }
        }
        String name = alert.name();
        if (name != null && WireForm.token(name)) {
            boolean sayable = known == null ? alert.metric() == null : known.equalsIgnoreCase(name);
            if (sayable || known == null) {
                lostIf(!sayable, "alert/metric");
                return name;
            }
        }
        lostIf(name != null && known != null && !known.equalsIgnoreCase(name), "alert/name");
        return known;
    }

    // The session part.

    private SessionInfo session(@Nullable StreamReport received, @Nullable StreamReport sent) {
        SessionInfo.Builder session = SessionInfo.builder()
                .callId(callId())
                .localId(identity(report.local(), "local", VqLine.LOCAL_ID, ContextKey.LOCAL_ID))
                .remoteId(identity(report.remote(), "remote", VqLine.REMOTE_ID, ContextKey.REMOTE_ID))
                .origId(originator())
                .localGroup(group(report.local(), "local", VqLine.LOCAL_GROUP, ContextKey.LOCAL_GROUP))
                .remoteGroup(group(report.remote(), "remote", VqLine.REMOTE_GROUP, ContextKey.REMOTE_GROUP))
                .localMac(mac(report.local(), "local"))
                .remoteMac(mac(report.remote(), "remote"));
        session.localAddr(address(
                VqLine.LOCAL_ADDR,
                ContextKey.LOCAL_ADDRESS,
                local(received, sent),
                ssrc(sent, received, "LocalAddr.SSRC")));
        session.remoteAddr(address(
                VqLine.REMOTE_ADDR,
                ContextKey.REMOTE_ADDRESS,
                remote(received, sent),
                ssrc(received, sent, "RemoteAddr.SSRC")));
        return session.build();
    }

    private void require(VqLine line, ContextKey key, @Nullable String reason) {
        missing.add(line.wireName(), reason, key);
    }

    private @Nullable String callId() {
        String callId = report.call().callId();
        String reason = null;
        if (callId != null) {
            if (isCallId(callId)) {
                return callId;
            }
            reason = "characters that the RFC's word lacks";
        }
        String supplied = context.get(ContextKey.CALL_ID).orElse(null);
        if (supplied != null && isCallId(supplied)) {
            supplied(callId != null, "call/callId");
            return supplied;
        }
        require(VqLine.CALL_ID, ContextKey.CALL_ID, reason);
        return null;
    }

    private static boolean isCallId(String text) {
        byte[] octets = text.getBytes(StandardCharsets.UTF_8);
        return IdentityForms.callId(octets, 0, octets.length) && !text.equals(Texts.NULL_TEXT);
    }

    private static boolean isIdentity(String text) {
        byte[] octets = text.getBytes(StandardCharsets.UTF_8);
        return octets.length > 0
                && WireForm.oneLine(text)
                && text.equals(text.strip())
                && IdentityForms.identity(octets, 0, octets.length) == null;
    }

    private @Nullable String identity(Party party, String path, VqLine line, ContextKey key) {
        String uri = party.uri();
        String reason = null;
        if (uri != null) {
            String plain = "<" + uri + ">";
            String name = party.displayName();
            if (name == null && isIdentity(plain)) {
                return plain;
            }
            String named = name == null ? plain : quoted(name) + " " + plain;
            if (name != null && isIdentity(named)) {
                return named;
            }
            if (isIdentity(plain)) {
                lostIf(true, path + "/displayName");
                return plain;
            }
            reason = "the URI is none of RFC 3261";
        } else {
            lostIf(party.displayName() != null, path + "/displayName");
        }
        String supplied = supplied(key);
        if (supplied != null) {
            supplied(uri != null, path + "/uri");
            return supplied;
        }
        require(line, key, reason);
        return null;
    }

    /** An identity of the context: as it is, or a bare URI in brackets. */
    private @Nullable String supplied(ContextKey key) {
        String supplied = context.get(key).orElse(null);
        return supplied != null && isIdentity(supplied) ? supplied : null;
    }

    private static String quoted(String name) {
        if (name.chars().allMatch(c -> c < 0x7F && (Octets.is((byte) c, Octets.TOKEN) || c == ' '))
                && name.equals(name.strip())
                && !name.isEmpty()) {
            return name;
        }
        return '"' + name.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    private @Nullable String originator() {
        String uri = report.originator();
        if (uri != null && isIdentity("<" + uri + ">")) {
            return "<" + uri + ">";
        }
        String supplied = supplied(ContextKey.ORIGIN_ID);
        if (supplied == null) {
            require(VqLine.ORIG_ID, ContextKey.ORIGIN_ID, uri == null ? null : "the URI is none of RFC 3261");
        } else {
            supplied(uri != null, "originator");
        }
        return supplied;
    }

    private @Nullable String group(Party party, String path, VqLine line, ContextKey key) {
        String group = party.group();
        if (group != null && WireForm.group(group) && !group.equals(Texts.NULL_TEXT)) {
            return group;
        }
        String supplied = context.get(key).orElse(null);
        if (supplied != null && WireForm.group(supplied)) {
            supplied(group != null, path + "/group");
            return supplied;
        }
        require(line, key, group == null ? null : "characters that the RFC's word-plus lacks");
        return null;
    }

    private @Nullable String mac(Party party, String path) {
        String mac = party.mac();
        if (mac == null) {
            return null;
        }
        Optional<String> neutral = MacAddresses.digits(mac).flatMap(MacAddresses::neutral);
        lostIf(neutral.isEmpty(), path + "/mac");
        return neutral.orElse(null);
    }

    // Addresses.

    private @Nullable TransportAddress local(@Nullable StreamReport received, @Nullable StreamReport sent) {
        for (StreamReport stream : new StreamReport[] {received, sent}) {
            if (stream != null && stream.localAddress() != null) {
                return stream.localAddress();
            }
        }
        for (TransportReport transport : report.transports()) {
            if (transport.localAddress() != null) {
                return transport.localAddress();
            }
        }
        return null;
    }

    private @Nullable TransportAddress remote(@Nullable StreamReport received, @Nullable StreamReport sent) {
        for (StreamReport stream : new StreamReport[] {received, sent}) {
            if (stream != null && stream.remoteAddress() != null) {
                return stream.remoteAddress();
            }
        }
        for (TransportReport transport : report.transports()) {
            if (transport.remoteAddress() != null) {
                return transport.remoteAddress();
            }
        }
        return null;
    }

    /** The SSRC of the stream that comes from an end; where only the other stream is told of, reading kept it in that one's extras. */
    private static @Nullable Ssrc ssrc(@Nullable StreamReport stream, @Nullable StreamReport other, String extra) {
        if (stream != null && stream.ssrc() != null) {
            return stream.ssrc();
        }
        String kept = other == null ? null : other.extras().get(VqFormat.EXTRA + extra);
        return kept != null && kept.matches("0x[0-9a-f]{8}") ? Ssrc.of(Long.parseLong(kept.substring(2), 16)) : null;
    }

    private @Nullable VqAddress address(
            VqLine line, ContextKey key, @Nullable TransportAddress known, @Nullable Ssrc ssrc) {
        TransportAddress own = known == null ? null : sayable(known);
        TransportAddress supplied =
                context.address(key).map(FromQualityReport::sayable).orElse(null);
        TransportAddress filled = own == null ? null : own.filledFrom(supplied);
        if (supplied != null && (filled == null || filled.ip() == null)) {
            // A port alone cannot be said.
            filled = supplied;
        }
        if (filled != null && !filled.equals(own)) {
            losses.add(Loss.of(LossKind.SUPPLIED, key.key()));
        }
        String ip = filled == null ? null : filled.ip();
        Integer port = filled == null ? null : filled.port();
        if (ip == null) {
            require(line, key, known != null && known.ip() != null ? "not an IP address" : null);
            return null;
        }
        if (port == null) {
            losses.add(Loss.of(LossKind.DEFAULTED, line.wireName() + "/PORT"));
        }
        if (ssrc == null) {
            losses.add(Loss.of(LossKind.DEFAULTED, line.wireName() + "/SSRC"));
        }
        return VqAddress.of(ip, port == null ? 0 : port, VqSsrc.of(ssrc == null ? new Ssrc(0) : ssrc));
    }

    /** What the grammar takes of an address; null when that is nothing. */
    private static @Nullable TransportAddress sayable(TransportAddress address) {
        String ip = wireIp(address.ip());
        return ip == null && address.port() == null ? null : new TransportAddress(ip, address.port());
    }

    /** An IP address as the grammar takes it; null when it is none. */
    private static @Nullable String wireIp(@Nullable String ip) {
        if (ip == null) {
            return null;
        }
        byte[] octets = ip.getBytes(StandardCharsets.UTF_8);
        if (octets.length > 0 && IpForms.derives(octets, 0, octets.length)) {
            return ip;
        }
        if (octets.length == 0 || !IpForms.valid(octets, 0, octets.length)) {
            return null;
        }
        // The grammar takes a dotted tail only behind a whole group, so the tail is written as two groups.
        int tail = ip.lastIndexOf(':') + 1;
        String[] numbers = ip.substring(tail).split("\\.", 4);
        int high = Integer.parseInt(numbers[0]) << 8 | Integer.parseInt(numbers[1]);
        int low = Integer.parseInt(numbers[2]) << 8 | Integer.parseInt(numbers[3]);
        return ip.substring(0, tail) + Integer.toHexString(high) + ":" + Integer.toHexString(low);
    }

    // DialogID and tags.

    private @Nullable DialogId dialog(@Nullable String callId) {
        CallIdentity call = report.call();
        List<String> parameters = new ArrayList<>(2);
        dialogParameter(parameters, VqParameter.TO_TAG, call.toTag(), "call/toTag");
        dialogParameter(parameters, VqParameter.FROM_TAG, call.fromTag(), "call/fromTag");
        String id = call.dialogId();
        if (id != null && isCallId(id)) {
            return new DialogId(id, parameters);
        }
        lostIf(id != null, "call/dialogId");
        if (parameters.isEmpty() || callId == null) {
            return null;
        }
        losses.add(Loss.of(LossKind.ESTIMATED, "call/dialogId"));
        return new DialogId(callId, parameters);
    }

    private void dialogParameter(List<String> parameters, VqParameter parameter, @Nullable String tag, String path) {
        if (tag != null && WireForm.token(tag)) {
            parameters.add(parameter.key() + "=" + tag);
        } else {
            lostIf(tag != null, path);
        }
    }

    private void tags(VqReport.Builder wire, SessionInfo session) {
        VqLine last = session.remoteMac() != null ? VqLine.REMOTE_MAC : VqLine.REMOTE_ADDR;
        for (Map.Entry<String, String> tag : report.tags().entrySet()) {
            List<ExtensionLine> lines = Extensions.lines(last, tag.getKey(), tag.getValue());
            lostIf(lines.isEmpty(), "tags/" + tag.getKey());
            lines.forEach(wire::addExtension);
        }
    }

    private void otherLosses(@Nullable TransportReport moved) {
        CallIdentity call = report.call();
        lostIf(report.reportedAt() != null, "reportedAt");
        lostIf(report.reporterRole() != null, "reporterRole");
        lostIf(call.conversationId() != null, "call/conversationId");
        lostIf(call.correlationId() != null, "call/correlationId");
        lostIf(call.sessionId() != null, "call/sessionId");
        lostIf(call.conferenceId() != null, "call/conferenceId");
        String agent = report.local().userAgent();
        lostIf(agent != null && !agent.equals(report.tags().get(ToQualityReport.USER_AGENT_LINE)), "local/userAgent");
        lostIf(report.remote().userAgent() != null, "remote/userAgent");
        lostIf(report.local().cname() != null, "local/cname");
        lostIf(report.remote().cname() != null, "remote/cname");
        lostIf(report.batchId() != null, "batchId");
        for (int i = 0; i < report.transports().size(); i++) {
            lostTransport(report.transports().get(i), moved, "transports[" + i + "]");
        }
    }

    /** One report of the body says two addresses; those that other streams and paths have besides are lost. */
    private void otherAddresses(Set<TransportAddress> locals, Set<TransportAddress> remotes) {
        for (int i = 0; i < report.streams().size(); i++) {
            StreamReport stream = report.streams().get(i);
            otherAddresses("streams[" + i + "]", stream.localAddress(), stream.remoteAddress(), locals, remotes);
        }
        for (int i = 0; i < report.transports().size(); i++) {
            TransportReport path = report.transports().get(i);
            otherAddresses("transports[" + i + "]", path.localAddress(), path.remoteAddress(), locals, remotes);
        }
    }

    private void otherAddresses(
            String path,
            @Nullable TransportAddress local,
            @Nullable TransportAddress remote,
            Set<TransportAddress> locals,
            Set<TransportAddress> remotes) {
        lostIf(local != null && !isWritten(local, locals), path + "/localAddress");
        lostIf(remote != null && !isWritten(remote, remotes), path + "/remoteAddress");
    }

    /** Whether an address that was written says all that one does. */
    private static boolean isWritten(TransportAddress address, Set<TransportAddress> written) {
        TransportAddress spelled = asWritten(address);
        return written.stream().anyMatch(other -> other.covers(spelled));
    }

    /** The address in the spelling it is written in, where it can be. */
    private static TransportAddress asWritten(TransportAddress address) {
        String ip = wireIp(address.ip());
        return ip == null ? address : new TransportAddress(ip, address.port());
    }

    private static Set<TransportAddress> written(
            List<VqReport> reports, Function<SessionInfo, @Nullable VqAddress> which) {
        Set<TransportAddress> addresses = new HashSet<>();
        for (VqReport report : reports) {
            VqAddress address = which.apply(report.session());
            String ip = address == null ? null : address.ip();
            Integer port = address == null ? null : address.port();
            if (ip != null) {
                addresses.add(new TransportAddress(ip, port == null || port == 0 ? null : port));
            }
        }
        return addresses;
    }

    private void lostTransport(TransportReport transport, @Nullable TransportReport moved, String path) {
        lostIf(transport.id() != null, path + "/id");
        lostIf(!transport.window().equals(MeasurementWindow.UNKNOWN), path + "/window");
        transport.metrics().forEach((metric, value) -> {
            boolean written = metric == Metric.ROUND_TRIP_DELAY && transport == moved;
            if (!written) {
                losses.add(new Loss(LossKind.OMITTED, path + "/metrics", metric));
            }
        });
    }
}
