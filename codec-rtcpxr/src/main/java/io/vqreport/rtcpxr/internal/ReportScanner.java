package io.vqreport.rtcpxr.internal;

import io.vqreport.codec.DecodeLimits;
import io.vqreport.codec.Decoded;
import io.vqreport.codec.Problems;
import io.vqreport.rtcpxr.DialogId;
import io.vqreport.rtcpxr.ExtensionLine;
import io.vqreport.rtcpxr.MetricsBlock;
import io.vqreport.rtcpxr.ProducerProfile;
import io.vqreport.rtcpxr.ReportType;
import io.vqreport.rtcpxr.RtcpXrProblem;
import io.vqreport.rtcpxr.VqLine;
import io.vqreport.rtcpxr.VqParameter;
import io.vqreport.rtcpxr.VqReport;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the reports of a body one after the other, in one pass over its octets, and goes on whatever they hold (LENIENT). Not thread-safe.
 *
 * <pre>
 *   lines before it ──▶ head line ──▶ session ──label──▶ local / remote metrics ──DialogID──▶ behind ──▶ next head line
 * </pre>
 *
 * <p>Any known line may stand anywhere; where it should not, that is noted. What is not known is kept with the line it stands behind.
 */
// Ordinals pick bits of a mask that lives as long as one report.
@SuppressWarnings("EnumOrdinal")
public final class ReportScanner {
    private static final VqLine[] LINES = VqLine.values();
    private static final String CALL_TERM = "CallTerm";
    /** How many lines of the order may be missing before the next one is looked up by its name. */
    private static final int ROWS_AHEAD = 3;
    /** The mandatory lines of the session part, by ordinal. */
    private static final int MANDATORY;

    static {
        int mandatory = 0;
        for (VqLine line : LINES) {
            if (line.part() == VqLine.Part.SESSION && line.mandatory()) {
                mandatory |= 1 << line.ordinal();
            }
        }
        MANDATORY = mandatory;
    }

    private final byte[] in;
    private final DecodeLimits limits;
    private final Notes notes;
    private final LineReader lines;
    private final ParameterReader parameters;
    private final SessionReader session;

    /** Where the lines begin that stand before the first report; -1 once they are read. */
    private int leadingFrom;
    /** Where the next report begins; -1 when there is none. */
    private int nextHead;

    // The present report: what was read of it.
    private Problems problems;
    private ReportType type = ReportType.SESSION;
    private boolean callTerm;
    private @Nullable AlertReader alert;
    private MetricsBlock.@Nullable Builder local;
    private MetricsBlock.@Nullable Builder remote;
    /** The builder of the report's first block, made beforehand. */
    private MetricsBlock.Builder spare;

    private @Nullable DialogId dialogId;
    private @Nullable List<ExtensionLine> extensions;

    // The present report: where reading stands.
    private int headAt;
    /** The lines seen outside of Metrics blocks, by ordinal. */
    private int seen;
    /** The Metrics block whose label came last; null before any label. */
    private MetricsBlock.@Nullable Builder block;

    private VqLine label = VqLine.LOCAL_METRICS;
    /** The row behind that of the last known line. */
    private int lineRow = VqLine.HEAD.ordinal() + 1;
    /** The last known line, behind which an unknown one is kept. */
    private VqLine anchor = VqLine.HEAD;
    /** The line of a Metrics block that a line without a name goes on with. */
    private @Nullable VqLine openLine;
    /** The greatest ordinal among the present block's lines. */
    private int lastInBlock;

    private int dialogAt;
    /** Where another line begins on the present one, whose end is missing; -1 where none does. */
    private int restAt;
    /** Behind the last line that is not known and has nothing behind its name, as a label has. */
    private int behindHeader;
    /** The Metrics block above metrics of which no label says whose they are; null where there are none. */
    private MetricsBlock.@Nullable Builder unnamed;

    /**
     * Starts reading a body.
     *
     * @param in the octets
     * @param from where the body begins
     * @param to where it ends
     * @param offsets where the octets lie in the input; absent where they are the input
     * @param limits how much is taken on
     * @param profile the scales of the producer
     */
    public ReportScanner(
            byte[] in, int from, int to, @Nullable OffsetMap offsets, DecodeLimits limits, ProducerProfile profile) {
        this.in = in;
        this.limits = limits;
        this.leadingFrom = from;
        this.nextHead = Heads.find(in, from, to);
        this.problems = new Problems(limits);
        this.notes = new Notes(in, offsets, problems);
        this.lines = new LineReader(in, from, to, notes, limits);
        this.restAt = -1;
        this.behindHeader = -1;
        this.spare = MetricsBlock.builder();
        this.parameters = new ParameterReader(in, lines, notes, limits, profile, spare);
        this.session = new SessionReader(in, lines, notes, parameters);
    }

    /**
     * Whether there is one more report.
     *
     * @return false when the body has no further head line
     */
    public boolean hasNext() {
        return nextHead >= 0;
    }

    /**
     * Where the next report begins.
     *
     * @return the offset of its head line in the body; -1 when there is none
     */
    public int nextOffset() {
        return nextHead;
    }

    /**
     * Reads the next report.
     *
     * @return the report and what was odd about it
     */
    public Decoded<VqReport> next() {
        headAt = nextHead;
        nextHead = -1;
        boolean first = leadingFrom >= 0;
        int from = first ? leadingFrom : headAt;
        if (!first) {
            reset();
        }
        lines.moveTo(lineStart(headAt, from));
        lines.advance(lines.limit(), true);
        checkBytes(lines.next - from);
        headLine();
        if (from < headAt) {
            int behindHead = lines.next;
            leadingLines(from);
            lines.moveTo(behindHead);
        }
        leadingFrom = -1;
        boolean more = true;
        while (more) {
            more = plainMetricsLine(from) || anyLine(from);
        }
        checkBytes((nextHead < 0 ? lines.limit() : nextHead) - from);
        return finish();
    }

    /** The octets of a report: from the end of the one before, or the body's start, to its own end. */
    private void checkBytes(int count) {
        if (count > limits.maxReportBytes()) {
            limits.checkReportBytes(count);
        }
    }

    private void reset() {
        problems = new Problems(limits);
        notes.startReport(headAt, problems);
        lines.startReport();
        parameters.startReport();
        alert = null;
        callTerm = false;
        session.startReport();
        spare = MetricsBlock.builder();
        local = null;
        remote = null;
        dialogId = null;
        extensions = null;
        seen = 0;
        block = null;
        label = VqLine.LOCAL_METRICS;
        lineRow = VqLine.HEAD.ordinal() + 1;
        anchor = VqLine.HEAD;
        openLine = null;
        restAt = -1;
        behindHeader = -1;
        unnamed = null;
    }

    /** The blanks before a head line belong to it, so that they are noted. */
    private int lineStart(int at, int from) {
        int start = at;
        while (start > from && (in[start - 1] == ' ' || in[start - 1] == '\t')) {
            start--;
        }
        return start;
    }

    private void leadingLines(int from) {
        int to = lineStart(headAt, from);
        lines.moveTo(from);
        boolean noted = false;
        while (lines.advance(to, false)) {
            if (!noted) {
                noted = true;
                notes.note(RtcpXrProblem.REPORT_TYPE_NOT_FIRST, lines.start, "");
            }
            wholeLine();
        }
    }

    /** The end of a value that is not empty, without the blanks behind it, which are noted. */
    private int trimmedEnd(int from, String path) {
        int end = lines.end;
        if (end > from && Octets.blank(in[end - 1])) {
            notes.note(RtcpXrProblem.TRAILING_BLANK, end - 1, path);
            end = Octets.trimmedEnd(in, from, end);
        }
        return end;
    }

    // The head line.

    private void headLine() {
        parameters.count();
        int nameEnd = Octets.skip(in, lines.start, lines.end, Octets.TOKEN);
        Keywords.LineName name = Keywords.line(in, lines.start, nameEnd - lines.start);
        if (name == null || name.report() == null) {
            throw new IllegalStateException("not a head line");
        }
        type = name.report();
        String path = type.wireName();
        int at = Octets.skipBlanks(in, nameEnd, lines.end);
        boolean equals = at < lines.end && in[at] == '=';
        boolean colon = at < lines.end && (equals || in[at] == ':');
        int value = colon ? Octets.skipBlanks(in, at + 1, lines.end) : at;
        int end = trimmedEnd(value, path);
        if (equals) {
            notes.note(RtcpXrProblem.COLON_IS_EQUALS, at, path);
        } else if (!colon && value < end) {
            notes.note(RtcpXrProblem.COLON_MISSING, nameEnd, path);
        } else if (!colon && at > nameEnd) {
            notes.note(RtcpXrProblem.TRAILING_BLANK, nameEnd, path);
        }
        if (type == ReportType.ALERT) {
            alert = new AlertReader(in, lines, notes, parameters);
            alert.read(value, end);
            return;
        }
        if (value == end) {
            if (colon) {
                notes.note(RtcpXrProblem.EMPTY_VALUE, at, path);
            }
            return;
        }
        callTerm = lines.text(value, end).equalsIgnoreCase(CALL_TERM);
        if (!callTerm) {
            notes.note(RtcpXrProblem.REPORT_QUALIFIER_UNKNOWN, value, path);
            keepOutside(lines.text(value, end));
        }
    }

    // One line behind the head line.

    /** Reads the next line; false where the report ends before it. */
    private boolean anyLine(int from) {
        if (!lines.advance(lines.limit(), false)) {
            return false;
        }
        if (lines.atHead) {
            nextHead = lines.start;
            return false;
        }
        checkBytes(lines.next - from);
        wholeLine();
        return true;
    }

    /** Reads a line, and those that begin on it. */
    private void wholeLine() {
        line();
        restOfLine();
    }

    /** Reads the lines that begin on the present one. */
    private void restOfLine() {
        while (restAt >= 0) {
            lines.start = restAt;
            lines.end = Octets.trimmedEnd(in, restAt, lines.end);
            restAt = -1;
            noteLineEnd();
            line();
        }
    }

    /** A line that begins behind a line end and blanks is indented; before any other, the line end is missing. */
    private void noteLineEnd() {
        int at = lines.start;
        while (Octets.blank(in[at - 1])) {
            at--;
            if (in[at] == '\n' || in[at] == '\r') {
                lines.indented(lines.start);
                return;
            }
        }
        VqLine line = Keywords.lineWithin(in, lines.start, lines.end);
        notes.note(RtcpXrProblem.LINE_END_MISSING, lines.start, line == null ? "" : line.wireName());
    }

    private void line() {
        parameters.count();
        int start = lines.start;
        int row = Keywords.LINE_ROWS.find(in, start, lineRow, Math.min(lineRow + ROWS_AHEAD, LINES.length));
        int behindColon = row < 0 ? 0 : start + Keywords.LINE_ROWS.length(row);
        if (row >= 0 && behindColon <= lines.end) {
            known(Keywords.line(row), behindColon);
        } else {
            lineOutOfOrder(start);
        }
    }

    private void lineOutOfOrder(int start) {
        // A name of up to sixteen octets with its colon right behind it, as nearly every line has.
        long marks = Octets.equalTo(Octets.load(in, start), (byte) ':');
        int length = marks != 0 ? Octets.first(marks) : 8;
        if (marks == 0) {
            marks = Octets.equalTo(Octets.load(in, start + 8), (byte) ':');
            length += Octets.first(marks);
        }
        Keywords.LineName name = marks != 0 && start + length < lines.end ? Keywords.line(in, start, length) : null;
        if (name != null && name.report() == null) {
            known(name.line(), start + length + 1);
        } else {
            otherLine(start);
        }
    }

    private void otherLine(int start) {
        int nameEnd = Octets.skip(in, start, lines.end, Octets.TOKEN);
        int at = Octets.skipBlanks(in, nameEnd, lines.end);
        boolean colon = at < lines.end && in[at] == ':' && nameEnd > start;
        Keywords.LineName name = Keywords.line(in, start, nameEnd - start);
        boolean equals = at < lines.end && in[at] == '=';
        if (name != null && name.report() == null && (colon || equals)) {
            if (equals) {
                notes.note(RtcpXrProblem.COLON_IS_EQUALS, at, name.line().wireName());
            }
            known(name.line(), at + 1);
            return;
        }
        if (withoutColon(start, nameEnd, at) || spelledLabel(start, nameEnd, at, colon)) {
            return;
        }
        VqParameter parameter = equals ? Keywords.parameter(in, start, nameEnd - start) : null;
        if (parameter != null && continues(parameter, start)) {
            return;
        }
        int behindMark = colon || equals ? Octets.skipBlanks(in, at + 1, lines.end) : at;
        behindHeader = behindMark >= lines.end ? lines.next : -1;
        boolean outside = anchorsOutside() || (block == null && unnamed == null);
        String place = outside ? "" : label.wireName();
        notes.note(
                colon ? RtcpXrProblem.EXTENSION_LINE : RtcpXrProblem.COLON_MISSING,
                start,
                colon ? (place.isEmpty() ? "" : place + "/") + lines.text(start, nameEnd) : place);
        keep(lines.text(start, lines.end));
    }

    /** Reads a label, or a metrics line with a parameter of its own, that has no colon. */
    private boolean withoutColon(int start, int nameEnd, int at) {
        VqLine line = LabelSpellings.withoutColon(in, start, nameEnd, at, lines.end);
        if (line == null) {
            line = LabelSpellings.metricsWithoutColon(in, start, nameEnd, at, lines.end);
        }
        if (line == null) {
            return false;
        }
        notes.note(RtcpXrProblem.COLON_MISSING, nameEnd, line.wireName());
        known(line, nameEnd);
        return true;
    }

    /** Reads a label that is spelled in another way. */
    private boolean spelledLabel(int start, int nameEnd, int at, boolean colon) {
        int end = Octets.trimmedEnd(in, start, lines.end);
        VqLine line = LabelSpellings.spelled(in, start, nameEnd, at, end);
        if (line == null) {
            return false;
        }
        if (!colon) {
            boolean equals = at < lines.end && in[at] == '=';
            notes.note(
                    equals ? RtcpXrProblem.COLON_IS_EQUALS : RtcpXrProblem.COLON_MISSING,
                    equals ? at : start,
                    line.wireName());
        }
        notes.note(RtcpXrProblem.METRICS_LABEL_SPELLING, start, line.wireName());
        known(line, lines.end);
        return true;
    }

    /** Reads a line that begins with a parameter as the continuation of an earlier one, where there is one that it fits. */
    private boolean continues(VqParameter parameter, int start) {
        if (parameter.line() == VqLine.HEAD && alert != null) {
            notes.note(RtcpXrProblem.ALERT_PARAMETERS_ON_OWN_LINE, start, type.wireName());
            alert.read(start, trimmedEnd(start, type.wireName()));
            return true;
        }
        if (!parameter.inMetrics() || unnamed != null) {
            return false;
        }
        if (block == null) {
            notes.note(
                    RtcpXrProblem.METRICS_LABEL_MISSING, start, parameter.line().wireName());
            startBlock(VqLine.LOCAL_METRICS);
        }
        VqLine before = openLine == null ? parameter.line() : openLine;
        notes.note(RtcpXrProblem.CONTINUATION_NOT_FOLDED, start, label.wireName() + "/" + before.wireName());
        restAt = parameters.readNameless(before, start, trimmedEnd(start, label.wireName()));
        anchor = before;
        openLine = before;
        return true;
    }

    private void known(VqLine line, int behindColon) {
        lineRow = line.ordinal() + 1;
        int value = Octets.skipBlanks(in, behindColon, lines.end);
        switch (line.part()) {
            case SESSION, PRE_STANDARD -> sessionLine(line, value);
            case LABEL -> labelLine(line, value);
            case METRICS -> metricsLine(line, value);
            case DIALOG -> dialogLine(value);
            case HEAD -> throw new IllegalStateException("a head line begins another report");
        }
    }

    private boolean first(VqLine line) {
        int bit = 1 << line.ordinal();
        boolean first = (seen & bit) == 0;
        seen |= bit;
        return first;
    }

    // Lines that are not known, kept with the line they stand behind.

    private boolean anchorsOutside() {
        return anchor.part() != VqLine.Part.METRICS && anchor.part() != VqLine.Part.LABEL;
    }

    private void keep(String text) {
        MetricsBlock.Builder above = block == null ? unnamed : block;
        if (above == null || anchorsOutside()) {
            keepOutside(text);
        } else {
            above.extensionLine(new ExtensionLine(anchor, text));
        }
    }

    private void keepOutside(String text) {
        keepBehind(anchorsOutside() ? anchor : VqLine.HEAD, text);
    }

    /** A repeated line is kept behind the first one of its name, so that the first one stays the first when both are written. */
    private void keepBehind(VqLine line, String text) {
        if (extensions == null) {
            extensions = new ArrayList<>(2);
        }
        extensions.add(new ExtensionLine(line, text));
    }

    // The session part.

    private void sessionLine(VqLine line, int value) {
        int end = trimmedEnd(value, line.wireName());
        if (line.part() == VqLine.Part.PRE_STANDARD) {
            notes.note(RtcpXrProblem.FROM_TO_ID, lines.start, line.wireName());
        }
        if (!first(line)) {
            repeatedSessionLine(line, value, end);
            return;
        }
        if (block != null) {
            notes.note(RtcpXrProblem.PRE_STANDARD_LAYOUT, lines.start, line.wireName());
        } else {
            noteEarlyDialog();
        }
        anchor = line;
        openLine = null;
        session.read(line, value, end);
    }

    /** The first one stands; this one is kept as text. Drafts repeat the session part under RemoteMetrics. */
    private void repeatedSessionLine(VqLine line, int value, int end) {
        RtcpXrProblem code = block == null ? RtcpXrProblem.LINE_REPEATED : RtcpXrProblem.SESSION_LINE_REPEATED;
        notes.note(code, lines.start, line.wireName());
        if (line == VqLine.LOCAL_ADDR || line == VqLine.REMOTE_ADDR) {
            session.repeatedAddress(line, value, end);
        }
        if (block != null && !anchorsOutside()) {
            keep(lines.text(lines.start, lines.end));
        } else if (block != null && block == remote) {
            block.extensionLine(new ExtensionLine(label, lines.text(lines.start, lines.end)));
        } else {
            keepBehind(line, lines.text(lines.start, lines.end));
        }
    }

    // Metrics.

    private void labelLine(VqLine line, int value) {
        noteEarlyDialog();
        endBlock();
        anchor = line;
        openLine = null;
        if (!first(line)) {
            notes.note(RtcpXrProblem.LINE_REPEATED, lines.start, line.wireName());
        } else if (line == VqLine.LOCAL_METRICS && remote != null) {
            notes.note(RtcpXrProblem.LINE_ORDER, lines.start, line.wireName());
        }
        startBlock(line);
        int end = value < lines.end ? trimmedEnd(value, line.wireName()) : value;
        if (value < end && Keywords.lineWithin(in, value, end) != null) {
            restAt = value;
        } else if (value < end) {
            notes.note(RtcpXrProblem.PARAMETER_MALFORMED, value, line.wireName());
            keep(lines.text(value, end));
        }
    }

    private void startBlock(VqLine line) {
        label = line;
        lastInBlock = 0;
        unnamed = null;
        MetricsBlock.Builder known = line == VqLine.LOCAL_METRICS ? local : remote;
        boolean first = local == null && remote == null;
        MetricsBlock.Builder builder = known != null ? known : first ? spare : MetricsBlock.builder();
        if (line == VqLine.LOCAL_METRICS) {
            local = builder;
        } else {
            remote = builder;
        }
        block = builder;
        parameters.startBlock(line, builder);
    }

    /**
     * Reads a line of a Metrics block in its place, as nearly all are, without looking for its end beforehand. Where something is odd about
     * it, reading goes on from there as on any other line.
     *
     * @return false where the next line is another one, and nothing of it was read
     */
    private boolean plainMetricsLine(int from) {
        MetricsBlock.Builder open = block;
        if (open == null || dialogId != null || !lines.mayBePlain() || !parameters.mayBePlain()) {
            return false;
        }
        int start = lines.next;
        int row = Keywords.LINE_ROWS.find(in, start, lineRow, Math.min(lineRow + ROWS_AHEAD, LINES.length));
        int value = row < 0 ? 0 : start + Keywords.LINE_ROWS.length(row);
        if (row <= lastInBlock || value > lines.limit() - 2) {
            return false;
        }
        VqLine line = Keywords.line(row);
        if (line.part() != VqLine.Part.METRICS || open.has(line)) {
            return false;
        }
        value += in[value] == ' ' ? 1 : 0;
        parameters.count();
        lineRow = row + 1;
        lastInBlock = row;
        anchor = line;
        openLine = line;
        int end = parameters.readPlain(line, value, lines.limit());
        boolean plain = parameters.endsLine(end, lines.limit());
        if (plain) {
            lines.take(end);
        } else {
            lines.advance(lines.limit(), false);
        }
        checkBytes(lines.next - from);
        if (!plain) {
            value = Octets.skipBlanks(in, value, lines.end);
            restAt = parameters.readRest(end, metricsEnd(line, value));
        }
        if (line == VqLine.TIMESTAMPS) {
            noteMissing(open, VqParameter.START, value);
            noteMissing(open, VqParameter.STOP, value);
        }
        if (!plain) {
            restOfLine();
        }
        return true;
    }

    private void metricsLine(VqLine line, int value) {
        MetricsBlock.Builder open = block;
        if (unnamed != null || (open != null && beginsAnew(open, line))) {
            unnamedLine(line);
            return;
        }
        if (open == null) {
            notes.note(RtcpXrProblem.METRICS_LABEL_MISSING, lines.start, line.wireName());
            startBlock(VqLine.LOCAL_METRICS);
            open = local;
        }
        noteEarlyDialog();
        if (open != null && open.has(line)) {
            notes.note(RtcpXrProblem.LINE_REPEATED, lines.start, label.wireName() + "/" + line.wireName());
        } else if (line.ordinal() < lastInBlock) {
            notes.note(RtcpXrProblem.LINE_ORDER, lines.start, label.wireName() + "/" + line.wireName());
        }
        lastInBlock = Math.max(lastInBlock, line.ordinal());
        anchor = line;
        openLine = line;
        restAt = parameters.read(line, value, metricsEnd(line, value));
        if (line == VqLine.TIMESTAMPS && open != null) {
            noteMissing(open, VqParameter.START, value);
            noteMissing(open, VqParameter.STOP, value);
        }
    }

    /**
     * Whether another set of metrics begins without a label: with both times again behind other lines, or with a line again right behind one
     * that has the form of a label and is not known.
     */
    private boolean beginsAnew(MetricsBlock.Builder open, VqLine line) {
        boolean times = line == VqLine.TIMESTAMPS
                && lastInBlock > line.ordinal()
                && open.has(VqParameter.START)
                && open.has(VqParameter.STOP);
        return times || (behindHeader == lines.start && open.has(line));
    }

    /** Nothing tells which end measured this, so the line is kept as text: what is read must not mix with the block above. */
    private void unnamedLine(VqLine line) {
        if (unnamed == null) {
            endBlock();
            unnamed = block;
            block = null;
            openLine = null;
        }
        notes.note(RtcpXrProblem.METRICS_LABEL_MISSING, lines.start, line.wireName());
        keep(lines.text(lines.start, lines.end));
    }

    private int metricsEnd(VqLine line, int value) {
        boolean blank = lines.end > value && Octets.blank(in[lines.end - 1]);
        return blank ? trimmedEnd(value, label.wireName() + "/" + line.wireName()) : lines.end;
    }

    private void noteMissing(MetricsBlock.Builder open, VqParameter parameter, int at) {
        if (!open.has(parameter)) {
            notes.note(
                    RtcpXrProblem.PARAMETER_MISSING,
                    at,
                    label.wireName() + "/" + parameter.line().wireName() + "/" + parameter.key());
        }
    }

    private void endBlock() {
        if (block != null) {
            parameters.endBlock(block, label);
        }
    }

    // DialogID.

    private void dialogLine(int value) {
        int end = trimmedEnd(value, VqLine.DIALOG_ID.wireName());
        if (!first(VqLine.DIALOG_ID)) {
            notes.note(RtcpXrProblem.LINE_REPEATED, lines.start, VqLine.DIALOG_ID.wireName());
            keepBehind(VqLine.DIALOG_ID, lines.text(lines.start, lines.end));
            return;
        }
        dialogAt = lines.start;
        dialogId = new DialogReader(in, lines, notes, parameters).read(value, end, session);
        anchor = VqLine.DIALOG_ID;
        openLine = null;
    }

    private void noteEarlyDialog() {
        if (dialogId != null && dialogAt >= 0) {
            notes.note(RtcpXrProblem.DIALOG_ID_EARLY, dialogAt, VqLine.DIALOG_ID.wireName());
            dialogAt = -1;
        }
    }

    // The whole report.

    private Decoded<VqReport> finish() {
        endBlock();
        for (int missing = MANDATORY & ~seen; missing != 0; missing &= missing - 1) {
            VqLine line = LINES[Integer.numberOfTrailingZeros(missing)];
            notes.note(RtcpXrProblem.MANDATORY_LINE_MISSING, headAt, line.wireName());
        }
        if (local == null) {
            notes.note(RtcpXrProblem.LOCAL_METRICS_MISSING, headAt, VqLine.LOCAL_METRICS.wireName());
        }
        noteTimestamps(local, VqLine.LOCAL_METRICS);
        noteTimestamps(remote, VqLine.REMOTE_METRICS);
        session.noteAmbiguous();
        if (alert != null) {
            alert.finish(headAt);
        }
        return problems.with(new VqReport(
                type,
                callTerm,
                alert == null ? null : alert.parameters(),
                session.build(),
                local == null ? null : local.build(),
                remote == null ? null : remote.build(),
                dialogId,
                extensions == null ? List.of() : extensions));
    }

    private void noteTimestamps(MetricsBlock.@Nullable Builder builder, VqLine blockLabel) {
        if (builder != null && !builder.has(VqLine.TIMESTAMPS)) {
            notes.note(RtcpXrProblem.TIMESTAMPS_MISSING, headAt, blockLabel.wireName() + "/Timestamps");
        }
    }
}
