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

    /** No longer than what is read digit by digit, without a detour over a text of its own. */
    static final int SHORT = 18;

    /** So many digits every double tells exactly. */
    private static final int WHOLE = 15;

    /** Beyond so many digits behind the point a number may be written with an exponent. */
    private static final int PLAIN_FRACTION = 6;

    private WireNumbers() {}

    /** As {@link #parse(String, int)}, with room for the digits of a short number, which blanks may surround. */
    static double parse(CharBuffer text, int shift, byte[] digits) {
        char[] chars = text.array();
        int length = text.length();
        if (length > digits.length) {
            return parse(text.toString().strip(), shift);
        }
        long whole = 0;
        int points = 0;
        for (int i = 0; i < length; i++) {
            char c = chars[i];
            digits[i] = (byte) c;
            if (c == '.') {
                points++;
            } else if (c >= '0' && c <= '9') {
                whole = 10 * whole + c - '0';
            } else {
                return parse(text.toString().strip(), shift);
            }
        }
        if (points == 0 && shift == 0 && length > 0 && length <= WHOLE) {
            return whole;
        }
        boolean decimal = points < 2 && length > 0 && chars[0] != '.' && chars[length - 1] != '.';
        return decimal ? Decimals.parse(digits, 0, length, shift) : parse(text.toString(), shift);
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
        return isPlain(text.array(), text.length(), form) ? text.toString() : canonical(text.toString(), form);
    }

    /** A whole number of the form; null when it is none. Blanks may surround it. */
    static @Nullable Integer whole(CharBuffer text, Form form) {
        char[] chars = text.array();
        int length = text.length();
        if (!isPlain(chars, length, form)) {
            String number = canonical(text.toString(), form);
            return number == null ? null : Integer.valueOf(number);
        }
        int whole = 0;
        for (int i = 0; i < length; i++) {
            whole = 10 * whole + chars[i] - '0';
        }
        return whole;
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

    /** Whether a number stands in its one form for sure: short digits without sign, exponent and leading zero. */
    private static boolean isPlain(char[] chars, int length, Form form) {
        int point = length;
        for (int i = 0; i < length; i++) {
            char c = chars[i];
            if (c == '.' && point == length) {
                point = i;
            } else if (c < '0' || c > '9') {
                return false;
            }
        }
        boolean whole = point == length;
        boolean leads = point == 1 || (point > 1 && chars[0] != '0');
        int fraction = whole ? 0 : length - point - 1;
        boolean fits = form == Form.FLOAT
                ? length < SHORT && (whole || (fraction > 0 && fraction <= PLAIN_FRACTION))
                : whole && (point < 3 || (form == Form.INT && point < 10) || (form == Form.PORT && point < 5));
        return leads && fits;
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
}
