package io.vqreport.xml.msqoe.internal.mapping;

import io.vqreport.convert.Decimals;
import io.vqreport.xml.internal.CharBuffer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Numbers of XML, {@code -0.5}, {@code 4.2949673E+09} or {@code .5}, with a power of ten applied to their digits. */
final class WireNumbers {
    /** Longer than any number that producers print. */
    private static final int MAX_LENGTH = 80;

    private static final int MAX_EXPONENT_DIGITS = 4;

    /** So many digits a long tells exactly. */
    private static final int SHORT = 18;

    /** Beyond so many digits behind the point a number may be written with an exponent. */
    private static final int PLAIN_FRACTION = 6;

    /** No whole number. */
    static final long NONE = Long.MIN_VALUE;

    private WireNumbers() {}

    /** As {@link #parse(String, int)}; blanks may surround the number. */
    static double parse(CharBuffer text, int shift) {
        Digits number = new Digits();
        return number.read(text)
                ? Decimals.scale(number.unscaled, shift - number.fraction)
                : parse(text.toString().strip(), shift);
    }

    /** The number times a power of ten; NaN when the text is no number or is one too large for a double. */
    static double parse(String text, int shift) {
        int length = text.length();
        if (length == 0 || length > MAX_LENGTH) {
            return Double.NaN;
        }
        int mark = exponentMark(text);
        int exponent = 0;
        if (mark < length) {
            exponent = exponent(text, mark + 1);
            if (exponent == Integer.MIN_VALUE) {
                return Double.NaN;
            }
        }
        byte[] digits = mantissa(text, mark);
        if (!Decimals.isDecimal(digits, 0, digits.length)) {
            return Double.NaN;
        }
        try {
            return Decimals.parse(digits, 0, digits.length, shift + exponent);
        } catch (NumberFormatException e) {
            // It is a decimal, so it is one beyond the greatest double.
            return Double.NaN;
        }
    }

    /**
     * A number in the one form that equal texts share: no plus sign, no leading zero; null when it is none of the form. Blanks may surround
     * it.
     */
    static @Nullable String canonical(CharBuffer text, Form form) {
        Digits number = new Digits();
        return number.read(text) && number.isCanonical(form) ? text.toString() : canonical(text.toString(), form);
    }

    /** A whole number of the form; {@link #NONE} when it is none. Blanks may surround it. */
    static long whole(CharBuffer text, Form form) {
        Digits number = new Digits();
        if (number.read(text) && number.isWhole(form)) {
            return number.unscaled;
        }
        String canonical = canonical(text.toString(), form);
        return canonical == null ? NONE : Long.parseLong(canonical);
    }

    /** As {@link #canonical(CharBuffer, Form)}. */
    static @Nullable String canonical(String text, Form form) {
        String number = text.strip();
        double value = parse(number, 0);
        if (form == Form.FLOAT) {
            return Double.isNaN(value) ? null : new BigDecimal(number).toString();
        }
        for (int i = 0; i < number.length(); i++) {
            char c = number.charAt(i);
            boolean sign = i == 0 && (c == '+' || c == '-');
            if (!sign && (c < '0' || c > '9')) {
                return null;
            }
        }
        boolean within = value >= form.minimum() && value <= form.maximum();
        return within ? Long.toString((long) value) : null;
    }

    private static int exponentMark(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 'e' || c == 'E') {
                return i;
            }
        }
        return text.length();
    }

    /** The digits without a plus sign, with a digit on both sides of the point, as {@link Decimals} wants them. */
    private static byte[] mantissa(String text, int end) {
        int from = text.charAt(0) == '+' && !text.startsWith("+-") ? 1 : 0;
        int to = end > from + 1 && text.charAt(end - 1) == '.' ? end - 1 : end;
        int point = from < to && text.charAt(from) == '-' ? from + 1 : from;
        String digits = text.substring(from, to);
        if (point < to && text.charAt(point) == '.') {
            digits = text.substring(from, point) + "0" + text.substring(point, to);
        }
        return digits.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static int exponent(String text, int from) {
        int at = from;
        boolean negative = at < text.length() && text.charAt(at) == '-';
        if (at < text.length() && (text.charAt(at) == '+' || negative)) {
            at++;
        }
        int digits = text.length() - at;
        if (digits < 1 || digits > MAX_EXPONENT_DIGITS) {
            return Integer.MIN_VALUE;
        }
        int exponent = 0;
        for (; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c < '0' || c > '9') {
                return Integer.MIN_VALUE;
            }
            exponent = exponent * 10 + c - '0';
        }
        return negative ? -exponent : exponent;
    }

    /** The digits of a short number without exponent, as most are: taken where they stand, without a text between. */
    private static final class Digits {
        /** All of them as one whole number, with its sign. */
        long unscaled;
        /** How many stand behind the point. */
        int fraction;

        private boolean negative;
        private boolean pointed;
        /** Whether there is a digit before the point, and no zero before another one. */
        private boolean leads;

        /** Takes the digits; false, and nothing of use, where there is anything else, or too many of them. */
        boolean read(CharBuffer text) {
            char[] chars = text.array();
            int length = text.length();
            negative = length > 0 && chars[0] == '-';
            int start = negative ? 1 : 0;
            int point = length;
            long digits = 0;
            for (int i = start; i < length; i++) {
                char c = chars[i];
                if (c >= '0' && c <= '9') {
                    digits = 10 * digits + c - '0';
                } else if (c == '.' && point == length) {
                    point = i;
                } else {
                    return false;
                }
            }
            unscaled = negative ? -digits : digits;
            pointed = point < length;
            fraction = pointed ? length - point - 1 : 0;
            int before = point - start;
            leads = before == 1 || (before > 1 && chars[start] != '0');
            return length <= SHORT && before + fraction > 0;
        }

        boolean isWhole(Form form) {
            return !pointed && unscaled >= form.minimum() && unscaled <= form.maximum();
        }

        /** Whether they stand in the one form for sure; with many behind the point they may not. */
        boolean isCanonical(Form form) {
            if (!leads || (negative && unscaled == 0)) {
                return false;
            }
            return form == Form.FLOAT ? !pointed || (fraction > 0 && fraction <= PLAIN_FRACTION) : isWhole(form);
        }
    }
}
