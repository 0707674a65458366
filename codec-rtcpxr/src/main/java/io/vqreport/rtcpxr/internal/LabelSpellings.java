package io.vqreport.rtcpxr.internal;

import io.vqreport.rtcpxr.VqLine;
import io.vqreport.rtcpxr.VqParameter;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * The labels over Metrics blocks that are not written as RFC 6035 has them, and metrics lines without their colon. Labels
 * are looked for wherever a line is none that is known, since a label that is overlooked gives one end's measurements to
 * the other.
 *
 * <pre>
 *   RemoteMetrics                                                   no colon
 *   RemoteMetric:   Remote Metrics:   [RemoteMetrics]               a slip, blanks or marks within or around
 *   RemoteEndMetrics:                                               a name that says both, remote and metric
 * </pre>
 */
final class LabelSpellings {
    /** Labels are short; a longer line says something else. */
    private static final int LONGEST = 40;
    /** The letters of the labels in lower case, without the plural's last one. */
    private static final byte[] LOCAL = letters("localmetric");

    private static final byte[] REMOTE = letters("remotemetric");
    private static final byte[] LOCAL_WORD = letters("local");
    private static final byte[] REMOTE_WORD = letters("remote");
    private static final byte[] METRIC_WORD = letters("metric");

    private LabelSpellings() {}

    private static byte[] letters(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    /**
     * The label that is written as it should be at the beginning of a line, but has no colon behind it. Behind LocalMetrics and RemoteMetrics
     * anything else may stand; behind Metrics, a word of other texts as well, nothing may.
     *
     * @param nameEnd behind the line's first token
     * @param at the octet behind it that is no blank
     * @return the label, or null
     */
    static @Nullable VqLine withoutColon(byte[] in, int start, int nameEnd, int at, int to) {
        Keywords.LineName name = Keywords.line(in, start, nameEnd - start);
        if (name == null || name.line().part() != VqLine.Part.LABEL) {
            return null;
        }
        return name.ownName() || at >= to ? name.line() : null;
    }

    /** The metrics line of a name without its colon, where a key of its own follows; null for anything else. */
    static @Nullable VqLine metricsWithoutColon(byte[] in, int start, int nameEnd, int at, int to) {
        Keywords.LineName name = at > nameEnd ? Keywords.line(in, start, nameEnd - start) : null;
        if (name == null || name.line().part() != VqLine.Part.METRICS) {
            return null;
        }
        VqParameter parameter = Keywords.parameterAt(in, at, to);
        return parameter != null && parameter.line() == name.line() ? name.line() : null;
    }

    /**
     * The label that a whole line of another name spells.
     *
     * @param nameEnd behind the line's first token
     * @param at the octet behind it that is no blank
     * @return the label, or null
     */
    static @Nullable VqLine spelled(byte[] in, int start, int nameEnd, int at, int to) {
        if (to - start > LONGEST) {
            return null;
        }
        boolean marked = at < to && (in[at] == ':' || in[at] == '=') && nameEnd > start;
        // A line with a value is a vendor's own.
        if (marked && Octets.skipBlanks(in, at + 1, to) < to) {
            return null;
        }
        byte[] letters = new byte[to - start];
        int count = 0;
        for (int i = start; i < to; i++) {
            if (Octets.letter(in[i]) || Octets.digit(in[i])) {
                letters[count++] = (byte) (in[i] | 0x20);
            }
        }
        int stem = count > 0 && letters[count - 1] == 's' ? count - 1 : count;
        boolean word = marked;
        if (isNear(letters, stem, REMOTE) || (word && says(letters, count, REMOTE_WORD, LOCAL_WORD))) {
            return VqLine.REMOTE_METRICS;
        }
        return isNear(letters, stem, LOCAL) || (word && says(letters, count, LOCAL_WORD, REMOTE_WORD))
                ? VqLine.LOCAL_METRICS
                : null;
    }

    /** Whether a label of another spelling, and nothing else, stands at a place up to the next line end. */
    static boolean beginsLine(byte[] in, int start, int to) {
        int limit = Math.min(to, start + LONGEST + 1);
        int end = start;
        while (end < limit && in[end] != '\r' && in[end] != '\n') {
            end++;
        }
        int last = Octets.trimmedEnd(in, start, end);
        int nameEnd = Octets.skip(in, start, last, Octets.TOKEN);
        return spelled(in, start, nameEnd, Octets.skipBlanks(in, nameEnd, last), last) != null;
    }

    /** Whether letters hold a side and "metric", and not the other side. */
    private static boolean says(byte[] letters, int count, byte[] side, byte[] other) {
        return holds(letters, count, METRIC_WORD) && holds(letters, count, side) && !holds(letters, count, other);
    }

    private static boolean holds(byte[] letters, int count, byte[] word) {
        for (int i = 0; i + word.length <= count; i++) {
            if (same(letters, i, word, 0, word.length)) {
                return true;
            }
        }
        return false;
    }

    /** Whether letters are those of a label, or have one too many, one too few, one wrong or two next to each other swapped. */
    private static boolean isNear(byte[] letters, int count, byte[] label) {
        if (Math.abs(count - label.length) > 1) {
            return false;
        }
        int first = 0;
        while (first < count && first < label.length && letters[first] == label[first]) {
            first++;
        }
        int rest = count - first;
        int restOfLabel = label.length - first;
        if (rest == 0 || restOfLabel == 0) {
            return true;
        }
        if (count > label.length) {
            return same(letters, first + 1, label, first, restOfLabel);
        }
        if (count < label.length) {
            return same(letters, first, label, first + 1, rest);
        }
        boolean swapped = rest > 1 && letters[first] == label[first + 1] && letters[first + 1] == label[first];
        return same(letters, first + 1, label, first + 1, rest - 1)
                || (swapped && same(letters, first + 2, label, first + 2, rest - 2));
    }

    private static boolean same(byte[] letters, int at, byte[] word, int from, int count) {
        for (int i = 0; i < count; i++) {
            if (letters[at + i] != word[from + i]) {
                return false;
            }
        }
        return true;
    }
}
