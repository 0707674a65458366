package io.vqreport.convert;

import java.util.OptionalDouble;

/**
 * RFC 3611's mean opinion score: one octet, ten times the score, 10..50, where 127 says that there is no value.
 *
 * <p>Every other octet is illegal and to be ignored by a receiver; 0 is not "no value" but illegal. Scores are 1.0..5.0 in tenths.
 *
 * <p>Source: RFC 3611 section 4.7.5 (MOS-LQ and MOS-CQ).
 */
public final class MosTimesTen {
    /** The octet that says "unavailable". */
    public static final int UNAVAILABLE = 127;

    private static final int MIN = 10;
    private static final int MAX = 50;

    private MosTimesTen() {}

    /**
     * What kind of thing an octet says.
     *
     * @param octet 0..255
     * @return VALUE for 10..50, UNAVAILABLE for 127, ILLEGAL for all others
     * @throws IllegalArgumentException when the argument is not an octet
     */
    public static Validity validity(int octet) {
        if (Octet.check(octet) >= MIN && octet <= MAX) {
            return Validity.VALUE;
        }
        return octet == UNAVAILABLE ? Validity.UNAVAILABLE : Validity.ILLEGAL;
    }

    /**
     * The score an octet says.
     *
     * @param octet 0..255
     * @return 1.0..5.0, the double that the decimal with one digit after the point parses to; empty where the octet is unavailable or
     *     illegal
     * @throws IllegalArgumentException when the argument is not an octet
     */
    public static OptionalDouble toMos(int octet) {
        return validity(octet) == Validity.VALUE ? OptionalDouble.of(octet / 10.0) : OptionalDouble.empty();
    }

    /**
     * Whether a score has an octet.
     *
     * @param mos any number, NaN included
     * @return whether it is 1..5
     */
    public static boolean isRepresentable(double mos) {
        return mos >= 1 && mos <= 5;
    }

    /**
     * The octet of a score, which is rounded half up to tenths: 4.35 is 44.
     *
     * @param mos 1..5
     * @return 10..50
     * @throws IllegalArgumentException when the score is not representable
     */
    public static int fromMos(double mos) {
        if (!isRepresentable(mos)) {
            throw new IllegalArgumentException("a MOS is 1..5, not " + mos);
        }
        return (int) Decimals.shift(Decimals.round(mos, 1), 1);
    }
}
