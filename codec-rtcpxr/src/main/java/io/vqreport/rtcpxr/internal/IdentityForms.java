package io.vqreport.rtcpxr.internal;

import io.vqreport.rtcpxr.RtcpXrProblem;
import org.jspecify.annotations.Nullable;

/** Whether identities have the form that RFC 6035 and RFC 3261 demand. */
public final class IdentityForms {
    private static final int PLAIN_MAC_LENGTH = 17;

    private IdentityForms() {}

    /** Whether a range is {@code word ["@" word]}. */
    public static boolean callId(byte[] in, int from, int to) {
        int at = Octets.skip(in, from, to, Octets.WORD);
        if (at == to) {
            return from < to;
        }
        return at > from && in[at] == '@' && at + 1 < to && Octets.all(in, at + 1, to, Octets.WORD);
    }

    /** What is wrong with an identity that should be {@code name-addr / addr-spec}; null when nothing is. */
    public static @Nullable RtcpXrProblem identity(byte[] in, int from, int to) {
        int at = from;
        if (in[at] == '"') {
            at = behindQuotedString(in, at, to);
            if (at < 0) {
                return RtcpXrProblem.ID_MALFORMED;
            }
            at = Octets.skipBlanks(in, at, to);
        } else {
            int open = Octets.skip(in, at, to, (byte) (Octets.TOKEN | Octets.BLANK));
            if (open == to || in[open] != '<') {
                return uri(in, from, to);
            }
            at = open;
        }
        if (at >= to || in[at] != '<') {
            return RtcpXrProblem.ID_MALFORMED;
        }
        int close = Octets.indexOf(in, at + 1, to, '>');
        if (close == to) {
            return RtcpXrProblem.ID_MALFORMED;
        }
        RtcpXrProblem wrong = uri(in, at + 1, close);
        if (wrong != null || close + 1 == to) {
            return wrong;
        }
        int behind = Octets.skipBlanks(in, close + 1, to);
        return behind < to && in[behind] == ';' ? RtcpXrProblem.ID_PARAMETERS : RtcpXrProblem.ID_MALFORMED;
    }

    private static int behindQuotedString(byte[] in, int from, int to) {
        for (int at = from + 1; at < to; at++) {
            if (in[at] == '\\') {
                at++;
                // Only ASCII can be escaped.
                if (at < to && in[at] < 0) {
                    return -1;
                }
            } else if (in[at] == '"') {
                return at + 1;
            }
        }
        return -1;
    }

    private static @Nullable RtcpXrProblem uri(byte[] in, int from, int to) {
        int colon = from;
        while (colon < to && in[colon] != ':' && in[colon] != '@') {
            colon++;
        }
        boolean scheme = colon < to && in[colon] == ':' && scheme(in, from, colon);
        if (!scheme) {
            return uriOctets(in, from, to) && from < to && Octets.indexOf(in, from, to, '@') < to
                    ? RtcpXrProblem.URI_SCHEME_MISSING
                    : RtcpXrProblem.ID_MALFORMED;
        }
        if (colon + 1 == to || !uriOctets(in, colon + 1, to)) {
            return RtcpXrProblem.ID_MALFORMED;
        }
        int length = colon - from;
        boolean sip = (length == 3 || length == 4)
                && (in[from] | 0x20) == 's'
                && (in[from + 1] | 0x20) == 'i'
                && (in[from + 2] | 0x20) == 'p'
                && (length == 3 || (in[from + 3] | 0x20) == 's');
        return sip && in[colon + 1] == '/' ? RtcpXrProblem.ID_MALFORMED : null;
    }

    private static boolean scheme(byte[] in, int from, int to) {
        if (from == to || !Octets.letter(in[from])) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (!Octets.letter(in[i]) && !Octets.digit(in[i]) && in[i] != '+' && in[i] != '-' && in[i] != '.') {
                return false;
            }
        }
        return true;
    }

    private static boolean uriOctets(byte[] in, int from, int to) {
        int at = Octets.skip(in, from, to, Octets.URI);
        while (at < to) {
            boolean escaped = in[at] == '%'
                    && at + 2 < to
                    && Octets.is(in[at + 1], Octets.HEX)
                    && Octets.is(in[at + 2], Octets.HEX);
            if (!escaped) {
                return false;
            }
            at = Octets.skip(in, at + 3, to, Octets.URI);
        }
        return true;
    }

    /** Whether a range is a MAC address as the grammar has it, of six octets. */
    static boolean plainMac(byte[] in, int from, int to) {
        if (to - from != PLAIN_MAC_LENGTH) {
            return false;
        }
        boolean plain = true;
        for (int at = from; at < to; at += 3) {
            plain &= Octets.is(in[at], Octets.HEX) && Octets.is(in[at + 1], Octets.HEX);
            plain &= at + 2 == to || in[at + 2] == ':';
        }
        return plain;
    }

    /** Whether a well-formed MAC address has six octets. */
    static boolean sixOctets(byte[] in, int from, int to) {
        int digits = 0;
        for (int i = from; i < to; i++) {
            digits += Octets.is(in[i], Octets.HEX) ? 1 : 0;
        }
        return digits == 12;
    }

    /** What is wrong with a MAC address that should be octets in hex joined by colons; null when nothing is. */
    static @Nullable RtcpXrProblem mac(byte[] in, int from, int to) {
        boolean colons = (to - from) % 3 == 2;
        int digits = 0;
        for (int i = from; i < to; i++) {
            boolean hex = Octets.is(in[i], Octets.HEX);
            if (!hex && in[i] != ':' && in[i] != '-' && in[i] != '.') {
                return RtcpXrProblem.MAC_MALFORMED;
            }
            digits += hex ? 1 : 0;
            colons &= (i - from) % 3 == 2 ? in[i] == ':' : hex;
        }
        if (colons) {
            return null;
        }
        return digits > 0 && digits % 2 == 0 ? RtcpXrProblem.MAC_FORM : RtcpXrProblem.MAC_MALFORMED;
    }
}
