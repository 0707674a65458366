package io.vqreport.convert;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/**
 * Binary fixed point numbers wider than an octet, as the report blocks after RFC 3611 use them: an integer whose value is a whole multiple of
 * a power of one half.
 *
 * <p>A code is the field's bits without a sign, as they come off the wire: -1/16 in {@link #SIGNED_11_4} is 0xffff. A block that gives some
 * codes another meaning (unavailable, over-range) says so itself; here every code is a number.
 *
 * <p>Values are exact but for codes of {@link #UNSIGNED_32_32} and {@link #SIGNED_32_32} with more than 53 significant bits (43 in
 * milliseconds), which give the nearest double. What came out of a code goes back into the same code within that limit.
 *
 * <p>Sources: RFC 6798 section 3 (S11:4 and 8:8); RFC 7004 section 3 (1:15); RFC 7266 section 3 (7:9 and 7:6); RFC 3550 section 4 (32.32).
 */
public enum FixedPoint {
    /** 16 bits in two's complement, 4 of them fraction: -2048..2047.9375. */
    SIGNED_11_4(16, 4, true),
    /** 16 bits, 8 of them fraction: 0..255.99609375. */
    UNSIGNED_8_8(16, 8, false),
    /** 16 bits, 9 of them fraction: 0..127.998046875. */
    UNSIGNED_7_9(16, 9, false),
    /** 13 bits, 6 of them fraction: 0..127.984375. */
    UNSIGNED_7_6(13, 6, false),
    /** 16 bits, 15 of them fraction: 0..1.999969482421875. */
    UNSIGNED_1_15(16, 15, false),
    /** 32 bits, half of them fraction: 0 to a little under 65536; in seconds, see {@link Units65536}. */
    UNSIGNED_16_16(32, 16, false),
    /** 64 bits, half of them fraction: 0 to a little under 4294967296. */
    UNSIGNED_32_32(64, 32, false),
    /** 64 bits in two's complement, half of them fraction: -2147483648 to a little under 2147483648. */
    SIGNED_32_32(64, 32, true);

    private static final int MILLIS = 1000;
    private static final int PERCENT = 100;

    private final int bits;
    private final int fractionBits;
    private final boolean signed;

    FixedPoint(int bits, int fractionBits, boolean signed) {
        this.bits = bits;
        this.fractionBits = fractionBits;
        this.signed = signed;
    }

    /**
     * The distance of two neighbouring values.
     *
     * @return a power of one half
     */
    public double resolution() {
        return Math.scalb(1.0, -fractionBits);
    }

    /**
     * The least value.
     *
     * @return 0, or the most negative value of a signed number
     */
    public double minimum() {
        return signed ? -Math.scalb(1.0, bits - 1 - fractionBits) : 0;
    }

    /**
     * The value of a code.
     *
     * @param code the field's bits; of a field of 64 bits all longs
     * @return the number
     * @throws IllegalArgumentException when the code has more bits than the field
     */
    public double toValue(long code) {
        return scaled(code, 1);
    }

    /**
     * The value of a code that counts seconds, in milliseconds.
     *
     * @param code the field's bits
     * @return ms
     * @throws IllegalArgumentException when the code has more bits than the field
     */
    public double toMillis(long code) {
        return scaled(code, MILLIS);
    }

    /**
     * The value of a code that is a fraction of one, in percent.
     *
     * @param code the field's bits
     * @return percent
     * @throws IllegalArgumentException when the code has more bits than the field
     */
    public double toPercent(long code) {
        return scaled(code, PERCENT);
    }

    /**
     * Whether a number has a code.
     *
     * @param value any number, NaN included
     * @return whether it rounds to one
     */
    public boolean isRepresentable(double value) {
        return holds(value, 1);
    }

    /**
     * Whether a duration has a code that counts seconds.
     *
     * @param millis any number, NaN included
     * @return whether it rounds to one
     */
    public boolean isRepresentableMillis(double millis) {
        return holds(millis, MILLIS);
    }

    /**
     * Whether a rate has a code that is a fraction of one.
     *
     * @param percent any number, NaN included
     * @return whether it rounds to one
     */
    public boolean isRepresentablePercent(double percent) {
        return holds(percent, PERCENT);
    }

    /**
     * The code nearest to a number; half a step rounds up.
     *
     * @param value the number
     * @return the field's bits
     * @throws IllegalArgumentException when the number is not representable
     */
    public long fromValue(double value) {
        return code(value, 1);
    }

    /**
     * The code nearest to a duration, counting seconds; half a step rounds up.
     *
     * @param millis the duration in ms
     * @return the field's bits
     * @throws IllegalArgumentException when the duration is not representable
     */
    public long fromMillis(double millis) {
        return code(millis, MILLIS);
    }

    /**
     * The code nearest to a rate, as a fraction of one; half a step rounds up.
     *
     * @param percent the rate in percent
     * @return the field's bits
     * @throws IllegalArgumentException when the rate is not representable
     */
    public long fromPercent(double percent) {
        return code(percent, PERCENT);
    }

    private double scaled(long code, int scale) {
        if (bits < Long.SIZE) {
            if (code < 0 || code >>> bits != 0) {
                throw new IllegalArgumentException("a code of " + bits + " bits has more: " + code);
            }
            int unused = Long.SIZE - bits;
            long number = signed ? code << unused >> unused : code;
            return Math.scalb((double) (number * scale), -fractionBits);
        }
        // Whole and fraction apart, each exact; only their sum is rounded.
        long whole = signed ? code >> fractionBits : code >>> fractionBits;
        long fraction = code & 0xffff_ffffL;
        return whole * scale + Math.scalb((double) (fraction * scale), -fractionBits);
    }

    private boolean holds(double value, int scale) {
        if (!Double.isFinite(value)) {
            return false;
        }
        BigInteger number = nearest(value, scale);
        return signed ? number.bitLength() < bits : number.signum() >= 0 && number.bitLength() <= bits;
    }

    private long code(double value, int scale) {
        if (!holds(value, scale)) {
            throw new IllegalArgumentException("not representable as " + this + ": " + value);
        }
        long number = nearest(value, scale).longValue();
        return bits == Long.SIZE ? number : number & ((1L << bits) - 1);
    }

    /** The nearest whole number of steps, halves up: floor((2n + s) / 2s). Not in doubles, which 64 bits do not fit. */
    private BigInteger nearest(double value, int scale) {
        return new BigDecimal(value)
                .multiply(BigDecimal.valueOf(2L << fractionBits))
                .add(BigDecimal.valueOf(scale))
                .divide(BigDecimal.valueOf(2L * scale), 0, RoundingMode.FLOOR)
                .toBigInteger();
    }
}
