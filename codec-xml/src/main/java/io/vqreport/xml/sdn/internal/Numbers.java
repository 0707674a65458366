package io.vqreport.xml.sdn.internal;

import io.vqreport.convert.Decimals;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Numbers as the two printers of the interface write them: {@code 15}, {@code 0.07}, {@code 4.210172E-005},
 * {@code 4.2949673E+09}. A point without digits on one side of it is fine, as in XML Schema; INF and NaN are no numbers.
 */
public final class Numbers {
    /** Groups: sign, digits before the point, digits behind it, digits behind a leading point, exponent. */
    private static final Pattern NUMBER =
            Pattern.compile("([+-]?)(?:([0-9]++)(?:\\.([0-9]*+))?+|\\.([0-9]++))(?:[eE]([+-]?[0-9]++))?+");

    private static final Pattern WHOLE = Pattern.compile("[+-]?[0-9]++");
    /** Far beyond any double, and far from overflowing when shifts are added. */
    private static final int EXPONENT_LIMIT = 1_000_000;
    /** More digits than any exponent within the limit has. */
    private static final int EXPONENT_DIGITS = 7;

    private Numbers() {}

    /**
     * Reads a number.
     *
     * @param text the text, without white space around it
     * @param shift the power of ten to apply to its digits
     * @return the number; empty when the text is none, or one too large for a double
     */
    public static OptionalDouble parse(String text, int shift) {
        Matcher matcher = NUMBER.matcher(text);
        if (!matcher.matches()) {
            return OptionalDouble.empty();
        }
        String whole = matcher.group(2) == null ? "0" : matcher.group(2);
        String fraction = matcher.group(2) == null ? matcher.group(4) : matcher.group(3);
        StringBuilder decimal = new StringBuilder(text.length() + 1);
        decimal.append(matcher.group(1).equals("-") ? "-" : "").append(whole);
        if (fraction != null && !fraction.isEmpty()) {
            decimal.append('.').append(fraction);
        }
        try {
            return OptionalDouble.of(Decimals.parse(decimal, exponent(matcher.group(5)) + shift));
        } catch (NumberFormatException e) {
            // Too large for a double: the text was checked above.
            return OptionalDouble.empty();
        }
    }

    private static int exponent(String text) {
        if (text == null) {
            return 0;
        }
        boolean negative = text.charAt(0) == '-';
        int start = Character.isDigit(text.charAt(0)) ? 0 : 1;
        while (start < text.length() - 1 && text.charAt(start) == '0') {
            start++;
        }
        boolean huge = text.length() - start > EXPONENT_DIGITS;
        int value = huge ? EXPONENT_LIMIT : Math.min(EXPONENT_LIMIT, Integer.parseInt(text.substring(start)));
        return negative ? -value : value;
    }

    /** Whether a text is a number, however large. */
    static boolean isNumber(String text) {
        return NUMBER.matcher(text).matches();
    }

    /** Whether a text is digits with at most a sign. */
    static boolean isWhole(String text) {
        return WHOLE.matcher(text).matches();
    }

    /**
     * Reads a whole number that must not be below a bound.
     *
     * @param text the text, if any, without white space around it
     * @param minimum the least number
     * @return the number; empty when there is no text, or it is no such number
     */
    public static OptionalLong whole(Optional<String> text, long minimum) {
        if (text.isEmpty() || !isWhole(text.get())) {
            return OptionalLong.empty();
        }
        try {
            long value = Long.parseLong(text.get());
            return value < minimum ? OptionalLong.empty() : OptionalLong.of(value);
        } catch (NumberFormatException e) {
            // Too large for a long: the text was checked above.
            return OptionalLong.empty();
        }
    }

    /**
     * Reads a whole number within bounds.
     *
     * @param text the text, if any, without white space around it
     * @param minimum the least number
     * @param maximum the greatest number
     * @return the number; empty when there is no text, or it is no such number
     */
    public static OptionalInt integer(Optional<String> text, int minimum, int maximum) {
        OptionalLong value = whole(text, minimum);
        return value.isPresent() && value.getAsLong() <= maximum
                ? OptionalInt.of((int) value.getAsLong())
                : OptionalInt.empty();
    }
}
