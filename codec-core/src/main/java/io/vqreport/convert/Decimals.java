package io.vqreport.convert;

import java.nio.charset.StandardCharsets;

/**
 * Decimal numbers between text and double without a digit changed on the way.
 *
 * <p>The text is {@code ["-"] 1*DIGIT ["." 1*DIGIT]} in ASCII and nothing else: no plus sign, exponent, blank, NaN, Infinity, suffix or hex. A
 * power of ten between the wire's unit and ours is applied to the digits, never by multiplying a double: "0.07" with a shift of 2 is
 * exactly 7.0, while 0.07 * 100 is 7.000000000000001.
 *
 * <p>Wherever a double must be taken as a decimal, it is the shortest decimal that parses back to it, so 1.005 is 1.005 and not the
 * 1.00499999999999989... it is stored as. Halves round away from zero. Negative zero is neither read nor written nor returned.
 *
 * <p>All methods take time linear in the length of their input.
 */
public final class Decimals {
    /** The most fraction digits that can be asked for; one more is the last power of ten a double holds exactly. */
    public static final int MAX_FRACTION_DIGITS = PowersOfTen.MAX_EXPONENT - 1;

    /** The most octets {@link #append} writes for any value: a sign, 309 digits, a point and the fraction. */
    public static final int MAX_LENGTH = 311 + MAX_FRACTION_DIGITS;

    private Decimals() {}

    /**
     * Whether octets are a decimal number as {@link #parse(byte[], int, int, int)} reads it, whatever its size.
     *
     * @param text octets
     * @param from the first one's index
     * @param to the index after the last one
     * @return whether they are {@code ["-"] 1*DIGIT ["." 1*DIGIT]}
     * @throws IndexOutOfBoundsException when the range is not within the array
     */
    public static boolean isDecimal(byte[] text, int from, int to) {
        return DecimalReader.isDecimal(text, from, to);
    }

    /**
     * Whether characters are a decimal number as {@link #parse(CharSequence, int)} reads it, whatever its size.
     *
     * @param text characters
     * @return whether they are {@code ["-"] 1*DIGIT ["." 1*DIGIT]}
     */
    public static boolean isDecimal(CharSequence text) {
        byte[] octets = octets(text);
        return DecimalReader.isDecimal(octets, 0, octets.length);
    }

    /**
     * The double nearest to a decimal number times a power of ten.
     *
     * <p>Correctly rounded whatever the number of digits: of very long texts 800 significant digits are looked at and the rest only for
     * being zero or not, which is more than any double's rounding depends on.
     *
     * @param text octets
     * @param from the first one's index
     * @param to the index after the last one
     * @param shift the power of ten: 2 to read a fraction as percent, 0 for none, any int
     * @return a finite double, never -0.0
     * @throws NumberFormatException when the octets are not a decimal number, or one too large for a double; {@link #isDecimal} tells
     *     these apart. The message repeats nothing of the text
     * @throws IndexOutOfBoundsException when the range is not within the array
     */
    public static double parse(byte[] text, int from, int to, int shift) {
        return DecimalReader.parse(text, from, to, shift);
    }

    /**
     * The double nearest to a decimal number times a power of ten; otherwise as {@link #parse(byte[], int, int, int)}.
     *
     * @param text characters
     * @param shift the power of ten
     * @return a finite double, never -0.0
     * @throws NumberFormatException when the characters are not a decimal number, or one too large for a double
     */
    public static double parse(CharSequence text, int shift) {
        byte[] octets = octets(text);
        return DecimalReader.parse(octets, 0, octets.length, shift);
    }

    /**
     * The double nearest to a whole number times a power of ten, for digits that were taken together already: 5 with -1 is 0.5.
     *
     * @param unscaled the digits without their point
     * @param power the power of ten, any int
     * @return a finite double, never -0.0
     * @throws NumberFormatException when it is too large for a double
     */
    public static double scale(long unscaled, int power) {
        return DecimalReader.scale(unscaled, power);
    }

    /**
     * A double as decimal text: the shortest that parses back to the same double, or that rounded where it has more than {@code
     * maxFraction} digits after the point. Never an exponent, never "-0".
     *
     * @param value any finite double
     * @param minFraction the fewest digits after the point, zeros if need be; with 0 a whole number has no point
     * @param maxFraction the most digits after the point, {@code minFraction} to {@value #MAX_FRACTION_DIGITS}
     * @return text that {@link #isDecimal} accepts
     * @throws IllegalArgumentException when the value is not finite or the numbers of digits are not as said
     */
    public static String format(double value, int minFraction, int maxFraction) {
        return DecimalWriter.format(value, minFraction, maxFraction);
    }

    /**
     * Writes what {@link #format} returns.
     *
     * @param value any finite double
     * @param minFraction the fewest digits after the point
     * @param maxFraction the most digits after the point
     * @param out where to write; {@value #MAX_LENGTH} octets are enough for any value, and 24 for one below a billion with up to 12 digits
     * @param index where to begin
     * @return the index after the last octet written
     * @throws IllegalArgumentException when the value is not finite or the numbers of digits are not as said
     * @throws IndexOutOfBoundsException when there is no room; nothing is written then
     */
    public static int append(double value, int minFraction, int maxFraction, byte[] out, int index) {
        return DecimalWriter.append(value, minFraction, maxFraction, out, index);
    }

    /**
     * A double rounded in its decimal form; equal to the argument exactly where {@link #format} with as many digits loses nothing.
     *
     * @param value any finite double
     * @param fractionDigits the digits after the point to keep, 0 to {@value #MAX_FRACTION_DIGITS}
     * @return the double nearest to the rounded decimal, never -0.0
     * @throws IllegalArgumentException when the value is not finite or the number of digits is not as said
     */
    public static double round(double value, int fractionDigits) {
        return DecimalWriter.round(value, fractionDigits);
    }

    /**
     * A double times a power of ten, applied to the digits of its decimal form: 0.07 shifted by 2 is 7.0.
     *
     * <p>For values that come as doubles where there is no text to parse, and for writing in another unit than the model's.
     *
     * @param value any finite double
     * @param shift the power of ten, -22 to 22
     * @return the double nearest to the shifted decimal, never -0.0
     * @throws IllegalArgumentException when the value is not finite, the shift not as said, or the result too large for a double
     */
    public static double shift(double value, int shift) {
        return DecimalWriter.shift(value, shift);
    }

    private static byte[] octets(CharSequence text) {
        // What is not Latin-1 becomes a question mark, which is as little a digit as what it stands for.
        return text.toString().getBytes(StandardCharsets.ISO_8859_1);
    }
}
