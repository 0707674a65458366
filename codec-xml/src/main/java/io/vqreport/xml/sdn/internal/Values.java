package io.vqreport.xml.sdn.internal;

import io.vqreport.metric.Unit;
import io.vqreport.xml.sdn.BurstDensityScale;
import io.vqreport.xml.sdn.QualityProperty;
import io.vqreport.xml.sdn.SdnForm;
import io.vqreport.xml.sdn.SdnProblem;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Judges values: by the form that the schema gives them, and by what they mean. */
final class Values {
    private static final Pattern ADDRESS =
            Pattern.compile("(?=[^.:]*+[.:])[0-9A-Fa-f.:]{2,}+(?:%[0-9A-Za-z._-]{1,32}+)?+");
    private static final Pattern BSSID = Pattern.compile("[0-9A-F]{2}(?:-[0-9A-F]{2}){5}");
    /** The greatest number of 32 bits, as a float of single precision prints. */
    private static final double NO_LINK_SPEED = 4.2949673e9;

    private Values() {}

    static boolean isAddress(String text) {
        return ADDRESS.matcher(text).matches();
    }

    /** What is odd about a value of a form; null when nothing is. */
    static @Nullable SdnProblem judge(String sent, SdnForm form, Set<String> names) {
        String text = sent.strip();
        if (form == SdnForm.TEXT || form == SdnForm.ELEMENTS) {
            return null;
        }
        if (text.isEmpty()) {
            return SdnProblem.EMPTY_VALUE;
        }
        return switch (form) {
            case NAME -> names.contains(text) ? null : SdnProblem.NAME_UNKNOWN;
            case ADDRESS -> isAddress(text) ? null : SdnProblem.ADDRESS_MALFORMED;
            case BSSID -> BSSID.matcher(text).matches() ? null : SdnProblem.BSSID_MALFORMED;
            case BOOLEAN -> isBoolean(text) ? null : SdnProblem.BOOLEAN_MALFORMED;
            case PORT -> port(text);
            case DATE_TIME -> time(text);
            default -> number(text, form);
        };
    }

    private static boolean isBoolean(String text) {
        return text.equals("true") || text.equals("false") || text.equals("1") || text.equals("0");
    }

    private static @Nullable SdnProblem port(String text) {
        OptionalDouble port = Numbers.isWhole(text) ? Numbers.parse(text, 0) : OptionalDouble.empty();
        if (port.isEmpty() || port.getAsDouble() < 0 || port.getAsDouble() > 65_535) {
            return SdnProblem.PORT_MALFORMED;
        }
        return port.getAsDouble() == 0 ? SdnProblem.PORT_OUT_OF_RANGE : null;
    }

    private static @Nullable SdnProblem time(String text) {
        if (Times.read(text).isEmpty()) {
            return SdnProblem.TIME_MALFORMED;
        }
        return Times.hasZone(text) ? null : SdnProblem.TIME_ZONE_MISSING;
    }

    private static @Nullable SdnProblem number(String text, SdnForm form) {
        if (!Numbers.isNumber(text)) {
            return SdnProblem.NUMBER_MALFORMED;
        }
        // What is too large for a double is well-formed all the same, as it is to XML Schema.
        double value = Numbers.parse(text, 0)
                .orElse(text.startsWith("-") ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY);
        if (value < form.minimum() || value > form.maximum()) {
            return SdnProblem.NUMBER_OUTSIDE_SCHEMA;
        }
        return form.isWhole() && !Numbers.isWhole(text) ? SdnProblem.NUMBER_NOT_WHOLE : null;
    }

    /** What a property says about its metric. */
    record Reading(@Nullable SdnProblem problem, OptionalDouble value) {
        static final Reading NOTHING = new Reading(null, OptionalDouble.empty());

        static Reading doubtful(SdnProblem problem) {
            return new Reading(problem, OptionalDouble.empty());
        }
    }

    /** Reads a property into its metric's unit. A value that breaks its form is nothing here, but for a number that is not whole. */
    static Reading read(QualityProperty property, String sent, BurstDensityScale scale) {
        String text = sent.strip();
        if (property == QualityProperty.STREAM_QUALITY) {
            return text.isEmpty() || Verdicts.read(text).isPresent()
                    ? Reading.NOTHING
                    : Reading.doubtful(SdnProblem.VERDICT_UNKNOWN);
        }
        SdnProblem form = judge(sent, property.form(), Set.of());
        if (property.metric().isEmpty() || (form != null && form != SdnProblem.NUMBER_NOT_WHOLE)) {
            return Reading.NOTHING;
        }
        if (property.needsScale() && scale == BurstDensityScale.NONE) {
            return Reading.doubtful(SdnProblem.DENSITY_SCALE_UNKNOWN);
        }
        OptionalDouble value = Numbers.parse(text, property.shift());
        if (value.isEmpty()) {
            return Reading.doubtful(SdnProblem.OUT_OF_RANGE);
        }
        if (property.metric().get().inRange(value.getAsDouble())) {
            return new Reading(null, value);
        }
        if (property.metric().get().unit() == Unit.MOS && value.getAsDouble() == 0) {
            return Reading.doubtful(SdnProblem.MOS_ZERO);
        }
        boolean fraction = property.unit().equals("fraction") && value.getAsDouble() > 100;
        return Reading.doubtful(fraction ? SdnProblem.FRACTION_SCALE_DOUBT : SdnProblem.OUT_OF_RANGE);
    }

    /** What is odd about a link speed; null when nothing is. */
    static @Nullable SdnProblem linkSpeed(String text) {
        OptionalDouble speed = Numbers.parse(text.strip(), 0);
        return speed.isPresent() && (speed.getAsDouble() == NO_LINK_SPEED || speed.getAsDouble() == 4_294_967_295.0)
                ? SdnProblem.LINK_SPEED_UNKNOWN
                : null;
    }
}
