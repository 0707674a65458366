package io.vqreport.examples.collector.config;

import java.time.Duration;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Durations as the configuration writes them: a number and a unit. */
public final class DurationText {
    private static final Pattern FORM = Pattern.compile("([0-9]{1,9})(ms|s|m|h|d)");
    private static final Map<String, Duration> UNITS = Map.of(
            "ms", Duration.ofMillis(1),
            "s", Duration.ofSeconds(1),
            "m", Duration.ofMinutes(1),
            "h", Duration.ofHours(1),
            "d", Duration.ofDays(1));

    private DurationText() {}

    /**
     * Reads a duration.
     *
     * @param text for example {@code 60s}
     * @return the duration
     * @throws IllegalArgumentException when the text is of another form
     */
    public static Duration parse(String text) {
        Matcher matcher = FORM.matcher(text);
        Duration unit = matcher.matches() ? UNITS.get(matcher.group(2)) : null;
        if (unit == null) {
            throw new IllegalArgumentException("a duration is a number and ms, s, m, h or d");
        }
        return unit.multipliedBy(Long.parseLong(matcher.group(1)));
    }

    /**
     * Writes a duration in the largest unit that holds it whole.
     *
     * @param duration 0 or more, whole milliseconds
     * @return the text
     */
    public static String format(Duration duration) {
        for (String unit : new String[] {"d", "h", "m", "s"}) {
            long length = UNITS.getOrDefault(unit, Duration.ZERO).toMillis();
            if (duration.toMillis() >= length && duration.toMillis() % length == 0) {
                return duration.toMillis() / length + unit;
            }
        }
        return duration.toMillis() + "ms";
    }
}
