package io.vqreport.xml.msqoe.internal;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;

/** The text of times on the wire. */
public final class WireTimes {
    private static final int DATE = "yyyy-MM-dd".length();
    private static final int SECONDS = "yyyy-MM-ddTHH:mm:ss".length();

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
        return OffsetDateTime.parse(
                hasOffset(trimmed) ? trimmed : trimmed + "Z", DateTimeFormatter.ISO_OFFSET_DATE_TIME);
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
        if (text.length() < SECONDS) {
            return false;
        }
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
