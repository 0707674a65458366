package io.vqreport.webrtc.internal;

import com.fasterxml.jackson.core.io.NumberInput;

/** Numbers as JSON has them, as the nearest double. */
final class Doubles {
    /** Up to here a double holds every whole number. */
    private static final long EXACT = 1L << 53;

    /** So many digits a long holds in any case. */
    private static final int LONG_DIGITS = 18;

    /** The fast parser computes with all digits of a longer number, the other one stops where they no longer matter. */
    private static final int MAX_FAST = 64;

    /** The powers of ten that a double holds exactly. */
    private static final double[] POWERS = {
        1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19,
        1e20, 1e21, 1e22
    };

    private Doubles() {}

    /**
     * The nearest double of a number.
     *
     * @param text holds a number of RFC 8259 section 6, or another token
     * @param from where it begins
     * @param length its length
     * @return the double; an infinity for what is beyond a double, not a number for another token
     */
    static double of(char[] text, int from, int length) {
        boolean negative = text[from] == '-';
        long digits = 0;
        int significant = 0;
        int fraction = -1;
        for (int i = negative ? from + 1 : from; i < from + length; i++) {
            char unit = text[i];
            if (unit >= '0' && unit <= '9') {
                digits = digits * 10 + (unit - '0');
                significant += digits == 0 ? 0 : 1;
                fraction += fraction >= 0 ? 1 : 0;
            } else if (unit == '.') {
                fraction = 0;
            } else {
                return unit == 'e' || unit == 'E' ? parsed(text, from, length) : Double.NaN;
            }
            if (significant > LONG_DIGITS) {
                return parsed(text, from, length);
            }
        }
        if (digits > EXACT || fraction >= POWERS.length) {
            return parsed(text, from, length);
        }
        // Two numbers that are exact, so their quotient is rounded once, to the nearest double. There is no -0.0 here.
        double quotient = digits / POWERS[Math.max(fraction, 0)];
        return negative ? 0 - quotient : quotient;
    }

    private static double parsed(char[] text, int from, int length) {
        double number = length <= MAX_FAST
                ? NumberInput.parseDouble(text, from, length, true)
                : Double.parseDouble(new String(text, from, length));
        // Adding zero turns -0.0 into 0.0 and changes nothing else.
        return number + 0.0;
    }
}
