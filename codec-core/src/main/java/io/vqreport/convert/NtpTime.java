package io.vqreport.convert;

import java.time.Instant;
import java.util.Optional;

/**
 * The 64-bit NTP timestamp of RTP: seconds since 1900 in the upper 32 bits, a binary fraction of a second in the lower 32.
 *
 * <p>Zero is no time but "absent": a sender without a clock sends it (RFC 3550 section 6.4.1, RFC 3611 section 4.4).
 *
 * <p>32 bits of seconds last 136 years, so a timestamp alone does not say its era (RFC 5905 section 6). The rule here is the one of RFC 4330
 * section 3: with the top bit set the seconds count from 1900, without it from 2036-02-07T06:28:16Z. That covers
 * 1968-01-20T03:14:08Z up to, not including, 2104-02-26T09:42:24Z, each instant once.
 *
 * <p>An instant is finer than a nanosecond can say: reading cuts down to the nanosecond and writing takes the first timestamp in it, so
 * instant, timestamp, instant gives equals, and timestamp, instant, timestamp is less than a nanosecond off.
 *
 * <p>Source: RFC 3550 section 4.
 */
public final class NtpTime {
    private static final long SECONDS_1900_TO_1970 = 2_208_988_800L;
    private static final long ERA_SECONDS = 1L << 32;
    private static final long TOP_BIT = 1L << 31;
    private static final long NANOS = 1_000_000_000L;
    private static final long FIRST_SECOND = TOP_BIT - SECONDS_1900_TO_1970;

    private NtpTime() {}

    /**
     * The time a timestamp says.
     *
     * @param timestamp all 64 bits
     * @return an instant of 1968 to 2104; empty for 0
     */
    public static Optional<Instant> toInstant(long timestamp) {
        if (timestamp == 0) {
            return Optional.empty();
        }
        long seconds = timestamp >>> 32;
        long era = (seconds & TOP_BIT) == 0 ? ERA_SECONDS : 0;
        long nanos = ((timestamp & 0xffff_ffffL) * NANOS) >>> 32;
        return Optional.of(Instant.ofEpochSecond(era + seconds - SECONDS_1900_TO_1970, nanos));
    }

    /**
     * Whether an instant has a timestamp that reads back as the same instant.
     *
     * @param instant any instant
     * @return whether it is 1968-01-20T03:14:08Z or later, and before 2104-02-26T09:42:24Z
     */
    public static boolean isRepresentable(Instant instant) {
        long sinceFirst = instant.getEpochSecond() - FIRST_SECOND;
        return sinceFirst >= 0 && sinceFirst < ERA_SECONDS;
    }

    /**
     * The timestamp of a time.
     *
     * <p>2036-02-07T06:28:16Z, which would be the "absent" 0, becomes 1: a quarter of a nanosecond later, and the same instant again when
     * read.
     *
     * @param instant an instant of 1968 to 2104
     * @return the timestamp, never 0
     * @throws IllegalArgumentException when the instant is not representable
     */
    public static long fromInstant(Instant instant) {
        if (!isRepresentable(instant)) {
            throw new IllegalArgumentException(
                    "NTP time is 1968-01-20T03:14:08Z to 2104-02-26T09:42:24Z, not " + instant);
        }
        long fraction = (((long) instant.getNano() << 32) + NANOS - 1) / NANOS;
        long timestamp = ((instant.getEpochSecond() + SECONDS_1900_TO_1970) << 32) | fraction;
        return timestamp == 0 ? 1 : timestamp;
    }

    /**
     * Whether a timestamp may be no date at all: without the top bit it is either a date from 2036 on, or the time since the sender
     * joined, as RFC 3550 section 6.4.1 permits to a sender that knows no date.
     *
     * @param timestamp all 64 bits
     * @return whether it is not 0 and its top bit is not set
     */
    public static boolean mayBeElapsedTime(long timestamp) {
        return timestamp > 0;
    }

    /**
     * The compact form, 16 bits of seconds and 16 of fraction: what a report block returns as LSR, and a DLRR block as LRR.
     *
     * @param timestamp all 64 bits
     * @return the middle 32 bits, 0..4294967295 in 1/65536 s; 0 for 0
     */
    public static long compact(long timestamp) {
        return (timestamp >>> 16) & 0xffff_ffffL;
    }
}
