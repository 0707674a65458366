package io.vqreport.rtcpxr.packet.internal.wire;

import io.vqreport.codec.CoreProblemCode;
import io.vqreport.codec.DecodeLimits;
import io.vqreport.codec.Location;
import io.vqreport.codec.MalformedReportException;
import io.vqreport.codec.Problem;
import io.vqreport.rtcpxr.packet.RtcpProblem;
import java.util.Arrays;

/** Octets written down as hexadecimal digits, with white space anywhere and comments from {@code #} to the end of the line. */
public final class HexText {
    private HexText() {}

    /**
     * Reads the digits.
     *
     * @param text the text, in ASCII or a superset of it
     * @param limits how many octets there may be
     * @return the octets
     * @throws MalformedReportException when something else stands there, or half an octet; the location is that of the octet
     */
    public static byte[] parse(byte[] text, DecodeLimits limits) {
        byte[] octets = new byte[text.length / 2];
        int digits = 0;
        for (int at = 0; at < text.length; at++) {
            if (text[at] == '#') {
                at = lineEnd(text, at);
            } else if (!isSpace(text[at])) {
                int digit = Character.digit(text[at], 16);
                if (digit < 0) {
                    throw refused(digits / 2);
                }
                if (digits % 2 == 0) {
                    limits.checkReportBytes(digits / 2 + 1L);
                }
                if (digits / 2 < octets.length) {
                    octets[digits / 2] = (byte) (octets[digits / 2] << 4 | digit);
                }
                digits++;
            }
        }
        if (digits == 0) {
            throw new MalformedReportException(Problem.of(CoreProblemCode.EMPTY_INPUT, new Location(0, -1, -1, "")));
        }
        if (digits % 2 != 0) {
            throw refused(digits / 2);
        }
        return Arrays.copyOf(octets, digits / 2);
    }

    /**
     * Whether octets look like hexadecimal text of RTCP: a digit pair that begins a packet of version 2, and nothing strange.
     *
     * @param prefix the first octets of an input
     * @return whether they do
     */
    public static boolean looksLikeHex(byte[] prefix) {
        int digits = 0;
        for (int at = 0; at < prefix.length; at++) {
            if (prefix[at] == '#') {
                at = lineEnd(prefix, at);
            } else if (!isSpace(prefix[at])) {
                int digit = Character.digit(prefix[at], 16);
                if (digit < 0 || (digits == 0 && digit >>> 2 != 2)) {
                    return false;
                }
                digits++;
            }
        }
        return digits >= 2;
    }

    private static int lineEnd(byte[] text, int from) {
        int at = from;
        while (at < text.length && text[at] != '\n' && text[at] != '\r') {
            at++;
        }
        return at;
    }

    private static boolean isSpace(byte octet) {
        return octet == ' ' || (octet >= '\t' && octet <= '\r');
    }

    private static MalformedReportException refused(int octet) {
        return new MalformedReportException(Problem.of(RtcpProblem.HEX, new Location(octet, -1, -1, "")));
    }
}
