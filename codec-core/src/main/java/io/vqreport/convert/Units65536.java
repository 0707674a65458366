package io.vqreport.convert;

/**
 * Durations in units of 1/65536 second, an unsigned 32-bit number: DLSR, DLRR and the delays and interval durations of later report blocks.
 *
 * <p>0..4294967295 units are 0 to a little under 65536 seconds. Every count of units is a whole multiple of 0.0152587890625 ms. A block that
 * gives "all ones" the meaning "unavailable" says so itself; here it is a duration like any other.
 *
 * <p>Source: RFC 3550 section 6.4.1; RFC 3611 section 4.5.
 */
public final class Units65536 {
    /** The largest count of units. */
    public static final long MAX = 0xffff_ffffL;

    private Units65536() {}

    /**
     * The duration in milliseconds, exactly.
     *
     * @param units 0..4294967295
     * @return 0..65535999.9847412109375 ms
     * @throws IllegalArgumentException when the argument has more than 32 bits or is negative
     */
    public static double toMillis(long units) {
        if (units < 0 || units > MAX) {
            throw new IllegalArgumentException("units of 1/65536 s are 0.." + MAX + ", not " + units);
        }
        return units * 1000 / 65536.0;
    }

    /**
     * Whether a duration has a count of units.
     *
     * @param millis any number, NaN included
     * @return whether it is not negative and rounds to 4294967295 units or fewer
     */
    public static boolean isRepresentable(double millis) {
        return millis >= 0 && round(millis) <= MAX;
    }

    /**
     * The nearest count of units; half a unit rounds up. What came from {@link #toMillis} comes back unchanged.
     *
     * @param millis 0 ms up to, not including, 65535999.99237060546875 ms
     * @return 0..4294967295
     * @throws IllegalArgumentException when the duration is not representable
     */
    public static long fromMillis(double millis) {
        if (!isRepresentable(millis)) {
            throw new IllegalArgumentException("a duration is 0 ms or more and below 65536000 ms, not " + millis);
        }
        return round(millis);
    }

    private static long round(double millis) {
        // Exact: scaling by 65536 is, a tie divides by 1000 without remainder, and no neighbour of a tie rounds onto
        // it.
        return Math.round(millis * 65536 / 1000);
    }
}
