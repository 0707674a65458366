package io.vqreport.rtcpxr.internal.grammar;

import io.vqreport.rtcpxr.internal.Utf8;

/**
 * Which octets a body may hold, wherever they stand: HTAB, CR, LF, 20-7E and well-formed UTF-8 (RFC 3629 section 4) beyond that.
 */
final class OctetRules {
    private OctetRules() {}

    /** The first octet that is not allowed, or of a sequence that is not UTF-8; {@code to} when there is none. */
    static int firstIllegal(byte[] octets, int from, int to) {
        int at = from;
        while (at < to) {
            int octet = octets[at];
            int length = octet < 0 ? Utf8.sequenceLength(octets, at, to) : isAllowed(octet) ? 1 : 0;
            if (length == 0) {
                return at;
            }
            at += length;
        }
        return to;
    }

    private static boolean isAllowed(int octet) {
        return octet >= ' ' ? octet != 0x7F : octet == '\t' || octet == '\r' || octet == '\n';
    }
}
