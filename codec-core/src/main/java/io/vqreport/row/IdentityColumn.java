package io.vqreport.row;

import io.vqreport.model.Alert;
import io.vqreport.model.MeasurementWindow;
import io.vqreport.model.MediaDescription;
import io.vqreport.model.StreamReport;
import io.vqreport.model.TransportAddress;
import io.vqreport.model.TransportReport;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The columns before the metrics: where each takes its value from. Append-only; the order is that of every row. */
enum IdentityColumn {
    REPORT_KEY(
            required(ColumnType.TEXT),
            "The report's key, 32 hex digits made of its content: the same report sent twice has the same.",
            part -> part.key().text()),
    PART(
            required(ColumnType.LONG),
            "The row's number within its report, from 0, which makes it unique together with the key.",
            part -> (long) part.number()),
    PART_KIND(required(ColumnType.TEXT), "What the row speaks of: STREAM, PATH or REPORT.", RowPart::kind),

    // What the collector adds.
    SOURCE_FORMAT(
            text(),
            "The format the report was read from.",
            part -> part.origin().format()),
    RECEIVED_AT(
            optional(ColumnType.INSTANT),
            "When the collector received the report.",
            part -> part.origin().receivedAt()),
    RECEIVED_FROM(
            text(),
            "Where the collector received the report from.",
            part -> part.origin().receivedFrom()),

    // The report.
    REPORT_KIND(
            required(ColumnType.TEXT),
            "What occasioned the report: SESSION, INTERVAL or ALERT.",
            part -> part.report().kind()),
    END_OF_CALL(
            required(ColumnType.BOOLEAN),
            "Whether the report closes the session; false also where the source does not say.",
            part -> part.report().endOfCall()),
    REPORTED_AT(
            optional(ColumnType.INSTANT),
            "When the report was made.",
            part -> part.report().reportedAt()),
    REPORTER_ROLE(
            text(),
            "What the reporter is in the session: END_SYSTEM, MIXER, TRANSLATOR or MONITOR.",
            part -> part.report().reporterRole()),
    BATCH_ID(
            text(),
            "The id of the document that brought several reports.",
            part -> part.report().batchId()),
    CALL_ID(
            text(),
            "The Call-ID of the SIP dialog.",
            part -> part.report().call().callId()),
    DIALOG_ID(
            text(),
            "The Call-ID a DialogID line gives, without its parameters.",
            part -> part.report().call().dialogId()),
    FROM_TAG(text(), "The dialog's from-tag.", part -> part.report().call().fromTag()),
    TO_TAG(text(), "The dialog's to-tag.", part -> part.report().call().toTag()),
    CONVERSATION_ID(
            text(),
            "The conversation of a media server or client.",
            part -> part.report().call().conversationId()),
    CORRELATION_ID(
            text(),
            "The correlation id of a voice server.",
            part -> part.report().call().correlationId()),
    SESSION_ID(
            text(),
            "The session of a media server.",
            part -> part.report().call().sessionId()),
    CONFERENCE_ID(
            text(),
            "The conference the call belongs to.",
            part -> part.report().call().conferenceId()),
    LOCAL_URI(
            text(),
            "The reporter's address of record, as a URI.",
            part -> part.report().local().uri()),
    LOCAL_DISPLAY_NAME(
            text(),
            "The reporter's display name.",
            part -> part.report().local().displayName()),
    LOCAL_GROUP(
            text(),
            "The group the reporter is counted to.",
            part -> part.report().local().group()),
    LOCAL_MAC(
            text(),
            "The reporter's MAC address: six lower-case octets joined by colons.",
            part -> part.report().local().mac()),
    LOCAL_USER_AGENT(
            text(),
            "The reporter's product name and version.",
            part -> part.report().local().userAgent()),
    LOCAL_CNAME(
            text(),
            "The reporter's RTCP canonical name.",
            part -> part.report().local().cname()),
    REMOTE_URI(
            text(),
            "The far end's address of record, as a URI.",
            part -> part.report().remote().uri()),
    REMOTE_DISPLAY_NAME(
            text(),
            "The far end's display name.",
            part -> part.report().remote().displayName()),
    REMOTE_GROUP(
            text(),
            "The group the far end is counted to.",
            part -> part.report().remote().group()),
    REMOTE_MAC(
            text(),
            "The far end's MAC address: six lower-case octets joined by colons.",
            part -> part.report().remote().mac()),
    REMOTE_USER_AGENT(
            text(),
            "The far end's product name and version.",
            part -> part.report().remote().userAgent()),
    REMOTE_CNAME(
            text(),
            "The far end's RTCP canonical name.",
            part -> part.report().remote().cname()),
    ORIGINATOR(
            text(),
            "The URI of the end that began the session.",
            part -> part.report().originator()),
    ALERT_METRIC(text(), "The metric whose threshold was crossed, by its name here.", alert(Alert::metric)),
    ALERT_NAME(text(), "The metric whose threshold was crossed, by its name as sent.", alert(Alert::name)),
    ALERT_SEVERITY(text(), "How grave the crossing is.", alert(Alert::severity)),
    ALERT_DIRECTION(
            text(),
            "The stream whose threshold was crossed: RECEIVED or SENT by the reporter.",
            alert(Alert::direction)),
    TAGS(
            text(),
            "Further facts the source attached to the report: a JSON object of texts.",
            part -> Json.object(part.report().tags())),

    // The stream or the network path.
    MEDIA(text(), "What the stream carries: AUDIO, VIDEO, SCREEN or DATA.", stream(StreamReport::media)),
    LABEL(text(), "The source's own label of the media line.", stream(StreamReport::label)),
    DIRECTION(
            text(),
            "Which way the stream flows, seen from the reporter: RECEIVED or SENT.",
            stream(StreamReport::direction)),
    PATH_ID(text(), "The network path's id in the source.", path(TransportReport::id)),
    WINDOW_START(
            optional(ColumnType.INSTANT),
            "When the time began that the values speak of.",
            window(MeasurementWindow::start)),
    WINDOW_STOP(
            optional(ColumnType.INSTANT),
            "When the time ended that the values speak of.",
            window(MeasurementWindow::stop)),
    WINDOW_DURATION(
            optional(ColumnType.DOUBLE, "ms"),
            "The length of that time where the source told it apart from its ends.",
            window(window -> window.duration() == null ? null : Durations.milliseconds(window.duration()))),
    BASIS(
            text(),
            "How the values relate to that time: INTERVAL, CUMULATIVE, SAMPLED or UNSPECIFIED.",
            window(MeasurementWindow::basis)),
    BASES(
            text(),
            "The basis of the values that have another one: a JSON object of words by metric.",
            part -> Json.object(PartTexts.bases(part))),
    SSRC(text(), "The SSRC of the stream's source: 0x and eight lower-case hex digits.", stream(StreamReport::ssrc)),
    LOCAL_IP(text(), "The reporter's IP address.", address(RowPart::localAddress, TransportAddress::ip)),
    LOCAL_PORT(
            optional(ColumnType.LONG),
            "The reporter's UDP or TCP port.",
            address(RowPart::localAddress, it -> number(it.port()))),
    REMOTE_IP(text(), "The peer's IP address.", address(RowPart::remoteAddress, TransportAddress::ip)),
    REMOTE_PORT(
            optional(ColumnType.LONG),
            "The peer's UDP or TCP port.",
            address(RowPart::remoteAddress, it -> number(it.port()))),
    PAYLOAD_TYPE(optional(ColumnType.LONG), "The RTP payload type.", described(it -> number(it.payloadType()))),
    CODEC(text(), "The codec's name as sent.", described(MediaDescription::codec)),
    CLOCK_RATES(
            text(),
            "The sampling or RTP clock rates in Hz: a JSON array of numbers.",
            described(it -> Json.array(it.clockRates()))),
    FRAME_DURATION(
            optional(ColumnType.DOUBLE, "ms"),
            "The duration of one frame.",
            described(MediaDescription::frameDurationMs)),
    FRAME_OCTETS(
            optional(ColumnType.LONG, "bytes"), "The octets of one frame.", described(it -> number(it.frameOctets()))),
    FRAMES_PER_PACKET(
            optional(ColumnType.LONG, "frames"),
            "The frames in one packet.",
            described(it -> number(it.framesPerPacket()))),
    PACKETS_PER_SECOND(
            optional(ColumnType.DOUBLE, "packets/s"),
            "The packets sent in one second.",
            described(MediaDescription::packetsPerSecond)),
    FMTP(text(), "The format parameters of SDP.", described(MediaDescription::fmtp)),
    PLC(text(), "How lost packets are concealed: STANDARD, ENHANCED or DISABLED.", described(MediaDescription::plc)),
    SILENCE_SUPPRESSION(
            optional(ColumnType.BOOLEAN),
            "Whether silence suppression is on.",
            described(MediaDescription::silenceSuppression)),
    JITTER_BUFFER_MODE(
            text(),
            "Whether the jitter buffer adapts: ADAPTIVE or FIXED.",
            described(MediaDescription::jitterBufferMode)),
    R_SCALE(text(), "The scale of R factors and scores: NB, WB, FB or UNKNOWN.", stream(StreamReport::rScale)),
    REPORTED_QUALITY(text(), "The source's own verdict: GOOD, POOR or BAD.", stream(StreamReport::reportedQuality)),
    ALGORITHMS(
            text(),
            "How scores came about: a JSON object of names by metric.",
            part -> Json.object(PartTexts.algorithms(part))),
    COMPUTED(
            text(),
            "The metrics that were computed by the library, not reported: a JSON array of names.",
            part -> Json.array(PartTexts.computed(part))),
    EXTRAS(
            text(),
            "Values for which there is no metric: a JSON object of texts.",
            stream(stream -> Json.object(stream.extras())));

    private static final IdentityColumn[] VALUES = values();

    private final ColumnType type;
    private final @Nullable String unit;
    private final boolean nullable;
    private final String description;
    // A lambda of this file, which holds nothing.
    @SuppressWarnings("ImmutableEnumChecker")
    private final Function<RowPart, @Nullable Object> source;

    IdentityColumn(Shape shape, String description, Function<RowPart, @Nullable Object> source) {
        this.type = shape.type();
        this.unit = shape.unit();
        this.nullable = shape.nullable();
        this.description = description;
        this.source = source;
    }

    static int count() {
        return VALUES.length;
    }

    static IdentityColumn at(int position) {
        return VALUES[position];
    }

    RowColumn column(int position) {
        return new RowColumn(position, SnakeCase.of(this), type, unit, nullable, description, null);
    }

    /** Whether the column takes part in the report's key: not the key itself, nor what the collector adds. */
    boolean identifies() {
        return this != REPORT_KEY && this != SOURCE_FORMAT && this != RECEIVED_AT && this != RECEIVED_FROM;
    }

    /** The value for a part, of this column's class; null where there is none. */
    @Nullable
    Object value(RowPart part) {
        Object value = source.apply(part);
        return value == null || type != ColumnType.TEXT ? value : word(value);
    }

    private static String word(Object value) {
        return value instanceof Enum<?> constant ? constant.name() : value.toString();
    }

    private static @Nullable Long number(@Nullable Integer value) {
        return value == null ? null : Long.valueOf(value);
    }

    private static Function<RowPart, @Nullable Object> alert(Function<Alert, @Nullable Object> source) {
        return part -> part.report().alert() == null
                ? null
                : source.apply(part.report().alert());
    }

    private static Function<RowPart, @Nullable Object> stream(Function<StreamReport, @Nullable Object> source) {
        return part -> part.stream() == null ? null : source.apply(part.stream());
    }

    private static Function<RowPart, @Nullable Object> described(Function<MediaDescription, @Nullable Object> source) {
        return stream(stream -> source.apply(stream.description()));
    }

    private static Function<RowPart, @Nullable Object> path(Function<TransportReport, @Nullable Object> source) {
        return part -> part.path() == null ? null : source.apply(part.path());
    }

    private static Function<RowPart, @Nullable Object> window(Function<MeasurementWindow, @Nullable Object> source) {
        return part -> {
            MeasurementWindow window = part.window();
            return window == null ? null : source.apply(window);
        };
    }

    private static Function<RowPart, @Nullable Object> address(
            Function<RowPart, @Nullable TransportAddress> which, Function<TransportAddress, @Nullable Object> source) {
        return part -> {
            TransportAddress address = which.apply(part);
            return address == null ? null : source.apply(address);
        };
    }

    private static Shape required(ColumnType type) {
        return new Shape(type, null, false);
    }

    private static Shape optional(ColumnType type) {
        return new Shape(type, null, true);
    }

    private static Shape optional(ColumnType type, String unit) {
        return new Shape(type, unit, true);
    }

    private static Shape text() {
        return optional(ColumnType.TEXT);
    }

    private record Shape(ColumnType type, @Nullable String unit, boolean nullable) {}
}
