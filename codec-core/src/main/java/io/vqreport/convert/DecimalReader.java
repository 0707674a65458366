package io.vqreport.convert;

import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Decimal text to double: one multiplication or division where that is exact, the platform's parser where not. */
final class DecimalReader {
    /**
     * Digits that are looked at one by one. The longest decimal expansion of a point halfway between two doubles has 768 digits, so beyond
     * it all that matters is whether something other than zero follows.
     */
    static final int SIGNIFICANT_DIGITS = 800;

    private static final int LONG_DIGITS = 18;
    private static final long EXACT = 1L << 53;
    private static final int BEYOND_ANY_DOUBLE = 9999;

    private DecimalReader() {}

    static boolean isDecimal(byte[] text, int from, int to) {
        Objects.checkFromToIndex(from, to, text.length);
        return pointOf(text, from, to) >= 0;
    }

    static double parse(byte[] text, int from, int to, int shift) {
        Objects.checkFromToIndex(from, to, text.length);
        int point = pointOf(text, from, to);
        if (point < 0) {
            throw new NumberFormatException("not a decimal number, at index " + (~point - from));
        }
        boolean negative = text[from] == '-';
        int start = negative ? from + 1 : from;
        long exponent = (long) shift - Math.max(0, to - point - 1);
        double magnitude = to - start <= LONG_DIGITS
                ? parseShort(text, start, to, exponent)
                : parseLong(text, start, to, exponent);
        if (magnitude == Double.POSITIVE_INFINITY) {
            throw new NumberFormatException("too large for a double");
        }
        return negative && magnitude != 0 ? -magnitude : magnitude;
    }

    static double scale(long unscaled, int power) {
        long magnitude = Math.abs(unscaled);
        if (magnitude >= 0 && isExact(magnitude, power)) {
            double scaled = PowersOfTen.scale(magnitude, power);
            return unscaled < 0 ? -scaled : scaled;
        }
        byte[] digits = Long.toString(unscaled).getBytes(StandardCharsets.ISO_8859_1);
        return parse(digits, 0, digits.length, power);
    }

    /** Whether one multiplication or division is all that is needed. */
    private static boolean isExact(long number, long exponent) {
        return number <= EXACT && Math.abs(exponent) <= PowersOfTen.MAX_EXPONENT;
    }

    /** The grammar: the index of the point, {@code to} where there is none, or the complement of the index where the text breaks it. */
    private static int pointOf(byte[] text, int from, int to) {
        int start = from < to && text[from] == '-' ? from + 1 : from;
        int point = to;
        for (int i = start; i < to; i++) {
            if (text[i] == '.' && point == to && i > start) {
                point = i;
            } else if (!isDigit(text[i])) {
                return ~i;
            }
        }
        return start == to || point == to - 1 ? ~to : point;
    }

    private static double parseShort(byte[] text, int start, int to, long exponent) {
        long number = 0;
        for (int i = start; i < to; i++) {
            if (text[i] != '.') {
                number = number * 10 + (text[i] - '0');
            }
        }
        if (isExact(number, exponent)) {
            return PowersOfTen.scale(number, (int) exponent);
        }
        return parseLong(text, start, to, exponent);
    }

    private static double parseLong(byte[] text, int start, int to, long exponent) {
        StringBuilder significant = new StringBuilder(Math.min(to - start, SIGNIFICANT_DIGITS) + 8);
        long dropped = 0;
        boolean sticky = false;
        for (int i = start; i < to; i++) {
            char digit = (char) text[i];
            if (digit == '.' || (digit == '0' && significant.isEmpty())) {
                continue;
            }
            if (significant.length() < SIGNIFICANT_DIGITS) {
                significant.append(digit);
            } else {
                dropped++;
                sticky |= digit != '0';
            }
        }
        if (significant.isEmpty()) {
            return 0;
        }
        long scale = exponent + dropped;
        if (sticky) {
            significant.append('1');
            scale--;
        }
        // A double's exponent is within -324 to 308; the digits move it by at most 801.
        long bounded = Math.max(-BEYOND_ANY_DOUBLE, Math.min(BEYOND_ANY_DOUBLE, scale));
        return Double.parseDouble(significant.append('E').append(bounded).toString());
    }

    private static boolean isDigit(byte octet) {
        return octet >= '0' && octet <= '9';
    }
}
