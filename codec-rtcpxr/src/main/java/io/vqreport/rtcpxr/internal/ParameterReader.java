package io.vqreport.rtcpxr.internal;

import io.vqreport.codec.DecodeLimits;
import io.vqreport.rtcpxr.ExtensionParameter;
import io.vqreport.rtcpxr.LossScale;
import io.vqreport.rtcpxr.MetricsBlock;
import io.vqreport.rtcpxr.MosScale;
import io.vqreport.rtcpxr.ProducerProfile;
import io.vqreport.rtcpxr.RtcpXrProblem;
import io.vqreport.rtcpxr.ValueKind;
import io.vqreport.rtcpxr.VqLine;
import io.vqreport.rtcpxr.VqParameter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads the parameters of one line of a Metrics block after the other, driven by the rows of {@link VqParameter}.
 *
 * <pre>
 *   JBA=3 JBN=20JBX=240 FMTP="annexb=no" x=1
 *   |   |    |          |                 unknown key: kept as extension
 *   |   |    |          quotes end a text, blanks end everything else
 *   |   |    a key right behind the digits: SEPARATOR_MISSING
 *   |   value, by the row's kind
 *   key, looked up in place
 * </pre>
 *
 * <p>A value is taken in one pass where it has its row's form; only where it has not, the odd… methods look at what else it may be.
 */
final class ParameterReader {
    private static final int[] NO_RATES = {};
    /** Before the end of a body are more octets than a key and a plain number or switch have. */
    private static final int PLAIN_ROOM = 48;

    private final byte[] in;
    private final LineReader lines;
    private final Notes notes;
    private final DecodeLimits limits;
    private final ProducerProfile profile;
    private final boolean standardProfile;
    private final Numbers numbers = new Numbers();

    private MetricsBlock.Builder target;
    private VqLine label = VqLine.LOCAL_METRICS;
    private VqLine line = VqLine.TIMESTAMPS;
    private int to;

    private boolean nameless;
    /** The row behind that of the last parameter in the order of the table. */
    private int row;

    /** Where another line begins on the present one; -1 where none does. */
    private int lineAt = -1;

    /** How many parameters of the present report were read. */
    private int elements;

    private @Nullable Instant lastStart;
    private @Nullable Instant lastStop;
    /** Where the values lie that are compared when the block is whole; -1 where there is none. */
    private int stopAt;

    private int bufferAt;
    private int modeAt;
    /** Where algorithms stand further behind that were met under another spelling; null as long as none was. */
    private @Nullable Map<VqParameter, Integer> ahead;

    ParameterReader(
            byte[] in,
            LineReader lines,
            Notes notes,
            DecodeLimits limits,
            ProducerProfile profile,
            MetricsBlock.Builder target) {
        this.target = target;
        this.in = in;
        this.lines = lines;
        this.notes = notes;
        this.limits = limits;
        this.profile = profile;
        this.standardProfile = profile.lossScale() == LossScale.PERCENT && profile.mosScale() == MosScale.MOS;
    }

    void startReport() {
        elements = 0;
    }

    /** Counts one line or parameter. */
    void count() {
        elements++;
        if (elements > limits.maxElements()) {
            limits.checkElements(elements, lines.here());
        }
    }

    void startBlock(VqLine blockLabel, MetricsBlock.Builder block) {
        label = blockLabel;
        target = block;
        stopAt = -1;
        bufferAt = -1;
        modeAt = -1;
    }

    /**
     * Reads a line's parameters.
     *
     * @return where another line begins on it; -1 where none does
     */
    int read(VqLine metricsLine, int from, int end) {
        nameless = false;
        return readAll(metricsLine, from, end);
    }

    /**
     * Reads the parameters of a line without a name: each belongs to the line its row says, and others to the line before.
     *
     * @return where another line begins on it; -1 where none does
     */
    int readNameless(VqLine before, int from, int end) {
        nameless = true;
        return readAll(before, from, end);
    }

    private int readAll(VqLine metricsLine, int from, int end) {
        line = metricsLine;
        target.line(metricsLine);
        row = Keywords.firstRow(metricsLine);
        return readRest(from, end);
    }

    /**
     * Reads on where {@link #readPlain} stopped.
     *
     * @return where another line begins on this one; -1 where none does
     */
    int readRest(int from, int end) {
        to = end;
        lineAt = -1;
        int at = from;
        int behindRows = nameless ? row : Keywords.behindRows(line);
        while (true) {
            at = Octets.skipBlanks(in, at, to);
            if (at >= to) {
                return lineAt;
            }
            count();
            int found = Keywords.PARAMETER_ROWS.find(in, at, row, behindRows);
            int behindKey = found < 0 ? 0 : at + Keywords.PARAMETER_ROWS.length(found);
            if (found >= 0 && behindKey <= to) {
                row = found + 1;
                at = value(Keywords.parameter(found), behindKey);
            } else {
                at = anyParameter(at);
            }
        }
    }

    // A line on which nothing is odd, read before its end is known.

    /** Whether a line may be read by {@link #readPlain}: no limit is reached, and no scale is asked for. */
    boolean mayBePlain() {
        return standardProfile && elements < limits.maxElements();
    }

    /**
     * Reads a line's parameters as far as they stand in the order of the table, one blank between them, and nothing is odd about them.
     * Control characters end all values, so that the line's end need not be looked for beforehand.
     *
     * @param behind where reading stops at the latest
     * @return where it stopped: at the line's end when {@link #endsLine} says so, and else where {@link #readRest} goes on
     */
    int readPlain(VqLine metricsLine, int from, int behind) {
        nameless = false;
        line = metricsLine;
        to = behind;
        target.line(metricsLine);
        row = Keywords.firstRow(metricsLine);
        int behindRows = Keywords.behindRows(metricsLine);
        int at = from;
        while (at + PLAIN_ROOM <= behind && elements < limits.maxElements()) {
            int found = Keywords.PARAMETER_ROWS.find(in, at, row, behindRows);
            int end =
                    found < 0 ? -1 : plainValue(Keywords.parameter(found), at + Keywords.PARAMETER_ROWS.length(found));
            if (end < 0) {
                // A blank right before a line's end is noted.
                return at > from ? at - 1 : at;
            }
            elements++;
            row = found + 1;
            if (in[end] != ' ') {
                return end;
            }
            at = end + 1;
        }
        return at > from ? at - 1 : at;
    }

    /** Whether a line ends at a place, with CR LF and without a fold. */
    boolean endsLine(int at, int behind) {
        return at + 2 < behind && in[at] == '\r' && in[at + 1] == '\n' && in[at + 2] != ' ' && in[at + 2] != '\t';
    }

    /** Reads a value of the usual form: behind it, where a blank or CR stands; -1 where it is not plain, and nothing was set then. */
    private int plainValue(VqParameter parameter, int from) {
        return switch (parameter.kind()) {
            case INTEGER, SIGNED, DECIMAL, CODE -> plainNumber(parameter, from);
            case TEXT, WORD, QUOTED -> in[from] == '"' ? plainQuoted(parameter, from) : plainWord(parameter, from);
            case SWITCH -> plainSwitch(parameter, from);
            case RATES -> plainRate(parameter, from);
            case TIMESTAMP -> plainTimestamp(parameter, from);
            default -> -1;
        };
    }

    private int plainNumber(VqParameter parameter, int from) {
        boolean negative = in[from] == '-';
        int first = negative ? from + 1 : from;
        long word = Octets.load(in, first);
        int count = Octets.leadingDigits(word);
        if (count == 0 || count > parameter.integerDigits() || (negative && parameter.kind() != ValueKind.SIGNED)) {
            return -1;
        }
        int digits = Octets.decimal(word, count);
        int places = 0;
        int end = first + count;
        if (in[end] == '.') {
            word = Octets.load(in, end + 1);
            places = Octets.leadingDigits(word);
            if (places == 0 || places > parameter.fractionDigits()) {
                return -1;
            }
            digits = digits * PowersOfTen.whole(places) + Octets.decimal(word, places);
            end += 1 + places;
        }
        int number = negative ? -digits : digits;
        if (!endsPlainValue(end) || !ValueRules.plain(parameter, number, places)) {
            return -1;
        }
        target.number(parameter, number, places);
        remember(parameter, from);
        return end;
    }

    private boolean endsPlainValue(int at) {
        return in[at] == ' ' || in[at] == '\r';
    }

    private int plainSwitch(VqParameter parameter, int from) {
        boolean on = in[from] == 'o' && in[from + 1] == 'n';
        int end = from + (on ? 2 : 3);
        boolean off = in[from] == 'o' && in[from + 1] == 'f' && in[from + 2] == 'f';
        if ((!on && !off) || !endsPlainValue(end)) {
            return -1;
        }
        target.number(parameter, on ? 1 : 0, 0);
        return end;
    }

    private int plainRate(VqParameter parameter, int from) {
        long word = Octets.load(in, from);
        int count = Octets.leadingDigits(word);
        int end = from + count;
        if (count == 0 || count > parameter.integerDigits() || !isLast(end)) {
            return -1;
        }
        int rate = Octets.decimal(word, count);
        if (rate == 0) {
            return -1;
        }
        target.sampleRate(rate);
        return end;
    }

    /** Whether a value that may have several pieces ends at a place: with the line, or before a letter. */
    private boolean isLast(int at) {
        return in[at] == ' ' ? Octets.letter(in[at + 1]) : endsLine(at, to);
    }

    private int plainWord(VqParameter parameter, int from) {
        int end = Octets.skip(in, from, to - PLAIN_ROOM, Octets.WORD);
        boolean last = in[end] == ' ' ? Octets.equalsSignFirst(Octets.load(in, end + 1)) : endsLine(end, to);
        if (end == from || !last || in[from] == '(' || parameter.kind() == ValueKind.QUOTED) {
            return -1;
        }
        target.text(parameter, CommonTexts.of(in, from, end));
        return end;
    }

    private int plainQuoted(VqParameter parameter, int from) {
        byte inside = parameter.kind() == ValueKind.WORD ? Octets.TOKEN : Octets.WORD_PLUS;
        int end = Octets.skip(in, from + 1, to - PLAIN_ROOM, inside);
        if (in[end] != '"' || end == from + 1 || !endsPlainValue(end + 1) || in[from + 1] == '(') {
            return -1;
        }
        target.text(parameter, new String(in, from + 1, end - from - 1, StandardCharsets.ISO_8859_1));
        return end + 1;
    }

    private int plainTimestamp(VqParameter parameter, int from) {
        int end = Octets.pieceEnd(in, from, to - PLAIN_ROOM);
        Instant instant = isLast(end) ? Timestamps.plain(in, from, end) : null;
        if (instant == null) {
            return -1;
        }
        setTime(parameter, from, instant);
        return end;
    }

    // Any line.

    /** A parameter that is not in the order of the table, or none of this line. */
    private int anyParameter(int at) {
        VqParameter parameter = keyAt(at);
        if (nameless && parameter != null && parameter.inMetrics()) {
            line = parameter.line();
            target.line(line);
        }
        return parameter != null && parameter.line() == line
                ? value(parameter, at + parameter.key().length() + 1)
                : otherParameter(at);
    }

    /** The parameter whose key stands at a place with its equals sign right behind it, or null. */
    private @Nullable VqParameter keyAt(int at) {
        int length = keyLength(at);
        return length > 0 ? Keywords.parameter(in, at, length) : null;
    }

    /** The distance to the equals sign when it is among the next sixteen octets, else 0. */
    private int keyLength(int at) {
        long marks = Octets.equalTo(Octets.load(in, at), (byte) '=');
        int length = marks != 0 ? Octets.first(marks) : 8;
        if (marks == 0 && at + 8 < to) {
            marks = Octets.equalTo(Octets.load(in, at + 8), (byte) '=');
            length += Octets.first(marks);
        }
        return marks != 0 && at + length < to ? length : 0;
    }

    private String path(VqParameter parameter) {
        return path(parameter.key());
    }

    private String path(String key) {
        return label.wireName() + "/" + line.wireName() + "/" + key;
    }

    // A parameter whose key is no row of this line, or is not right before its equals sign.

    private int otherParameter(int keyAt) {
        int keyEnd = Octets.skip(in, keyAt, to, Octets.TOKEN);
        int equals = Octets.skipBlanks(in, keyEnd, to);
        if (keyEnd == keyAt || equals >= to || in[equals] != '=') {
            return malformed(keyAt);
        }
        VqParameter parameter = Keywords.parameter(in, keyAt, keyEnd - keyAt);
        if (parameter != null && parameter.line() == line) {
            return value(parameter, equals + 1);
        }
        int valueAt = Octets.skipBlanks(in, equals + 1, to);
        boolean empty = valueAt >= to || (valueAt > equals + 1 && knownKeyAt(valueAt));
        int valueEnd = empty ? valueAt : extensionValueEnd(valueAt);
        int behind = valueEnd;
        if (valueEnd == valueAt) {
            notes.note(RtcpXrProblem.EMPTY_VALUE, keyAt, path(lines.text(keyAt, keyEnd)));
        }
        if (!empty && valueEnd < to && !Octets.blank(in[valueEnd])) {
            boolean wrong = separatesKey(valueEnd);
            notes.note(
                    wrong ? RtcpXrProblem.SEPARATOR_WRONG : RtcpXrProblem.SEPARATOR_MISSING,
                    valueAt,
                    path(lines.text(keyAt, keyEnd)));
            behind = wrong ? valueEnd + 1 : valueEnd;
        }
        VqParameter algorithm = Keywords.misspelledAlgorithm(in, keyAt, keyEnd - keyAt);
        if (algorithm != null
                && algorithm.line() == line
                && !target.has(algorithm)
                && isWord(valueAt, valueEnd)
                && !follows(algorithm, valueEnd)) {
            notes.note(RtcpXrProblem.ALGORITHM_KEY_SPELLING, valueAt, path(algorithm));
            target.text(algorithm, unquoted(valueAt, valueEnd));
            return behind;
        }
        // Timestamps is the one line of a block on which the grammar has no Extension.
        RtcpXrProblem code =
                line == VqLine.TIMESTAMPS ? RtcpXrProblem.PARAMETER_MALFORMED : RtcpXrProblem.EXTENSION_PARAMETER;
        notes.note(code, valueAt, path(lines.text(keyAt, keyEnd)));
        keep(keyAt, keyEnd, valueAt, valueEnd);
        return behind;
    }

    /** Whether a parameter stands further behind on the line. Where it does is kept, so that no octet is looked at often. */
    private boolean follows(VqParameter parameter, int from) {
        if (ahead == null) {
            ahead = new EnumMap<>(VqParameter.class);
        }
        int known = ahead.getOrDefault(parameter, -1);
        if (known >= from && known < to) {
            return true;
        }
        int at = Octets.skipBlanks(in, from, to);
        while (at < to && keyAt(at) != parameter) {
            at = Octets.skipBlanks(in, Octets.pieceEnd(in, at, to), to);
        }
        ahead.put(parameter, at < to ? at : -1);
        return at < to;
    }

    private int malformed(int from) {
        if (Keywords.lineWithin(in, from, to) != null) {
            lineAt = from;
            return to;
        }
        int end = oddEnd(from);
        String path = label.wireName() + "/" + line.wireName();
        if (end > from) {
            notes.note(RtcpXrProblem.PARAMETER_MALFORMED, from, path);
            target.extension(new ExtensionParameter(line, lines.text(from, end)));
        }
        return behindOdd(from, end, path);
    }

    private void keep(int keyAt, int keyEnd, int valueAt, int valueEnd) {
        target.extension(new ExtensionParameter(line, lines.text(keyAt, keyEnd) + "=" + lines.text(valueAt, valueEnd)));
    }

    private int extensionValueEnd(int from) {
        if (from < to && in[from] == '"') {
            int close = closingQuote(from);
            if (close < 0) {
                notes.note(RtcpXrProblem.QUOTE_UNTERMINATED, from, label.wireName() + "/" + line.wireName());
                return to;
            }
            return close + 1;
        }
        return oddEnd(from);
    }

    private int closingQuote(int from) {
        int close = Octets.indexOf(in, from + 1, to, '"');
        return close < to ? close : -1;
    }

    private boolean isWord(int from, int end) {
        boolean quoted = end - from > 2 && in[from] == '"' && in[end - 1] == '"';
        int first = quoted ? from + 1 : from;
        int last = quoted ? end - 1 : end;
        return first < last && in[first] != '"' && Octets.all(in, first, last, Octets.WORD);
    }

    private String unquoted(int from, int end) {
        boolean quoted = end - from > 2 && in[from] == '"' && in[end - 1] == '"';
        return CommonTexts.of(in, quoted ? from + 1 : from, quoted ? end - 1 : end);
    }

    // A parameter of this line, by its kind.

    private int value(VqParameter parameter, int from) {
        int at = from < to && in[from] > ' ' ? from : Octets.skipBlanks(in, from, to);
        if (at >= to || (at > from && (parameter.kind() == ValueKind.QUOTED ? knownKeyAt(at) : anyKeyAt(at)))) {
            return empty(parameter, at);
        }
        if (target.has(parameter)) {
            return repeated(parameter, at);
        }
        return switch (parameter.kind()) {
            case INTEGER, SIGNED, DECIMAL, CODE -> number(parameter, at);
            case TEXT, QUOTED, WORD -> text(parameter, at);
            case SWITCH -> onOff(parameter, at);
            case RATES -> rates(parameter, at);
            case TIMESTAMP -> timestamp(parameter, at);
            default -> throw new IllegalStateException(parameter + " is no parameter of a Metrics block");
        };
    }

    /** Whether a key of this line stands at a place, or one of any line where the line has no name. */
    private boolean knownKeyAt(int at) {
        VqParameter parameter = keyAt(at);
        return parameter != null && (nameless ? parameter.inMetrics() : parameter.line() == line);
    }

    /** Whether the next parameter or another line begins at a place. */
    private boolean nextAt(int at) {
        return knownKeyAt(at) || Keywords.lineWithin(in, at, to) != null;
    }

    /** Whether a key of this line or a vendor's stands at a place: behind an equals sign and a blank, it is no value. */
    private boolean anyKeyAt(int at) {
        if (knownKeyAt(at)) {
            return true;
        }
        int end = Octets.letter(in[at]) ? Octets.skip(in, at, to, Octets.TOKEN) : to;
        return end < to && in[end] == '=';
    }

    /**
     * Where a value ends before its piece does, at a comma, semicolon or the next key.
     *
     * @return behind what separates it, which is noted; -1 where something else stands there
     */
    private int behindSeparator(VqParameter parameter, int from, int valueEnd, int end) {
        if (separates(valueEnd, end)) {
            notes.note(RtcpXrProblem.SEPARATOR_WRONG, from, path(parameter));
            return valueEnd + 1;
        }
        if (nextAt(valueEnd)) {
            notes.note(RtcpXrProblem.SEPARATOR_MISSING, from, path(parameter));
            return valueEnd;
        }
        return -1;
    }

    /** Whether a comma or semicolon stands at a place and, behind it, the piece's end, the next key or another line. */
    private boolean separates(int at, int end) {
        return at < end && Octets.separator(in, at) && (at + 1 == end || nextAt(at + 1));
    }

    /**
     * Where a text ends that is kept as it is: before a blank, or before a comma or semicolon outside of quotes that a key of this line follows.
     * It looks no further than that, however many values follow without a blank.
     */
    private int oddEnd(int from) {
        for (int at = from; at < to; at++) {
            if (in[at] == '"') {
                return Octets.pieceEnd(in, at, to);
            }
            if (Octets.blank(in[at]) || separatesKey(at)) {
                return at;
            }
        }
        return to;
    }

    /** Where a value of this line's ends that has not its parameter's form: a comma or semicolon is not its last octet, either. */
    private int oddValueEnd(int from) {
        int end = oddEnd(from);
        boolean blankOrEnd = end == to || Octets.blank(in[end]);
        return blankOrEnd && end > from + 1 && Octets.separator(in, end - 1) ? end - 1 : end;
    }

    private boolean separatesKey(int at) {
        return Octets.separator(in, at) && knownKeyAt(at + 1);
    }

    /** Behind the end that was found, and behind the comma or semicolon there, which is noted. */
    private int behindOdd(int from, int end, String path) {
        if (end < to && Octets.separator(in, end)) {
            notes.note(RtcpXrProblem.SEPARATOR_WRONG, from, path);
            return end + 1;
        }
        return end;
    }

    /** Keeps a value that has not its parameter's form; what was odd about it is noted. */
    private int keepOdd(VqParameter parameter, RtcpXrProblem code, int from, int end) {
        notes.note(end > from ? code : RtcpXrProblem.EMPTY_VALUE, from, path(parameter));
        target.unreadable(parameter, lines.text(from, end));
        return behindOdd(from, end, path(parameter));
    }

    private int empty(VqParameter parameter, int at) {
        notes.note(RtcpXrProblem.EMPTY_VALUE, Math.min(at, to), path(parameter));
        if (!target.has(parameter)) {
            target.unreadable(parameter, "");
        }
        return at;
    }

    private int repeated(VqParameter parameter, int at) {
        int end = extensionValueEnd(at);
        if (end > at) {
            notes.note(RtcpXrProblem.PARAMETER_REPEATED, at, path(parameter));
            target.extension(new ExtensionParameter(line, parameter.key() + "=" + lines.text(at, end)));
        } else {
            notes.note(RtcpXrProblem.EMPTY_VALUE, at, path(parameter));
        }
        return behindOdd(at, end, path(parameter));
    }

    private int number(VqParameter parameter, int from) {
        int end = numbers.read(in, from, to);
        if (end == from || (end < to && !Octets.blank(in[end]))) {
            return oddNumber(parameter, from, end);
        }
        if (numbers.integerDigits > parameter.integerDigits()
                || numbers.places > parameter.fractionDigits()
                || (numbers.negative && parameter.kind() != ValueKind.SIGNED)) {
            oddDigits(parameter, from);
        }
        store(parameter, from, end);
        return end;
    }

    /** A number with too many digits, or a point or sign that its row does not allow. */
    private void oddDigits(VqParameter parameter, int from) {
        if (numbers.negative && parameter.kind() != ValueKind.SIGNED) {
            notes.note(RtcpXrProblem.SIGN_UNEXPECTED, from, path(parameter));
        }
        if (numbers.places > 0 && parameter.fractionDigits() == 0) {
            notes.note(RtcpXrProblem.DECIMALS_IN_INTEGER, from, path(parameter));
        }
        if (numbers.integerDigits > parameter.integerDigits()
                || (parameter.fractionDigits() > 0 && numbers.places > parameter.fractionDigits())) {
            notes.note(RtcpXrProblem.TOO_MANY_DIGITS, from, path(parameter));
        }
    }

    private void store(VqParameter parameter, int from, int end) {
        if (numbers.tooLong() || !target.number(parameter, numbers.digits, numbers.places)) {
            target.unreadable(parameter, lines.text(from, end));
        }
        double number = numbers.tooLong()
                ? Double.parseDouble(lines.text(from, end))
                : (double) numbers.digits / PowersOfTen.of(numbers.places);
        boolean code = parameter.kind() == ValueKind.CODE;
        if (!standardProfile || code || !ValueRules.plain(parameter, number)) {
            RtcpXrProblem oddity = code && (number > 3 || number != Math.rint(number))
                    ? RtcpXrProblem.CODE_UNKNOWN
                    : ValueRules.oddity(parameter, number, profile);
            if (oddity != null) {
                notes.note(oddity, from, path(parameter));
            }
        }
        remember(parameter, from);
    }

    /** Two values are compared with others when the block is whole. */
    private void remember(VqParameter parameter, int at) {
        if (parameter == VqParameter.JBM) {
            bufferAt = at;
        } else if (parameter == VqParameter.JBA) {
            modeAt = at;
        }
    }

    /** Something other than a number up to the next blank. */
    private int oddNumber(VqParameter parameter, int from, int numberEnd) {
        int end = oddValueEnd(from);
        if (numberEnd > from) {
            if (nextAt(numberEnd)) {
                notes.note(RtcpXrProblem.SEPARATOR_MISSING, from, path(parameter));
                oddDigits(parameter, from);
                store(parameter, from, numberEnd);
                return numberEnd;
            }
            if (numberEnd == end) {
                int behind = behindOdd(from, end, path(parameter));
                store(parameter, from, end);
                return behind;
            }
            if (in[numberEnd] == ',' || in[numberEnd] == ';') {
                return commaBehindNumber(parameter, from, numberEnd, end);
            }
            boolean own = Units.isOwn(parameter, in, numberEnd, end);
            if (own || isUnit(numberEnd, end)) {
                return unitBehindNumber(parameter, from, numberEnd, end, own);
            }
        } else if (in[from] == '+') {
            int behind = numbers.read(in, from + 1, to);
            if (behind == end && !numbers.negative && behind > from + 1) {
                notes.note(RtcpXrProblem.SIGN_UNEXPECTED, from, path(parameter));
                store(parameter, from + 1, end);
                return behindOdd(from, end, path(parameter));
            }
        }
        return keepOdd(
                parameter,
                standsForNone(from, end) ? RtcpXrProblem.NOT_A_NUMBER : RtcpXrProblem.NUMBER_MALFORMED,
                from,
                end);
    }

    /** A number in another unit than its row's, or with letters of no known meaning, is kept as text: read without them, it might be wrong. */
    private int unitBehindNumber(VqParameter parameter, int from, int numberEnd, int end, boolean own) {
        if (!own) {
            return keepOdd(parameter, RtcpXrProblem.UNIT_BEHIND_NUMBER, from, end);
        }
        notes.note(RtcpXrProblem.UNIT_BEHIND_NUMBER, from, path(parameter));
        store(parameter, from, numberEnd);
        return behindOdd(from, end, path(parameter));
    }

    private int commaBehindNumber(VqParameter parameter, int from, int comma, int end) {
        boolean digits = comma + 1 < end && in[comma] == ',' && Octets.all(in, comma + 1, end, Octets.DIGIT);
        if (digits
                && !mayGroupThousands(parameter, comma, end)
                && numbers.places == 0
                && end - from <= Numbers.MAX_DIGITS) {
            notes.note(RtcpXrProblem.DECIMAL_COMMA, from, path(parameter));
            long fraction = 0;
            for (int i = comma + 1; i < end; i++) {
                fraction = fraction * 10 + (in[i] - '0');
                numbers.digits *= 10;
            }
            numbers.digits += numbers.negative ? -fraction : fraction;
            numbers.places = end - comma - 1;
            store(parameter, from, end);
            return behindOdd(from, end, path(parameter));
        }
        if (separates(comma, end)) {
            notes.note(RtcpXrProblem.SEPARATOR_WRONG, from, path(parameter));
            store(parameter, from, comma);
            return comma + 1;
        }
        return keepOdd(parameter, RtcpXrProblem.NUMBER_MALFORMED, from, end);
    }

    /** Whether a comma in a whole number may part thousands as well as decimals: 1,500 is no 1.5 for sure. */
    private boolean mayGroupThousands(VqParameter parameter, int comma, int end) {
        return parameter.kind() == ValueKind.INTEGER
                && end - comma == 4
                && numbers.integerDigits <= 3
                && in[comma - numbers.integerDigits] != '0';
    }

    private boolean isUnit(int from, int end) {
        for (int i = from; i < end; i++) {
            int lower = in[i] | 0x20;
            if (in[i] != '%' && in[i] != '/' && (lower < 'a' || lower > 'z')) {
                return false;
            }
        }
        return from < end;
    }

    private boolean standsForNone(int from, int end) {
        if (end - from > 10) {
            return false;
        }
        return switch (lines.text(from, end).toLowerCase(Locale.ROOT)) {
            case "nan",
                    "-nan",
                    "inf",
                    "-inf",
                    "infinity",
                    "-infinity",
                    "null",
                    Texts.NULL_TEXT,
                    "none",
                    "n/a",
                    "na",
                    "-",
                    "--",
                    "unknown",
                    "undefined" -> true;
            default -> false;
        };
    }

    private int onOff(VqParameter parameter, int from) {
        int end = Octets.pieceEnd(in, from, to);
        int length = end - from;
        boolean on = length >= 2 && (in[from] | 0x20) == 'o' && (in[from + 1] | 0x20) == 'n';
        boolean off =
                length >= 3 && (in[from] | 0x20) == 'o' && (in[from + 1] | 0x20) == 'f' && (in[from + 2] | 0x20) == 'f';
        if (on || off) {
            int wordEnd = from + (on ? 2 : 3);
            int behind = wordEnd == end ? end : behindSeparator(parameter, from, wordEnd, end);
            if (behind >= 0) {
                target.number(parameter, on ? 1 : 0, 0);
                return behind;
            }
        }
        return keepOdd(parameter, RtcpXrProblem.SWITCH_UNKNOWN, from, oddValueEnd(from));
    }

    private int rates(VqParameter parameter, int from) {
        // The first rate, which as a rule is the only one, needs no array.
        int first = 0;
        int[] rates = NO_RATES;
        int count = 0;
        int at = from;
        while (true) {
            int end = numbers.read(in, at, to);
            boolean number = end > at && numbers.places == 0 && !numbers.negative;
            if (!number || numbers.integerDigits > 9) {
                return oddRates(parameter, from);
            }
            if (numbers.integerDigits > parameter.integerDigits()) {
                notes.note(RtcpXrProblem.TOO_MANY_DIGITS, at, path(parameter));
            }
            if (numbers.digits == 0) {
                notes.note(RtcpXrProblem.OUT_OF_RANGE, at, path(parameter));
            }
            int rate = (int) numbers.digits;
            end = behindUnit(parameter, at, end);
            if (count > 0 && count >= rates.length) {
                rates = Arrays.copyOf(rates, Math.max(4, 2 * count));
            }
            if (count == 0) {
                first = rate;
            } else {
                count();
                rates[0] = first;
                rates[count] = rate;
            }
            count++;
            int separator = Octets.skipBlanks(in, end, to);
            int following = separator < to ? Octets.skipBlanks(in, separator + 1, to) : to;
            boolean another = following < to && Octets.digit(in[following]);
            if (another && in[separator] == ';') {
                at = following;
            } else if (another && in[separator] == ',') {
                notes.note(RtcpXrProblem.SEPARATOR_WRONG, at, path(parameter));
                at = following;
            } else {
                int behind = end;
                if (end < to && !Octets.blank(in[end])) {
                    behind = behindSeparator(parameter, at, end, Octets.pieceEnd(in, end, to));
                }
                if (behind < 0) {
                    return oddRates(parameter, from);
                }
                if (count == 1) {
                    target.sampleRate(first);
                } else {
                    target.sampleRates(Arrays.copyOf(rates, count));
                }
                return behind;
            }
        }
    }

    /** Behind the unit of a rate, if its own follows it. */
    private int behindUnit(VqParameter parameter, int rate, int end) {
        int behind = end;
        while (behind < to && Octets.letter(in[behind])) {
            behind++;
        }
        if (!Units.isOwn(parameter, in, end, behind)) {
            return end;
        }
        notes.note(RtcpXrProblem.UNIT_BEHIND_NUMBER, rate, path(parameter));
        return behind;
    }

    private int oddRates(VqParameter parameter, int from) {
        int end = oddValueEnd(from);
        return keepOdd(
                parameter,
                standsForNone(from, end) ? RtcpXrProblem.NOT_A_NUMBER : RtcpXrProblem.NUMBER_MALFORMED,
                from,
                end);
    }

    private int text(VqParameter parameter, int from) {
        if (in[from] == '"') {
            return quotedText(parameter, from);
        }
        boolean word = true;
        int end = from;
        while (end < to && !Octets.blank(in[end])) {
            word &= Octets.is(in[end++], Octets.WORD);
        }
        if (!word && parameter.kind() != ValueKind.QUOTED) {
            if (separatesKey(from)) {
                return keepOdd(parameter, RtcpXrProblem.EMPTY_VALUE, from, from);
            }
            int cut = separatorIn(from, end);
            if (cut < end) {
                return separatedText(parameter, from, cut);
            }
        }
        int whole = unquotedEnd(end);
        if (whole > end && parameter.kind() != ValueKind.QUOTED && separates(whole - 1, whole)) {
            notes.note(RtcpXrProblem.TEXT_NOT_QUOTED, from, path(parameter));
            return separatedText(parameter, from, whole - 1);
        }
        if (whole > end || parameter.kind() == ValueKind.QUOTED) {
            notes.note(RtcpXrProblem.TEXT_NOT_QUOTED, from, path(parameter));
        } else if (!word) {
            notes.note(RtcpXrProblem.WORD_CHARACTERS, from, path(parameter));
        }
        noteNull(parameter, from, from, whole);
        target.text(parameter, word && whole == end ? CommonTexts.of(in, from, end) : lines.text(from, whole));
        return whole;
    }

    /** The first comma or semicolon of a piece that separates parameters, behind its first octet; the piece's end where none does. */
    private int separatorIn(int from, int end) {
        int at = from + 1;
        while (at < end && !separates(at, end)) {
            at++;
        }
        return at;
    }

    private int separatedText(VqParameter parameter, int from, int separator) {
        notes.note(RtcpXrProblem.SEPARATOR_WRONG, from, path(parameter));
        noteNull(parameter, from, from, separator);
        target.text(parameter, lines.text(from, separator));
        return separator + 1;
    }

    private void noteNull(VqParameter parameter, int at, int from, int end) {
        if (from < end && in[from] == '(' && lines.text(from, end).equals(Texts.NULL_TEXT)) {
            notes.note(RtcpXrProblem.NULL_TEXT, at, path(parameter));
        }
    }

    /** The end of a text without quotes: what follows belongs to it until a piece has an equals sign. */
    private int unquotedEnd(int wordEnd) {
        int end = wordEnd;
        while (true) {
            int at = Octets.skipBlanks(in, end, to);
            if (at < to - 8 && Octets.equalsSignFirst(Octets.load(in, at))) {
                return end;
            }
            if (Keywords.lineWithin(in, at, to) != null) {
                return end;
            }
            int pieceEnd = at;
            while (pieceEnd < to && !Octets.blank(in[pieceEnd])) {
                if (in[pieceEnd] == '=') {
                    return end;
                }
                pieceEnd++;
            }
            int behind = Octets.skipBlanks(in, pieceEnd, to);
            if (pieceEnd == at || (behind < to && in[behind] == '=')) {
                return end;
            }
            end = pieceEnd;
        }
    }

    private int quotedText(VqParameter parameter, int from) {
        int close = closingQuote(from);
        int end = close < 0 ? to : close;
        if (close < 0) {
            notes.note(RtcpXrProblem.QUOTE_UNTERMINATED, from, path(parameter));
        } else if (close == from + 1) {
            notes.note(RtcpXrProblem.EMPTY_VALUE, from, path(parameter));
        } else if (parameter.kind() == ValueKind.WORD
                ? !Octets.all(in, from + 1, end, Octets.WORD)
                : !Octets.wordPlus(in, from + 1, end)) {
            notes.note(RtcpXrProblem.WORD_CHARACTERS, from, path(parameter));
        }
        noteNull(parameter, from, from + 1, end);
        target.text(parameter, lines.text(from + 1, end));
        int at = close < 0 ? to : close + 1;
        if (at < to && !Octets.blank(in[at])) {
            boolean wrong = in[at] == ',' || in[at] == ';';
            notes.note(wrong ? RtcpXrProblem.SEPARATOR_WRONG : RtcpXrProblem.SEPARATOR_MISSING, from, path(parameter));
            return wrong ? at + 1 : at;
        }
        return at;
    }

    private int timestamp(VqParameter parameter, int from) {
        int end = Octets.pieceEnd(in, from, to);
        Instant instant = Timestamps.plain(in, from, end);
        if (instant != null) {
            setTime(parameter, from, instant);
            return end;
        }
        Timestamps alone = new Timestamps();
        boolean whole = alone.parse(in, from, end) != null && alone.zone != RtcpXrProblem.TIMESTAMP_ZONE_MISSING;
        int behind = Octets.skipBlanks(in, end, to);
        boolean another = !whole && behind < to && behind > end && Octets.digit(in[behind]);
        return oddTimestamp(parameter, from, another ? Octets.pieceEnd(in, behind, to) : end);
    }

    /** A time that is not plain, that the next parameter or a comma follows without a blank, or a zone behind one. */
    private int oddTimestamp(VqParameter parameter, int from, int pieceEnd) {
        int end = timeEnd(from, pieceEnd);
        int behind = end < pieceEnd ? behindSeparator(parameter, from, end, pieceEnd) : end;
        Timestamps timestamps = new Timestamps();
        Instant instant = timestamps.parse(in, from, end);
        if (instant != null && timestamps.zone == RtcpXrProblem.TIMESTAMP_ZONE_MISSING && end == pieceEnd) {
            int zoneEnd = Timestamps.zoneEnd(in, end, to);
            if (zoneEnd > end) {
                end = zoneEnd;
                behind = zoneEnd;
                instant = timestamps.parse(in, from, end);
            }
        }
        noteIfAny(timestamps.spelling, from, parameter);
        noteIfAny(timestamps.zone, from, parameter);
        noteIfAny(timestamps.value, from, parameter);
        if (instant == null) {
            target.unreadable(parameter, lines.text(from, end));
        } else {
            setTime(parameter, from, instant);
        }
        return behind;
    }

    /** Where a time ends within its piece: before a comma or semicolon that separates, or before the next key or the name of a line. */
    private int timeEnd(int from, int pieceEnd) {
        int at = from + 1;
        while (at < pieceEnd
                && !separates(at, pieceEnd)
                && !(Octets.letter(in[at]) && (knownKeyAt(at) || Keywords.lineNamedWithin(in, at, to)))) {
            at++;
        }
        return at;
    }

    private void setTime(VqParameter parameter, int at, Instant instant) {
        // As a rule both blocks have the same window, and one Instant serves for both.
        if (parameter == VqParameter.START) {
            Instant start = lastStart != null && lastStart.equals(instant) ? lastStart : instant;
            lastStart = start;
            target.start(start);
        } else {
            Instant stop = lastStop != null && lastStop.equals(instant) ? lastStop : instant;
            lastStop = stop;
            stopAt = at;
            target.stop(stop);
        }
    }

    private void noteIfAny(@Nullable RtcpXrProblem code, int at, VqParameter parameter) {
        if (code != null) {
            notes.note(code, at, path(parameter));
        }
    }

    /** Compares values with each other once the block is whole. */
    void endBlock(MetricsBlock.Builder block, VqLine blockLabel) {
        if (stopAt >= 0 && block.endsBeforeItBegins()) {
            notes.note(RtcpXrProblem.STOP_BEFORE_START, stopAt, blockLabel.wireName() + "/Timestamps/STOP");
        }
        if (bufferAt < 0 && modeAt < 0) {
            return;
        }
        double nominal = delay(block, VqParameter.JBN);
        double maximum = delay(block, VqParameter.JBM);
        double absolute = delay(block, VqParameter.JBX);
        boolean unset = nominal == 0 && maximum == 0;
        if (bufferAt >= 0 && !unset && (nominal > maximum || (maximum > absolute && absolute != 0))) {
            notes.note(RtcpXrProblem.JITTER_BUFFER_ORDER, bufferAt, blockLabel.wireName() + "/JitterBuffer/JBM");
        }
        boolean fixed = modeAt >= 0 && block.numberOr(VqParameter.JBA, 0) == 2;
        boolean adapts = block.numberOr(VqParameter.JBR, 0) != 0;
        if (fixed && (adapts || maximum < absolute || maximum > absolute)) {
            notes.note(RtcpXrProblem.JITTER_BUFFER_FIXED, modeAt, blockLabel.wireName() + "/JitterBuffer/JBA");
        }
    }

    /** A delay that says something; not a number where it is absent or a sentinel, so that no comparison holds. */
    private static double delay(MetricsBlock.Builder block, VqParameter parameter) {
        double number = block.numberOr(parameter, Double.NaN);
        return parameter.sentinel().is(number) ? Double.NaN : number;
    }
}
