package io.vqreport.rtcpxr.internal;

import io.vqreport.rtcpxr.RtcpXrProblem;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Reads the times of RFC 3339 section 5.6, and the other spellings devices send. Of use for one value at a time. */
final class Timestamps {
    /** Before the format existed: 2001-01-01T00:00:00Z. */
    private static final long FORMAT_EXISTS = 978_307_200L;

    private static final int SECONDS_A_DAY = 86_400;

    /** What was odd about the last value's spelling; null when it was as RFC 3339 has it. */
    @Nullable
    RtcpXrProblem spelling;
    /** What was odd about the last value's zone. */
    @Nullable
    RtcpXrProblem zone;
    /** What was odd about the last value itself. */
    @Nullable
    RtcpXrProblem value;

    private byte[] in = new byte[0];
    private int at;
    private int to;

    /**
     * Reads a value.
     *
     * <pre>
     *   2026-08-12T17:20:49.125Z    RFC 3339
     *   20260812T172049Z            compact
     *   2026-08-12 17:20:49         with a blank, without a zone
     * </pre>
     *
     * @return the instant; null when it cannot be read, and then {@link #spelling} or {@link #value} says why
     */
    @Nullable
    Instant parse(byte[] octets, int from, int end) {
        in = octets;
        at = from;
        to = end;
        spelling = null;
        zone = null;
        value = null;
        int year = digits(4);
        boolean compact = !skip('-');
        int month = digits(2);
        boolean ordered = compact || skip('-');
        int day = digits(2);
        boolean blank = !skip('T') && !skip('t');
        if (blank) {
            ordered &= skip(' ');
            while (skip(' ')) {
                // Some clocks pad with blanks.
            }
        }
        int hour = digits(2);
        boolean compactTime = !skip(':');
        int minute = digits(2);
        boolean seconds = compactTime ? at < to && Octets.digit(in[at]) : skip(':');
        int second = seconds ? digits(2) : 0;
        int nanos = at < to && in[at] == '.' ? fraction() : 0;
        if (!ordered || year < 0 || month < 0 || day < 0 || hour < 0 || minute < 0 || second < 0 || nanos < 0) {
            return unreadable(from);
        }
        int offset = offset();
        if (at != to) {
            return unreadable(from);
        }
        if (compact || blank || compactTime || !seconds) {
            spelling = RtcpXrProblem.TIMESTAMP_FORM;
        }
        return instant(year, month, day, hour, minute, second, nanos, offset);
    }

    private @Nullable Instant unreadable(int from) {
        zone = null;
        boolean zero = from < to && Octets.all(in, from, to, Octets.DIGIT);
        for (int i = from; zero && i < to; i++) {
            zero = in[i] == '0';
        }
        spelling = zero ? RtcpXrProblem.TIMESTAMP_ZERO : RtcpXrProblem.TIMESTAMP_MALFORMED;
        return null;
    }

    private @Nullable Instant instant(
            int year, int month, int day, int hour, int minute, int second, int nanos, int offset) {
        // RFC 3339 section 5.6 allows second 60 for a leap second; it is the next second here.
        if (month < 1 || month > 12 || hour > 23 || minute > 59 || second > 60 || Math.abs(offset) >= SECONDS_A_DAY) {
            value = RtcpXrProblem.TIMESTAMP_OUT_OF_RANGE;
            return null;
        }
        long days;
        try {
            days = day >= 1 && day <= 28
                    ? epochDay(year, month, day)
                    : LocalDate.of(year, month, day).toEpochDay();
        } catch (DateTimeException e) {
            value = RtcpXrProblem.TIMESTAMP_OUT_OF_RANGE;
            return null;
        }
        long epochSecond = days * SECONDS_A_DAY + hour * 3600L + minute * 60L + second - offset;
        if (epochSecond < FORMAT_EXISTS) {
            value = RtcpXrProblem.CLOCK_NOT_SET;
        }
        return Instant.ofEpochSecond(epochSecond, nanos);
    }

    /** Days since 1970-01-01 in the proleptic Gregorian calendar: years run from March, so that the leap day comes last. */
    private static long epochDay(int year, int month, int day) {
        int shifted = month > 2 ? month - 3 : month + 9;
        int marchYear = month > 2 ? year : year - 1;
        long era = Math.floorDiv(marchYear, 400);
        int yearOfEra = (int) (marchYear - era * 400);
        int dayOfYear = (153 * shifted + 2) / 5 + day - 1;
        int dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear;
        return era * 146_097 + dayOfEra - 719_468;
    }

    private boolean skip(char octet) {
        if (at < to && in[at] == octet) {
            at++;
            return true;
        }
        return false;
    }

    /** Reads so many digits; -1 where there are fewer. */
    private int digits(int count) {
        if (at + count > to) {
            at = to;
            return -1;
        }
        int number = 0;
        for (int i = 0; i < count; i++) {
            int digit = in[at + i] - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = number * 10 + digit;
        }
        at += count;
        return number;
    }

    /** Reads a point and digits as nanoseconds; digits beyond nine are dropped. -1 where there is no digit. */
    private int fraction() {
        at++;
        int first = at;
        int nanos = 0;
        while (at < to && Octets.digit(in[at])) {
            if (at - first < 9) {
                nanos = nanos * 10 + (in[at] - '0');
            }
            at++;
        }
        for (int i = at - first; i < 9; i++) {
            nanos *= 10;
        }
        return at == first ? -1 : nanos;
    }

    /** Reads Z or an offset in seconds; 0 and a note where there is none. */
    private int offset() {
        if (skip('Z') || skip('z')) {
            return 0;
        }
        if (at == to) {
            zone = RtcpXrProblem.TIMESTAMP_ZONE_MISSING;
            return 0;
        }
        int sign = skip('+') ? 1 : skip('-') ? -1 : 0;
        int hours = sign == 0 ? -1 : digits(2);
        boolean colon = skip(':');
        int minutes = hours < 0 ? -1 : digits(2);
        if (minutes < 0) {
            at = -1;
            return 0;
        }
        if (!colon) {
            spelling = RtcpXrProblem.TIMESTAMP_FORM;
        }
        zone = RtcpXrProblem.TIMESTAMP_OFFSET;
        return sign * (hours * 3600 + minutes * 60);
    }
}
