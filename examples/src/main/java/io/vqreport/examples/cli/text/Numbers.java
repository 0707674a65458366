package io.vqreport.examples.cli.text;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;

/** Numbers as a person reads them. */
public final class Numbers {
    private static final MathContext THREE_DIGITS = new MathContext(3);

    private Numbers() {}

    /** A count, for example {@code 100,000}. */
    public static String count(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /** A count and what is counted, for example {@code 1 report}, {@code 2 reports}. */
    public static String count(long number, String what) {
        return count(number) + " " + what + (number == 1 ? "" : "s");
    }

    /** A measured value in three digits, never with an exponent: {@code 0.125}, {@code 4.2}, {@code 1230}. */
    public static String value(double value) {
        return value == 0
                ? "0"
                : BigDecimal.valueOf(value)
                        .round(THREE_DIGITS)
                        .stripTrailingZeros()
                        .toPlainString();
    }

    /** A part of a whole, for example {@code 12.5 %}; nothing of nothing is 0. */
    public static String percent(long part, long whole) {
        return String.format(Locale.ROOT, "%.1f %%", whole == 0 ? 0.0 : 100.0 * part / whole);
    }
}
