package io.vqreport.convert;

/**
 * RFC 3611's 8-bit fixed point number with the binary point at its left edge: a fraction in steps of 1/256.
 *
 * <p>Loss rate, discard rate, burst density and gap density use it. The octet is 0..255, so the largest rate it holds is 99.609375
 * percent; every octet is a value, none means "absent". Rates are percent (0..100) outside the wire.
 *
 * <p>The way back is {@code octet * 100 / 256}. RFC 6035 section 4.6.2.1 has one "divide by 256 and take the integer part"; that gives 0
 * for every octet there is, and is an error in that document: its grammar and all its examples carry percentages with decimals.
 *
 * <p>Source: RFC 3611 sections 4.7.1 and 4.7.2.
 */
public final class FixedPoint8 {
    /** The largest octet: 255/256. */
    public static final int MAX = 255;

    private FixedPoint8() {}

    /**
     * The rate in percent, exactly.
     *
     * @param octet 0..255
     * @return 0..99.609375 percent, a multiple of 0.390625
     * @throws IllegalArgumentException when the argument is not an octet
     */
    public static double toPercent(int octet) {
        return Octet.check(octet) * 100 / 256.0;
    }

    /**
     * The rate as a fraction of one, exactly.
     *
     * @param octet 0..255
     * @return 0..0.99609375, a multiple of 1/256
     * @throws IllegalArgumentException when the argument is not an octet
     */
    public static double toFraction(int octet) {
        return Octet.check(octet) / 256.0;
    }

    /**
     * The octet nearest to a rate; half a step rounds up, and what is beyond the largest octet becomes the largest.
     *
     * <p>A rate that is no multiple of 0.390625 percent is rounded; {@code toPercent(fromPercent(p)) != p} tells so.
     *
     * @param percent the rate, 0 or more; {@link #isCapped} tells which ones are cut down to 255
     * @return 0..255
     * @throws IllegalArgumentException when the rate is NaN, infinite or negative
     */
    public static int fromPercent(double percent) {
        // Exact: scaling by 256 is, a tie (an odd multiple of 25/128 percent) divides without remainder, and no
        // neighbour of a tie
        // rounds onto it.
        return (int) Math.min(MAX, Math.round(check(percent) * 256 / 100));
    }

    /**
     * Whether {@link #fromPercent} gives 255 only because there is no 256: from 99.8046875 percent on, 100 percent included.
     *
     * @param percent the rate, 0 or more
     * @return whether the rate is cut down
     * @throws IllegalArgumentException when the rate is NaN, infinite or negative
     */
    public static boolean isCapped(double percent) {
        return Math.round(check(percent) * 256 / 100) > MAX;
    }

    private static double check(double percent) {
        if (!(percent >= 0 && percent <= Double.MAX_VALUE)) {
            throw new IllegalArgumentException("a rate is 0 percent or more, not " + percent);
        }
        return percent;
    }
}
