package io.vqreport.convert;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Double to decimal: digits out of a long where fifteen are enough, {@link ShortestDecimal} where not. */
final class DecimalWriter {
    /**
     * Below this many units of the last digit, the unit and its half are decimals of at most fifteen digits. Of those, no two share a
     * double, which is what {@link #units} rests on.
     */
    private static final double FEW_UNITS = 1e14;

    private static final int USUAL_LENGTH = 32;

    private DecimalWriter() {}

    static String format(double value, int minFraction, int maxFraction) {
        checkDigits(minFraction, maxFraction);
        double magnitude = magnitude(value);
        byte[] out = new byte[isFew(magnitude, maxFraction) ? USUAL_LENGTH : Decimals.MAX_LENGTH];
        int length = append(value, minFraction, maxFraction, out, 0);
        return new String(out, 0, length, StandardCharsets.ISO_8859_1);
    }

    static int append(double value, int minFraction, int maxFraction, byte[] out, int index) {
        checkDigits(minFraction, maxFraction);
        double magnitude = magnitude(value);
        if (isFew(magnitude, maxFraction)) {
            return appendUnits(value < 0, units(magnitude, maxFraction), minFraction, maxFraction, out, index);
        }
        BigDecimal rounded = rounded(magnitude, maxFraction).stripTrailingZeros();
        BigDecimal padded = rounded.scale() < minFraction ? rounded.setScale(minFraction) : rounded;
        byte[] text = (value < 0 ? padded.negate() : padded).toPlainString().getBytes(StandardCharsets.ISO_8859_1);
        Objects.checkFromIndexSize(index, text.length, out.length);
        System.arraycopy(text, 0, out, index, text.length);
        return index + text.length;
    }

    static double round(double value, int fractionDigits) {
        checkDigits(0, fractionDigits);
        double magnitude = magnitude(value);
        double rounded = isFew(magnitude, fractionDigits)
                ? PowersOfTen.scale(units(magnitude, fractionDigits), -fractionDigits)
                : rounded(magnitude, fractionDigits).doubleValue();
        return signed(value, rounded);
    }

    static double shift(double value, int shift) {
        if (shift < -PowersOfTen.MAX_EXPONENT || shift > PowersOfTen.MAX_EXPONENT) {
            throw new IllegalArgumentException("a shift is -22..22, not " + shift);
        }
        double magnitude = magnitude(value);
        double shifted = shiftUnits(magnitude, shift);
        if (shifted < 0) {
            shifted = ShortestDecimal.of(magnitude).scaleByPowerOfTen(shift).doubleValue();
        }
        if (shifted == Double.POSITIVE_INFINITY) {
            throw new IllegalArgumentException("too large for a double when shifted by " + shift);
        }
        return signed(value, shifted);
    }

    /** The shifted value where six digits after the point hold all of it, which is nearly always; else -1. */
    private static double shiftUnits(double magnitude, int shift) {
        int digits = 6;
        if (!isFew(magnitude, digits) || shift - digits < -PowersOfTen.MAX_EXPONENT) {
            return -1;
        }
        long units = units(magnitude, digits);
        return PowersOfTen.scale(units, -digits) == magnitude ? PowersOfTen.scale(units, shift - digits) : -1;
    }

    private static boolean isFew(double magnitude, int fractionDigits) {
        return magnitude * PowersOfTen.of(fractionDigits) < FEW_UNITS;
    }

    /**
     * The decimal form of a value, rounded half up, in units of its last digit.
     *
     * <p>The product may have been rounded across a whole number, but it is off by far less than half a unit. So the answer is {@code
     * below} or the number after it, and which one depends on the side of the half between them the decimal is on. Comparing doubles
     * decides that: parsing never turns the order of two decimals round, and where both parse to the same double the value's decimal
     * form is that half itself, being the only decimal of so few digits there.
     */
    private static long units(double magnitude, int fractionDigits) {
        long below = (long) (magnitude * PowersOfTen.of(fractionDigits));
        double half = PowersOfTen.scale(10 * below + 5, -fractionDigits - 1);
        return magnitude < half ? below : below + 1;
    }

    /**
     * Drops the zeros that need not be and writes the rest from its end.
     *
     * <pre>
     * units 12500, 3 fraction digits, at least 1, negative:   -  1  2  .  5
     *                                                         ^  ^     ^     ^
     *                                                     index  first point end
     * </pre>
     */
    private static int appendUnits(
            boolean negative, long units, int minFraction, int maxFraction, byte[] out, int index) {
        long rest = units;
        int fraction = maxFraction;
        while (fraction > minFraction && rest % 10 == 0) {
            rest /= 10;
            fraction--;
        }
        boolean sign = negative && units != 0;
        int length = (sign ? 1 : 0) + Math.max(1, digits(rest) - fraction) + (fraction > 0 ? fraction + 1 : 0);
        Objects.checkFromIndexSize(index, length, out.length);
        int end = index + length;
        int point = fraction > 0 ? end - fraction - 1 : end;
        int first = sign ? index + 1 : index;
        for (int i = end - 1; i >= first; i--) {
            if (i == point) {
                out[i] = '.';
            } else {
                out[i] = (byte) ('0' + rest % 10);
                rest /= 10;
            }
        }
        if (sign) {
            out[index] = '-';
        }
        return end;
    }

    private static int digits(long number) {
        int digits = 1;
        for (long rest = number / 10; rest != 0; rest /= 10) {
            digits++;
        }
        return digits;
    }

    private static BigDecimal rounded(double magnitude, int fractionDigits) {
        BigDecimal decimal = ShortestDecimal.of(magnitude);
        return decimal.scale() > fractionDigits ? decimal.setScale(fractionDigits, RoundingMode.HALF_UP) : decimal;
    }

    private static double signed(double value, double magnitude) {
        return value < 0 && magnitude != 0 ? -magnitude : magnitude;
    }

    private static double magnitude(double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("no decimal number: " + value);
        }
        return Math.abs(value);
    }

    private static void checkDigits(int minFraction, int maxFraction) {
        if (minFraction < 0 || minFraction > maxFraction || maxFraction > Decimals.MAX_FRACTION_DIGITS) {
            throw new IllegalArgumentException("fraction digits are 0.." + Decimals.MAX_FRACTION_DIGITS
                    + ", the fewest no more than the most, not " + minFraction + " and " + maxFraction);
        }
    }
}
