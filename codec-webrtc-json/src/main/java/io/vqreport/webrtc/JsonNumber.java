package io.vqreport.webrtc;

import java.io.Serial;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A number as it was sent, digit for digit: {@code 1.50}, {@code 1e5}, ten thousand digits, or one of the tokens {@code NaN}, {@code
 * Infinity} and {@code -Infinity} that some writers emit although JSON has no such numbers (RFC 8259 section 6).
 *
 * <p>Two are equal when their texts are. It stands in the unknown members of messages; whole numbers that a {@code long} holds are
 * {@link Long} there.
 */
public final class JsonNumber extends Number {
    @Serial
    private static final long serialVersionUID = 1L;

    private static final int MAX_DECIMAL = 64;

    private final String text;

    private JsonNumber(String text) {
        this.text = text;
    }

    /**
     * Takes a number's text.
     *
     * @param text a number of RFC 8259 section 6, or {@code NaN}, {@code Infinity} or {@code -Infinity}
     * @return the number
     * @throws IllegalArgumentException when the text is neither
     */
    public static JsonNumber of(String text) {
        if (!isJson(text) && !isToken(text)) {
            throw new IllegalArgumentException("not a number of JSON");
        }
        return new JsonNumber(text);
    }

    private static boolean isToken(String text) {
        return text.equals("NaN") || text.equals("Infinity") || text.equals("-Infinity");
    }

    private static boolean isJson(String text) {
        int end = text.length();
        int at = end > 0 && text.charAt(0) == '-' ? 1 : 0;
        int whole = digits(text, at);
        if (whole == at || (whole > at + 1 && text.charAt(at) == '0')) {
            return false;
        }
        at = whole;
        if (at < end && text.charAt(at) == '.') {
            int fraction = digits(text, at + 1);
            if (fraction == at + 1) {
                return false;
            }
            at = fraction;
        }
        if (at < end && (text.charAt(at) == 'e' || text.charAt(at) == 'E')) {
            at++;
            if (at < end && (text.charAt(at) == '+' || text.charAt(at) == '-')) {
                at++;
            }
            int exponent = digits(text, at);
            if (exponent == at) {
                return false;
            }
            at = exponent;
        }
        return at == end;
    }

    private static int digits(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        return at;
    }

    /**
     * The number as it was sent.
     *
     * @return its text
     */
    public String text() {
        return text;
    }

    /**
     * Whether JSON has such a number.
     *
     * @return false for {@code NaN}, {@code Infinity} and {@code -Infinity}
     */
    public boolean isJson() {
        return !isToken(text);
    }

    /**
     * A plain value as a decimal, digit for digit. Numbers longer than 64 characters are left as they are: no quantity needs them, and arithmetic
     * with them is slow.
     *
     * @param plain a {@link Long}, a {@code JsonNumber} or anything else
     * @return the decimal; empty for what is no number of JSON, is too long, or has an exponent beyond ten digits
     */
    public static Optional<BigDecimal> toDecimal(@Nullable Object plain) {
        if (plain instanceof Long whole) {
            return Optional.of(BigDecimal.valueOf(whole));
        }
        if (!(plain instanceof JsonNumber number) || !number.isJson() || number.text.length() > MAX_DECIMAL) {
            return Optional.empty();
        }
        try {
            return Optional.of(new BigDecimal(number.text));
        } catch (NumberFormatException e) {
            // Its exponent is beyond an int.
            return Optional.empty();
        }
    }

    @Override
    public int intValue() {
        return (int) longValue();
    }

    /** The nearest whole number towards 0; 0 for NaN. */
    @Override
    public long longValue() {
        return (long) doubleValue();
    }

    @Override
    public float floatValue() {
        return (float) doubleValue();
    }

    /** The nearest double; an infinity for what is beyond its range. */
    @Override
    public double doubleValue() {
        return Double.parseDouble(text);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof JsonNumber that && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** The number as it was sent. */
    @Override
    public String toString() {
        return text;
    }
}
