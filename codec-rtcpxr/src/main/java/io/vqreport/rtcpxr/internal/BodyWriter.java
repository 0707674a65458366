package io.vqreport.rtcpxr.internal;

import io.vqreport.codec.Encoded;
import io.vqreport.codec.UnrepresentableReportException;
import io.vqreport.rtcpxr.AlertParameters;
import io.vqreport.rtcpxr.DialogId;
import io.vqreport.rtcpxr.ExtensionLine;
import io.vqreport.rtcpxr.ExtensionParameter;
import io.vqreport.rtcpxr.MetricsBlock;
import io.vqreport.rtcpxr.SessionInfo;
import io.vqreport.rtcpxr.ValueKind;
import io.vqreport.rtcpxr.VqAddress;
import io.vqreport.rtcpxr.VqLine;
import io.vqreport.rtcpxr.VqParameter;
import io.vqreport.rtcpxr.VqReport;
import io.vqreport.rtcpxr.VqSsrc;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Writes a report as it is held, in the canonical spelling: lines and parameters in the order of {@link VqLine} and {@link VqParameter}, CR LF
 * behind every line, no folds, no blank lines, no blank behind a line's colon but on the first line, percent and MOS with at least one decimal.
 *
 * <p>A text that would break out of its place is refused. Of use for one report at a time; not thread-safe.
 */
// Ordinals pick slots of tables that live in memory only; the order of the constants is the order on the wire.
@SuppressWarnings("EnumOrdinal")
public final class BodyWriter {
    private static final VqLine[] LINES = VqLine.values();
    private static final VqParameter[] PARAMETERS = VqParameter.values();
    /** Names with their colon and keys with their equals sign, as words of eight octets: two stores write any of them. */
    private static final Label[] LINE_STARTS = new Label[LINES.length];

    private static final Label[] KEYS = new Label[PARAMETERS.length];
    private static final int LONGEST_LABEL = 16;
    /** Of numbers, times and SSRCs. */
    private static final int LONGEST_NUMBER = 40;
    /** A character that no text may hold anyway. */
    private static final char NO_SEPARATOR = '\n';

    /** The numbers below 1000 as three digits, the first one in the low octet. */
    private static final int[] THREE = new int[1000];
    /** The same without leading zeros, and in the high octet how many digits there are. */
    private static final int[] SMALL = new int[1000];

    /** The numbers below 100 as two digits, the first one in the low octet. */
    private static final int[] TWO = new int[100];

    private static final byte[] HEX = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);

    private static final int SECONDS_A_DAY = 86_400;

    static {
        for (VqLine line : LINES) {
            LINE_STARTS[line.ordinal()] = Label.of(line.wireName() + ":");
        }
        for (int i = 0; i < THREE.length; i++) {
            THREE[i] = ('0' + i / 100) | (('0' + i / 10 % 10) << 8) | (('0' + i % 10) << 16);
            int count = i < 10 ? 1 : i < 100 ? 2 : 3;
            if (i < TWO.length) {
                TWO[i] = THREE[i] >>> 8;
            }
            SMALL[i] = (THREE[i] >>> (8 * (3 - count))) | (count << 24);
        }
        for (VqParameter parameter : PARAMETERS) {
            KEYS[parameter.ordinal()] = Label.of(parameter.key() + "=");
        }
    }

    private record Label(long low, long high, int length) {
        static Label of(String text) {
            byte[] octets = text.getBytes(StandardCharsets.US_ASCII);
            if (octets.length > LONGEST_LABEL) {
                throw new IllegalStateException("a label has at most sixteen octets");
            }
            return new Label(Octets.load(octets, 0), Octets.load(octets, 8), octets.length);
        }
    }

    private byte[] out = new byte[2048];
    private int length;
    private boolean firstOnLine;
    /** The lines of the present report that were written, by ordinal. */
    private int written;

    /**
     * Writes a report behind those already written.
     *
     * @param report the report
     * @throws UnrepresentableReportException when a text would break out of its place
     */
    public void write(VqReport report) {
        head(report);
        session(report);
        block(VqLine.LOCAL_METRICS, report.localMetrics());
        block(VqLine.REMOTE_METRICS, report.remoteMetrics());
        DialogId dialog = report.dialogId();
        if (dialog != null) {
            dialog(dialog);
        }
        extensionLines(report.extensions(), VqLine.DIALOG_ID);
    }

    /**
     * What was written, without losses.
     *
     * @return a copy of the octets
     */
    public Encoded toEncoded() {
        return Encoded.of(out, 0, length, List.of());
    }

    /**
     * What was written.
     *
     * @return a copy of the octets
     */
    public byte[] toByteArray() {
        return Arrays.copyOf(out, length);
    }

    // Lines.

    private void head(VqReport report) {
        written = 0;
        ascii(report.type().wireName());
        AlertParameters alert = report.alert();
        if (alert != null) {
            octet(':');
            firstOnLine = false;
            alertParameter(VqParameter.TYPE, alert.type());
            alertParameter(VqParameter.SEVERITY, alert.severity());
            alertParameter(VqParameter.DIR, alert.direction());
            pieces(alert.rest(), "VQAlertReport");
        } else if (report.callTerm()) {
            ascii(": CallTerm");
        }
        endLine();
        extensionLines(report.extensions(), VqLine.HEAD);
    }

    private void alertParameter(VqParameter parameter, @Nullable String value) {
        if (value != null) {
            key(parameter);
            if (!value.isEmpty()) {
                piece(value, parameter.key());
            }
        }
    }

    private void session(VqReport report) {
        SessionInfo session = report.session();
        List<ExtensionLine> extensions = report.extensions();
        text(VqLine.CALL_ID, session.callId(), extensions);
        text(VqLine.LOCAL_ID, session.localId(), extensions);
        text(VqLine.REMOTE_ID, session.remoteId(), extensions);
        text(VqLine.ORIG_ID, session.origId(), extensions);
        text(VqLine.LOCAL_GROUP, session.localGroup(), extensions);
        text(VqLine.REMOTE_GROUP, session.remoteGroup(), extensions);
        address(VqLine.LOCAL_ADDR, session.localAddr(), extensions);
        text(VqLine.LOCAL_MAC, session.localMac(), extensions);
        address(VqLine.REMOTE_ADDR, session.remoteAddr(), extensions);
        text(VqLine.REMOTE_MAC, session.remoteMac(), extensions);
        text(VqLine.FROM_ID, session.fromId(), extensions);
        text(VqLine.TO_ID, session.toId(), extensions);
    }

    private void text(VqLine line, @Nullable String value, List<ExtensionLine> extensions) {
        if (value != null) {
            name(line);
            oneLine(value, line.wireName());
            endLine();
        }
        extensionLines(extensions, line);
    }

    private void address(VqLine line, @Nullable VqAddress address, List<ExtensionLine> extensions) {
        if (address != null) {
            name(line);
            if (address.ip() != null) {
                key(VqParameter.IP);
                if (!address.ip().isEmpty()) {
                    piece(address.ip(), line.wireName());
                }
            }
            if (address.port() != null) {
                key(VqParameter.PORT);
                integer(address.port());
            }
            if (address.ssrc() != null) {
                key(VqParameter.SSRC);
                ssrc(address.ssrc());
            }
            pieces(address.rest(), line.wireName());
            endLine();
        }
        extensionLines(extensions, line);
    }

    private void ssrc(VqSsrc ssrc) {
        if (ssrc.notation() != VqSsrc.Notation.PREFIXED_HEX) {
            ascii(ssrc.toString());
            return;
        }
        // What conforms needs no String.
        out[length++] = '0';
        out[length++] = 'x';
        for (int shift = 28; shift >= 0; shift -= 4) {
            out[length++] = HEX[ssrc.bits() >>> shift & 0xF];
        }
    }

    private void dialog(DialogId dialog) {
        name(VqLine.DIALOG_ID);
        oneLine(dialog.callId(), ';', VqLine.DIALOG_ID.wireName());
        for (String parameter : dialog.parameters()) {
            octet(';');
            oneLine(parameter, ';', VqLine.DIALOG_ID.wireName());
        }
        endLine();
    }

    private void block(VqLine label, @Nullable MetricsBlock block) {
        if (block == null) {
            return;
        }
        name(label);
        endLine();
        extensionLines(block.extensionLines(), label);
        int parameter = VqParameter.START.ordinal();
        for (int i = VqLine.TIMESTAMPS.ordinal(); i <= VqLine.QUALITY_EST.ordinal(); i++) {
            VqLine line = LINES[i];
            if (block.has(line)) {
                name(line);
                int first = parameter;
                while (parameter < PARAMETERS.length && PARAMETERS[parameter].line() == line) {
                    parameter++;
                }
                List<ExtensionParameter> extensions = extensions(block, line);
                if (extensions.isEmpty()) {
                    values(block, first, parameter);
                } else {
                    values(block, first, parameter, extensions);
                }
                endLine();
            } else {
                while (parameter < PARAMETERS.length && PARAMETERS[parameter].line() == line) {
                    parameter++;
                }
            }
            extensionLines(block.extensionLines(), line);
        }
    }

    private static List<ExtensionParameter> extensions(MetricsBlock block, VqLine line) {
        if (block.extensions().isEmpty()) {
            return List.of();
        }
        List<ExtensionParameter> ofLine = new ArrayList<>();
        for (ExtensionParameter extension : block.extensions()) {
            if (extension.line() == line) {
                ofLine.add(extension);
            }
        }
        return ofLine;
    }

    private void values(MetricsBlock block, int from, int to) {
        for (int i = from; i < to; i++) {
            if (block.has(PARAMETERS[i])) {
                value(block, PARAMETERS[i], false);
            }
        }
    }

    /**
     * Writes a line's parameters so that none takes what follows it for its own: those that would, before the others; and where there
     * are no others, behind the extensions.
     */
    private void values(MetricsBlock block, int from, int to, List<ExtensionParameter> extensions) {
        ExtensionParameter next = extensions.get(0);
        VqParameter last = null;
        for (int i = from; i < to; i++) {
            if (block.has(PARAMETERS[i]) && takesMore(block, PARAMETERS[i], next)) {
                continue;
            }
            last = block.has(PARAMETERS[i]) ? PARAMETERS[i] : last;
        }
        if (last == null) {
            int repeated = 0;
            while (repeated < extensions.size() && !namesParameter(extensions.get(repeated))) {
                repeated++;
            }
            boolean alone = repeated == extensions.size() && !hasAny(block, from, to);
            extensionParameters(extensions.subList(0, repeated), alone);
            values(block, from, to);
            extensionParameters(extensions.subList(repeated, extensions.size()), true);
            return;
        }
        for (int i = from; i < to; i++) {
            if (block.has(PARAMETERS[i]) && takesMore(block, PARAMETERS[i], next)) {
                value(block, PARAMETERS[i], false);
            }
        }
        for (int i = from; i < to; i++) {
            if (block.has(PARAMETERS[i]) && !takesMore(block, PARAMETERS[i], next)) {
                value(block, PARAMETERS[i], PARAMETERS[i] == last && next.text().indexOf('=') < 0);
            }
        }
        extensionParameters(extensions, true);
    }

    private static boolean hasAny(MetricsBlock block, int from, int to) {
        for (int i = from; i < to; i++) {
            if (block.has(PARAMETERS[i])) {
                return true;
            }
        }
        return false;
    }

    /** Whether a parameter would be read with what follows it. */
    private static boolean takesMore(MetricsBlock block, VqParameter parameter, ExtensionParameter next) {
        char first = next.text().isEmpty() ? ' ' : next.text().charAt(0);
        Optional<String> unreadable = block.unreadable(parameter);
        if (unreadable.isPresent()) {
            return unreadable.get().isEmpty()
                    ? !namesParameter(next)
                    : parameter.kind() == ValueKind.TIMESTAMP && first >= '0' && first <= '9';
        }
        return switch (parameter.kind()) {
            case WORD, TEXT, QUOTED ->
                next.text().indexOf('=') < 0
                        && !WireForm.quotable(block.text(parameter).orElseThrow());
            case RATES -> first == ';' || first == ',';
            default -> false;
        };
    }

    /** Whether an extension is a parameter of its line that was given before. */
    private static boolean namesParameter(ExtensionParameter extension) {
        byte[] key = extension.text().getBytes(StandardCharsets.UTF_8);
        VqParameter parameter = Keywords.parameterAt(key, 0, key.length);
        return parameter != null && parameter.line() == extension.line();
    }

    private void extensionParameters(List<ExtensionParameter> extensions, boolean endLine) {
        for (int i = 0; i < extensions.size(); i++) {
            ExtensionParameter extension = extensions.get(i);
            boolean last = endLine && i == extensions.size() - 1;
            boolean empty = extension.text().indexOf('=') == extension.text().length() - 1;
            // A piece without a key would be the key of a value that follows it.
            boolean joins = i > 0
                    && extension.text().startsWith("=")
                    && WireForm.token(extensions.get(i - 1).text());
            boolean apart =
                    !joins && !beginsLine(extension.text()) && !separatesKey(extension.text(), extension.line());
            if (!WireForm.extension(extension.text(), last) || (empty && !last) || !apart) {
                throw breaksOut(extension.line().wireName());
            }
            blank();
            utf8(extension.text());
        }
    }

    /** Whether a comma or semicolon outside of quotes would be read as the end of a text, since a key of its line stands behind it. */
    private static boolean separatesKey(String text, VqLine line) {
        if (text.indexOf(',') < 0 && text.indexOf(';') < 0) {
            return false;
        }
        byte[] octets = text.getBytes(StandardCharsets.UTF_8);
        for (int at = 0; at < octets.length && octets[at] != '"'; at++) {
            if (at > 0 ? Octets.separator(octets, at) : octets[at] == ',' || octets[at] == ';') {
                VqParameter parameter = Keywords.parameterAt(octets, at + 1, octets.length);
                if (parameter != null && parameter.line() == line) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether the last of several characters is a comma or semicolon, which would not be read as the value's own. */
    private static boolean endsInSeparator(String text) {
        byte[] octets = text.length() < 2 ? new byte[0] : text.getBytes(StandardCharsets.UTF_8);
        return octets.length > 1 && Octets.separator(octets, octets.length - 1);
    }

    /** Whether a piece would be read as the beginning of another line. */
    private static boolean beginsLine(String text) {
        byte[] octets = text.getBytes(StandardCharsets.UTF_8);
        return Keywords.lineWithin(octets, 0, octets.length) != null;
    }

    private void extensionLines(List<ExtensionLine> extensions, VqLine after) {
        for (int i = 0; i < extensions.size(); i++) {
            ExtensionLine extension = extensions.get(i);
            if (extension.after() == after) {
                String text = extension.text();
                byte[] start = text.getBytes(StandardCharsets.UTF_8);
                if (text.isEmpty()
                        || Octets.blank(start[0])
                        || Heads.isHead(start, 0, start.length)
                        || readsAsKnown(start)
                        || !WireForm.unbroken(text)) {
                    throw breaksOut("an extension line behind " + after.wireName());
                }
                utf8(text);
                endLine();
            }
        }
    }

    /** Whether a line would be read as one that the table has, and not as a repeated one, or as the continuation of one. */
    private boolean readsAsKnown(byte[] text) {
        int nameEnd = Octets.skip(text, 0, text.length, Octets.TOKEN);
        int mark = Octets.skipBlanks(text, nameEnd, text.length);
        boolean marked = mark < text.length && (text[mark] == ':' || text[mark] == '=');
        if (!marked) {
            return LabelSpellings.withoutColon(text, 0, nameEnd, mark, text.length) != null
                    || LabelSpellings.metricsWithoutColon(text, 0, nameEnd, mark, text.length) != null
                    || spellsLabel(text, nameEnd, mark);
        }
        Keywords.LineName name = Keywords.line(text, 0, nameEnd);
        if (name != null) {
            return (written & 1 << name.line().ordinal()) == 0;
        }
        VqParameter parameter = text[mark] == '=' ? Keywords.parameter(text, 0, nameEnd) : null;
        return parameter != null
                ? parameter.inMetrics() || parameter.line() == VqLine.HEAD
                : spellsLabel(text, nameEnd, mark);
    }

    private static boolean spellsLabel(byte[] text, int nameEnd, int mark) {
        int end = Octets.trimmedEnd(text, 0, text.length);
        return LabelSpellings.spelled(text, 0, nameEnd, mark, end) != null;
    }

    // Values.

    private void value(MetricsBlock block, VqParameter parameter, boolean quoted) {
        key(parameter);
        Optional<String> unreadable = block.unreadable(parameter);
        if (unreadable.isPresent()) {
            unreadable(parameter, unreadable.get());
            return;
        }
        switch (parameter.kind()) {
            case INTEGER, SIGNED, CODE, DECIMAL ->
                number(block.digits(parameter), block.places(parameter), parameter.kind() == ValueKind.DECIMAL);
            case SWITCH -> ascii(block.digits(parameter) == 1 ? "on" : "off");
            case RATES -> rates(block);
            case TIMESTAMP -> timestamp((parameter == VqParameter.START ? block.start() : block.stop()).orElseThrow());
            default -> textValue(parameter, block.text(parameter).orElseThrow(), quoted);
        }
    }

    private void unreadable(VqParameter parameter, String text) {
        boolean fits = parameter.kind() == ValueKind.TIMESTAMP
                ? text.indexOf('=') < 0 && WireForm.oneOrTwoPieces(text)
                : text.isEmpty() || (WireForm.bare(text) && !endsInSeparator(text));
        if (!fits || separatesKey(text, parameter.line())) {
            throw breaksOut(parameter.key());
        }
        utf8(text);
    }

    private void textValue(VqParameter parameter, String text, boolean quoted) {
        if (!quoted && parameter.kind() != ValueKind.QUOTED && WireForm.bareWord(text)) {
            ascii(text);
        } else if (WireForm.quotable(text)) {
            octet('"');
            utf8(text);
            octet('"');
        } else {
            throw breaksOut(parameter.key());
        }
    }

    private void rates(MetricsBlock block) {
        for (int i = 0; i < block.sampleRateCount(); i++) {
            if (i > 0) {
                octet(';');
                ensure(LONGEST_NUMBER);
            }
            integer(block.sampleRate(i));
        }
    }

    /** Digits with the point where it belongs; a decimal number has at least one digit behind it. There is room for it. */
    private void number(int digits, int places, boolean decimal) {
        if (digits < 0) {
            out[length++] = '-';
        }
        int rest = Math.abs(digits);
        if (places == 0) {
            digits(rest);
            if (decimal) {
                out[length++] = '.';
                out[length++] = '0';
            }
            return;
        }
        int unit = places <= PowersOfTen.MAX_WHOLE ? PowersOfTen.whole(places) : Integer.MAX_VALUE;
        int whole = rest / unit;
        digits(whole);
        out[length++] = '.';
        int fraction = rest - whole * unit;
        if (places <= 3) {
            Octets.store(out, length, THREE[fraction] >>> (8 * (3 - places)));
            length += places;
            return;
        }
        for (int i = places - 1; i >= 0; i--) {
            out[length + i] = (byte) ('0' + fraction % 10);
            fraction /= 10;
        }
        length += places;
    }

    private void integer(int number) {
        number(number, 0, false);
    }

    /** Writes a number of zero or more in threes of digits; there is room for it. */
    private void digits(int number) {
        if (number < 1000) {
            int text = SMALL[number];
            Octets.store(out, length, text & 0xFFFFFF);
            length += text >>> 24;
        } else {
            digits(number / 1000);
            Octets.store(out, length, THREE[number % 1000]);
            length += 3;
        }
    }

    private void timestamp(Instant instant) {
        long days = Math.floorDiv(instant.getEpochSecond(), SECONDS_A_DAY);
        int secondOfDay = (int) (instant.getEpochSecond() - days * SECONDS_A_DAY);
        date(days);
        Octets.store(out, length, 'T' | TWO[secondOfDay / 3600] << 8 | ':' << 24);
        Octets.store(out, length + 4, TWO[secondOfDay / 60 % 60] | ':' << 16);
        Octets.store(out, length + 7, TWO[secondOfDay % 60]);
        length += 9;
        int nanos = instant.getNano();
        if (nanos != 0) {
            out[length++] = '.';
            fraction(nanos);
        }
        out[length++] = 'Z';
    }

    /** Writes nanoseconds without the zeros behind their last digit, in threes of digits. */
    private void fraction(int nanos) {
        int rest = nanos;
        while (rest != 0) {
            Octets.store(out, length, THREE[rest / 1_000_000]);
            length += 3;
            rest = rest % 1_000_000 * 1000;
        }
        while (out[length - 1] == '0') {
            length--;
        }
    }

    /** A date of the proleptic Gregorian calendar; years run from March, so that the leap day comes last. */
    private void date(long epochDay) {
        long shifted = epochDay + 719_468;
        long era = Math.floorDiv(shifted, 146_097);
        int dayOfEra = (int) (shifted - era * 146_097);
        int yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365;
        int dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
        int marchMonth = (5 * dayOfYear + 2) / 153;
        int month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
        long year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
        if (year < 0 || year > 9999) {
            throw new UnrepresentableReportException(VqFormat.ID, List.of("a time whose year has not four digits"));
        }
        int day = dayOfYear - (153 * marchMonth + 2) / 5 + 1;
        Octets.store(out, length, TWO[(int) year / 100] | TWO[(int) year % 100] << 16);
        Octets.store(out, length + 4, '-' | TWO[month] << 8 | '-' << 24);
        Octets.store(out, length + 8, TWO[day]);
        length += 10;
    }

    // Octets.

    private void name(VqLine line) {
        if (line.part() != VqLine.Part.METRICS && line.part() != VqLine.Part.LABEL) {
            written |= 1 << line.ordinal();
        }
        ensure(LONGEST_LABEL);
        label(LINE_STARTS[line.ordinal()]);
        firstOnLine = true;
    }

    private void blank() {
        if (!firstOnLine) {
            octet(' ');
        }
        firstOnLine = false;
    }

    /** Writes a key and makes room for a number behind it. */
    private void key(VqParameter parameter) {
        ensure(1 + LONGEST_LABEL + LONGEST_NUMBER);
        if (!firstOnLine) {
            out[length++] = ' ';
        }
        firstOnLine = false;
        label(KEYS[parameter.ordinal()]);
    }

    private void label(Label label) {
        Octets.store(out, length, label.low);
        Octets.store(out, length + 8, label.high);
        length += label.length;
    }

    private void endLine() {
        ensure(2);
        out[length++] = '\r';
        out[length++] = '\n';
    }

    private void pieces(List<String> pieces, String place) {
        for (int i = 0; i < pieces.size(); i++) {
            boolean last = i == pieces.size() - 1;
            if (!WireForm.bare(pieces.get(i)) || (!last && pieces.get(i).endsWith("="))) {
                throw breaksOut(place);
            }
            blank();
            utf8(pieces.get(i));
        }
    }

    private void piece(String text, String place) {
        if (!copyPlain(text, ' ')) {
            if (!WireForm.bare(text)) {
                throw breaksOut(place);
            }
            octets(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    private void oneLine(String text, String place) {
        oneLine(text, NO_SEPARATOR, place);
    }

    /** Writes a text that must not hold a line end, nor what separates it from the next one. */
    private void oneLine(String text, char separator, String place) {
        if (!copyPlain(text, separator)) {
            if (text.indexOf(separator) >= 0 || !WireForm.unbroken(text)) {
                throw breaksOut(place);
            }
            octets(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    /** Writes a text of printable ASCII without a separator; false for any other, and nothing is written then. */
    private boolean copyPlain(String text, char separator) {
        int count = text.length();
        ensure(count);
        byte[] octets = out;
        int at = length;
        for (int i = 0; i < count; i++) {
            char c = text.charAt(i);
            if (c < ' ' || c > '~' || c == separator) {
                return false;
            }
            octets[at + i] = (byte) c;
        }
        length = at + count;
        return true;
    }

    private static UnrepresentableReportException breaksOut(String place) {
        return new UnrepresentableReportException(
                VqFormat.ID, List.of(place + " holds a text that would break out of its place"));
    }

    private void utf8(String text) {
        int count = text.length();
        ensure(count);
        byte[] octets = out;
        int at = length;
        for (int i = 0; i < count; i++) {
            char c = text.charAt(i);
            if (c >= 0x80) {
                octets(text.getBytes(StandardCharsets.UTF_8));
                return;
            }
            octets[at + i] = (byte) c;
        }
        length = at + count;
    }

    private void ascii(String text) {
        utf8(text);
    }

    private void octets(byte[] octets) {
        ensure(octets.length);
        System.arraycopy(octets, 0, out, length, octets.length);
        length += octets.length;
    }

    private void octet(int octet) {
        ensure(1);
        out[length++] = (byte) octet;
    }

    private void ensure(int count) {
        if (out.length - length < count) {
            out = Arrays.copyOf(out, Math.max(out.length * 2, length + count));
        }
    }
}
