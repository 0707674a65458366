package io.vqreport.xml.msqoe;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;

/** The text of numbers and times on the wire. */
final class WireText {
    /** Longer than any number a producer prints; what exceeds it would cost more than linear time to read. */
    static final int MAX_NUMBER = 64;

    private static final int OFFSET_FREE = "yyyy-MM-ddTHH:mm:ss".length();

    private WireText() {}

    /**
     * Reads a decimal with or without exponent.
     *
     * @throws NumberFormatException when it is none, or longer than {@value #MAX_NUMBER} characters
     */
    static BigDecimal decimal(String text) {
        String trimmed = text.strip();
        if (trimmed.length() > MAX_NUMBER) {
            throw new NumberFormatException("too long");
        }
        return new BigDecimal(trimmed);
    }

    static String print(BigDecimal value) {
        return value.toString();
    }

    /**
     * Reads a time.
     *
     * @throws java.time.DateTimeException when it is none
     */
    static OffsetDateTime dateTime(String text) {
        String trimmed = text.strip();
        return OffsetDateTime.parse(
                hasOffset(trimmed) ? trimmed : trimmed + "Z", DateTimeFormatter.ISO_OFFSET_DATE_TIME);
    }

    /** Whether a time says how far from UTC it is: a Z, or a sign behind the seconds. */
    static boolean hasOffset(String time) {
        for (int i = Math.min(OFFSET_FREE, time.length()); i < time.length(); i++) {
            char c = time.charAt(i);
            if (c == 'Z' || c == 'z' || c == '+' || c == '-') {
                return true;
            }
        }
        return false;
    }

    static String print(OffsetDateTime value) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(value);
    }
}
