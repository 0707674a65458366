package io.vqreport.xml.msqoe.internal.mapping;

import io.vqreport.convert.Decimals;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Numbers of XML, {@code -0.5}, {@code 4.2949673E+09} or {@code .5}, with a power of ten applied to their digits. */
final class WireNumbers {
    /** Longer than any number that producers print. */
    private static final int MAX_LENGTH = 80;

    private static final int MAX_EXPONENT_DIGITS = 4;

    private WireNumbers() {}

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

    /** A number in the one form that equal texts share: no plus sign, no leading zero; null when it is none of the form. */
    static @Nullable String canonical(String text, Form form) {
        double value = parse(text, 0);
        if (form == Form.FLOAT) {
            return Double.isNaN(value) ? null : new BigDecimal(text).toString();
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
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
}
