package io.vqreport.rtcpxr.internal.mapping;

import io.vqreport.codec.ContextKey;
import io.vqreport.codec.EncodeContext;
import io.vqreport.codec.EncodeOptions;
import io.vqreport.codec.Loss;
import io.vqreport.codec.LossKind;
import io.vqreport.codec.MissingValues;
import io.vqreport.convert.Decimals;
import io.vqreport.metric.Basis;
import io.vqreport.metric.Metric;
import io.vqreport.model.Algorithm;
import io.vqreport.model.Direction;
import io.vqreport.model.JitterBufferMode;
import io.vqreport.model.MeasurementWindow;
import io.vqreport.model.Media;
import io.vqreport.model.MediaDescription;
import io.vqreport.model.QualityReport;
import io.vqreport.model.RScale;
import io.vqreport.model.ReportKind;
import io.vqreport.model.StreamReport;
import io.vqreport.model.TransportReport;
import io.vqreport.rtcpxr.ExtensionLine;
import io.vqreport.rtcpxr.ExtensionParameter;
import io.vqreport.rtcpxr.MetricsBlock;
import io.vqreport.rtcpxr.ValueKind;
import io.vqreport.rtcpxr.VqLine;
import io.vqreport.rtcpxr.VqParameter;
import io.vqreport.rtcpxr.internal.Octets;
import io.vqreport.rtcpxr.internal.Texts;
import io.vqreport.rtcpxr.internal.VqFormat;
import io.vqreport.rtcpxr.internal.WireForm;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Maps a stream of the neutral report to a Metrics block, by the rows of {@link VqParameter}. */
// A report may hold equal streams or paths; the very one that was picked is meant.
@SuppressWarnings("ReferenceEquality")
final class BlockMapper {
    private static final Map<Metric, VqParameter> NUMBERS = new EnumMap<>(Metric.class);
    private static final Map<Metric, VqParameter> ALGORITHMS = new EnumMap<>(Metric.class);

    static {
        for (VqParameter parameter : VqParameter.values()) {
            Metric metric = parameter.metric().orElse(null);
            if (metric != null) {
                (parameter.kind().numeric() ? NUMBERS : ALGORITHMS).put(metric, parameter);
            }
        }
    }

    private final QualityReport report;
    private final EncodeContext context;
    private final EncodeOptions options;
    private final Set<Loss> losses;
    private final MissingValues missing;

    /** The path whose round trip went into a block; null when none did. */
    private @Nullable TransportReport movedRoundTrip;

    BlockMapper(
            QualityReport report,
            EncodeContext context,
            EncodeOptions options,
            Set<Loss> losses,
            MissingValues missing) {
        this.report = report;
        this.context = context;
        this.options = options;
        this.losses = losses;
        this.missing = missing;
    }

    @Nullable
    TransportReport movedRoundTrip() {
        return movedRoundTrip;
    }

    private void lostIf(boolean present, String path) {
        if (present) {
            losses.add(Loss.of(LossKind.OMITTED, path));
        }
    }

    MetricsBlock block(@Nullable StreamReport stream, @Nullable StreamReport other, VqLine label) {
        MetricsBlock.Builder block = MetricsBlock.builder();
        String path = path(stream);
        window(block, stream, other, label, path);
        if (stream == null) {
            return block.build();
        }
        description(block, stream.description(), path + "/description");
        metrics(block, stream, label, path);
        algorithms(block, stream, path);
        extras(block, stream, path);
        lostIf(stream.label() != null, path + "/label");
        lostIf(stream.rScale() != RScale.UNKNOWN, path + "/rScale");
        lostIf(stream.reportedQuality() != null, path + "/reportedQuality");
        Media read = MediaNames.of(block.textOr(VqParameter.PD, null));
        lostIf(stream.media() != null && stream.media() != read, path + "/media");
        return block.build();
    }

    private String path(@Nullable StreamReport stream) {
        for (int i = 0; i < report.streams().size(); i++) {
            if (report.streams().get(i) == stream) {
                return "streams[" + i + "]";
            }
        }
        return "streams";
    }

    // Timestamps.

    private void window(
            MetricsBlock.Builder block,
            @Nullable StreamReport stream,
            @Nullable StreamReport other,
            VqLine label,
            String path) {
        MeasurementWindow own = stream == null ? MeasurementWindow.UNKNOWN : stream.window();
        Instant start = own.beginning().orElse(null);
        Instant stop = own.end().orElse(null);
        if ((start == null || stop == null) && other != null) {
            Instant otherStart = other.window().beginning().orElse(null);
            Instant otherStop = other.window().end().orElse(null);
            if (otherStart != null && otherStop != null) {
                start = start == null ? otherStart : start;
                stop = stop == null ? otherStop : stop;
                losses.add(Loss.of(LossKind.ESTIMATED, path + "/window"));
            }
        }
        start = start == null ? supplied(ContextKey.START, path + "/window/start") : start;
        stop = stop == null ? supplied(ContextKey.STOP, path + "/window/stop") : stop;
        if (start == null || stop == null || !writable(start) || !writable(stop)) {
            missing.add(
                    label.wireName() + "/Timestamps (start and stop of the window)",
                    start == null || stop == null ? null : "a year that has not four digits",
                    ContextKey.START,
                    ContextKey.STOP);
            return;
        }
        block.start(start).stop(stop);
        if (stream != null) {
            lostIf(own.basis() != basis(), path + "/window/basis");
            boolean told = own.duration() == null
                    || own.length().equals(new MeasurementWindow(start, stop, null, own.basis()).length());
            lostIf(!told, path + "/window/duration");
        }
    }

    private @Nullable Instant supplied(ContextKey key, String path) {
        Instant time = context.instant(key).orElse(null);
        if (time != null) {
            losses.add(Loss.of(LossKind.SUPPLIED, path));
        }
        return time;
    }

    private static boolean writable(Instant instant) {
        int year = instant.atOffset(ZoneOffset.UTC).getYear();
        return year >= 0 && year <= 9999;
    }

    private Basis basis() {
        return report.kind() == ReportKind.SESSION
                ? Basis.CUMULATIVE
                : report.kind() == ReportKind.INTERVAL ? Basis.INTERVAL : Basis.UNSPECIFIED;
    }

    // SessionDesc.

    private void description(MetricsBlock.Builder block, MediaDescription description, String path) {
        number(block, VqParameter.PT, description.payloadType(), path + "/payloadType");
        text(block, VqParameter.PD, description.codec(), path + "/codec");
        rates(block, description.clockRates(), path + "/clockRates");
        number(block, VqParameter.FD, description.frameDurationMs(), path + "/frameDurationMs");
        number(block, VqParameter.FO, description.frameOctets(), path + "/frameOctets");
        number(block, VqParameter.FPP, description.framesPerPacket(), path + "/framesPerPacket");
        number(block, VqParameter.PPS, description.packetsPerSecond(), path + "/packetsPerSecond");
        text(block, VqParameter.FMTP, description.fmtp(), path + "/fmtp");
        if (description.plc() != null) {
            int code = switch (description.plc()) {
                case STANDARD -> 3;
                case ENHANCED -> 2;
                case DISABLED -> 1;
            };
            block.number(VqParameter.PLC, code, 0);
        }
        if (description.silenceSuppression() != null) {
            block.number(VqParameter.SSUP, description.silenceSuppression() ? 1 : 0, 0);
        }
        if (description.jitterBufferMode() != null) {
            block.number(VqParameter.JBA, description.jitterBufferMode() == JitterBufferMode.ADAPTIVE ? 3 : 2, 0);
        }
    }

    /** A number without a metric: rounded to the row's digits, left out beyond its range. */
    private void number(MetricsBlock.Builder block, VqParameter parameter, @Nullable Number value, String path) {
        if (value == null) {
            return;
        }
        double rounded = Decimals.round(value.doubleValue(), 0);
        if (!(rounded >= parameter.minimum() && rounded <= parameter.maximum())) {
            lostIf(true, path);
            return;
        }
        if (rounded != value.doubleValue()) {
            losses.add(Loss.of(LossKind.ROUNDED, path));
        }
        block.number(parameter, (long) rounded, 0);
    }

    private void rates(MetricsBlock.Builder block, List<Integer> rates, String path) {
        int[] sayable = rates.stream()
                .mapToInt(Integer::intValue)
                .filter(rate -> rate >= VqParameter.SR.minimum() && rate <= VqParameter.SR.maximum())
                .toArray();
        lostIf(sayable.length < rates.size(), path);
        if (sayable.length > 0) {
            block.sampleRates(sayable);
        }
    }

    private void text(MetricsBlock.Builder block, VqParameter parameter, @Nullable String text, String path) {
        if (text == null) {
            return;
        }
        boolean quoted = parameter.kind() != ValueKind.WORD && WireForm.all(text, Octets.WORD_PLUS);
        boolean word = parameter.kind() != ValueKind.QUOTED && WireForm.bareWord(text);
        if (Texts.present(text) == null || !(quoted || word)) {
            lostIf(true, path);
        } else {
            block.text(parameter, text);
        }
    }

    // Metrics.

    private void metrics(MetricsBlock.Builder block, StreamReport stream, VqLine label, String path) {
        stream.metrics().forEach((metric, value) -> {
            VqParameter parameter = NUMBERS.get(metric);
            Algorithm algorithm = stream.algorithms().get(metric);
            boolean withheld =
                    algorithm != null && algorithm.origin() == Algorithm.Origin.COMPUTED && !options.writesComputed();
            if (parameter == null || withheld) {
                losses.add(new Loss(LossKind.OMITTED, path + "/metrics", metric));
                return;
            }
            metric(block, parameter, metric, value, path);
            if (stream.metrics().ownBasis(metric).filter(own -> own != basis()).isPresent()) {
                losses.add(new Loss(LossKind.OMITTED, path + "/bases", metric));
            }
        });
        if (label == VqLine.LOCAL_METRICS
                && movedRoundTrip == null
                && report.roundTrip(mediaOf(stream)).isPresent()
                && noStreamHasRoundTrip(stream)) {
            moveRoundTrip(block);
        }
    }

    private static Media mediaOf(StreamReport stream) {
        return stream.media() == null ? Media.AUDIO : stream.media();
    }

    private boolean noStreamHasRoundTrip(StreamReport written) {
        for (StreamReport stream : report.streams()) {
            boolean same = stream.media() == written.media();
            if (same && stream.metrics().has(Metric.ROUND_TRIP_DELAY)) {
                return false;
            }
        }
        return !written.metrics().has(Metric.ROUND_TRIP_DELAY) && written.direction() == Direction.RECEIVED;
    }

    private void moveRoundTrip(MetricsBlock.Builder block) {
        for (int i = 0; i < report.transports().size(); i++) {
            TransportReport transport = report.transports().get(i);
            if (transport.metrics().has(Metric.ROUND_TRIP_DELAY)) {
                String path = "transports[" + i + "]";
                double value = transport.metrics().getOrDefault(Metric.ROUND_TRIP_DELAY, 0);
                metric(block, VqParameter.RTD, Metric.ROUND_TRIP_DELAY, value, path);
                losses.add(new Loss(LossKind.MOVED, path + "/metrics", Metric.ROUND_TRIP_DELAY));
                movedRoundTrip = transport;
                return;
            }
        }
    }

    /** Rounds to the row's decimals and keeps to what its digits can say, past the value that means "none". */
    private void metric(MetricsBlock.Builder block, VqParameter parameter, Metric metric, double value, String path) {
        double rounded = Decimals.round(value, parameter.fractionDigits());
        double clamped = Math.max(WireRange.minimum(parameter), Math.min(WireRange.maximum(parameter), rounded));
        if (parameter.sentinel().is(clamped)) {
            clamped--;
        }
        if (clamped != rounded) {
            losses.add(new Loss(LossKind.CLAMPED, path + "/metrics", metric));
        } else if (rounded != value) {
            losses.add(new Loss(LossKind.ROUNDED, path + "/metrics", metric));
        }
        block.number(parameter, clamped);
    }

    private void algorithms(MetricsBlock.Builder block, StreamReport stream, String path) {
        Set<String> names = new HashSet<>();
        boolean all = true;
        int scores = 0;
        for (Metric metric : ALGORITHMS.keySet()) {
            Algorithm algorithm = stream.algorithms().get(metric);
            if (algorithm != null) {
                names.add(algorithm.name());
            }
            if (block.has(NUMBERS.getOrDefault(metric, VqParameter.MOSLQ))) {
                scores++;
                all &= algorithm != null;
            } else {
                // A name without its score can only be said by itself.
                all &= algorithm == null;
            }
        }
        if (all && scores > 1 && names.size() == 1) {
            text(block, VqParameter.QOE_EST_ALG, names.iterator().next(), path + "/algorithms");
            return;
        }
        stream.algorithms().forEach((metric, algorithm) -> {
            VqParameter parameter = ALGORITHMS.get(metric);
            boolean withheld = algorithm.origin() == Algorithm.Origin.COMPUTED && !options.writesComputed();
            if (parameter == null || withheld) {
                losses.add(new Loss(LossKind.OMITTED, path + "/algorithms", metric));
            } else {
                text(block, parameter, algorithm.name(), path + "/algorithms/" + metric);
            }
        });
    }

    // Extras.

    private void extras(MetricsBlock.Builder block, StreamReport stream, String path) {
        stream.extras().forEach((name, text) -> {
            String place = name.startsWith(VqFormat.EXTRA) ? name.substring(VqFormat.EXTRA.length()) : "";
            boolean address = place.equals("LocalAddr.SSRC") || place.equals("RemoteAddr.SSRC");
            if (!address && (place.isEmpty() || !extra(block, place, text))) {
                lostIf(true, path + "/extras/" + name);
            }
        });
    }

    private static boolean extra(MetricsBlock.Builder block, String place, String text) {
        int dot = place.indexOf('.');
        if (dot > 0) {
            for (VqLine line : VqLine.values()) {
                if (line.part() == VqLine.Part.METRICS
                        && line != VqLine.TIMESTAMPS
                        && line.wireName().equals(place.substring(0, dot))) {
                    List<ExtensionParameter> parameters = Extensions.parameters(line, place.substring(dot + 1), text);
                    parameters.forEach(block::extension);
                    return !parameters.isEmpty();
                }
            }
        }
        List<ExtensionLine> lines = Extensions.lines(VqLine.TIMESTAMPS, place, text);
        lines.forEach(block::extensionLine);
        return !lines.isEmpty();
    }
}
