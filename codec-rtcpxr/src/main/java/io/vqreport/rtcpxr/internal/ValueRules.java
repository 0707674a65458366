package io.vqreport.rtcpxr.internal;

import io.vqreport.convert.FixedPoint8;
import io.vqreport.metric.Metric;
import io.vqreport.rtcpxr.LossScale;
import io.vqreport.rtcpxr.MosScale;
import io.vqreport.rtcpxr.ProducerProfile;
import io.vqreport.rtcpxr.RtcpXrProblem;
import io.vqreport.rtcpxr.VqParameter;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What a well-formed number means: whether it is a sentinel, out of range or on another scale, and its value in canonical units. */
// Ordinals pick slots of tables that live in memory only.
@SuppressWarnings("EnumOrdinal")
public final class ValueRules {
    private static final int COUNT = VqParameter.values().length;

    /** Between these a number is unremarkable under the standard profile: the test that nearly every number passes. */
    private static final int[] PLAIN_MINIMUM = new int[COUNT];

    private static final int[] PLAIN_MAXIMUM = new int[COUNT];

    static {
        for (VqParameter parameter : VqParameter.values()) {
            int sentinel = parameter.sentinel().value().orElse(Integer.MAX_VALUE);
            PLAIN_MINIMUM[parameter.ordinal()] = parameter.minimum();
            PLAIN_MAXIMUM[parameter.ordinal()] = Math.min(parameter.maximum(), sentinel - 1);
        }
    }

    private ValueRules() {}

    static boolean isRate(VqParameter parameter) {
        return parameter.unit().equals("percent");
    }

    static boolean isMos(VqParameter parameter) {
        return parameter.unit().equals("MOS");
    }

    /** Whether a number is unremarkable under the standard profile; false says only that {@link #oddity} must look. */
    static boolean plain(VqParameter parameter, double number) {
        return number >= PLAIN_MINIMUM[parameter.ordinal()] && number <= PLAIN_MAXIMUM[parameter.ordinal()];
    }

    /** The same for digits of which the last ones stand behind the point. */
    static boolean plain(VqParameter parameter, int digits, int places) {
        long unit = PowersOfTen.whole(places);
        return digits >= PLAIN_MINIMUM[parameter.ordinal()] * unit
                && digits <= PLAIN_MAXIMUM[parameter.ordinal()] * unit;
    }

    /** What is odd about a number, or null. All but {@link RtcpXrProblem#ABOVE_RFC_RANGE} leave the value out of the neutral report. */
    public static @Nullable RtcpXrProblem oddity(VqParameter parameter, double number, ProducerProfile profile) {
        if (parameter.sentinel().is(number)) {
            return parameter.sentinel() == VqParameter.Sentinel.UNAVAILABLE
                    ? RtcpXrProblem.UNAVAILABLE
                    : RtcpXrProblem.SATURATED;
        }
        if (isRate(parameter)) {
            return rateOddity(number, profile.lossScale());
        }
        if (isMos(parameter)) {
            return mosOddity(number, profile.mosScale());
        }
        boolean within = number >= parameter.minimum() && number <= parameter.maximum();
        Metric metric = parameter.metric().orElse(null);
        if (metric == null) {
            return within ? null : RtcpXrProblem.OUT_OF_RANGE;
        }
        if (!metric.inRange(number)) {
            return RtcpXrProblem.OUT_OF_RANGE;
        }
        return within ? null : RtcpXrProblem.ABOVE_RFC_RANGE;
    }

    private static @Nullable RtcpXrProblem rateOddity(double number, LossScale scale) {
        boolean whole = number == Math.rint(number);
        double full = switch (scale) {
            case PERCENT -> 100;
            case FRACTION -> 1;
            case PER_256 -> 255;
        };
        if (number >= 0 && number <= full && (whole || scale != LossScale.PER_256)) {
            return null;
        }
        boolean otherScale = switch (scale) {
            case PERCENT -> number > 100 && number <= 255 && whole;
            case FRACTION -> number > 1 && number <= 255;
            case PER_256 -> number >= 0 && number <= 100 && !whole;
        };
        return otherScale ? RtcpXrProblem.LOSS_SCALE_DOUBT : RtcpXrProblem.OUT_OF_RANGE;
    }

    private static @Nullable RtcpXrProblem mosOddity(double number, MosScale scale) {
        boolean isMos = number >= 1 && number <= 5;
        boolean isTenfold = number >= 10 && number <= 50;
        if (scale == MosScale.MOS ? isMos : isTenfold) {
            return null;
        }
        return isMos || isTenfold ? RtcpXrProblem.MOS_SCALE_DOUBT : RtcpXrProblem.OUT_OF_RANGE;
    }

    /** The value in the metric's unit; decimal scales move the point in the digits. */
    public static double canonical(VqParameter parameter, BigDecimal number, ProducerProfile profile) {
        if (isRate(parameter)) {
            return switch (profile.lossScale()) {
                case PERCENT -> number.doubleValue();
                case FRACTION -> number.movePointRight(2).doubleValue();
                case PER_256 -> FixedPoint8.toPercent(number.intValueExact());
            };
        }
        return isMos(parameter) && profile.mosScale() == MosScale.MOS_10
                ? number.movePointLeft(1).doubleValue()
                : number.doubleValue();
    }
}
