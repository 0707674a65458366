package io.vqreport.xml.msqoe.internal;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;

/** The text of times on the wire. */
public final class WireTimes {
    private static final int DATE = "yyyy-MM-dd".length();
    private static final String FORM = "0000-00-00T00:00:00";
    private static final int SECONDS = FORM.length();
    private static final int NANO_DIGITS = 9;
    /** As the schema has times, with no more digits than a nanosecond takes; Java reads others, too, such as one with a lone point. */
    private static final Pattern TIME = Pattern.compile("-?[0-9]{4,9}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}"
            + "(?:\\.[0-9]{1,9})?(?:Z|[+-][0-9]{2}:[0-9]{2})?");

    private WireTimes() {}

    /**
     * Reads a time; without an offset it is UTC.
     *
     * @param text the text
     * @return the time, to the nanosecond
     * @throws DateTimeException when it is none
     */
    public static OffsetDateTime parse(String text) {
        String trimmed = text.strip();
        if (isUtc(trimmed)) {
            return utc(trimmed);
        }
        if (!TIME.matcher(trimmed).matches()) {
            throw new DateTimeException("not a time of XML Schema");
        }
        return OffsetDateTime.parse(
                hasOffset(trimmed) ? trimmed : trimmed + "Z", DateTimeFormatter.ISO_OFFSET_DATE_TIME);
    }

    /** Whether a time has the form {@code 2015-10-06T04:11:47.0591Z}, which all known producers write; a day may still be none. */
    private static boolean isUtc(String text) {
        int last = text.length() - 1;
        if (last < SECONDS || last > SECONDS + 1 + NANO_DIGITS || text.charAt(last) != 'Z' || last == SECONDS + 1) {
            return false;
        }
        for (int i = 0; i < last; i++) {
            char c = text.charAt(i);
            char form = i < SECONDS ? FORM.charAt(i) : i == SECONDS ? '.' : '0';
            if (form == '0' ? c < '0' || c > '9' : c != form) {
                return false;
            }
        }
        return true;
    }

    private static OffsetDateTime utc(String text) {
        int nano = 0;
        int end = text.length() - 1;
        for (int i = SECONDS + 1; i <= SECONDS + NANO_DIGITS; i++) {
            nano = 10 * nano + (i < end ? text.charAt(i) - '0' : 0);
        }
        return OffsetDateTime.of(
                number(text, 0, 4),
                number(text, 5, 2),
                number(text, 8, 2),
                number(text, 11, 2),
                number(text, 14, 2),
                number(text, 17, 2),
                nano,
                ZoneOffset.UTC);
    }

    private static int number(String text, int from, int digits) {
        int number = 0;
        for (int i = from; i < from + digits; i++) {
            number = 10 * number + text.charAt(i) - '0';
        }
        return number;
    }

    /**
     * Writes a time.
     *
     * @param value the time
     * @return its text
     */
    public static String print(OffsetDateTime value) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(value);
    }

    static boolean isTime(String text) {
        try {
            parse(text);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    /** Whether a time says how far from UTC it is: a Z, or a sign behind the seconds. */
    static boolean hasOffset(String time) {
        for (int i = Math.min(SECONDS, time.length()); i < time.length(); i++) {
            char c = time.charAt(i);
            if (c == 'Z' || c == '+' || c == '-') {
                return true;
            }
        }
        return false;
    }

    /** Whether a blank stands where the T belongs. */
    static boolean hasBlank(String time) {
        return time.length() >= SECONDS && time.charAt(DATE) == ' ';
    }

    static String withoutBlank(String time) {
        return time.substring(0, DATE) + 'T' + time.substring(DATE + 1);
    }
}
