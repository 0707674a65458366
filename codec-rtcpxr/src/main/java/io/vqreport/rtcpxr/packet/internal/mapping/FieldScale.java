package io.vqreport.rtcpxr.packet.internal.mapping;

import io.vqreport.convert.Decimals;
import io.vqreport.convert.EchoReturnLoss;
import io.vqreport.convert.FixedPoint;
import io.vqreport.convert.FixedPoint8;
import io.vqreport.convert.MosTimesTen;
import io.vqreport.convert.RFactor;
import io.vqreport.convert.SignedDecibel;
import io.vqreport.convert.Units65536;
import io.vqreport.rtcpxr.packet.FieldFormat;
import io.vqreport.rtcpxr.packet.FieldState;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/** Between the codes of a {@link FieldFormat} and a metric's canonical unit: ms, percent, dB, R, MOS, packets. */
final class FieldScale {
    private FieldScale() {}

    /** The value of a code in its metric's unit; empty where the code is no value. */
    static OptionalDouble toMetric(FieldFormat format, long raw) {
        if (format.state(raw) != FieldState.VALUE) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(
                switch (format) {
                    case FRACTION_256 -> FixedPoint8.toPercent((int) raw);
                    case FRACTION_32768 -> FixedPoint.UNSIGNED_1_15.toPercent(raw);
                    case PERCENT_8_8 -> FixedPoint.UNSIGNED_8_8.toValue(raw);
                    case MILLIS_S11_4 -> FixedPoint.SIGNED_11_4.toValue(raw);
                    case LEVEL -> SignedDecibel.toDecibels((int) raw).orElseThrow();
                    case ECHO_LOSS -> EchoReturnLoss.toDecibels((int) raw).orElseThrow();
                    case R_FACTOR -> RFactor.toR((int) raw).orElseThrow();
                    case MOS_TENTHS -> MosTimesTen.toMos((int) raw).orElseThrow();
                    case MOS_7_9 -> FixedPoint.UNSIGNED_7_9.toValue(raw);
                    case MOS_7_6 -> FixedPoint.UNSIGNED_7_6.toValue(raw);
                    case SECONDS_65536, SECONDS_65536_OR_NONE -> Units65536.toMillis(raw);
                    case SECONDS_NTP, SECONDS_NTP_OR_NONE -> FixedPoint.UNSIGNED_32_32.toMillis(raw);
                    case SECONDS_SIGNED_OR_NONE -> FixedPoint.SIGNED_32_32.toMillis(raw);
                    default -> (double) raw;
                });
    }

    /**
     * The code nearest to a value in its metric's unit, cut down to what the field holds.
     *
     * @return the code; empty where the value has none, nor one near it
     */
    static OptionalLong fromMetric(FieldFormat format, int bits, double value) {
        long ones = ones(bits);
        if (format == FieldFormat.R_FACTOR && !RFactor.isRepresentable(value)) {
            // An R factor above 100 is one of another scale, and none near it means the same.
            return OptionalLong.empty();
        }
        long code = switch (format) {
            case FRACTION_256 -> FixedPoint8.fromPercent(value);
            case FRACTION_32768 -> FixedPoint.UNSIGNED_1_15.fromPercent(value);
            case PERCENT_8_8 -> FixedPoint.UNSIGNED_8_8.fromValue(Math.min(value, 100));
            case MILLIS_S11_4 -> FixedPoint.SIGNED_11_4.fromValue(Math.max(-2047.9375, Math.min(2047.8125, value)));
            case LEVEL -> SignedDecibel.fromDecibels(Math.max(-128, Math.min(126, value)));
            case MOS_TENTHS -> MosTimesTen.fromMos(value);
            case MOS_7_9 -> FixedPoint.UNSIGNED_7_9.fromValue(value);
            case MOS_7_6 -> FixedPoint.UNSIGNED_7_6.fromValue(value);
            case SECONDS_65536, SECONDS_65536_OR_NONE ->
                Units65536.isRepresentable(value) ? Units65536.fromMillis(value) : ones;
            case SECONDS_NTP, SECONDS_NTP_OR_NONE ->
                FixedPoint.UNSIGNED_32_32.isRepresentableMillis(value)
                        ? FixedPoint.UNSIGNED_32_32.fromMillis(value)
                        : -2;
            default -> (long) Math.min((double) ones, Decimals.round(value, 0));
        };
        // Codes beside the nearest one may be special: 127, or the largest ones.
        for (long near = code; near >= 0 && code - near <= 2; near--) {
            if (format.state(near) == FieldState.VALUE) {
                return OptionalLong.of(near);
            }
        }
        return format.state(code) == FieldState.VALUE ? OptionalLong.of(code) : OptionalLong.empty();
    }

    /** How a code becomes a value in its metric's unit, for a person. */
    static String formula(FieldFormat format) {
        return switch (format) {
            case FRACTION_256 -> "raw * 100 / 256";
            case FRACTION_32768 -> "raw * 100 / 32768";
            case PERCENT_8_8 -> "raw / 256";
            case MILLIS_S11_4 -> "raw / 16, signed";
            case LEVEL -> "raw, signed";
            case MOS_TENTHS -> "raw / 10";
            case SECONDS_65536, SECONDS_65536_OR_NONE -> "raw * 1000 / 65536";
            case SECONDS_NTP, SECONDS_NTP_OR_NONE -> "raw * 1000 / 2^32";
            default -> "raw";
        };
    }

    /** The step between two codes, in the metric's unit. */
    static double resolution(FieldFormat format) {
        return switch (format) {
            case FRACTION_256 -> FixedPoint8.toPercent(1);
            case FRACTION_32768 -> FixedPoint.UNSIGNED_1_15.toPercent(1);
            case PERCENT_8_8 -> FixedPoint.UNSIGNED_8_8.resolution();
            case MILLIS_S11_4 -> FixedPoint.SIGNED_11_4.resolution();
            case MOS_TENTHS -> 0.1;
            case MOS_7_9 -> FixedPoint.UNSIGNED_7_9.resolution();
            case MOS_7_6 -> FixedPoint.UNSIGNED_7_6.resolution();
            case SECONDS_65536, SECONDS_65536_OR_NONE -> Units65536.toMillis(1);
            case SECONDS_NTP, SECONDS_NTP_OR_NONE -> FixedPoint.UNSIGNED_32_32.toMillis(1);
            default -> 1;
        };
    }

    /** The least value a field holds, in the metric's unit. */
    static double minimum(FieldFormat format) {
        return switch (format) {
            case LEVEL -> -128;
            case MILLIS_S11_4 -> -2047.9375;
            case MOS_TENTHS, MILLIS_OR_ZERO, GAP_THRESHOLD -> 1;
            default -> 0;
        };
    }

    /** The greatest value a field holds, in the metric's unit. */
    static double maximum(FieldFormat format, int bits) {
        return switch (format) {
            case FRACTION_256, FRACTION_32768, PERCENT_8_8, R_FACTOR -> 100;
            case MILLIS_S11_4 -> 2047.8125;
            case LEVEL -> 126;
            case MOS_TENTHS, MOS_7_9, MOS_7_6 -> 5;
            case SECONDS_65536, SECONDS_65536_OR_NONE -> Units65536.toMillis(ones(bits) - 1);
            case SECONDS_NTP, SECONDS_NTP_OR_NONE -> FixedPoint.UNSIGNED_32_32.toMillis(0xffff_ffff_0000_0000L);
            default -> (double) largest(format, bits);
        };
    }

    private static long largest(FieldFormat format, int bits) {
        long code = ones(bits);
        while (format.state(code) != FieldState.VALUE && code > 0) {
            code--;
        }
        return code;
    }

    /** The code that says what a state says, such as "unavailable"; empty where the format has none. */
    static OptionalLong codeOf(FieldFormat format, int bits, FieldState state) {
        long ones = ones(bits);
        long[] candidates = {ones, ones - 1, ones >>> 1, (ones >>> 1) - 1, (ones >>> 1) + 1, 0};
        for (long candidate : candidates) {
            if (format.state(candidate) == state) {
                return OptionalLong.of(candidate);
            }
        }
        return OptionalLong.empty();
    }

    private static long ones(int bits) {
        return bits == Long.SIZE ? -1 : (1L << bits) - 1;
    }
}
