package io.vqreport.xml.msqoe.internal.mapping;

import io.vqreport.codec.ContextKey;
import io.vqreport.codec.EncodeContext;
import io.vqreport.codec.EncodeOptions;
import io.vqreport.codec.Loss;
import io.vqreport.codec.LossKind;
import io.vqreport.codec.MissingValues;
import io.vqreport.convert.MacAddresses;
import io.vqreport.metric.Basis;
import io.vqreport.metric.Metric;
import io.vqreport.model.CallIdentity;
import io.vqreport.model.Direction;
import io.vqreport.model.MeasurementWindow;
import io.vqreport.model.Media;
import io.vqreport.model.Party;
import io.vqreport.model.QualityReport;
import io.vqreport.model.ReportKind;
import io.vqreport.model.StreamReport;
import io.vqreport.model.TransportAddress;
import io.vqreport.model.TransportReport;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Maps a neutral report to an event that our schemas accept, with one VQSessionReport. What the schema makes mandatory and neither the report
 * nor the context has is refused, all of it at once; what the format cannot say is listed as losses.
 */
final class FromQualityReport {
    static final String ID = "msqoe";

    private static final String ENDPOINT_NAME = "Endpoint/@Name";
    private static final String CALLER = "DialogInfo/Caller";
    private static final String EVENT_TAG = "VQReportEvent/";

    private final QualityReport report;
    private final EncodeContext context;
    private final Set<Loss> losses = new LinkedHashSet<>();
    private final MissingValues missing = new MissingValues(ID);
    private final LineMapper lines;
    private final Outline event = Outline.event();
    private final Outline session;
    private final boolean midCall;
    private final Set<Metric> movedMetrics = EnumSet.noneOf(Metric.class);
    private final Set<TransportAddress> locals = new HashSet<>();
    private final Set<TransportAddress> remotes = new HashSet<>();
    private @Nullable String localUri;
    private @Nullable String remoteUri;

    private FromQualityReport(QualityReport report, EncodeContext context, EncodeOptions options) {
        this.report = report;
        this.context = context;
        this.lines = new LineMapper(options, losses);
        this.midCall = report.streams().stream()
                .anyMatch(it -> "true".equals(it.extras().get(ToQualityReport.PREFIX + ToQualityReport.MID_CALL)));
        boolean interval = report.kind() != ReportKind.SESSION && !midCall;
        this.session = event.add(interval ? "VQSessionIntervalReport" : "VQSessionReport", 0);
    }

    /** An event as it goes out, and what it could not say. */
    record Mapped(Outline event, List<Loss> losses) {
        Mapped {
            losses = List.copyOf(losses);
        }
    }

    /** Maps a report. */
    static Mapped map(QualityReport report, EncodeContext context, EncodeOptions options) {
        FromQualityReport mapper = new FromQualityReport(report, context, options);
        mapper.map();
        return new Mapped(mapper.event, List.copyOf(mapper.losses));
    }

    private void lostIf(boolean present, String path) {
        if (present) {
            losses.add(Loss.of(LossKind.OMITTED, path));
        }
    }

    private void map() {
        lostIf(report.kind() == ReportKind.ALERT, "kind");
        lostIf(report.alert() != null, "alert");
        lostIf(report.endOfCall() != (report.kind() == ReportKind.SESSION), "endOfCall");
        lostIf(report.kind() == ReportKind.SESSION && midCall, "kind");
        lostIf(report.reportedAt() != null, "reportedAt");
        lostIf(report.reporterRole() != null, "reporterRole");
        call(report.call());
        localUri = party(report.local(), "local", "DialogInfo/FromURI", ContextKey.LOCAL_ID);
        remoteUri = party(report.remote(), "remote", "DialogInfo/ToURI", ContextKey.REMOTE_ID);
        agent(report.local(), "local", "DialogInfo/LocalUserAgent", ContextKey.LOCAL_USER_AGENT);
        agent(report.remote(), "remote", "DialogInfo/RemoteUserAgent", ContextKey.REMOTE_USER_AGENT);
        lostIf(report.remote().mac() != null, "remote/mac");
        caller();
        tags();
        demand(ENDPOINT_NAME, ContextKey.ENDPOINT_NAME);
        demand("DialogInfo/LocalContactURI", ContextKey.LOCAL_CONTACT);
        demand("DialogInfo/RemoteContactURI", ContextKey.REMOTE_CONTACT);
        window();
        streams();
        for (String path : session.withoutIncomplete()) {
            lostIf(true, "streams/extras/" + ToQualityReport.PREFIX + path);
        }
        missing.requireNone();
    }

    // The call.

    private void call(CallIdentity call) {
        optional("DialogInfo/@CallId", call.callId(), "call/callId");
        optional("DialogInfo/@FromTag", call.fromTag(), "call/fromTag");
        optional("DialogInfo/@ToTag", call.toTag(), "call/toTag");
        optional("DialogInfo/CorrelationID", call.correlationId(), "call/correlationId");
        optional("DialogInfo/ConfURI", call.conferenceId(), "call/conferenceId");
        lostIf(call.conversationId() != null, "call/conversationId");
        sessionId(call);
    }

    private void optional(String path, @Nullable String text, String neutral) {
        if (text != null && row(path).allows(text)) {
            session.put(path, text);
        } else {
            lostIf(text != null, neutral);
        }
    }

    /** SessionId is mandatory; the schema says it is the dialog's id: Call-ID and tags. */
    private void sessionId(CallIdentity call) {
        String id = call.sessionId();
        if (id != null && row("@SessionId").allows(id)) {
            session.put("@SessionId", id);
            lostIf(call.dialogId() != null, "call/dialogId");
            return;
        }
        lostIf(id != null, "call/sessionId");
        String callId = call.dialogId() != null ? call.dialogId() : call.callId();
        boolean supplied = callId == null;
        if (callId == null) {
            callId = context.get(ContextKey.CALL_ID).orElse(null);
        }
        if (callId == null || !row("@SessionId").allows(callId)) {
            missing.add(
                    "VQSessionReport/@SessionId",
                    callId == null ? null : "not as the schema has it",
                    ContextKey.CALL_ID);
            return;
        }
        losses.add(Loss.of(supplied ? LossKind.SUPPLIED : LossKind.ESTIMATED, "call/sessionId"));
        lostIf(call.dialogId() != null && !call.dialogId().equals(call.callId()), "call/dialogId");
        StringBuilder text = new StringBuilder(callId);
        if (call.fromTag() != null && XmlNames.isWritable(call.fromTag())) {
            text.append(";from-tag=").append(call.fromTag());
        }
        if (call.toTag() != null && XmlNames.isWritable(call.toTag())) {
            text.append(";to-tag=").append(call.toTag());
        }
        session.put("@SessionId", text.toString());
    }

    // The parties.

    /** Writes who a party is; gives the URI written, null where it is missing. */
    private @Nullable String party(Party party, String neutral, String path, ContextKey key) {
        lostIf(party.displayName() != null, neutral + "/displayName");
        lostIf(party.group() != null, neutral + "/group");
        lostIf(party.cname() != null, neutral + "/cname");
        return mandatory(party.uri(), neutral + "/uri", path, key);
    }

    private void agent(Party party, String neutral, String path, ContextKey key) {
        mandatory(party.userAgent(), neutral + "/userAgent", path, key);
    }

    private @Nullable String mandatory(@Nullable String text, String neutral, String path, ContextKey key) {
        if (text != null && row(path).allows(text)) {
            session.put(path, text);
            return text;
        }
        String supplied = context.get(key).orElse(null);
        if (supplied != null && row(path).allows(supplied)) {
            session.put(path, supplied);
            lostIf(text != null, neutral);
            losses.add(Loss.of(LossKind.SUPPLIED, neutral));
            return supplied;
        }
        missing.add(path, text == null ? null : "not as the schema has it", key);
        return null;
    }

    /** Caller says whether the reporter began the session; who did if it was not the far end, it cannot say. */
    private void caller() {
        String known =
                report.originator() == null ? context.get(ContextKey.ORIGIN_ID).orElse(null) : report.originator();
        String local = or(report.local().uri(), ContextKey.LOCAL_ID);
        if (known != null && local != null) {
            boolean caller = known.equals(local);
            session.put(CALLER, Boolean.toString(caller));
            boolean told = known.equals(caller ? localUri : remoteUri);
            lostIf(report.originator() != null && !told, "originator");
            if (report.originator() == null) {
                losses.add(Loss.of(LossKind.SUPPLIED, "originator"));
            }
        } else if (!isTagged(CALLER)) {
            missing.add(CALLER, null, ContextKey.ORIGIN_ID);
        }
    }

    private @Nullable String or(@Nullable String own, ContextKey key) {
        return own == null ? context.get(key).orElse(null) : own;
    }

    /** What the schema demands and the report has as a tag, if at all. */
    private void demand(String path, ContextKey key) {
        if (!isTagged(path)) {
            mandatory(null, "tags/" + ToQualityReport.PREFIX + path, path, key);
        }
    }

    /** Whether the report has a value of a path as a tag, so that it will be written with the tags. */
    private boolean isTagged(String path) {
        String tag = report.tags().get(ToQualityReport.PREFIX + path);
        return tag != null && row(path).allows(tag);
    }

    private void tags() {
        for (Map.Entry<String, String> tag : report.tags().entrySet()) {
            String name = tag.getKey();
            String path =
                    name.startsWith(ToQualityReport.PREFIX) ? name.substring(ToQualityReport.PREFIX.length()) : "";
            boolean ofEvent = path.startsWith(EVENT_TAG);
            List<Step> steps = path.isEmpty() ? null : Step.parse(ofEvent ? path.substring(EVENT_TAG.length()) : path);
            Scope scope = ofEvent ? Scope.EVENT : Scope.SESSION;
            // Beside a session report the schema has no room for other elements.
            boolean written = steps != null
                    && !(ofEvent && !steps.get(0).attribute())
                    && PathCheck.allows(scope, steps, tag.getValue(), null, false)
                    && (ofEvent ? event : session).put(steps, tag.getValue());
            lostIf(!written, "tags/" + name);
        }
    }

    private static Row row(String path) {
        Row row = PathTable.find(Scope.SESSION, path);
        if (row == null) {
            throw new IllegalArgumentException("not a path of the table: " + path);
        }
        return row;
    }

    // The window: one for all streams.

    private void window() {
        MeasurementWindow shared = sharedWindow();
        Instant start = shared.beginning().orElse(null);
        Instant stop = shared.end().orElse(null);
        put("DialogInfo/@Start", start);
        put("DialogInfo/@End", stop);
        Basis basis = report.kind() == ReportKind.SESSION ? Basis.CUMULATIVE : Basis.INTERVAL;
        for (int i = 0; i < report.streams().size(); i++) {
            MeasurementWindow own = report.streams().get(i).window();
            String path = "streams[" + i + "]/window";
            lostIf(own.start() != null && !own.start().equals(start), path + "/start");
            lostIf(own.stop() != null && !own.stop().equals(stop), path + "/stop");
            boolean told = own.duration() == null
                    || own.length().equals(new MeasurementWindow(start, stop, null, basis).length());
            lostIf(!told, path + "/duration");
            lostIf(own.basis() != basis, path + "/basis");
        }
    }

    /** That of the first stream that tells both ends, else of the first that tells one: ends of two streams make no window. */
    private MeasurementWindow sharedWindow() {
        MeasurementWindow found = MeasurementWindow.UNKNOWN;
        for (StreamReport stream : report.streams()) {
            MeasurementWindow own = stream.window();
            boolean begins = own.beginning().isPresent();
            boolean ends = own.end().isPresent();
            if (begins && ends) {
                return own;
            }
            found = found.equals(MeasurementWindow.UNKNOWN) && (begins || ends) ? own : found;
        }
        return found;
    }

    private void put(String path, @Nullable Instant instant) {
        if (instant != null && WireWords.isWritable(instant)) {
            session.put(path, instant.toString());
        } else {
            lostIf(instant != null, "streams/window");
        }
    }

    // Media lines.

    private void streams() {
        List<StreamReport> streams = report.streams();
        List<LineStreams> groups = LineGroups.of(streams);
        boolean[] written = new boolean[streams.size()];
        for (int i = 0; i < groups.size(); i++) {
            line(groups.get(i), i, written);
        }
        for (int i = 0; i < written.length; i++) {
            lostIf(!written[i], "streams[" + i + "]");
        }
        if (groups.isEmpty()) {
            missing.add("MediaLine (a stream of audio, video or screen)", null);
        }
        transports(groups);
    }

    private void line(LineStreams group, int number, boolean[] written) {
        Outline line = session.add("MediaLine", number);
        line.put("@Label", group.label);
        List<StreamReport> both = new ArrayList<>(2);
        for (Direction direction : Direction.values()) {
            int index = group.of(direction);
            if (index >= 0) {
                both.add(report.streams().get(index));
            }
        }
        if (number == 0) {
            mac(line);
        }
        address(line, "Description/LocalAddr", ContextKey.LOCAL_ADDRESS, both, number, true);
        address(line, "Description/RemoteAddr", ContextKey.REMOTE_ADDRESS, both, number, false);
        lines.sentRoundTrip =
                group.sent >= 0 && report.streams().get(group.sent).metrics().has(Metric.ROUND_TRIP_DELAY);
        for (Direction direction : Direction.values()) {
            int index = group.of(direction);
            if (index >= 0) {
                written[index] = true;
                StreamReport stream = report.streams().get(index);
                String path = "streams[" + index + "]";
                lines.stream(line, stream, group.media, path);
                String own = stream.label();
                lostIf(own != null && !own.equals(group.label), path + "/label");
                if (own == null) {
                    losses.add(Loss.of(LossKind.ESTIMATED, path + "/label"));
                }
                Media read = MediaOf.line(group.label, report.remote().uri(), "");
                lostIf(stream.media() != null && stream.media() != read, path + "/media");
                lostAddress(stream.localAddress(), locals, path + "/localAddress");
                lostAddress(stream.remoteAddress(), remotes, path + "/remoteAddress");
            }
        }
    }

    private void mac(Outline line) {
        String mac = report.local().mac();
        if (mac != null) {
            Optional<String> neutral = MacAddresses.digits(mac).flatMap(MacAddresses::neutral);
            neutral.ifPresent(text -> line.put(ToQualityReport.LOCAL_MAC, text));
            lostIf(neutral.isEmpty(), "local/mac");
        }
    }

    private void address(
            Outline line, String path, ContextKey key, List<StreamReport> both, int number, boolean local) {
        TransportAddress known = null;
        for (StreamReport stream : both) {
            TransportAddress told = local ? stream.localAddress() : stream.remoteAddress();
            known = known == null ? told : known.filledFrom(told);
        }
        for (TransportReport transport : report.transports()) {
            TransportAddress told = local ? transport.localAddress() : transport.remoteAddress();
            known = known == null ? told : known.filledFrom(told);
        }
        TransportAddress supplied = context.address(key).orElse(null);
        TransportAddress filled = known == null ? supplied : known.filledFrom(supplied);
        if (supplied != null && (filled == null || !hasIp(filled))) {
            // A port alone cannot be said.
            filled = supplied;
        }
        if (filled == null || !hasIp(filled)) {
            missing.add("MediaLine[" + number + "]/" + path + "/IPAddr", null, key);
            return;
        }
        line.put(path + "/IPAddr", Objects.requireNonNull(filled.ip()));
        if (filled.port() != null) {
            line.put(path + "/Port", filled.port().toString());
        }
        if (!filled.equals(known)) {
            losses.add(Loss.of(LossKind.SUPPLIED, key.key()));
        }
        (local ? locals : remotes).add(filled);
    }

    private static boolean hasIp(TransportAddress address) {
        String ip = address.ip();
        return ip != null && !ip.isBlank() && XmlNames.isWritable(ip);
    }

    // Network paths.

    private void transports(List<LineStreams> groups) {
        boolean roundTrip =
                report.streams().stream().anyMatch(it -> it.metrics().has(Metric.ROUND_TRIP_DELAY));
        boolean bandwidth =
                report.streams().stream().anyMatch(it -> it.metrics().has(Metric.AVAILABLE_SEND_BANDWIDTH));
        for (int i = 0; i < report.transports().size(); i++) {
            TransportReport transport = report.transports().get(i);
            String path = "transports[" + i + "]";
            lostIf(transport.id() != null, path + "/id");
            lostIf(!transport.window().equals(MeasurementWindow.UNKNOWN), path + "/window");
            lostAddress(transport.localAddress(), locals, path + "/localAddress");
            lostAddress(transport.remoteAddress(), remotes, path + "/remoteAddress");
            transport.metrics().forEach((metric, value) -> {
                boolean free = (metric == Metric.ROUND_TRIP_DELAY && !roundTrip)
                        || (metric == Metric.AVAILABLE_SEND_BANDWIDTH && !bandwidth);
                boolean moved = free && moved(groups, metric, value, path);
                losses.add(new Loss(moved ? LossKind.MOVED : LossKind.OMITTED, path + "/metrics", metric));
            });
        }
    }

    /** An address is lost unless one that was written says all that it does. */
    private void lostAddress(@Nullable TransportAddress address, Set<TransportAddress> written, String path) {
        lostIf(address != null && written.stream().noneMatch(other -> other.covers(address)), path);
    }

    /** Writes a value of a network path on the first stream sent, once. */
    private boolean moved(List<LineStreams> groups, Metric metric, double value, String path) {
        for (int i = 0; i < groups.size() && !movedMetrics.contains(metric); i++) {
            if (groups.get(i).sent >= 0) {
                movedMetrics.add(metric);
                Outline line = session.add("MediaLine", i);
                Outline element = LineMapper.element(line, Direction.SENT);
                return lines.write(line, element, Direction.SENT, groups.get(i).media, metric, value, path);
            }
        }
        return false;
    }
}
