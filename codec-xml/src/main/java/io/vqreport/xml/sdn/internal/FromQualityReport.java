package io.vqreport.xml.sdn.internal;

import io.vqreport.codec.ContextKey;
import io.vqreport.codec.EncodeContext;
import io.vqreport.codec.EncodeOptions;
import io.vqreport.codec.Loss;
import io.vqreport.codec.LossKind;
import io.vqreport.codec.MissingValues;
import io.vqreport.codec.UnrepresentableReportException;
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
import io.vqreport.xml.sdn.ConnectionField;
import io.vqreport.xml.sdn.SdnEventKind;
import io.vqreport.xml.sdn.SdnForm;
import io.vqreport.xml.sdn.SdnMessage;
import io.vqreport.xml.sdn.SdnMessages;
import io.vqreport.xml.sdn.SdnVersion;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Maps a neutral report to a message that conforms to its schema: one quality message for each stream. What the schema makes mandatory and
 * neither the report nor the context has is refused, all of it at once; what the format cannot say is listed as losses.
 */
// A report may hold equal network paths; the very one that was taken from is meant.
@SuppressWarnings("ReferenceEquality")
public final class FromQualityReport {
    private static final String CONNECTION = "ConnectionInfo/";
    private static final String RESPONSE_CODE = "Properties/ResponseCode";
    /** What the names of tags begin with that are of a quality message: of the end that is read as the local one, the other, and the rest. */
    private static final String LOCAL = "To/";

    private static final String REMOTE = "From/";
    private static final String QUALITY = "Quality/";

    private final QualityReport report;
    private final EncodeContext context;
    private final SdnVersion version;
    private final Set<Loss> losses = new LinkedHashSet<>();
    private final MissingValues missing = new MissingValues(SdnFormat.ID);
    private final Node root;
    private final StreamMapper streams;

    /** A quality message that is being made: that of a stream sent goes from the local end. */
    private record Quality(Node node, boolean received) {
        String end(boolean local) {
            return local == received ? LOCAL : REMOTE;
        }
    }

    private FromQualityReport(QualityReport report, EncodeContext context, EncodeOptions options) {
        this.report = report;
        this.context = context;
        this.version = options.get(SdnMessages.SCHEMA) == SdnMessages.Schema.C ? SdnVersion.C : SdnVersion.D;
        this.root = new Node(SdnFormat.ROOT, Schema.of(version));
        this.streams = new StreamMapper(report, context, options, version, losses, missing);
    }

    /**
     * A conforming message, and what it could not say.
     *
     * @param message the message
     * @param losses what the format could not say
     */
    public record Mapped(SdnMessage message, List<Loss> losses) {
        /** Copies the list. */
        public Mapped {
            losses = List.copyOf(losses);
        }
    }

    /**
     * Maps a report.
     *
     * @param report the neutral report
     * @param context what the caller supplies where the report lacks something mandatory
     * @param options schema and scale
     * @return the message and the losses
     * @throws UnrepresentableReportException when something mandatory is missing
     */
    public static Mapped map(QualityReport report, EncodeContext context, EncodeOptions options) {
        FromQualityReport mapper = new FromQualityReport(report, context, options);
        mapper.map();
        mapper.missing.requireNone();
        return new Mapped(new SdnMessage(mapper.root.toElement()), List.copyOf(mapper.losses));
    }

    private void map() {
        root.set("@Version", version.text());
        call();
        window();
        boolean end = report.kind() == ReportKind.SESSION;
        SdnEventKind kind = end ? SdnEventKind.QUALITY_UPDATE : SdnEventKind.IN_CALL_QUALITY;
        lostIf(report.kind() == ReportKind.ALERT, "kind");
        lostIf(report.endOfCall() != end, "endOfCall");
        lostIf(report.alert() != null, "alert");
        List<Quality> qualities = new ArrayList<>();
        for (int i = 0; i < report.streams().size(); i++) {
            StreamReport stream = report.streams().get(i);
            Media media = stream.media();
            if (media == null) {
                lostIf(true, "streams[" + i + "]");
            } else {
                Node quality = root.add(kind.wireName());
                streams.fill(quality, i, media);
                qualities.add(new Quality(quality, stream.direction() == Direction.RECEIVED));
            }
        }
        if (qualities.isEmpty()) {
            missing.add("a stream whose media is told", null);
        }
        tags(qualities);
        others();
    }

    private void lostIf(boolean present, String path) {
        if (present) {
            losses.add(Loss.of(LossKind.OMITTED, path));
        }
    }

    /** Sets an optional value of the message; what cannot be set is lost. */
    private void set(ConnectionField field, @Nullable String value, String path) {
        lostIf(value != null && (value.isEmpty() || !root.set(CONNECTION + field.wireName(), value)), path);
    }

    private void call() {
        CallIdentity call = report.call();
        String own = call.callId() != null ? call.callId() : call.dialogId();
        String written = setCallId(own);
        if (written == null) {
            written = setCallId(context.get(ContextKey.CALL_ID).orElse(null));
            if (written == null) {
                missing.add("ConnectionInfo/CallId", null, ContextKey.CALL_ID);
            } else {
                lostIf(call.callId() != null, "call/callId");
                losses.add(Loss.of(LossKind.SUPPLIED, "call/callId"));
            }
        }
        lostIf(call.dialogId() != null && !call.dialogId().equals(written), "call/dialogId");
        lostIf(call.fromTag() != null, "call/fromTag");
        lostIf(call.toTag() != null, "call/toTag");
        lostIf(call.sessionId() != null, "call/sessionId");
        set(ConnectionField.CORRELATION_ID, call.correlationId(), "call/correlationId");
        set(ConnectionField.CONVERSATION_ID, call.conversationId(), "call/conversationId");
        set(ConnectionField.CONFERENCE_ID, call.conferenceId(), "call/conferenceId");
        set(ConnectionField.TIME_STAMP, text(report.reportedAt()), "reportedAt");
    }

    /** The Call-ID that was set; null when there is none, or the schema has no way to say it. */
    private @Nullable String setCallId(@Nullable String callId) {
        String path = CONNECTION + ConnectionField.CALL_ID.wireName();
        return callId != null && !callId.isEmpty() && root.set(path, callId) ? callId : null;
    }

    private static @Nullable String text(@Nullable Instant time) {
        return time == null ? null : time.toString();
    }

    /** The message has one window: that of the first stream that tells one and is written. */
    private void window() {
        MeasurementWindow told = null;
        for (int i = 0; i < report.streams().size(); i++) {
            StreamReport stream = report.streams().get(i);
            if (stream.media() == null) {
                // Lost as a whole.
                continue;
            }
            MeasurementWindow window = stream.window();
            String path = "streams[" + i + "]/window";
            boolean tells = window.start() != null || window.stop() != null;
            if (tells && told == null) {
                told = window;
                set(ConnectionField.START_TIME, text(window.start()), path + "/start");
                set(ConnectionField.END_TIME, text(window.stop()), path + "/stop");
            } else if (tells && told != null) {
                lostIf(
                        !Objects.equals(window.start(), told.start()) || !Objects.equals(window.stop(), told.stop()),
                        path);
            }
            lostIf(window.basis() != Basis.CUMULATIVE && window.basis() != Basis.UNSPECIFIED, path + "/basis");
            MeasurementWindow between = new MeasurementWindow(window.start(), window.stop(), null, window.basis());
            lostIf(window.duration() != null && !between.length().equals(window.length()), path + "/duration");
        }
    }

    /**
     * Tags that this format's own reading made go back to their places: those of the two ends to every quality message, and what else is of
     * one to that where it is the only one.
     */
    private void tags(List<Quality> qualities) {
        for (Map.Entry<String, String> tag : report.tags().entrySet()) {
            String name = tag.getKey();
            boolean written = false;
            if (name.startsWith(SdnFormat.EXTRA) && !tag.getValue().isEmpty()) {
                String path = name.substring(SdnFormat.EXTRA.length());
                written = isSet(path, tag.getValue(), qualities);
            }
            lostIf(!written, "tags/" + name);
        }
    }

    private boolean isSet(String path, String text, List<Quality> qualities) {
        if (path.startsWith(LOCAL) || path.startsWith(REMOTE)) {
            boolean local = path.startsWith(LOCAL);
            String inside = path.substring((local ? LOCAL : REMOTE).length());
            boolean set = !qualities.isEmpty();
            for (Quality quality : qualities) {
                set &= quality.node().set(quality.end(local) + inside, text);
            }
            return set;
        }
        if (path.startsWith(QUALITY)) {
            return qualities.size() == 1 && qualities.get(0).node().set(path.substring(QUALITY.length()), text);
        }
        return isBeside(path) && !isCodeless(path) && root.set(path, text);
    }

    /** A response code is nothing to the schema without its number, which stands in an attribute. */
    private boolean isCodeless(String path) {
        String code = report.tags().getOrDefault(SdnFormat.EXTRA + RESPONSE_CODE + "/@Code", "");
        return path.startsWith(RESPONSE_CODE) && Values.judge(code, SdnForm.PORT, Set.of()) != null;
    }

    /** Whether a path lies beside the events: no tag may make up an event. */
    private static boolean isBeside(String path) {
        int slash = path.indexOf('/');
        return SdnEventKind.of(slash < 0 ? path : path.substring(0, slash)).isEmpty() && !path.equals("@Version");
    }

    private void others() {
        lostIf(report.reporterRole() != null, "reporterRole");
        lostIf(report.originator() != null, "originator");
        lostIf(report.batchId() != null, "batchId");
        lost(report.local(), "local");
        lost(report.remote(), "remote");
        for (int i = 0; i < report.transports().size(); i++) {
            TransportReport transport = report.transports().get(i);
            String path = "transports[" + i + "]";
            lostIf(transport.id() != null, path + "/id");
            lostIf(!transport.window().equals(MeasurementWindow.UNKNOWN), path + "/window");
            lostAddress(transport.localAddress(), true, path + "/localAddress");
            lostAddress(transport.remoteAddress(), false, path + "/remoteAddress");
            for (Metric metric : transport.metrics().keySet()) {
                boolean moved = metric == Metric.ROUND_TRIP_DELAY && transport == streams.movedRoundTrip();
                losses.add(new Loss(moved ? LossKind.MOVED : LossKind.OMITTED, path + "/metrics", metric));
            }
        }
    }

    private void lostAddress(@Nullable TransportAddress address, boolean local, String path) {
        lostIf(address != null && !streams.isWritten(address, local), path);
    }

    private void lost(Party party, String path) {
        lostIf(party.displayName() != null, path + "/displayName");
        lostIf(party.group() != null, path + "/group");
        lostIf(party.cname() != null, path + "/cname");
    }
}
