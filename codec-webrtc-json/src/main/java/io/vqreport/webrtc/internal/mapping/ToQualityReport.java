package io.vqreport.webrtc.internal.mapping;

import io.vqreport.codec.DecodeLimits;
import io.vqreport.codec.Decoded;
import io.vqreport.codec.Location;
import io.vqreport.codec.Problem;
import io.vqreport.codec.Problems;
import io.vqreport.metric.Basis;
import io.vqreport.metric.Metric;
import io.vqreport.metric.Metrics;
import io.vqreport.model.CallIdentity;
import io.vqreport.model.MeasurementWindow;
import io.vqreport.model.Media;
import io.vqreport.model.QualityReport;
import io.vqreport.model.ReportKind;
import io.vqreport.model.StreamReport;
import io.vqreport.model.TransportReport;
import io.vqreport.webrtc.LossScale;
import io.vqreport.webrtc.MediaServerProblem;
import io.vqreport.webrtc.MediaStats;
import io.vqreport.webrtc.MessageEnvelope;
import io.vqreport.webrtc.NetworkStats;
import io.vqreport.webrtc.ReceivedStats;
import io.vqreport.webrtc.SentStats;
import io.vqreport.webrtc.ServerMessage;
import io.vqreport.webrtc.ServerProfile;
import io.vqreport.webrtc.ServerTags;
import io.vqreport.webrtc.StatsBlock;
import io.vqreport.webrtc.StatsMember;
import io.vqreport.webrtc.StatsMessage;
import io.vqreport.webrtc.StatsTimeline;
import io.vqreport.webrtc.internal.MediaServerFormat;
import io.vqreport.webrtc.internal.message.Addresses;
import io.vqreport.webrtc.internal.message.PlainText;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Maps a stats message to the neutral report: {@code local} is what the server sent, {@code remote} what it received. */
public final class ToQualityReport {
    private static final long WRAPPED = 1L << 31;
    private static final long WRAP = 1L << 32;

    /** Beyond so many digits a scale is beyond every double, too. */
    private static final int MAX_SCALE = 1_000;

    private final StatsMessage message;
    private final Decoded<? extends ServerMessage> decoded;
    private final ServerProfile profile;
    private final Problems problems;
    private final MeasurementWindow window;

    private ToQualityReport(
            StatsMessage message,
            Decoded<? extends ServerMessage> decoded,
            ServerProfile profile,
            DecodeLimits limits,
            StatsTimeline timeline) {
        this.message = message;
        this.decoded = decoded;
        this.profile = profile;
        this.problems = new Problems(limits);
        problems.addAll(decoded);
        Instant stop = profile.time(message).orElse(null);
        Instant start = stop == null ? null : timeline.startOf(stop).orElse(null);
        if (stop != null && start == null && timeline.last() != null) {
            note(MediaServerProblem.TS_NOT_ADVANCED, "/ts");
        }
        this.window = new MeasurementWindow(start, stop, null, Basis.INTERVAL);
    }

    /**
     * Maps a message.
     *
     * @param message the message
     * @param decoded the same message with the problems of its reading
     * @param profile what is assumed of the producer
     * @param limits how many problems are kept
     * @param timeline where the messages of the same tags stand
     * @return the neutral report and the problems of both steps
     */
    public static Decoded<QualityReport> map(
            StatsMessage message,
            Decoded<? extends ServerMessage> decoded,
            ServerProfile profile,
            DecodeLimits limits,
            StatsTimeline timeline) {
        ToQualityReport mapper = new ToQualityReport(message, decoded, profile, limits, timeline);
        QualityReport report = mapper.map();
        return mapper.problems.with(report);
    }

    /** Notes what reading did not, at the place of what it noted on the same path, if anything. */
    private void note(MediaServerProblem code, String path) {
        boolean known = decoded.suppressed() > 0;
        Location place = new Location(-1, -1, -1, "/stats" + path);
        for (Problem problem : decoded.problems()) {
            if (problem.location().path().endsWith(path)) {
                known |= problem.code() == code;
                place = problem.location();
            }
        }
        if (!known) {
            problems.add(Problem.of(code, place));
        }
    }

    private QualityReport map() {
        QualityReport.Builder neutral = QualityReport.builder()
                .kind(ReportKind.INTERVAL)
                .reportedAt(window.stop())
                .call(call(message));
        media(neutral, Media.AUDIO, "audio", message.audio());
        media(neutral, Media.VIDEO, "video", message.video());
        if (message.network() != null) {
            neutral.transports(List.of(transport(message.network())));
        }
        tags(message).forEach(neutral::tag);
        return neutral.build();
    }

    /**
     * The call a message belongs to.
     *
     * @param message the message
     * @return session and conversation, as far as its tags name them
     */
    public static CallIdentity call(ServerMessage message) {
        return CallIdentity.builder()
                .sessionId(present(message.sessionId().orElse(null)))
                .conversationId(present(message.conversationId().orElse(null)))
                .build();
    }

    private static @Nullable String present(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }

    /**
     * What the neutral report has as tags: the message's own, and by prefixed names what of it has no other place.
     *
     * @param message the message
     * @return the tags, in the message's order
     */
    public static Map<String, String> tags(ServerMessage message) {
        Map<String, String> tags = new LinkedHashMap<>();
        ServerTags sent = message.tags();
        for (int i = 0; i < sent.size(); i++) {
            tags.merge(sent.key(i), sent.value(i).orElse(""), (one, other) -> one + "\n" + other);
        }
        MessageEnvelope envelope = message.envelope();
        String statsType = envelope.statsType();
        if (statsType != null && !statsType.equals(MessageEnvelope.WEBRTC)) {
            tags.put(MemberPlaces.STATS_TYPE, statsType);
        }
        add(tags, MemberPlaces.MESSAGE, envelope.messageExtras());
        add(tags, MemberPlaces.BODY, envelope.bodyExtras());
        if (message instanceof StatsMessage stats) {
            add(tags, MemberPlaces.PAYLOAD, stats.extras());
            add(
                    tags,
                    MemberPlaces.AUDIO,
                    stats.audio() == null ? Map.of() : stats.audio().extras());
            add(
                    tags,
                    MemberPlaces.NETWORK,
                    stats.network() == null ? Map.of() : stats.network().extras());
            add(
                    tags,
                    MemberPlaces.VIDEO,
                    stats.video() == null ? Map.of() : stats.video().extras());
        }
        return tags;
    }

    private static void add(Map<String, String> tags, String place, Map<String, ? extends @Nullable Object> extras) {
        extras.forEach((name, value) -> {
            // A listed name with null is an absent value, as the reader notes.
            if (value != null || !MemberPlaces.LISTED.contains(name)) {
                tags.put(place + name, PlainText.of(value));
            }
        });
    }

    private void media(QualityReport.Builder neutral, Media media, String path, @Nullable MediaStats stats) {
        if (stats == null) {
            return;
        }
        SentStats sent = stats.local();
        if (sent != null) {
            neutral.addStream(stream(StatsBlock.LOCAL, media, path, sent, sent.extras()));
        }
        ReceivedStats received = stats.remote();
        if (received != null) {
            neutral.addStream(stream(StatsBlock.REMOTE, media, path, received, received.extras()));
        }
    }

    private StreamReport stream(
            StatsBlock block, Media media, String path, Record held, Map<String, @Nullable Object> extras) {
        StreamReport.Builder stream = StreamReport.builder()
                .media(media)
                .window(window)
                .metrics(metrics(block, media, "/" + path + "/" + block.wireName(), held));
        block.direction().ifPresent(stream::direction);
        extras.forEach((name, value) -> {
            if (value != null || StatsMember.of(block).stream().noneMatch(member -> member.is(name, media))) {
                stream.extra(MediaServerFormat.EXTRA + name, PlainText.of(value));
            }
        });
        return stream.build();
    }

    private TransportReport transport(NetworkStats network) {
        return TransportReport.builder()
                .window(window)
                .localAddress(Addresses.parse(network.localAddress()))
                .remoteAddress(Addresses.parse(network.remoteAddress()))
                .metrics(metrics(StatsBlock.NETWORK, Media.AUDIO, "/network", network))
                .build();
    }

    private Metrics metrics(StatsBlock block, Media media, String path, Record held) {
        Metrics.Builder metrics = Metrics.builder();
        for (StatsMember member : StatsMember.of(block)) {
            Metric metric = member.metric(media).orElse(null);
            Object value = member.value(held).orElse(null);
            if (metric == null || value == null) {
                continue;
            }
            double number = number(metric, value);
            if (!metric.inRange(number)) {
                note(MediaServerProblem.OUT_OF_RANGE, path + "/" + member.wireName());
                continue;
            }
            Basis basis = basis(metric);
            if (basis == Basis.INTERVAL) {
                metrics.put(metric, number);
            } else {
                metrics.put(metric, number, basis);
            }
        }
        return metrics.build();
    }

    private Basis basis(Metric metric) {
        return metric == Metric.FIR_COUNT || metric == Metric.NACK_COUNT || metric == Metric.PLI_COUNT
                ? profile.feedbackBasis().basis()
                : Basis.INTERVAL;
    }

    /** The value in the metric's unit; NaN, which is in no range, for what a double cannot hold. */
    private double number(Metric metric, Object value) {
        if (value instanceof Long whole) {
            boolean wrapped =
                    metric == Metric.PACKETS_LOST && profile.unwrapsLost() && whole >= WRAPPED && whole < WRAP;
            return wrapped ? whole - WRAP : whole;
        }
        BigDecimal number = (BigDecimal) value;
        if (Math.abs((long) number.scale()) > MAX_SCALE) {
            return Double.NaN;
        }
        boolean fraction = metric == Metric.NETWORK_LOSS_RATE && profile.lossScale() == LossScale.FRACTION;
        return (fraction ? number.scaleByPowerOfTen(2) : number).doubleValue();
    }
}
