package io.vqreport.webrtc.w3c.internal.mapping;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Timestamps in ms since 1970 as instants, by their digits. */
final class Instants {
    /** 2001-01-01: before it a clock was not set, or counts from its own start. */
    private static final double FIRST_PLAUSIBLE = 978_307_200_000d;
    /** 10000-01-01. */
    private static final double END = 253_402_300_800_000d;

    private static final int MILLI_DIGITS = 3;
    private static final int NANO_DIGITS = 9;

    private Instants() {}

    /** The instant; absent where it is not of the years 1970 to 9999. */
    static @Nullable Instant of(double millis) {
        if (!(millis >= 0 && millis < END)) {
            return null;
        }
        BigDecimal seconds = new BigDecimal(Double.toString(millis)).movePointLeft(MILLI_DIGITS);
        long whole = seconds.longValue();
        BigDecimal nanos = seconds.subtract(BigDecimal.valueOf(whole))
                .movePointRight(NANO_DIGITS)
                .setScale(0, RoundingMode.HALF_UP);
        return Instant.ofEpochSecond(whole, nanos.longValue());
    }

    static boolean isPlausible(double millis) {
        return millis >= FIRST_PLAUSIBLE;
    }
}
