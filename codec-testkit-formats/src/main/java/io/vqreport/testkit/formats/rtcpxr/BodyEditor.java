package io.vqreport.testkit.formats.rtcpxr;

import io.vqreport.model.Bytes;
import io.vqreport.rtcpxr.VqLine;
import io.vqreport.rtcpxr.VqParameter;
import io.vqreport.testkit.Deviated;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * A conforming body taken apart into lines, for changing them. One report and one Metrics block of it are chosen by chance; changes are made
 * there. A line that is changed is unfolded, so that all of it stands on one line of the text.
 */
final class BodyEditor {
    private static final String LINE_END = "\r\n";

    private final List<BodyLine> lines = new ArrayList<>();
    private final RandomGenerator random;
    private final int report;
    private final VqLine block;

    BodyEditor(byte[] conforming, RandomGenerator random) {
        this.random = random;
        String text = new String(conforming, StandardCharsets.ISO_8859_1);
        read(text.endsWith(LINE_END) ? text : text + LINE_END);
        report = random.nextInt(lines.get(lines.size() - 1).report() + 1);
        boolean remote = indexOf(VqLine.REMOTE_METRICS) >= 0 && random.nextBoolean();
        block = remote ? VqLine.REMOTE_METRICS : VqLine.LOCAL_METRICS;
    }

    private void read(String text) {
        int number = -1;
        VqLine inBlock = null;
        int from = 0;
        while (from < text.length()) {
            int to = text.indexOf(LINE_END, from) + 2;
            while (to < text.length() && BodyLine.isBlank(text.charAt(to))) {
                to = text.indexOf(LINE_END, to) + 2;
            }
            String raw = text.substring(from, to);
            VqLine kind = BodyLine.kindOf(BodyLine.nameOf(raw));
            if (kind == VqLine.HEAD) {
                number++;
                inBlock = null;
            } else if (kind == VqLine.LOCAL_METRICS || kind == VqLine.REMOTE_METRICS) {
                inBlock = kind;
            } else if (kind == VqLine.DIALOG_ID) {
                inBlock = null;
            }
            lines.add(new BodyLine(raw, kind, number, inBlock));
            from = to;
        }
    }

    // ---- Looking ----

    RandomGenerator random() {
        return random;
    }

    /** How many reports the body has. */
    int reports() {
        return lines.get(lines.size() - 1).report() + 1;
    }

    VqLine block() {
        return block;
    }

    BodyLine line(int index) {
        return lines.get(index);
    }

    int size() {
        return lines.size();
    }

    /** The index of a line of the chosen report, in the chosen block where it is a line of metrics; -1 when there is none. */
    int indexOf(VqLine kind) {
        return indexOf(kind, block);
    }

    int indexOf(VqLine kind, @Nullable VqLine inBlock) {
        for (int i = 0; i < lines.size(); i++) {
            BodyLine line = lines.get(i);
            if (line.report() == report
                    && line.kind() == kind
                    && (kind.part() != VqLine.Part.METRICS || line.block() == inBlock)) {
                return i;
            }
        }
        return -1;
    }

    /** The index of the chosen report's first line. */
    int head() {
        return indexOf(VqLine.HEAD);
    }

    /** Behind the chosen report's last line. */
    int end() {
        int index = lines.size();
        while (lines.get(index - 1).report() != report) {
            index--;
        }
        return index;
    }

    /** Behind the last line of a block of the chosen report. */
    int endOf(VqLine label) {
        int index = indexOf(label) + 1;
        while (index < lines.size()
                && lines.get(index).report() == report
                && lines.get(index).block() == label) {
            index++;
        }
        return index;
    }

    // ---- Changing ----

    /** Puts a line before another one, without its end. */
    void insert(int index, String text) {
        lines.add(index, new BodyLine(text + LINE_END, BodyLine.kindOf(BodyLine.nameOf(text)), report, null));
    }

    /** Puts octets in place of a line, its end included. */
    void setRaw(int index, String raw) {
        BodyLine old = lines.get(index);
        lines.set(index, new BodyLine(raw, old.kind(), old.report(), old.block()));
    }

    /** Puts a text in place of a line, without its end. */
    void setText(int index, String text) {
        setRaw(index, text + LINE_END);
    }

    BodyLine remove(int index) {
        return lines.remove(index);
    }

    /** Takes a block of the chosen report away, its label included. */
    List<BodyLine> removeBlock(VqLine label) {
        List<BodyLine> part = lines.subList(indexOf(label), endOf(label));
        List<BodyLine> removed = List.copyOf(part);
        part.clear();
        return removed;
    }

    void insertAll(int index, List<BodyLine> more) {
        lines.addAll(index, more);
    }

    /** Gives a line of the session part another value, or puts the line behind the head where there is none. */
    int setValue(VqLine kind, String value) {
        int index = indexOf(kind);
        if (index >= 0) {
            setText(index, lines.get(index).start() + value);
            return index;
        }
        insert(head() + 1, kind.wireName() + ":" + value);
        return head() + 1;
    }

    /** Puts parameters in place of those of a line of the chosen block, and the line in its place where there is none. */
    int setParameters(VqLine kind, String parameters) {
        int index = ensure(kind);
        setText(index, lines.get(index).start() + parameters);
        return index;
    }

    /** Gives a parameter another value, and adds it where there is none. */
    int setParameter(VqParameter parameter, String value) {
        int index = parameter.inMetrics() ? ensure(parameter.line()) : indexOf(parameter.line());
        BodyLine line = lines.get(index);
        String text = line.text();
        List<BodyParameter> there = BodyParameter.read(text, line.valueAt());
        for (BodyParameter candidate : there) {
            if (candidate.key().equalsIgnoreCase(parameter.key())) {
                setText(index, text.substring(0, candidate.valueAt()) + value + text.substring(candidate.to()));
                return index;
            }
        }
        setText(index, text + (there.isEmpty() ? "" : " ") + parameter.key() + "=" + value);
        return index;
    }

    /** Takes a parameter away. */
    int removeParameter(VqLine kind, VqParameter parameter) {
        int index = indexOf(kind);
        BodyLine line = lines.get(index);
        String text = line.text();
        for (BodyParameter candidate : BodyParameter.read(text, line.valueAt())) {
            if (candidate.key().equalsIgnoreCase(parameter.key())) {
                setText(index, (text.substring(0, candidate.from()) + text.substring(candidate.to())).stripTrailing());
                return index;
            }
        }
        throw new IllegalArgumentException(kind + " has no " + parameter);
    }

    /** The index of a line of the chosen block, which is put in its place where there is none. */
    int ensure(VqLine kind) {
        int index = indexOf(kind);
        if (index >= 0) {
            return index;
        }
        index = indexOf(block) + 1;
        for (int i = index; i < endOf(block); i++) {
            VqLine other = lines.get(i).kind();
            if (other != null && other.compareTo(kind) < 0) {
                index = i + 1;
            }
        }
        lines.add(index, new BodyLine(kind.wireName() + ":" + LINE_END, kind, report, block));
        return index;
    }

    // ---- Writing ----

    /** The text; the deviation is noted on a line. */
    Deviated deviated(int index) {
        return deviated(index, 0);
    }

    /** The text; the deviation is noted at an index of a line. */
    Deviated deviated(int index, int within) {
        int line = 1;
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            String raw = lines.get(i).raw();
            if (i < index) {
                line += lineEnds(raw);
            } else if (i == index) {
                line += lineEnds(raw.substring(0, within));
            }
            text.append(raw);
        }
        return new Deviated(Bytes.copyOf(text.toString().getBytes(StandardCharsets.ISO_8859_1)), line);
    }

    private static int lineEnds(String text) {
        return (int) text.chars().filter(c -> c == '\n').count();
    }
}
