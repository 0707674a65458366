package io.vqreport.rtcpxr.internal;

/** The forms of IP addresses: what the RFC's grammar takes (RFC 2373 appendix B), and what is valid (RFC 4291 section 2.2). */
public final class IpForms {
    private IpForms() {}

    /** Whether a range derives from IPv4address or IPv6address of RFC 6035 section 4.6.1. */
    public static boolean derives(byte[] in, int from, int to) {
        return ipv4(in, from, to, 999) || ipv6Derives(in, from, to);
    }

    /** Whether a range is an address. */
    public static boolean valid(byte[] in, int from, int to) {
        return ipv4(in, from, to, 255) || ipv6Valid(in, from, to);
    }

    /** Four numbers of one to three digits, none over a greatest one. */
    static boolean ipv4(byte[] in, int from, int to, int greatest) {
        int at = from;
        for (int octet = 0; octet < 4; octet++) {
            int first = at;
            int number = 0;
            while (at < to && Octets.digit(in[at]) && at - first < 3) {
                number = number * 10 + (in[at++] - '0');
            }
            if (at == first || number > greatest) {
                return false;
            }
            if (octet < 3 && (at >= to || in[at++] != '.')) {
                return false;
            }
        }
        return at == to;
    }

    /** {@code hexpart [ ":" IPv4address ]}. */
    private static boolean ipv6Derives(byte[] in, int from, int to) {
        int dot = from;
        while (dot < to && in[dot] != '.') {
            dot++;
        }
        if (dot == to) {
            return hexpart(in, from, to);
        }
        int colon = dot;
        while (colon > from && in[colon] != ':') {
            colon--;
        }
        return in[colon] == ':' && ipv4(in, colon + 1, to, 999) && hexpart(in, from, colon);
    }

    /** {@code hexseq / hexseq "::" [ hexseq ] / "::" [ hexseq ]}. */
    private static boolean hexpart(byte[] in, int from, int to) {
        for (int i = from; i + 1 < to; i++) {
            if (in[i] == ':' && in[i + 1] == ':') {
                return (i == from || groups(in, from, i) > 0) && (i + 2 == to || groups(in, i + 2, to) > 0);
            }
        }
        return groups(in, from, to) > 0;
    }

    /** How many groups of one to four hex digits joined by colons fill a range; -1 where something else is in it. */
    private static int groups(byte[] in, int from, int to) {
        int groups = 0;
        int at = from;
        while (true) {
            int first = at;
            while (at < to && Octets.is(in[at], Octets.HEX)) {
                at++;
            }
            if (at == first || at - first > 4) {
                return -1;
            }
            groups++;
            if (at == to) {
                return groups;
            }
            if (in[at++] != ':') {
                return -1;
            }
        }
    }

    private static boolean ipv6Valid(byte[] in, int from, int to) {
        int end = to;
        int wanted = 8;
        int colon = to - 1;
        while (colon >= from && in[colon] != ':') {
            colon--;
        }
        if (colon >= from && ipv4(in, colon + 1, to, 255)) {
            wanted = 6;
            end = colon > from && in[colon - 1] == ':' ? colon + 1 : colon;
        }
        for (int i = from; i + 1 < end; i++) {
            if (in[i] == ':' && in[i + 1] == ':') {
                int before = i == from ? 0 : groups(in, from, i);
                int behind = i + 2 == end ? 0 : groups(in, i + 2, end);
                return before >= 0 && behind >= 0 && before + behind < wanted;
            }
        }
        return groups(in, from, end) == wanted;
    }
}
