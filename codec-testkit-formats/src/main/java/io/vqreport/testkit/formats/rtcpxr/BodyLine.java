package io.vqreport.testkit.formats.rtcpxr;

import io.vqreport.rtcpxr.ReportType;
import io.vqreport.rtcpxr.VqLine;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A line of a conforming body.
 *
 * @param raw the line as it stands, an octet a character, with folds and the line end
 * @param kind which line it is; absent for a vendor's
 * @param report the number of its report, from 0
 * @param block the label of the Metrics block it stands in or is the label of; absent outside
 */
record BodyLine(
        String raw,
        @Nullable VqLine kind,
        int report,
        @Nullable VqLine block) {

    /** The line a name stands for; absent for a vendor's. */
    static @Nullable VqLine kindOf(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.equals("metrics")) {
            return VqLine.LOCAL_METRICS;
        }
        for (ReportType type : ReportType.values()) {
            if (type.wireName().toLowerCase(Locale.ROOT).equals(lower)) {
                return VqLine.HEAD;
            }
        }
        for (VqLine line : VqLine.values()) {
            if (line != VqLine.HEAD && line.wireName().toLowerCase(Locale.ROOT).equals(lower)) {
                return line;
            }
        }
        return null;
    }

    /** The name: the token the line begins with. */
    static String nameOf(String raw) {
        int end = 0;
        while (end < raw.length() && ": \t\r\n".indexOf(raw.charAt(end)) < 0) {
            end++;
        }
        return raw.substring(0, end);
    }

    boolean is(VqLine.Part part) {
        return kind != null && kind.part() == part;
    }

    /** The line without its end, every fold turned to blanks. */
    String text() {
        return raw.substring(0, raw.length() - 2).replace("\r\n", "  ");
    }

    /** Where the value begins in {@link #text}: behind the colon and blanks. */
    int valueAt() {
        String text = text();
        int at = text.indexOf(':') + 1;
        while (at < text.length() && isBlank(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** The text up to the value. */
    String start() {
        return text().substring(0, valueAt());
    }

    /** The value. */
    String value() {
        return text().substring(valueAt());
    }

    static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }
}
