package io.vqreport.xml.sdn.internal;

import io.vqreport.codec.DecodeLimits;
import io.vqreport.codec.Decoded;
import io.vqreport.codec.DecodedItem;
import io.vqreport.codec.Location;
import io.vqreport.codec.Problem;
import io.vqreport.codec.Problems;
import io.vqreport.metric.Basis;
import io.vqreport.metric.Metric;
import io.vqreport.metric.Metrics;
import io.vqreport.model.CallIdentity;
import io.vqreport.model.Direction;
import io.vqreport.model.MeasurementWindow;
import io.vqreport.model.MediaDescription;
import io.vqreport.model.Party;
import io.vqreport.model.QualityReport;
import io.vqreport.model.ReportKind;
import io.vqreport.model.StreamReport;
import io.vqreport.model.TransportAddress;
import io.vqreport.xml.sdn.BurstDensityScale;
import io.vqreport.xml.sdn.ConnectionField;
import io.vqreport.xml.sdn.EndPointField;
import io.vqreport.xml.sdn.QualityProperty;
import io.vqreport.xml.sdn.SdnConnection;
import io.vqreport.xml.sdn.SdnElement;
import io.vqreport.xml.sdn.SdnEndPoint;
import io.vqreport.xml.sdn.SdnEvent;
import io.vqreport.xml.sdn.SdnEventKind;
import io.vqreport.xml.sdn.SdnMediaCodec;
import io.vqreport.xml.sdn.SdnMessage;
import io.vqreport.xml.sdn.SdnProblem;
import io.vqreport.xml.sdn.SdnQuality;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Maps a message to neutral reports: one for each quality message in it, with one stream that the end point To receives; and what it says
 * of call events to one item without a report.
 */
public final class ToQualityReport {
    /** Bursts and gaps are told apart by RFC 3611's Gmin, which is 16 here by definition. */
    static final double GAP_THRESHOLD = 16;

    static final Set<QualityProperty> BURSTS = EnumSet.of(
            QualityProperty.BURST_DURATION,
            QualityProperty.BURST_DENSITY,
            QualityProperty.BURST_GAP_DURATION,
            QualityProperty.BURST_GAP_DENSITY);

    /**
     * As many tags of what stands beside the events are told with each item of a message; no real one has more. All of them are told with the
     * first item.
     */
    private static final int SHARED = 128;

    private final Decoded<SdnMessage> decoded;
    private final SdnMessage message;
    private final BurstDensityScale scale;
    private final DecodeLimits limits;
    private final Set<String> known = new HashSet<>();
    private final Optional<SdnConnection> connection;
    /** What every item has of the connection, and what of it stands in the windows of reports only. */
    private final Set<String> heldOfConnection = new HashSet<>();

    private final Set<String> heldByWindows = new HashSet<>();
    private final CallIdentity call;
    private final MeasurementWindow window;
    private final @Nullable Instant reportedAt;
    private final FirstPair firstPair;
    /** The labels of the quality messages, in their order. */
    private final List<String> labels;
    /** The problems by the quality message that they concern; by an empty label those that concern none. */
    private final Map<String, List<Problem>> problemsByLabel = new HashMap<>();
    /** What stands beside all events, by the names of tags. */
    private final Map<String, String> around;

    private boolean first = true;

    private ToQualityReport(Decoded<SdnMessage> decoded, BurstDensityScale scale, DecodeLimits limits) {
        this.decoded = decoded;
        this.message = decoded.value();
        this.scale = scale;
        this.limits = limits;
        decoded.problems().forEach(problem -> known.add(key(problem)));
        this.connection = message.connection();
        this.call = call();
        this.window = window();
        this.reportedAt = time(ConnectionField.TIME_STAMP, heldOfConnection).orElse(null);
        this.firstPair = FirstPair.of(message);
        Map<SdnEventKind, Integer> numbers = new EnumMap<>(SdnEventKind.class);
        this.labels = message.qualities().stream()
                .map(quality -> label(quality, numbers))
                .toList();
        this.around = around();
        Set<String> qualities = Set.copyOf(labels);
        for (Problem problem : decoded.problems()) {
            String path = problem.location().path();
            String label = path.substring(0, path.indexOf('/') < 0 ? path.length() : path.indexOf('/'));
            problemsByLabel
                    .computeIfAbsent(qualities.contains(label) ? label : "", found -> new ArrayList<>())
                    .add(problem);
        }
    }

    private static String label(SdnEvent event, Map<SdnEventKind, Integer> numbers) {
        return event.kind().wireName() + "[" + (numbers.merge(event.kind(), 1, Integer::sum) - 1) + "]";
    }

    /**
     * Maps a message.
     *
     * @param decoded the message and the problems of its reading
     * @param scale the scale of densities
     * @param limits how many problems are kept of each report
     * @param consumer is given the items one by one: call events first, then one report for each quality message; each problem stands in the
     *     item it concerns, those of the whole message in the first
     */
    public static void map(
            Decoded<SdnMessage> decoded,
            BurstDensityScale scale,
            DecodeLimits limits,
            Consumer<? super DecodedItem> consumer) {
        new ToQualityReport(decoded, scale, limits).map(consumer);
    }

    private void map(Consumer<? super DecodedItem> consumer) {
        List<SdnEvent> signals = message.events().stream()
                .filter(event -> !event.kind().isQuality())
                .toList();
        if (!signals.isEmpty() || labels.isEmpty()) {
            consumer.accept(new DecodedItem.NoReport(
                    signals.isEmpty() ? null : signals.get(0).kind().wireName(),
                    reportedAt,
                    call,
                    signals.stream().anyMatch(event -> event.kind().isEnd()),
                    tags(signals),
                    problemsOf("")));
            first = false;
        }
        int number = 0;
        for (SdnQuality quality : message.qualities()) {
            String label = labels.get(number++);
            Problems problems = new Problems(limits);
            if (first) {
                problemsOf("").forEach(problems::add);
            }
            problemsOf(label).forEach(problems::add);
            QualityReport report = report(quality, label, problems);
            Decoded<QualityReport> mapped = problems.with(report);
            int suppressed = mapped.suppressed() + (first ? decoded.suppressed() : 0);
            consumer.accept(new DecodedItem.Report(new Decoded<>(report, mapped.problems(), suppressed)));
            first = false;
        }
    }

    private List<Problem> problemsOf(String label) {
        return problemsByLabel.getOrDefault(label, List.of());
    }

    private static String key(Problem problem) {
        return problem.code().id() + " " + problem.location().path();
    }

    /** Notes what the reader has not noted already, with its place. */
    private void note(Problems problems, @Nullable SdnProblem code, String path) {
        if (code != null) {
            Problem problem = Problem.of(code, new Location(-1, -1, -1, path));
            if (known.add(key(problem))) {
                problems.add(problem);
            }
        }
    }

    // The call.

    private CallIdentity call() {
        return CallIdentity.builder()
                .callId(held(ConnectionField.CALL_ID))
                .correlationId(held(ConnectionField.CORRELATION_ID))
                .conversationId(held(ConnectionField.CONVERSATION_ID))
                .conferenceId(held(ConnectionField.CONFERENCE_ID))
                .build();
    }

    private @Nullable String held(ConnectionField field) {
        heldOfConnection.add("ConnectionInfo/" + field.wireName());
        return connection.flatMap(found -> found.text(field)).orElse(null);
    }

    private MeasurementWindow window() {
        return new MeasurementWindow(
                time(ConnectionField.START_TIME, heldByWindows).orElse(null),
                time(ConnectionField.END_TIME, heldByWindows).orElse(null),
                null,
                Basis.CUMULATIVE);
    }

    private Optional<Instant> time(ConnectionField field, Set<String> held) {
        Optional<Instant> time = connection.flatMap(found -> found.time(field));
        if (time.isPresent()) {
            held.add("ConnectionInfo/" + field.wireName());
        }
        return time;
    }

    // What has no place of its own.

    /** The tags of call events. */
    private Map<String, String> tags(List<SdnEvent> signals) {
        Leaves leaves = new Leaves();
        Map<SdnEventKind, Integer> numbers = new EnumMap<>(SdnEventKind.class);
        for (SdnEvent event : signals) {
            String label = label(event, numbers);
            if (event.element().children().isEmpty()
                    && event.element().attributes().isEmpty()) {
                // So that an event without content, such as a Bye, is told of at all.
                leaves.put(label, "");
            }
            leaves.add(event.element(), label, path -> false);
        }
        return tags(leaves);
    }

    /** The tags of an item: what stands beside the events, and what is its own. */
    private Map<String, String> tags(Leaves own) {
        Map<String, String> tags = new LinkedHashMap<>();
        around.entrySet().stream()
                .limit(first ? around.size() : SHARED)
                .forEach(tag -> tags.put(tag.getKey(), tag.getValue()));
        own.named().forEach((name, text) -> tags.merge(name, text, (one, more) -> one + Leaves.SEPARATOR + more));
        return tags;
    }

    /** What stands beside the events; the times of the call are among it where no report has them as its window. */
    private Map<String, String> around() {
        Predicate<String> held =
                path -> heldOfConnection.contains(path) || (!labels.isEmpty() && heldByWindows.contains(path));
        Leaves leaves = new Leaves();
        for (SdnElement child : message.element().children()) {
            if (SdnEventKind.of(child.name()).isEmpty()) {
                leaves.add(child, child.name(), held);
            }
        }
        message.element().attributes().stream()
                .filter(attribute -> !attribute.name().equals("Version"))
                .forEach(attribute -> leaves.put("@" + attribute.name(), attribute.value()));
        return leaves.named();
    }

    // One quality message.

    private QualityReport report(SdnQuality quality, String label, Problems problems) {
        boolean end = quality.kind() == SdnEventKind.QUALITY_UPDATE;
        if (window.start() != null && window.stop() != null && window.stop().isBefore(window.start())) {
            note(problems, SdnProblem.STOP_BEFORE_START, "ConnectionInfo/" + ConnectionField.END_TIME.wireName());
        }
        Leaves leaves = new Leaves();
        Optional<SdnEndPoint> to = complete(quality.to(), label, problems);
        Optional<SdnEndPoint> from = complete(quality.from(), label, problems);
        Party local = party(to, "To", leaves);
        Party remote = party(from, "From", leaves);
        for (SdnElement child : quality.element().children()) {
            if (!Set.of("From", "To", "Properties").contains(child.name())) {
                leaves.add(child, "Quality/" + child.name(), path -> false);
            }
        }
        quality.element().attributes().stream()
                .filter(attribute -> !attribute.name().equals("Type"))
                .forEach(attribute -> leaves.put("Quality/@" + attribute.name(), attribute.value()));
        return QualityReport.builder()
                .kind(end ? ReportKind.SESSION : ReportKind.INTERVAL)
                .endOfCall(end)
                .reportedAt(reportedAt)
                .call(call)
                .local(local)
                .remote(remote)
                .streams(List.of(stream(quality, address(to), address(from), label, problems)))
                .tags(tags(leaves))
                .build();
    }

    /** An end with what the message tells of it in its first pair only. */
    private Optional<SdnEndPoint> complete(Optional<SdnEndPoint> end, String label, Problems problems) {
        return end.map(sent -> {
            SdnElement complete = firstPair.complete(sent.element());
            if (complete.children().size() > sent.element().children().size()) {
                note(problems, SdnProblem.END_POINT_FILLED_UP, label + "/" + complete.name());
            }
            return new SdnEndPoint(complete);
        });
    }

    private static @Nullable TransportAddress address(Optional<SdnEndPoint> end) {
        return end.flatMap(SdnEndPoint::address).orElse(null);
    }

    private static Party party(Optional<SdnEndPoint> end, String path, Leaves leaves) {
        if (end.isEmpty()) {
            return Party.UNKNOWN;
        }
        SdnEndPoint point = end.get();
        Set<String> held = new HashSet<>();
        Consumer<EndPointField> holds = field -> held.add(path + "/" + field.wireName());
        holds.accept(EndPointField.URI);
        holds.accept(EndPointField.USER_AGENT);
        Optional<String> mac = point.text(EndPointField.MAC_ADDR);
        if (mac.isPresent() && Macs.judge(mac.get()) == null) {
            holds.accept(EndPointField.MAC_ADDR);
        }
        if (point.text(EndPointField.IP).isPresent()) {
            holds.accept(EndPointField.IP);
        }
        if (point.address().map(address -> address.port() != null).orElse(false)) {
            holds.accept(EndPointField.PORT);
        }
        leaves.add(point.element(), path, held::contains);
        return Party.builder()
                .uri(point.uri().orElse(null))
                .userAgent(point.text(EndPointField.USER_AGENT).orElse(null))
                .mac(mac.flatMap(Macs::neutral).orElse(null))
                .build();
    }

    private StreamReport stream(
            SdnQuality quality,
            @Nullable TransportAddress local,
            @Nullable TransportAddress remote,
            String label,
            Problems problems) {
        StreamReport.Builder stream = StreamReport.builder()
                .media(quality.media().orElse(null))
                .label(quality.type().orElse(null))
                .direction(Direction.RECEIVED)
                .window(window)
                .localAddress(local)
                .remoteAddress(remote);
        Leaves leaves = new Leaves();
        Metrics.Builder metrics = Metrics.builder();
        Set<String> seen = new HashSet<>();
        quality.element().child("Properties").ifPresent(properties -> {
            for (SdnElement child : properties.children()) {
                boolean first = seen.add(child.name());
                boolean held = first && property(child, label, stream, metrics, problems);
                if (!held) {
                    leaves.add(child, child.name(), path -> false);
                } else if (!child.attributes().isEmpty() || !child.children().isEmpty()) {
                    boolean codec = child.name().equals(QualityProperty.CODEC.wireName());
                    leaves.add(
                            child,
                            child.name(),
                            path -> path.equals(child.name()) || (codec && isOfCodec(child, path)));
                }
            }
        });
        return stream.metrics(metrics.build()).extras(leaves.named()).build();
    }

    private static boolean isOfCodec(SdnElement codec, String path) {
        return path.equals("Codec/@Name")
                || (path.equals("Codec/@PayLoadType")
                        && new SdnMediaCodec(codec).payloadType().isPresent());
    }

    /** Whether the text of a property went into the stream. */
    private boolean property(
            SdnElement child, String label, StreamReport.Builder stream, Metrics.Builder metrics, Problems problems) {
        QualityProperty property = QualityProperty.of(child.name()).orElse(null);
        if (property == null) {
            return false;
        }
        if (property == QualityProperty.CODEC) {
            SdnMediaCodec codec = new SdnMediaCodec(child);
            MediaDescription.Builder description =
                    MediaDescription.builder().codec(codec.name().orElse(null));
            codec.payloadType().ifPresent(description::payloadType);
            stream.description(description.build());
            return true;
        }
        String text = child.text();
        Values.Reading reading = Values.read(property, text, scale);
        note(problems, reading.problem(), label + "/Properties/" + property.wireName());
        if (property == QualityProperty.STREAM_QUALITY) {
            stream.reportedQuality(Verdicts.read(text.strip()).orElse(null));
            return reading.problem() == null;
        }
        boolean told = reading.value().isPresent() || reading.problem() == SdnProblem.DENSITY_SCALE_UNKNOWN;
        if (told && BURSTS.contains(property)) {
            metrics.put(Metric.GAP_THRESHOLD, GAP_THRESHOLD);
        }
        if (reading.value().isEmpty()) {
            return false;
        }
        property.metric()
                .ifPresent(metric -> metrics.put(metric, reading.value().getAsDouble()));
        return true;
    }
}
