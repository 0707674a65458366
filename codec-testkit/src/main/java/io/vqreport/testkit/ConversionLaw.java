package io.vqreport.testkit;

import io.vqreport.codec.Capabilities;
import io.vqreport.codec.Capability;
import io.vqreport.codec.DecodeOptions;
import io.vqreport.codec.DecodedItem;
import io.vqreport.codec.EncodeContext;
import io.vqreport.codec.Encoded;
import io.vqreport.codec.Loss;
import io.vqreport.codec.LossKind;
import io.vqreport.codec.QualityReportCodec;
import io.vqreport.codec.ReportEncoder;
import io.vqreport.codec.UnrepresentableReportException;
import io.vqreport.metric.Metric;
import io.vqreport.metric.Metrics;
import io.vqreport.model.Algorithm;
import io.vqreport.model.QualityReport;
import io.vqreport.model.StreamReport;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Law 3: what the target can carry survives, and the encoder owns up to the loss of the rest.
 *
 * <p>What comes back without a loss comes back as it was; what was rounded, within the resolution.
 *
 * <p>Of several streams of a direction, only the first must survive, and that only in a report of one medium: which medium a format prefers
 * is its own affair. A stream whose medium is not told, or whose medium is among the losses, may come back as one of any medium.
 */
final class ConversionLaw {
    /** What binary fractions of decimal numbers may differ by. */
    private static final double ARITHMETIC = 1e-9;

    private final @Nullable Capabilities source;
    private final QualityReportCodec target;
    private final EncodeContext context;

    ConversionLaw(@Nullable Capabilities source, QualityReportCodec target, EncodeContext context) {
        this.source = source;
        this.target = target;
        this.context = context;
    }

    void check(QualityReport report) {
        ReportEncoder encoder = target.encoder()
                .orElseThrow(() -> new IllegalArgumentException("the format " + target.id() + " is only read"));
        Encoded encoded;
        try {
            encoded = encoder.encode(report, context);
        } catch (UnrepresentableReportException e) {
            return;
        }
        List<QualityReport> read = new ArrayList<>();
        for (DecodedItem item : target.decode(encoded.bytes(), DecodeOptions.lenient())) {
            if (item instanceof DecodedItem.Report found) {
                read.add(found.decoded().value());
            }
        }
        for (int i = 0; i < report.streams().size(); i++) {
            StreamReport stream = report.streams().get(i);
            String path = "streams[" + i + "]";
            boolean first = report.streams().stream().allMatch(it -> it.media() == stream.media())
                    && report.streams().subList(0, i).stream().noneMatch(it -> it.direction() == stream.direction());
            stream.metrics().forEach((metric, value) -> check(encoded, read, path, stream, metric, value, first));
        }
        for (int i = 0; i < report.transports().size(); i++) {
            String path = "transports[" + i + "]";
            Metrics metrics = report.transports().get(i).metrics();
            metrics.forEach((metric, value) -> {
                if (losses(encoded, path, metric).isEmpty() && !isAnywhere(read, metric, value)) {
                    throw failure(path + "/" + metric + "=" + value + " is neither read back nor lost", encoded);
                }
            });
        }
    }

    private void check(
            Encoded encoded,
            List<QualityReport> read,
            String path,
            StreamReport stream,
            Metric metric,
            double value,
            boolean first) {
        Capability capability =
                capability(target.capabilities(), stream, metric).orElse(null);
        boolean carried = first && capability != null && isWithin(capability, value) && !isComputed(stream, metric);
        String what = path + "/" + stream.media() + "/" + stream.direction() + "/" + metric + "=" + value;
        for (Loss loss : losses(encoded, path, metric)) {
            if (carried && loss.kind() == LossKind.OMITTED) {
                throw failure(what + " is left out although the format can carry it", encoded);
            }
            boolean near = loss.kind() == LossKind.ROUNDED || (carried && loss.kind() == LossKind.CLAMPED);
            if (!near) {
                return;
            }
        }
        double step = losses(encoded, path, metric).isEmpty() ? 0 : step(capability, stream, metric);
        boolean anyMedium = stream.media() == null || isMediumLost(encoded, path);
        if (!isThere(read, stream, metric, value, step, anyMedium)) {
            throw failure(what + " is neither read back within " + step + " nor lost", encoded);
        }
    }

    /** How far off a value that is owned up to may come back: the coarser resolution of the two formats. */
    private double step(@Nullable Capability capability, StreamReport stream, Metric metric) {
        double step = capability == null ? coarsest(metric) : capability.resolution();
        if (source == null) {
            return step;
        }
        return Math.max(
                step,
                capability(source, stream, metric).map(Capability::resolution).orElse(0.0));
    }

    private static boolean isWithin(Capability capability, double value) {
        return value >= capability.minimum() && value <= capability.maximum();
    }

    /** What this library computed is left out by default. */
    private static boolean isComputed(StreamReport stream, Metric metric) {
        Algorithm algorithm = stream.algorithms().get(metric);
        return algorithm != null && algorithm.origin() == Algorithm.Origin.COMPUTED;
    }

    private static Optional<Capability> capability(Capabilities capabilities, StreamReport stream, Metric metric) {
        return stream.media() == null
                ? Optional.empty()
                : capabilities.find(stream.media(), stream.direction(), metric);
    }

    private static boolean isMediumLost(Encoded encoded, String path) {
        return encoded.losses().stream().anyMatch(loss -> loss.path().equals(path + "/media"));
    }

    /**
     * The losses that account for one value: those of its stream or network path as a whole, those of all its metrics, and those of this
     * metric. A loss at another path, such as {@code streams[0]/bases}, tells of something else.
     */
    private static List<Loss> losses(Encoded encoded, String path, Metric metric) {
        List<Loss> found = new ArrayList<>();
        for (Loss loss : encoded.losses()) {
            boolean value =
                    loss.path().startsWith(path + "/metrics") && (loss.metric() == metric || loss.metric() == null);
            if (value || loss.path().equals(path)) {
                found.add(loss);
            }
        }
        return found;
    }

    private static boolean isThere(
            List<QualityReport> read,
            StreamReport stream,
            Metric metric,
            double value,
            double step,
            boolean anyMedium) {
        for (QualityReport report : read) {
            for (StreamReport candidate : report.streams()) {
                if ((anyMedium || candidate.media() == stream.media())
                        && candidate.direction() == stream.direction()
                        && near(candidate.metrics(), metric, value, step)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isAnywhere(List<QualityReport> read, Metric metric, double value) {
        double step = coarsest(metric);
        for (QualityReport report : read) {
            boolean streams = report.streams().stream().anyMatch(it -> near(it.metrics(), metric, value, step));
            boolean paths = report.transports().stream().anyMatch(it -> near(it.metrics(), metric, value, step));
            if (streams || paths) {
                return true;
            }
        }
        return false;
    }

    /** The coarsest resolution that the target has a metric in. */
    private double coarsest(Metric metric) {
        return target.capabilities().entries().stream()
                .filter(entry -> entry.metric() == metric)
                .mapToDouble(Capability::resolution)
                .max()
                .orElse(0);
    }

    private static boolean near(Metrics metrics, Metric metric, double value, double step) {
        double read = metrics.getOrDefault(metric, Double.NaN);
        return Math.abs(read - value) <= step + ARITHMETIC * Math.max(1, Math.abs(value));
    }

    private AssertionError failure(String what, Encoded encoded) {
        return Failure.of(
                "written as " + target.id() + ", " + what + "\n  losses: " + encoded.losses(), encoded.bytes());
    }
}
