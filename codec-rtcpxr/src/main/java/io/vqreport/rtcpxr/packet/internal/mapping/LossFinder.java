package io.vqreport.rtcpxr.packet.internal.mapping;

import io.vqreport.codec.Loss;
import io.vqreport.codec.LossKind;
import io.vqreport.metric.Basis;
import io.vqreport.metric.Metric;
import io.vqreport.model.CallIdentity;
import io.vqreport.model.Direction;
import io.vqreport.model.MeasurementWindow;
import io.vqreport.model.MediaDescription;
import io.vqreport.model.Party;
import io.vqreport.model.QualityReport;
import io.vqreport.model.RScale;
import io.vqreport.model.ReportKind;
import io.vqreport.model.Ssrc;
import io.vqreport.model.StreamReport;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Compares a report with what its packets say when they are read, and lists every difference as a loss. */
final class LossFinder {
    /** What computing in binary fractions may differ by. */
    private static final double ARITHMETIC = 1e-12;

    private final QualityReport report;
    private final QualityReport read;
    private final RtcpSettings settings;
    private final Set<Loss> losses;
    private final boolean movesRoundTrip;

    LossFinder(QualityReport report, QualityReport read, RtcpSettings settings, Set<Loss> losses) {
        this.report = report;
        this.read = read;
        this.settings = settings;
        this.losses = losses;
        this.movesRoundTrip = losses.stream().anyMatch(loss -> loss.kind() == LossKind.MOVED);
    }

    void find() {
        omitted("kind", report.kind() == ReportKind.INTERVAL ? null : report.kind(), null);
        omitted("reportedAt", report.reportedAt(), read.reportedAt());
        omitted("reporterRole", report.reporterRole(), null);
        omitted("batchId", report.batchId(), null);
        omitted("originator", report.originator(), null);
        omitted("alert", report.alert(), null);
        call(report.call());
        party("local", report.local(), read.local());
        party("remote", report.remote(), read.remote());
        report.tags()
                .forEach((name, text) ->
                        omitted("tags/" + name, text, read.tags().get(name)));
        if (!report.tags().containsKey(ToQualityReport.SENDER)
                && "0x00000000".equals(read.tags().get(ToQualityReport.SENDER))) {
            losses.add(Loss.of(LossKind.DEFAULTED, "tags/" + ToQualityReport.SENDER));
        }
        Map<Side, List<StreamReport>> sides = new LinkedHashMap<>();
        for (StreamReport stream : read.streams()) {
            sides.computeIfAbsent(Side.of(stream), side -> new ArrayList<>()).add(stream);
        }
        Map<Side, Integer> first = new LinkedHashMap<>();
        Map<Side, Set<Metric>> held = new HashMap<>();
        for (int i = 0; i < report.streams().size(); i++) {
            StreamReport stream = report.streams().get(i);
            stream("streams[" + i + "]", stream, sides.getOrDefault(Side.of(stream), List.of()));
            first.putIfAbsent(Side.of(stream), i);
            held.computeIfAbsent(Side.of(stream), side -> EnumSet.noneOf(Metric.class))
                    .addAll(stream.metrics().keySet());
        }
        first.forEach(
                (side, i) -> defaulted(i, held.getOrDefault(side, Set.of()), sides.getOrDefault(side, List.of())));
        transports();
    }

    /** What tells the streams of a report apart. */
    private record Side(Direction direction, @Nullable Ssrc ssrc) {
        static Side of(StreamReport stream) {
            Ssrc ssrc = stream.ssrc();
            return new Side(stream.direction(), ssrc == null || ssrc.bits() == 0 ? null : ssrc);
        }
    }

    private void omitted(String path, @Nullable Object held, @Nullable Object found) {
        if (held != null && !held.equals(found)) {
            losses.add(Loss.of(LossKind.OMITTED, path));
        }
    }

    private void call(CallIdentity call) {
        omitted("call/callId", call.callId(), null);
        omitted("call/dialogId", call.dialogId(), null);
        omitted("call/fromTag", call.fromTag(), null);
        omitted("call/toTag", call.toTag(), null);
        omitted("call/conversationId", call.conversationId(), null);
        omitted("call/correlationId", call.correlationId(), null);
        omitted("call/sessionId", call.sessionId(), null);
        omitted("call/conferenceId", call.conferenceId(), null);
    }

    private void party(String path, Party held, Party found) {
        omitted(path + "/uri", held.uri(), null);
        omitted(path + "/displayName", held.displayName(), found.displayName());
        omitted(path + "/group", held.group(), null);
        omitted(path + "/mac", held.mac(), null);
        omitted(path + "/userAgent", held.userAgent(), found.userAgent());
        omitted(path + "/cname", held.cname(), found.cname());
    }

    private void stream(String path, StreamReport stream, List<StreamReport> found) {
        stream.metrics().forEach((metric, value) -> metric(path, stream, metric, value, found));
        lost(path + "/media", stream.media() != null, found, it -> it.media() == stream.media());
        lost(path + "/label", stream.label() != null, found, it -> false);
        lost(path + "/window/start", stream.window().start() != null, found, it -> false);
        lost(path + "/window/stop", stream.window().stop() != null, found, it -> false);
        boolean length = stream.window().length().filter(it -> !it.isZero()).isPresent();
        lost(
                path + "/window/duration",
                length,
                found,
                it -> it.window().length().equals(stream.window().length()));
        lost(
                path + "/window/basis",
                stream.window().basis() != Basis.UNSPECIFIED,
                found,
                it -> it.window().basis() == stream.window().basis());
        Ssrc ssrc = Side.of(stream).ssrc();
        if (stream.ssrc() == null && !found.isEmpty()) {
            losses.add(Loss.of(LossKind.DEFAULTED, path + "/ssrc"));
        } else if (ssrc != null && found.isEmpty()) {
            // The sender of the packets is named even where nothing is said of what it sent.
            boolean named = ssrc.toString().equals(read.tags().get(ToQualityReport.SENDER));
            losses.add(Loss.of(named ? LossKind.MOVED : LossKind.OMITTED, path + "/ssrc"));
        }
        lost(path + "/localAddress", stream.localAddress() != null, found, it -> false);
        lost(path + "/remoteAddress", stream.remoteAddress() != null, found, it -> false);
        lost(path + "/rScale", stream.rScale() != RScale.UNKNOWN, found, it -> it.rScale() == stream.rScale());
        lost(path + "/reportedQuality", stream.reportedQuality() != null, found, it -> false);
        description(path + "/description", stream.description(), found);
        stream.algorithms()
                .forEach((metric, algorithm) -> lost(
                        path + "/algorithms/" + metric,
                        true,
                        found,
                        it -> algorithm.equals(it.algorithms().get(metric))));
        stream.extras()
                .forEach((name, text) -> lost(
                        path + "/extras/" + name,
                        true,
                        found,
                        it -> text.equals(it.extras().get(name))));
    }

    private void lost(String path, boolean held, List<StreamReport> found, Predicate<StreamReport> same) {
        if (held && found.stream().noneMatch(same)) {
            losses.add(Loss.of(LossKind.OMITTED, path));
        }
    }

    private void description(String path, MediaDescription held, List<StreamReport> found) {
        lost(
                path + "/payloadType",
                held.payloadType() != null,
                found,
                it -> Objects.equals(held.payloadType(), it.description().payloadType()));
        lost(path + "/codec", held.codec() != null, found, it -> false);
        lost(path + "/clockRates", !held.clockRates().isEmpty(), found, it -> false);
        lost(path + "/frameDurationMs", held.frameDurationMs() != null, found, it -> false);
        lost(path + "/frameOctets", held.frameOctets() != null, found, it -> false);
        lost(path + "/framesPerPacket", held.framesPerPacket() != null, found, it -> false);
        lost(path + "/packetsPerSecond", held.packetsPerSecond() != null, found, it -> false);
        lost(path + "/fmtp", held.fmtp() != null, found, it -> false);
        lost(path + "/plc", held.plc() != null, found, it -> it.description().plc() == held.plc());
        lost(path + "/silenceSuppression", held.silenceSuppression() != null, found, it -> false);
        lost(
                path + "/jitterBufferMode",
                held.jitterBufferMode() != null,
                found,
                it -> it.description().jitterBufferMode() == held.jitterBufferMode());
    }

    private void metric(String path, StreamReport stream, Metric metric, double value, List<StreamReport> found) {
        StreamReport nearest = null;
        double distance = Double.POSITIVE_INFINITY;
        for (StreamReport candidate : found) {
            double other = candidate.metrics().getOrDefault(metric, Double.NaN);
            // One of the same basis goes before one that is as near.
            double far = Math.abs(other - value);
            boolean sameBasis = basis(candidate, metric) == basis(stream, metric);
            if (far < distance || (far == distance && sameBasis)) {
                nearest = candidate;
                distance = far;
            }
        }
        if (nearest == null) {
            if (isMoved(path, metric)) {
                moved(path, metric, value);
            } else {
                losses.add(new Loss(LossKind.OMITTED, path + "/metrics", metric));
            }
            return;
        }
        changed(path, metric, value, distance);
        if (stream.media() != null && nearest.media() != stream.media()) {
            losses.add(Loss.of(LossKind.OMITTED, path + "/media"));
        }
        Basis own = basis(stream, metric);
        if (own != Basis.UNSPECIFIED && own != basis(nearest, metric)) {
            losses.add(new Loss(LossKind.OMITTED, path + "/bases", metric));
        }
    }

    /** Tells that a value comes back as another one. */
    private void changed(String path, Metric metric, double value, double distance) {
        if (distance > ARITHMETIC * Math.max(1, Math.abs(value))) {
            boolean near = distance <= step(metric);
            losses.add(new Loss(near ? LossKind.ROUNDED : LossKind.CLAMPED, path + "/metrics", metric));
        }
    }

    private double step(Metric metric) {
        return metric == Metric.INTERARRIVAL_JITTER ? settings.longestTick() : RtcpCapabilities.resolution(metric);
    }

    /** What was moved to another stream may have been rounded there. */
    private void moved(String path, Metric metric, double value) {
        double distance = Double.POSITIVE_INFINITY;
        for (StreamReport candidate : read.streams()) {
            double other = candidate.metrics().getOrDefault(metric, Double.NaN);
            distance = Double.isNaN(other) ? distance : Math.min(distance, Math.abs(other - value));
        }
        changed(path, metric, value, distance);
    }

    private boolean isMoved(String path, Metric metric) {
        return losses.contains(new Loss(LossKind.MOVED, path + "/metrics", metric));
    }

    private static Basis basis(StreamReport stream, Metric metric) {
        return stream.metrics().ownBasis(metric).orElse(stream.window().basis());
    }

    /** Values that the blocks had to state and no stream report of the source has. */
    private void defaulted(int index, Set<Metric> held, List<StreamReport> found) {
        for (StreamReport candidate : found) {
            for (Metric metric : candidate.metrics().keySet()) {
                // Only a round trip is ever moved.
                boolean moved = metric == Metric.ROUND_TRIP_DELAY && movesRoundTrip;
                if (!held.contains(metric) && !moved) {
                    losses.add(new Loss(LossKind.DEFAULTED, "streams[" + index + "]/metrics", metric));
                }
            }
        }
    }

    private void transports() {
        for (int i = 0; i < report.transports().size(); i++) {
            String path = "transports[" + i + "]";
            omitted(path + "/id", report.transports().get(i).id(), null);
            omitted(path + "/localAddress", report.transports().get(i).localAddress(), null);
            omitted(path + "/remoteAddress", report.transports().get(i).remoteAddress(), null);
            MeasurementWindow window = report.transports().get(i).window();
            omitted(path + "/window", window.equals(MeasurementWindow.UNKNOWN) ? null : window, null);
            report.transports().get(i).metrics().forEach((metric, value) -> {
                if (isMoved(path, metric)) {
                    moved(path, metric, value);
                } else {
                    losses.add(new Loss(LossKind.OMITTED, path + "/metrics", metric));
                }
            });
        }
    }
}
