package io.vqreport.rtcpxr.internal;

import io.vqreport.rtcpxr.DialogId;
import io.vqreport.rtcpxr.RtcpXrProblem;
import io.vqreport.rtcpxr.VqLine;
import io.vqreport.rtcpxr.VqParameter;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the value of a DialogID line.
 *
 * <pre>
 *   1890463548@alice.example.org ; to-tag=8472761 ; from-tag=9123dh311
 * </pre>
 */
final class DialogReader {
    private static final String NAME = VqLine.DIALOG_ID.wireName();

    private final byte[] in;
    private final LineReader lines;
    private final Notes notes;
    private final ParameterReader elements;

    DialogReader(byte[] in, LineReader lines, Notes notes, ParameterReader elements) {
        this.in = in;
        this.lines = lines;
        this.notes = notes;
        this.elements = elements;
    }

    /** Reads the value; where it equals the CallID's octets, its String is taken. */
    DialogId read(int from, int to, SessionReader session) {
        int end = Octets.indexOf(in, from, to, ';');
        int idEnd = Octets.trimmedEnd(in, from, end);
        if (from == idEnd) {
            notes.note(RtcpXrProblem.EMPTY_VALUE, from, NAME);
        } else if (!IdentityForms.callId(in, from, idEnd)) {
            notes.note(RtcpXrProblem.CALL_ID_CHARACTERS, from, NAME);
        }
        String callId = session.callId();
        String id = callId != null && session.isCallId(from, idEnd) ? callId : lines.text(from, idEnd);
        if (id.equals(Texts.NULL_TEXT)) {
            notes.note(RtcpXrProblem.NULL_TEXT, from, NAME);
        } else if (Texts.present(callId) != null && !id.equals(callId) && !id.isEmpty()) {
            notes.note(RtcpXrProblem.DIALOG_ID_DIFFERS, from, NAME);
        }
        if (end >= to) {
            return new DialogId(id, List.of());
        }
        List<String> parameters = List.of();
        while (end < to) {
            elements.count();
            int first = Octets.skipBlanks(in, end + 1, to);
            end = Octets.indexOf(in, first, to, ';');
            parameters = with(parameters, parameter(first, Octets.trimmedEnd(in, first, end)));
        }
        return new DialogId(id, parameters);
    }

    /** Lists of one and two, as nearly all are, need no array. */
    private static List<String> with(List<String> parameters, String next) {
        if (parameters.isEmpty()) {
            return List.of(next);
        }
        if (parameters.size() == 1) {
            return List.of(parameters.get(0), next);
        }
        List<String> longer = parameters instanceof ArrayList ? parameters : new ArrayList<>(parameters);
        longer.add(next);
        return longer;
    }

    private String parameter(int from, int to) {
        int equals = Octets.indexOf(in, from, to, '=');
        if (equals == to) {
            if (from == to) {
                notes.note(RtcpXrProblem.EMPTY_VALUE, from, NAME);
            } else if (!Octets.all(in, from, to, Octets.WORD)) {
                notes.note(RtcpXrProblem.DIALOG_PARAMETER, from, NAME);
            }
            return lines.text(from, to);
        }
        int keyEnd = Octets.trimmedEnd(in, from, equals);
        int value = Octets.skipBlanks(in, equals + 1, to);
        VqParameter parameter = Keywords.parameter(in, from, keyEnd - from);
        if (parameter == null || parameter.line() != VqLine.DIALOG_ID) {
            notes.note(RtcpXrProblem.DIALOG_PARAMETER, from, NAME);
        } else if (value == to) {
            notes.note(RtcpXrProblem.EMPTY_VALUE, value, NAME + "/" + parameter.key());
        } else if (!Octets.all(in, value, to, Octets.TOKEN)) {
            notes.note(RtcpXrProblem.DIALOG_PARAMETER, value, NAME + "/" + parameter.key());
        }
        if (keyEnd == equals && value == equals + 1) {
            return lines.text(from, to);
        }
        return lines.text(from, keyEnd) + "=" + lines.text(value, to);
    }
}
