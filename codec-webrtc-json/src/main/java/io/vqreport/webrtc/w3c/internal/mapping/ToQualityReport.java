package io.vqreport.webrtc.w3c.internal.mapping;

import io.vqreport.codec.DecodeLimits;
import io.vqreport.codec.Decoded;
import io.vqreport.codec.Problems;
import io.vqreport.metric.Metric;
import io.vqreport.model.Direction;
import io.vqreport.model.Media;
import io.vqreport.model.MediaDescription;
import io.vqreport.model.QualityReport;
import io.vqreport.model.ReportKind;
import io.vqreport.model.Ssrc;
import io.vqreport.model.StreamReport;
import io.vqreport.model.TransportReport;
import io.vqreport.webrtc.w3c.CandidatePair;
import io.vqreport.webrtc.w3c.CodecStats;
import io.vqreport.webrtc.w3c.GetStatsProblem;
import io.vqreport.webrtc.w3c.InboundRtp;
import io.vqreport.webrtc.w3c.MediaSource;
import io.vqreport.webrtc.w3c.OutboundRtp;
import io.vqreport.webrtc.w3c.RemoteInboundRtp;
import io.vqreport.webrtc.w3c.RemoteOutboundRtp;
import io.vqreport.webrtc.w3c.StatsEntry;
import io.vqreport.webrtc.w3c.StatsInterval;
import io.vqreport.webrtc.w3c.StatsMember;
import io.vqreport.webrtc.w3c.StatsSnapshot;
import io.vqreport.webrtc.w3c.StatsType;
import io.vqreport.webrtc.w3c.TransportStats;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Maps an interval, or the values of the moment of one snapshot, to a neutral report. */
public final class ToQualityReport {
    /** The tag that names the peer connection of a dump. */
    public static final String CONNECTION = "getstats.connection";

    private static final long MAX_SSRC = 0xFFFF_FFFFL;
    private static final int MAX_PAYLOAD_TYPE = 127;

    private final SnapshotView view;
    private final Places places;
    private final List<NetworkPath> paths;
    private final Map<String, NetworkPath> pathOf = new HashMap<>();
    private final Map<String, RemoteInboundRtp> toldOf = new HashMap<>();
    private final Map<Double, RemoteInboundRtp> toldOfSsrc = new HashMap<>();
    private final Map<String, RemoteOutboundRtp> toldBy = new HashMap<>();
    private final Set<String> withStream = new HashSet<>();
    private final Set<String> noted = new HashSet<>();

    private ToQualityReport(SnapshotView view, Places places) {
        this.view = view;
        this.places = places;
        this.paths = NetworkPaths.of(view, places);
        for (NetworkPath path : paths) {
            if (path.id() != null) {
                pathOf.put(path.id(), path);
            }
        }
        for (StatsEntry entry : view.entries()) {
            if (entry instanceof RemoteInboundRtp remote) {
                remote.localId().ifPresent(id -> toldOf.putIfAbsent(id, remote));
                remote.members().number(StatsMember.SSRC).ifPresent(ssrc -> toldOfSsrc.putIfAbsent(ssrc, remote));
            } else if (entry instanceof RemoteOutboundRtp remote) {
                remote.localId().ifPresent(id -> toldBy.putIfAbsent(id, remote));
            }
        }
    }

    /**
     * Maps an interval.
     *
     * @param decoded the interval, and the problems of its making
     * @param limits how many problems are kept
     * @return the neutral report and the problems of both steps
     */
    public static Decoded<QualityReport> map(Decoded<StatsInterval> decoded, DecodeLimits limits) {
        Problems problems = new Problems(limits);
        problems.addAll(decoded);
        StatsInterval interval = decoded.value();
        Places places = new Places(interval.later(), problems);
        SnapshotView view = SnapshotView.of(interval, places);
        ToQualityReport mapper = new ToQualityReport(view, places);
        mapper.notePathChanges(interval.earlier());
        return problems.with(mapper.report());
    }

    /**
     * Maps the values of the moment of one snapshot; what is counted is left out.
     *
     * @param decoded the snapshot, and the problems of its reading
     * @param limits how many problems are kept
     * @return the neutral report and the problems of both steps
     */
    public static Decoded<QualityReport> mapSingle(Decoded<StatsSnapshot> decoded, DecodeLimits limits) {
        Problems problems = new Problems(limits);
        problems.addAll(decoded);
        StatsSnapshot snapshot = Legacy.standardized(decoded.value());
        Places places = new Places(snapshot, problems);
        return problems.with(new ToQualityReport(SnapshotView.of(snapshot, places), places).report());
    }

    private QualityReport report() {
        QualityReport.Builder report = QualityReport.builder().kind(ReportKind.INTERVAL);
        List<StreamReport> streams = new ArrayList<>();
        for (StatsEntry entry : view.entries()) {
            StreamReport stream = null;
            if (entry instanceof InboundRtp inbound) {
                stream = received(inbound);
            } else if (entry instanceof OutboundRtp outbound) {
                stream = sent(outbound);
            }
            if (stream != null) {
                streams.add(stream);
            }
        }
        for (StatsEntry entry : view.entries()) {
            if (entry instanceof RemoteInboundRtp remote && !withStream.contains(remote.id())) {
                StreamReport stream = sentAsTold(remote, null, null);
                if (stream != null) {
                    streams.add(stream);
                }
            }
        }
        report.streams(withEcho(streams)).transports(transports());
        OptionalDouble takenAt = view.snapshot().takenAtMillis();
        report.reportedAt(takenAt.isPresent() ? Instants.of(takenAt.getAsDouble()) : null);
        if (view.snapshot().connection() != null) {
            report.tag(CONNECTION, view.snapshot().connection());
        }
        noteUnmapped();
        return report.build();
    }

    // Streams.

    private @Nullable StreamReport received(InboundRtp inbound) {
        Readings readings = view.readings(inbound, null);
        RemoteOutboundRtp told = toldBy.get(inbound.id());
        Readings toldReadings = view.readings(told, null);
        if (readings == null) {
            return null;
        }
        StreamReport.Builder stream = stream(readings, Direction.RECEIVED, MetricRow.Place.RECEIVED);
        if (told != null && toldReadings != null) {
            metrics(stream, toldReadings, MetricRow.Place.RECEIVED);
            Extras.add(stream, told);
        }
        return stream.build();
    }

    private @Nullable StreamReport sent(OutboundRtp outbound) {
        Readings readings = view.readings(outbound, null);
        RemoteInboundRtp told = toldOf.get(outbound.id());
        OptionalDouble ssrc = outbound.members().number(StatsMember.SSRC);
        if (told == null && ssrc.isPresent()) {
            told = toldOfSsrc.get(ssrc.getAsDouble());
        }
        if (told != null) {
            withStream.add(told.id());
        }
        MediaSource source = view.follow(outbound, StatsMember.MEDIA_SOURCE_ID, MediaSource.class);
        if (readings == null) {
            return told == null ? null : sentAsTold(told, source, outbound);
        }
        StreamReport.Builder stream = stream(readings, Direction.SENT, MetricRow.Place.SENT);
        Readings toldReadings = view.readings(told, readings);
        if (told != null && toldReadings != null) {
            metrics(stream, toldReadings, MetricRow.Place.SENT);
            Extras.add(stream, told);
        }
        source(stream, source);
        return stream.build();
    }

    /** A stream sent of which only what the far end told can be said. */
    private @Nullable StreamReport sentAsTold(
            RemoteInboundRtp told, @Nullable MediaSource source, @Nullable OutboundRtp outbound) {
        Readings readings = view.readings(told, null);
        if (readings == null) {
            return null;
        }
        StreamReport.Builder stream = stream(readings, Direction.SENT, MetricRow.Place.SENT);
        if (outbound != null) {
            outbound.mid().ifPresent(stream::label);
        }
        source(stream, source);
        return stream.build();
    }

    private void source(StreamReport.Builder stream, @Nullable MediaSource source) {
        Readings readings = view.present(source);
        if (source != null && readings != null) {
            metrics(stream, readings, MetricRow.Place.SENT);
            Extras.add(stream, source);
        }
    }

    private StreamReport.Builder stream(Readings readings, Direction direction, MetricRow.Place place) {
        StatsEntry entry = readings.entry();
        StreamReport.Builder stream = StreamReport.builder()
                .direction(direction)
                .media(media(entry))
                .label(entry.members().text(StatsMember.MID).orElse(null))
                .window(view.window(readings))
                .ssrc(ssrc(entry));
        NetworkPath path = path(entry);
        if (path != null) {
            stream.localAddress(path.local()).remoteAddress(path.remote());
        }
        metrics(stream, readings, place);
        Extras.add(stream, entry);
        CodecStats codec = view.follow(entry, StatsMember.CODEC_ID, CodecStats.class);
        if (codec != null) {
            stream.description(description(codec));
            Extras.add(stream, codec);
        }
        return stream;
    }

    private @Nullable Media media(StatsEntry entry) {
        String kind = entry.members()
                .text(StatsMember.KIND)
                .or(() -> entry.members().text(StatsMember.MEDIA_TYPE))
                .orElse("");
        return switch (kind) {
            case "audio" -> Media.AUDIO;
            case "video" -> Media.VIDEO;
            default -> {
                places.note(GetStatsProblem.KIND_MISSING, entry);
                yield null;
            }
        };
    }

    private @Nullable Ssrc ssrc(StatsEntry entry) {
        if (!entry.members().has(StatsMember.SSRC)) {
            return null;
        }
        OptionalLong number = entry.members().count(StatsMember.SSRC);
        if (number.isEmpty() || number.getAsLong() < 0 || number.getAsLong() > MAX_SSRC) {
            places.note(GetStatsProblem.SSRC_INVALID, entry, StatsMember.SSRC);
            return null;
        }
        if (number.getAsLong() == 0) {
            places.note(GetStatsProblem.SSRC_ZERO, entry, StatsMember.SSRC);
            return null;
        }
        return Ssrc.of(number.getAsLong());
    }

    private MediaDescription description(CodecStats codec) {
        MediaDescription.Builder description = MediaDescription.builder();
        if (codec.members().has(StatsMember.PAYLOAD_TYPE)) {
            long type = codec.payloadType().orElse(-1);
            if (type >= 0 && type <= MAX_PAYLOAD_TYPE) {
                description.payloadType((int) type);
            } else {
                noteOnce(GetStatsProblem.PAYLOAD_TYPE_INVALID, codec, StatsMember.PAYLOAD_TYPE);
            }
        }
        if (codec.members().has(StatsMember.CLOCK_RATE)) {
            long rate = codec.clockRate().orElse(0);
            if (rate > 0 && rate <= Integer.MAX_VALUE) {
                description.clockRates(List.of((int) rate));
            } else {
                noteOnce(GetStatsProblem.CLOCK_RATE_INVALID, codec, StatsMember.CLOCK_RATE);
            }
        }
        codec.mimeType().ifPresent(type -> description.codec(type.substring(type.indexOf('/') + 1)));
        codec.sdpFmtpLine().filter(line -> !line.isEmpty()).ifPresent(description::fmtp);
        return description.build();
    }

    /** The path a stream goes: that of its transport, or the only one there is. */
    private @Nullable NetworkPath path(StatsEntry entry) {
        String transport = entry.members().text(StatsMember.TRANSPORT_ID).orElse(null);
        if (transport == null) {
            return paths.size() == 1 ? paths.get(0) : null;
        }
        return pathOf.get(transport);
    }

    /** Echo is measured by this end, so it belongs to what it receives: where that is one stream of audio. */
    private List<StreamReport> withEcho(List<StreamReport> streams) {
        int only = -1;
        int count = 0;
        for (int i = 0; i < streams.size(); i++) {
            if (streams.get(i).direction() == Direction.RECEIVED
                    && streams.get(i).media() == Media.AUDIO) {
                only = i;
                count++;
            }
        }
        List<MediaSource> sources = view.snapshot().entries(MediaSource.class).stream()
                .filter(source -> source.members().has(StatsMember.ECHO_RETURN_LOSS))
                .toList();
        if (sources.size() != 1 || count != 1) {
            sources.forEach(source -> places.note(GetStatsProblem.NOT_MAPPED, source, StatsMember.ECHO_RETURN_LOSS));
            return streams;
        }
        Readings readings = view.present(sources.get(0));
        if (readings != null) {
            StreamReport.Builder stream = streams.get(only).toBuilder();
            metrics(stream, readings, MetricRow.Place.RECEIVED);
            streams.set(only, stream.build());
        }
        return streams;
    }

    private void metrics(StreamReport.Builder stream, Readings readings, MetricRow.Place place) {
        readings.entry().type().ifPresent(type -> {
            for (MetricRow row : MetricRow.of(place, type)) {
                OptionalDouble value = value(row, readings);
                if (value.isPresent()) {
                    stream.metric(row.metric(), value.getAsDouble());
                }
            }
        });
    }

    private OptionalDouble value(MetricRow row, Readings readings) {
        OptionalDouble value = row.formula().apply(readings);
        if (value.isPresent() && !row.metric().inRange(value.getAsDouble())) {
            readings.note(GetStatsProblem.OUT_OF_RANGE, row.formula().members().get(0));
            return OptionalDouble.empty();
        }
        return value;
    }

    // Network paths.

    private List<TransportReport> transports() {
        List<TransportReport> reports = new ArrayList<>();
        for (NetworkPath path : paths) {
            Readings transport = view.present(path.transport());
            Readings pair = view.present(path.pair());
            Readings first = transport == null ? pair : transport;
            if (first == null) {
                continue;
            }
            TransportReport.Builder report = TransportReport.builder()
                    .id(path.id())
                    .window(view.window(first))
                    .localAddress(path.local())
                    .remoteAddress(path.remote());
            Set<Metric> told = new HashSet<>();
            metrics(report, transport, told);
            metrics(report, pair, told);
            reports.add(report.build());
        }
        return reports;
    }

    private void metrics(TransportReport.Builder report, @Nullable Readings readings, Set<Metric> told) {
        if (readings == null) {
            return;
        }
        readings.entry().type().ifPresent(type -> {
            for (MetricRow row : MetricRow.of(MetricRow.Place.PATH, type)) {
                OptionalDouble value = told.contains(row.metric()) ? OptionalDouble.empty() : value(row, readings);
                if (value.isPresent()) {
                    told.add(row.metric());
                    report.metric(row.metric(), value.getAsDouble());
                }
            }
        });
    }

    private void notePathChanges(StatsSnapshot earlier) {
        Map<String, StatsEntry> before = Intervals.byId(earlier);
        for (NetworkPath path : paths) {
            TransportStats transport = path.transport();
            StatsEntry old = transport == null ? null : before.get(transport.id());
            CandidatePair pair = path.pair();
            if (transport == null || old == null || pair == null) {
                continue;
            }
            Optional<String> oldPair = old.members().text(StatsMember.SELECTED_CANDIDATE_PAIR_ID);
            if (oldPair.isPresent() && !oldPair.get().equals(pair.id())) {
                places.note(GetStatsProblem.PATH_CHANGED, transport, StatsMember.SELECTED_CANDIDATE_PAIR_ID);
            }
        }
    }

    // What has no place.

    private void noteUnmapped() {
        for (StatsEntry entry : view.entries()) {
            StatsType type = entry.type().orElse(null);
            boolean left = (type == StatsType.TRANSPORT || type == StatsType.CANDIDATE_PAIR)
                    ? hasMore(entry, type)
                    : !view.consumed(entry);
            if (left && noted.add("type " + type)) {
                places.note(GetStatsProblem.NOT_MAPPED, entry);
            }
        }
    }

    private static boolean hasMore(StatsEntry entry, StatsType type) {
        return !entry.members().others().isEmpty()
                || entry.members().known().keySet().stream()
                        .anyMatch(member -> !Extras.isElsewhere(member)
                                && !MetricRow.used(type).contains(member));
    }

    private void noteOnce(GetStatsProblem code, StatsEntry entry, StatsMember member) {
        if (noted.add(member.wireName() + " " + entry.id())) {
            places.note(code, entry, member);
        }
    }
}
