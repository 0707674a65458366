package io.vqreport.convert;

/** The powers of ten that a double holds exactly. */
final class PowersOfTen {
    /** The largest of them: 10 to this. */
    static final int MAX_EXPONENT = 22;

    private static final double[] POWERS = {
        1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19,
        1e20, 1e21, 1e22
    };

    private PowersOfTen() {}

    /** 10 to an exponent of 0..22. */
    static double of(int exponent) {
        return POWERS[exponent];
    }

    /**
     * A whole number times a power of ten, correctly rounded because both operands of the one operation are exact.
     *
     * @param number 0..2^53
     * @param exponent -22..22
     */
    static double scale(long number, int exponent) {
        return exponent < 0 ? number / POWERS[-exponent] : number * POWERS[exponent];
    }
}
