package io.vqreport.rtcpxr.internal;

import io.vqreport.rtcpxr.RtcpXrProblem;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import org.jspecify.annotations.Nullable;

/** Reads the times of RFC 3339 section 5.6, and the other spellings devices send. Of use for one value at a time. */
final class Timestamps {
    /** Before the format existed: 2001-01-01T00:00:00Z. */
    private static final long FORMAT_EXISTS = 978_307_200L;

    private static final int SECONDS_A_DAY = 86_400;

    private static final long UTC = 'U' | 'T' << 8 | 'C' << 16;
    private static final long GMT = 'G' | 'M' << 8 | 'T' << 16;

    /** The length of a plain time without a fraction. */
    private static final int PLAIN_LENGTH = 20;
    /** By the number of digits in a fraction, what its last digit stands for. */
    private static final int[] NANOS = {1_000_000_000, 100_000_000, 10_000_000, 1_000_000, 100_000, 10_000, 1_000, 100};

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
        spelling = null;
        zone = null;
        value = null;
        in = octets;
        at = from;
        to = end;
        int year = digits(4);
        boolean compact = !skip('-');
        int month = digits(2);
        boolean ordered = compact || skip('-');
        int day = digits(2);
        boolean blank = !skip('T') && !skip('t');
        if (blank) {
            // Some clocks pad with blanks, and a line may be folded there.
            int behind = Octets.skipBlanks(in, at, to);
            ordered &= behind > at;
            at = behind;
        }
        int hour = digits(2);
        boolean compactTime = !skip(':');
        int minute = digits(2);
        boolean seconds = compactTime ? at < to && Octets.digit(in[at]) : skip(':');
        int second = seconds ? digits(2) : 0;
        // A fraction of anything but seconds is not read.
        int nanos = seconds && at < to && in[at] == '.' ? fraction() : 0;
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

    /**
     * Reads {@code 2026-08-12T17:20:49Z}, perhaps with up to seven digits behind the seconds, as nearly all are.
     *
     * @return the instant; null for any other value, or when anything is odd about this one
     */
    static @Nullable Instant plain(byte[] octets, int from, int end) {
        int length = end - from;
        int count = length == PLAIN_LENGTH ? 0 : length - PLAIN_LENGTH - 1;
        boolean separators = length >= PLAIN_LENGTH
                && octets[from + 4] == '-'
                && octets[from + 7] == '-'
                && octets[from + 10] == 'T'
                && octets[from + 13] == ':'
                && octets[from + 16] == ':'
                && octets[end - 1] == 'Z';
        if (!separators || count < 0 || count >= NANOS.length) {
            return null;
        }
        int nanos = 0;
        if (length > PLAIN_LENGTH) {
            long fraction = Octets.load(octets, from + PLAIN_LENGTH);
            if (count == 0 || octets[from + PLAIN_LENGTH - 1] != '.' || Octets.leadingDigits(fraction) < count) {
                return null;
            }
            nanos = Octets.decimal(fraction, count) * NANOS[count];
        }
        int century = two(octets, from);
        int year = two(octets, from + 2);
        int month = two(octets, from + 5);
        int day = two(octets, from + 8);
        int hour = two(octets, from + 11);
        int minute = two(octets, from + 14);
        int second = two(octets, from + 17);
        boolean digits = (century | year | month | day | hour | minute | second) >= 0;
        // Leap seconds are looked at elsewhere.
        boolean inRange = month >= 1 && month <= 12 && day >= 1 && hour <= 23 && minute <= 59 && second <= 59;
        int fullYear = century * 100 + year;
        if (!digits || !inRange || (day > 28 && day > Month.of(month).length(Year.isLeap(fullYear)))) {
            return null;
        }
        long epochSecond = epochDay(fullYear, month, day) * SECONDS_A_DAY + hour * 3600L + minute * 60L + second;
        return epochSecond < FORMAT_EXISTS ? null : Instant.ofEpochSecond(epochSecond, nanos);
    }

    /** The number two digits say; -1 where they are none, found without a branch. */
    private static int two(byte[] octets, int at) {
        int tens = octets[at] - '0';
        int ones = octets[at + 1] - '0';
        return (tens * 10 + ones) | ((tens | (9 - tens) | ones | (9 - ones)) >> 31);
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

    /** Where a zone ends that follows a time behind blanks: an offset, or two to five letters that are no key. The same place when there is none. */
    static int zoneEnd(byte[] octets, int from, int to) {
        int first = Octets.skipBlanks(octets, from, to);
        int end = Octets.pieceEnd(octets, first, to);
        if (first == from || first == end) {
            return from;
        }
        boolean signed = octets[first] == '+' || octets[first] == '-';
        if (signed && end > first + 1 && Octets.digit(octets[first + 1])) {
            return end;
        }
        int letters = first;
        while (letters < end && Octets.letter(octets[letters])) {
            letters++;
        }
        boolean zone = letters == end && end - first >= (octets[first] == 'Z' ? 1 : 2) && end - first <= 5;
        int behind = Octets.skipBlanks(octets, end, to);
        boolean key = behind < to && octets[behind] == '=';
        return zone && !key ? end : from;
    }

    /** Whether the rest of the value is a name of UTC. */
    private boolean utc() {
        boolean named = to - at == 3
                && (Octets.exact(Octets.load(in, at), 3) == UTC || Octets.exact(Octets.load(in, at), 3) == GMT);
        at = named ? to : at;
        return named;
    }

    /** Reads Z or an offset in seconds, or a name of UTC behind blanks; 0 and a note where there is none. */
    private int offset() {
        int behind = Octets.skipBlanks(in, at, to);
        boolean apart = behind > at && behind < to;
        if (apart) {
            at = behind;
            spelling = RtcpXrProblem.TIMESTAMP_FORM;
        }
        if (skip('Z') || skip('z') || (apart && utc())) {
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
        return minutes > 59 ? SECONDS_A_DAY : sign * (hours * 3600 + minutes * 60);
    }
}
