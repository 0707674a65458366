package io.vqreport.convert;

import java.util.OptionalInt;

/**
 * RFC 3611's R factor and external R factor: one octet, 0..100, where 127 says that there is no value.
 *
 * <p>Every other octet is illegal and to be ignored by a receiver. The octet is narrow-band by nature: an R above 100, as wide-band and
 * full-band scales have it (up to 129 and 148), has no octet and must be left out.
 *
 * <p>Source: RFC 3611 section 4.7.5.
 */
public final class RFactor {
    /** The octet that says "unavailable". */
    public static final int UNAVAILABLE = 127;

    private static final int MAX = 100;

    private RFactor() {}

    /**
     * What kind of thing an octet says.
     *
     * @param octet 0..255
     * @return VALUE for 0..100, UNAVAILABLE for 127, ILLEGAL for all others
     * @throws IllegalArgumentException when the argument is not an octet
     */
    public static Validity validity(int octet) {
        if (Octet.check(octet) <= MAX) {
            return Validity.VALUE;
        }
        return octet == UNAVAILABLE ? Validity.UNAVAILABLE : Validity.ILLEGAL;
    }

    /**
     * The R factor an octet says.
     *
     * @param octet 0..255
     * @return 0..100; empty where the octet is unavailable or illegal
     * @throws IllegalArgumentException when the argument is not an octet
     */
    public static OptionalInt toR(int octet) {
        return validity(octet) == Validity.VALUE ? OptionalInt.of(octet) : OptionalInt.empty();
    }

    /**
     * Whether an R factor has an octet.
     *
     * @param r any number, NaN included
     * @return whether it is 0..100
     */
    public static boolean isRepresentable(double r) {
        return r >= 0 && r <= MAX;
    }

    /**
     * The octet of an R factor, which is rounded half up to a whole number.
     *
     * @param r 0..100
     * @return 0..100
     * @throws IllegalArgumentException when the R factor is not representable
     */
    public static int fromR(double r) {
        if (!isRepresentable(r)) {
            throw new IllegalArgumentException("an R factor is 0..100 here, not " + r);
        }
        return (int) Decimals.round(r, 0);
    }
}
