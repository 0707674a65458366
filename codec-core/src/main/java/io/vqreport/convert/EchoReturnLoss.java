package io.vqreport.convert;

import java.util.OptionalInt;

/**
 * RFC 3611's residual echo return loss (RERL): one unsigned octet in dB, where 127 says that there is no value.
 *
 * <p>The loss is a whole number of decibels, 0..255 but 127: a true loss of 127 dB cannot be said. Unlike the levels beside it in the
 * block ({@link SignedDecibel}) it has no sign.
 *
 * <p>Source: RFC 3611 section 4.7.4.
 */
public final class EchoReturnLoss {
    /** The octet that says "unavailable". */
    public static final int UNAVAILABLE = 127;

    private static final int MAX = 255;

    private EchoReturnLoss() {}

    /**
     * The loss an octet says.
     *
     * @param octet 0..255
     * @return 0..126 or 128..255 dB; empty for 127
     * @throws IllegalArgumentException when the argument is not an octet
     */
    public static OptionalInt toDecibels(int octet) {
        return Octet.check(octet) == UNAVAILABLE ? OptionalInt.empty() : OptionalInt.of(octet);
    }

    /**
     * Whether a loss has an octet.
     *
     * @param decibels any number, NaN included
     * @return whether it is 0..255 and does not round to 127
     */
    public static boolean isRepresentable(double decibels) {
        return decibels >= 0 && decibels <= MAX && Decimals.round(decibels, 0) != UNAVAILABLE;
    }

    /**
     * The octet of a loss, which is rounded half up to whole decibels.
     *
     * @param decibels 0..255 dB, not rounding to 127
     * @return 0..126 or 128..255
     * @throws IllegalArgumentException when the loss is not representable
     */
    public static int fromDecibels(double decibels) {
        if (!isRepresentable(decibels)) {
            throw new IllegalArgumentException("an echo return loss is 0..255 dB but 127, not " + decibels);
        }
        return (int) Decimals.round(decibels, 0);
    }
}
