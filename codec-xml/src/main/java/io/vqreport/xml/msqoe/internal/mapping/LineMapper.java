package io.vqreport.xml.msqoe.internal.mapping;

import io.vqreport.codec.EncodeOptions;
import io.vqreport.codec.Loss;
import io.vqreport.codec.LossKind;
import io.vqreport.convert.Decimals;
import io.vqreport.metric.Metric;
import io.vqreport.model.Algorithm;
import io.vqreport.model.Direction;
import io.vqreport.model.Media;
import io.vqreport.model.MediaDescription;
import io.vqreport.model.RScale;
import io.vqreport.model.StreamReport;
import io.vqreport.xml.msqoe.BurstDensityScale;
import io.vqreport.xml.msqoe.MsQoeOptions;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Maps the streams of one MediaLine, by the rows of the path table. */
final class LineMapper {
    private final EncodeOptions options;
    private final boolean densities;
    private final Set<Loss> losses;

    /** Whether the stream sent of the line that is written brings a round trip of its own. */
    boolean sentRoundTrip;

    LineMapper(EncodeOptions options, Set<Loss> losses) {
        this.options = options;
        this.densities = options.get(MsQoeOptions.BURST_DENSITY_SCALE) == BurstDensityScale.PER10000;
        this.losses = losses;
    }

    private void lostIf(boolean present, String path) {
        if (present) {
            losses.add(Loss.of(LossKind.OMITTED, path));
        }
    }

    /** The element of a stream. */
    static Outline element(Outline line, Direction direction) {
        return line.add(direction == Direction.RECEIVED ? "InboundStream" : "OutboundStream", 0);
    }

    /** Writes a stream into its line. */
    void stream(Outline line, StreamReport stream, Media media, String path) {
        Outline element = element(line, stream.direction());
        stream.metrics().forEach((metric, value) -> metric(line, element, stream, media, metric, value, path));
        description(element, stream.description(), media, path + "/description");
        extras(line, element, stream, path);
        stream.algorithms()
                .keySet()
                .forEach(metric -> losses.add(new Loss(LossKind.OMITTED, path + "/algorithms", metric)));
        lostIf(stream.ssrc() != null, path + "/ssrc");
        lostIf(stream.rScale() != RScale.UNKNOWN, path + "/rScale");
        lostIf(stream.reportedQuality() != null, path + "/reportedQuality");
    }

    // Metrics.

    private void metric(
            Outline line, Outline element, StreamReport stream, Media media, Metric metric, double value, String path) {
        Algorithm algorithm = stream.algorithms().get(metric);
        boolean withheld =
                algorithm != null && algorithm.origin() == Algorithm.Origin.COMPUTED && !options.writesComputed();
        boolean written = !withheld && write(line, element, stream.direction(), media, metric, value, path);
        if (!written) {
            losses.add(new Loss(LossKind.OMITTED, path + "/metrics", metric));
        } else if (stream.metrics()
                .ownBasis(metric)
                .filter(own -> own != stream.window().basis())
                .isPresent()) {
            losses.add(new Loss(LossKind.OMITTED, path + "/bases", metric));
        }
    }

    /** Writes a metric of a stream; false where the format has no place for it. */
    boolean write(
            Outline line, Outline element, Direction direction, Media media, Metric metric, double value, String path) {
        if (metric == Metric.GAP_THRESHOLD && value == ToQualityReport.GAP_THRESHOLD) {
            element.at(ToQualityReport.BURST_GAP_LOSS);
            return true;
        }
        Row row = MetricRows.find(metric, direction, media);
        if (row == null || (row.onRequest() && !densities)) {
            return false;
        }
        String text = number(row, value, path);
        if (row.scope() == Scope.LINE) {
            line.put(row.path(), text);
        } else if (metric == Metric.ROUND_TRIP_DELAY && direction == Direction.RECEIVED && !sentRoundTrip) {
            // Producers report the round trip on the outbound stream, whoever measured it.
            element(line, Direction.SENT).put(row.path(), text);
            losses.add(new Loss(LossKind.MOVED, path + "/metrics", metric));
        } else {
            element.put(row.path(), text);
        }
        return true;
    }

    /** A number in the wire's unit, rounded to the row's digits and kept within what they can say. */
    private String number(Row row, double value, String path) {
        double clamped = Math.max(row.minimum(), Math.min(row.maximum(), value));
        String text = Decimals.format(Decimals.shift(clamped, -row.shift()), 0, row.digits());
        double read = Decimals.parse(text, row.shift());
        if (clamped != value) {
            losses.add(new Loss(LossKind.CLAMPED, path + "/metrics", row.metric()));
        } else if (read != value) {
            losses.add(new Loss(LossKind.ROUNDED, path + "/metrics", row.metric()));
        }
        return text;
    }

    // The coding.

    private void description(Outline element, MediaDescription description, Media media, String path) {
        String payload = switch (media) {
            case AUDIO -> "Payload/Audio/";
            case VIDEO -> "Payload/Video/";
            default -> "Payload/v3:ApplicationSharing/v3:";
        };
        text(element, payload + "PayloadDescription", description.codec(), path + "/codec");
        integer(element, payload + "PayloadType", description.payloadType(), path + "/payloadType");
        List<Integer> rates = description.clockRates();
        integer(element, payload + "SampleRate", rates.isEmpty() ? null : rates.get(0), path + "/clockRates");
        lostIf(rates.size() > 1, path + "/clockRates");
        integer(element, payload + "FrameDuration", description.frameDurationMs(), path + "/frameDurationMs");
        integer(element, payload + "FrameOctets", description.frameOctets(), path + "/frameOctets");
        integer(element, payload + "FramesPerPacket", description.framesPerPacket(), path + "/framesPerPacket");
        integer(element, payload + "PacketsPerSecond", description.packetsPerSecond(), path + "/packetsPerSecond");
        text(element, payload + "FMTP", description.fmtp(), path + "/fmtp");
        lostIf(description.plc() != null, path + "/plc");
        lostIf(description.silenceSuppression() != null, path + "/silenceSuppression");
        lostIf(description.jitterBufferMode() != null, path + "/jitterBufferMode");
    }

    private void integer(Outline element, String wire, @Nullable Number value, String path) {
        if (value == null) {
            return;
        }
        Row row = PathTable.find(Scope.STREAM, wire);
        double rounded = Decimals.round(value.doubleValue(), 0);
        boolean payloadType = wire.endsWith("/PayloadType");
        if (row == null
                || rounded < (payloadType ? 0 : 1)
                || rounded > (payloadType ? 127 : row.form().maximum())) {
            lostIf(true, path);
            return;
        }
        if (rounded != value.doubleValue()) {
            losses.add(Loss.of(LossKind.ROUNDED, path));
        }
        element.put(wire, Long.toString((long) rounded));
    }

    private void text(Outline element, String wire, @Nullable String text, String path) {
        Row row = PathTable.find(Scope.STREAM, wire);
        if (text != null && row != null && row.allows(text)) {
            element.put(wire, text);
        } else {
            lostIf(text != null, path);
        }
    }

    // Extras.

    private void extras(Outline line, Outline element, StreamReport stream, String path) {
        stream.extras().forEach((name, text) -> {
            boolean own = name.startsWith(ToQualityReport.PREFIX);
            String place = own ? name.substring(ToQualityReport.PREFIX.length()) : "";
            boolean ofLine = place.startsWith(ToQualityReport.LINE_STEP);
            List<Step> steps =
                    own ? Step.parse(ofLine ? place.substring(ToQualityReport.LINE_STEP.length()) : place) : null;
            boolean written = false;
            if (steps != null && ofLine) {
                written = speaksOfStream(steps) && ofLine(line, steps, text);
            } else if (steps != null) {
                written = extra(line, element, steps, text, stream.direction());
            }
            lostIf(!written, path + "/extras/" + name);
        });
    }

    private boolean extra(Outline line, Outline element, List<Step> steps, String text, Direction direction) {
        return (speaksOfStream(steps) && PathCheck.allows(Scope.STREAM, steps, text, direction, densities))
                ? element.put(steps, text)
                : ofLine(line, steps, text);
    }

    private boolean ofLine(Outline line, List<Step> steps, String text) {
        return PathCheck.allows(Scope.LINE, steps, text, null, densities) && line.put(steps, text);
    }

    /** Whether a path begins in a stream rather than in its line; what neither knows is the stream's. */
    private static boolean speaksOfStream(List<Step> steps) {
        Step first = steps.get(0);
        Node line = PathTable.root(Scope.LINE);
        return first.attribute() ? line.attribute(first.local()) == null : line.child(first.local()) == null;
    }
}
