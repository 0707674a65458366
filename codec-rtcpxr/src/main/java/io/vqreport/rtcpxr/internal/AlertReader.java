package io.vqreport.rtcpxr.internal;

import io.vqreport.rtcpxr.AlertParameters;
import io.vqreport.rtcpxr.RtcpXrProblem;
import io.vqreport.rtcpxr.VqLine;
import io.vqreport.rtcpxr.VqParameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads Type, Severity and Dir, on the alert's first line or on one of their own. */
final class AlertReader {
    /** MetricType of RFC 6035 section 4.6.1, without its Extension. */
    private static final Set<String> LISTED =
            Set.of("rlq", "rcq", "extr", "moslq", "moscq", "bd", "nlr", "jdr", "rtd", "esd", "iaj", "rerl", "sl", "nl");

    private final byte[] in;
    private final LineReader lines;
    private final Notes notes;
    private final ParameterReader elements;
    private @Nullable String type;
    private @Nullable String severity;
    private @Nullable String direction;
    private final List<String> rest = new ArrayList<>(0);

    AlertReader(byte[] in, LineReader lines, Notes notes, ParameterReader elements) {
        this.in = in;
        this.lines = lines;
        this.notes = notes;
        this.elements = elements;
    }

    void read(int from, int to) {
        int at = Octets.skipBlanks(in, from, to);
        while (at < to) {
            elements.count();
            int keyEnd = Octets.skip(in, at, to, Octets.TOKEN);
            int equals = Octets.skipBlanks(in, keyEnd, to);
            VqParameter parameter = equals < to && in[equals] == '=' ? Keywords.parameter(in, at, keyEnd - at) : null;
            int value = parameter == null ? at : Octets.skipBlanks(in, equals + 1, to);
            // Behind an equals sign and a blank, a key is no value.
            boolean empty = parameter != null && value > equals + 1 && keyAt(value, to);
            int end = empty ? value : valueEnd(value, to);
            int next = end;
            if (end < to && end > value && Octets.separator(in, end)) {
                String path = parameter == null ? "VQAlertReport" : "VQAlertReport/" + parameter.key();
                notes.note(RtcpXrProblem.SEPARATOR_WRONG, value, path);
                next = end + 1;
            }
            accept(parameter, at, value, end);
            at = Octets.skipBlanks(in, next, to);
        }
    }

    /**
     * The end of a value: before a blank, or before the first comma or semicolon outside of quotes that separates parameters. It looks no
     * further than that, however many values follow without a blank.
     */
    private int valueEnd(int from, int to) {
        for (int at = from; at < to; at++) {
            if (in[at] == '"') {
                return Octets.pieceEnd(in, at, to);
            }
            if (Octets.blank(in[at]) || (at > from && separates(at, to))) {
                return at;
            }
        }
        return to;
    }

    private boolean separates(int at, int to) {
        return Octets.separator(in, at) && (at + 1 == to || Octets.blank(in[at + 1]) || keyAt(at + 1, to));
    }

    private boolean keyAt(int from, int to) {
        VqParameter parameter = Keywords.parameterAt(in, from, to);
        return parameter != null && parameter.line() == VqLine.HEAD;
    }

    private void accept(@Nullable VqParameter parameter, int from, int value, int end) {
        if (parameter == null || parameter.line() != VqLine.HEAD) {
            notes.note(RtcpXrProblem.PARAMETER_MALFORMED, from, "VQAlertReport");
            rest.add(lines.text(from, end));
            return;
        }
        String path = "VQAlertReport/" + parameter.key();
        String text = lines.text(value, end);
        String known = parameter == VqParameter.TYPE ? type : parameter == VqParameter.SEVERITY ? severity : direction;
        if (known != null) {
            notes.note(RtcpXrProblem.PARAMETER_REPEATED, value, path);
            rest.add(parameter.key() + "=" + text);
            return;
        }
        if (text.isEmpty()) {
            notes.note(RtcpXrProblem.EMPTY_VALUE, value, path);
        } else if (parameter == VqParameter.TYPE) {
            if (!Octets.all(in, value, end, Octets.TOKEN)) {
                notes.note(RtcpXrProblem.WORD_CHARACTERS, value, path);
            } else if (!LISTED.contains(text.toLowerCase(Locale.ROOT))) {
                notes.note(RtcpXrProblem.ALERT_TYPE_UNLISTED, value, path);
            }
        }
        switch (parameter) {
            case TYPE -> type = text;
            case SEVERITY -> severity = text;
            default -> direction = text;
        }
        AlertParameters read = parameters();
        boolean unknown = (parameter == VqParameter.SEVERITY
                        && read.alertSeverity().isEmpty())
                || (parameter == VqParameter.DIR && read.streamDirection().isEmpty());
        if (unknown && !text.isEmpty()) {
            notes.note(RtcpXrProblem.ALERT_NAME_UNKNOWN, value, path);
        }
    }

    AlertParameters parameters() {
        return new AlertParameters(type, severity, direction, rest);
    }

    /** Notes the parameters that are missing. */
    void finish(int at) {
        noteMissing(type, VqParameter.TYPE, at);
        noteMissing(severity, VqParameter.SEVERITY, at);
        noteMissing(direction, VqParameter.DIR, at);
    }

    private void noteMissing(@Nullable String value, VqParameter parameter, int at) {
        if (value == null) {
            notes.note(RtcpXrProblem.ALERT_PARAMETER_MISSING, at, "VQAlertReport/" + parameter.key());
        }
    }
}
