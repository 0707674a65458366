package io.vqreport.webrtc.internal.message;

import io.vqreport.webrtc.JsonNumber;
import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Numbers that were written as strings, and numbers in other forms than the format's. */
final class Numbers {
    /** The longest string that is looked at. */
    private static final int MAX_LENGTH = 64;

    private Numbers() {}

    /** The number a string holds; absent when it holds none that is handy. */
    static @Nullable BigDecimal decimal(String text) {
        if (text.length() > MAX_LENGTH || !startsLikeNumber(text.strip())) {
            return null;
        }
        try {
            return JsonNumber.toDecimal(JsonNumber.of(text.strip())).orElse(null);
        } catch (IllegalArgumentException e) {
            // A string of digits and letters, say; the caller notes it.
            return null;
        }
    }

    private static boolean startsLikeNumber(String text) {
        return !text.isEmpty() && (text.charAt(0) == '-' || Character.isDigit(text.charAt(0)));
    }

    /** Whether a string is what writers print for a number that is none, such as {@code nan}, {@code -inf} or {@code -nan(ind)}. */
    static boolean isNoNumber(String text) {
        if (text.length() > MAX_LENGTH) {
            return false;
        }
        String word = text.strip().toLowerCase(Locale.ROOT);
        word = word.startsWith("-") || word.startsWith("+") ? word.substring(1) : word;
        return word.equals("nan")
                || word.startsWith("nan(")
                || word.equals("inf")
                || word.equals("infinity")
                || word.startsWith("1.#");
    }

    /** The whole number a decimal is; absent when it is none, or beyond 64 bits. */
    static @Nullable Long whole(BigDecimal number) {
        // More digits than a long has: a small text may name a number of a billion digits.
        if ((long) number.precision() - number.scale() > 19 || number.scale() > MAX_LENGTH) {
            return null;
        }
        try {
            return number.longValueExact();
        } catch (ArithmeticException e) {
            // It has a fraction, or is beyond 64 bits by little.
            return null;
        }
    }

    /** Whether a decimal that is no whole number of 64 bits has a fraction, rather than being too large. */
    static boolean isSmall(BigDecimal number) {
        return (long) number.precision() - number.scale() <= 18;
    }
}
