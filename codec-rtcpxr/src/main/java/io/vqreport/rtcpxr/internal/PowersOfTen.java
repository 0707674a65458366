package io.vqreport.rtcpxr.internal;

/** Powers of ten that a double or an int holds exactly. */
public final class PowersOfTen {
    /** The greatest exponent of which an int holds the power. */
    static final int MAX_WHOLE = 9;

    private static final double[] POWERS = new double[19];

    private static final int[] WHOLE = {
        1, 10, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000, 1_000_000_000
    };

    static {
        double power = 1;
        for (int i = 0; i < POWERS.length; i++) {
            POWERS[i] = power;
            power *= 10;
        }
    }

    private PowersOfTen() {}

    /** Up to 18. */
    public static double of(int exponent) {
        return POWERS[exponent];
    }

    /** Up to 9. */
    static int whole(int exponent) {
        return WHOLE[exponent];
    }
}
