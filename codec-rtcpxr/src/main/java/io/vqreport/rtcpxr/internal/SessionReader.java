package io.vqreport.rtcpxr.internal;

import io.vqreport.codec.Severity;
import io.vqreport.rtcpxr.RtcpXrProblem;
import io.vqreport.rtcpxr.SessionInfo;
import io.vqreport.rtcpxr.VqAddress;
import io.vqreport.rtcpxr.VqLine;
import io.vqreport.rtcpxr.VqSsrc;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads the values of the lines that tell of the call and its two ends: identities, groups, addresses, and the pre-standard FromID and ToID. */
final class SessionReader {
    private final byte[] in;
    private final LineReader lines;
    private final Notes notes;
    private final ParameterReader elements;
    private final AddressReader addresses;

    private SessionInfo.Builder session = SessionInfo.builder();
    private @Nullable VqAddress localAddr;
    private @Nullable VqAddress remoteAddr;
    private int localAddrAt;
    private int remoteAddrAt;
    private @Nullable String callId;
    private int callIdAt;
    private int callIdEnd;
    /** The LocalID and RemoteID, where nothing is odd about them. */
    private @Nullable String localId;

    private int localIdAt;
    private int localIdEnd;
    private @Nullable String remoteId;
    private int remoteIdAt;
    private int remoteIdEnd;

    SessionReader(byte[] in, LineReader lines, Notes notes, ParameterReader elements) {
        this.in = in;
        this.lines = lines;
        this.notes = notes;
        this.elements = elements;
        this.addresses = new AddressReader(in, lines, notes, elements);
    }

    void startReport() {
        session = SessionInfo.builder();
        localAddr = null;
        remoteAddr = null;
        callId = null;
        localId = null;
        remoteId = null;
    }

    SessionInfo build() {
        return session.build();
    }

    /** Reads the value of the first line of its name. */
    void read(VqLine line, int value, int end) {
        if (line == VqLine.LOCAL_ADDR) {
            localAddr = addresses.read(line, value, end);
            localAddrAt = addresses.ssrcAt;
            session.localAddr(localAddr);
            return;
        }
        if (line == VqLine.REMOTE_ADDR) {
            remoteAddr = addresses.read(line, value, end);
            remoteAddrAt = addresses.ssrcAt;
            session.remoteAddr(remoteAddr);
            return;
        }
        if (line == VqLine.ORIG_ID && plainOrigId(value, end)) {
            return;
        }
        boolean plain = false;
        if (value == end) {
            notes.note(RtcpXrProblem.EMPTY_VALUE, end, line.wireName());
        } else {
            plain = isPlainText(line, value, end);
        }
        text(line, value, end, plain);
    }

    private void text(VqLine line, int value, int end, boolean plain) {
        switch (line) {
            case CALL_ID -> {
                callId = lines.text(value, end);
                callIdAt = value;
                callIdEnd = end;
                session.callId(callId);
            }
            case LOCAL_ID -> {
                String text = lines.text(value, end);
                localId = plain ? text : null;
                localIdAt = value;
                localIdEnd = end;
                session.localId(text);
            }
            case REMOTE_ID -> {
                String text = lines.text(value, end);
                remoteId = plain ? text : null;
                remoteIdAt = value;
                remoteIdEnd = end;
                session.remoteId(text);
            }
            case ORIG_ID -> session.origId(lines.text(value, end));
            case LOCAL_GROUP -> session.localGroup(lines.text(value, end));
            case REMOTE_GROUP -> session.remoteGroup(lines.text(value, end));
            case LOCAL_MAC -> session.localMac(lines.text(value, end));
            case REMOTE_MAC -> session.remoteMac(lines.text(value, end));
            case FROM_ID -> session.fromId(lines.text(value, end));
            case TO_ID -> session.toId(lines.text(value, end));
            default -> throw new IllegalStateException(line + " is no text of the session part");
        }
    }

    /** As a rule one of the ends is the originator, so that one String serves for both, and one look at it. */
    private boolean plainOrigId(int value, int end) {
        String known = localId != null && Arrays.equals(in, value, end, in, localIdAt, localIdEnd)
                ? localId
                : remoteId != null && Arrays.equals(in, value, end, in, remoteIdAt, remoteIdEnd) ? remoteId : null;
        if (known == null) {
            return false;
        }
        session.origId(known);
        return true;
    }

    /** Notes what is odd about a text; true when nothing is. */
    private boolean isPlainText(VqLine line, int value, int end) {
        boolean mac = line == VqLine.LOCAL_MAC || line == VqLine.REMOTE_MAC;
        if (mac && IdentityForms.plainMac(in, value, end)) {
            return true;
        }
        boolean none = in[value] == '(' && lines.text(value, end).equals(Texts.NULL_TEXT);
        if (none) {
            notes.note(RtcpXrProblem.NULL_TEXT, value, line.wireName());
        }
        RtcpXrProblem wrong = switch (line) {
            case CALL_ID -> IdentityForms.callId(in, value, end) ? null : RtcpXrProblem.CALL_ID_CHARACTERS;
            case LOCAL_GROUP, REMOTE_GROUP -> Octets.wordPlus(in, value, end) ? null : RtcpXrProblem.WORD_CHARACTERS;
            case LOCAL_MAC, REMOTE_MAC -> IdentityForms.mac(in, value, end);
            default -> IdentityForms.identity(in, value, end);
        };
        if (wrong != null) {
            notes.note(wrong, none ? Severity.INFO : wrong.severity(), value, line.wireName());
        }
        if (mac && wrong != RtcpXrProblem.MAC_MALFORMED && !IdentityForms.sixOctets(in, value, end)) {
            notes.note(RtcpXrProblem.MAC_LENGTH, value, line.wireName());
        }
        return wrong == null && !none;
    }

    // The CallID, for the DialogID that repeats it.

    @Nullable
    String callId() {
        return callId;
    }

    /** Whether octets are those of the CallID, where there is one. */
    boolean isCallId(int from, int to) {
        return Arrays.equals(in, from, to, in, callIdAt, callIdEnd);
    }

    // Addresses.

    /** Notes a repeated address that is of neither end. */
    void repeatedAddress(VqLine line, int value, int end) {
        VqAddress again = new AddressReader(in, lines, notes.silent(), elements).read(line, value, end);
        if (!sameEnd(again, localAddr) && !sameEnd(again, remoteAddr)) {
            notes.note(RtcpXrProblem.ADDRESS_DIFFERS, value, line.wireName());
        }
    }

    private static boolean sameEnd(VqAddress one, @Nullable VqAddress other) {
        return other != null && Objects.equals(one.ip(), other.ip()) && Objects.equals(one.port(), other.port());
    }

    /** Notes the SSRCs that may be hexadecimal or decimal, once both ends are known. */
    void noteAmbiguous() {
        noteAmbiguous(localAddr, remoteAddr, localAddrAt, VqLine.LOCAL_ADDR);
        noteAmbiguous(remoteAddr, localAddr, remoteAddrAt, VqLine.REMOTE_ADDR);
    }

    private void noteAmbiguous(@Nullable VqAddress address, @Nullable VqAddress other, int at, VqLine line) {
        VqSsrc ssrc = address == null ? null : address.ssrc();
        if (ssrc != null
                && ssrc.notation() == VqSsrc.Notation.DIGITS
                && ssrc.value(other == null ? null : other.ssrc()).isEmpty()) {
            notes.note(RtcpXrProblem.SSRC_AMBIGUOUS, at, line.wireName() + "/SSRC");
        }
    }
}
