package io.vqreport.rtcpxr.packet.internal.mapping;

import java.math.BigInteger;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Between a duration and 64 bits that count seconds, half of them fraction. */
final class Durations {
    private static final BigInteger NANOS = BigInteger.valueOf(1_000_000_000);

    private Durations() {}

    /** The duration of a count of 2^-32 s, cut down to the nanosecond; null for 0, which says nothing. */
    static @Nullable Duration of(long count) {
        if (count == 0) {
            return null;
        }
        long nanos = ((count & 0xffff_ffffL) * 1_000_000_000L) >>> 32;
        return Duration.ofSeconds(count >>> 32, nanos);
    }

    /** The first count that reads as a duration; all ones less one where it is longer, 0 where it is negative. */
    static long toCount(Duration duration) {
        if (duration.isNegative()) {
            return 0;
        }
        if (duration.getSeconds() > 0xffff_ffffL) {
            return -2;
        }
        long fraction = (((long) duration.getNano() << 32) + 999_999_999L) / 1_000_000_000L;
        return (duration.getSeconds() << 32) | fraction;
    }

    /** The count of 1/65536 s nearest to a duration, cut down to 32 bits. */
    static long toUnits(Duration duration) {
        if (duration.isNegative()) {
            return 0;
        }
        BigInteger nanos =
                BigInteger.valueOf(duration.getSeconds()).multiply(NANOS).add(BigInteger.valueOf(duration.getNano()));
        BigInteger units = nanos.shiftLeft(17).add(NANOS).divide(NANOS.shiftLeft(1));
        return units.bitLength() > 32 ? 0xffff_ffffL : units.longValue();
    }
}
