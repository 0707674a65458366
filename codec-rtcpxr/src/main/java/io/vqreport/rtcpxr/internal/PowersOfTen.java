package io.vqreport.rtcpxr.internal;

/** Powers of ten that a double holds exactly. */
public final class PowersOfTen {
    private static final double[] POWERS = new double[19];

    static {
        double power = 1;
        for (int i = 0; i < POWERS.length; i++) {
            POWERS[i] = power;
            power *= 10;
        }
    }

    private PowersOfTen() {}

    public static double of(int exponent) {
        return POWERS[exponent];
    }
}
