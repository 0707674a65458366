package io.vqreport.xml.sdn.internal;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Times of XML Schema, with any number of digits behind the second; beyond the ninth they are cut. */
public final class Times {
    private static final Pattern TIME = Pattern.compile(
            "([0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2})(?:\\.([0-9]++))?+(Z|[+-][0-9]{2}:[0-9]{2})?+");
    private static final int NANO_DIGITS = 9;

    private Times() {}

    /**
     * Reads a time.
     *
     * @param text the text, without white space around it
     * @return the time, as UTC when it has no offset; empty when the text is none
     */
    public static Optional<Instant> read(String text) {
        Matcher matcher = TIME.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String fraction = matcher.group(2);
        String seconds = matcher.group(1);
        if (fraction != null) {
            seconds += "." + fraction.substring(0, Math.min(NANO_DIGITS, fraction.length()));
        }
        try {
            return Optional.of(
                    matcher.group(3) == null
                            ? LocalDateTime.parse(seconds).toInstant(ZoneOffset.UTC)
                            : OffsetDateTime.parse(seconds + matcher.group(3)).toInstant());
        } catch (DateTimeException e) {
            // Digits in their places, but no date: a thirteenth month.
            return Optional.empty();
        }
    }

    /** Whether a time says its zone. */
    static boolean hasZone(String text) {
        return text.endsWith("Z") || text.lastIndexOf('+') > 0 || text.lastIndexOf('-') > text.indexOf('T');
    }
}
