package io.vqreport.rtcpxr.internal;

import io.vqreport.rtcpxr.RtcpXrProblem;
import io.vqreport.rtcpxr.VqAddress;
import io.vqreport.rtcpxr.VqLine;
import io.vqreport.rtcpxr.VqParameter;
import io.vqreport.rtcpxr.VqSsrc;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads an address line.
 *
 * <pre>
 *   IP=192.0.2.1 PORT=5004 SSRC=0x2468abcd     RFC 6035
 *   IP=192.0.2.1:5004 SSRC=…    192.0.2.1 5004    [2001:db8::1]:5004    others, each noted
 * </pre>
 */
// Ordinals are bits of a mask that lives in memory only.
@SuppressWarnings("EnumOrdinal")
final class AddressReader {
    private static final int MAX_SSRC_DIGITS = 8;
    private static final int FIRST_ROW = Keywords.firstRow(VqLine.LOCAL_ADDR);
    private static final int BEHIND_ROWS = Keywords.behindRows(VqLine.LOCAL_ADDR);

    private final byte[] in;
    private final LineReader lines;
    private final Notes notes;
    private final ParameterReader elements;

    private VqLine line = VqLine.LOCAL_ADDR;
    private int to;
    private @Nullable String ip;
    private @Nullable Integer port;
    private @Nullable VqSsrc ssrc;
    private @Nullable List<String> rest;
    /** The parameters of which something was noted, a bit each: they are not noted as missing. */
    private int noted;
    /** The parameters whose value is kept as text, a bit each. */
    private int kept;
    /** Where reading goes on behind the present value. */
    private int next;
    /** Whether something stood without its key, which was noted, and may have been any parameter. */
    private boolean bare;

    /** Where the last line's SSRC lies; where its value begins when it has none. */
    int ssrcAt;

    AddressReader(byte[] in, LineReader lines, Notes notes, ParameterReader elements) {
        this.in = in;
        this.lines = lines;
        this.notes = notes;
        this.elements = elements;
    }

    VqAddress read(VqLine addressLine, int from, int end) {
        line = addressLine;
        to = end;
        ip = null;
        port = null;
        ssrc = null;
        rest = null;
        noted = 0;
        kept = 0;
        bare = false;
        ssrcAt = from;
        int at = Octets.skipBlanks(in, from, to);
        if (at >= to) {
            notes.note(RtcpXrProblem.EMPTY_VALUE, to, line.wireName());
        } else {
            while (at < to) {
                elements.count();
                at = Octets.skipBlanks(in, piece(at), to);
            }
            if (ip == null) {
                missing(VqParameter.IP, from);
            }
            if (port == null) {
                missing(VqParameter.PORT, from);
            }
            if (ssrc == null) {
                missing(VqParameter.SSRC, from);
            }
        }
        return new VqAddress(ip, port, ssrc, rest == null ? List.of() : rest);
    }

    private void missing(VqParameter parameter, int at) {
        if (!bare && !isNoted(parameter)) {
            notes.note(RtcpXrProblem.PARAMETER_MISSING, at, path(parameter));
        }
    }

    private void setNoted(VqParameter parameter) {
        noted |= 1 << parameter.ordinal();
    }

    private boolean isNoted(VqParameter parameter) {
        return (noted & 1 << parameter.ordinal()) != 0;
    }

    private String path(VqParameter parameter) {
        return line.wireName() + "/" + parameter.key();
    }

    private int piece(int from) {
        int row = Keywords.PARAMETER_ROWS.find(in, from, FIRST_ROW, BEHIND_ROWS);
        int behindKey = row < 0 ? 0 : from + Keywords.PARAMETER_ROWS.length(row);
        if (row >= 0 && behindKey <= to) {
            return value(Keywords.parameter(row), from, behindKey);
        }
        int keyEnd = Octets.skip(in, from, to, Octets.TOKEN);
        int equals = Octets.skipBlanks(in, keyEnd, to);
        boolean keyed = keyEnd > from && equals < to && in[equals] == '=';
        VqParameter parameter = keyed ? Keywords.parameter(in, from, keyEnd - from) : null;
        if (parameter == null || parameter.line() != VqLine.LOCAL_ADDR) {
            return keyed ? keep(RtcpXrProblem.PARAMETER_MALFORMED, from) : withoutKey(from);
        }
        return value(parameter, from, equals + 1);
    }

    private int value(VqParameter parameter, int from, int behindEquals) {
        int at = Octets.skipBlanks(in, behindEquals, to);
        if (at >= to || (at > behindEquals && keyAt(at))) {
            notes.note(RtcpXrProblem.EMPTY_VALUE, at, path(parameter));
            setNoted(parameter);
            if (parameter == VqParameter.IP && ip == null) {
                ip = "";
            }
            return at;
        }
        int end = Octets.pieceEnd(in, at, to);
        if (seen(parameter)) {
            return keep(RtcpXrProblem.PARAMETER_REPEATED, from);
        }
        next = end;
        switch (parameter) {
            case IP -> address(at, end);
            case PORT -> port(at, end);
            default -> ssrc(at, end);
        }
        return next;
    }

    /**
     * Looks for a comma or semicolon that separates parameters in a value that is none as a whole.
     *
     * @return where the value ends; reading goes on behind the separator, which is noted. The same end when there is none
     */
    private int separated(VqParameter parameter, int from, int end) {
        int at = from + 1;
        while (at < end && !(Octets.separator(in, at) && (at + 1 == end || keyAt(at + 1)))) {
            at++;
        }
        if (at < end) {
            notes.note(RtcpXrProblem.SEPARATOR_WRONG, from, path(parameter));
            next = at + 1;
        }
        return at;
    }

    /** Whether the parameter stood here before, with a value that could be read or with one kept as text. */
    private boolean seen(VqParameter parameter) {
        return (kept & 1 << parameter.ordinal()) != 0
                || (parameter == VqParameter.IP
                        ? ip != null
                        : parameter == VqParameter.PORT ? port != null : ssrc != null);
    }

    private boolean keyAt(int at) {
        int keyEnd = Octets.skip(in, at, to, Octets.TOKEN);
        VqParameter parameter = Keywords.parameter(in, at, keyEnd - at);
        return parameter != null && parameter.line() == VqLine.LOCAL_ADDR && keyEnd < to && in[keyEnd] == '=';
    }

    private int keep(RtcpXrProblem code, int from) {
        notes.note(code, from, line.wireName());
        int end = Octets.pieceEnd(in, from, to);
        int keyEnd = Octets.skip(in, from, end, Octets.TOKEN);
        int equals = Octets.skipBlanks(in, keyEnd, to);
        if (keyEnd == from || equals >= to || in[equals] != '=') {
            keepText(from, end);
            return end;
        }
        // Blanks around the equals sign do not end the piece, and are not kept.
        int value = Octets.skipBlanks(in, equals + 1, to);
        // Behind an equals sign and a blank, a key is no value.
        int valueEnd = value > equals + 1 && keyAt(value) ? value : Octets.pieceEnd(in, value, to);
        keepText(lines.text(from, keyEnd) + "=" + lines.text(value, valueEnd));
        return valueEnd;
    }

    private void keepText(int from, int end) {
        keepText(lines.text(from, end));
    }

    /** Keeps a value that cannot be read, without the blanks that may stand around its equals sign. */
    private void keepValue(VqParameter parameter, int from, int end) {
        keepText(parameter.key() + "=" + lines.text(from, end));
        setNoted(parameter);
        kept |= 1 << parameter.ordinal();
    }

    private void keepText(String text) {
        if (rest == null) {
            rest = new ArrayList<>(1);
        }
        rest.add(text);
    }

    /** A piece that is no key=value: an address or a port by its place, or anything. */
    private int withoutKey(int from) {
        int end = Octets.pieceEnd(in, from, to);
        next = end;
        if (ip == null && looksLikeAddress(from, end)) {
            notes.note(RtcpXrProblem.ADDRESS_FORM, from, path(VqParameter.IP));
            bare = true;
            address(from, end);
        } else if (port == null && Octets.all(in, from, end, Octets.DIGIT) && end - from <= 9) {
            if (!bare) {
                notes.note(RtcpXrProblem.ADDRESS_FORM, from, path(VqParameter.PORT));
            }
            bare = true;
            port(from, end);
        } else {
            bare = true;
            return keep(RtcpXrProblem.ADDRESS_MALFORMED, from);
        }
        return next;
    }

    private boolean looksLikeAddress(int from, int end) {
        // The grammar's IPv6 address may be a number alone, such as a port.
        if (in[from] == '[' || IpForms.ipv4(in, from, end, 999) || IpForms.valid(in, from, end)) {
            return true;
        }
        int colon = lastColon(from, end);
        return colon > from && IpForms.ipv4(in, from, colon, 999);
    }

    private int lastColon(int from, int end) {
        int colon = end - 1;
        while (colon > from && in[colon] != ':') {
            colon--;
        }
        return colon > from ? colon : -1;
    }

    private void address(int from, int end) {
        if (IpForms.ipv4(in, from, end, 255)) {
            ip = lines.text(from, end);
            return;
        }
        int cut = separated(VqParameter.IP, from, end);
        if (cut < end) {
            address(from, cut);
            return;
        }
        int first = from;
        int last = end;
        if (in[from] == '[') {
            int close = Octets.indexOf(in, from, end, ']');
            notes.note(RtcpXrProblem.IP_BRACKETS, from, path(VqParameter.IP));
            first = from + 1;
            last = close;
            if (close + 1 < end && in[close + 1] == ':') {
                portBehindColon(close + 1, end);
            } else if (close + 1 < end) {
                notes.note(RtcpXrProblem.ADDRESS_MALFORMED, from, path(VqParameter.IP));
                keepText(close + 1, end);
            }
        } else {
            int colon = lastColon(from, end);
            if (colon > 0 && IpForms.ipv4(in, from, colon, 999)) {
                last = colon;
                portBehindColon(colon, end);
            }
        }
        ip = lines.text(first, last);
        if (IpForms.valid(in, first, last)) {
            if (!IpForms.derives(in, first, last)) {
                notes.note(RtcpXrProblem.ADDRESS_FORM, first, path(VqParameter.IP));
            }
        } else if (IpForms.derives(in, first, last)) {
            notes.note(RtcpXrProblem.IP_INVALID, first, path(VqParameter.IP));
        } else {
            notes.note(RtcpXrProblem.ADDRESS_MALFORMED, first, path(VqParameter.IP));
        }
    }

    private void portBehindColon(int colon, int end) {
        if (!bare) {
            notes.note(RtcpXrProblem.ADDRESS_FORM, colon, path(VqParameter.PORT));
        }
        setNoted(VqParameter.PORT);
        if (colon + 1 == end) {
            return;
        }
        if (seen(VqParameter.PORT)) {
            notes.note(RtcpXrProblem.PARAMETER_REPEATED, colon + 1, line.wireName());
            keepText(VqParameter.PORT.key() + "=" + lines.text(colon + 1, end));
        } else {
            port(colon + 1, end);
        }
    }

    private void port(int from, int end) {
        long word = Octets.load(in, from);
        int count = end - from;
        if (count < 8 && Octets.leadingDigits(word) >= count) {
            port(from, end, Octets.decimal(word, count));
            return;
        }
        if (!Octets.all(in, from, end, Octets.DIGIT)) {
            int cut = separated(VqParameter.PORT, from, end);
            if (cut < end) {
                port(from, cut);
                return;
            }
            notes.note(RtcpXrProblem.NUMBER_MALFORMED, from, path(VqParameter.PORT));
            keepValue(VqParameter.PORT, from, end);
            return;
        }
        long number = 0;
        for (int i = from; i < end && number <= Integer.MAX_VALUE; i++) {
            number = number * 10 + (in[i] - '0');
        }
        port(from, end, number);
    }

    private void port(int from, int end, long number) {
        if (number > 65_535) {
            notes.note(RtcpXrProblem.PORT_OUT_OF_RANGE, from, path(VqParameter.PORT));
        }
        if (number > Integer.MAX_VALUE) {
            keepValue(VqParameter.PORT, from, end);
            return;
        }
        if (number == 0) {
            notes.note(RtcpXrProblem.PORT_ZERO, from, path(VqParameter.PORT));
        }
        port = (int) number;
    }

    private int hex(int from, int end) {
        int bits = 0;
        for (int i = from; i < end; i++) {
            // The letters lie 9 above their value in the low four bits.
            bits = (bits << 4) | ((in[i] & 0xF) + (in[i] > '9' ? 9 : 0));
        }
        return bits;
    }

    private long decimal(int from, int end) {
        long number = 0;
        for (int i = from; i < end; i++) {
            number = number * 10 + (in[i] - '0');
        }
        return number;
    }

    private void ssrc(int from, int end) {
        ssrcAt = from;
        boolean prefix = end - from > 2 && in[from] == '0' && (in[from + 1] | 0x20) == 'x';
        int first = prefix ? from + 2 : from;
        int length = end - first;
        boolean digits = !prefix && Octets.all(in, first, end, Octets.DIGIT);
        if (length <= MAX_SSRC_DIGITS && length > 0 && Octets.all(in, first, end, Octets.HEX)) {
            int bits = hex(first, end);
            VqSsrc.Notation notation =
                    prefix ? VqSsrc.Notation.PREFIXED_HEX : digits ? VqSsrc.Notation.DIGITS : VqSsrc.Notation.BARE_HEX;
            ssrc = new VqSsrc(bits, notation, notation == VqSsrc.Notation.DIGITS ? length : 0);
            if (prefix && in[from + 1] == 'X') {
                notes.note(RtcpXrProblem.SSRC_FORM, from, path(VqParameter.SSRC));
            }
        } else if (digits && length <= 10 && decimal(first, end) <= 0xFFFF_FFFFL) {
            ssrc = new VqSsrc((int) decimal(first, end), VqSsrc.Notation.DECIMAL, 0);
            notes.note(RtcpXrProblem.SSRC_DECIMAL, from, path(VqParameter.SSRC));
        } else {
            int cut = separated(VqParameter.SSRC, from, end);
            if (cut < end) {
                ssrc(from, cut);
                return;
            }
            notes.note(RtcpXrProblem.SSRC_MALFORMED, from, path(VqParameter.SSRC));
            keepValue(VqParameter.SSRC, from, end);
            return;
        }
        if (ssrc.bits() == 0) {
            notes.note(RtcpXrProblem.SSRC_ZERO, from, path(VqParameter.SSRC));
        }
    }
}
