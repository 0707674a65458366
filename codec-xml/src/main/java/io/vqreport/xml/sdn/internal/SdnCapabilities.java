package io.vqreport.xml.sdn.internal;

import io.vqreport.codec.Capabilities;
import io.vqreport.codec.Capability;
import io.vqreport.convert.Decimals;
import io.vqreport.metric.Metric;
import io.vqreport.model.Direction;
import io.vqreport.model.Media;
import io.vqreport.xml.sdn.QualityProperty;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the format can say of streams: the rows of {@link QualityProperty} that name a metric, but for those that need a scale, for every
 * media, since the schema does not tell them apart, and for streams received, since To is the end that reports.
 */
public final class SdnCapabilities {
    /** All of it. */
    public static final Capabilities ALL = all();

    /** The digits behind the point of numbers that are not whole: what the smallest fractions of captured messages have, and one more. */
    private static final int DIGITS = 12;
    /** The greatest number that keeps all of these digits. */
    private static final double GREATEST = 4_294_967_295.0;

    private SdnCapabilities() {}

    static Optional<QualityProperty> property(Metric metric) {
        for (QualityProperty property : QualityProperty.values()) {
            if (property.metric().orElse(null) == metric) {
                return Optional.of(property);
            }
        }
        return Optional.empty();
    }

    static int digits(QualityProperty property) {
        return property.form().isWhole() ? 0 : DIGITS;
    }

    static double maximum(QualityProperty property) {
        return Math.min(property.form().maximum(), GREATEST);
    }

    private static Capabilities all() {
        List<Capability> entries = new ArrayList<>();
        for (Media media : Media.values()) {
            for (QualityProperty property : QualityProperty.values()) {
                if (property.metric().isPresent() && !property.needsScale()) {
                    entries.add(capability(media, property, property.metric().get()));
                }
            }
        }
        return new Capabilities(entries);
    }

    private static Capability capability(Media media, QualityProperty property, Metric metric) {
        double minimum = Math.max(metric.minimum(), shifted(property.form().minimum(), property));
        double maximum = Math.min(metric.maximum(), shifted(maximum(property), property));
        double resolution = Decimals.shift(1, property.shift() - digits(property));
        return new Capability(
                media,
                Direction.RECEIVED,
                metric,
                "Properties/" + property.wireName(),
                property.shift() == 0 ? property.unit() : property.unit() + " x10^" + property.shift(),
                resolution,
                Math.max(minimum, -GREATEST),
                maximum);
    }

    private static double shifted(double bound, QualityProperty property) {
        return Double.isInfinite(bound) ? bound : Decimals.shift(bound, property.shift());
    }
}
