package io.vqreport.webrtc;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.Optional;

/** The unit of a message's {@code ts}, counted from 1970-01-01T00:00:00Z. */
public enum TsUnit {
    /** By magnitude: below 1e11 seconds, below 1e14 milliseconds, below 1e17 microseconds, else nanoseconds. */
    AUTO("auto", 0),
    /** Seconds. */
    SECONDS("s", 9),
    /** Milliseconds. */
    MILLIS("ms", 6),
    /** Microseconds: what the server writes. */
    MICROS("us", 3),
    /** Nanoseconds. */
    NANOS("ns", 0);

    private static final BigInteger BILLION = BigInteger.valueOf(1_000_000_000);

    /** Where seconds end, as the number of digits before the point. */
    private static final int SECOND_DIGITS = 11;

    /** So many digits always fit a long. */
    private static final int LONG_DIGITS = 18;

    /** The longest number that is looked at; more digits are no time. */
    private static final int MOST_DIGITS = 40;

    private final String text;
    private final int nanoDigits;
    private final long perSecond;

    TsUnit(String text, int nanoDigits) {
        this.text = text;
        this.nanoDigits = nanoDigits;
        this.perSecond = Long.parseLong("1" + "0".repeat(9 - nanoDigits));
    }

    /**
     * The unit a number is read in.
     *
     * @param ts the number as it was sent
     * @return this unit; for {@link #AUTO} the one its magnitude tells
     */
    public TsUnit unitOf(BigDecimal ts) {
        if (this != AUTO) {
            return this;
        }
        int digits = ts.precision() - ts.scale();
        return digits <= SECOND_DIGITS
                ? SECONDS
                : digits <= SECOND_DIGITS + 3 ? MILLIS : digits <= SECOND_DIGITS + 6 ? MICROS : NANOS;
    }

    /**
     * Reads a time. What is finer than a nanosecond is cut off.
     *
     * @param ts the number as it was sent
     * @return the time; empty for a number no {@link Instant} can hold, or with more than 40 digits
     */
    public Optional<Instant> toInstant(BigDecimal ts) {
        if (ts.scale() == 0 && ts.precision() <= LONG_DIGITS) {
            // A whole number, as the server writes it.
            long whole = ts.longValue();
            long second = unitOf(ts).perSecond;
            long seconds = Math.floorDiv(whole, second);
            return seconds < Instant.MIN.getEpochSecond() || seconds > Instant.MAX.getEpochSecond()
                    ? Optional.empty()
                    : Optional.of(
                            Instant.ofEpochSecond(seconds, Math.floorMod(whole, second) * (NANOS.perSecond / second)));
        }
        if (!isHandy(ts)) {
            return Optional.empty();
        }
        BigInteger nanos = ts.scaleByPowerOfTen(unitOf(ts).nanoDigits)
                .setScale(0, RoundingMode.FLOOR)
                .unscaledValue();
        BigInteger[] parts = nanos.divideAndRemainder(BILLION);
        boolean before = parts[1].signum() < 0;
        BigInteger seconds = before ? parts[0].subtract(BigInteger.ONE) : parts[0];
        long nano = (before ? parts[1].add(BILLION) : parts[1]).longValue();
        boolean representable = seconds.bitLength() < Long.SIZE
                && seconds.longValue() >= Instant.MIN.getEpochSecond()
                && seconds.longValue() <= Instant.MAX.getEpochSecond();
        return representable ? Optional.of(Instant.ofEpochSecond(seconds.longValue(), nano)) : Optional.empty();
    }

    /** Guards the arithmetic: a few octets can name a number of a billion digits. */
    static boolean isHandy(BigDecimal number) {
        return number.precision() <= MOST_DIGITS && Math.abs((long) number.scale()) <= MOST_DIGITS;
    }

    /** How many digits stand between this unit and nanoseconds. */
    int nanoDigits() {
        return nanoDigits;
    }

    /** The name on a command line. */
    @Override
    public String toString() {
        return text;
    }
}
