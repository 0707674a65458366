package io.vqreport.convert;

import java.util.OptionalInt;

/**
 * RFC 3611's signal level and noise level: one octet in two's complement, in dBm0, where 127 says that there is no value.
 *
 * <p>Levels are whole numbers from -128 to 126 dBm0. Octets are 0..255 here, as they come out of {@code b & 0xff}.
 *
 * <p>Source: RFC 3611 section 4.7.4.
 */
public final class SignedDecibel {
    /** The octet that says "unavailable". */
    public static final int UNAVAILABLE = 127;

    private static final int MIN = -128;
    private static final int MAX = 126;

    private SignedDecibel() {}

    /**
     * The level an octet says.
     *
     * @param octet 0..255
     * @return -128..126 dBm0; empty for 127
     * @throws IllegalArgumentException when the argument is not an octet
     */
    public static OptionalInt toDecibels(int octet) {
        return Octet.check(octet) == UNAVAILABLE ? OptionalInt.empty() : OptionalInt.of((byte) octet);
    }

    /**
     * Whether a level has an octet.
     *
     * @param decibels any number, NaN included
     * @return whether it is -128..126
     */
    public static boolean isRepresentable(double decibels) {
        return decibels >= MIN && decibels <= MAX;
    }

    /**
     * The octet of a level, which is rounded to whole decibels, halves away from zero.
     *
     * @param decibels -128..126 dBm0
     * @return 0..126 or 128..255
     * @throws IllegalArgumentException when the level is not representable
     */
    public static int fromDecibels(double decibels) {
        if (!isRepresentable(decibels)) {
            throw new IllegalArgumentException("a level is -128..126 dBm0, not " + decibels);
        }
        return (int) Decimals.round(decibels, 0) & 0xff;
    }
}
