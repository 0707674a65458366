package io.vqreport.webrtc.internal.mapping;

import io.vqreport.codec.EncodeOptions;
import io.vqreport.codec.Loss;
import io.vqreport.codec.LossKind;
import io.vqreport.convert.Decimals;
import io.vqreport.metric.Basis;
import io.vqreport.metric.Metric;
import io.vqreport.metric.Metrics;
import io.vqreport.model.Algorithm;
import io.vqreport.model.CallIdentity;
import io.vqreport.model.Direction;
import io.vqreport.model.MeasurementWindow;
import io.vqreport.model.Media;
import io.vqreport.model.MediaDescription;
import io.vqreport.model.Party;
import io.vqreport.model.QualityReport;
import io.vqreport.model.RScale;
import io.vqreport.model.ReportKind;
import io.vqreport.model.StreamReport;
import io.vqreport.model.TransportAddress;
import io.vqreport.model.TransportReport;
import io.vqreport.webrtc.MediaStats;
import io.vqreport.webrtc.MessageEnvelope;
import io.vqreport.webrtc.NetworkStats;
import io.vqreport.webrtc.ServerTags;
import io.vqreport.webrtc.StatsBlock;
import io.vqreport.webrtc.StatsMember;
import io.vqreport.webrtc.StatsMessage;
import io.vqreport.webrtc.internal.MediaServerFormat;
import io.vqreport.webrtc.internal.PlainMap;
import io.vqreport.webrtc.internal.message.Addresses;
import io.vqreport.webrtc.internal.message.Blocks;
import io.vqreport.webrtc.internal.message.PlainText;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Maps a neutral report to stats messages. One message holds one stream sent and one received of audio and of video, and one network path; a
 * report with more becomes several messages. What the format cannot say is listed as lost.
 */
public final class FromQualityReport {
    /** Times between these, in microseconds, are read back in the same unit by their magnitude. */
    private static final BigDecimal FIRST_MICROS = new BigDecimal("1e14");

    private static final BigDecimal BEHIND_MICROS = new BigDecimal("1e17");
    private static final int MICRO_DIGITS = 6;
    private static final int NANO_DIGITS = 9;

    private final QualityReport report;
    private final EncodeOptions options;
    private final Set<Loss> losses = new LinkedHashSet<>();
    private final Set<Integer> writtenStreams = new TreeSet<>();
    private final int[] turns;

    /** The time the messages tell; null where they tell none. */
    private @Nullable Instant written;

    private FromQualityReport(QualityReport report, EncodeOptions options) {
        this.report = report;
        this.options = options;
        this.turns = turns(report);
    }

    /**
     * The messages of a report and what they do not say.
     *
     * @param messages one or more
     * @param losses what is lost
     */
    public record Mapped(List<StatsMessage> messages, List<Loss> losses) {
        /** Copies the lists. */
        public Mapped {
            messages = List.copyOf(messages);
            losses = List.copyOf(losses);
        }
    }

    /**
     * Maps a report. Nothing is mandatory in the format, so every report can be written.
     *
     * @param report the report, left as it is
     * @param options whether computed values are written
     * @return the messages and what they do not say
     */
    public static Mapped map(QualityReport report, EncodeOptions options) {
        FromQualityReport mapper = new FromQualityReport(report, options);
        return new Mapped(mapper.messages(), List.copyOf(mapper.losses));
    }

    private void lostIf(boolean lost, String path) {
        if (lost) {
            losses.add(Loss.of(LossKind.OMITTED, path));
        }
    }

    private List<StatsMessage> messages() {
        head();
        Tags tags = new Tags();
        tags.read();
        BigDecimal ts = ts();
        List<StatsMessage> messages = new ArrayList<>();
        int count = Math.max(1, report.transports().size());
        for (Media media : List.of(Media.AUDIO, Media.VIDEO)) {
            for (Direction direction : Direction.values()) {
                count = Math.max(count, streams(media, direction).size());
            }
        }
        for (int i = 0; i < count; i++) {
            MediaStats audio = media(Media.AUDIO, i, tags.of(MemberPlaces.AUDIO));
            NetworkStats network = network(i, tags.of(MemberPlaces.NETWORK));
            MediaStats video = media(Media.VIDEO, i, tags.of(MemberPlaces.VIDEO));
            messages.add(new StatsMessage(audio, network, video, tags.of(MemberPlaces.PAYLOAD), tags.envelope(ts)));
        }
        for (int i = 0; i < report.streams().size(); i++) {
            lostIf(!writtenStreams.contains(i), "streams[" + i + "]");
        }
        return messages;
    }

    private void head() {
        lostIf(report.kind() != ReportKind.INTERVAL, "kind");
        lostIf(report.endOfCall(), "endOfCall");
        lostIf(report.reporterRole() != null, "reporterRole");
        lostIf(!report.local().equals(Party.UNKNOWN), "local");
        lostIf(!report.remote().equals(Party.UNKNOWN), "remote");
        lostIf(report.originator() != null, "originator");
        lostIf(report.alert() != null, "alert");
        lostIf(report.batchId() != null, "batchId");
        CallIdentity call = report.call();
        lostIf(call.callId() != null, "call/callId");
        lostIf(call.dialogId() != null, "call/dialogId");
        lostIf(call.fromTag() != null, "call/fromTag");
        lostIf(call.toTag() != null, "call/toTag");
        lostIf(call.correlationId() != null, "call/correlationId");
        lostIf(call.conferenceId() != null, "call/conferenceId");
    }

    // Time.

    private @Nullable BigDecimal ts() {
        Instant time = report.reportedAt();
        if (time == null) {
            time = report.streams().stream()
                    .flatMap(stream -> stream.window().end().stream())
                    .findFirst()
                    .orElse(null);
            if (time != null) {
                losses.add(Loss.of(LossKind.ESTIMATED, "reportedAt"));
            }
        }
        if (time == null) {
            return null;
        }
        BigDecimal nanos = BigDecimal.valueOf(time.getEpochSecond())
                .scaleByPowerOfTen(NANO_DIGITS)
                .add(BigDecimal.valueOf(time.getNano()));
        BigInteger micros = nanos.scaleByPowerOfTen(MICRO_DIGITS - NANO_DIGITS).toBigInteger();
        BigDecimal ts = new BigDecimal(micros);
        if (ts.compareTo(FIRST_MICROS) < 0 || ts.compareTo(BEHIND_MICROS) >= 0) {
            lostIf(true, "reportedAt");
            return null;
        }
        if (time.getNano() % 1_000 != 0) {
            losses.add(Loss.of(LossKind.ROUNDED, "reportedAt"));
        }
        written = time.minusNanos(time.getNano() % 1_000);
        return ts;
    }

    private void window(MeasurementWindow window, String path) {
        lostIf(window.basis() != Basis.INTERVAL, path + "/window/basis");
        lostIf(window.start() != null, path + "/window/start");
        lostIf(window.duration() != null, path + "/window/duration");
        Instant stop = window.stop();
        lostIf(stop != null && !stop.equals(written), path + "/window/stop");
    }

    // Streams.

    private List<Integer> streams(Media media, Direction direction) {
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < report.streams().size(); i++) {
            StreamReport stream = report.streams().get(i);
            if (stream.media() == media && stream.direction() == direction) {
                found.add(i);
            }
        }
        return found;
    }

    private @Nullable MediaStats media(Media media, int turn, Map<String, @Nullable Object> extras) {
        @Nullable Object[] sent = block(StatsBlock.LOCAL, media, turn);
        @Nullable Object[] received = block(StatsBlock.REMOTE, media, turn);
        if (sent == null && received == null && extras.isEmpty()) {
            return null;
        }
        return new MediaStats(
                sent == null ? null : Blocks.sent(sent), received == null ? null : Blocks.received(received), extras);
    }

    /** The values of a block with its further members behind them; absent when the report has no such stream. */
    private @Nullable Object @Nullable [] block(StatsBlock block, Media media, int turn) {
        List<Integer> candidates = streams(media, block.direction().orElseThrow());
        if (turn >= candidates.size()) {
            return null;
        }
        int index = candidates.get(turn);
        writtenStreams.add(index);
        StreamReport stream = report.streams().get(index);
        String path = "streams[" + index + "]";
        window(stream.window(), path);
        lostIf(stream.label() != null, path + "/label");
        lostIf(stream.ssrc() != null, path + "/ssrc");
        lostIf(!stream.description().equals(MediaDescription.UNKNOWN), path + "/description");
        lostIf(stream.rScale() != RScale.UNKNOWN, path + "/rScale");
        lostIf(stream.reportedQuality() != null, path + "/reportedQuality");
        lostIf(!stream.algorithms().isEmpty(), path + "/algorithms");
        @Nullable Object[] values = values(block, media, stream, path);
        values[values.length - 1] = extras(block, media, stream, path);
        return values;
    }

    private @Nullable Object[] values(StatsBlock block, Media media, StreamReport stream, String path) {
        List<StatsMember> members = StatsMember.of(block);
        @Nullable Object[] values = new Object[members.size() + 1];
        stream.metrics().forEach((metric, value) -> {
            Algorithm algorithm = stream.algorithms().get(metric);
            boolean withheld =
                    algorithm != null && algorithm.origin() == Algorithm.Origin.COMPUTED && !options.writesComputed();
            StatsMember member = withheld ? null : find(members, media, metric);
            if (member == null) {
                losses.add(new Loss(LossKind.OMITTED, path + "/metrics", metric));
            } else {
                values[member.position()] = number(member, metric, value, path);
                basis(stream.metrics(), metric, path);
            }
        });
        return values;
    }

    private void basis(Metrics metrics, Metric metric, String path) {
        boolean feedback = metric == Metric.FIR_COUNT || metric == Metric.NACK_COUNT || metric == Metric.PLI_COUNT;
        Basis own = metrics.ownBasis(metric).orElse(null);
        if (own != null && own != (feedback ? Basis.UNSPECIFIED : Basis.INTERVAL)) {
            losses.add(new Loss(LossKind.OMITTED, path + "/bases", metric));
        }
    }

    private static @Nullable StatsMember find(List<StatsMember> members, Media media, Metric metric) {
        for (StatsMember member : members) {
            if (member.metric(media).filter(found -> found == metric).isPresent()) {
                return member;
            }
        }
        return null;
    }

    /** Rounds to the row's digits and keeps to what is written. */
    private Object number(StatsMember member, Metric metric, double value, String path) {
        int digits = WireRange.fractionDigits(member);
        double rounded = Decimals.round(value, digits);
        double clamped = Math.max(WireRange.minimum(metric), Math.min(WireRange.maximum(metric), rounded));
        if (clamped != rounded) {
            losses.add(new Loss(LossKind.CLAMPED, path + "/metrics", metric));
        } else if (rounded != value) {
            losses.add(new Loss(LossKind.ROUNDED, path + "/metrics", metric));
        }
        return digits == 0 ? (Object) (long) clamped : new BigDecimal(Decimals.format(clamped, 0, digits));
    }

    private Map<String, @Nullable Object> extras(StatsBlock block, Media media, StreamReport stream, String path) {
        Map<String, @Nullable Object> extras = new LinkedHashMap<>();
        stream.extras().forEach((name, text) -> {
            String member =
                    name.startsWith(MediaServerFormat.EXTRA) ? name.substring(MediaServerFormat.EXTRA.length()) : "";
            Object value = PlainText.read(text);
            boolean listed = StatsMember.of(block).stream().anyMatch(row -> row.is(member, media));
            // A listed name stands here only for a value that was not usable; of these null alone conforms.
            if (!MemberPlaces.isWritable(member) || (listed && value != null)) {
                lostIf(true, path + "/extras/" + name);
            } else {
                extras.put(member, value);
            }
        });
        return extras;
    }

    // The network path.

    private @Nullable NetworkStats network(int turn, Map<String, @Nullable Object> extras) {
        TransportReport transport =
                turn < report.transports().size() ? report.transports().get(turn) : null;
        List<StatsMember> members = StatsMember.of(StatsBlock.NETWORK);
        @Nullable Object[] values = new Object[members.size() + 1];
        String path = "transports[" + turn + "]";
        if (transport != null) {
            window(transport.window(), path);
            lostIf(transport.id() != null, path + "/id");
            transport.metrics().forEach((metric, value) -> {
                StatsMember member = find(members, Media.AUDIO, metric);
                if (member == null) {
                    losses.add(new Loss(LossKind.OMITTED, path + "/metrics", metric));
                } else {
                    values[member.position()] = number(member, metric, value, path);
                    basis(transport.metrics(), metric, path);
                }
            });
        }
        boolean any = transport != null;
        any |= address(values, StatsMember.NETWORK_LOCAL_ADDRESS, transport, turn);
        any |= address(values, StatsMember.NETWORK_REMOTE_ADDRESS, transport, turn);
        if (!any && extras.isEmpty()) {
            return null;
        }
        values[members.size()] = extras;
        return Blocks.network(values);
    }

    /** In which message each stream stands; one that none holds is told of in the first. */
    private static int[] turns(QualityReport report) {
        int[] turns = new int[report.streams().size()];
        Map<String, Integer> before = new HashMap<>();
        for (int i = 0; i < turns.length; i++) {
            StreamReport stream = report.streams().get(i);
            if (stream.media() == Media.AUDIO || stream.media() == Media.VIDEO) {
                turns[i] = before.merge(stream.media() + " " + stream.direction(), 1, Integer::sum) - 1;
            }
        }
        return turns;
    }

    /** Writes an address of the path, or else of a stream of the same message. */
    private boolean address(
            @Nullable Object[] values, StatsMember member, @Nullable TransportReport transport, int turn) {
        boolean local = member == StatsMember.NETWORK_LOCAL_ADDRESS;
        String name = local ? "localAddress" : "remoteAddress";
        TransportAddress own = transport == null ? null : local ? transport.localAddress() : transport.remoteAddress();
        TransportAddress found = own;
        for (int i = 0; i < turns.length; i++) {
            StreamReport stream = report.streams().get(i);
            TransportAddress address = local ? stream.localAddress() : stream.remoteAddress();
            if (turns[i] != turn || address == null || address.equals(own)) {
                continue;
            }
            if (found == null) {
                found = address;
                losses.add(Loss.of(LossKind.MOVED, "streams[" + i + "]/" + name));
            } else if (!address.equals(found)) {
                lostIf(true, "streams[" + i + "]/" + name);
            }
        }
        if (found == null) {
            return false;
        }
        String text = Addresses.format(found);
        if (!found.equals(Addresses.parse(text))) {
            lostIf(true, own != null ? "transports[" + turn + "]/" + name : name);
            return false;
        }
        values[member.position()] = text;
        return true;
    }

    /** The report's tags, taken apart into those of the message and its further members. */
    private final class Tags {
        private static final List<String> PLACES = List.of(
                MemberPlaces.AUDIO,
                MemberPlaces.NETWORK,
                MemberPlaces.VIDEO,
                MemberPlaces.PAYLOAD,
                MemberPlaces.BODY,
                MemberPlaces.MESSAGE);

        private final Map<String, Map<String, @Nullable Object>> members = new LinkedHashMap<>();
        private final List<@Nullable Object> keys = new ArrayList<>();
        private final List<@Nullable Object> values = new ArrayList<>();
        private String statsType = MessageEnvelope.WEBRTC;

        void read() {
            report.tags().forEach((name, text) -> {
                if (name.equals(MemberPlaces.STATS_TYPE)) {
                    statsType = text;
                } else if (name.startsWith(MediaServerFormat.EXTRA)) {
                    member(name, text);
                } else {
                    keys.add(name);
                    values.add(text);
                }
            });
            call("SessionId", report.call().sessionId(), "call/sessionId");
            call("ConversationId", report.call().conversationId(), "call/conversationId");
        }

        private void member(String tag, String text) {
            for (String place : PLACES) {
                if (tag.startsWith(place)) {
                    String name = tag.substring(place.length());
                    Object value = PlainText.read(text);
                    // A listed name stands here only for a value that was not usable; of these null alone conforms.
                    boolean conforms =
                            MemberPlaces.isWritable(name) && (value == null || !MemberPlaces.LISTED.contains(name));
                    lostIf(!conforms, "tags/" + tag);
                    if (conforms) {
                        members.computeIfAbsent(place, it -> new LinkedHashMap<>())
                                .put(name, value);
                    }
                    return;
                }
            }
        }

        private void call(String key, @Nullable String id, String path) {
            if (id == null) {
                return;
            }
            for (int i = 0; i < keys.size(); i++) {
                if (key.equalsIgnoreCase(String.valueOf(keys.get(i)))) {
                    lostIf(!id.equals(values.get(i)), path);
                    return;
                }
            }
            keys.add(key);
            values.add(id);
        }

        Map<String, @Nullable Object> of(String place) {
            Map<String, @Nullable Object> found = members.get(place);
            return found == null ? PlainMap.EMPTY : found;
        }

        MessageEnvelope envelope(@Nullable BigDecimal ts) {
            return new MessageEnvelope(
                    keys.isEmpty() ? null : new ServerTags(keys, values),
                    ts,
                    statsType,
                    of(MemberPlaces.BODY),
                    of(MemberPlaces.MESSAGE));
        }
    }
}
